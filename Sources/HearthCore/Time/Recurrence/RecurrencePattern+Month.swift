extension RecurrencePattern {
  /// The days of the month that the rule yields, were it never to end and had it always been.
  func days(of month: CalendarMonth) -> UInt32 {
    switch frequency {
    case .daily:
      guard positions.isEmpty || positions.contains(1, of: 1) else { return 0 }
      let allowed = allowedDays(of: month)
      return allowed == 0 || interval == 1 ? allowed : allowed & daysInStep(of: month)
    case .weekly: return weeklyDays(of: month)
    case .monthly:
      guard interval == 1 || (month.index - start.monthIndex).isMultiple(of: interval) else { return 0 }
      let allowed = allowedDays(of: month)
      return positions.isEmpty ? allowed : chosen(from: allowed, after: 0, of: allowed.nonzeroBitCount)
    case .yearly:
      guard interval == 1 || (month.year - start.year).isMultiple(of: interval) else { return 0 }
      let allowed = allowedDays(of: month)
      return positions.isEmpty || allowed == 0 ? allowed : chosenInYear(from: allowed, of: month)
    }
  }

  // MARK: - What the BY parts leave of a month

  private func allows(month: Int) -> Bool { months == 0 || months >> month & 1 == 1 }

  private func allowedDays(of month: CalendarMonth) -> UInt32 {
    guard allows(month: month.number) else { return 0 }
    var days = month.allDays
    if !monthDays.isEmpty { days &= monthDayBits(of: month) }
    if weekdays != 0 || !ordinals.isEmpty { days &= weekdayBits(of: month) | ordinalBits(of: month) }
    if days != 0, !yearDays.isEmpty { days &= yearDayBits(of: month) }
    if days != 0, !weeks.isEmpty { days &= weekBits(of: month) }
    return days
  }

  private func monthDayBits(of month: CalendarMonth) -> UInt32 {
    days(of: month) { monthDays.contains($0, of: month.length) }
  }

  private func weekdayBits(of month: CalendarMonth) -> UInt32 {
    guard weekdays != 0 else { return 0 }
    // The first seven days, then the same again.
    let first = UInt32(weekdays) >> 1
    let turn = UInt32(month.firstWeekday - 1)
    let week = (first >> turn | first << (7 - turn)) & 0x7F
    return (week << 1 | week << 8 | week << 15 | week << 22 | week << 29) & month.allDays
  }

  /// In a yearly rule without months the nth weekday is one of the year, else one of the month.
  private func ordinalBits(of month: CalendarMonth) -> UInt32 {
    guard !ordinals.isEmpty else { return 0 }
    let isOfYear = frequency == .yearly && months == 0
    let before = isOfYear ? month.daysBefore : 0
    let length = isOfYear ? (CivilDate.isLeap(month.year) ? 366 : 365) : month.length
    return days(of: month) { day in
      let place = before + day
      let nth = (place - 1) / 7 + 1
      let nthFromLast = (length - place) / 7 + 1
      let row = (month.firstWeekday + day - 2) % 7 + 1
      return ordinals.contains(nth, of: nth + nthFromLast - 1, row: row)
    }
  }

  private func yearDayBits(of month: CalendarMonth) -> UInt32 {
    let before = month.daysBefore
    let length = CivilDate.isLeap(month.year) ? 366 : 365
    return days(of: month) { yearDays.contains(before + $0, of: length) }
  }

  private func weekBits(of month: CalendarMonth) -> UInt32 {
    var bits: UInt32 = 0
    var begin = CalendarMonth.weekBegin(ofDay: month.firstDay, weekStart: weekStart)
    while begin <= month.lastDay {
      // A week is of the year in which its fourth day lies, which may be another year than the month’s.
      let year = CivilDate(daysSinceEpoch: begin + 3).year
      let first = firstWeek(of: year)
      let count = (firstWeek(of: year + 1) - first) / 7
      if weeks.contains((begin - first) / 7 + 1, of: count) {
        bits |= month.days(from: begin, through: begin + 6)
      }
      begin += 7
    }
    return bits
  }

  /// The day on which week 1 begins: the first week with four days or more in the year.
  private func firstWeek(of year: Int) -> Int {
    let fourth = CivilDate(existing: 4, of: 1, in: year).daysSinceEpoch
    return CalendarMonth.weekBegin(ofDay: fourth, weekStart: weekStart)
  }

  private func days(of month: CalendarMonth, where isMeant: (Int) -> Bool) -> UInt32 {
    var bits: UInt32 = 0
    for day in 1...month.length where isMeant(day) { bits |= 1 << UInt32(day) }
    return bits
  }

  // MARK: - Every so many days or weeks

  private func daysInStep(of month: CalendarMonth) -> UInt32 {
    var bits: UInt32 = 0
    var offset = (startDay - month.firstDay).flooredRemainder(interval)
    while offset < month.length {
      bits |= 2 << UInt32(offset)
      offset += interval
    }
    return bits
  }

  private func weeklyDays(of month: CalendarMonth) -> UInt32 {
    if positions.isEmpty {
      let allowed = allowedDays(of: month)
      return allowed == 0 || interval == 1 ? allowed : allowed & weeks(of: month, month.days(from:through:))
    }
    return weeks(of: month) { begin, _ in chosenInWeek(begin, of: month) }
  }

  /// What `days` makes of the first and last day of each week in step that has days in the month.
  private func weeks(of month: CalendarMonth, _ days: (Int, Int) -> UInt32) -> UInt32 {
    var bits: UInt32 = 0
    let step = interval * 7
    var begin = month.firstDay - 6 + (startWeek - month.firstDay + 6).flooredRemainder(step)
    while begin <= month.lastDay {
      bits |= days(begin, begin + 6)
      begin += step
    }
    return bits
  }

  // MARK: - BYSETPOS

  /// Those of the days whose place in their unit is meant: `before` of its `count` came earlier.
  private func chosen(from days: UInt32, after before: Int, of count: Int) -> UInt32 {
    var (left, bits, place) = (days, UInt32(0), before)
    while left != 0 {
      place += 1
      let lowest = left & (~left &+ 1)
      if positions.contains(place, of: count) { bits |= lowest }
      left ^= lowest
    }
    return bits
  }

  private func chosenInWeek(_ begin: Int, of month: CalendarMonth) -> UInt32 {
    var allowed: UInt32 = 0
    for offset in 0..<7 {
      let date = CivilDate(daysSinceEpoch: begin + offset)
      if allows(month: date.month), weekdays >> date.weekday & 1 == 1 { allowed |= 2 << UInt32(offset) }
    }
    let bits = chosen(from: allowed, after: 0, of: allowed.nonzeroBitCount)
    return bits << (begin - month.firstDay) & month.allDays
  }

  private func chosenInYear(from days: UInt32, of month: CalendarMonth) -> UInt32 {
    var (before, count) = (0, 0)
    let january = month.year * 12
    for index in january..<january + 12 {
      if index == month.index { before = count }
      count += allowedDays(of: CalendarMonth(index: index)).nonzeroBitCount
    }
    return chosen(from: days, after: before, of: count)
  }
}
