/// A household and what it kept, as one JSON object: what `export json` writes and `import json` reads.
///
/// ```json
/// {
///   "format": "hearth-household",
///   "household": {"createdOn": "2026-11-21", "partners": {…}, "rhythm": "daily", "v": 1},
///   "records": [
///     {"at": "2026-11-21T19:30:00+01:00", "author": "a", "body": {"text": "…"}, "id": "note-1", "kind":
/// "note",
///      "rev": 1, "v": 1}
///   ],
///   "v": 1
/// }
/// ```
/// A record is as it is in the journal, but for two things: `author` is null where the words belong to both,
/// and
/// `device` is missing, for it says nothing about them. Fields of a newer version are kept.
public struct HouseFile: Hashable, Sendable {
  /// What `format` says.
  public static let format = "hearth-household"
  /// The version of it that this program writes, and the newest it reads.
  public static let version = 1

  /// Who the two are.
  public let household: Household
  /// Newest revisions, none of them erased.
  public let records: [Record]

  /// One of what is to be written.
  public init(household: Household, records: [Record]) {
    self.household = household
    self.records = records
  }

  /// The whole file, with a newline at its end. The same things always give the same text.
  public var text: String {
    let json = JSONValue.object([
      "format": .string(HouseFile.format), "v": .int(HouseFile.version), "household": household.json,
      "records": .array(records.map(HouseFile.json)),
    ])
    return json.text(.pretty) + "\n"
  }

  private static func json(_ record: Record) -> JSONValue {
    var fields = record.json.object ?? [:]
    fields["device"] = nil
    // What each device had seen says as little to another house.
    fields["seen"] = nil
    // Versions that may not go where this one may stay here.
    let fitting = record.beside?.filter { $0.body["keep"] == record.body["keep"] } ?? []
    fields["beside"] = fitting.isEmpty ? nil : .array(fitting.map(\.json))
    fields["author"] = record.author.map { .string($0.rawValue) } ?? .null
    return .object(fields)
  }
}
