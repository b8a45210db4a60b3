/// A topic that one partner has closed, or opened; only that partner changes it.
struct Boundary: Hashable, Sendable {
  static let kind = "boundary"

  let author: PartnerID
  let topic: String
  let isOpen: Bool

  /// Nil when the record is of another kind, or gone.
  init?(_ record: Record) {
    guard record.kind == Boundary.kind, !record.erased, let author = record.author,
      let topic = record.body["topic"]?.string, let isOpen = record.body["open"]?.bool
    else { return nil }
    self.author = author
    self.topic = topic
    self.isOpen = isOpen
  }

  static func id(_ topic: String, of author: PartnerID) -> String { "\(kind)-\(author.rawValue)-\(topic)" }

  static func record(_ topic: String, isOpen: Bool, of author: PartnerID, at: Moment) -> Record {
    Record(
      id: id(topic, of: author), kind: kind, author: author, at: at,
      body: ["topic": .string(topic), "open": .bool(isOpen)])
  }
}
