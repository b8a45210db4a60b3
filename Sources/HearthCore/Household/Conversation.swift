/// A talk the two of them had and chose to keep: its topic, its date, and a line or two if they wrote any.
public struct Conversation: Hashable, Sendable {
  static let kind = "conversation"

  let id: String
  let guide: String
  /// The guide's, as it was then; its id when the record does not say.
  public let title: String
  /// What it was about, in their words, or else the deck it drew from; nil when it has neither.
  public let topic: String?
  /// The line they wanted to keep; nil when they wrote none.
  public let summary: String?
  /// What else they wrote down on the way, in order.
  public let lines: [Line]
  let keep: Keep
  /// When they chose to keep it, close to the end of the talk.
  public let at: Moment

  /// A line of the talk, under what it answered.
  public struct Line: Hashable, Sendable {
    /// Whose words; nil when they wrote it together.
    public let author: PartnerID?
    /// What was asked. May name a partner as `{a}` or `{b}`.
    public let label: String
    /// The answer in words, as it was written or picked.
    public let text: String
  }

  init(
    id: String, guide: String, title: String, topic: String?, summary: String?, lines: [Line] = [],
    keep: Keep,
    at: Moment
  ) {
    self.lines = lines
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
      lines: (record.body["lines"]?.array ?? []).compactMap(Line.init),
      keep: record.body["keep"]?.string.flatMap(Keep.init) ?? .us, at: record.at)
  }

  var record: Record {
    var body: [String: JSONValue] = [
      "guide": .string(guide), "title": .string(title), "keep": .string(keep.rawValue),
    ]
    body["topic"] = topic.map(JSONValue.string)
    body["summary"] = summary.map(JSONValue.string)
    if !lines.isEmpty { body["lines"] = .array(lines.map(\.stored)) }
    return Record(id: id, kind: Conversation.kind, at: at, body: body)
  }
}

extension Conversation.Line {
  fileprivate init?(stored value: JSONValue) {
    guard let text = value["text"]?.string else { return nil }
    self.init(
      author: value["author"]?.string.flatMap(PartnerID.init), label: value["label"]?.string ?? "", text: text
    )
  }

  fileprivate var stored: JSONValue {
    var fields: [String: JSONValue] = ["label": .string(label), "text": .string(text)]
    fields["author"] = author.map { .string($0.rawValue) }
    return .object(fields)
  }
}
