import HearthCore

/// A surface to draw on: text in, cells out, nothing beyond the clip.
///
/// All text passes through `printable` here, so views need not think of it. Any column, row or size is fine; what lies
/// outside is not drawn. A wide glyph is drawn whole or not at all.
struct Canvas: Sendable {
  private(set) var buffer: CellBuffer
  /// Nothing is drawn outside of it.
  private(set) var clip: Rect

  /// Which side of its rectangle text keeps to.
  enum Alignment: Hashable, Sendable {
    case left
    case centre
    case right
  }

  /// An empty screen.
  init(size: Size) {
    buffer = CellBuffer(size: size)
    clip = Rect(size)
  }

  /// The whole screen.
  var bounds: Rect { Rect(buffer.size) }

  /// Draws with the clip narrowed to `rect`.
  @discardableResult
  mutating func within<Result>(_ rect: Rect, _ draw: (inout Canvas) -> Result) -> Result {
    let outer = clip
    clip = clip.intersection(rect)
    defer { clip = outer }
    return draw(&self)
  }

  /// Puts the terminal's cursor there; outside the clip it is hidden.
  mutating func showCursor(column: Int, row: Int) {
    let inside = (clip.column..<clip.right).contains(column) && (clip.row..<clip.bottom).contains(row)
    buffer.cursor = inside ? CellBuffer.Position(column: column, row: row) : nil
  }

  /// Draws one line of text from `column` on and returns how many columns it took, up to the clip's edge.
  @discardableResult
  mutating func put(_ text: String, column: Int, row: Int, role: Role = .text) -> Int {
    var next = column
    for character in text.printable {
      guard next < clip.right else { break }
      character.forEachGlyph { glyph, width in
        // What kept two words on one line has done its work.
        let drawn = glyph == "\u{A0}" ? " " : glyph
        place(Cell(glyph: drawn, role: role, width: UInt8(width)), column: next, row: row)
        next += width
      }
    }
    return min(next, max(column, clip.right)) - column
  }

  /// Draws words of several roles on one line.
  @discardableResult
  mutating func put(_ spans: [Span], column: Int, row: Int) -> Int {
    var used = 0
    for span in spans { used += put(span.text, column: column + used, row: row, role: span.role) }
    return used
  }

  /// Draws a line of text that ends before the column `right`.
  @discardableResult
  mutating func putRight(_ spans: [Span], right: Int, row: Int) -> Int {
    put(spans, column: right - spans.cellWidth, row: row)
  }

  /// Draws a line of text that ends before the column `right`.
  @discardableResult
  mutating func putRight(_ text: String, right: Int, row: Int, role: Role = .text) -> Int {
    putRight([Span(text, role)], right: right, row: row)
  }

  /// Draws a line of text in the middle of `rect`, or of the clip; when there is an odd column, it is on the right.
  @discardableResult
  mutating func putCentred(_ spans: [Span], row: Int, in rect: Rect? = nil) -> Int {
    let rect = rect ?? clip
    return put(spans, column: rect.column + max(0, rect.width - spans.cellWidth) / 2, row: row)
  }

  /// Draws a line of text in the middle of `rect`, or of the clip; when there is an odd column, it is on the right.
  @discardableResult
  mutating func putCentred(_ text: String, row: Int, role: Role = .text, in rect: Rect? = nil) -> Int {
    putCentred([Span(text, role)], row: row, in: rect)
  }

  /// Draws text wrapped to the width of `rect` and returns how many rows it took, at most its height.
  @discardableResult
  mutating func paragraph(_ spans: [Span], in rect: Rect, align: Alignment = .left) -> Int {
    guard !rect.isEmpty else { return 0 }
    return lines(spans.wrapped(to: rect.width), in: rect, align: align)
  }

  private mutating func lines(_ all: [[Span]], in rect: Rect, align: Alignment) -> Int {
    let lines = all.prefix(rect.height)
    within(rect) { canvas in
      for (offset, line) in lines.enumerated() {
        let row = rect.row + offset
        switch align {
        case .left: canvas.put(line, column: rect.column, row: row)
        case .centre: canvas.putCentred(line, row: row, in: rect)
        case .right: canvas.putRight(line, right: rect.right, row: row)
        }
      }
    }
    return lines.count
  }

