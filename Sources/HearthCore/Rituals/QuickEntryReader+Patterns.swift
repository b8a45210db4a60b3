extension QuickReader {
  static let workdays = (1...5).map { RecurrenceRule.Weekday($0) }
  static let weekend = (6...7).map { RecurrenceRule.Weekday($0) }

  static func sorted(_ days: [Int]) -> [RecurrenceRule.Weekday] {
    Set(days).sorted().map { RecurrenceRule.Weekday($0) }
  }

  /// `2`, `two`, `other`, `second`.
  static func interval(_ word: String) -> Int? {
    if word == "other" { return 2 }
    if let number = QuickWords.number(word) { return number }
    return QuickWords.ordinal(word).flatMap { $0 > 0 ? $0 : nil }
  }

  static func frequency(_ word: String) -> RecurrenceRule.Frequency? {
    QuickWords.units[word]?.frequency
  }

  /// Things with commas or `and` between them.
  mutating func list<Item>(_ item: (inout QuickCursor) -> Item?) -> [Item] {
    var items: [Item] = []
    while true {
      var ahead = cursor
      if !items.isEmpty { _ = ahead.takeSeparator() }
      guard let next = item(&ahead) else { return items }
      items.append(next)
      cursor = ahead
    }
  }

  /// `mon, wed and fri`, `mon-fri`, `monday to friday`.
  mutating func weekdayList() -> [Int] {
    list { cursor in
      if let range = cursor.take(QuickReader.weekdayRange) { return range }
      guard let first = cursor.take({ QuickWords.weekdays[$0] ?? QuickWords.pluralWeekdays[$0] }) else {
        return nil
      }
      var ahead = cursor
      guard ahead.take("to", "-"), let last = ahead.take({ QuickWords.weekdays[$0] }) else { return [first] }
      cursor = ahead
      return QuickReader.days(from: first, to: last)
    }.flatMap { $0 }
  }

  static func weekdayRange(_ word: String) -> [Int]? {
    let halves = word.split(separator: "-")
    guard halves.count == 2, let first = QuickWords.weekdays[String(halves[0])],
      let last = QuickWords.weekdays[String(halves[1])]
    else { return nil }
    return days(from: first, to: last)
  }

  /// `sat-mon` goes over the end of the week.
  private static func days(from first: Int, to last: Int) -> [Int] {
    (0...(last - first + 7) % 7).map { (first - 1 + $0) % 7 + 1 }
  }

  /// `march and october`, sorted.
  static func months(_ cursor: inout QuickCursor) -> [Int] {
    var months: Set<Int> = []
    while true {
      var ahead = cursor
      if !months.isEmpty { _ = ahead.takeSeparator() }
      guard let month = ahead.take({ QuickWords.months[$0] }) else { return months.sorted() }
      months.insert(month)
      cursor = ahead
    }
  }

  /// `first and third monday and last friday`, `1st and 15th`, `15th and last day`, `last weekday`.
  func pattern(_ cursor: inout QuickCursor) throws(Fault) -> QuickPattern? {
    var pattern = QuickPattern()
    var ahead = cursor
    while true {
      var next = ahead
      if next.at != cursor.at { _ = next.takeSeparator() }
      _ = next.take("the")
      guard try patternPart(&next, into: &pattern) else { break }
      ahead = next
    }
    guard ahead.at > cursor.at, [pattern.monthDays.isEmpty, pattern.weekdays.isEmpty].contains(true) else {
      return nil
    }
    cursor = ahead
    pattern.monthDays = QuickReader.inOrder(pattern.monthDays)
    pattern.positions = QuickReader.inOrder(pattern.positions)
    pattern.weekdays = QuickReader.inOrder(pattern.weekdays)
    return pattern
  }

  /// One or more ordinals and what they count.
  private func patternPart(_ cursor: inout QuickCursor, into pattern: inout QuickPattern) throws(Fault)
    -> Bool
  {
    guard pattern.positions.isEmpty else { return false }
    var ordinals: [Int] = []
    var ahead = cursor
    while true {
      var next = ahead
      if !ordinals.isEmpty { _ = next.takeSeparator() }
      guard let ordinal = next.take(QuickWords.ordinal) else { break }
      ordinals.append(ordinal)
      ahead = next
    }
    guard !ordinals.isEmpty else { return false }
    let typed = ahead.typed(since: cursor.at)
    if let weekday = ahead.take({ QuickWords.weekdays[$0] }) {
      try QuickReader.check(ordinals, upTo: 5, typed)
      pattern.weekdays += ordinals.map { .init(weekday, ordinal: $0) }
    } else if pattern.weekdays.isEmpty, pattern.monthDays.isEmpty, ahead.take("weekday", "workday") {
      try QuickReader.check(ordinals, upTo: 23, typed)
      pattern.weekdays = QuickReader.workdays
      pattern.positions = ordinals
    } else {
      _ = ahead.take("day")
      // A month and a word make a date, not a rhythm.
      guard QuickWords.months[ahead.word] == nil || ahead.peek(-1) == "day" else { return false }
      try QuickReader.check(ordinals, upTo: 31, typed)
      pattern.monthDays += ordinals
    }
    cursor = ahead
    return true
  }

  private static func check(_ ordinals: [Int], upTo most: Int, _ typed: String) throws(Fault) {
    guard ordinals.contains(where: { $0 == 0 || abs($0) > most }) else { return }
    throw Fault("\(typed) is no day of a month: it has 31 at most, and 5 of each weekday.")
  }

  static func inOrder(_ days: [Int]) -> [Int] {
    Set(days).sorted { ($0 < 0 ? 1 : 0, $0) < ($1 < 0 ? 1 : 0, $1) }
  }

  static func inOrder(_ days: [RecurrenceRule.Weekday]) -> [RecurrenceRule.Weekday] {
    func key(_ day: RecurrenceRule.Weekday) -> (Int, Int, Int) {
      let ordinal = day.ordinal ?? 0
      return (ordinal < 0 ? 1 : 0, ordinal, day.day)
    }
    return Set(days).sorted { key($0) < key($1) }
  }

  /// `of the month`, `of every second month`, `every month`: no months. `of march and october`: those.
  ///
  /// The number of months from one to the next is left in the cursor.
  func ofMonth(_ cursor: inout QuickCursor) throws(Fault) -> [Int]? {
    var ahead = cursor
    let isOf = ahead.take("of", "in")
    ahead.interval = 1
    if isOf {
      let months = QuickReader.months(&ahead)
      if !months.isEmpty {
        cursor = ahead
        return months
      }
    } else if ahead.take("monthly") {
      cursor = ahead
      return []
    }
    let isMonth = isOf && ahead.word == "month"
    guard isMonth || ahead.take("every", "each") || (isOf && ahead.take("the", "a")) else { return nil }
    var counted = ahead
    if let interval = counted.take(QuickReader.interval), ["month", "months"].contains(counted.word) {
      guard interval > 0 else { throw Fault("every 0 months is never. Write 1 or more.") }
      ahead = counted
      ahead.interval = interval
    }
    guard ahead.take("month", "months") else { return nil }
    cursor = ahead
    return []
  }
}
