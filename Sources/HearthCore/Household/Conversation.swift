/// A talk the two of them had and chose to keep: its topic, its date, and a line or two if they wrote any.
public struct Conversation: Hashable, Sendable {
  public static let kind = "conversation"

  public let id: String
  public let guide: String
  public let title: String
  public let topic: String?
  public let summary: String?
  public let keep: Keep
  public let at: Moment

  public init(
    id: String, guide: String, title: String, topic: String?, summary: String?, keep: Keep, at: Moment
  ) {
    self.id = id
    self.guide = guide
    self.title = title
    self.topic = topic
    self.summary = summary
    self.keep = keep
    self.at = at
  }

  /// Nil when the record is of another kind, or gone.
  public init?(_ record: Record) {
    guard record.kind == Conversation.kind, !record.erased, let guide = record.body["guide"]?.string else {
      return nil
    }
    self.init(
      id: record.id, guide: guide, title: record.body["title"]?.string ?? guide,
      topic: record.body["topic"]?.string, summary: record.body["summary"]?.string,
      keep: record.body["keep"]?.string.flatMap(Keep.init) ?? .us, at: record.at)
  }

  public var record: Record {
    var body: [String: JSONValue] = [
      "guide": .string(guide), "title": .string(title), "keep": .string(keep.rawValue),
    ]
    body["topic"] = topic.map(JSONValue.string)
    body["summary"] = summary.map(JSONValue.string)
    return Record(id: id, kind: Conversation.kind, at: at, body: body)
  }
}
