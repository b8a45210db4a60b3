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
      rule.end = .count(chance(80) ? number(1...12) : number(13...200))
    } else if chance(25) {
      rule.end = .until(start.adding(days: number(0...1500)))
    }
    return rule.normalised
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
