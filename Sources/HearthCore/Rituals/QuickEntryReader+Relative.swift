extension QuickReader {
  /// `tomorrow`, `next friday`, `in 3 weeks`, `end of month`.
  func relativeDay(_ cursor: inout QuickCursor) throws(Fault) -> QuickDay? {
    if cursor.take("today", "tonight") { return .relative(today) }
    if cursor.take("tomorrow", "tmrw") { return .relative(try QuickDay.checked(today.adding(days: 1))) }
    if cursor.take("yesterday") { return .relative(try QuickDay.checked(today.adding(days: -1))) }
    if cursor.take(phrase: "the", "day", "after", "tomorrow")
      || cursor.take(phrase: "day", "after", "tomorrow")
    {
      return .relative(try QuickDay.checked(today.adding(days: 2)))
    }
    if let day = try nextWeek(&cursor) { return day }
    if let day = try endOf(&cursor) { return day }
    if let day = try fromNow(&cursor) { return day }
    return try inUnits(&cursor)
  }

  /// `next friday`, `friday next week`: of the calendar week to come.
  private func nextWeek(_ cursor: inout QuickCursor) throws(Fault) -> QuickDay? {
    var ahead = cursor
    let isNext = ahead.take("next")
    guard let weekday = ahead.take({ QuickWords.weekdays[$0] }),
      isNext || ahead.take(phrase: "next", "week")
    else { return nil }
    cursor = ahead
    return .relative(try QuickDay.checked(base.adding(days: 7 + weekday - base.weekday)))
  }

  /// `in 3 weeks`.
  private func inUnits(_ cursor: inout QuickCursor) throws(Fault) -> QuickDay? {
    var ahead = cursor
    guard ahead.take("in"), let day = try amount(&ahead, from: today) else { return nil }
    cursor = ahead
    return day
  }

  /// `2 weeks from now`, `a week from tomorrow`. `2 weeks from friday` may as well be how long it takes.
  private func fromNow(_ cursor: inout QuickCursor) throws(Fault) -> QuickDay? {
    guard !cursor.isAtEnd, let from = (1...3).first(where: { cursor.peek($0) == "from" }) else { return nil }
    let isTomorrow = cursor.peek(from + 1) == "tomorrow"
    guard isTomorrow || ["now", "today"].contains(cursor.peek(from + 1)) else { return nil }
    var ahead = cursor
    guard let day = try amount(&ahead, from: today.adding(days: isTomorrow ? 1 : 0)),
      ahead.at == cursor.at + from
    else { return nil }
    cursor.at = ahead.at + 2
    return day
  }

  /// So many days, weeks, months or years after a day.
  private func amount(_ cursor: inout QuickCursor, from day: CivilDate) throws(Fault) -> QuickDay? {
    var ahead = cursor
    guard let amount = ahead.take(QuickWords.number) else { return nil }
    if ahead.take("fortnight", "fortnights") {
      cursor = ahead
      return .week(try QuickDay.checked(day.adding(amount * 2, .week)))
    }
    guard let unit = ahead.take({ QuickWords.units[$0] }), unit >= .day else { return nil }
    cursor = ahead
    let found = try QuickDay.checked(day.adding(amount, unit))
    return unit == .week ? .week(found) : .relative(found)
  }

  /// `end of month`, `at the end of january`, `end of the year`: the last day.
  private func endOf(_ cursor: inout QuickCursor) throws(Fault) -> QuickDay? {
    var ahead = cursor
    _ = ahead.take("at", "by")
    _ = ahead.take("the")
    guard ahead.take(phrase: "end", "of") else { return nil }
    let isNext = ahead.take("next")
    if !isNext { _ = ahead.take("the", "this") }
    let month: CivilDate
    if ahead.take("month") {
      month = base.adding(months: isNext ? 1 : 0)
    } else if ahead.take("year") {
      month = base.adding(months: 12 - base.month + (isNext ? 12 : 0))
    } else if !isNext, let number = ahead.take({ QuickWords.months[$0] }) {
      // The month that is now ends yet.
      month = base.adding(months: (number - base.month + 12) % 12)
    } else {
      return nil
    }
    cursor = ahead
    return .relative(try QuickDay.checked(month.adding(days: month.daysLeftInMonth)))
  }

  /// A day of fixed date that goes by a name.
  func festival(_ cursor: inout QuickCursor) -> QuickDay? {
    for (words, month, day) in QuickWords.festivals {
      let isHere = words.enumerated().allSatisfy { index, word in
        cursor.peek(index).filter { $0 != "'" } == word
      }
      if isHere {
        cursor.at += words.count
        return .inYear(month: month, day: day)
      }
    }
    return nil
  }
}

extension QuickWords {
  /// The longer names first: they may begin with a shorter one. Those whose date moves from year to year are no part.
  static let festivals: [(words: [String], month: Int, day: Int)] = [
    (["new", "years", "eve"], 12, 31), (["new", "year", "eve"], 12, 31), (["new", "years", "day"], 1, 1),
    (["new", "year", "day"], 1, 1), (["christmas", "eve"], 12, 24), (["christmas", "day"], 12, 25),
    (["xmas", "eve"], 12, 24), (["xmas", "day"], 12, 25), (["boxing", "day"], 12, 26),
    (["valentines", "day"], 2, 14), (["valentine", "day"], 2, 14), (["valentines"], 2, 14),
    (["christmas"], 12, 25), (["xmas"], 12, 25), (["halloween"], 10, 31),
  ]
}

extension CivilDate {
  /// 0 on the last.
  fileprivate var daysLeftInMonth: Int { CivilDate.length(ofMonth: month, in: year) - day }
}
