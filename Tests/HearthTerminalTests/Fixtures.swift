import CNcurses
import HearthScreen
import Testing

@testable import HearthTerminal

/// Every test that opens a screen lives in here, since curses has one set of globals for the process.
@Suite(.serialized) struct Screens {}

let ember = Color(rgb: 0xff8700, indexed: 208, basic: 11)
let night = Color(rgb: 0x121212, indexed: 233, basic: 0)
let paper = Color(rgb: 0xe4e4e4, indexed: 254, basic: 7)

let evening = Theme(
  name: "evening",
  styles: [
    .text: Style(foreground: paper),
    .accent: Style(foreground: ember, attributes: [.bold]),
    .field: Style(foreground: paper, attributes: [.underline]),
    .dim: Style(foreground: nil, attributes: [.dim]),
  ],
  background: night)

let bare = Theme(
  name: "bare",
  styles: [.accent: Style(foreground: nil, attributes: [.bold, .reverse])],
  background: nil)

extension CellBuffer {
  /// Writes a line; characters of the given set take two columns.
  mutating func write(_ text: String, column: Int = 0, row: Int = 0, role: Role = .text, wide: String = "") {
    var column = column
    for glyph in text {
      let width: UInt8 = wide.contains(glyph) ? 2 : 1
      set(Cell(glyph: glyph, role: role, width: width), column: column, row: row)
      if width == 2 { set(Cell(glyph: " ", role: role, width: 0), column: column + 1, row: row) }
      column += Int(width)
    }
  }
}

/// One cell as curses holds it.
struct CursesCell: Equatable {
  var text: String
  var attributes: attr_t
  var foreground: Int32
  var background: Int32

  init(column: Int, row: Int) {
    var cell = cchar_t()
    mvwin_wch(hearth_stdscr(), Int32(row), Int32(column), &cell)
    var scalars = [wchar_t](repeating: 0, count: 8)
    var attributes: attr_t = 0
    var short: Int16 = 0
    var pair: Int32 = 0
    getcchar(&cell, &scalars, &attributes, &short, &pair)
    var view = String.UnicodeScalarView()
    for scalar in scalars.prefix(while: { $0 != 0 }) { view.append(Unicode.Scalar(UInt32(scalar)) ?? "?") }
    text = String(view)
    let ours = hearth_bold | hearth_dim | hearth_italic | hearth_underline | hearth_reverse
    self.attributes = attributes & ours
    var numbers: (Int32, Int32) = (-1, -1)
    if has_colors() { extended_pair_content(pair, &numbers.0, &numbers.1) }
    (foreground, background) = numbers
  }
}
