/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// Bytes from the start of the text.
  public let offset: Int
  /// Counted from 1.
  public let line: Int
  /// Counted from 1, in Unicode scalars.
  public let column: Int
  /// Half a sentence in plain words, without the place.
  public let reason: String

  /// With the place as it was counted elsewhere.
  public init(offset: Int, line: Int, column: Int, reason: String) {
    self.offset = offset
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// Counts the line and column of a byte: done only once something is wrong, so that good text pays nothing.
  init(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, _ reason: String) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(offset: offset, line: line, column: column, reason: reason)
  }
}

extension JSONError: CustomStringConvertible {
  /// `line 3, column 14: a comma is missing`.
  public var description: String { "line \(line), column \(column): \(reason)" }
}
