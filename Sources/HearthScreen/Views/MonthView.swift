import HearthCore

extension Renderer {
  /// Weeks down, days across, and beside or under them what is on the chosen day.
  func drawMonth(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let month = YearMonth(state.cursor.day)
    let first = month.days.lowerBound.monday
    let weeks = (month.days.upperBound.daysSinceEpoch - first.daysSinceEpoch) / 7 + 1
    let window = CalendarWindow(first...first.adding(days: weeks * 7 - 1), state.calendar)
    let shape = MonthShape(rect, weeks: weeks)
    drawWeekdays(&canvas, shape)
    // Where not all weeks fit, those around the cursor.
    let week = (state.cursor.day.daysSinceEpoch - first.daysSinceEpoch) / 7
    let top = min(max(0, week - shape.weeks / 2), weeks - shape.weeks)
    for day in (top * 7)..<((top + shape.weeks) * 7) {
      let rect = shape.cell(row: day / 7 - top, column: day % 7)
      let date = first.adding(days: day)
      canvas.within(rect) { drawCell(&$0, state, date, window[date], rect) }
    }
    canvas.markMore(above: top > 0, below: top + shape.weeks < weeks, in: shape.grid)
    if let rule = shape.rule { canvas.fill(rule, with: "│", role: .rule) }
    drawDay(&canvas, state, window[state.cursor.day], shape.day)
  }

  private func drawWeekdays(_ canvas: inout Canvas, _ shape: MonthShape) {
    for column in 0..<7 {
      let name = CivilDate.weekdayName(column + 1).prefix(3)
      let cell = shape.cell(row: 0, column: column)
      canvas.put("\(name)", column: cell.column + 1, row: shape.top, role: .dim)
    }
  }

  private func drawCell(
    _ canvas: inout Canvas, _ state: AppState, _ day: CivilDate, _ entries: [Occurrence], _ rect: Rect
  ) {
    let isOther = day.month != state.cursor.day.month
    let number = day.day < 10 ? " \(day.day)" : "\(day.day)"
    let head = dayMark(number, day, state, otherwise: isOther ? .dim : .text)
    canvas.put([head], column: rect.column, row: rect.row)
    let marks = rect.inset(columns: 1)
    if rect.height == 1 {
      let room = rect.width - 4 - (rect.width > 5 ? 1 : 0)
      canvas.put(markSpans(entries, state, room: room, isOther), column: rect.column + 4, row: rect.row)
    } else if rect.width < 11 || rect.height < 3 {
      let spans = markSpans(entries, state, room: rect.width - 2, isOther)
      canvas.put(spans, column: marks.column, row: rect.row + 1)
    } else {
      if day == state.now.date {
        canvas.put("today", column: rect.column + 5, row: rect.row, role: head.role)
      }
      let lines = titleLines(entries, state, width: rect.width - 2, height: rect.height - 2, isOther)
      for (offset, line) in lines.enumerated() {
        canvas.put(line, column: marks.column, row: rect.row + 1 + offset)
      }
    }
  }

  /// A mark for each, or as many as fit and a plus; in a single column, one for all of them.
  private func markSpans(
    _ entries: [Occurrence], _ state: AppState, room: Int, _ isOther: Bool
  ) -> [Span] {
    if room == 1, entries.count > 1 {
      let isPast = entries.allSatisfy { $0.day < state.now.date }
      let shown = entries.filter { $0.isDone == isPast }
      return rarestFirst(shown.isEmpty ? entries : shown, state, room: 1).prefix(1)
        .map { quietMark($0, state, isOther) }
    }
    let fits = entries.count <= room
    let entries = fits ? entries : rarestFirst(entries, state, room: room - 1)
    return entries.prefix(fits ? room : room - 1).map { quietMark($0, state, isOther) }
      + (fits ? [] : [Span("+", .dim)])
  }

  /// As many as there is room for, those that come seldom before those of every day, in the order of the clock.
  func rarestFirst(_ entries: [Occurrence], _ state: AppState, room: Int) -> [Occurrence] {
    let ranks = entries.map { rank($0, state) }
    let kept = entries.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.prefix(room).sorted()
    return kept.map { entries[$0] }
  }

