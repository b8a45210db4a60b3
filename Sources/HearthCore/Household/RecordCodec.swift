extension Record {
  /// The format this version of the program writes, and the newest it reads.
  public static let formatVersion = 1

  /// Reads one line of the journal in place, without its newline.
  /// - Throws: `FormatError`; `newerVersion` wins over a fault in any field, because a newer version may mean
  ///   something else by it.
  public init(parsing line: UnsafeBufferPointer<UInt8>) throws(FormatError) {
    var envelope = Envelope()
    do throws(JSONError) {
      var parser = JSONParser(line)
      try parser.enterObject()
      var first = true
      while let name = try parser.nextMember(first: first) {
        first = false
        let start = parser.index
        if !envelope.take(name, try parser.value()) {
          throw parser.failure("this object has two fields of the same name", at: start)
        }
      }
      try parser.finish()
    } catch {
      throw .json(error)
    }
    self = try envelope.record()
  }

  /// Reads a record from a JSON object.
  /// - Throws: `FormatError` naming the field.
  public init(json: JSONValue) throws(FormatError) {
    guard let fields = json.object else { throw .field("the record", "must be an object") }
    var envelope = Envelope()
    for (name, value) in fields { _ = envelope.take(name, value) }
    self = try envelope.record()
  }

  /// The record as a JSON object.
  public var json: JSONValue {
    var fields = extra
    fields["v"] = .int(Record.formatVersion)
    fields["id"] = .string(id)
    fields["kind"] = .string(kind)
    fields["author"] = author.map { .string($0.rawValue) }
    fields["at"] = .string(at.description)
    fields["rev"] = .int(revision)
    fields["device"] = .string(device)
    fields["erased"] = erased ? .bool(true) : nil
    fields["body"] = .object(erased ? [:] : body)
    return .object(fields)
  }
}

/// The fields of a record while they are gathered, in whatever order they come.
private struct Envelope {
  private var id: String?
  private var kind: String?
  private var author: PartnerID?
  private var at: Moment?
  private var revision: Int?
  private var device: String?
  private var erased = false
  private var body: [String: JSONValue] = [:]
  private var extra: [String: JSONValue] = [:]
  private var version: Int?
  private var seen: UInt16 = 0
  /// The first fault; kept until the version is known.
  private var fault: FormatError?

  /// False when the field was there already.
  mutating func take(_ name: String, _ value: JSONValue) -> Bool {
    switch name {
    case "id": id = required(name, value.string, "must be a string that is not empty") { !$0.isEmpty }
    case "kind": kind = required(name, value.string, "must be a string that is not empty") { !$0.isEmpty }
    case "author": author = required(name, value.string.flatMap(PartnerID.init), "must be \"a\" or \"b\"")
    case "at":
      at = required(name, value.string.flatMap(moment), "must be a time like 2026-11-21T19:30:00+01:00")
    case "rev":
      revision = required(name, value.int, "must be a whole number from 1") { revisions.contains($0) }
    case "device": device = required(name, value.string, "must be a string")
    case "erased": erased = required(name, value.bool, "must be true or false") ?? false
    case "body": body = required(name, value.object, "must be an object") ?? [:]
    case "v": version = required(name, value.int, "must be a whole number from 1") { $0 >= 1 }
    default: return extra.updateValue(value, forKey: name) == nil
    }
    return mark(name)
  }

  func record() throws(FormatError) -> Record {
    if let version, version > Record.formatVersion { throw .newerVersion(version) }
    if let fault { throw fault }
    guard version != nil else { throw .field("v", "is missing") }
    guard let id else { throw .field("id", "is missing") }
    guard let kind else { throw .field("kind", "is missing") }
    guard let at else { throw .field("at", "is missing") }
    guard let revision else { throw .field("rev", "is missing") }
    guard let device else { throw .field("device", "is missing") }
    return Record(
      id: id, kind: kind, author: author, at: at, revision: revision, device: device, erased: erased,
      body: erased ? [:] : body, extra: extra)
  }

  private mutating func required<Value>(
    _ name: String, _ value: Value?, _ reason: String, where holds: (Value) -> Bool = { _ in true }
  ) -> Value? {
    if let value, holds(value) { return value }
    if fault == nil { fault = .field(name, reason) }
    return nil
  }

  private mutating func mark(_ name: String) -> Bool {
    guard let position = Envelope.names.firstIndex(of: name) else { return true }
    let bit: UInt16 = 1 << UInt16(position)
    defer { seen |= bit }
    return seen & bit == 0
  }

  private static let names = ["id", "kind", "author", "at", "rev", "device", "erased", "body", "v"]
}

/// Far above what a life of changes reaches, and far below where adding one would overflow.
private let revisions = 1...1_000_000_000

private func moment(_ text: String) -> Moment? { Moment(text) }
