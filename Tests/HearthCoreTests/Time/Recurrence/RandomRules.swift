@testable import HearthCore

/// Draws rules that RFC 5545 allows, the same ones for the same seed.
struct RandomRules {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func start() -> CivilDate {
    let first = CivilDate(year: 2019, month: 1, day: 1)?.daysSinceEpoch ?? 0
    return CivilDate(daysSinceEpoch: first + number(0...2200))
  }

  mutating func rule(from start: CivilDate) -> RecurrenceRule {
    let frequencies = RecurrenceRule.Frequency.allCases
    var rule = RecurrenceRule(frequencies[number(0...3)])
    let isShort = rule.frequency == .daily || rule.frequency == .weekly
    if chance(55) { rule.interval = isShort && chance(20) ? number(7...40) : number(2...5) }
    if chance(35) { rule.months = numbers(1...12, atMost: 4, signed: false) }
    if rule.frequency != .weekly, chance(40) { rule.monthDays = numbers(1...31, atMost: 4) }
    if rule.frequency == .yearly { addYearParts(&rule) }
    if chance(50) { addWeekdays(&rule) }
    if chance(40) { rule.weekStart = number(1...7) }
    addPositions(&rule)
    if chance(25) {
      rule.end = .count(chance(80) ? number(1...12) : number(13...60))
    } else if chance(25) {
      rule.end = .until(start.adding(days: number(0...1500)))
    }
    return rule.normalised
  }

  /// A rule with days left out and added by hand. Every now and then they are the same.
  mutating func set() -> RecurrenceSet {
    let start = start()
    func days(_ count: Int) -> Set<CivilDate> {
      Set((0..<count).map { _ in start.adding(days: number(0...600)) })
    }
    let rule = rule(from: start)
    let all = RecurrenceSet(start: start, rule: rule).days(in: start...start.adding(days: 300))
    let skipped = all.filter { _ in chance(10) }
    let added = days(chance(40) ? number(1...4) : 0)
    return RecurrenceSet(
      start: start, rule: rule,
      excluded: days(number(0...2)).union(skipped).union(added.filter { _ in chance(20) }),
      added: added)
  }

  /// A rule, its start, and a stretch of days short enough for Foundation.
  mutating func question() -> (rule: RecurrenceRule, start: CivilDate, range: ClosedRange<CivilDate>) {
    var start = start()
    let rule = rule(from: start)
    // Foundation counts positions from the start, the engine from the beginning of its week, month or year.
    if !rule.positions.isEmpty { start = RandomRules.unitBegin(rule, start) }
    let isCounted = if case .count = rule.end { true } else { false }
    let (away, length) =
      switch rule.frequency {
      case .daily: (isCounted ? 60 : 800, 7)
      case .weekly: (isCounted ? 300 : 1500, 35)
      case .monthly: (isCounted ? 500 : 2500, 150)
      case .yearly: (1200, 500)
      }
    var first = start.adding(days: number(-10...away))
    // Most rules have no day in so short a stretch unless it begins beside one.
    let days = RecurrenceSet(start: start, rule: rule).days(in: first...first.adding(days: 400))
    if let day = days.first, chance(70) { first = day.adding(days: -number(0...3)) }
    return (rule, start, first...first.adding(days: number(0...length)))
  }

  private static func unitBegin(_ rule: RecurrenceRule, _ day: CivilDate) -> CivilDate {
    switch rule.frequency {
    case .daily: day
    case .weekly:
      CivilDate(
        daysSinceEpoch: CalendarMonth.weekBegin(ofDay: day.daysSinceEpoch, weekStart: rule.weekStart))
    case .monthly: CivilDate(existing: 1, of: day.month, in: day.year)
    case .yearly: CivilDate(existing: 1, of: 1, in: day.year)
    }
  }

  private mutating func addPositions(_ rule: inout RecurrenceRule) {
    let hasParts = !(rule.weekdays.isEmpty && rule.months.isEmpty && rule.monthDays.isEmpty)
    guard hasParts, chance(30) else { return }
    switch rule.frequency {
    case .daily: rule.positions = numbers(1...1, atMost: 1)
    case .weekly: rule.positions = numbers(1...max(1, rule.weekdays.count), atMost: 2)
    case .monthly, .yearly: rule.positions = numbers(1...5, atMost: 2)
    }
  }

  private mutating func addYearParts(_ rule: inout RecurrenceRule) {
    if chance(15) { rule.yearDays = numbers(1...366, atMost: 6) }
    if chance(10) { rule.weeks = numbers(1...53, atMost: 4) }
  }

  private mutating func addWeekdays(_ rule: inout RecurrenceRule) {
    let mayCount = rule.frequency == .monthly || rule.frequency == .yearly && rule.weeks.isEmpty
    let counts = mayCount && chance(60)
    let isOfYear = rule.frequency == .yearly && rule.months.isEmpty
    for _ in 0..<number(1...3) {
      let ordinal = number(1...(isOfYear && chance(50) ? 53 : 5)) * (chance(40) ? -1 : 1)
      rule.weekdays.append(.init(number(1...7), ordinal: counts && chance(90) ? ordinal : nil))
    }
  }

  private mutating func numbers(_ range: ClosedRange<Int>, atMost count: Int, signed: Bool = true) -> [Int] {
    (0..<number(1...count)).map { _ in number(range) * (signed && chance(35) ? -1 : 1) }
  }
}
