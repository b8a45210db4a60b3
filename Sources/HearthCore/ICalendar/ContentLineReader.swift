/// The content lines of a file, one after the other, whatever ends its lines: CR LF, LF or CR.
///
/// Lines are unfolded as bytes, since some writers fold inside a character. Blank lines are stepped over.
struct ContentLineReader: Sequence, IteratorProtocol {
  enum Element: Hashable {
    case line(ContentLine)
    /// There is no name and colon in it.
    case unreadable(number: Int)
    /// It is longer than ``ContentLine/lengthLimit``.
    case tooLong(number: Int)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index: Int
  /// Of the physical line that begins at `index`.
  private var number = 1
  private var unfolded: [UInt8] = []

  /// The physical line that was read last, counted from 1.
  var lastNumber: Int { number - 1 }

  private let isWanted: (String) -> Bool

  /// The bytes must stay where they are for as long as this is read from.
  /// - Parameter isWanted: By their names; of other lines only the name is read.
  init(_ bytes: UnsafeBufferPointer<UInt8>, where isWanted: @escaping (String) -> Bool = { _ in true }) {
    self.bytes = bytes
    self.isWanted = isWanted
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func next() -> Element? {
    while index < bytes.count {
      let first = number
      let line = physicalLine()
      guard isFold else {
        if line.isEmpty { continue }
        return element(UnsafeBufferPointer(rebasing: bytes[line]), first)
      }
      unfolded.removeAll(keepingCapacity: true)
      unfolded += bytes[line]
      var isTooLong = false
      while isFold {
        let more = physicalLine().dropFirst()
        isTooLong = isTooLong || unfolded.count + more.count > ContentLine.lengthLimit
        if !isTooLong { unfolded += bytes[more] }
      }
      if isTooLong { return .tooLong(number: first) }
      return unfolded.withUnsafeBufferPointer { element($0, first) }
    }
    return nil
  }

  private func element(_ line: UnsafeBufferPointer<UInt8>, _ number: Int) -> Element {
    if line.count > ContentLine.lengthLimit { return .tooLong(number: number) }
    return ContentLine(reading: line, number: number, where: isWanted).map(Element.line)
      ?? .unreadable(number: number)
  }

  /// Whether the next physical line goes on with the one before.
  private var isFold: Bool {
    index < bytes.count && (bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t"))
  }

  /// Steps over the line and its end.
  private mutating func physicalLine() -> Range<Int> {
    let start = index
    while index < bytes.count, bytes[index] != cr, bytes[index] != lf { index += 1 }
    let end = index
    if index < bytes.count, bytes[index] == cr {
      // What is left where CR LF went through something that made CR LF of LF.
      if index + 2 < bytes.count, bytes[index + 1] == cr, bytes[index + 2] == lf { index += 1 }
      index += 1
    }
    if index < bytes.count, bytes[index] == lf, index == end || bytes[index - 1] == cr { index += 1 }
    number += 1
    return start..<end
  }

  private var cr: UInt8 { 0x0D }
  private var lf: UInt8 { 0x0A }
}
