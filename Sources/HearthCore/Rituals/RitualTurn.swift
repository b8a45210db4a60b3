/// Who planned the last occurrence that happened. The other one plans the next.
struct RitualTurn: Hashable, Sendable {
  static let kind = "planned"

  let ritual: String
  let day: CivilDate
  let planner: PartnerID

  init?(_ record: Record) {
    guard record.kind == RitualTurn.kind, !record.erased, let ritual = record.body["ritual"]?.string,
      let day = record.body["day"]?.string.flatMap({ CivilDate($0) }),
      let planner = record.body["planner"]?.string.flatMap(PartnerID.init)
    else { return nil }
    self.ritual = ritual
    self.day = day
    self.planner = planner
  }

  static func id(_ ritual: String) -> String { "\(kind)-\(ritual)" }

  static func record(_ ritual: String, on day: CivilDate, planner: PartnerID, at: Moment) -> Record {
    Record(
      id: id(ritual), kind: kind, at: at,
      body: [
        "ritual": .string(ritual), "day": .string(day.description), "planner": .string(planner.rawValue),
      ])
  }
}

/// How the two take turns with planning, asked in the order of the days.
///
/// A day before today that was neither done nor planned for costs nobody a turn.
struct TurnTaking {
  private let days: RecurrenceSet
  private let today: CivilDate
  /// Who planned for which day, in order: the last that was done, or a day before the first, and whatever is sealed
  /// for later ones. The other one plans what follows.
  private let known: [(day: CivilDate, planner: PartnerID)]
  /// Where in `known` the day asked for last had come to.
  private var latest = 0
  /// From today to the day asked for last, after the latest of `known`.
  private var counted: (through: CivilDate, count: Int)?

  /// Nil when nobody plans it.
  init?(
    _ ritual: Ritual, _ days: RecurrenceSet, last: RitualTurn?, sealed: [CivilDate: PartnerID],
    today: CivilDate
  ) {
    guard let first = ritual.planner else { return nil }
    self.days = days
    self.today = today
    let begin = min(ritual.start, ritual.added.min() ?? ritual.start).adding(days: -1)
    let done = last.map { ($0.day, $0.planner) } ?? (begin, first.other)
    let plans = sealed.filter { $0.key > done.0 && days.contains($0.key) }.sorted { $0.key < $1.key }
    known = [done] + plans.map { ($0.key, $0.value) }
  }

  /// Whose turn that one of its days is; nil before the last that was done, and so far ahead that nobody knows.
  mutating func planner(on day: CivilDate) -> PartnerID? {
    guard day > known[0].day else { return nil }
    while latest + 1 < known.count, known[latest + 1].day < day {
      latest += 1
      counted = nil
    }
    let (before, planner) = known[latest]
    guard day >= today else { return planner.other }
    let first = max(before.adding(days: 1), today)
    guard day <= first.adding(days: TurnTaking.daysKnown) else { return nil }
    let from = counted?.through.adding(days: 1) ?? first
    let count = (counted?.count ?? 0) + (from <= day ? days.count(in: from...day) : 0)
    counted = (day, count)
    return count.isMultiple(of: 2) ? planner : planner.other
  }

  /// Fifty years.
  private static let daysKnown = 18_262
}
