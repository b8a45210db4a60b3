/// Text as a search sees it: without case, without marks on letters, without what steers other letters.
enum SearchText {
  /// In UTF-8, so that one text can be looked for in another byte by byte.
  static func folded(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { folded($0) }
  }

  /// The same of bytes that need not be UTF-8: what is none stays as it is.
  static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        folded.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
        index += 1
      } else if let (scalar, length) = scalar(at: index, in: bytes) {
        fold(scalar, into: &folded)
        index += length
      } else {
        folded.append(byte)
        index += 1
      }
    }
    return folded
  }

  /// What has to occur, each somewhere.
  static func words(of query: String) -> [[UInt8]] {
    folded(query).split { $0 <= 0x20 }.map(Array.init)
  }

  /// Whether `needle` occurs. Nothing occurs everywhere.
  static func contains(_ needle: [UInt8], in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { contains(needle, in: $0) }
  }

  static func contains(_ needle: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = needle.first else { return true }
    let last = text.count - needle.count
    guard last >= 0 else { return false }
    return needle.withUnsafeBufferPointer { needle in
      var start = 0
      while start <= last {
        if text[start] == first {
          var length = 1
          while length < needle.count, text[start + length] == needle[length] { length += 1 }
          if length == needle.count { return true }
        }
        start += 1
      }
      return false
    }
  }

  private static func scalar(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (Unicode.Scalar, length: Int)? {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0
    guard length > 0, index + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      guard bytes[index + offset] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  static func fold(_ scalar: Unicode.Scalar, into folded: inout [UInt8]) {
    switch scalar.value {
    case 0xC0...0x52F: folded += letters[Int(scalar.value) - 0xC0]
    case 0x1E00...0x1FFF: folded += letters[Int(scalar.value) - 0x1E00 + 0x470]
    // What people type on a keyboard, and what a program or a phone makes of it.
    case 0x2018, 0x2019, 0x02BC: folded.append(UInt8(ascii: "'"))
    case 0x201C, 0x201D: folded.append(UInt8(ascii: "\""))
    case 0x2010...0x2015, 0x2212: folded.append(UInt8(ascii: "-"))
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: folded.append(UInt8(ascii: " "))
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: folded += Array(String(scalar).utf8)
    default: folded += slowly(scalar)
    }
  }

  /// Latin, Greek and Cyrillic: looking a scalar up by its name is too dear for every letter of a text.
  private static let letters: [[UInt8]] =
    ((0xC0...0x52F).map { $0 } + (0x1E00...0x1FFF).map { $0 })
    .map { (value: UInt32) in Unicode.Scalar(value).map(slowly) ?? [] }

  private static func slowly(_ scalar: Unicode.Scalar) -> [UInt8] {
    var folded: [UInt8] = []
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      if lower == "ß" {
        folded += Array("ss".utf8)
        continue
      }
      switch lower.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: continue
      default: folded += Array(String(base(of: lower)).utf8)
      }
    }
    return folded
  }

  /// `e` of `é`: Unicode's names say so, and the tables of decompositions are not open to us.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "ς": return "σ"
    case "ё": return "е"
    default: break
    }
    guard (0xC0...0x52F).contains(scalar.value) || (0x1E00...0x1FFF).contains(scalar.value),
      let name = scalar.properties.name, let mark = position(of: " WITH ", in: name)
    else { return scalar }
    return plain[String(name.utf8.prefix(mark)) ?? ""] ?? scalar
  }

  /// Letters without marks, by name.
  private static let plain: [String: Unicode.Scalar] = {
    var plain: [String: Unicode.Scalar] = [:]
    let blocks: [ClosedRange<UInt32>] = [0x61...0x7A, 0x3B1...0x3C9, 0x430...0x44F]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name else { continue }
      plain[name] = scalar
    }
    return plain
  }()

  /// In bytes; names are ASCII.
  private static func position(of part: String, in name: String) -> Int? {
    let name = Array(name.utf8)
    let part = Array(part.utf8)
    guard name.count >= part.count else { return nil }
    return (0...name.count - part.count).first { name[$0..<$0 + part.count].elementsEqual(part) }
  }
}
