import HearthCore

extension Renderer {
  /// Seven days beside each other where the screen is wide enough, and else below each other.
  func drawWeek(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let monday = state.cursor.day.monday
    let window = CalendarWindow(monday...monday.adding(days: 6), state.calendar)
    guard rect.width >= 70 else { return drawWeekList(&canvas, state, window, rect) }
    let width = min(22, rect.width / 7)
    let chosen = app.entryRow(in: window[state.cursor.day], state)
    let columns = (0..<7).map { offset -> WeekColumn in
      let day = monday.adding(days: offset)
      let row = day == state.cursor.day ? chosen : nil
      let blocks = window[day].enumerated().map { index, entry in
        block(entry, state, width: width - 2, isChosen: index == row)
      }
      return WeekColumn(day: day, blocks: blocks, chosen: row)
    }
    let footRows = rect.height >= 12 ? 3 : 0
    // Two rows for the name of the day.
    let tallest = (columns.map(\.airy).max() ?? 0) + 3
    let area = Rect(
      column: rect.column, row: rect.row, width: width * 7,
      height: min(rect.height - footRows, max(tallest, 8)))
    for (offset, column) in columns.enumerated() {
      let rect = Rect(
        column: area.column + offset * width, row: area.row, width: width, height: area.height)
      drawColumn(&canvas, state, column, rect)
    }
    guard footRows > 0 else { return }
    canvas.line(row: area.bottom, in: area)
    let foot = rect.cut(area.height + 1)
    drawWeekFoot(&canvas, state, window[state.cursor.day], foot)
  }

  /// The chosen thing of the day with all that its row may say, or all there is about it.
  private func drawWeekFoot(
    _ canvas: inout Canvas, _ state: AppState, _ entries: [Occurrence], _ rect: Rect
  ) {
    let row = app.entryRow(in: entries, state)
    let words = Span("\(dayWords(state.cursor.day, state))  ", .dim)
    guard entries.indices.contains(row) else {
      return drawCut(&canvas, [words] + emptySpans(state, isLong: true), rect)
    }
    let lines = aboutLines(entries[row], state, width: min(72, rect.width))
    if lines.count < rect.height {
      for (offset, line) in lines.enumerated() {
        canvas.put(line, column: rect.column, row: rect.row + 1 + offset)
      }
    } else {
      drawCut(&canvas, [words] + line(entries[row], state, .text), rect)
    }
  }

  private func drawColumn(
    _ canvas: inout Canvas, _ state: AppState, _ column: WeekColumn, _ rect: Rect
  ) {
    let name = dayMark("\(column.day.weekdayName.prefix(3)) \(column.day.day)", column.day, state)
    canvas.put([name], column: rect.column, row: rect.row)
    let area = rect.cut(rect.height > 7 ? 2 : 1)
    let top = column.top(height: area.height)
    let gap = column.airy <= area.height ? 1 : 0
    var row = area.row
    for (index, block) in column.blocks.enumerated().dropFirst(top) {
      let more = index + 1 == column.blocks.count ? 0 : 1
      guard row + block.count + more <= area.bottom || index == column.chosen else {
        let rest = "+\(column.blocks.count - index)"
        canvas.put(rest, column: area.column + 1, row: min(row, area.bottom - 1), role: .dim)
        break
      }
      if index == column.chosen { canvas.put("▸", column: area.column, row: row, role: .accent) }
      for line in block.prefix(area.bottom - row - more) {
        canvas.put(line, column: area.column + 1, row: row)
        row += 1
      }
      row += gap
    }
    if top > 0 { canvas.put("↑", column: area.column, row: area.row - 1, role: .accent) }
  }

  /// Sign and time, and under them what it is; side by side where a day has the room.
  private func block(_ entry: Occurrence, _ state: AppState, width: Int, isChosen: Bool) -> [[Span]] {
    let role: Role = isChosen ? .accent : entry.isDone || entry.day < state.now.date ? .dim : .text
    let sign = [quietMark(entry, state), Span(" ")]
    let title = Span(app.plain(entry, state), role)
    guard let time = entry.time else { return (sign + [title]).wrapped(to: width) }
    return [sign + [Span("\(time)", .dim)]] + [title].wrapped(to: width)
  }

  private func drawWeekList(
    _ canvas: inout Canvas, _ state: AppState, _ window: CalendarWindow, _ rect: Rect
  ) {
    let monday = state.cursor.day.monday
    let chosen = app.entryRow(in: window[state.cursor.day], state)
    var list = HearthList(width: rect.width, isRoomy: false)
    for day in (0..<7).map({ monday.adding(days: $0) }) {
      let name = dayMark("\(day.weekdayName.prefix(3)) \(day.day < 10 ? " " : "")\(day.day)", day, state)
      let isHere = day == state.cursor.day
      let entries = window[day]
      if entries.isEmpty {
        list.add([name] + (isHere ? [Span(" ")] + emptySpans(state, isLong: false) : []), chosen: isHere)
      }
      for (index, entry) in entries.enumerated() {
        let isChosen = isHere && index == chosen
        let spans = line(entry, state, isChosen ? .accent : .text)
        let room = rect.width - 11
        let lines = isChosen ? spans.wrapped(to: room) : [spans.fitted(to: room)]
        for (offset, line) in lines.enumerated() {
          let label = index == 0 && offset == 0 ? name : Span(String(repeating: " ", count: 8))
          list.add([label, Span(" ")] + line, chosen: isChosen && offset == 0)
        }
      }
    }
    list.draw(on: &canvas, in: rect)
  }
}

/// A day of a week and its things, wrapped.
private struct WeekColumn {
  let day: CivilDate
  let blocks: [[[Span]]]
  /// Nil on all days but the one under the cursor.
  let chosen: Int?

  /// Rows it takes with a blank one after each.
  var airy: Int { blocks.reduce(0) { $0 + $1.count + 1 } }

  /// The first one to draw, so that the chosen one is in view.
  func top(height: Int) -> Int {
    guard let chosen, blocks.indices.contains(chosen) else { return 0 }
    // A row is left to say how many more there are.
    var room = height - (chosen + 1 == blocks.count ? 0 : 1) - blocks[chosen].count
    var top = chosen
    while top > 0, room >= blocks[top - 1].count {
      room -= blocks[top - 1].count
      top -= 1
    }
    return top
  }
}
