/// A line that one partner wrote in a talk and that was kept with it: a record of its own, so that its author can take it
/// back alone.
public struct KeptLine: Hashable, Sendable {
  /// As records name it.
  public static let kind = "line"

  /// The record’s.
  public let id: String
  /// Whose line it is.
  public let author: PartnerID
  /// The conversation it belongs to, by id.
  public let talk: String
  /// Where it stands among the lines of that talk, from 0.
  public let place: Int
  /// The question and what was said to it.
  public let line: Conversation.Line

  /// Nil when the record is of another kind, or gone.
  public init?(_ record: Record) {
    guard record.kind == KeptLine.kind, !record.erased, let author = record.author,
      let talk = record.body["talk"]?.string, let text = record.body["text"]?.string
    else { return nil }
    id = record.id
    self.author = author
    self.talk = talk
    place = record.body["place"]?.int ?? 0
    line = Conversation.Line(author: author, label: record.body["label"]?.string ?? "", text: text)
  }

  static func record(
    id: String, author: PartnerID, talk: String, place: Int, line: Conversation.Line, keep: Keep, at: Moment
  ) -> Record {
    Record(
      id: id, kind: kind, author: author, at: at,
      body: [
        "talk": .string(talk), "place": .int(place), "label": .string(line.label), "text": .string(line.text),
        "keep": .string(keep.rawValue),
      ])
  }
}
