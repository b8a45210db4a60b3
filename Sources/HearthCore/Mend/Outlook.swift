/// How one of them means to hold on to the view of someone outside, until the next time they write about it: it is there
/// when the next disagreement begins.
public struct Outlook: Hashable, Sendable {
  /// As records name it.
  public static let kind = "outlook"

  /// Whose view it is.
  public let author: PartnerID
  /// As it was typed.
  public let text: String
  /// When it was written.
  public let at: Moment

  /// Nil when the record is of another kind, or gone.
  public init?(_ record: Record) {
    guard record.kind == Outlook.kind, !record.erased, let author = record.author,
      let text = record.body["text"]?.string
    else { return nil }
    self.author = author
    self.text = text
    at = record.at
  }

  /// The same at every time: the newest is the one that counts.
  package static func id(of author: PartnerID) -> String { "\(kind)-\(author.rawValue)" }

  /// The record of a new one.
  package static func record(author: PartnerID, text: String, at: Moment) -> Record {
    Record(id: id(of: author), kind: kind, author: author, at: at, body: ["text": .string(text)])
  }
}

extension App {
  /// What each of them meant to hold on to, for a guide in which they may need it. Not for the one in which they write
  /// it anew: the old words would only be copied.
  func held(for guide: Guide, _ state: AppState) -> [AnswerKey: Answer] {
    guard guide.home == .mend, guide.keeps != .outlook else { return [:] }
    let outlooks = state.living(Outlook.kind).compactMap(Outlook.init)
    return Dictionary(outlooks.map { (AnswerKey(Field.Key.held, $0.author), .text($0.text)) }) { $1 }
  }
}
