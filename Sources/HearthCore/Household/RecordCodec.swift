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
    fields["seen"] = seen?.json
    if !erased, let beside, !beside.isEmpty { fields["beside"] = .array(beside.map(\.json)) }
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
  private var history: Seen?
  private var beside: [Record.Version]?
  private var body: [String: JSONValue] = [:]
  private var extra: [String: JSONValue] = [:]
  private var version: Int?
  private var marks: UInt16 = 0
  /// The first fault; kept until the version is known.
  private var fault: FormatError?

  /// False when the field was there already.
  mutating func take(_ name: String, _ value: JSONValue) -> Bool {
    switch name {
    case "id":
      id = required(name, value.string, "must be a string that is not empty") { !$0.isEmpty }
      return mark(0)
    case "kind":
      kind = required(name, value.string, "must be a string that is not empty") { !$0.isEmpty }
      return mark(1)
    case "author":
      author = required(name, value.string.flatMap(PartnerID.init), "must be \"a\" or \"b\"")
      return mark(2)
    case "at":
      at = required(name, value.string.flatMap(moment), "must be a time like 2026-11-21T19:30:00+01:00")
      return mark(3)
    case "rev":
      revision = required(name, value.int, "must be a whole number from 1", where: Record.isRevision)
      return mark(4)
    case "device":
      device = required(name, value.string, "must be a string")
      return mark(5)
    case "body":
      body = required(name, value.object, "must be an object") ?? [:]
      return mark(6)
    case "v":
      version = required(name, value.int, "must be a whole number from 1") { $0 >= 1 }
      return mark(7)
    case "erased":
      erased = required(name, value.bool, "must be true or false") ?? false
      return mark(8)
    case "seen":
      history = required(name, Seen(json: value), "must be an object of whole numbers, one a device")
      return mark(9)
    case "beside":
      beside = required(name, versions(value), "must be an array of what was written on other devices")
      return mark(10)
    default:
      return extra.updateValue(value, forKey: name) == nil
    }
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
    var record = Record(
      id: id, kind: kind, author: author, at: at, revision: revision, device: device, erased: erased,
      body: erased ? [:] : body, extra: extra, seen: history)
    record.beside = erased ? nil : beside
    return record
  }

  private func versions(_ value: JSONValue) -> [Record.Version]? {
    guard let array = value.array else { return nil }
    let versions = array.compactMap(Record.Version.init)
    return versions.count == array.count && !versions.isEmpty ? versions : nil
  }

  private mutating func required<Value>(
    _ name: String, _ value: Value?, _ reason: String, where holds: (Value) -> Bool = { _ in true }
  ) -> Value? {
    if let value, holds(value) { return value }
    if fault == nil { fault = .field(name, reason) }
    return nil
  }

  /// False the second time.
  private mutating func mark(_ position: UInt16) -> Bool {
    defer { marks |= 1 << position }
    return marks & 1 << position == 0
  }
}

extension Record {
  /// Far above what a life of changes reaches, and far below where adding one would overflow.
  static func isRevision(_ number: Int) -> Bool { (1...1_000_000_000).contains(number) }
}

/// Reads `2026-11-21T19:30:00+01:00`, the one way we write it, straight from its bytes; leaves the rest to `Moment`.
///
/// The general reader splits strings, which was more than half of what a start spent on its records.
private func moment(_ text: String) -> Moment? {
  var text = text
  let quick = text.withUTF8 { bytes -> Moment? in
    func number(_ start: Int, _ count: Int) -> Int? {
      var number = 0
      for byte in bytes[start..<start + count] {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return number
    }
    guard bytes.count == 25, bytes[4] == dash, bytes[7] == dash, bytes[10] == UInt8(ascii: "T"),
      bytes[13] == colon, bytes[16] == colon, bytes[22] == colon, bytes[19] == dash || bytes[19] == plus,
      let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
      let zoneHours = number(20, 2), let zoneMinutes = number(23, 2),
      hour < 24, minute < 60, second < 60, zoneHours <= 18, zoneMinutes < 60,
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    let offset = (zoneHours * 3600 + zoneMinutes * 60) * (bytes[19] == dash ? -1 : 1)
    return Moment(date: date, hour: hour, minute: minute, second: second).hanging(east: offset)
  }
  return quick ?? Moment(text)
}

extension Moment {
  /// A wall-clock reading moved to where that clock hangs.
  fileprivate func hanging(east offset: Int) -> Moment { Moment(seconds: seconds - offset, offset: offset) }
}

private let dash = UInt8(ascii: "-")
private let plus = UInt8(ascii: "+")
private let colon = UInt8(ascii: ":")
