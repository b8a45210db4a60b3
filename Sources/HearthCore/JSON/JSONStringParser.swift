extension JSONParser {
  /// Reads a string whose opening quote is the next byte.
  mutating func string() throws(JSONError) -> String {
    index += 1
    let start = index
    skipPlain()
    // Nearly every string ends here, with no escape in it and no buffer of its own.
    if next == UInt8(ascii: "\"") {
      defer { index += 1 }
      return try validated(slice(start..<index), from: start)
    }
    var decoded = Array(slice(start..<index))
    while true {
      guard let byte = next else { throw failure("the text ends inside a string") }
      switch byte {
      case UInt8(ascii: "\""):
        defer { index += 1 }
        return try decoded.withUnsafeBufferPointer { buffer throws(JSONError) -> String in
          try validated(buffer, from: start)
        }
      case UInt8(ascii: "\\"):
        try escape(into: &decoded)
      default:
        throw failure("a control character in a string must be escaped")
      }
      let plain = index
      skipPlain()
      decoded.append(contentsOf: slice(plain..<index))
    }
  }

  /// Stops at a quote, a backslash, a control character or the end.
  private mutating func skipPlain() {
    while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { index += 1 }
  }

  private func validated(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) throws(JSONError) -> String {
    guard let text = String(validating: utf8, as: UTF8.self) else {
      throw failure("this string is not valid UTF-8", at: start)
    }
    return text
  }

  private mutating func escape(into decoded: inout [UInt8]) throws(JSONError) {
    let start = index
    index += 1
    guard let byte = next else { throw failure("the text ends inside a string") }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(byte)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"): decoded.append(contentsOf: String(try scalar(from: start)).utf8)
    default: throw failure("JSON has no such escape", at: start)
    }
  }

  /// The rest of `\uXXXX`, together with the second half of a surrogate pair where there is one.
  private mutating func scalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    var code = try hexadecimal()
    if (0xD800..<0xDC00).contains(code), next == UInt8(ascii: "\\"), index + 1 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "u")
    {
      index += 2
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw failure("half a surrogate pair", at: start) }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw failure("half a surrogate pair", at: start) }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = hexadecimalDigit(byte) else {
        throw failure("\\u needs four hexadecimal digits")
      }
      code = code << 4 | digit
      index += 1
    }
    return code
  }

  private func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
