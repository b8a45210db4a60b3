import HearthCore

extension Renderer {
  func drawHearth(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let isRoomy = rect.height >= 16
    let margin = rect.width >= 60 ? 3 : 1
    let area = Rect(
      column: rect.column + margin, row: rect.row + (isRoomy ? 1 : 0),
      width: min(rect.width - margin * 2, 76), height: rect.height - (isRoomy ? 1 : 0))
    // Wide screens get a second column, for the fire and for what comes back.
    let isWide = isRoomy && rect.width >= 110
    let left = isWide ? Rect(column: area.column, row: area.row, width: 60, height: area.height) : area
    var list = HearthList(width: left.width, isRoomy: isRoomy)
    // The first lines stand beside the fire, where there is one.
    if isRoomy, !isWide, rect.width >= 72 { list.narrowing = (rows: 6, columns: 20) }
    if isRoomy { list.greet(greeting(state)) }
    addRows(&list, state)
    let right = Rect(
      column: left.right + 6, row: area.row, width: rect.right - left.right - 9, height: area.height)
    let place = isWide ? right.cut(7) : area.cut(list.lines.count + (isRoomy ? 1 : 0))
    let hasCard = list.lines.count <= left.height && drawMemory(&canvas, state, place)
    // Where there is no room for a card, what comes back is a row like the others.
    if !hasCard { addMemory(&list, state) }
    list.draw(on: &canvas, in: left)
    // Further down there is no greeting for it to stand beside.
    guard list.top(in: left) == 0 else { return }
    if isWide {
      drawFire(&canvas, right: right.column + 16, row: right.row)
    } else if list.narrowing != nil {
      drawFire(&canvas, right: area.right, row: area.row)
    }
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

  private func addRows(_ list: inout HearthList, _ state: AppState) {
    let chosen = app.row(state)
    var heading = ""
    for (index, row) in app.hearthRows(state).enumerated() {
      if case .memory = row { continue }
      let next = headingText(row)
      if next != heading {
        list.head(next)
        heading = next
      }
      list.add(spans(row, state, index == chosen), chosen: index == chosen)
    }
  }

  private func headingText(_ row: HearthRow) -> String {
    switch row {
    case .session, .contested: "Waiting for you"
    case .checkin, .letter, .ordinary, .occurrence: "Today"
    case .planning, .appointment: "Coming due"
    case .question: "Tonight’s question, for both of you"
    case .memory: ""
    }
  }

  private func spans(_ row: HearthRow, _ state: AppState, _ isChosen: Bool) -> [Span] {
    let role: Role = isChosen ? .accent : .text
    switch row {
    case .session(let id): return sessionSpans(id, state, role)
    case .contested(let id): return contestedSpans(id, state, role)
    case .checkin(let done):
      return [Span(done ? "✓ " : "· ", .dim), Span("a two-minute check-in", role)]
    case .letter(let id): return letterSpans(id, state, role)
    case .ordinary(let done): return [Span(done ? "✓ " : "· ", .dim), Span("one ordinary good thing", role)]
    case .occurrence(let occurrence): return line(occurrence, state, role)
    case .planning(let occurrence): return planningSpans(occurrence, state, role)
    case .appointment(let id): return appointmentSpans(id, state, role)
    case .question(let id): return [Span(app.library.prompt(id)?.text ?? "", role)]
    case .memory: return []
    }
  }

  func sessionSpans(_ id: String, _ state: AppState, _ role: Role) -> [Span] {
    guard let session = state.sessions.first(where: { $0.id == id }) else { return [] }
    let day =
      session.startedAt.date == state.now.date ? "today" : session.startedAt.date.words(on: state.now.date)
    switch app.waiting(session) {
    case .pause(let pause):
      // The next day's clock alone would be taken for today's.
      let isOver = state.now.seconds >= pause.until.seconds
      let back = isOver ? ", whenever you are both ready" : ", back \(time(pause.until, state))"
      return [Span("◌ ", .dim), Span("a break", role), Span(back, .dim)]
    case .surprise(let author):
      return [
        Span("◌ ", .dim), Span("something begun by ", role), state.span(author), Span(", \(day)", .dim),
      ]
    case .guide(let title, let author):
      let by = author.map { [Span(" by ", .dim), state.span($0), Span(",", .dim)] } ?? []
      return [Span("◌ ", .dim), Span(title, role), Span(", begun", .dim)] + by + [Span(" \(day)", .dim)]
    }
  }

  private func letterSpans(_ id: String, _ state: AppState, _ role: Role) -> [Span] {
    guard let letter = state.records[id].flatMap(Letter.init) else { return [] }
    return [
      Span("✉ ", .dim), Span("a sealed note for ", role), state.span(letter.reader),
      Span(" may be opened", role),
    ]
  }

  private func planningSpans(_ occurrence: Occurrence, _ state: AppState, _ role: Role) -> [Span] {
    guard let planner = occurrence.planner else { return [] }
    let when = words(occurrence.day, from: state.now.date)
    return [
      Span("◌ ", .dim), Span(app.plain(occurrence, state), role), Span(", \(when): ", .dim),
      state.span(planner), Span(" plans it", .dim),
    ]
  }

  private func appointmentSpans(_ id: String, _ state: AppState, _ role: Role) -> [Span] {
    guard let appointment = state.records[id].flatMap(Appointment.init) else { return [] }
    var spans = [Span("◌ ", .dim), Span(app.plain(appointment.title, state).start(2000), role)]
    if let day = appointment.on {
      // Of a day that is over, the time says nothing any more.
      let time = day < state.now.date ? "" : appointment.time.map { " at \($0)" } ?? ""
      spans.append(Span(", \(words(day, from: state.now.date))\(time)", .dim))
    }
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

/// The lines of the hearth from the top, and which of them is chosen.
struct HearthList {
  let width: Int
  let isRoomy: Bool
  /// Lines of one row at most: a long title must not push everything else off the screen.
  private static let tallest = 4
  /// The first rows are that many columns shorter.
  var narrowing: (rows: Int, columns: Int)?
  private(set) var lines: [[Span]] = []
  private var chosen = 0

  init(width: Int, isRoomy: Bool) {
    self.width = width
    self.isRoomy = isRoomy
  }

  mutating func greet(_ spans: [Span]) {
    for line in spans.wrapped(to: width - (narrowing?.columns ?? 0)) { lines.append(line) }
  }

  mutating func head(_ text: String) {
    if isRoomy, !lines.isEmpty { lines.append([]) }
    lines.append([Span(text, .dim)])
  }

  mutating func add(_ spans: [Span], chosen isChosen: Bool) {
    if isChosen { chosen = lines.count }
    let beside = narrowing.map { lines.count < $0.rows ? $0.columns : 0 } ?? 0
    var rows = spans.wrapped(to: width - 2 - beside)
    if rows.count > HearthList.tallest {
      rows = Array(rows.prefix(HearthList.tallest))
      rows[HearthList.tallest - 1] = (rows[HearthList.tallest - 1] + [Span("…")]).fitted(
        to: width - 2 - beside)
    }
    for (offset, line) in rows.enumerated() {
      lines.append([.mark(isChosen && offset == 0), Span(" ")] + line)
    }
  }

  /// The first line shown: the top one, or as far down as it takes to show the chosen row.
  func top(in rect: Rect) -> Int {
    min(max(0, chosen - rect.height / 2), max(0, lines.count - rect.height))
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let top = top(in: rect)
    for (offset, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      canvas.put(line, column: rect.column, row: rect.row + offset)
    }
    canvas.markMore(above: top > 0, below: top + rect.height < lines.count, in: rect)
  }
}
