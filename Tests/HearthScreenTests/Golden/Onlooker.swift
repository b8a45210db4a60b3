@testable import HearthCore

@testable import HearthScreen

/// What can be told from a screen without knowing how it was drawn.
struct Onlooker {
  let buffer: CellBuffer

  var rows: [String] { (0..<buffer.size.rows).map { FrameText.text(buffer, row: $0) } }

  /// All letters in reading order, without white space and without the marks at the edge.
  var letters: String { Onlooker.letters(rows.dropFirst().joined().filter { !"↑↓▸".contains($0) }) }

  /// Line breaks and indents are the screen's business, so they count for nothing.
  static func letters(_ text: String) -> String {
    var letters = ""
    for character in text where !character.isWhitespace {
      // As cells hold them: of joined pictures the first, of a flag its letters.
      character.forEachGlyph { glyph, _ in letters.append(glyph) }
    }
    return letters
  }

  /// Whether a mark at the right edge says that there is more.
  var saysMore: Bool { hasMark("↓") || hasMark("↑") }
  var saysMoreBelow: Bool { hasMark("↓") }

  private func hasMark(_ mark: Character) -> Bool {
    (0..<buffer.size.rows).contains { row in
      (0..<buffer.size.columns).contains { column in
        let cell = buffer[column, row]
        return cell.glyph == mark && cell.role == .accent
          && (column + 1..<buffer.size.columns).allSatisfy { buffer[$0, row].glyph == " " }
      }
    }
  }

  /// What is wrong with single cells, wherever it is.
  var faults: [String] {
    var faults: [String] = []
    for row in 0..<buffer.size.rows {
      for column in 0..<buffer.size.columns where !buffer[column, row].isOrdinary {
        faults += self.faults(column, row).map { "\($0), column \(column) of row \(row)" }
      }
    }
    if let cursor = buffer.cursor {
      let inside =
        (0..<buffer.size.columns).contains(cursor.column) && (1..<buffer.size.rows - 1).contains(cursor.row)
      if !inside { faults.append("the cursor is outside the body") }
    }
    return faults
  }

  private func faults(_ column: Int, _ row: Int) -> [String] {
    let cell = buffer[column, row]
    var faults: [String] = []
    if cell.width == 2, buffer[column + 1, row].width != 0 { faults.append("left half alone") }
    if cell.width == 0, column == 0 || buffer[column - 1, row].width != 2 {
      faults.append("right half alone")
    }
    if cell.width > 0, cell.glyph.cellWidth != Int(cell.width) { faults.append("wrong width") }
    if cell.width == 2, column + 1 == buffer.size.columns { faults.append("half outside") }
    // Of the joiners one is a letter's own: Persian is written with it.
    let scalars = cell.glyph.unicodeScalars
    if scalars.first?.steers ?? true || scalars.dropFirst().contains(where: { $0.steers && $0 != "\u{200C}" })
    {
      faults.append("control")
    }
    return faults
  }
}

extension Cell {
  /// Most cells are, and nothing can be wrong with them: this is looked at some thousand million times.
  fileprivate var isOrdinary: Bool {
    guard width == 1, let byte = glyph.asciiValue else { return false }
    return byte >= 0x20 && byte < 0x7F
  }
}

extension Unicode.Scalar {
  /// Draws nothing and changes what is drawn: escapes, direction marks, joiners, ends of lines.
  fileprivate var steers: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
