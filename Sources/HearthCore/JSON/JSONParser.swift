extension JSONValue {
  /// Reads one JSON text, from the first byte to the last, as strictly as RFC 8259 puts it.
  ///
  /// Also refused: invalid UTF-8, lone surrogates, a byte order mark, two fields of the same name in one object and
  /// nesting deeper than 64.
  /// - Throws: `JSONError` with the place of the first fault.
  public init(parsing bytes: UnsafeBufferPointer<UInt8>) throws(JSONError) {
    var parser = JSONParser(bytes)
    self = try parser.value()
    try parser.finish()
  }

  /// Reads one JSON text; see `init(parsing:)` for bytes in place.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    self = try bytes.withUnsafeBufferPointer { buffer throws(JSONError) -> JSONValue in
      try JSONValue(parsing: buffer)
    }
  }

  /// Reads one JSON text; see `init(parsing:)` for bytes in place.
  public init(parsing text: String) throws(JSONError) {
    try self.init(parsing: Array(text.utf8))
  }
}

/// Walks over JSON bytes in place.
///
/// A caller that knows what it looks for (the record codec does) drives it member by member and so spares a dictionary.
struct JSONParser {
  /// Each level costs stack; nothing honest comes near this.
  static let depthLimit = 64

  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0
  private var depth = 0
  private let depthLimit: Int

  /// - Parameter wrapping: Levels that were put round values which may be nested as deeply as any.
  init(_ bytes: UnsafeBufferPointer<UInt8>, wrapping: Int = 0) {
    self.bytes = bytes
    depthLimit = JSONParser.depthLimit + wrapping
  }

  /// Nil at the end.
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    guard let byte = next else { throw failure("the text ends where a value should start") }
    switch byte {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw failure("a value should start here")
    }
  }

  /// Nothing but white space may follow.
  mutating func finish() throws(JSONError) {
    skipSpace()
    if next != nil { throw failure("there is more text after the end of the value") }
  }

  /// Steps into an object; then `nextMember` until it answers nil.
  mutating func enterObject() throws(JSONError) {
    skipSpace()
    guard next == UInt8(ascii: "{") else { throw failure("an object should start here") }
    try enter()
  }

  /// The name of the next member, with the parser left before its value; nil once the object is closed.
  mutating func nextMember(first: Bool) throws(JSONError) -> String? {
    guard try !leave(at: UInt8(ascii: "}"), first: first) else { return nil }
    guard next == UInt8(ascii: "\"") else { throw failure("a field name in double quotes should start here") }
    let name = try string()
    skipSpace()
    guard next == UInt8(ascii: ":") else { throw failure("a colon should follow the field name") }
    index += 1
    return name
  }

  /// Steps into an array; then `nextElement` until it answers false.
  mutating func enterArray() throws(JSONError) {
    skipSpace()
    guard next == UInt8(ascii: "[") else { throw failure("a list should start here") }
    try enter()
  }

  /// Whether there is another element, with the parser left before it.
  mutating func nextElement(first: Bool) throws(JSONError) -> Bool {
    try !leave(at: UInt8(ascii: "]"), first: first)
  }

  /// To the next byte that means something.
  mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  func failure(_ reason: String, at offset: Int? = nil) -> JSONError {
    JSONError(in: bytes, at: offset ?? index, reason)
  }

  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }
}

extension JSONParser {
  private mutating func object() throws(JSONError) -> [String: JSONValue] {
    try enterObject()
    var members: [String: JSONValue] = [:]
    var first = true
    while let name = try nextMember(first: first) {
      // Most objects here have a handful of fields: one allocation instead of three.
      if first { members.reserveCapacity(6) }
      first = false
      let start = index
      if members.updateValue(try value(), forKey: name) != nil {
        throw failure("this object has two fields of the same name", at: start)
      }
    }
    return members
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    try enterArray()
    var elements: [JSONValue] = []
    while try nextElement(first: elements.isEmpty) {
      elements.append(try value())
    }
    return elements
  }

  private mutating func enter() throws(JSONError) {
    guard depth < depthLimit else {
      throw failure("this is nested deeper than \(depthLimit) levels")
    }
    depth += 1
    index += 1
  }

  /// Passes the closing bracket and answers true, or passes the comma before the next element.
  private mutating func leave(at closing: UInt8, first: Bool) throws(JSONError) -> Bool {
    skipSpace()
    guard let byte = next else { throw failure("the text ends before a bracket is closed") }
    if byte == closing {
      index += 1
      depth -= 1
      return true
    }
    if first { return false }
    guard byte == UInt8(ascii: ",") else { throw failure("a comma or a closing bracket should stand here") }
    index += 1
    skipSpace()
    if next == closing { throw failure("a comma may not stand before a closing bracket") }
    return false
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let length = word.utf8CodeUnitCount
    guard index + length <= bytes.count,
      slice(index..<index + length).elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: length))
    else { throw failure("a value should start here") }
    index += length
    return value
  }
}

extension JSONParser {
  /// Whether the text is one JSON number and nothing else.
  static func isNumber(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var parser = JSONParser(bytes)
      return (try? parser.number()) != nil && parser.next == nil
    }
  }

  /// The digits as they stand: `1.0`, `1` and `1e0` stay apart.
  private mutating func number() throws(JSONError) -> String {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    if next == UInt8(ascii: "0") {
      index += 1
      if let byte = next, isDigit(byte) { throw failure("a number may not start with 0") }
    } else {
      try skipDigits()
    }
    if next == UInt8(ascii: ".") {
      index += 1
      try skipDigits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      try skipDigits()
    }
    return String(decoding: slice(start..<index), as: UTF8.self)
  }

  private mutating func skipDigits() throws(JSONError) {
    guard let byte = next, isDigit(byte) else { throw failure("this number lacks a digit") }
    while let byte = next, isDigit(byte) { index += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
