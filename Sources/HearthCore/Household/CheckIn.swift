/// One partner's half of a check-in; the other half has the same `session`.
public struct CheckIn: Hashable, Sendable {
  static let kind = "checkin"

  let id: String
  /// Whose half it is.
  public let author: PartnerID
  /// Joins the two halves.
  public let session: String
  /// Words of the feelings list, in the order they were picked; empty when none was.
  public let feelings: [String]
  /// 0–10 each; nil when passed over.
  public let energy: Int?
  /// 0 is far off, 10 very close.
  public let closeness: Int?
  /// How much is weighing: 0 is little, 10 a lot.
  public let stress: Int?
  /// One thing they could use; nil when they named none.
  public let need: String?
  let keep: Keep
  let at: Moment

  /// Nil when the record is of another kind, or gone.
  public init?(_ record: Record) {
    guard record.kind == CheckIn.kind, !record.erased, let author = record.author else { return nil }
    id = record.id
    self.author = author
    session = record.body["session"]?.string ?? record.id
    feelings = record.body["feelings"]?.strings ?? []
    energy = record.body["energy"]?.int
    closeness = record.body["closeness"]?.int
    stress = record.body["stress"]?.int
    need = record.body["need"]?.string
    keep = record.body["keep"]?.string.flatMap(Keep.init) ?? .us
    at = record.at
  }

  /// The record of one partner's revealed answers.
  static func record(
    id: String, author: PartnerID, session: String, answers: [String: Answer], keep: Keep, at: Moment
  ) -> Record {
    var body: [String: JSONValue] = ["session": .string(session), "keep": .string(keep.rawValue)]
    for (field, answer) in answers {
      switch answer {
      case .text(let text): body[field] = .string(text)
      case .option(let id): body[field] = .string(id)
      case .words(let words): body[field] = .array(words.map(JSONValue.string))
      case .number(let number): body[field] = .int(number)
      // What both would do is no half of anything, and a day stands on the calendar.
      case .ballot, .day, .passed: break
      }
    }
    return Record(id: id, kind: CheckIn.kind, author: author, at: at, body: body)
  }
}
