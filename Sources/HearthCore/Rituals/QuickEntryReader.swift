/// What was found in a line, before it is put together.
struct QuickParts {
  /// Something found, and the words that said it.
  struct Found<Value> {
    let value: Value
    let typed: String
  }

  /// How long it takes, or how long it goes on: the rule decides.
  enum Stretch: Hashable {
    case minutes(Int)
    case units(Int, QuickWords.Unit)
  }

  var title: [QuickToken] = []
  var days: [Found<QuickDay>] = []
  /// A day the title names, such as christmas. Any other day in the line goes before it.
  var festival: QuickDay?
  var time: Found<QuickTime>?
  /// `3.12`: the day, as long as another time is found.
  var dotted: [Found<QuickTime>] = []
  var isTonight = false
  /// It speaks of the morning, or of breakfast.
  var isMorning = false
  /// It speaks of the evening.
  var isEvening = false
  var isAllDay = false
  var length: Found<Stretch>?
  var untilTime: Found<QuickTime>?
  var untilDay: Found<QuickDay>?
  var count: Found<Int>?
  var rule: Found<RecurrenceRule>?
  /// Days of a month that still look for their month.
  var pattern: Found<QuickPattern>?
  /// Months for the pattern, when it comes once: `the first friday of december`.
  var patternMonths: [Int] = []
  var keepsRule = false
  /// Its title speaks of what comes round every year.
  var isMilestone = false
  /// It said `once`.
  var isOnce = false
  var exceptions: [QuickDay] = []
  var owner: Found<PartnerID>?
  var planner: Found<PartnerID>?
  var reminder: Found<Int>?
  /// `next week`: a time that names no day. The title keeps it.
  var vague: String?
}

/// Walks over the words of a line once and sorts them into parts. Whatever fits nowhere is title.
struct QuickReader {
  typealias Fault = QuickEntry.Fault

  let today: CivilDate
  /// The day that `next friday` and `end of month` are seen from.
  let base: CivilDate
  /// There is no title, so every word is meant for a day or a time.
  let isMove: Bool
  /// The longer name first: it may begin with the shorter.
  let names: [(id: PartnerID, name: String, words: [String])]
  var cursor: QuickCursor
  var parts = QuickParts()

  /// - Parameter moving: the day of what is moved, when only a day and a time are read.
  init(tokens: [QuickToken], today: CivilDate, moving: CivilDate? = nil, names: (String, String)) {
    self.today = today
    base = max(today, moving ?? today)
    isMove = moving != nil
    cursor = QuickCursor(tokens: tokens)
    self.names = [(PartnerID.a, names.0), (PartnerID.b, names.1)]
      .map { id, name in
        let words = (try? QuickToken.all(in: name))?.map(\.word) ?? []
        return (id: id, name: name, words: words)
      }
      .filter { !$0.words.isEmpty && !$0.words.contains("") }
      .sorted { $0.words.count > $1.words.count }
  }

  mutating func read() throws(Fault) {
    while !cursor.isAtEnd {
      let start = cursor.at
      guard try !part() else { continue }
      try checkRhythm()
      parts.title.append(cursor.tokens[start])
      cursor.at = start + 1
    }
    settleParts()
    try settleDotted()
  }

  /// Tries every kind of part, the ones that take more words first.
  private mutating func part() throws(Fault) -> Bool {
    guard !cursor.word.isEmpty else { return false }
    for kind in Kind.allCases {
      let start = cursor.at
      if try take(kind) { return true }
      cursor.at = start
    }
    return false
  }

  /// The kinds of parts, in the order they are tried.
  private enum Kind: CaseIterable {
    case keptRule, reminder, people, exceptions, until, rhythm, severalDays, pattern, length, times, startDay
    case vagueTime, festival
  }

  private mutating func take(_ kind: Kind) throws(Fault) -> Bool {
    switch kind {
    case .keptRule: keepsRule()
    case .reminder: try reminder()
    case .people: try people()
    case .exceptions: try exceptions()
    case .until: try until()
    case .rhythm: try rhythm()
    case .severalDays: try severalDays()
    case .pattern: try pattern()
    case .length: try length()
    case .times: try times()
    case .startDay: try startDay()
    case .vagueTime: vagueTime()
    case .festival: festivalInTitle()
    }
  }

  private mutating func keepsRule() -> Bool {
    guard cursor.take("repeating", "repeats"), cursor.take(phrase: "as", "before") else { return false }
    parts.keepsRule = true
    return true
  }

  private mutating func vagueTime() -> Bool {
    let isVague =
      ["this", "next"].contains(cursor.word) && ["week", "weekend", "month", "year"].contains(cursor.peek(1))
    if isVague, parts.vague == nil { parts.vague = cursor.typed(next: 2) }
    var end = cursor
    if end.take(phrase: "end", "of") {
      _ = end.take("the", "this", "next")
      if end.take("week"), parts.vague == nil { parts.vague = end.typed(since: cursor.at) }
    }
    return false
  }

  /// `christmas dinner`: the title keeps the words.
  private mutating func festivalInTitle() -> Bool {
    var ahead = cursor
    guard let day = festival(&ahead) else { return false }
    if ["before", "after"].contains(cursor.peek(-1)) {
      ahead.at = cursor.at - 1
      if parts.vague == nil { parts.vague = ahead.typed(next: 2) }
    } else if parts.festival == nil {
      parts.festival = day
    }
    return false
  }

  /// Puts a part in its place, or says that there are two.
  static func fill<Value: Equatable>(
    _ place: inout QuickParts.Found<Value>?, with value: Value, _ typed: String, _ noun: String
  ) throws(Fault) {
    if let first = place, first.value != value {
      throw Fault("There are two \(noun) in this: \(first.typed) and \(typed). Keep one.")
    }
    place = QuickParts.Found(value: value, typed: typed)
  }
}
