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
