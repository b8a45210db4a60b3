extension QuickReader {
  /// `@ana`, `for ana`, `ana plans first`, `planned by ana`.
  mutating func people() throws(Fault) -> Bool {
    let start = cursor.at
    if cursor.take(phrase: "planned", "by"), let planner = name(&cursor) {
      _ = cursor.take("first")
      return try plan(planner, since: start)
    }
    cursor.at = start
    if let planner = name(&cursor), cursor.take("plans") {
      _ = cursor.take("first")
      return try plan(planner, since: start)
    }
    cursor.at = start
    guard let owner = try owner() else { return false }
    let typed = cursor.typed(since: start)
    if let first = parts.owner, first.value != owner {
      throw Fault(
        "There are two names in this: \(first.typed) and \(typed). For both of you, leave both out.")
    }
    parts.owner = QuickParts.Found(value: owner, typed: typed)
    return true
  }

  private mutating func plan(_ planner: PartnerID, since start: Int) throws(Fault) -> Bool {
    try QuickReader.fill(&parts.planner, with: planner, cursor.typed(since: start), "planners")
    return true
  }

  private mutating func owner() throws(Fault) -> PartnerID? {
    if cursor.take("for") { return name(&cursor) }
    guard cursor.word.hasPrefix("@"), cursor.word != "@" else { return nil }
    if let owner = name(&cursor, after: "@") { return owner }
    let known = names.sorted { $0.id.rawValue < $1.id.rawValue }.map { "@\($0.name)" }
    guard !known.isEmpty else { return nil }
    throw Fault(
      "\(cursor.typed(next: 1)) is neither of you. Write \(known.joined(separator: " or ")), or quote it."
    )
  }

  /// Steps over the name of one of the two.
  private func name(_ cursor: inout QuickCursor, after prefix: String = "") -> PartnerID? {
    for (id, _, words) in names {
      let isHere = words.enumerated().allSatisfy { index, word in
        cursor.peek(index) == (index == 0 ? prefix : "") + word
      }
      if isHere {
        cursor.at += words.count
        return id
      }
    }
    return nil
  }

  /// `remind 30 min before`, `remind us the day before`.
  mutating func reminder() throws(Fault) -> Bool {
    let start = cursor.at
    guard cursor.take("remind", "reminder") else { return false }
    _ = cursor.take("me", "us")
    if cursor.take(phrase: "at", "the", "time") || cursor.take(phrase: "at", "the", "start") {
      return try remind(0, since: start)
    }
    if cursor.take(phrase: "the", "day", "before") { return try remind(1_440, since: start) }
    if let minutes = ahead(&cursor) {
      _ = cursor.take("before", "ahead", "early")
      return try remind(minutes, since: start)
    }
    guard QuickWords.number(cursor.word) != nil else { return false }
    throw Fault("\(cursor.typed(next: 2)) is no time for a reminder. Write remind 30 min before.")
  }

  private mutating func remind(_ minutes: Int, since start: Int) throws(Fault) -> Bool {
    try QuickReader.fill(&parts.reminder, with: minutes, cursor.typed(since: start), "reminders")
    return true
  }

  /// In minutes: as many days as five digits can say, so that a line can say it again.
  private static let furthest = 99_999 * 1_440

  private func ahead(_ cursor: inout QuickCursor) -> Int? {
    if cursor.take(phrase: "half", "an", "hour") { return 30 }
    let runs = QuickWords.runs(of: cursor.word)
    if runs.count == 2, runs[0].utf8.count < 6, let amount = digits(runs[0]),
      let each = QuickWords.units[runs[1]]?.minutes, amount * each <= QuickReader.furthest
    {
      cursor.at += 1
      return amount * each
    }
    var further = cursor
    guard let amount = further.take(QuickWords.number),
      let each = further.take({ QuickWords.units[$0]?.minutes }), amount * each <= QuickReader.furthest
    else { return nil }
    cursor = further
    return amount * each
  }

  /// `until 21:00`, `until 1 march 2027`, `10 times`.
  mutating func until() throws(Fault) -> Bool {
    if try count() { return true }
    let start = cursor.at
    guard cursor.take("until", "till", "til") else { return false }
    if let day = try day(&cursor) {
      try QuickReader.fill(&parts.untilDay, with: day, cursor.typed(since: start), "ends")
      return true
    }
    _ = cursor.take("at")
    if let time = try clock(&cursor, bare: false) {
      guard time.day == nil else { throw QuickReader.dotted(time, cursor.typed(since: start)) }
      try QuickReader.fill(&parts.untilTime, with: time, cursor.typed(since: start), "ends")
      return true
    }
    cursor.at = start
    throw Fault(
      "\(cursor.typed(next: 2)) is neither a day nor a time. Write until 21:00 or until 1 march, or quote it."
    )
  }

  private mutating func count() throws(Fault) -> Bool {
    var further = cursor
    let isTwice = further.take("twice")
    guard isTwice || further.take(QuickWords.number) != nil && further.take("times") else { return false }
    let typed = further.typed(since: cursor.at)
    if further.take("a", "per"), let unit = further.take({ QuickWords.units[$0] }),
      unit > .hour
    {
      throw Fault("\(further.typed(since: cursor.at)): which days? Write them, such as every mon and thu.")
    }
    guard !isTwice, let count = QuickWords.number(cursor.word) else { return false }
    guard count > 0 else { throw Fault("0 times is never. Write 1 or more, or leave it out.") }
    cursor.at += 2
    try QuickReader.fill(&parts.count, with: count, typed, "ends")
    return true
  }
}
