/// What people wrote, out of lines of JSON: the texts of the fields that cards are searched in, a line each.
///
/// It is no parser. Records are not made of it, and a line that is not JSON yields whatever it yields.
struct WordsInJSON {
  private let lines: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var plain: [UInt8] = []

  /// Of every kind of record that hangs on the wall.
  private static let fields: Set<[UInt8]> = Set(
    ["text", "meaning", "topic", "title", "summary", "question", "need", "feelings"].map { Array($0.utf8) })

  init(_ lines: UnsafeBufferPointer<UInt8>) { self.lines = lines }

  /// All of it, with nothing escaped any more.
  mutating func all() -> [UInt8] {
    var isSpoken = false
    while index < lines.count {
      guard lines[index] == UInt8(ascii: "\"") else {
        index += 1
        continue
      }
      index += 1
      let start = plain.count
      takeString()
      if isName {
        isSpoken = WordsInJSON.fields.contains(Array(plain[start...]))
        plain.removeLast(plain.count - start)
      } else if isSpoken {
        plain.append(UInt8(ascii: "\n"))
      } else {
        plain.removeLast(plain.count - start)
      }
    }
    return plain
  }

  /// Whether the string just taken is the name of a field.
  private var isName: Bool {
    var next = index
    while next < lines.count, lines[next] == 0x20 || lines[next] == 0x09 { next += 1 }
    return next < lines.count && lines[next] == UInt8(ascii: ":")
  }

  /// From behind its first quote to behind its last one.
  private mutating func takeString() {
    while index < lines.count {
      let byte = lines[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return
      // No string goes on over the end of a line.
      case UInt8(ascii: "\n"): return
      case UInt8(ascii: "\\"): takeEscape()
      default:
        plain.append(byte)
        index += 1
      }
    }
  }

  private mutating func takeEscape() {
    guard index + 1 < lines.count else {
      index += 1
      return
    }
    switch lines[index + 1] {
    case UInt8(ascii: "u"):
      let (scalar, length) = escape(at: index)
      plain += Array(String(scalar).utf8)
      index += length
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      plain.append(lines[index + 1])
      index += 2
    default:
      // The end of a line, a tab and the like: between words.
      plain.append(UInt8(ascii: " "))
      index += 2
    }
  }

  /// `\u00e9`, or two of them for one scalar; its length in the file.
  private func escape(at index: Int) -> (Unicode.Scalar, length: Int) {
    guard let high = unit(at: index) else { return (.replacement, 2) }
    if let scalar = Unicode.Scalar(UInt32(high)) { return (scalar, 6) }
    guard let low = unit(at: index + 6), (0xD800...0xDBFF).contains(high), (0xDC00...0xDFFF).contains(low)
    else { return (.replacement, 6) }
    let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
    return (Unicode.Scalar(value) ?? .replacement, 12)
  }

  private func unit(at index: Int) -> UInt16? {
    guard index + 6 <= lines.count, lines[index] == UInt8(ascii: "\\"),
      lines[index + 1] == UInt8(ascii: "u")
    else { return nil }
    return UInt16(String(decoding: lines[index + 2..<index + 6], as: UTF8.self), radix: 16)
  }
}
