import CNcurses
import HearthScreen

/// Turns a cell's character into scalars that curses and the terminal agree about. It is the last line of
/// defence: nothing that could move the cursor, turn the text around or join its neighbour gets past it.
struct GlyphEncoder {
  let charset: Charset

  /// Marks a cell can hold beside its base: curses has room for five scalars.
  static let mostMarks = 4
  private static let space: UInt32 = 0x20
  private static let replacement: UInt32 = 0x3f

  /// Puts the scalars to send into `scalars`, base first, and returns the columns they fill; 1 leaves the
  /// second column of a two-column cell to be filled with a space.
  func encode(_ glyph: Character, columns: Int, into scalars: inout [UInt32]) -> Int {
    scalars.removeAll(keepingCapacity: true)
    let bytes = glyph.utf8
    if bytes.count == 1, let ascii = bytes.first, (0x20...0x7e).contains(ascii) {
      scalars.append(UInt32(ascii))
      return 1
    }
    var rest = glyph.unicodeScalars.makeIterator()
    guard let first = rest.next() else {
      scalars.append(Self.space)
      return 1
    }
    let (base, width) = base(first, columns: columns)
    scalars.append(base)
    guard base == first.value else { return width }
    while let next = rest.next(), scalars.count <= Self.mostMarks, !Self.joins(next) {
      if isMark(next) { scalars.append(next.value) }
    }
    return width
  }

  /// The base to send for a scalar, and its columns: at most `columns`.
  private func base(_ scalar: Unicode.Scalar, columns: Int) -> (UInt32, Int) {
    if (0x20...0x7e).contains(scalar.value) { return (scalar.value, 1) }
    if charset != .utf8, let twin = AsciiTwins.twin(of: scalar) { return (twin.value, 1) }
    guard isSendable(scalar), !Self.isControlling(scalar) else { return (Self.replacement, 1) }
    // Curses lays out by wcwidth. Where that differs from the cell, obeying the cell would shift the line.
    let width = Int(hearth_width(scalar.value))
    guard width >= 0, width <= columns else { return (Self.replacement, 1) }
    // A mark alone needs something to stand on.
    return width == 0 ? (Self.space, 1) : (scalar.value, width)
  }

  private func isSendable(_ scalar: Unicode.Scalar) -> Bool {
    switch charset {
    case .utf8: true
    case .locale: hearth_encodable(scalar.value)
    case .ascii: scalar.value < 0x7f
    }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    // Terminals disagree whether a variation selector widens its base, so none is sent.
    let selectors: [ClosedRange<UInt32>] = [0xfe00...0xfe0f, 0xe0100...0xe01ef]
    return isSendable(scalar) && !Self.isControlling(scalar) && hearth_width(scalar.value) == 0
      && !selectors.contains { $0.contains(scalar.value) }
  }

  /// A joiner at the end of a cell would fuse with the cell after it; what follows is left out too.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200d }

  /// Controls, invisible formatting (bidi, joiners, BOM, tags) and line separators.
  private static func isControlling(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
