/// Something one of them noticed and hung on the wall.
public struct Note: Hashable, Sendable {
  /// As records name it.
  public static let kind = "note"

  /// What it is for.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// What the other one did, and what it meant.
    case thanks
    /// Something true and good about the other one.
    case affirmation
    case love
    /// Something that went well, for the jar.
    case win
    /// A good thing of an ordinary day.
    case ordinary
    /// It was sealed, and its time has come.
    case letter
  }

  /// The record's.
  public let id: String
  /// What kind of note it is.
  public let sort: Sort
  /// Nil when the two of them wrote it together, as they may a win.
  public let author: PartnerID?
  /// As it was typed; of thanks, what the other one did.
  public let text: String
  /// Of thanks, what it meant; nil when nothing was said about it.
  public let meaning: String?
  /// Of a letter, the day it was opened.
  public let openedOn: CivilDate?
  /// Of a letter, what it waited for.
  public let waitedFor: Letter.Opens?
  /// Who may have it besides the two.
  public let keep: Keep
  /// When it was hung, or sealed; the month it is filed under.
  public let at: Moment

  /// Nil when the record is of another kind, or gone. A sort of a newer version reads as love.
  public init?(_ record: Record) {
    guard record.kind == Note.kind, !record.erased, let text = record.body["text"]?.string else { return nil }
    id = record.id
    sort = record.body["sort"]?.string.flatMap(Sort.init) ?? .love
    author = record.author
    self.text = text
    meaning = record.body["meaning"]?.string
    openedOn = record.body["opened"]?.string.flatMap { CivilDate($0) }
    waitedFor = Letter.Opens(stored: record.body["opens"])
    // A word of a newer version is more likely to forbid something than not.
    keep = record.body["keep"]?.string.map { Keep(rawValue: $0) ?? .ask } ?? .us
    at = record.at
  }

  /// The record of a new one.
  package static func record(
    id: String, _ sort: Sort, author: PartnerID?, text: String, meaning: String? = nil,
    openedOn: CivilDate? = nil, waitedFor: Letter.Opens? = nil, keep: Keep = .us, at: Moment
  ) -> Record {
    var body: [String: JSONValue] = [
      "sort": .string(sort.rawValue), "text": .string(text), "keep": .string(keep.rawValue),
    ]
    body["meaning"] = meaning.map(JSONValue.string)
    body["opens"] = waitedFor?.stored
    body["opened"] = openedOn.map { .string($0.description) }
    return Record(id: id, kind: kind, author: author, at: at, body: body)
  }
}