  /// Draws text wrapped to the width of `rect` and returns how many rows it took, at most its height.
  @discardableResult
  mutating func paragraph(
    _ text: String, in rect: Rect, role: Role = .text, align: Alignment = .left
  ) -> Int {
    guard !rect.isEmpty else { return 0 }
    return lines(wrap(text, width: rect.width).map { [Span($0, role)] }, in: rect, align: align)
  }
}

extension Canvas {
  /// Covers `rect` with one glyph, a space to clear it.
  mutating func fill(_ rect: Rect, with glyph: Character = " ", role: Role = .text) {
    let area = rect.intersection(clip)
    for row in area.row..<area.bottom {
      for column in area.column..<area.right {
        place(Cell(glyph: glyph, role: role), column: column, row: row)
      }
    }
  }

  /// A thin line across `rect`, or across the clip.
  mutating func line(row: Int, in rect: Rect? = nil, role: Role = .rule) {
    let rect = rect ?? clip
    fill(Rect(column: rect.column, row: row, width: rect.width, height: 1), with: "─", role: role)
  }

  /// Draws an empty card with words in its upper border, and returns the room inside.
  ///
  /// `trailing` is left out where it would not fit beside the title, and the title is cut where it must be. Under two
  /// columns or rows there is no card.
  @discardableResult
  mutating func card(
    _ rect: Rect, title: [Span] = [], trailing: [Span] = [], role: Role = .border
  ) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else { return rect.inset(columns: 2, rows: 1) }
    fill(rect)
    line(row: rect.row, in: rect, role: role)
    line(row: rect.bottom - 1, in: rect, role: role)
    let sides = Rect(column: rect.column, row: rect.row + 1, width: 1, height: rect.height - 2)
    fill(sides, with: "│", role: role)
    fill(Rect(column: rect.right - 1, row: sides.row, width: 1, height: sides.height), with: "│", role: role)
    put("╭", column: rect.column, row: rect.row, role: role)
    put("╮", column: rect.right - 1, row: rect.row, role: role)
    put("╰", column: rect.column, row: rect.bottom - 1, role: role)
    put("╯", column: rect.right - 1, row: rect.bottom - 1, role: role)
    // Corner and space at each end.
    let room = rect.width - 4
    if !title.isEmpty, room > 0 {
      put(padded(title.fitted(to: room)), column: rect.column + 1, row: rect.row)
    }
    // A space on both sides of both, and one stroke between.
    let between = title.isEmpty ? 0 : title.cellWidth + 3
    if !trailing.isEmpty, between + trailing.cellWidth <= room {
      putRight(padded(trailing), right: rect.right - 1, row: rect.row)
    }
    return rect.inset(columns: 2, rows: 1)
  }

  private func padded(_ spans: [Span]) -> [Span] { [Span(" ")] + spans + [Span(" ")] }

  /// Writes one cell; of a wide glyph that crosses an edge of the clip, the half inside becomes a space.
  private mutating func place(_ cell: Cell, column: Int, row: Int) {
    guard row >= clip.row, row < clip.bottom else { return }
    guard cell.width > 1 else { return write(cell, column: column, row: row) }
    if column >= clip.column, column + 1 < clip.right {
      write(cell, column: column, row: row)
      write(Cell(glyph: " ", role: cell.role, width: 0), column: column + 1, row: row)
    } else {
      write(Cell(role: cell.role), column: column, row: row)
      write(Cell(role: cell.role), column: column + 1, row: row)
    }
  }

  private mutating func write(_ cell: Cell, column: Int, row: Int) {
    guard column >= clip.column, column < clip.right else { return }
    // In place: the clip never reaches beyond the screen, and this runs for every cell of every frame.
    let index = row * buffer.size.columns + column
    let old = buffer.cells[index].width
    // Half of a wide glyph must not stay behind: terminals draw both halves or none.
    if old == 0, cell.width != 0 {
      buffer.set(Cell(role: buffer.cells[index].role), column: column - 1, row: row)
    } else if old == 2 {
      buffer.set(Cell(role: buffer.cells[index].role), column: column + 1, row: row)
    }
    buffer.cells[index] = cell
  }
}
