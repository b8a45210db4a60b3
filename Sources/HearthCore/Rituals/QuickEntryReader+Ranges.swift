extension QuickReader {
  /// Days of one month, or of two, written as a stretch: `1-5 january`, `the 22nd to 28th of december`, `jan 1-5`,
  /// `3.12.-5.12.`, `3.-5.12.`.
  mutating func severalDays() throws(Fault) -> Bool {
    let start = cursor.at
    _ = cursor.take("from", "on")
    var found = try gluedDays(&cursor)
    if found == nil { found = try dottedDays(&cursor) }
    if found == nil { found = try spacedDays(&cursor) }
    guard let (first, last) = found else { return false }
    let typed = cursor.typed(since: start)
    parts.days.append(QuickParts.Found(value: first, typed: typed))
    try QuickReader.fill(&parts.untilDay, with: last, typed, "ends")
    return true
  }

  /// `1-5 january`, `january 1-5`.
  private func gluedDays(_ cursor: inout QuickCursor) throws(Fault) -> (QuickDay, QuickDay)? {
    var ahead = cursor
    _ = ahead.take("the")
    var month = ahead.take { QuickWords.months[$0] }
    guard let (first, last) = ahead.take(QuickReader.dayPair) else { return nil }
    if month == nil {
      _ = ahead.take("of")
      month = ahead.take { QuickWords.months[$0] }
    }
    guard let month else { return nil }
    let end = try dated(last, month, &ahead)
    let span = try QuickReader.span(first, to: end, ahead.typed(since: cursor.at))
    cursor = ahead
    return span
  }

  private static func dayPair(_ word: String) -> (Int, Int)? {
    let halves = word.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2, let first = dayNumber(String(halves[0])),
      let last = dayNumber(String(halves[1]))
    else { return nil }
    return (first, last)
  }

  /// `3.12.-5.12.`, `3.-5.12.2027`.
  private func dottedDays(_ cursor: inout QuickCursor) throws(Fault) -> (QuickDay, QuickDay)? {
    let halves = cursor.word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 2, halves[0].contains("."), halves[1].contains("."),
      let last = try numericDay(halves[1], cursor.typed(next: 1))
    else { return nil }
    let span: (QuickDay, QuickDay)?
    if let first = QuickReader.dayNumber(halves[0]) {
      span = try QuickReader.span(first, to: last, cursor.typed(next: 1))
    } else {
      span = try numericDay(halves[0], cursor.typed(next: 1)).map { ($0, last) }
    }
    if span != nil { cursor.at += 1 }
    return span
  }

  /// `22 to 28 dec`, `the 22nd - the 28th of december 2027`.
  private func spacedDays(_ cursor: inout QuickCursor) throws(Fault) -> (QuickDay, QuickDay)? {
    var ahead = cursor
    _ = ahead.take("the")
    guard let first = ahead.take(QuickReader.dayNumber), ahead.take("-", "to") else { return nil }
    var last = try monthDay(&ahead)
    if last == nil, ahead.word.contains(".") {
      last = try numericDay(ahead.word, ahead.typed(next: 1))
      ahead.at += 1
    }
    guard let last, let span = try QuickReader.span(first, to: last, ahead.typed(since: cursor.at)) else {
      return nil
    }
    cursor = ahead
    return span
  }

  /// From a day of the month in which the last one is.
  private static func span(
    _ first: Int, to last: QuickDay, _ typed: @autoclosure () -> String
  ) throws(Fault) -> (QuickDay, QuickDay)? {
    let begin: QuickDay
    let end: Int
    switch last {
    case .inYear(let month, let day):
      begin = try QuickDay.inEveryYear(month: month, day: first)
      end = day
    case .date(let date):
      begin = try QuickDay.date(year: date.year, month: date.month, day: first)
      end = date.day
    default: return nil
    }
    guard first <= end else {
      throw Fault("\(typed()) ends before it begins. Write both months, such as 28 dec to 3 jan.")
    }
    return (begin, last)
  }
}