  /// How often it comes, from once.
  private func rank(_ entry: Occurrence, _ state: AppState) -> Int {
    guard case .ritual(let id) = entry.source, let rule = state.calendar.ritual(id)?.rule else { return 0 }
    switch rule.frequency {
    case .yearly: return 1
    case .monthly: return 2
    case .weekly: return rule.weekdays.count > 3 ? 4 : 3
    case .daily: return rule.interval > 6 ? 3 : 4
    }
  }

  /// What is over and was not done stands back: nothing was missed.
  func quietMark(_ entry: Occurrence, _ state: AppState, _ isOther: Bool = false) -> Span {
    let sign = mark(entry, state)
    return isOther || (entry.day < state.now.date && !entry.isDone) ? Span(sign.text, .dim) : sign
  }

  /// What is on a day, wrapped where all of it fits, and else a line each.
  private func titleLines(
    _ entries: [Occurrence], _ state: AppState, width: Int, height: Int, _ isOther: Bool
  ) -> [[Span]] {
    let shown = entries.count <= height ? entries : rarestFirst(entries, state, room: height - 1)
    let rows = shown.map { entry -> (mark: Span, words: [Span]) in
      let role: Role = isOther || entry.isDone || entry.day < state.now.date ? .dim : .text
      let time = width >= 18 ? entry.time.map { [Span("\($0) ", .dim)] } ?? [] : []
      return (quietMark(entry, state, isOther), time + [Span(app.plain(entry, state), role)])
    }
    let wrapped = rows.flatMap { row in
      row.words.wrapped(to: width - 2).enumerated().map { offset, line in
        [offset == 0 ? row.mark : Span(" "), Span(" ")] + line
      }
    }
    if entries.count <= height, wrapped.count <= height { return wrapped }
    let lines = rows.map { [$0.mark, Span(" ")] + $0.words.fitted(to: width - 2) }
    guard entries.count > height else { return lines }
    return lines.prefix(height - 1) + [[Span("+\(entries.count - height + 1)", .dim)]]
  }
}

/// Where the parts of a month are.
struct MonthShape {
  /// The row with the names of the days.
  let top: Int
  /// The weeks below it.
  let grid: Rect
  /// Columns a day has.
  let columns: Int
  /// Rows a week has.
  let rows: Int
  /// As many as fit.
  let weeks: Int
  /// Where the chosen day is listed.
  let day: Rect
  /// Between both, where they stand side by side.
  let rule: Rect?

  init(_ rect: Rect, weeks all: Int) {
    let isBeside = rect.width >= 66
    top = rect.row
    let height = rect.height - 1
    if isBeside {
      columns = min(20, max(6, (rect.width - 3 - max(20, rect.width * 2 / 9)) / 7))
      rows = min(columns >= 18 ? 8 : columns >= 11 ? 6 : 3, max(1, height / all))
      weeks = min(all, max(1, height))
    } else {
      columns = min(8, rect.width / 7)
      // A line is left for the chosen day, and four where a week may take a single row.
      rows = height - all * 2 >= 4 ? 2 : 1
      // News at the foot of a small screen costs that line, not a week.
      weeks = min(all, max(1, height))
    }
    let air = isBeside && rows > 1 && height > rows * weeks ? 1 : 0
    grid = Rect(column: rect.column, row: rect.row + 1 + air, width: columns * 7, height: rows * weeks)
    guard isBeside else {
      let left = rect.bottom - grid.bottom
      let gap = left > 4 ? 1 : 0
      day = Rect(
        column: rect.column, row: grid.bottom + gap, width: rect.width, height: left - gap)
      rule = nil
      return
    }
    let column = grid.right + 3
    day = Rect(
      column: column, row: rect.row, width: min(44, rect.right - column), height: rect.height)
    rule = Rect(column: grid.right + 1, row: rect.row, width: 1, height: rect.height)
  }

  /// Where a day is drawn, counted from the first week shown.
  func cell(row: Int, column: Int) -> Rect {
    Rect(
      column: grid.column + column * columns, row: grid.row + row * rows, width: columns, height: rows)
  }
}
