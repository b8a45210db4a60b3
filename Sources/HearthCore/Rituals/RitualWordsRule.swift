/// The words of one rule of days.
struct RuleWords {
  let rule: RecurrenceRule
  let start: CivilDate

  /// Nil for what no rule of RFC 5545 may say: a 13th month, a day of the month by the week.
  init?(_ rule: RecurrenceRule, from start: CivilDate) {
    let countsInYears = rule.frequency == .yearly
    let fits = [
      rule.months.allSatisfy((1...12).contains), rule.weekdays.allSatisfy { (1...7).contains($0.day) },
      rule.weeks.isEmpty || countsInYears, rule.yearDays.isEmpty || countsInYears,
      rule.monthDays.isEmpty || rule.frequency != .weekly,
      // A day is one day: there is no second of it.
      rule.positions.isEmpty || rule.positions.contains { $0.magnitude <= RuleWords.most(of: rule) },
      (rule.weeks + rule.yearDays + rule.monthDays + rule.positions).allSatisfy {
        $0 != 0 && $0.magnitude < 367
      },
      rule.weekdays.allSatisfy { $0.ordinal.map { $0 != 0 && $0.magnitude < 54 } ?? true },
    ]
    guard fits.allSatisfy({ $0 }) else { return nil }
    self.rule = rule.plain(from: start)
    self.start = start
  }

  /// How many days one unit can yield, for the positions to choose from.
  private static func most(of rule: RecurrenceRule) -> Int {
    switch rule.frequency {
    case .daily: 1
    case .weekly: max(1, Set(rule.weekdays.map(\.day)).count)
    case .monthly: 31
    case .yearly: 366
    }
  }

  var long: String {
    switch rule.frequency {
    case .daily: daily
    case .weekly: weekly
    case .monthly: monthly
    case .yearly: yearly
    }
  }

  /// `every week`, `every second week`, `every three weeks`.
  func every(_ unit: String) -> String {
    switch rule.interval {
    case 1: "every \(unit)"
    case 2: "every second \(unit)"
    default: "every \(RitualWords.number(rule.interval)) \(unit)s"
    }
  }

  private var daily: String {
    var words = every("day")
    if !rule.months.isEmpty { words += " in \(CountWords.months(rule.months))" }
    return words + onlyIf(rule.weekdays, rule.monthDays)
  }

  /// `, if it is a Monday or Friday and the 13th`.
  func onlyIf(_ weekdays: [RecurrenceRule.Weekday], _ monthDays: [Int]) -> String {
    let kinds = weekdays.filter { $0.ordinal == nil }.map(\.day)
    var choices = kinds.isEmpty ? [] : ["a \(CountWords.kind(kinds))"]
    choices += CountWords.chosen(weekdays.filter { $0.ordinal != nil })
    let weekday = choices.isEmpty ? nil : RitualWords.list(choices, "or")
    let day = monthDays.isEmpty ? nil : CountWords.monthDays(monthDays, "or")
    let conditions = [weekday, day].compactMap { $0 }
    guard !conditions.isEmpty else { return "" }
    // The positions count what is left, not what was there.
    let lead = rule.positions.isEmpty ? "if it is" : "counting only what is"
    return ", \(lead) \(conditions.joined(separator: " and "))"
  }

  private var weekly: String {
    let days = rule.weekdays.isEmpty ? [start.weekday] : rule.weekdays.map(\.day)
    var words: String
    if !rule.positions.isEmpty {
      words = "\(every("week")) on the \(CountWords.ordinals(rule.positions)) of \(CountWords.names(days))"
    } else if rule.interval == 1 {
      words = "on \(CountWords.plural(days))"
    } else if rule.interval == 2, days.count == 1 {
      words = "every second \(CivilDate.weekdayName(days[0]))"
    } else {
      words = "\(every("week")) on \(days.count == 7 ? "every day" : CountWords.names(days))"
    }
    if !rule.months.isEmpty { words += " in \(CountWords.months(rule.months))" }
    let isSettled = rule.interval == 1 || days == [start.weekday]
    return words + (isSettled && rule.positions.isEmpty ? "" : weekStart)
  }

  /// Matters where weeks are counted and Sunday may belong to the one or the other.
  var weekStart: String {
    rule.weekStart == 1 ? "" : ", weeks beginning on \(CivilDate.weekdayName(rule.weekStart))"
  }

  private var monthly: String {
    let isWeekday = rule.monthDays.isEmpty && !rule.weekdays.isEmpty
    let days = rule.monthDays.isEmpty && !isWeekday ? [start.day] : rule.monthDays
    let what = isWeekday ? weekdays : dates(days)
    let isRare = !isWeekday && rule.months.isEmpty && days.allSatisfy { abs($0) > 28 }
    let words = "on \(what) of \(months)\(isRare ? " that has one" : "")"
    return words + also + (isWeekday ? "" : onlyIf(rule.weekdays, []))
  }

  private var months: String {
    guard rule.interval == 1 else {
      return rule.interval > 2 ? "every \(CountWords.ordinal(rule.interval)) month" : every("month")
    }
    return rule.months.isEmpty ? "every month" : CountWords.months(rule.months)
  }

  private var also: String {
    rule.interval > 1 && !rule.months.isEmpty ? ", in \(CountWords.months(rule.months)) only" : ""
  }

  /// `the 15th`, `the first of the 10th and 20th`.
  func dates(_ days: [Int]) -> String {
    guard !rule.positions.isEmpty else { return CountWords.monthDays(days) }
    return "the \(CountWords.ordinals(rule.positions)) of \(CountWords.monthDays(days))"
  }

  /// `the first and third Monday`, `the last weekday`, `the first Monday or Friday`.
  var weekdays: String {
    let chosen = CountWords.chosen(rule.weekdays)
    guard !rule.positions.isEmpty else { return RitualWords.list(chosen) }
    let places = CountWords.ordinals(rule.positions)
    guard rule.weekdays.allSatisfy({ $0.ordinal == nil }) else {
      return "the \(places) of \(RitualWords.list(chosen))"
    }
    return "the \(places) \(CountWords.kind(rule.weekdays.map(\.day)))"
  }
}
