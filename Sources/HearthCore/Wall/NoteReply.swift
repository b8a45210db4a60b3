/// What one of them gave back for a note: a heart, a line, or both.
///
/// A record of its own, so that its author can take it back alone.
public struct NoteReply: Hashable, Sendable {
  /// As records name it.
  public static let kind = "reply"

  /// The record's.
  public let id: String
  /// Who answers.
  public let author: PartnerID
  /// The note's id.
  public let note: String
  /// The line; nil when there is none.
  public let text: String?
  /// Whether its author gave the note a heart.
  public let hasHeart: Bool
  let at: Moment

  /// Nil when the record is of another kind, or gone.
  public init?(_ record: Record) {
    guard record.kind == NoteReply.kind, !record.erased, let author = record.author,
      let note = record.body["note"]?.string
    else { return nil }
    id = record.id
    self.author = author
    self.note = note
    text = record.body["text"]?.string
    hasHeart = record.body["heart"]?.bool ?? false
    at = record.at
  }

  /// The same for every reply of that partner to that note: a new one takes the place of the one before.
  package static func id(of note: String, by author: PartnerID) -> String {
    "\(kind)-\(note)-\(author.rawValue)"
  }

  /// The record of a new one.
  ///
  /// It carries the moment of the note, not its own: so it is filed under the note's month, and read together with it.
  package static func record(
    to note: Note, by author: PartnerID, text: String?, hasHeart: Bool
  ) -> Record {
    var body: [String: JSONValue] = ["note": .string(note.id), "heart": .bool(hasHeart)]
    body["text"] = text.map(JSONValue.string)
    return Record(id: id(of: note.id, by: author), kind: kind, author: author, at: note.at, body: body)
  }
}
