/// The days something falls on: where it starts, the rule it follows, and what was changed by hand.
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

  /// Without a rule it is one day.
  public init(
    start: CivilDate, rule: RecurrenceRule? = nil, excluded: Set<CivilDate> = [], added: Set<CivilDate> = []
  ) {
    self.start = start
    self.rule = rule
    self.excluded = excluded
    self.added = added
  }

  /// Every day within the range, in order, each once.
  public func days(in range: ClosedRange<CivilDate>) -> [CivilDate] {
    (added.union([start])).filter { range.contains($0) && !excluded.contains($0) }.sorted()
  }
}
