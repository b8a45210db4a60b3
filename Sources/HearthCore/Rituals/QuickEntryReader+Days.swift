extension QuickReader {
  /// The day it is on or begins.
  mutating func startDay() throws(Fault) -> Bool {
    let start = cursor.at
    let isFrom = cursor.take("from", "starting", "beginning")
    let isTonight = cursor.word == "tonight"
    guard let day = try day(&cursor) else { return false }
    parts.isTonight = parts.isTonight || isTonight
    parts.days.append(QuickParts.Found(value: day, typed: cursor.typed(since: start)))
    guard !isFrom, cursor.take("-", "to") else { return true }
    // `24 dec - 26 dec`
    let middle = cursor.at - 1
    guard let last = try self.day(&cursor) else {
      cursor.at = middle
      return true
    }
    try QuickReader.fill(&parts.untilDay, with: last, cursor.typed(since: middle), "ends")
    return true
  }

  /// A day in any way it can be written.
  func day(_ cursor: inout QuickCursor) throws(Fault) -> QuickDay? {
    let start = cursor.at
    _ = cursor.take("on", "this")
    if let day = try relativeDay(&cursor) { return day }
    if let day = try numericDay(&cursor) { return day }
    if let day = try monthDay(&cursor) { return day }
    if let weekday = cursor.take({ QuickWords.weekdays[$0] }) { return .weekday(weekday) }
    cursor.at = start
    return nil
  }

  private func relativeDay(_ cursor: inout QuickCursor) throws(Fault) -> QuickDay? {
    if cursor.take("today", "tonight") { return .date(today) }
    if cursor.take("tomorrow", "tmrw") { return .date(try QuickDay.checked(today.adding(days: 1))) }
    if cursor.take("yesterday") { return .date(try QuickDay.checked(today.adding(days: -1))) }
    if cursor.take(phrase: "the", "day", "after", "tomorrow")
      || cursor.take(phrase: "day", "after", "tomorrow")
    {
      return .date(try QuickDay.checked(today.adding(days: 2)))
    }
    var ahead = cursor
    if ahead.take("next"), let weekday = ahead.take({ QuickWords.weekdays[$0] }) {
      cursor = ahead
      return .date(try QuickDay.checked(today.adding(days: 7 + weekday - today.weekday)))
    }
    return try inUnits(&cursor)
  }

  /// `in 3 weeks`.
  private func inUnits(_ cursor: inout QuickCursor) throws(Fault) -> QuickDay? {
    var ahead = cursor
    guard ahead.take("in") else { return nil }
    if ahead.take(phrase: "a", "fortnight") {
      cursor = ahead
      return .date(try QuickDay.checked(today.adding(days: 14)))
    }
    guard let amount = ahead.take(QuickWords.number), let unit = ahead.take({ QuickWords.units[$0] }),
      unit >= .day
    else { return nil }
    cursor = ahead
    return .date(try QuickDay.checked(today.adding(amount, unit)))
  }

  /// `2026-12-24`, `24.12.`, `24.12.2026`, `24/12`.
  private func numericDay(_ cursor: inout QuickCursor) throws(Fault) -> QuickDay? {
    let runs = QuickWords.runs(of: cursor.word)
    let numbers = stride(from: 0, to: runs.count, by: 2).map { digits(runs[$0]) ?? -1 }
    let marks = stride(from: 1, to: runs.count, by: 2).map { runs[$0] }
    let day: QuickDay?
    switch (numbers.count, marks) {
    case (3, ["-", "-"]) where runs[0].count == 4:
      day = try QuickDay.date(year: numbers[0], month: numbers[1], day: numbers[2])
    case (3, ["-", "-"]) where runs[4].count == 4:
      day = try QuickDay.date(year: numbers[2], month: numbers[1], day: numbers[0])
    case (3, [".", "."]) where [2, 4].contains(runs[4].count):
      let year = runs[4].count == 2 ? 2000 + numbers[2] : numbers[2]
      day = try QuickDay.date(year: year, month: numbers[1], day: numbers[0])
    case (2, [".", "."]): day = try QuickDay.inEveryYear(month: numbers[1], day: numbers[0])
    case (2, ["."]) where numbers[0] > 23 && numbers[0] < 32 && numbers[1] < 13:
      day = try QuickDay.inEveryYear(month: numbers[1], day: numbers[0])
    case (2, ["/"]), (3, ["/", "/"]): day = try slashed(numbers, cursor.typed(next: 1))
    default: day = nil
    }
    if day != nil { cursor.at += 1 }
    return day
  }

  /// Some write the day first and some the month.
  private func slashed(_ numbers: [Int], _ typed: String) throws(Fault) -> QuickDay? {
    let (first, second) = (numbers[0], numbers[1])
    guard first > 0, second > 0, first < 32, second < 32 else { return nil }
    if first < 13, second < 13, first != second {
      let names = CivilDate.monthNames
      throw Fault(
        "\(typed) can be \(first) \(names[second - 1]) or \(second) \(names[first - 1])."
          + " Write the month as a word.")
    }
    let (day, month) = second > 12 ? (second, first) : (first, second)
    guard numbers.count == 3 else { return try QuickDay.inEveryYear(month: month, day: day) }
    return try QuickDay.date(
      year: numbers[2] < 100 ? 2000 + numbers[2] : numbers[2], month: month, day: day)
  }

  /// `24 dec`, `the 24th of december 2027`, `dec 24`, `24dec`.
  func monthDay(_ cursor: inout QuickCursor) throws(Fault) -> QuickDay? {
    var ahead = cursor
    _ = ahead.take("the")
    let found: (day: Int, month: Int)?
    if let both = ahead.take(QuickReader.gluedMonthDay) {
      found = both
    } else if let day = ahead.take(QuickReader.dayNumber) {
      _ = ahead.take("of")
      found = ahead.take { QuickWords.months[$0] }.map { (day, $0) }
    } else if let month = ahead.take({ QuickWords.months[$0] }) {
      _ = ahead.take("the")
      found = ahead.take(QuickReader.dayNumber).map { ($0, month) }
    } else {
      found = nil
    }
    guard let found else { return nil }
    cursor = ahead
    guard cursor.word.utf8.count < 5 || digits(cursor.word) == nil else {
      throw Fault("\(cursor.typed(next: 1)) is no year. A year has to be between 1 and 9999.")
    }
    if let year = cursor.take({ $0.utf8.count == 4 ? digits($0) : nil }) {
      return try QuickDay.date(year: year, month: found.month, day: found.day)
    }
    return try QuickDay.inEveryYear(month: found.month, day: found.day)
  }

  /// `24`, `24th`, `24.`: two digits at most, so that a year is none.
  private static func dayNumber(_ word: String) -> Int? {
    let runs = QuickWords.runs(of: word)
    guard let first = runs.first, first.utf8.count < 3 else { return nil }
    if runs.count == 1 || (runs.count == 2 && runs[1] == ".") { return digits(first) }
    return QuickWords.numericOrdinal(word)
  }

  private static func gluedMonthDay(_ word: String) -> (day: Int, month: Int)? {
    let runs = QuickWords.runs(of: word)
    guard runs.count == 2, runs[0].utf8.count < 3, let day = digits(runs[0]),
      let month = QuickWords.months[runs[1]]
    else { return nil }
    return (day, month)
  }

  /// `except 24 dec, 31 dec and 7 jan`.
  mutating func exceptions() throws(Fault) -> Bool {
    guard cursor.take("except") else { return false }
    guard let first = try day(&cursor) else { return false }
    parts.exceptions.append(first)
    while true {
      var ahead = cursor
      guard ahead.takeSeparator(), let next = try day(&ahead) else { return true }
      cursor = ahead
      parts.exceptions.append(next)
    }
  }
}
