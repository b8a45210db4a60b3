import HearthCore

/// One position on the screen.
public struct Cell: Hashable, Sendable {
  /// One glyph; a space when empty.
  public var glyph: Character
  /// What it means, which a theme turns into colours.
  public var role: Role
  /// Columns taken: 1 or 2; 0 for the right half of a wide glyph.
  public var width: UInt8

  /// Blank, unless told otherwise. `width` has to be the glyph's own; it is not measured here.
  public init(glyph: Character = " ", role: Role = .text, width: UInt8 = 1) {
    self.glyph = glyph
    self.role = role
    self.width = width
  }

  static let blank = Cell()
}

/// A screen's size in cells.
public struct Size: Hashable, Sendable {
  /// Across; less than 0 counts as none.
  public var columns: Int
  /// Down; less than 0 counts as none.
  public var rows: Int

  /// Takes any numbers, also those of a screen without cells.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A screenful of cells, and where the cursor stands if a field has it.
public struct CellBuffer: Hashable, Sendable {
  /// Never changes: a screen of a new size is a new buffer.
  public let size: Size
  /// Row by row, `size.columns` to a row.
  public internal(set) var cells: [Cell]
  /// Column and row of the terminal's cursor; nil hides it.
  public var cursor: Position?

  /// Blank all over, with the cursor hidden.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
  }

  /// A place on the screen; the top left corner is 0, 0.
  public struct Position: Hashable, Sendable {
    /// Counted from 0, rightwards.
    public var column: Int
    /// Counted from 0, downwards.
    public var row: Int

    /// May lie outside; a terminal then hides the cursor.
    public init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  /// The cell there; a blank one outside.
  public subscript(column: Int, row: Int) -> Cell {
    guard contains(column, row) else { return .blank }
    return cells[row * size.columns + column]
  }

  /// Sets a cell; outside the screen it does nothing.
  public mutating func set(_ cell: Cell, column: Int, row: Int) {
    guard contains(column, row) else { return }
    cells[row * size.columns + column] = cell
  }

  private func contains(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && row >= 0 && column < size.columns && row < size.rows
  }
}
