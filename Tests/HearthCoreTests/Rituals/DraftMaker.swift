@testable import HearthCore

/// Drafts and rules by chance, the same for the same seed.
struct DraftMaker {
  private var chance: SplitMix

  init(seed: UInt64) { chance = SplitMix(seed: seed) }

  mutating func below(_ limit: Int) -> Int { Int(chance.next() % UInt64(limit)) }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

  mutating func day() -> CivilDate {
    let isFar = below(10) == 0
    // 1900–2100 mostly, and anything from the year 2 to 9899.
    return CivilDate(daysSinceEpoch: isFar ? below(3_614_000) - 718_000 : below(73_000) - 25_500)
  }

  /// Of those a line can say, in the order it says them.
  mutating func draft() -> RitualDraft {
    let rule = below(4) == 0 ? nil : typedRule()
    let start = rule.map { $0.namesDays ? $0.first(onOrAfter: day()) ?? day() : day() } ?? day()
    let time = below(3) == 0 ? nil : TimeOfDay(hour: below(24), minute: below(60))
    var draft = RitualDraft(
      title: title(), start: start, time: time, minutes: minutes(time, rule), rule: rule)
    if rule != nil {
      switch below(4) {
      case 0: draft.rule?.end = .count(1 + below(400))
      case 1: draft.rule?.end = .until(start.adding(days: below(4000)))
      default: break
      }
      if below(5) == 0 { draft.skipped = Set((0...below(3)).map { start.adding(days: $0 * 7) }) }
    }
    draft.owner = pick([nil, nil, .a, .b])
    draft.planner = pick([nil, nil, .a, .b])
    draft.reminder = pick([nil, nil, 0, 1, 15, 60, 90, 1_440, 10_080])
    return draft
  }

  private mutating func minutes(_ time: TimeOfDay?, _ rule: RecurrenceRule?) -> Int? {
    guard below(2) == 0 else { return nil }
    // With a rhythm of days, `for 3 days` is its end.
    let days = rule?.frequency == .daily ? nil : 1_440 * (1 + below(5))
    return time == nil ? days : pick([1, 45, 60, 90, 120, 600, days])
  }

  private mutating func title() -> String {
    let words = [
      "walk", "Date", "night", "Sunday", "dinner", "for", "at", "8", "every", "week", "the", "last", "🎉",
      "day",
      "and", "ana", "plans", "may", "\"quoted\"", "until", "noon", "2h", "—", "à", "deux", "24.12.", "first",
      "birthday", "once", "christmas",
      "on", "3.12", "half", "past", "end", "of", "month",
    ]
    return (0...below(4)).map { _ in pick(words) }.joined(separator: " ")
  }

  private mutating func typedRule() -> RecurrenceRule {
    let interval = pick([1, 1, 2, 3, 12])
    switch below(8) {
    case 0: return RecurrenceRule(.daily, interval: interval)
    case 1, 2:
      return RecurrenceRule(.weekly, interval: interval, weekdays: QuickReader.sorted(some(1...7, 3)))
    case 3:
      return QuickPattern(monthDays: QuickReader.inOrder([1 + below(28), pick([-1, 15])])).rule(.monthly)
    case 4:
      let days = (0...below(2)).map { _ in RecurrenceRule.Weekday(1 + below(7), ordinal: pick([1, 2, 4, -1]))
      }
      return QuickPattern(weekdays: QuickReader.inOrder(days)).rule(.monthly, interval: interval)
    case 5:
      return QuickPattern(monthDays: [1 + below(28)]).rule(
        .yearly, interval: interval, months: [1 + below(12)])
    case 6:
      let pattern = QuickPattern(weekdays: QuickReader.workdays, positions: [pick([1, 2, -1])])
      return pattern.rule(pick([.monthly, .yearly]), months: [1 + below(12)])
    default: return RecurrenceRule(pick(RecurrenceRule.Frequency.allCases), interval: interval)
    }
  }

  private mutating func some(_ range: ClosedRange<Int>, _ most: Int) -> [Int] {
    (0..<below(most + 1)).map { _ in range.lowerBound + below(range.count) }
  }

  /// Any rule that RFC 5545 allows, with values near each other, so that rules are often nearly the same.
  mutating func anyRule() -> RecurrenceRule {
    while true {
      var rule = RecurrenceRule(pick(RecurrenceRule.Frequency.allCases), interval: pick([1, 1, 2, 3]))
      if below(3) == 0 { rule.months = some(1...12, 2) }
      if rule.frequency == .yearly, below(6) == 0 { rule.weeks = [pick([1, 20, -1])] }
      if rule.frequency == .yearly, below(8) == 0 { rule.yearDays = [pick([1, 100, -1])] }
      if rule.frequency != .weekly, below(3) == 0 {
        rule.monthDays = [pick([1, 13, 29, 31, -1]), pick([2, 3, -2])]
      }
      let counts = rule.weeks.isEmpty && (rule.frequency == .monthly || rule.frequency == .yearly)
      rule.weekdays = some(1...7, 2).map { .init($0, ordinal: counts ? pick([nil, 1, -1, 5]) : nil) }
      if below(9) == 0 { rule.weekdays = pick([QuickReader.workdays, QuickReader.weekend]) }
      if below(30) == 0 { rule.weekdays = (1...7).map { .init($0) } }
      if below(4) == 0 { rule.positions = [pick([1, -1, 2]), pick([1, -2])] }
      rule.weekStart = pick([1, 1, 7])
      if (try? rule.check()) != nil { return rule }
    }
  }
}
