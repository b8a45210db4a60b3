extension RecurrenceRule {
  /// The rule for the days that come a day later (or earlier, by -1) than those of this one.
  ///
  /// - Parameters:
  ///   - days: 1 or -1.
  ///   - start: Where this rule counts from; the new one counts from the day beside it.
  /// - Returns: Nil where no rule yields just those days.
  func shifted(by days: Int, start: CivilDate) -> RecurrenceRule? {
    guard days.magnitude == 1, positions.isEmpty, weeks.isEmpty, yearDays.isEmpty,
      weekdays.allSatisfy({ $0.ordinal == nil })
    else { return nil }
    var rule = self
    if case .until(let day) = end { rule.end = .until(day.adding(days: days)) }
    rule.weekdays = weekdays.map { Weekday(RecurrenceRule.weekday($0.day + days)) }
    switch frequency {
    case .daily: return months.isEmpty && monthDays.isEmpty ? rule : nil
    case .weekly:
      rule.weekStart = RecurrenceRule.weekday(weekStart + days)
      return months.isEmpty ? rule : nil
    case .monthly, .yearly:
      // A day that leaves its month, or its year, leaves those that the interval counts.
      let beside = start.adding(days: days)
      let staysInUnit = beside.year == start.year && (frequency == .yearly || beside.month == start.month)
      if !weekdays.isEmpty {
        return months.isEmpty && monthDays.isEmpty && interval == 1 ? rule : nil
      }
      if !monthDays.isEmpty { return rule.shiftingMonthDays(by: days, inUnit: staysInUnit || interval == 1) }
      return rule.shiftingStart(by: days, start: start)
    }
  }

  private func shiftingMonthDays(by days: Int, inUnit: Bool) -> RecurrenceRule? {
    var rule = self
    // In the middle of a month there is always a day beside it.
    let middle = [1...28, (-28)...(-1)]
    let stays = monthDays.allSatisfy { day in
      middle.contains { $0.contains(day) && $0.contains(day + days) }
    }
    if stays, inUnit {
      rule.monthDays = monthDays.map { $0 + days }
      return rule
    }
    guard frequency == .monthly, months.isEmpty, interval == 1 else { return nil }
    switch (days, monthDays) {
    case (1, [-1]): rule.monthDays = [1]
    case (-1, [1]): rule.monthDays = [-1]
    default: return nil
    }
    return rule
  }

  /// The same where the start says the day of the month.
  private func shiftingStart(by days: Int, start: CivilDate) -> RecurrenceRule? {
    if (1...28).contains(start.day), (1...28).contains(start.day + days) { return self }
    guard months.isEmpty else { return nil }
    if frequency == .monthly, start.day == 1, days == -1 {
      var rule = self
      rule.monthDays = [-1]
      return rule
    }
    // Only around the end of February does the day beside a date depend on the year.
    let beside = start.adding(days: days)
    let leaps = [start, beside].contains { $0.month == 2 && $0.day >= 28 }
    return frequency == .yearly && !leaps ? self : nil
  }

  private static func weekday(_ number: Int) -> Int { (number - 1 + 7) % 7 + 1 }
}
