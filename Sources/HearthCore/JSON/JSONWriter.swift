extension JSONValue {
  /// How JSON is laid out. Fields are sorted by name either way.
  public enum Layout: Hashable, Sendable {
    /// One line without white space: a line of the journal.
    case compact
    /// Indented by two spaces, for people.
    case pretty
  }

  /// Appends the value as UTF-8, without a newline at the end.
  ///
  /// Whatever could move a terminal or break a line (C0, DEL, C1, U+2028, U+2029) is written as an escape. A number
  /// that is no JSON number becomes a string, so that the text stays JSON whatever a caller made.
  public func write(into bytes: inout [UInt8], layout: Layout = .compact) {
    var writer = JSONWriter(bytes: [], layout: layout)
    swap(&writer.bytes, &bytes)
    writer.write(self)
    swap(&writer.bytes, &bytes)
  }

  /// The value as a string, without a newline at the end.
  public func text(_ layout: Layout = .compact) -> String {
    var bytes: [UInt8] = []
    write(into: &bytes, layout: layout)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension JSONValue {
  /// `text(.pretty)` with an escape for whatever `printable` would change: nothing in it steers a terminal, and a program
  /// reads what was written.
  public var shownText: String {
    var shown = String.UnicodeScalarView()
    for scalar in text(.pretty).unicodeScalars {
      switch scalar.shape {
      case .glyph, .mark: shown.append(scalar)
      case .blank where scalar == " " || scalar == "\n": shown.append(scalar)
      case .blank, .replaced, .hidden:
        for unit in String(scalar).utf16 { shown.append(contentsOf: unicodeEscape(Int(unit)).unicodeScalars) }
      }
    }
    return String(shown)
  }
}

private func unicodeEscape(_ code: Int) -> String {
  let digits = String(code, radix: 16)
  return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
}

private struct JSONWriter {
  var bytes: [UInt8]
  let layout: JSONValue.Layout
  private var depth = 0

  init(bytes: [UInt8], layout: JSONValue.Layout) {
    self.bytes = bytes
    self.layout = layout
  }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: put("null")
    case .bool(let flag): put(flag ? "true" : "false")
    case .number(let digits): JSONParser.isNumber(digits) ? put(digits) : quote(digits)
    case .string(let text): quote(text)
    case .array(let elements):
      list(elements, "[", "]") { writer, element in writer.write(element) }
    case .object(let members):
      list(members.sorted { $0.key < $1.key }, "{", "}") { writer, member in
        writer.quote(member.key)
        writer.put(writer.layout == .pretty ? ": " : ":")
        writer.write(member.value)
      }
    }
  }

  private mutating func list<Element>(
    _ elements: [Element], _ opening: String, _ closing: String, _ each: (inout JSONWriter, Element) -> Void
  ) {
    put(opening)
    depth += 1
    for (position, element) in elements.enumerated() {
      if position > 0 { put(",") }
      startLine()
      each(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { startLine() }
    put(closing)
  }

  private mutating func startLine() {
    guard layout == .pretty else { return }
    put("\n")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func quote(_ text: String) {
    put("\"")
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        let (length, escape) = JSONWriter.escape(utf8, at: index)
        if let escape {
          bytes.append(contentsOf: utf8[start..<index])
          put(escape)
          start = index + length
        }
        index += length
      }
      bytes.append(contentsOf: utf8[start...])
    }
    put("\"")
  }

  /// How many bytes to pass, and what to write for them; nil leaves them as they are.
  private static func escape(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> (Int, String?) {
    switch utf8[index] {
    case UInt8(ascii: "\""): return (1, "\\\"")
    case UInt8(ascii: "\\"): return (1, "\\\\")
    case 0x08: return (1, "\\b")
    case 0x09: return (1, "\\t")
    case 0x0A: return (1, "\\n")
    case 0x0C: return (1, "\\f")
    case 0x0D: return (1, "\\r")
    case 0..<0x20, 0x7F: return (1, unicodeEscape(Int(utf8[index])))
    case 0xC2 where index + 1 < utf8.count && utf8[index + 1] < 0xA0:
      return (2, unicodeEscape(Int(utf8[index + 1])))
    case 0xE2 where index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8:
      return (3, unicodeEscape(0x2000 + Int(utf8[index + 2]) - 0x80))
    default: return (1, nil)
    }
  }
}
