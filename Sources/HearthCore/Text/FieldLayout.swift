/// What a field looks like at some size.
public struct FieldLayout: Hashable, Sendable {
  /// The lines in view, from the top; safe to show, each at most the width it was made for.
  public let lines: [String]
  /// Where the cursor stands among them.
  public let cursorColumn: Int
  /// Counted from 0, the first of `lines`.
  public let cursorRow: Int
  /// How many lines lie above those in view.
  public let firstLine: Int
  /// How many lines there are in all.
  public let lineCount: Int
}

extension TextField {
  /// The part of the text in view around the cursor, in `width` by `height` cells.
  ///
  /// The last column is left for the cursor. A private field looks the same whatever has been written in it.
  public func layout(width: Int, height: Int = 1) -> FieldLayout {
    let width = max(1, width)
    if isPrivate { return privateLayout(width: width) }
    // A single line may still be shown wrapped, where there is room for more than one row.
    return multiline || height > 1
      ? pageLayout(width: width, height: max(1, height)) : lineLayout(width: width)
  }

  /// Moves the cursor up (negative) or down by lines as `layout` wraps them at this width, keeping its column.
  ///
  /// False at the first or last line, where the cursor stays.
  @discardableResult
  public mutating func moveLine(by count: Int, width: Int) -> Bool {
    history.run = .none
    let lines = visualLines(width: width)
    let line = lineIndex(of: cursor, in: lines)
    let target = min(max(0, line + count), lines.count - 1)
    guard target != line else { return false }
    let goal = goalColumn ?? columns(lines[line].lowerBound..<cursor)
    goalColumn = goal
    // The end of a wrapped line is the start of the next, so the cursor stops one before it.
    let wrapped = target + 1 < lines.count && lines[target + 1].lowerBound == lines[target].upperBound
    let last = max(lines[target].lowerBound, lines[target].upperBound - (wrapped ? 1 : 0))
    var place = lines[target].lowerBound
    var column = 0
    while place < last {
      column += characters[place].cellWidth
      guard column <= goal else { break }
      place += 1
    }
    cursor = place
    return true
  }

  private func visualLines(width: Int) -> [Range<Int>] {
    // The subtraction, so that a full line still has a column for the cursor behind it.
    wrapLines(characters, width: max(1, width - 1))
  }

  private func lineIndex(of place: Int, in lines: [Range<Int>]) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= place { low = middle } else { high = middle }
    }
    return low
  }

  private func columns(_ range: Range<Int>) -> Int {
    characters[range].reduce(0) { $0 + $1.cellWidth }
  }

  private func pageLayout(width: Int, height: Int) -> FieldLayout {
    let all = visualLines(width: width)
    let line = lineIndex(of: cursor, in: all)
    // Without a remembered scroll position: the text is shown from the top until the cursor would leave the view,
    // and from then on the cursor is on the last row.
    let first = max(0, line - height + 1)
    let shown = all[first..<min(all.count, first + height)]
    return FieldLayout(
      lines: shown.map { drawn($0, width: width) },
      cursorColumn: min(width - 1, columns(all[line].lowerBound..<cursor)),
      cursorRow: line - first, firstLine: first, lineCount: all.count)
  }

  private func lineLayout(width: Int) -> FieldLayout {
    var start = cursor
    var column = 0
    while start > 0 {
      let next = column + characters[start - 1].cellWidth
      guard next < width else { break }
      column = next
      start -= 1
    }
    var end = cursor
    var used = column
    while end < characters.count {
      used += characters[end].cellWidth
      guard used <= width else { break }
      end += 1
    }
    return FieldLayout(
      lines: [drawn(start..<end, width: width)],
      cursorColumn: column, cursorRow: 0, firstLine: 0, lineCount: 1)
  }

  private func privateLayout(width: Int) -> FieldLayout {
    let dots = String(repeating: "•", count: min(6, width - 1))
    return FieldLayout(lines: [dots], cursorColumn: dots.count, cursorRow: 0, firstLine: 0, lineCount: 1)
  }

  private func drawn(_ range: Range<Int>, width: Int) -> String {
    // Spaces may hang past the edge, and a wide glyph may not fit a line of one column.
    String(String(characters[range]).printable.prefix(columns: width))
  }
}
