import Foundation

@testable import HearthCore

/// The same rule asked of Foundation, at noon in GMT.
struct FoundationOracle {
  private let rule: Calendar.RecurrenceRule
  private let start: Date
  /// Foundation drops what lies beyond UNTIL before it counts positions, so there the end is drawn here.
  private let last: CivilDate?
  /// Positions from both ends come in no order, and it stops at the first that lies beyond the range: so it is asked
  /// for so many days more.
  private let beyond: Int

  init(_ original: RecurrenceRule, start: CivilDate) {
    let rule = FoundationOracle.rewritten(original)
    self.start = FoundationOracle.noon(start)
    var foundation = Calendar.RecurrenceRule(
      calendar: FoundationOracle.calendar(for: rule), frequency: FoundationOracle.frequency(rule.frequency),
      interval: rule.interval)
    // A day that is not there is left out, as RFC 5545 says.
    foundation.matchingPolicy = .strict
    foundation.months = rule.months.map { .init($0) }
    foundation.daysOfTheYear = rule.yearDays
    foundation.daysOfTheMonth = rule.monthDays
    foundation.weekdays = rule.weekdays.map(FoundationOracle.weekday)
    foundation.setPositions = rule.positions
    var last: CivilDate?
    switch rule.end {
    case .never: break
    case .count(let count): foundation.end = .afterOccurrences(count)
    case .until(let day) where !rule.positions.isEmpty: last = day
    case .until(let day): foundation.end = .afterDate(FoundationOracle.noon(day))
    }
    self.rule = foundation
    self.last = last
    let signs = Set(rule.positions.map { $0.signum() })
    beyond = signs.count < 2 ? 0 : rule.frequency == .yearly ? 366 : 31
  }

  func days(in range: ClosedRange<CivilDate>) -> [CivilDate] {
    // It counts COUNT from the beginning of the range it is asked for, so then it is asked from the start.
    let first = rule.end.occurrences == nil ? FoundationOracle.noon(range.lowerBound) : start
    let through = FoundationOracle.noon(range.upperBound.adding(days: beyond)).addingTimeInterval(1)
    guard first < through else { return [] }
    let days = rule.recurrences(of: start, in: first..<through).map { date in
      CivilDate(daysSinceEpoch: Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
    }
    return Set(days).filter { day in range.contains(day) && last.map { day <= $0 } ?? true }.sorted()
  }

  /// Its weeks begin on Sunday, which is 1. How it numbers the weeks of a month decides whether it finds the nth
  /// weekday, and it finds it by these numbers only.
  private static func calendar(for rule: RecurrenceRule) -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    calendar.firstWeekday = rule.frequency == .weekly ? rule.weekStart % 7 + 1 : 1
    calendar.minimumDaysInFirstWeek = 1
    return calendar
  }

  private static func noon(_ day: CivilDate) -> Date {
    Date(timeIntervalSince1970: Double(day.daysSinceEpoch * 86_400 + 43_200))
  }

  private static func frequency(_ frequency: RecurrenceRule.Frequency) -> Calendar.RecurrenceRule.Frequency {
    switch frequency {
    case .daily: .daily
    case .weekly: .weekly
    case .monthly: .monthly
    case .yearly: .yearly
    }
  }

  private static func weekday(_ weekday: RecurrenceRule.Weekday) -> Calendar.RecurrenceRule.Weekday {
    let names: [Locale.Weekday] = [
      .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
    ]
    let name = names[weekday.day - 1]
    return weekday.ordinal.map { .nth($0, name) } ?? .every(name)
  }
}

// MARK: - What it gets wrong, as of Swift 6.3

extension FoundationOracle {
  /// The same rule in other words, where Foundation understands only those.
  private static func rewritten(_ original: RecurrenceRule) -> RecurrenceRule {
    var rule = original
    let hasOrdinals = rule.weekdays.contains { $0.ordinal != nil }
    // A weekday without an ordinal is to it the first of the month or year.
    if !rule.weekdays.isEmpty, rule.monthDays.isEmpty, rule.yearDays.isEmpty {
      if rule.frequency == .monthly {
        let plain = Set(rule.weekdays.filter { $0.ordinal == nil }.map(\.day))
        rule.weekdays.removeAll { plain.contains($0.day) }
        rule.weekdays += plain.flatMap { day in (1...5).map { .init(day, ordinal: $0) } }
      } else if rule.frequency == .yearly, !hasOrdinals, rule.months.isEmpty {
        rule.frequency = .weekly
      } else if rule.frequency == .yearly, !hasOrdinals {
        rule.monthDays = Array(1...31)
      } else if rule.frequency == .yearly, rule.months.isEmpty, let ordinal = rule.weekdays[0].ordinal {
        // It looks for the nth weekday of a year for minutes on end, so it gets the seven days it can fall on.
        let days = (ordinal.magnitude * 7 - 6)...(ordinal.magnitude * 7)
        rule.yearDays = days.filter { $0 <= 366 }.map { Int($0) * ordinal.signum() }
        rule.weekdays[0].ordinal = nil
      }
    }
    // Days of the month are to it days of the month of the start.
    if rule.frequency == .yearly, rule.months.isEmpty, !rule.monthDays.isEmpty { rule.months = Array(1...12) }
    return rule.normalised
  }

