extension QuickReader {
  /// The day it is on or begins, and maybe its last: `24 dec - 26 dec`, `from friday to sunday`.
  mutating func startDay() throws(Fault) -> Bool {
    let start = cursor.at
    let isFrom = cursor.take("from", "starting", "beginning")
    if isFrom, let days = cursor.take(QuickReader.weekdayRange), let first = days.first, let last = days.last
    {
      let typed = cursor.typed(since: start)
      parts.days.append(QuickParts.Found(value: .weekday(first), typed: typed))
      try QuickReader.fill(&parts.untilDay, with: .weekday(last), typed, "ends")
      return true
    }
    let isTonight = cursor.word == "tonight"
    guard let day = try day(&cursor, festivals: isFrom || isMove) else { return false }
    parts.isTonight = parts.isTonight || isTonight
    parts.days.append(QuickParts.Found(value: day, typed: cursor.typed(since: start)))
    let middle = cursor.at
    guard cursor.take("-", "to") else { return true }
    guard let last = try self.day(&cursor) else {
      cursor.at = middle
      return true
    }
    try QuickReader.fill(&parts.untilDay, with: last, cursor.typed(since: middle), "ends")
    return true
  }

  /// A day in any way it can be written.
  /// - Parameter festivals: `christmas` alone is a day; elsewhere only after `on`.
  /// - Parameter dotted: so is `3.12`, which can be a time.
  func day(_ cursor: inout QuickCursor, festivals: Bool = true, dotted: Bool = false) throws(Fault)
    -> QuickDay?
  {
    let start = cursor.at
    let isOn = cursor.take("on")
    if !isOn { _ = cursor.take("this") }
    if let day = try relativeDay(&cursor) { return day }
    if let day = try numericDay(&cursor) { return day }
    if isOn || dotted, let day = dottedDay(&cursor) { return day }
    if let day = try monthDay(&cursor) { return day }
    if let weekday = cursor.take({ QuickWords.weekdays[$0] }) { return .weekday(weekday) }
    if isOn || festivals, let day = festival(&cursor) { return day }
    cursor.at = start
    return nil
  }

  /// `3.12` where only a day can stand.
  private func dottedDay(_ cursor: inout QuickCursor) -> QuickDay? {
    guard let time = try? QuickReader.clock(cursor.word, bare: false), let day = time.day else { return nil }
    cursor.at += 1
    return day
  }

  /// `2026-12-24`, `24.12.`, `24.12.2026`, `24/12`.
  private func numericDay(_ cursor: inout QuickCursor) throws(Fault) -> QuickDay? {
    let day = try numericDay(cursor.word, cursor.typed(next: 1))
    if day != nil { cursor.at += 1 }
    return day
  }

  func numericDay(_ word: String, _ typed: String) throws(Fault) -> QuickDay? {
    let runs = QuickWords.runs(of: word)
    let numbers = stride(from: 0, to: runs.count, by: 2).map { digits(runs[$0]) ?? -1 }
    let marks = stride(from: 1, to: runs.count, by: 2).map { runs[$0] }
    switch (numbers.count, marks) {
    case (3, ["-", "-"]) where runs[0].count == 4:
      return try QuickDay.date(year: numbers[0], month: numbers[1], day: numbers[2])
    case (3, ["-", "-"]) where runs[4].count == 4:
      return try QuickDay.date(year: numbers[2], month: numbers[1], day: numbers[0])
    case (3, [".", "."]) where [2, 4].contains(runs[4].count):
      let year = runs[4].count == 2 ? 2000 + numbers[2] : numbers[2]
      return try QuickDay.date(year: year, month: numbers[1], day: numbers[0])
    case (2, [".", "."]): return try QuickDay.inEveryYear(month: numbers[1], day: numbers[0])
    case (2, ["."]) where numbers[0] > 23 && numbers[0] < 32 && numbers[1] < 13:
      return try QuickDay.inEveryYear(month: numbers[1], day: numbers[0])
    case (2, ["/"]), (3, ["/", "/"]): return try slashed(numbers, typed)
    default: return nil
    }
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
    return try dated(found.day, found.month, &cursor)
  }

  /// With the year, if one comes next.
  func dated(_ day: Int, _ month: Int, _ cursor: inout QuickCursor) throws(Fault) -> QuickDay {
    guard cursor.word.utf8.count < 5 || digits(cursor.word) == nil else {
      throw Fault("\(cursor.typed(next: 1)) is no year. A year has to be between 1 and 9999.")
    }
    if let year = cursor.take({ $0.utf8.count == 4 ? digits($0) : nil }) {
      return try QuickDay.date(year: year, month: month, day: day)
    }
    return try QuickDay.inEveryYear(month: month, day: day)
  }

  /// `24`, `24th`, `24.`: two digits at most, so that a year is none.
  static func dayNumber(_ word: String) -> Int? {
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
    guard let first = try day(&cursor, dotted: true) else { return false }
    parts.exceptions.append(first)
    while true {
      var ahead = cursor
      guard ahead.takeSeparator(), let next = try day(&ahead, dotted: true) else { return true }
      cursor = ahead
      parts.exceptions.append(next)
    }
  }
}
