import HearthCore
import Testing

/// The few words of Mend that tests hold on to.
enum MendWords {
  static let pane = "Not where there is fear"
  static let talk = "Something hard between us"
  static let parked = "Parked"
  static let trying = "What you are trying"
  static let differing = "Differences you live with"
  static let promises = "Promises"

  static let safety = "Before you begin, for both of you."
  static let now = "Is now all right for this"
  static let later = "Not now, then. When would be better?"
  static let held = "What you each wrote in calm, to hold on to."
  static let breath = "Breathe together"
  static let against = "Put it across from you"
  static let beginning = "how will you begin?"
  static let parts = [
    "What happened: only what", "What I need: what I want", "One part of it that is mine",
    "One thing I value in",
  ]
  static let speaking = "say it. Take your time."
  static let another = "Is there more to be said, on either side?"
  static let underneath = "what matters to you underneath?"
  static let circles = "Now two circles each"
  static let side = "Here are your circles."
  static let small = "Is there something small you could both try?"
  static let trial = "What would you try, for a while?"
  static let look = "When will you look at how it went?"
  static let rest = "How shall it rest, then?"
  static let understood = "What do you understand now"
  static let again = "When will you look at it again?"
  static let notYet = "Then it waits, for as long as you like."
  static let enough = "Enough for tonight. When again?"
  static let goodTerms = "Part on good terms."
  static let over = "That is all for now."
  static let owner = "Who brings it up then?"

  static let outOfIt = "You have both stepped out of it."
  static let readAloud = "Read it aloud"
  static let tooMuch = "That is more than fits here. What you had is still there."
  static let calendar = "It is on the calendar."
  static let neverDue = "Parked. It is never due."
}

/// The Mend pane, and what its guides have in common.
extension Couch {
  // MARK: The pane

  /// To the top of Mend, from any pane.
  @discardableResult
  func openMend(at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("5").see(MendWords.pane, at: place).press("g").settle(at: place)
  }

  /// From any pane to the row of Mend that says so.
  @discardableResult
  func seekInMend(_ row: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try openMend(at: place).seek(row, at: place)
  }

  /// From any pane to the first step of a guide that stands in Mend.
  @discardableResult
  func beginInMend(_ guide: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try seekInMend(guide, at: place).press("Enter").see("› Mend › \(guide)", at: place)
  }

  /// From any pane to the guide that what was agreed leads to.
  @discardableResult
  func takeUp(_ agreed: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try seekInMend(agreed, at: place).press("Enter").see("› Mend › ", at: place)
  }

  // MARK: Past steps

  /// Hands the keyboard over where that is asked for and passes over everything else, until the screen says so.
  @discardableResult
  func passOver(to words: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    while !flat.contains(words) {
      let before = screen
      try press(keyPast(flat)).wait("to get past this step on the way to “\(words)”", place) { now in
        now != before && now == screen
      }
    }
    return self
  }

