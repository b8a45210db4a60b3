/// Something the two of them agreed to come back to, on a day or some day.
public struct Appointment: Hashable, Sendable {
  static let kind = "appointment"

  enum Status: String, Hashable, Sendable {
    case open
    case done
    /// Let go of; nothing is owed.
    case released
  }

  /// What was agreed, and so what happens when its day comes.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// To come back to a talk.
    case talk
    /// To try something for a while, and look at how it went.
    case trial
    /// To live with a difference, and look at it again.
    case difference
    /// To raise something that is parked until then.
    case issue
    /// What one of them means to do. Only they say what became of it.
    case promise
    /// To write again how a friend of both would see it.
    case outlook
  }

  /// The record's. A session that grew out of it carries it as an answer, to tick it off at the end.
  public let id: String
  /// May name a partner as `{a}` or `{b}`.
  public let title: String
  /// Nil: not yet, and on no day. Such a thing is never due.
  public let on: CivilDate?
  /// Who brings it up; nil for both.
  public let owner: PartnerID?
  /// What the talk that made it was about; nil when that has no name.
  public let topic: String?
  /// What the two wrote down for it, a line each; nil when nothing, or when it was to be forgotten.
  let agreed: String?
  /// The guide it leads to.
  public let guide: String?
  /// A sort of a newer version reads as a talk; its `guide` says where it leads all the same.
  public let sort: Sort
  /// Nil: at no particular time.
  public let time: TimeOfDay?
  let status: Status
  /// What may happen to the words of the talk that made it; nil when nobody said.
  let keep: Keep?
  /// Counts up with every change.
  let sequence: Int

  /// Whether its title may leave the two of them. What nobody was asked about may.
  var isForOthers: Bool { keep == nil || keep == .us }

  /// Nil when the record is of another kind, gone, or its day makes no sense.
  public init?(_ record: Record) {
    guard record.kind == Appointment.kind, !record.erased, let title = record.body["title"]?.string else {
      return nil
    }
    let day = record.body["on"] ?? .null
    let date = day.string.flatMap { CivilDate($0) }
    guard date != nil || day == .null else { return nil }
    id = record.id
    self.title = title
    on = date
    // Records of earlier versions carry the topic as their title.
    topic = record.body["topic"] == nil ? title : record.body["topic"]?.string
    agreed = record.body["agreed"]?.string
    owner = record.body["owner"]?.string.flatMap(PartnerID.init)
    guide = record.body["guide"]?.string
    sort = record.body["sort"]?.string.flatMap(Sort.init) ?? .talk
    time = record.body["time"]?.string.flatMap { TimeOfDay($0) }
    status = record.body["state"]?.string.flatMap(Status.init) ?? .open
    // A word of a newer version is more likely to forbid something than not.
    keep = record.body["keep"]?.string.map { Keep(rawValue: $0) ?? .ask }
    sequence = max(0, record.revision - 1)
  }

  /// The record of a new one, open. Without a day it was left for some day.
  /// - Parameter session: The one that made it, so that what the two say later of its words goes for this, too.
  package static func record(
    id: String, title: String, on day: CivilDate?, time: TimeOfDay? = nil, owner: PartnerID?, guide: String,
    sort: Sort = .talk, topic: String? = nil, agreed: String? = nil, keep: Keep? = nil,
    session: String? = nil, at: Moment
  ) -> Record {
    var body: [String: JSONValue] = [
      "title": .string(title), "on": day.map { .string($0.description) } ?? .null,
      "owner": .string(owner?.rawValue ?? "both"),
      "topic": topic.map(JSONValue.string) ?? .null, "guide": .string(guide),
      "state": .string(Status.open.rawValue),
    ]
    if sort != .talk { body["sort"] = .string(sort.rawValue) }
    body["time"] = time.map { .string($0.description) }
    body["agreed"] = agreed.map(JSONValue.string)
    body["keep"] = keep.map { .string($0.rawValue) }
    body["session"] = session.map(JSONValue.string)
    return Record(id: id, kind: Appointment.kind, at: at, body: body)
  }
}

extension Appointment.Sort {
  /// The guide that its day leads to, by id; nil leads back to the one it was made in.
  var guide: String? {
    switch self {
    case .talk: nil
    case .trial: "trial"
    case .difference: "difference"
    case .issue: "mend"
    case .promise: "promise-look"
    case .outlook: "outlook"
    }
  }
}
