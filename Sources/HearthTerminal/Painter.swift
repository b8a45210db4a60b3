import CNcurses
import HearthScreen

/// Writes the cells that changed into curses' window.
struct Painter {
  let window: UnsafeMutablePointer<WINDOW>
  let encoder: GlyphEncoder
  var pairs: ColorPairs {
    didSet { setBackground() }
  }

  /// What the window holds; nil when that is unknown and everything must be written.
  private(set) var shown: CellBuffer?
  private var run: [cchar_t] = []
  private var scalars: [UInt32] = []

  init(window: UnsafeMutablePointer<WINDOW>, encoder: GlyphEncoder, pairs: ColorPairs) {
    self.window = window
    self.encoder = encoder
    self.pairs = pairs
    setBackground()
  }

  /// Forgets what is shown: the next paint clears the terminal and writes everything.
  mutating func forget() { shown = nil }

  /// Brings the window to show `buffer`, clipped to `size`. Curses still has to be told to update.
  mutating func paint(_ buffer: CellBuffer, size: Size) {
    if shown == nil { wclear(window) }
    // A window just cleared shows what an empty buffer shows.
    var before = shown ?? CellBuffer(size: buffer.size)
    if before.size != buffer.size {
      werase(window)
      before = CellBuffer(size: buffer.size)
    }
    let columns = min(buffer.size.columns, size.columns)
    for row in 0..<max(0, min(buffer.size.rows, size.rows)) {
      paintRow(row, columns: columns, stride: buffer.size.columns, before: before.cells, after: buffer.cells)
    }
    shown = buffer
  }

  private mutating func paintRow(_ row: Int, columns: Int, stride: Int, before: [Cell], after: [Cell]) {
    let start = row * stride
    var column = 0
    while column < columns {
      guard before[start + column] != after[start + column] else {
        column += 1
        continue
      }
      // Halves of a wide glyph are written together.
      var first = column
      if first > 0, after[start + first - 1].width == 2 { first -= 1 }
      var end = column + 1
      while end < columns, before[start + end] != after[start + end] || after[start + end].width == 0 {
        end += 1
      }
      write(after[start..<start + columns], from: first, to: end, row: row)
      column = end
    }
  }

  /// Writes the cells of a line from one column up to another.
  private mutating func write(_ line: ArraySlice<Cell>, from first: Int, to end: Int, row: Int) {
    run.removeAll(keepingCapacity: true)
    var column = first
    while column < end {
      let cell = line[line.startIndex + column]
      let next = column + 1 < line.count ? line[line.startIndex + column + 1] : .blank
      // A wide glyph without its second cell has no room; a second cell without its glyph is empty.
      let room = cell.width == 2 && next.width == 0 && column + 1 < line.count ? 2 : 1
      append(cell, room: room)
      column += room
    }
    _ = run.withUnsafeBufferPointer {
      hearth_put_cells(window, Int32(row), Int32(first), $0.baseAddress, Int32($0.count))
    }
  }

  private mutating func append(_ cell: Cell, room: Int) {
    let filled =
      cell.width == 0
      ? encoder.encode(" ", columns: 1, into: &scalars)
      : encoder.encode(cell.glyph, columns: room, into: &scalars)
    let isBlank = scalars.count == 1 && scalars[0] == 0x20
    append(scalars, look: isBlank ? pairs.blank(cell.role) : pairs.look(cell.role))
    if filled < room { append([0x20], look: pairs.blank(cell.role)) }
  }

  private mutating func append(_ scalars: [UInt32], look: ColorPairs.Look) {
    var cell = cchar_t()
    hearth_set_cell(&cell, scalars, Int32(scalars.count), look.attributes, look.pair)
    run.append(cell)
  }

  /// Makes empty cells carry the theme's background, so that erasing paints it.
  private func setBackground() {
    var cell = cchar_t()
    hearth_set_cell(&cell, [0x20], 1, pairs.base.attributes, pairs.base.pair)
    wbkgrndset(window, &cell)
  }
}
