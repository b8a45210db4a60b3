import HearthCore

extension Renderer {
  /// Seven days beside each other where the screen is wide enough, and else below each other.
  func drawWeek(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let monday = state.cursor.day.monday
    let window = CalendarWindow(monday...monday.adding(days: 6), state.calendar)
    guard rect.width >= 70 else { return drawWeekList(&canvas, state, window, rect) }
    let width = min(22, rect.width / 7)
    let foot = rect.height >= 12 ? 4 : 0
    for offset in 0..<7 {
      let day = monday.adding(days: offset)
      let column = Rect(
        column: rect.column + offset * width, row: rect.row, width: width, height: rect.height - foot)
      drawColumn(&canvas, state, day, window[day], column)
    }
    guard foot > 0 else { return }
    canvas.line(row: rect.bottom - foot, in: Rect(column: rect.column, row: 0, width: width * 7, height: 1))
    let room = Rect(
      column: rect.column, row: rect.bottom - foot + 1, width: min(76, width * 7), height: foot - 1)
    drawDayLine(&canvas, state, window[state.cursor.day], room)
  }

  /// The chosen thing of the day with all that its row may say.
  private func drawDayLine(_ canvas: inout Canvas, _ state: AppState, _ entries: [Occurrence], _ rect: Rect) {
    let row = app.entryRow(state)
    let words = Span("\(dayWords(state.cursor.day, state))  ", .dim)
    let rest =
      entries.indices.contains(row) ? line(entries[row], state, .text) : emptySpans(state, isLong: true)
    canvas.paragraph([words] + rest, in: rect)
  }

  private func drawColumn(
    _ canvas: inout Canvas, _ state: AppState, _ day: CivilDate, _ entries: [Occurrence], _ rect: Rect
  ) {
    let name = dayMark("\(day.weekdayName.prefix(3)) \(day.day)", day, state)
    canvas.put([name], column: rect.column, row: rect.row)
    let isHere = day == state.cursor.day
    let chosen = isHere ? app.entryRow(state) : nil
    let area = rect.cut(rect.height > 8 ? 2 : 1)
    let blocks = entries.enumerated().map { index, entry in
      block(entry, state, width: rect.width - 3, isChosen: index == chosen)
    }
    var top = 0
    // The last row may have to say how many more there are.
    while let chosen, top < chosen, blocks[top...chosen].reduce(0, { $0 + $1.count }) >= area.height {
      top += 1
    }
    let height = blocks.reduce(0) { $0 + $1.count }
    let gap = height + blocks.count <= area.height ? 1 : 0
    var row = area.row
    for (index, block) in blocks.enumerated().dropFirst(top) {
      let isLast = index + 1 == blocks.count
      guard row + block.count + (isLast ? 0 : 1) <= area.bottom || index == chosen else {
        canvas.put("+\(blocks.count - index)", column: area.column + 1, row: area.bottom - 1, role: .dim)
        break
      }
      if index == chosen { canvas.put("▸", column: area.column, row: row, role: .accent) }
      for line in block.prefix(area.bottom - row) {
        canvas.put(line, column: area.column + 1, row: row)
        row += 1
      }
      row += gap
    }
    if top > 0 { canvas.put("↑", column: area.column, row: area.row - 1, role: .accent) }
  }

  /// Sign and time, and under them what it is; side by side where a day has the room.
  private func block(_ entry: Occurrence, _ state: AppState, width: Int, isChosen: Bool) -> [[Span]] {
    let role: Role = isChosen ? .accent : entry.isDone ? .dim : .text
    let title = Span(app.plain(entry.title, state), role)
    guard let time = entry.time else { return [mark(entry, state), Span(" "), title].wrapped(to: width) }
    let head = [mark(entry, state), Span(" "), Span("\(time)", .dim)]
    return [head] + [title].wrapped(to: width)
  }

  private func drawWeekList(
    _ canvas: inout Canvas, _ state: AppState, _ window: CalendarWindow, _ rect: Rect
  ) {
    let monday = state.cursor.day.monday
    let chosen = app.entryRow(state)
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
