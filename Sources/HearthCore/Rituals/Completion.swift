/// That the two did something on its day. Taken back, it says so; a day without one is just a day.
public struct Completion: Hashable, Sendable {
  /// As records name it.
  public static let kind = "did"

  /// The ritual's record.
  let ritual: String
  /// The day its rule gives it, wherever it was moved to.
  let original: CivilDate
  /// The day it happened on.
  public let day: CivilDate
  /// As it was called then: it stays readable when the ritual is gone.
  public let title: String
  /// Who had planned it; nil when nobody does.
  let planner: PartnerID?
  let isDone: Bool

  /// Nil when the record is of another kind, gone, or its day makes no sense.
  public init?(_ record: Record) {
    guard record.kind == Completion.kind, !record.erased, let ritual = record.body["ritual"]?.string,
      let original = record.body["of"]?.string.flatMap({ CivilDate($0) })
    else { return nil }
    self.ritual = ritual
    self.original = original
    day = record.at.date
    title = record.body["title"]?.string ?? ""
    planner = record.body["planner"]?.string.flatMap(PartnerID.init)
    isDone = record.body["done"]?.bool ?? true
  }

  /// The same on every device, so that both of them pressing the key on two laptops is one thing.
  static func id(_ ritual: String, _ original: CivilDate) -> String { "\(kind)-\(ritual)-\(original)" }

  /// A moment of its own day, so that it is filed under the month it belongs to, however late it is filled in.
  package static func record(
    of occurrence: Occurrence, ritual: String, isDone: Bool, now: Moment
  ) -> Record {
    let noon = TimeOfDay(hour: 12, minute: 0)
    let time = occurrence.time ?? noon
    let wall = Moment(date: occurrence.day, hour: time?.hour ?? 12, minute: time?.minute ?? 0)
    return Record(
      id: id(ritual, occurrence.original), kind: kind,
      at: Moment(seconds: wall.seconds - now.offset, offset: now.offset),
      body: [
        "ritual": .string(ritual), "of": .string(occurrence.original.description),
        "title": .string(occurrence.title), "done": .bool(isDone),
        "planner": occurrence.planner.map { .string($0.rawValue) } ?? .null,
      ])
  }

  /// The same, done on another day of another ritual, at the same time of day.
  func record(over old: Record, under ritual: String, _ day: CivilDate) -> Record {
    var record = old
    record.id = Completion.id(ritual, day)
    record.at = old.at.adding(seconds: (day.daysSinceEpoch - original.daysSinceEpoch) * 86_400)
    record.body["ritual"] = .string(ritual)
    record.body["of"] = .string(day.description)
    return record
  }
}
