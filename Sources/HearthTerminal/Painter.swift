import CNcurses
import HearthScreen

/// Writes the cells that changed into curses' window.
struct Painter {
  /// Empty cells that cost less to write than two changes of colour.
  private static let shortGap = 8

  let window: UnsafeMutablePointer<WINDOW>
  let encoder: GlyphEncoder
  private var pairs: ColorPairs

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

  /// Takes the looks of another theme.
  mutating func use(_ pairs: ColorPairs) {
    self.pairs = pairs
    setBackground()
    forget()
  }

  /// Forgets what is shown: the next paint clears the terminal and writes everything.
  mutating func forget() { shown = nil }

  /// Brings the window to show `buffer`, clipped to `size`; false when it already did. Curses still has to
  /// be told to update.
  mutating func paint(_ buffer: CellBuffer, size: Size) -> Bool {
    var hasChanged = shown == nil || shown?.cursor != buffer.cursor
    if shown == nil { wclear(window) }
    // A window just cleared shows what an empty buffer shows.
    var before = shown ?? CellBuffer(size: buffer.size)
    if before.size != buffer.size {
      werase(window)
      before = CellBuffer(size: buffer.size)
      hasChanged = true
    }
    let columns = min(buffer.size.columns, size.columns)
    for row in 0..<max(0, min(buffer.size.rows, size.rows)) {
      let cells = row * buffer.size.columns..<row * buffer.size.columns + columns
      if paintRow(row, before: before.cells[cells], after: buffer.cells[cells]) { hasChanged = true }
    }
    shown = buffer
    return hasChanged
  }

  private mutating func paintRow(_ row: Int, before: ArraySlice<Cell>, after: ArraySlice<Cell>) -> Bool {
    var hasChanged = false
    var index = after.startIndex
    while index < after.endIndex {
      guard before[index] != after[index] else {
        index += 1
        continue
      }
      // Halves of a wide glyph are written together.
      var first = index
      if first > after.startIndex, after[first - 1].width == 2 { first -= 1 }
      index = endOfChange(from: index + 1, before: before, after: after)
      write(after, first..<index, row: row)
      hasChanged = true
    }
    return hasChanged
  }

  /// Where a stretch of changed cells ends. A short gap that stays empty belongs to it, to be sent in the
  /// colour of its words.
  private mutating func endOfChange(from start: Int, before: ArraySlice<Cell>, after: ArraySlice<Cell>) -> Int
  {
    var end = start
    var index = start
    while index < after.endIndex, index - end < Self.shortGap {
      if before[index] != after[index] || after[index].width == 0 {
        end = index + 1
      } else if !isBlank(after[index]) {
        break
      }
      index += 1
    }
    return end
  }

  /// Writes a part of a line.
  private mutating func write(_ line: ArraySlice<Cell>, _ part: Range<Int>, row: Int) {
    run.removeAll(keepingCapacity: true)
    var gap: ColorPairs.Look?
    var index = part.lowerBound
    while index < part.upperBound {
      if isBlank(line[index]) {
        let look = gap ?? lookOfGap(line, index)
        gap = look
        append([0x20], look: look)
        index += 1
        continue
      }
      gap = nil
      // A wide glyph without its second cell has no room; a second cell without its glyph is empty.
      let hasSecond = line[index].width == 2 && index + 1 < line.endIndex && line[index + 1].width == 0
      append(line[index], room: hasSecond ? 2 : 1)
      index += hasSecond ? 2 : 1
    }
    _ = run.withUnsafeBufferPointer {
      hearth_put_cells(
        window, Int32(row), Int32(part.lowerBound - line.startIndex), $0.baseAddress, Int32($0.count))
    }
  }

  private mutating func append(_ cell: Cell, room: Int) {
    let look = pairs.look(cell.role)
    let glyph = cell.width == 0 ? " " : cell.glyph
    let filled = encoder.encode(glyph, columns: room, into: &scalars)
    append(scalars, look: look)
    if filled < room { append([0x20], look: look) }
  }

  private mutating func append(_ scalars: [UInt32], look: ColorPairs.Look) {
    var cell = cchar_t()
    hearth_set_cell(&cell, scalars, Int32(scalars.count), look.attributes, look.pair)
    run.append(cell)
  }

  private mutating func isBlank(_ cell: Cell) -> Bool {
    cell.glyph == " " && !pairs.look(cell.role).showsOnSpace
  }

  /// How to send an empty cell, whose colour nobody sees. As an empty screen has it, curses can skip it or
  /// erase to the line's end; between words that would cost two changes of colour, so there it goes along
  /// with the word before.
  private mutating func lookOfGap(_ line: ArraySlice<Cell>, _ index: Int) -> ColorPairs.Look {
    var before = index - 1
    var after = index + 1
    while before >= line.startIndex, after - before <= Self.shortGap, isBlank(line[before]) { before -= 1 }
    while after < line.endIndex, after - before <= Self.shortGap, isBlank(line[after]) { after += 1 }
    guard before >= line.startIndex, after < line.endIndex, after - before <= Self.shortGap else {
      return pairs.base
    }
    let look = pairs.look(line[before].role)
    return look.showsOnSpace ? pairs.base : look
  }

  /// Makes empty cells carry the theme's background, so that erasing paints it.
  private func setBackground() {
    var cell = cchar_t()
    hearth_set_cell(&cell, [0x20], 1, pairs.base.attributes, pairs.base.pair)
    wbkgrndset(window, &cell)
  }
}
