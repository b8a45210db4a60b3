import HearthCore

/// Lines stacked in the middle of a rectangle, with room around them: how a guide shows one thing at a time.
///
/// When they do not all fit, gaps go first, then what is marked as decoration; words and keys stay.
struct Stack {
  private struct Line {
    var spans: [Span]
    var isGap = false
    var isDecoration = false
  }

  let width: Int
  private var lines: [Line] = []
  /// The line that must stay in view when even the words do not fit.
  private var focus: Int?
  /// Lines at the top that stay in view while the rest moves below them.
  private var pinned = 0
  /// Where the terminal's cursor stands: a line and a column within it.
  private var cursor: (line: Int, column: Int)?

  init(width: Int) { self.width = max(1, width) }

  mutating func add(_ spans: [Span], decoration: Bool = false) {
    for line in spans.wrapped(to: width) { lines.append(Line(spans: line, isDecoration: decoration)) }
  }

  /// Lines of about the same length, so that no word stands alone below: for what is read aloud.
  mutating func addBalanced(_ spans: [Span]) {
    let count = spans.wrapped(to: width).count
    var narrow = width
    while narrow > 12, spans.wrapped(to: narrow - 1).count == count { narrow -= 1 }
    for line in spans.wrapped(to: narrow) { lines.append(Line(spans: line)) }
  }

  mutating func add(_ text: String, _ role: Role = .text, decoration: Bool = false) {
    add([Span(text, role)], decoration: decoration)
  }

  /// A row of a list: its mark, and its words wrapped beside it.
  /// - Parameter label: Stands before the words, which keep clear of it in every line.
  mutating func addRow(_ spans: [Span], chosen: Bool, label: Span = Span("")) {
    let indent = Span(String(repeating: " ", count: [label].cellWidth))
    for (offset, line) in spans.wrapped(to: width - 2 - [label].cellWidth).enumerated() {
      let before = [.mark(chosen && offset == 0), Span(" "), offset == 0 ? label : indent]
      lines.append(Line(spans: before + line))
      if chosen { focusHere() }
    }
  }

  /// Lines that are wrapped already, beside each other.
  mutating func addColumns(_ columns: [[[Span]]], width: Int, gap: Int) {
    for row in 0..<(columns.map(\.count).max() ?? 0) {
      var spans: [Span] = []
      for column in columns {
        let line = column.indices.contains(row) ? column[row] : []
        spans += line + [Span(String(repeating: " ", count: max(0, width - line.cellWidth) + gap))]
      }
      lines.append(Line(spans: spans))
    }
  }

  /// A line taken as it is, not wrapped.
  mutating func addLine(_ spans: [Span], decoration: Bool = false) {
    lines.append(Line(spans: spans.fitted(to: width), isDecoration: decoration))
  }

  mutating func gap() {
    guard let last = lines.last, !last.isGap else { return }
    lines.append(Line(spans: [], isGap: true))
  }

  /// The last line added is the one to keep in view.
  mutating func focusHere(cursorColumn: Int? = nil) {
    let line = max(0, lines.count - 1)
    focus = line
    if let cursorColumn { cursor = (line, cursorColumn) }
  }

  /// What was added so far is a question that stays in sight, however long its answers are.
  mutating func pin() { pinned = lines.count }

  /// Draws it in the middle of the rectangle, a little above the centre where there is room.
  ///
  /// When even the words are too many, `scroll` rows are skipped, or as many as show the line in focus.
  func draw(on canvas: inout Canvas, in rect: Rect, scroll: Int = 0) {
    var shown = Array(lines.enumerated())
    if lines.count(where: { !$0.isGap }) > rect.height { shown.removeAll { $0.element.isDecoration } }
    // One gap at a time, from the end, so that a single row too many does not cost all the air.
    while shown.count > rect.height, let index = shown.lastIndex(where: { $0.element.isGap }) {
      shown.remove(at: index)
    }
    var top = 0
    if shown.count > rect.height {
      let at = focus.flatMap { line in shown.firstIndex { $0.offset >= line } }
      top = min(max(scroll, (at ?? 0) - rect.height + 2), shown.count - rect.height)
      let question = shown.prefix { $0.offset < pinned && !$0.element.isGap }
      let head = top > 0 && question.count <= rect.height / 3 ? question.count : 0
      let below = top + rect.height < shown.count
      canvas.markMore(above: top > 0, below: below, in: rect.inset(columns: 1).cut(head))
      // The line in focus is never one of the first that are in view.
      shown = Array(question.prefix(head)) + Array(shown[top + head..<top + rect.height])
    }
    let spare = max(0, rect.height - shown.count)
    let column = rect.column + max(0, rect.width - width) / 2
    var row = rect.row + spare * 2 / 5
    for (index, line) in shown {
      canvas.put(line.spans, column: column, row: row)
      if let cursor, cursor.line == index { canvas.showCursor(column: column + cursor.column, row: row) }
      row += 1
    }
  }
}

extension Span {
  /// What stands before the chosen row.
  static func mark(_ isChosen: Bool) -> Span { isChosen ? Span("▸", .accent) : Span(" ") }
}
