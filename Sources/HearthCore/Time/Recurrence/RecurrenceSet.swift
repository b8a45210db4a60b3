/// The days something falls on: where it starts, the rule it follows, and what was changed by hand.
///
/// A start that the rule does not yield is not one of its days, nor counted; see ``isSynchronised``.
///
/// Source: RFC 5545, section 3.8.5.
public struct RecurrenceSet: Hashable, Sendable {
  /// The first day, and where the rule counts from.
  public let start: CivilDate
  /// Nil: on `start` only.
  public let rule: RecurrenceRule?
  /// Days the rule yields that are left out (EXDATE).
  public let excluded: Set<CivilDate>
  /// Days beside those of the rule (RDATE).
  public let added: Set<CivilDate>
  private let ending: RecurrencePattern.Ending?

  /// Without a rule it is one day.
  public init(
    start: CivilDate, rule: RecurrenceRule? = nil, excluded: Set<CivilDate> = [], added: Set<CivilDate> = []
  ) {
    self.start = start
    self.rule = rule
    self.excluded = excluded
    self.added = added
    ending = rule.flatMap { RecurrencePattern($0, start: start)?.ending(for: $0.end) }
  }

  /// Whether the rule yields `start`. An importer may want to add it where not: RFC 5545 leaves that case open.
  public var isSynchronised: Bool { yields(start) }

  /// Every day within the range, in order, each once. What it costs depends on the range, not on how long ago
  /// it started.
  public func days(in range: ClosedRange<CivilDate>) -> [CivilDate] {
    var days = ruleDays(in: range)
    if !excluded.isEmpty { days.removeAll(where: excluded.contains) }
    let more = addedDays(in: range)
    return more.isEmpty ? days : Set(days).union(more).sorted()
  }

  private func ruleDays(in range: ClosedRange<CivilDate>) -> [CivilDate] {
    guard rule != nil else { return range.contains(start) ? [start] : [] }
    guard let (pattern, ending) = ready else { return [] }
    var dates: [CivilDate] = []
    for page in pattern.pages(from: range.lowerBound, through: min(range.upperBound, ending.latest)) {
      dates.reserveCapacity(dates.count + page.days.nonzeroBitCount)
      var days = page.days
      while days != 0 {
        dates.append(page.month.date(days.trailingZeroBitCount))
        days &= days - 1
      }
    }
    // Counted only where there is something that may be too much.
    let excess = dates.last.map { pattern.excess(through: $0, ending) } ?? 0
    if excess > 0 { dates.removeLast(min(excess, dates.count)) }
    return dates
  }

  private func addedDays(in range: ClosedRange<CivilDate>) -> [CivilDate] {
    added.isEmpty ? [] : added.filter { range.contains($0) && !excluded.contains($0) }
  }

  /// The rule made ready and its last day; nil without a rule, and when that has no days. A COUNT may take a search.
  var pattern: (RecurrencePattern, last: CivilDate)? {
    guard let (pattern, ending) = ready else { return nil }
    switch ending {
    case .on(let day): return (pattern, day)
    case .counted(let count, _):
      guard pattern.day(ofOccurrence: 1) != nil else { return nil }
      return (pattern, pattern.day(ofOccurrence: count) ?? RecurrencePattern.horizon)
    }
  }

  /// The rule made ready, and what is known of its end without a search.
  var ready: (RecurrencePattern, RecurrencePattern.Ending)? {
    guard let rule, let ending, let pattern = RecurrencePattern(rule, start: start) else { return nil }
    return (pattern, ending)
  }

  /// Whether the day is one of the rule’s, left out by hand or not. Without a rule that is the start.
  public func yields(_ day: CivilDate) -> Bool {
    guard rule != nil else { return day == start }
    guard let (pattern, ending) = ready, day >= start, day <= ending.latest else { return false }
    var pages = pattern.pages(from: day, through: day)
    return pages.next() != nil && pattern.excess(through: day, ending) == 0
  }

  /// Whether it is one of the days.
  public func contains(_ day: CivilDate) -> Bool {
    !excluded.contains(day) && (added.contains(day) || yields(day))
  }
}

extension RecurrencePattern {
  /// When a rule stops.
  enum Ending: Hashable, Sendable {
    /// No day is later.
    case on(CivilDate)
    /// After so many; to find that day would take a long search. It is not before `surely`.
    case counted(Int, surely: CivilDate)

    /// No day is later; those of a count may all be earlier.
    var latest: CivilDate {
      if case .on(let day) = self { return day }
      return RecurrencePattern.horizon
    }
  }

  /// Nil when there is surely no day at all.
  func ending(for end: RecurrenceRule.End) -> Ending? {
    switch end {
    case .never: return .on(RecurrencePattern.horizon)
    case .until(let day): return day < start ? nil : .on(min(day, RecurrencePattern.horizon))
    case .count(let count):
      guard count > 0 else { return nil }
      // Where the end is near it is found once and for all; else only the windows that may be behind it count.
      let near = start.adding(days: 5 * 366)
      let surely = earliestEnd(of: count)
      guard surely < near else { return .counted(count, surely: surely) }
      if case .day(let last) = search(count, from: start, through: near) { return .on(last) }
      return .counted(count, surely: near)
    }
  }

  /// How many of its days through `day`, which is one of them, are too many.
  func excess(through day: CivilDate, _ ending: Ending) -> Int {
    guard case .counted(let limit, let surely) = ending, day > surely else { return 0 }
    return max(0, count(through: day) - limit)
  }

  /// A day before which so many cannot have been.
  private func earliestEnd(of count: Int) -> CivilDate {
    let length = [
      RecurrenceRule.Frequency.daily: 1, .weekly: 7, .monthly: 28, .yearly: 365,
    ][frequency, default: 1]
    // The first unit may be almost over at the start.
    let units = min(max(0, (count - 1) / mostInUnit - 1), 4_000_000)
    let days = units * length * interval
    return start.adding(days: min(days, RecurrencePattern.horizon.daysSinceEpoch - startDay))
  }

  /// No day, week, month or year of it has more.
  private var mostInUnit: Int {
    let most =
      switch frequency {
      case .daily: 1
      case .weekly: 7
      case .monthly: 31
      // A year may have days of two weeks of the same number.
      case .yearly: weeks.isEmpty ? 366 : 2 * weeks.count * (ordinals.isEmpty ? weekdaysInWeek : 7)
      }
    return positions.isEmpty ? most : min(most, positions.count)
  }

  private var weekdaysInWeek: Int { weekdays == 0 ? 7 : weekdays.nonzeroBitCount }
}
