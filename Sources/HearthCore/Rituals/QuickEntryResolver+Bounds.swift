extension QuickResolver {
  func length(
    _ rule: RecurrenceRule?, from start: CivilDate, at time: TimeOfDay?
  ) throws(Fault) -> Int? {
    if let end = parts.untilTime, let time {
      let until = end.value.settled(parts)
      guard until != time else { throw Fault("It ends when it begins, at \(time). Write a later time.") }
      guard parts.length == nil else { throw Fault("It has a length and ends \(end.typed). Keep one.") }
      return (until.minutes - time.minutes + 1_440) % 1_440
    }
    guard let length = parts.length else { return nil }
    switch length.value {
    case .minutes(let minutes):
      guard time != nil || minutes % 1_440 == 0 else {
        throw Fault("It takes \(RitualWords.length(minutes)), but from when? Add a time, such as 19:30.")
      }
      return minutes
    case .units(let amount, let unit):
      if isEnd(unit, rule) { return nil }
      let last = try QuickDay.checked(start.adding(amount, unit))
      return (last.daysSinceEpoch - start.daysSinceEpoch) * 1_440
    }
  }

  /// A stretch no shorter than what the rule counts in can't be how long each one takes: it is how long they go on.
  private func isEnd(_ unit: QuickWords.Unit, _ rule: RecurrenceRule?) -> Bool {
    guard let rule, !parts.keepsRule else { return false }
    switch rule.frequency {
    case .daily: return true
    case .weekly: return unit >= .week
    case .monthly: return unit >= .month
    case .yearly: return unit == .year
    }
  }

  func end(_ rule: RecurrenceRule?, from start: CivilDate) throws(Fault) -> RecurrenceRule.End? {
    guard let rule else { return nil }
    var ends: [(RecurrenceRule.End, String)] = []
    if let count = parts.count { ends.append((.count(count.value), count.typed)) }
    if let last = try lastDay(from: start) { ends.append((.until(last), parts.untilDay?.typed ?? "")) }
    if let length = parts.length, case .units(let amount, let unit) = length.value, isEnd(unit, rule) {
      let last = try QuickDay.checked(start.adding(amount, unit).adding(days: -1))
      ends.append((.until(last), length.typed))
    }
    guard ends.count < 2 else {
      throw Fault("There are two ends in this: \(ends[0].1) and \(ends[1].1). Keep one.")
    }
    return ends.first?.0
  }

  func lastDay(from start: CivilDate) throws(Fault) -> CivilDate? {
    guard let found = parts.untilDay else { return nil }
    let last = try found.value.resolved(onOrAfter: start)
    guard last >= start else {
      throw Fault("It ends on \(RitualWords.date(last)), before it begins on \(RitualWords.date(start)).")
    }
    return last
  }

  func exceptions(_ rule: RecurrenceRule?, from start: CivilDate) throws(Fault) -> Set<CivilDate> {
    var days: Set<CivilDate> = []
    for day in parts.exceptions { days.insert(try day.resolved(onOrAfter: start)) }
    return days
  }
}

extension RecurrenceRule {
  /// The rule says itself which days, and does not take them from the start.
  var namesDays: Bool {
    !weekdays.isEmpty || !monthDays.isEmpty || !yearDays.isEmpty || !weeks.isEmpty
      || (frequency != .yearly && !months.isEmpty)
  }

  /// The first day on or after another that the rule can begin on; nil when there is none in forty years.
  ///
  /// Every unit counts here: it is the first one that the interval is counted from.
  func first(onOrAfter day: CivilDate) -> CivilDate? {
    var every = self
    every.interval = 1
    every.end = .never
    if every.frequency == .monthly, every.weekdays.isEmpty, every.monthDays.isEmpty {
      every.monthDays = [day.day]
    }
    // A set begins with its start whatever the rule says, so that has to lie before what is asked for: whole weeks
    // before, for the rules that take the weekday from it.
    let set = RecurrenceSet(start: day.adding(days: -399), rule: every)
    var from = day
    for days in [40, 400, 15_000] {
      let to = day.adding(days: days)
      if let first = set.days(in: from...to).first { return first }
      from = to
    }
    return nil
  }
}
