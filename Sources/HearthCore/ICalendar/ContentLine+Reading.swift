extension ContentLine {
  /// The most bytes a line may have, folds taken out. Only a picture inside a line comes near it.
  public static let lengthLimit = 1 << 20

  /// Reads a line without its end and its folds.
  ///
  /// It takes more than the format allows: names in small letters, a quote that is never closed, bytes that are no UTF-8
  /// (they become `U+FFFD`).
  /// - Parameter isWanted: By its name; a line that nobody wants is left with nothing but that.
  /// - Returns: Nil when no name and colon are there.
  init?(
    reading line: UnsafeBufferPointer<UInt8>, number: Int, where isWanted: (String) -> Bool = { _ in true }
  ) {
    var parser = ContentLineParser(line)
    guard let name = parser.name() else { return nil }
    guard isWanted(name) else {
      guard line.contains(UInt8(ascii: ":")) else { return nil }
      self.init(name, "", number: number)
      return
    }
    var parameters: [Parameter] = []
    while parser.take(UInt8(ascii: ";")) {
      if let parameter = parser.parameter() { parameters.append(parameter) }
    }
    guard parser.take(UInt8(ascii: ":")) else { return nil }
    self.init(name, parser.rest, parameters: parameters, number: number)
  }

  /// The value of a TEXT property as people wrote it: the other way round than ``escaped(_:)``.
  ///
  /// A backslash before anything the format does not know stays: it was meant as one.
  public var text: String {
    guard value.utf8.contains(UInt8(ascii: "\\")) else { return value }
    var plain: [UInt8] = []
    plain.reserveCapacity(value.utf8.count)
    var isEscape = false
    for byte in value.utf8 {
      if !isEscape, byte == UInt8(ascii: "\\") {
        isEscape = true
        continue
      }
      if isEscape {
        isEscape = false
        switch byte {
        case UInt8(ascii: "n"), UInt8(ascii: "N"):
          plain.append(0x0A)
          continue
        case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): break
        default: plain.append(UInt8(ascii: "\\"))
        }
      }
      plain.append(byte)
    }
    if isEscape { plain.append(UInt8(ascii: "\\")) }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The values of a list of dates: nothing in them can hold a comma.
  var list: [Substring] { value.split(separator: ",") }
}

/// Goes through one content line from left to right, on its bytes.
private struct ContentLineParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// What is left, as text.
  var rest: String { text(index..<bytes.count) }

  mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// Letters, digits and hyphens, in capitals. Nil when there is none.
  mutating func name() -> String? {
    let start = index
    while index < bytes.count, isNamePart(bytes[index]) { index += 1 }
    guard index > start else { return nil }
    let name = bytes[start..<index].lazy.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
    return String(decoding: name, as: UTF8.self)
  }

  /// Nil for one without a name or a value, which is stepped over.
  mutating func parameter() -> ContentLine.Parameter? {
    let name = name()
    guard take(UInt8(ascii: "=")) else {
      _ = value()
      return nil
    }
    var values = [value()]
    while take(UInt8(ascii: ",")) { values.append(value()) }
    return name.map { ContentLine.Parameter($0, values) }
  }

  private mutating func value() -> String {
    let start = index
    if take(UInt8(ascii: "\"")) {
      if let end = bytes[index...].firstIndex(of: UInt8(ascii: "\"")) {
        let quoted = withoutCarets(index..<end)
        index = end + 1
        skipToEnd()
        return quoted
      }
      // Never closed: the quote is a sign like any other. There is at most one such in a line.
      index = start
    }
    skipToEnd()
    return withoutCarets(start..<index)
  }

  private mutating func skipToEnd() {
    while index < bytes.count, !endsValue(bytes[index]) { index += 1 }
  }

  /// Source: RFC 6868, section 3.
  private func withoutCarets(_ range: Range<Int>) -> String {
    guard bytes[range].contains(UInt8(ascii: "^")) else { return text(range) }
    var plain: [UInt8] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let next = position + 1 < range.upperBound ? bytes[position + 1] : 0
      let isCaret = bytes[position] == UInt8(ascii: "^")
      let meant: UInt8? =
        switch next {
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "'"): UInt8(ascii: "\"")
        case UInt8(ascii: "^"): next
        default: nil
        }
      plain.append(isCaret ? meant ?? bytes[position] : bytes[position])
      position += isCaret && meant != nil ? 2 : 1
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private func endsValue(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
  }
}