  private var flat: String { screen.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private func keyPast(_ screen: String) -> String {
    for seat in [Seat.ana, .ben] where screen.contains("\(seat.name): press") { return seat.key }
    if screen.contains("Ctrl-D done") { return "C-d" }
    if screen.contains("Enter done Ctrl-R") { return "Enter" }
    let isSaid = screen.contains("Space next") || screen.contains("Space we have read it")
    return isSaid && !screen.contains("p pass") ? "Space" : "p"
  }

  /// Who is asked to take the keyboard.
  func handedTo(at place: SourceLocation = #_sourceLocation) throws -> Seat {
    try see("Hand the keyboard to", at: place)
    return flat.contains("keyboard to \(Seat.ana.name)") ? .ana : .ben
  }

  // MARK: A hard talk

  /// From any pane to the breath of the walkthrough.
  @discardableResult
  func beginHardTalk(at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try beginInMend(MendWords.talk, at: place).agreeToTalk(at: place)
  }

  /// From its first page to the breath.
  @discardableResult
  func agreeToTalk(at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try pass(MendWords.safety, at: place).agree(to: MendWords.now, at: place)
  }

  /// From the breath to the first step after the heat.
  @discardableResult
  func staysCalm(at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try pass(MendWords.breath, at: place)
    for number in [3, 2] { try say(heat: number, handedTo(at: place), at: place) }
    return self
  }

  /// The same, to the line for a topic.
  @discardableResult
  func stayCalm(at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try staysCalm(at: place).see(Words.topic, at: place)
  }

  @discardableResult
  func say(heat number: Int, _ seat: Seat, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try takeKeyboard(seat, at: place).see("\(seat.name), \(Words.heat)", at: place)
    try press("\(number)").see("[\(number)]", at: place).press("Enter")
    return try seeNot("\(seat.name), \(Words.heat)", at: place)
  }

  /// Some more steps: from the breath to the first of two beginnings, which Ana writes.
  @discardableResult
  func name(_ topic: String, against: String = "", at place: SourceLocation = #_sourceLocation) throws
    -> Couch
  {
    try stayCalm(at: place).write(topic, under: Words.topic, at: place)
    try write(against, under: MendWords.against, at: place)
    return try answer(Words.order, Seat.ana.name, at: place).see("Hand the keyboard to ◆ Ana", at: place)
  }

  /// One of them puts their beginning together: the first word of a family, and four lines.
  @discardableResult
  func draft(
    _ seat: Seat, feeling family: String, _ lines: [String], at place: SourceLocation = #_sourceLocation
  ) throws -> Couch {
    try takeKeyboard(seat, at: place).see("\(seat.name), \(MendWords.beginning)", "I feel …", at: place)
    try seek(family, at: place).press("Space").see("1 of 3", at: place).press("Enter")
    for (part, line) in zip(MendWords.parts, lines) { try write(line, under: part, at: place) }
    return self
  }

  /// One of them says it, with those words before them, and the other one hears it.
  @discardableResult
  func hear(_ speaker: Seat, _ words: [String], at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try see("\(speaker.name), \(MendWords.speaking)", at: place)
    for line in words { try see(line, at: place) }
    try press("Space").giveBack(speaker.other, at: place)
    try pass("\(speaker.other.name), find one part that makes sense", at: place)
    try see("\(speaker.other.name), make a guess at what \(speaker.name) feels", at: place)
    return try press("y").seeNot("make a guess", at: place)
  }

  /// One of them says what matters underneath, and the other one gives it back.
  @discardableResult
  func goUnder(_ seat: Seat, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try pass("\(seat.name), \(MendWords.underneath)", at: place)
    try see("give back what matters to \(seat.name)", at: place)
    return try press("y").seeNot("give back what matters", at: place)
  }

  /// Each draws two circles alone, and then all four are on the screen.
  @discardableResult
  func drawCircles(
    _ circles: [Seat: (cannot: String, flex: String)], at place: SourceLocation = #_sourceLocation
  ) throws -> Couch {
    try pass(MendWords.circles, at: place)
    for _ in circles {
      let seat = try handedTo(at: place)
      try takeKeyboard(seat, at: place).write(
        circles[seat]?.cannot ?? "", under: "what I cannot give", at: place)
      try write(circles[seat]?.flex ?? "", under: "where I can bend", at: place)
    }
    return try see(MendWords.side, at: place)
  }

  /// What each of them does in a trial.
  @discardableResult
  func shareOut(_ parts: [Seat: String], at place: SourceLocation = #_sourceLocation) throws -> Couch {
    for _ in parts {
      try see("Something each of you can do", "What", at: place)
      let seat = flat.contains("What \(Seat.ana.name) does") ? Seat.ana : .ben
      try write(parts[seat] ?? "", under: "What \(seat.name) does", at: place)
    }
    return self
  }

  /// A day for what was agreed, and who brings it up then.
  @discardableResult
  func choose(
    day: String, for question: String, owner: String = "Both of us",
    at place: SourceLocation = #_sourceLocation
  ) throws -> Couch {
    try answer(question, day, at: place)
    // Nobody need bring up what is on no day.
    return day == "No day for now" ? self : try answer(MendWords.owner, owner, at: place)
  }

  /// The same with a day, and maybe a time, that is typed.
  @discardableResult
  func name(
    day typed: String, means words: String, for question: String, owner: String = "Both of us",
    at place: SourceLocation = #_sourceLocation
  ) throws -> Couch {
    try answer(question, "Another day, or a time", at: place).see("Which day?", at: place)
    try type(typed).see(words, at: place).press("Enter")
    return try answer(MendWords.owner, owner, at: place)
  }

  /// From the room to the last word, neither of them wanting more than a goodnight.
  @discardableResult
  func partOnGoodTerms(keeping row: String = Words.keepIt, at place: SourceLocation = #_sourceLocation) throws
    -> Couch
  {
    try pass(Words.comeBack, at: place).write("", under: Words.summary, at: place)
    try answer(Words.keep, row, at: place).pass(Words.thanks, at: place)
    for _ in 0..<2 {
      try takeKeyboard(handedTo(at: place), at: place).see(Words.near, at: place).press("Enter")
    }
    try pass(Words.goodnight, MendWords.goodTerms, MendWords.over, at: place)
    return try see("1 Hearth", at: place)
  }

  // MARK: Words that mend

  /// Looks at the words that mend, and is back where it was.
  @discardableResult
  func readAloud(_ key: String = "w", at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press(key).see(MendWords.readAloud, "Can we slow down a little?", at: place)
    return try press("Space").see("One thing at a time, please.", at: place).press(key)
  }

  /// The same, and everything is where it was.
  @discardableResult
  func readPhrase(_ key: String = "w", at place: SourceLocation = #_sourceLocation) throws -> Couch {
    let before = try settle(at: place).screen
    try readAloud(key, at: place)
    return try wait("to be back where it was", place) { $0 == before }
  }
}

extension Home {
  /// What was agreed under that title: `trial 2026-11-28 18:00 a open`.
  func agreed(_ title: String) throws -> [String] {
    try living("appointment").filter { $0["title"]?.string == title }.map { body in
      ["sort", "on", "time", "owner", "state"].compactMap { body[$0]?.string }.joined(separator: " ")
    }.sorted()
  }

  /// What the command line says there is today, by title.
  func today(at moment: String = Home.evening) throws -> [String] {
    try rows(run("today --json --now \(moment)")).compactMap { $0["title"]?.string }
  }

  /// What the two agreed, as a talk would have left it.
  static func agreement(
    _ title: String, _ sort: Appointment.Sort, on day: String?, guide: String, topic: String? = nil,
    owner: PartnerID? = nil, agreed: String? = nil
  ) throws -> Record {
    Appointment.record(
      id: "appointment-\(title.filter(\.isLetter))", title: title,
      on: try day.map { try #require(CivilDate($0)) }, owner: owner, guide: guide, sort: sort,
      topic: topic ?? title, agreed: agreed, at: try Home.moment)
  }
}
