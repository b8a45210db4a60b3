import Testing

/// Ways through the guides that several tests go, from one screen to a later one.
extension Couch {
  /// From the hearth to "What is it about?".
  @discardableResult
  func beginFloor() throws -> Couch {
    try see(Words.greeting).press("s")
    try see(Words.floorHello).press("Space")
    return try agree().see(Words.kind)
  }

  /// Both say yes.
  @discardableResult
  func agree() throws -> Couch {
    try see(Words.consent).press("f").see("✓ ◆ Ana").press("j")
  }

  /// From the hearth to the empty line for a topic.
  @discardableResult
  func goToTopic() throws -> Couch {
    try beginFloor().press("Enter").see(Words.topic)
  }

  /// From the hearth to Ana having the floor.
  @discardableResult
  func goToSpeaking(about topic: String = "") throws -> Couch {
    try goToTopic().write(topic, under: Words.topic)
    try see(Words.order).press("Enter")
    try see(Words.breath).press("Space")
    try see(Words.want).press("Enter")
    try see(Words.begin).press("Enter")
    return try see(Words.speaking)
  }

  /// From Ana having the floor to the page for a summary.
  @discardableResult
  func goToSummary() throws -> Couch {
    try see(Words.speaking).press("Space")
    try see(Words.givingBack).press("y")
    try see(Words.more).press("Enter")
    try see(Words.sense).press("Space")
    try see(Words.advice).press("Space")
    try see(Words.turn).choose("Not tonight")
    try see(Words.quiet).press("Space")
    return try see(Words.summary)
  }

  /// From the summary, written or not, to the hearth.
  @discardableResult
  func close(keeping row: String, comingBack day: String = "No need") throws -> Couch {
    try see(Words.keep).choose(row)
    try see(Words.again).choose(day)
    if day != "No need", !day.hasPrefix("Some day") { try see("Who brings it up then?").press("Enter") }
    try see(Words.thanks).press("Space")
    try see(Words.toAna).press("f")
    try see(Words.near).press("Enter")
    try see(Words.toBen).press("j")
    try see(Words.near).press("Enter")
    try see(Words.goodnight).press("Space")
    try see(Words.end).press("Space")
    return try see(Words.greeting)
  }

  /// From "What is it about?" to a break, both of them at nine of ten.
  @discardableResult
  func boilOver() throws -> Couch {
    try see(Words.kind).choose("Something between us")
    try see(Words.toAna).press("f")
    try see("Ana, \(Words.heat)").press("9").see("[9]").press("Enter")
    try see(Words.toBen).press("j")
    try see("Ben, \(Words.heat)").press("9").see("[9]").press("Enter")
    return try see(Words.onBreak)
  }

  /// From the hearth to the first of two sealed answers.
  @discardableResult
  func beginCheckin() throws -> Couch {
    try see(Words.greeting).press("c")
    try see(Words.checkinHello).press("Space")
    return try see(Words.toAna)
  }

  /// From the hand-over to the line for a need: the first word of the first family, then three numbers.
  @discardableResult
  func goToNeed(key: String, energy: String, closeness: String, stress: String) throws -> Couch {
    try press(key).see(Words.feelings).press("Space").press("Enter")
    try see(Words.energy).press(energy).press("Enter")
    try see(Words.closeness).press(closeness).press("Enter")
    try see(Words.stress).press(stress).press("Enter")
    return try see(Words.need)
  }
}
