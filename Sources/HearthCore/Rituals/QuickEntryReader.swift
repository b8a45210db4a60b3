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
  var time: Found<QuickTime>?
  var isTonight = false
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
  /// The longer name first: it may begin with the shorter.
  let names: [(id: PartnerID, name: String, words: [String])]
  var cursor: QuickCursor
  var parts = QuickParts()

  init(tokens: [QuickToken], today: CivilDate, names: (String, String)) {
    self.today = today
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
      parts.title.append(cursor.tokens[start])
      cursor.at = start + 1
    }
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
    case keptRule, reminder, people, exceptions, until, rhythm, pattern, length, times, startDay, vagueTime
  }

  private mutating func take(_ kind: Kind) throws(Fault) -> Bool {
    switch kind {
    case .keptRule: keepsRule()
    case .reminder: try reminder()
    case .people: try people()
    case .exceptions: try exceptions()
    case .until: try until()
    case .rhythm: try rhythm()
    case .pattern: try pattern()
    case .length: try length()
    case .times: try times()
    case .startDay: try startDay()
    case .vagueTime: vagueTime()
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
