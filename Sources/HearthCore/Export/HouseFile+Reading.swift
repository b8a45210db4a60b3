/// What a household's file holds, and what in it cannot be used.
public struct HouseFileContent: Hashable, Sendable {
  /// Nil when it names nobody.
  public internal(set) var household: Household?
  /// Those that make sense, each id once, with the line that each begins on.
  public internal(set) var entries: [Entry] = []
  /// Why a record, or a field of the file, is left out: one line each, of the first few.
  public internal(set) var faults: [String] = []
  /// Of all of them.
  public internal(set) var faultCount = 0

  /// A record and its place.
  public struct Entry: Hashable, Sendable {
    /// As the file has it.
    public let record: Record
    /// Its place in the list, from 0.
    public let index: Int
    /// Bytes from the start of the file to where it begins.
    let offset: Int
  }

  /// More lines about one file nobody reads.
  public static let faultLimit = 50

  fileprivate mutating func note(_ fault: String) {
    faultCount += 1
    if faultCount <= HouseFileContent.faultLimit { faults.append(fault) }
  }
}

extension HouseFile {
  /// Reads the file as strictly as any other. A record that makes no sense costs that record.
  /// - Throws: `FormatError` when it is no JSON, no such file, or of a newer version: then nothing of it can
  /// be used.
  public static func read(_ bytes: [UInt8]) throws(FormatError) -> HouseFileContent {
    try bytes.withUnsafeBufferPointer { buffer throws(FormatError) in
      var reader = HouseFileReader(buffer)
      return try reader.read()
    }
  }
}

private struct HouseFileReader {
  private var parser: JSONParser
  private var content = HouseFileContent()
  private var ids: Set<String> = []
  private var format: JSONValue?
  private var version: JSONValue?
  private var household: (value: JSONValue, offset: Int)?
  private var hasRecords = false
  private var others: [(name: String, offset: Int)] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    // A record may be nested as deeply as a line of the journal.
    parser = JSONParser(bytes, wrapping: 2)
  }

  mutating func read() throws(FormatError) -> HouseFileContent {
    do throws(JSONError) {
      try members()
    } catch {
      throw .json(error)
    }
    guard format?.string == HouseFile.format else {
      throw .field("format", "must be \"\(HouseFile.format)\"; export json writes such a file")
    }
    guard let version = version?.int, version >= 1 else { throw .field("v", "must be a whole number from 1") }
    guard version <= HouseFile.version else { throw .newerVersion(version) }
    guard hasRecords else { throw .field("records", "must be a list") }
    if let (value, offset) = household, value != .null {
      do throws(FormatError) {
        content.household = try Household(json: value)
      } catch .newerVersion(let version) {
        throw .newerVersion(version)
      } catch {
        throw .field("household (line \(line(offset)))", error.message)
      }
    }
    for other in others { note(other.offset, "\(other.name) means nothing here; it is left out") }
    return content
  }

  private mutating func members() throws(JSONError) {
    try parser.enterObject()
    var seen: Set<String> = []
    while let name = try parser.nextMember(first: seen.isEmpty) {
      guard seen.insert(name).inserted else {
        throw parser.failure("this object has two fields of the same name")
      }
      parser.skipSpace()
      let offset = parser.index
      switch name {
      case "format": format = try parser.value()
      case "v": version = try parser.value()
      case "household": household = (try parser.value(), offset)
      case "records" where parser.next == UInt8(ascii: "["): try records()
      case "records": _ = try parser.value()
      default:
        _ = try parser.value()
        others.append((String(name.prefix(40)), offset))
      }
    }
    try parser.finish()
  }

  private mutating func records() throws(JSONError) {
    hasRecords = true
    try parser.enterArray()
    var index = 0
    while try parser.nextElement(first: index == 0) {
      parser.skipSpace()
      let offset = parser.index
      take(try parser.value(), index, offset)
      index += 1
    }
  }

  private mutating func take(_ value: JSONValue, _ index: Int, _ offset: Int) {
    do throws(FormatError) {
      let record = try record(value)
      guard ids.insert(record.id).inserted else { throw .field("id", "is that of a record before it") }
      content.entries.append(.init(record: record, index: index, offset: offset))
    } catch {
      note(offset, "records[\(index)]\(separator(error))\(error.message)")
    }
  }

  /// A field's name follows its path, anything else a colon.
  private func separator(_ error: FormatError) -> String {
    if case .field(let name, _) = error, name != "the record" { return "." }
    return ": "
  }

  private func record(_ value: JSONValue) throws(FormatError) -> Record {
    guard var fields = value.object else { throw .field("the record", "must be an object") }
    if fields["author"] == .null { fields["author"] = nil }
    fields["device"] = .string("")
    let record = try Record(json: .object(fields))
    if record.erased { throw .field("erased", "must not be there: what is erased is not brought along") }
    if record.body["keep"] == .string(Keep.forget.rawValue) {
      throw .field("body.keep", "says that the words are to be forgotten")
    }
    return record
  }

  /// Lines are counted from the start each time, and so only for what will be told.
  private mutating func note(_ offset: Int, _ reason: String) {
    let isTold = content.faultCount < HouseFileContent.faultLimit
    let place = isTold ? "line \(line(offset))" : ""
    content.note("\(place): \(reason)")
  }

  private func line(_ offset: Int) -> Int { parser.failure("", at: offset).line }
}
