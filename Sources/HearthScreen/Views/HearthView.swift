import HearthCore

extension Renderer {
  func drawHearth(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let isRoomy = rect.height >= 16
    let showsFire = isRoomy && rect.width >= 72
    let margin = rect.width >= 60 ? 3 : 1
    let width = min(rect.width - margin * 2, 76)
    var row = rect.row + (isRoomy ? 1 : 0)
    if showsFire { drawFire(&canvas, right: rect.column + margin + width, row: row) }
    if isRoomy {
      canvas.put(greeting(state), column: rect.column + margin, row: row)
      row += 2
    }
    var list = HearthList(column: rect.column + margin, row: row, width: width, bottom: rect.bottom)
    list.isRoomy = isRoomy
    list.narrowing = showsFire ? Rect(column: 0, row: rect.row, width: 20, height: 7) : nil
    drawRows(&canvas, state, &list)
    drawMemory(&canvas, state, &list)
  }

  private func greeting(_ state: AppState) -> [Span] {
    let words =
      switch state.now.hour {
      case 5..<12: "Good morning, "
      case 12..<18: "Good afternoon, "
      default: "Good evening, "
      }
    return [Span(words), state.span(.a), Span(" and "), state.span(.b)]
  }

  private func drawRows(_ canvas: inout Canvas, _ state: AppState, _ list: inout HearthList) {
    let rows = app.hearthRows(state)
    let chosen = app.row(state)
    var heading = ""
    for (index, row) in rows.enumerated() {
      let next = headingText(row)
      if next != heading {
        list.heading(next, on: &canvas)
        heading = next
      }
      let isChosen = index == chosen
      list.item(spans(row, state, isChosen), chosen: isChosen, on: &canvas)
    }
  }

  private func headingText(_ row: HearthRow) -> String {
    switch row {
    case .session: "Waiting for you"
    case .checkin: "Today"
    case .appointment: "Coming due"
    case .question: "Tonight’s question, for both of you"
    }
  }

  private func spans(_ row: HearthRow, _ state: AppState, _ isChosen: Bool) -> [Span] {
    let role: Role = isChosen ? .accent : .text
    switch row {
    case .session(let id): return sessionSpans(id, state, role)
    case .checkin(let done):
      return [Span(done ? "✓ " : "· ", .dim), Span("a two-minute check-in", role)]
    case .appointment(let id): return appointmentSpans(id, state, role)
    case .question(let id): return [Span(app.library.prompt(id)?.text ?? "", role)]
    }
  }

  private func sessionSpans(_ id: String, _ state: AppState, _ role: Role) -> [Span] {
    guard let session = state.sessions.first(where: { $0.id == id }),
      let guide = app.library.guide(session.guide)
    else { return [] }
    if let pause = session.pause {
      let isOver = state.now.seconds >= pause.until.seconds
      return [
        Span("◌ ", .dim), Span("a break", role),
        Span(isOver ? ", whenever you are both ready" : ", back at \(pause.until.clock)", .dim),
      ]
    }
    let day = session.startedAt.date == state.now.date ? "today" : session.startedAt.date.short
    return [Span("◌ ", .dim), Span(guide.title, role), Span(", begun \(day)", .dim)]
  }

  private func appointmentSpans(_ id: String, _ state: AppState, _ role: Role) -> [Span] {
    guard let appointment = state.records[id].flatMap(Appointment.init) else { return [] }
    var spans = [Span("◌ ", .dim), Span(app.plain(appointment.title, state), role)]
    spans.append(Span(", \(words(appointment.on, from: state.now.date))", .dim))
    if let owner = appointment.owner { spans += [Span(" ", .dim), state.span(owner)] }
    return spans
  }

  /// A day as one says it today.
  func words(_ day: CivilDate, from today: CivilDate) -> String {
    switch day.daysSinceEpoch - today.daysSinceEpoch {
    case 0: "today"
    case 1: "tomorrow"
    case 2...6: day.weekdayName
    case ..<0: "whenever it suits (\(day.short))"
    default: day.short
    }
  }

  private func drawMemory(_ canvas: inout Canvas, _ state: AppState, _ list: inout HearthList) {
    guard let memory = app.onThisDay(state), let summary = memory.summary, list.left >= 5 else { return }
    let years = state.now.date.year - memory.at.date.year
    list.heading(years == 1 ? "On this day, last year" : "On this day, \(years) years ago", on: &canvas)
    let width = min(list.width, 60)
    let lines = [Span(summary)].wrapped(to: width - 4)
    let height = min(lines.count, list.left - 2) + 2
    guard height >= 3 else { return }
    let card = Rect(column: list.column, row: list.row, width: width, height: height)
    let inside = canvas.card(card, title: memory.topic.map { [Span($0, .dim)] } ?? [])
    for (offset, line) in lines.prefix(height - 2).enumerated() {
      canvas.put(line, column: inside.column, row: inside.row + offset)
    }
    list.row += height
  }

  private func drawFire(_ canvas: inout Canvas, right: Int, row: Int) {
    let fire: [(String, Role)] = [
      ("      (        ", .flame), ("     ) (   )   ", .flame), ("    (   ) (    ", .ember),
      ("  __\\_(_)_/__  ", .ember), (" (___________) ", .border),
    ]
    for (offset, line) in fire.enumerated() {
      canvas.put(line.0, column: right - 16, row: row + offset, role: line.1)
    }
  }
}

/// Where the next line of the hearth goes.
struct HearthList {
  let column: Int
  var row: Int
  let width: Int
  let bottom: Int
  var isRoomy = true
  /// Lines beside the fire are shorter by its width, down to its last row.
  var narrowing: Rect?
  private var isFirst = true

  init(column: Int, row: Int, width: Int, bottom: Int) {
    self.column = column
    self.row = row
    self.width = width
    self.bottom = bottom
  }

  var left: Int { bottom - row }

  mutating func heading(_ text: String, on canvas: inout Canvas) {
    if isRoomy, !isFirst { row += 1 }
    isFirst = false
    guard left > 1 else { return }
    canvas.put(text, column: column, row: row, role: .dim)
    row += 1
  }

  mutating func item(_ spans: [Span], chosen: Bool, on canvas: inout Canvas) {
    let isBeside = narrowing.map { row < $0.bottom } ?? false
    let room = width - 2 - (isBeside ? narrowing?.width ?? 0 : 0)
    for (offset, line) in spans.wrapped(to: room).enumerated() where left > 0 {
      if chosen, offset == 0 { canvas.put("▸", column: column, row: row, role: .accent) }
      canvas.put(line, column: column + 2, row: row)
      row += 1
    }
  }
}
