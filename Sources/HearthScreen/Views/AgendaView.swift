import HearthCore

extension Renderer {
  /// What there is, day after day, with the chosen thing in view; on wide screens all about that beside it.
  func drawAgenda(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let isWide = rect.width >= 94
    let width = isWide ? min(60, rect.width / 2) : min(76, rect.width)
    let list = Rect(column: rect.column, row: rect.row, width: width, height: rect.height)
    agendaList(state, list).draw(on: &canvas, in: list)
    guard isWide, let chosen = app.chosenOccurrence(state) else { return }
    canvas.fill(
      Rect(column: list.right + 2, row: rect.row, width: 1, height: rect.height), with: "│", role: .rule)
    let about = Rect(
      column: list.right + 4, row: rect.row, width: min(60, rect.right - list.right - 4), height: rect.height)
    for (offset, line) in aboutLines(chosen, state, width: about.width).prefix(about.height).enumerated() {
      canvas.put(line, column: about.column, row: about.row + offset)
    }
  }

  private func agendaList(_ state: AppState, _ rect: Rect) -> HearthList {
    let day = state.cursor.day
    var list = HearthList(width: rect.width, isRoomy: rect.height > 10)
    var hasCursor = false
    func addCursorDay() {
      guard !hasCursor else { return }
      hasCursor = true
      list.head(dayWords(day, state))
      list.add(emptySpans(state, isLong: true), chosen: true)
    }
    let (days, isLast) = agendaDays(state, rows: rect.height)
    for (date, entries) in days {
      if date > day { addCursorDay() }
      list.head(dayWords(date, state))
      let chosen = app.entryRow(in: entries, state)
      for (index, entry) in entries.enumerated() {
        let isChosen = date == day && index == chosen
        list.add(line(entry, state, isChosen ? .accent : .text), chosen: isChosen)
      }
      hasCursor = hasCursor || date == day
    }
    addCursorDay()
    if isLast, !days.isEmpty { list.head("Then nothing for a while.") }
    return list
  }

  /// The days around the cursor with anything on them: near ones, and from further away where those are few; and whether
  /// nothing comes after them.
  private func agendaDays(
    _ state: AppState, rows: Int
  ) -> (days: [(day: CivilDate, entries: [Occurrence])], isLast: Bool) {
    let day = state.cursor.day
    func days(_ reach: Int) -> [(day: CivilDate, entries: [Occurrence])] {
      CalendarWindow(day.adding(days: -reach)...day.adding(days: reach), state.calendar).inOrder
    }
    let near = days(rows / 2 + 1)
    let isEnough = [near.count { $0.day < day }, near.count { $0.day > day }].allSatisfy { $0 * 2 >= rows }
    if isEnough { return (near, false) }
    let far = days(App.agendaReach)
    return (far, far.last.map { $0.day < day.adding(days: App.agendaReach - 31) } ?? true)
  }
}
