/// Counting words: ordinals, days of a month, weekdays.
enum CountWords {
  /// `first`, `20th`, `last`, `second-last`.
  static func ordinal(_ number: Int) -> String {
    if number == -1 { return "last" }
    let size = abs(number)
    let word = QuickWords.ordinals.indices.contains(size - 1) ? QuickWords.ordinals[size - 1] : numeric(size)
    return number < 0 ? "\(word)-last" : word
  }

  /// `1st`, `22nd`.
  static func numeric(_ number: Int) -> String {
    let ending =
      switch (number % 10, number % 100) {
      case (_, 11...13): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }

  /// `the 1st, 15th and last day`; three days in a row become `2nd to 8th`.
  static func monthDays(_ days: [Int], _ word: String = "and") -> String {
    let fromEnd = days.filter { $0 < 0 }.map { "\(ordinal($0)) day" }
    return "the \(RitualWords.list(items(days.filter { $0 > 0 }, numeric) + fromEnd, word))"
  }

  /// `24 and 25`, `2 to 8`.
  static func run(_ days: [Int], _ name: (Int) -> String) -> String { RitualWords.list(items(days, name)) }

  private static func items(_ days: [Int], _ name: (Int) -> String) -> [String] {
    runs(days).flatMap { run in
      run.count > 2 ? ["\(name(run.lowerBound)) to \(name(run.upperBound))"] : run.map(name)
    }
  }

  private static func runs(_ days: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for day in days {
      if let last = runs.last, last.upperBound + 1 == day {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs
  }

  /// `first and third`.
  static func ordinals(_ numbers: [Int]) -> String { RitualWords.list(numbers.map(ordinal)) }

  /// `Monday or Friday`; `weekday` and `weekend day` where that is what they are.
  static func kind(_ days: [Int]) -> String {
    switch days {
    case [1, 2, 3, 4, 5]: "weekday"
    case [6, 7]: "weekend day"
    case [1, 2, 3, 4, 5, 6, 7]: "day"
    default: RitualWords.list(days.map(CivilDate.weekdayName), "or")
    }
  }

  /// `Mondays and Fridays`.
  static func plural(_ days: [Int]) -> String {
    days == [1, 2, 3, 4, 5] ? "weekdays" : RitualWords.list(days.map { "\(CivilDate.weekdayName($0))s" })
  }

  static func names(_ days: [Int]) -> String { RitualWords.list(days.map(CivilDate.weekdayName)) }

  static func months(_ months: [Int], _ word: String = "and") -> String {
    RitualWords.list(months.map { CivilDate.monthNames[$0 - 1] }, word)
  }

  /// `every Monday, the first and third Tuesday`: which weekdays of a month or year.
  static func chosen(_ weekdays: [RecurrenceRule.Weekday]) -> [String] {
    var groups: [(day: Int, ordinals: [Int?])] = []
    for weekday in weekdays {
      if let index = groups.firstIndex(where: { $0.day == weekday.day }) {
        groups[index].ordinals.append(weekday.ordinal)
      } else {
        groups.append((weekday.day, [weekday.ordinal]))
      }
    }
    return groups.map { day, found in
      let name = CivilDate.weekdayName(day)
      return found.contains(nil) ? "every \(name)" : "the \(ordinals(found.compactMap { $0 })) \(name)"
    }
  }
}

extension RecurrenceRule {
  /// The same days said in the fewest and most usual words: each list in order and without doubles, and the unit that
  /// people would count in.
  func plain(from start: CivilDate) -> RecurrenceRule {
    var rule = self
    rule.interval = max(1, interval)
    rule.months = Set(months).count == 12 ? [] : Set(months).sorted()
    rule.weeks = RecurrenceRule.inOrder(weeks)
    rule.yearDays = RecurrenceRule.inOrder(yearDays)
    rule.monthDays = RecurrenceRule.inOrder(monthDays)
    rule.positions = RecurrenceRule.inOrder(positions)
    rule.weekdays = plainWeekdays
    if rule.weekdays == RecurrenceRule.wholeWeek, rule.limitsByWeekday { rule.weekdays = [] }
    rule.dropIdlePositions()
    if rule.interval == 1 { rule.frequency = rule.plainFrequency }
    if rule.isDaily { rule = rule.daily }
    return rule
  }

  private static let wholeWeek = (1...7).map { Weekday($0) }

  /// The weekdays only leave out some of the days that another part gives.
  private var limitsByWeekday: Bool {
    frequency == .daily || !monthDays.isEmpty || !yearDays.isEmpty
  }

  private var isDaily: Bool {
    frequency == .weekly && interval == 1 && weekdays.count == 7 && positions.isEmpty
  }

  private var daily: RecurrenceRule {
    var rule = RecurrenceRule(.daily, end: end)
    rule.months = months
    return rule
  }

  /// An ordinal counts within a month or a year only.
  private var plainWeekdays: [Weekday] {
    let counts = frequency == .monthly || frequency == .yearly
    return Set(weekdays.map { Weekday($0.day, ordinal: counts ? $0.ordinal : nil) })
      .sorted {
        ($0.ordinal.map { $0 < 0 } ?? false ? 1 : 0, $0.ordinal ?? 0, $0.day)
          < ($1.ordinal.map { $0 < 0 } ?? false ? 1 : 0, $1.ordinal ?? 0, $1.day)
      }
  }

  /// The first or last of one day is that day.
  private mutating func dropIdlePositions() {
    guard positions.contains(1) || positions.contains(-1) else { return }
    let isOne =
      switch frequency {
      case .daily: true
      case .weekly: weekdays.count < 2
      case .monthly: weekdays.isEmpty && monthDays.count < 2
      case .yearly:
        weekdays.isEmpty && weeks.isEmpty && yearDays.isEmpty && monthDays.count < 2
          && (months.count == 1 || (months.isEmpty && monthDays.isEmpty))
      }
    if isOne { positions = [] }
  }

  /// With an interval of one the unit is a matter of words.
  private var plainFrequency: Frequency {
    let isPlain =
      weekdays.allSatisfy { $0.ordinal == nil } && positions.isEmpty && weeks.isEmpty && yearDays.isEmpty
    guard isPlain else { return frequency }
    if !weekdays.isEmpty, monthDays.isEmpty { return .weekly }
    if !monthDays.isEmpty, weekdays.isEmpty, frequency == .daily || months.isEmpty { return .monthly }
    return frequency
  }

  private static func inOrder(_ numbers: [Int]) -> [Int] {
    Set(numbers).sorted { ($0 < 0 ? 1 : 0, abs($0)) < ($1 < 0 ? 1 : 0, abs($1)) }
  }
}