  /// What Foundation cannot be asked. In each case RFC 5545 and python-dateutil say otherwise than it.
  enum Doubt: String, CaseIterable {
    /// It passes over weeks that the rule names.
    case weekNumbers
    /// It passes over BYMONTH, BYMONTHDAY and ordinals beside BYYEARDAY, where each should narrow the other.
    case yearDays
    /// In a yearly rule it takes ordinals for those of the month of the start, or only the first of several.
    case yearOrdinals
    /// It would have to be asked for every weekday of a year by all its 366 days, which takes it seconds.
    case weekdaysOfYear
    /// It looks for a fifth weekday that is not there in another month, or for minutes on end.
    case fifthWeekday
    /// From the 29th to the 31st it counts INTERVAL in months, or years, that have such a day.
    case missingDays
    /// It counts a day twice, for COUNT and BYSETPOS, that is meant from both ends; and it counts positions from both
    /// ends in the wrong order.
    case bothEnds
    /// It gives up after forty years only, which takes it seconds.
    case rare
  }

  static func doubt(about rule: RecurrenceRule, start: CivilDate, until end: CivilDate) -> Doubt? {
    let ordinals = rule.weekdays.compactMap(\.ordinal)
    let isPlain = rule.monthDays.isEmpty && rule.yearDays.isEmpty
    if !rule.weeks.isEmpty { return .weekNumbers }
    if !rule.yearDays.isEmpty, !(rule.months.isEmpty && rule.monthDays.isEmpty && ordinals.isEmpty) {
      return .yearDays
    }
    if rule.frequency == .yearly, !ordinals.isEmpty {
      if !isPlain || rule.months.isEmpty && rule.weekdays.count > 1 { return .yearOrdinals }
      if !rule.months.isEmpty, ordinals.contains(where: { $0.magnitude > 4 }) { return .fifthWeekday }
      if ordinals.count < rule.weekdays.count { return .yearOrdinals }
    }
    if rule.frequency == .monthly, ordinals.contains(where: { $0 < -4 }) { return .fifthWeekday }
    if rule.frequency == .yearly, isPlain, rule.months.isEmpty, ordinals.isEmpty, !rule.weekdays.isEmpty,
      rule.interval > 1 || !rule.positions.isEmpty
    {
      return .weekdaysOfYear
    }
    if start.day > 28, rule.interval > 1, isPlain, rule.weekdays.isEmpty { return .missingDays }
    if isCountedTwice(rule) { return .bothEnds }
    return isRare(rule, start: start, after: end) ? .rare : nil
  }

  private static func isRare(_ rule: RecurrenceRule, start: CivilDate, after end: CivilDate) -> Bool {
    var endless = rule
    endless.end = .never
    return RecurrenceSet(start: start, rule: endless).days(in: end...end.adding(days: 1500)).isEmpty
  }

  private static func isCountedTwice(_ rule: RecurrenceRule) -> Bool {
    // Two such numbers meet when the stretch they count in has one day less than their sum.
    let ordinals = (1...7).map { day in rule.weekdays.filter { $0.day == day }.compactMap(\.ordinal) }
    let daysMeet =
      meet(rule.monthDays, 29...32) || meet(rule.yearDays, 366...367) || ordinals.contains { meet($0, 5...6) }
    guard case .count = rule.end else { return daysMeet && !rule.positions.isEmpty }
    return daysMeet || meet(rule.positions, 2...367)
  }

  private static func meet(_ numbers: [Int], _ sums: ClosedRange<Int>) -> Bool {
    numbers.contains { first in first > 0 && numbers.contains { $0 < 0 && sums.contains(first - $0) } }
  }
}
