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
  /// No day of the rule is later; nil when it has none at all. Found once, for COUNT takes a search.
  private let lastByRule: CivilDate?

  /// Without a rule it is one day.
  public init(
    start: CivilDate, rule: RecurrenceRule? = nil, excluded: Set<CivilDate> = [], added: Set<CivilDate> = []
  ) {
    self.start = start
    self.rule = rule
    self.excluded = excluded
    self.added = added
    lastByRule = rule.flatMap { RecurrencePattern($0, start: start)?.lastDay(for: $0.end) }
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
    guard let (pattern, last) = pattern else { return [] }
    var dates: [CivilDate] = []
    for page in pattern.pages(from: range.lowerBound, through: min(range.upperBound, last)) {
      dates.reserveCapacity(dates.count + page.days.nonzeroBitCount)
      var days = page.days
      while days != 0 {
        dates.append(page.month.date(days.trailingZeroBitCount))
        days &= days - 1
      }
    }
    return dates
  }

  private func addedDays(in range: ClosedRange<CivilDate>) -> [CivilDate] {
    added.isEmpty ? [] : added.filter { range.contains($0) && !excluded.contains($0) }
  }

  /// The rule made ready and its last day; nil without a rule, and when that has no days.
  var pattern: (RecurrencePattern, last: CivilDate)? {
    guard let rule, let lastByRule, let pattern = RecurrencePattern(rule, start: start) else { return nil }
    return (pattern, lastByRule)
  }

  /// Whether the day is one of the rule’s, left out by hand or not. Without a rule that is the start.
  public func yields(_ day: CivilDate) -> Bool {
    guard rule != nil else { return day == start }
    guard let (pattern, last) = pattern, day <= last else { return false }
    var pages = pattern.pages(from: day, through: day)
    return day >= start && pages.next() != nil
  }
}

extension RecurrencePattern {
  /// Nil when there is no day at all.
  func lastDay(for end: RecurrenceRule.End) -> CivilDate? {
    switch end {
    case .never: return RecurrencePattern.horizon
    case .until(let day): return day < start ? nil : min(day, RecurrencePattern.horizon)
    case .count(let count):
      guard count > 0 else { return nil }
      return day(ofOccurrence: count) ?? RecurrencePattern.horizon
    }
  }
}
