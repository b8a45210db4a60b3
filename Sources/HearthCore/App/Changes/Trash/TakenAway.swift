/// What somebody took away, whole, so that it can come back: a record of its own that holds the others as they were,
/// while those are erased from their places.
///
/// So nothing that is gone can turn up on the wall, in the calendar or in a search, by no fault of theirs; and it goes to
/// the other devices like everything else.
public struct TakenAway: Hashable, Sendable {
  /// As records name it.
  public static let kind = "taken"

  /// Days that it waits before it is erased for good, as ``Waits`` counts them.
  public static let days = 30

  /// The record's.
  public let id: String
  /// When it was taken away.
  public let at: Moment
  /// Whose it is to bring back or to erase; nil when either may.
  public let author: PartnerID?
  /// What was taken away, as it was; never empty. The first gives it its name.
  public let records: [Record]

  /// Nil when the record is of another kind, gone, or nothing in it can be read.
  public init?(_ record: Record) {
    guard record.kind == TakenAway.kind, !record.erased else { return nil }
    let records = (record.body["records"]?.array ?? []).compactMap { try? Record(json: $0) }
    guard !records.isEmpty else { return nil }
    id = record.id
    at = record.at
    author = record.author
    self.records = records
  }

  /// The record of those, taken away together; there has to be one at the least.
  /// - Parameter keeper: Whose key it takes to bring back one of them; nil where either may.
  static func record(
    id: String, of records: [Record], at: Moment, keeper: (Record) -> PartnerID? = \.keeper
  ) -> Record {
    let author = records.first.flatMap(keeper)
    let isShared = records.contains { $0.kind == records.first?.kind && keeper($0) != author }
    return Record(
      id: id, kind: kind, author: isShared ? nil : author, at: at,
      body: ["records": .array(records.map(\.json))])
  }

  /// What becomes of words that are taken away, said before it is done.
  public static let before =
    "The words wait thirty days under T, in the files here. There they can come back, or be erased at once."

  /// The records as they come back: later than the tombstones that stand where they were, read or not.
  var restored: [Record] {
    records.map { record in
      var record = record
      record.revision += 2
      record.seen = nil
      return record
    }
  }
}
