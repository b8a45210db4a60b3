import HearthCore

extension Renderer {
  /// A year of warmth: months down, days across. A day without any is a quiet dot, and nothing is ever missed.
  func drawYear(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let shape = YearShape(rect, month: state.cursor.day.month)
    let year = state.cursor.day.year
    let warmth = app.warmth(in: yearRange(year), state)
    drawDayNumbers(&canvas, state, shape)
    for (offset, month) in shape.months.enumerated() {
      let row = shape.rect.row + 1 + offset * shape.rows
      let isHere = month == state.cursor.day.month
      let name = "\(CivilDate(year: year, month: month, day: 1)?.monthName.prefix(3) ?? "")"
      canvas.put([.mark(isHere), Span(name, isHere ? .accent : .dim)], column: shape.rect.column, row: row)
      for day in 1...31 {
        guard let date = CivilDate(year: year, month: month, day: day) else { break }
        drawWarmth(&canvas, state, date, warmth[date] ?? 0, column: shape.column(of: day), row: row, shape)
      }
    }
    let rows = Rect(
      column: shape.rect.column, row: shape.rect.row + 1, width: shape.column(of: 31) + 2 - shape.rect.column,
      height: shape.months.count * shape.rows)
    canvas.markMore(above: shape.months.lowerBound > 1, below: shape.months.upperBound < 13, in: rows)
    drawYearFoot(&canvas, state, warmth, shape.foot)
  }

  private func yearRange(_ year: Int) -> ClosedRange<CivilDate> {
    let first = CivilDate(year: year, month: 1, day: 1) ?? CivilDate(daysSinceEpoch: 0)
    return first...(CivilDate(year: year, month: 12, day: 31) ?? first)
  }

  /// The number of every fifth day, and of the chosen one.
  private func drawDayNumbers(_ canvas: inout Canvas, _ state: AppState, _ shape: YearShape) {
    let chosen = state.cursor.day.day
    for day in [1] + Array(stride(from: 5, through: 30, by: 5))
    where abs(day - chosen) > (shape.cell == 1 ? 3 : 1) {
      canvas.put("\(day)", column: shape.column(of: day), row: shape.rect.row, role: .dim)
    }
    canvas.put("\(chosen)", column: shape.column(of: chosen), row: shape.rect.row, role: .accent)
  }

  private func drawWarmth(
    _ canvas: inout Canvas, _ state: AppState, _ day: CivilDate, _ warmth: Int, column: Int, row: Int,
    _ shape: YearShape
  ) {
    let isHere = day == state.cursor.day
    let steps: [(String, Role)] = [("·", .dim), ("▂", .ember), ("▄", .ember), ("▆", .flame), ("█", .flame)]
    let isToCome = warmth == 0 && day > state.now.date
    let (glyph, role) = steps[min(warmth, 4)]
    if isHere, shape.cell > 1 {
      canvas.put("[", column: column - 1, row: row, role: .accent)
      canvas.put("]", column: column + 1, row: row, role: .accent)
    }
    // Where there is no room for brackets, its month and the number above it say which day it is.
    let isMarked = isHere && shape.cell == 1
    if isMarked || !isToCome { canvas.put(glyph, column: column, row: row, role: isMarked ? .accent : role) }
  }

  /// How much there was, and what is on the chosen day.
  private func drawYearFoot(
    _ canvas: inout Canvas, _ state: AppState, _ warmth: [CivilDate: Int], _ rect: Rect
  ) {
    var used = canvas.paragraph(yearWords(state, warmth, isShort: rect.width < 44), in: rect)
    let entries = app.entries(state)
    let day = Span("\(dayWords(state.cursor.day, state))  ", .dim)
    let row = app.entryRow(in: entries, state)
    var spans = [day]
    if entries.isEmpty { spans += emptySpans(state, isLong: false) }
    for (index, entry) in entries.enumerated() {
      if index > 0 { spans.append(Span("   ")) }
      spans += [
        mark(entry, state), Span(" "), Span(app.plain(entry, state), index == row ? .text : .dim),
      ]
    }
    if rect.height > 4 {
      used += 1
      let legend = "·  a quiet day    ▂ ▄ ▆ █  warmer and warmer: what you did, said and kept"
      canvas.put([Span(legend, .dim)].fitted(to: rect.width), column: rect.column, row: rect.row + used)
      used += 2
    }
    drawCut(&canvas, spans, rect.cut(used))
  }

  /// Only ever a sum of what was: no ratio, no streak.
  private func yearWords(_ state: AppState, _ warmth: [CivilDate: Int], isShort: Bool) -> String {
    let day = state.cursor.day
    let today = state.now.date
    let inMonth = warmth.keys.count { $0.month == day.month }
    let year = day.year == today.year ? "this year" : "in \(day.year)"
    guard !warmth.isEmpty else {
      return day.year > today.year ? "\(day.year) is still to come." : "The warm days \(year) will glow here."
    }
    func days(_ count: Int) -> String { count == 1 ? "1 warm day" : "\(count) warm days" }
    guard inMonth > 0 else { return "\(days(warmth.count)) \(year)." }
    let month =
      isShort
      ? "in \(day.monthName.prefix(3))"
      : YearMonth(day) == YearMonth(today) ? "this month" : "in \(day.monthName)"
    return "\(days(inMonth)) \(month), \(warmth.count) \(year)."
  }
}

/// Where the parts of a year are.
struct YearShape {
  let rect: Rect
  /// Columns a day has.
  let cell: Int
  /// Rows a month has.
  let rows: Int
  /// As many as fit, around the chosen one; the last is not among them.
  let months: Range<Int>
  let foot: Rect

  init(_ rect: Rect, month: Int) {
    self.rect = rect
    cell = rect.width >= 105 ? 3 : rect.width >= 70 ? 2 : 1
    let footRows = rect.height >= 24 ? 7 : rect.height >= 17 ? 4 : 2
    let height = max(1, rect.height - 1 - footRows)
    rows = height >= 24 ? 2 : 1
    let count = min(12, height / rows)
    let first = min(max(1, month - count / 2), 13 - count)
    months = first..<first + count
    let gap = footRows > 2 ? 1 : 0
    let top = rect.row + 1 + count * rows + gap
    foot = Rect(
      column: rect.column + 1, row: top, width: min(80, rect.width - 1), height: rect.bottom - top)
  }

  /// Where a day of the month is drawn.
  func column(of day: Int) -> Int { rect.column + 6 + (day - 1) * cell }
}
