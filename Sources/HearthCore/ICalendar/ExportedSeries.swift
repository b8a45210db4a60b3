/// A ritual as other programs understand it: one that begins on a day it really has.
struct ExportedSeries {
  /// Those that four digits hold.
  static let years = 1...9999

  let ritual: Ritual
  /// The first day, whether it is left out or not: the rule counts from there.
  let first: CivilDate
  /// Nil where the rule yields no day at all.
  let rule: RecurrenceRule?
  /// In order, without `first`.
  let added: [CivilDate]
  /// In order.
  let skipped: [CivilDate]
  /// In the order of the days the rule gives them. None for what comes once: that is then simply on its new day.
  let moves: [(original: CivilDate, move: Ritual.Move)]
  private let days: RecurrenceSet

  /// Nil when it has no day between the years 1 and 9999.
  init?(_ original: Ritual) {
    let settled = original.settled
    days = settled.days
    guard days.first(in: CivilDate.writable) != nil else { return nil }
    // Programs differ over a DTSTART that the rule does not yield. The first day that it does yield keeps its beat.
    let byRule = RecurrenceSet(start: settled.start, rule: settled.rule).first(in: CivilDate.writable)
    let added = settled.added.filter { ExportedSeries.years.contains($0.year) }.sorted()
    guard let first = byRule ?? added.first else { return nil }
    ritual = settled
    self.first = first
    rule = byRule == nil ? nil : settled.rule
    self.added = added.filter { $0 != first }
    skipped = settled.skipped.filter { ExportedSeries.years.contains($0.year) }.sorted()
    let days = days
    moves = settled.moves.filter { original, move in
      // A day that the rule no longer yields has nothing to be moved.
      ExportedSeries.years.contains(move.day.year) && !days.days(in: original...original).isEmpty
    }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Whether any occurrence is on one of those days, or reaches into them.
  func touches(_ range: ClosedRange<CivilDate>) -> Bool {
    let reach = range.lowerBound.adding(days: -ritual.daysBeyond)...range.upperBound
    func reaches(_ day: CivilDate, _ time: TimeOfDay?, _ minutes: Int?) -> Bool {
      let last = day.adding(days: max(0, ((time?.minutes ?? 0) + (minutes ?? 0) - 1) / 1440))
      return day <= range.upperBound && last >= range.lowerBound
    }
    if moves.contains(where: { reaches($0.move.day, $0.move.time, $0.move.minutes ?? ritual.minutes) }) {
      return true
    }
    let moved = Set(moves.map(\.original))
    return days.first(in: reach) { !moved.contains($0) && reaches($0, ritual.time, ritual.minutes) } != nil
  }
}

extension Ritual {
  /// As an export and an import of it leave it; itself where it cannot be exported.
  var exported: Ritual {
    guard let series = ExportedSeries(self) else { return self }
    var ritual = series.ritual
    ritual.start = series.first
    ritual.rule = series.rule
    ritual.added = Set(series.added)
    ritual.skipped = Set(series.skipped)
    ritual.moves = Dictionary(series.moves.map { ($0.original, $0.move) }) { first, _ in first }
    return ritual
  }

  /// What comes once and was moved is on its new day.
  fileprivate var settled: Ritual {
    guard rule == nil, added.isEmpty else { return self }
    var settled = self
    settled.moves = [:]
    guard let move = moves[start], !skipped.contains(start) else { return settled }
    settled.start = move.day
    settled.time = move.time
    settled.minutes = move.minutes ?? minutes
    settled.title = move.title ?? title
    return settled
  }
}

extension RecurrenceSet {
  /// The first day within the range that will do.
  fileprivate func first(
    in range: ClosedRange<CivilDate>, where isWanted: (CivilDate) -> Bool = { _ in true }
  ) -> CivilDate? {
    // Looked for in ever longer stretches: most are found in the first, and a rule without an end is never unrolled.
    var from = range.lowerBound.daysSinceEpoch
    let earliest = ([start] + added).map(\.daysSinceEpoch).min() ?? from
    from = max(from, earliest)
    var length = 400
    while from <= range.upperBound.daysSinceEpoch {
      let last = min(from + length, range.upperBound.daysSinceEpoch)
      let stretch = CivilDate(daysSinceEpoch: from)...CivilDate(daysSinceEpoch: last)
      if let day = days(in: stretch).first(where: isWanted) { return day }
      from = last + 1
      length *= 2
    }
    return nil
  }
}
