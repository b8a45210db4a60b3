extension RecurrenceRule {
  /// The same rhythm when one of its days moves: "every Friday" becomes "every Saturday", "on the 15th" "on the 16th".
  ///
  /// Nil for rules that name more than such a step can move.
  public func moved(from old: CivilDate, to new: CivilDate) -> RecurrenceRule? {
    var rule = self
    guard positions.isEmpty, weeks.isEmpty, yearDays.isEmpty else { return nil }
    if case .until(let last) = end {
      rule.end = .until(last.adding(days: new.daysSinceEpoch - old.daysSinceEpoch))
    }
    if !months.isEmpty {
      guard months.count == 1 || new.month == old.month else { return nil }
      if months.count == 1 { rule.months = [new.month] }
    }
    if !monthDays.isEmpty {
      guard monthDays.count == 1, weekdays.isEmpty, let day = monthDays.first else { return nil }
      let length = CivilDate.length(ofMonth: new.month, in: new.year)
      rule.monthDays = [day > 0 ? new.day : new.day - length - 1]
    }
    if !weekdays.isEmpty {
      guard let moved = movedWeekdays(from: old, to: new) else { return nil }
      rule.weekdays = moved
    }
    return rule
  }

  private func movedWeekdays(from old: CivilDate, to new: CivilDate) -> [Weekday]? {
    let turn = new.weekday - old.weekday + 7
    guard weekdays.contains(where: { $0.ordinal != nil }) else {
      // More than a week away the others would not come along.
      guard weekdays.count == 1 || abs(new.daysSinceEpoch - old.daysSinceEpoch) < 7 else { return nil }
      return frequency == .daily
        ? nil : weekdays.map { Weekday(($0.day - 1 + turn) % 7 + 1) }.sorted { $0.day < $1.day }
    }
    guard weekdays.count == 1, let ordinal = weekdays.first?.ordinal,
      frequency == .monthly || months.count == 1
    else { return nil }
    let isLast = new.day + 7 > CivilDate.length(ofMonth: new.month, in: new.year)
    let nth = (new.day - 1) / 7 + 1
    return [Weekday(new.weekday, ordinal: (ordinal < 0 && isLast) || nth == 5 ? -1 : nth)]
  }
}
