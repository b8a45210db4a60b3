/// Words that are being typed, as they are laid aside on this machine until they are stored where they belong.
///
/// They lie with the machine's own state and not with what the two keep: half a sentence is for no other laptop, and one
/// that is deleted again must leave no trace in a file that only grows.
public struct Draft: Hashable, Sendable {
  /// Where they were being typed.
  public enum Place: Hashable, Sendable {
    /// In a guide: its session, with the words, in the revision that would be stored next.
    case session(Record)
    /// In the line that says a ritual, or in how the two do it.
    case ritual(RitualWords)
  }

  /// A ritual being said.
  public struct RitualWords: Hashable, Sendable {
    /// What it is for: `new`, `edit` or `move`.
    let purpose: String
    /// Of a change, which occurrence; as ``Occurrence/id`` gives it.
    let occurrence: String?
    /// The day a new one begins on, or the day of that occurrence.
    let day: CivilDate
    let words: String
    let steps: String
    /// Whether the cursor was in the steps.
    let isInSteps: Bool
    /// The starter it came from, by id.
    let template: String?
  }

  /// Where they belong, with the words themselves.
  public let place: Place

  /// The format this version of the program writes, and the newest it reads.
  private static let formatVersion = 1

  init(_ place: Place) { self.place = place }

  /// Reads one from its file; nil when it makes no sense, or a newer version wrote it.
  public init?(json: JSONValue) {
    guard let version = json["v"]?.int, (1...Draft.formatVersion).contains(version) else { return nil }
    if let session = json["session"] {
      guard let record = try? Record(json: session), record.kind == Session.recordKind, !record.erased else {
        return nil
      }
      place = .session(record)
    } else if let words = json["ritual"].flatMap(RitualWords.init) {
      place = .ritual(words)
    } else {
      return nil
    }
  }

  /// The version of a file that a newer program laid aside, or of the session in it; nil of any other.
  public static func newerVersion(of json: JSONValue) -> Int? {
    if let version = json["v"]?.int, version > Draft.formatVersion { return version }
    return json["session"]?["v"]?.int.flatMap { $0 > Record.formatVersion ? $0 : nil }
  }

  /// As its file has it.
  public var json: JSONValue {
    var fields: [String: JSONValue] = ["v": .int(Draft.formatVersion)]
    switch place {
    case .session(let record): fields["session"] = record.json
    case .ritual(let words): fields["ritual"] = words.json
    }
    return .object(fields)
  }

  /// The session they were typed in, by id; nil outside of a guide.
  public var session: String? {
    if case .session(let record) = place { record.id } else { nil }
  }
}

extension Draft.RitualWords {
  fileprivate init?(_ json: JSONValue) {
    guard let purpose = json["purpose"]?.string, let words = json["words"]?.string,
      let day = json["day"]?.string.flatMap({ CivilDate($0) })
    else { return nil }
    self.init(
      purpose: purpose, occurrence: json["occurrence"]?.string, day: day, words: words,
      steps: json["steps"]?.string ?? "", isInSteps: json["inSteps"]?.bool ?? false,
      template: json["template"]?.string)
  }

  fileprivate var json: JSONValue {
    var fields: [String: JSONValue] = [
      "purpose": .string(purpose), "day": .string(day.description), "words": .string(words),
      "steps": .string(steps), "inSteps": .bool(isInSteps),
    ]
    fields["occurrence"] = occurrence.map(JSONValue.string)
    fields["template"] = template.map(JSONValue.string)
    return .object(fields)
  }
}
