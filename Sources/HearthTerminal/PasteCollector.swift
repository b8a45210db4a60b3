/// Gathers a bracketed paste, from after its opening code to its closing one.
struct PasteCollector {
  /// Bytes kept; what a longer paste has beyond is dropped, still up to its end.
  static let limit = 1 << 20
  private static let end = Array("\u{1b}[201~".utf8)

  private var bytes: [UInt8] = []
  /// How much of the closing code has been seen.
  private var matched = 0
  private var afterReturn = false

  /// Takes a byte; true when it closes the paste.
  mutating func feed(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    // Escape stands only at the start of the code, so a false start begins again nowhere but here.
    for held in Self.end.prefix(matched) { store(held) }
    matched = byte == Self.end[0] ? 1 : 0
    if matched == 0 { store(byte) }
    return false
  }

  /// The text, in the terminal's charset, with `\r` and `\r\n` made `\n`.
  func text(charset: Charset) -> String {
    guard charset == .locale else { return String(decoding: whole, as: UTF8.self) }
    var decoder = ScalarDecoder(charset: charset)
    var text = String.UnicodeScalarView()
    for byte in bytes { if let scalar = decoder.feed(byte) { text.append(scalar) } }
    return String(text)
  }

  /// The bytes without a character that the limit cut in two.
  private var whole: ArraySlice<UInt8> {
    guard bytes.count == Self.limit else { return bytes[...] }
    let tail = bytes.suffix(4)
    guard let lead = tail.lastIndex(where: { $0 & 0xc0 != 0x80 }), bytes[lead] >= 0xc0 else {
      return bytes[...]
    }
    let needed = bytes[lead] >= 0xf0 ? 4 : bytes[lead] >= 0xe0 ? 3 : 2
    return bytes.count - lead < needed ? bytes[..<lead] : bytes[...]
  }

  private mutating func store(_ byte: UInt8) {
    // Terminals send Return for a line's end; text copied from Windows has both.
    let follows = afterReturn && byte == 0x0a
    afterReturn = byte == 0x0d
    guard !follows, bytes.count < Self.limit else { return }
    bytes.append(byte == 0x0d ? 0x0a : byte)
  }
}
