/// A rectangle of cells. Width and height below zero count as none.
struct Rect: Hashable, Sendable {
  var column: Int
  var row: Int
  var width: Int
  var height: Int

  init(column: Int, row: Int, width: Int, height: Int) {
    self.column = column
    self.row = row
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The whole of a screen.
  init(_ size: Size) {
    self.init(column: 0, row: 0, width: size.columns, height: size.rows)
  }

  /// The first column and row beyond it.
  var right: Int { column + max(0, width) }
  var bottom: Int { row + max(0, height) }

  var isEmpty: Bool { width <= 0 || height <= 0 }

  /// Smaller by so many cells on every side.
  func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(column: column + columns, row: row + rows, width: width - 2 * columns, height: height - 2 * rows)
  }

  /// What both have in common; empty when that is nothing.
  func intersection(_ other: Rect) -> Rect {
    let column = max(column, other.column)
    let row = max(row, other.row)
    return Rect(
      column: column, row: row, width: min(right, other.right) - column,
      height: min(bottom, other.bottom) - row)
  }
}

extension Rect {
  /// What is left below the first `rows` rows.
  func cut(_ rows: Int) -> Rect {
    Rect(column: column, row: row + rows, width: width, height: max(0, height - rows))
  }
}

extension Canvas {
  /// Arrows in the margin right of `rect`, where there is more to see.
  mutating func markMore(above: Bool, below: Bool, in rect: Rect) {
    if above { put("↑", column: rect.right, row: rect.row, role: .accent) }
    if below { put("↓", column: rect.right, row: rect.bottom - 1, role: .accent) }
  }
}
