import CNcurses

/// Bytes to scalars, one byte at a time. Curses' own wget_wch loses a character whose bytes arrive in two
/// reads, and up to sixteen bytes after an invalid one; this loses only bytes that are no character.
struct ScalarDecoder {
  private let isUTF8: Bool
  private var state = mbstate_t()
  /// Bits gathered so far, and the continuation bytes still to come.
  private var value: UInt32 = 0
  private var missing = 0
  /// The smallest value that needs as many bytes: anything less is an overlong form.
  private var least: UInt32 = 0

  init(charset: Charset) {
    isUTF8 = charset != .locale
  }

  /// The scalar that this byte completes; nil when more are needed or the byte fits nothing.
  mutating func feed(_ byte: UInt8) -> Unicode.Scalar? {
    if byte < 0x80 {
      reset()
      return Unicode.Scalar(byte)
    }
    guard isUTF8 else { return feedLocale(byte) }
    guard byte & 0xc0 == 0x80 else {
      begin(byte)
      return nil
    }
    guard missing > 0 else { return nil }
    value = value << 6 | UInt32(byte & 0x3f)
    missing -= 1
    return missing == 0 && value >= least ? Unicode.Scalar(value) : nil
  }

  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case 0xc2...0xdf: (value, missing, least) = (UInt32(byte & 0x1f), 1, 0x80)
    case 0xe0...0xef: (value, missing, least) = (UInt32(byte & 0x0f), 2, 0x800)
    case 0xf0...0xf4: (value, missing, least) = (UInt32(byte & 0x07), 3, 0x10000)
    default: reset()
    }
  }

  private mutating func feedLocale(_ byte: UInt8) -> Unicode.Scalar? {
    var scalar: UInt32 = 0
    return hearth_decode(&scalar, byte, &state) == 1 ? Unicode.Scalar(scalar) : nil
  }

  private mutating func reset() {
    missing = 0
    state = mbstate_t()
  }
}
