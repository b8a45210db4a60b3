import HearthCore

extension Renderer {
  /// What waits, what can be begun, what was agreed; and first of all whom this is not for.
  func drawMend(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let margin = rect.width >= 60 ? 3 : 1
    let isRoomy = rect.height > 14
    let inner = rect.inset(columns: margin, rows: 0).cut(isRoomy ? 1 : 0)
    let head = canvas.paragraph(notForEveryone, in: inner) + (isRoomy ? 1 : 0)
    let places = listPlaces(inner.cut(head), in: rect)
    let lines = mendLines(state, width: places.list.width, isRoomy: isRoomy)
    let details = lines.map(\.detail.cellWidth).max()
    drawRows(&canvas, lines, app.row(state), places.list, details: details)
    drawAbout(&canvas, places.about, mendAbout(state))
  }

  private var notForEveryone: [Span] {
    let key = app.keymap.rows.first { $0.command == .support }?.label ?? ""
    return [
      Span("Not for where one of you is afraid of the other. ", .dim), Span(key, .key),
      Span(": where to turn.", .dim),
    ]
  }

  private func mendLines(_ state: AppState, width: Int, isRoomy: Bool) -> [TalkLine] {
    var lines: [TalkLine] = []
    var heading: String?
    let chosen = app.row(state)
    let rows = app.mendRows(state)
    for (index, row) in rows.enumerated() {
      let next = headingText(row, state)
      if next != heading {
        if isRoomy, !lines.isEmpty { lines.append(TalkLine(words: [])) }
        lines.append(TalkLine(words: [Span(next, .dim)]))
        heading = next
      }
      var line = line(row, state, index == chosen ? .accent : .text)
      line.row = index
      // Small screens need the room for the words; what is said of the chosen row has the day as well.
      if width < 60, !isRoomy { line.detail = [] }
      lines.append(line)
    }
    let isFresh = rows.allSatisfy { row in
      if case .agreed = row { false } else { true }
    }
    guard isFresh else { return lines }
    let words = "What you try, promise, park, or agree to differ on will stand here, too."
    return lines + [TalkLine(words: [])] + [Span(words, .dim)].wrapped(to: width).map { TalkLine(words: $0) }
  }

  private func headingText(_ row: MendRow, _ state: AppState) -> String {
    switch row {
    case .session: return "Waiting for you"
    case .guide(let id): return app.library.guide(id)?.group ?? ""
    case .cards: return "Written in calm"
    case .agreed(let id):
      switch state.records[id].flatMap(Appointment.init).map({ MendList($0.sort) }) {
      case .tried: return "What you are trying"
      case .promised: return "Promises"
      case .differing: return "Differences you live with"
      case .again: return "To write again"
      case .parked, nil: return "Parked"
      }
    }
  }

  private func line(_ row: MendRow, _ state: AppState, _ role: Role) -> TalkLine {
    switch row {
    case .session(let id): return TalkLine(words: sessionSpans(id, state, role))
    case .guide(let id):
      let guide = app.library.guide(id)
      return TalkLine(
        words: [Span(guide?.title ?? id, role)], detail: [Span(TalkWords.minutes(guide?.minutes ?? 0), .dim)])
    case .agreed(let id): return agreedLine(id, state, role)
    case .cards: return TalkLine(words: [Span(Command.cards.title, role)])
    }
  }

  private func agreedLine(_ id: String, _ state: AppState, _ role: Role) -> TalkLine {
    guard let agreed = state.records[id].flatMap(Appointment.init) else { return TalkLine(words: []) }
    let title = Span(app.plain(agreed.title, state).printable, role)
    var detail = agreed.on.map { [Span(whenWords($0, agreed.time, state), .dim)] } ?? []
    if agreed.sort == .promise {
      let whose = agreed.owner.map { [state.span($0), Span(": ", .dim)] } ?? []
      return TalkLine(words: whose + [title], detail: detail)
    }
    if let owner = agreed.owner { detail += [Span(" "), state.span(owner)] }
    let sign = agreed.sort == .difference ? "↻ " : "◌ "
    return TalkLine(words: [Span(sign, .dim), title], detail: detail)
  }

  /// `tomorrow`, `Fri 27 Nov, 20:00`.
  private func whenWords(_ day: CivilDate, _ time: TimeOfDay?, _ state: AppState) -> String {
    words(day, from: state.now.date) + (time.map { ", \($0)" } ?? "")
  }

  // MARK: What the chosen row is about

  private func mendAbout(_ state: AppState) -> [[Span]] {
    let rows = app.mendRows(state)
    let row = app.row(state)
    guard rows.indices.contains(row) else { return [] }
    switch rows[row] {
    case .session(let id):
      let isBreak = state.sessions.first { $0.id == id }?.pause != nil
      return [
        [Span(isBreak ? "What you were talking about waits there." : "Enter goes on at the same step.")]
      ]
    case .guide(let id):
      guard let guide = app.library.guide(id) else { return [] }
      return [[Span(guide.about)], [Span(guide.why, .dim)]]
        + (guide.source.map { [[Span("From: \($0)", .dim)]] } ?? [])
    case .agreed(let id): return agreedAbout(id, state)
    case .cards:
      return [
        [
          Span("What helps each of you in a break, words that have mended something, cards for hard days.")
        ],
        [Span("Written on a calm day, there on another.", .dim)],
      ]
    }
  }

  private func agreedAbout(_ id: String, _ state: AppState) -> [[Span]] {
    guard let record = state.records[id], let agreed = Appointment(record) else { return [] }
    let lines = agreed.agreedLines.isEmpty ? [app.plain(agreed.title, state)] : agreed.agreedLines
    return [whenAbout(agreed, state)] + lines.map { [Span($0.printable)] }
      + [[Span("Agreed on \(record.at.date.short). ", .dim)] + keysAbout(agreed)]
  }

  private func whenAbout(_ agreed: Appointment, _ state: AppState) -> [Span] {
    guard let day = agreed.on else { return [Span("On no day, and never due.", .dim)] }
    let when = whenWords(day, agreed.time, state)
    guard let owner = agreed.owner else { return [Span("You look at it \(when).", .dim)] }
    let verb = agreed.sort == .promise ? " says how it went, " : " brings it up, "
    return [state.span(owner), Span("\(verb)\(when).", .dim)]
  }

  private func keysAbout(_ agreed: Appointment) -> [Span] {
    if agreed.sort == .promise { return [Span("Enter", .key), Span(" opens it.", .dim)] }
    return [
      Span("d", .key), Span(" done  ", .dim), Span("x", .key), Span(" let it go  ", .dim), Span("v", .key),
      Span(agreed.on == nil ? " a day for it" : " another day", .dim),
    ]
  }
}
