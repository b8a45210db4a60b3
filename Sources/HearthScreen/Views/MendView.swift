import HearthCore

extension Renderer {
  /// What waits, what can be begun, what was agreed; and first of all whom this is not for.
  func drawMend(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let margin = rect.width >= 60 ? 3 : 1
    let isRoomy = rect.height > 14
    let inner = rect.inset(columns: margin, rows: 0).cut(isRoomy ? 1 : 0)
    let head = canvas.paragraph(notForEveryone, in: inner) + (isRoomy ? 1 : 0)
    let area = inner.cut(head)
    let isNarrow = rect.width < 60 && !isRoomy
    let lines = mendLines(state, isRoomy: isRoomy, isNarrow: isNarrow)
    let details = lines.map(\.detail.cellWidth).max() ?? 0
    let words = lines.map(\.words.cellWidth).max() ?? 0
    let places = listPlaces(area, in: rect, wanted: words + details + 6)
    let shown = lines + comingLines(state, places.list, below: lines.count)
    drawRows(&canvas, shown, app.row(state), places.list, details: details)
    drawMendAbout(&canvas, places.about, mendAbout(state), scroll: state.scroll)
  }

  /// The chosen row's own words first, and all of them: what does not fit is scrolled to.
  private func drawMendAbout(_ canvas: inout Canvas, _ rect: Rect, _ paragraphs: [[Span]], scroll: Int) {
    // What lies further down than they have scrolled need not be measured.
    let most = (scroll + rect.height + 2) * rect.width * 4
    let paragraphs = paragraphs.map { $0.map { Span($0.text.start(most), $0.role) } }
    let lines = paragraphs.flatMap { $0.wrapped(to: rect.width) }
    let own = paragraphs.first?.wrapped(to: rect.width).count ?? 0
    guard own > rect.height || scroll > 0 else { return drawAbout(&canvas, rect, paragraphs) }
    let top = min(scroll, max(0, lines.count - rect.height))
    for (offset, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      canvas.put(line, column: rect.column, row: rect.row + offset)
    }
    canvas.markMore(above: top > 0, below: top + rect.height < lines.count, in: rect)
  }

  /// What will stand here, while nothing of it does; where there is no room it is left out, since nobody can scroll to it.
  private func comingLines(_ state: AppState, _ rect: Rect, below count: Int) -> [TalkLine] {
    let isFresh = app.mendRows(state).allSatisfy { row in
      if case .agreed = row { false } else { true }
    }
    let words = "What you try, promise, park, or agree to differ on will stand here, too."
    let lines = [Span(words, .dim)].wrapped(to: rect.width).map { TalkLine(words: $0) }
    return isFresh && count + 1 + lines.count <= rect.height ? [TalkLine(words: [])] + lines : []
  }

  private var notForEveryone: [Span] {
    let key = app.keymap.rows.first { $0.command == .support }?.label ?? ""
    return [
      Span("\(app.library.safety.notForMending): ", .dim), Span(key, .key), Span(".", .dim),
    ]
  }

  private func mendLines(_ state: AppState, isRoomy: Bool, isNarrow: Bool) -> [TalkLine] {
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
      if isNarrow { line.detail = [] }
      lines.append(line)
    }
    return lines
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
    let title = Span(app.plain(agreed.title, state).start(1000).printable, role)
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
      guard let session = state.sessions.first(where: { $0.id == id }) else { return [] }
      if app.engine(session, state)?.isUnbegun(session) == true {
        return [[Span("Afterwards you can begin gently, if you both like.")]]
      }
      let isBreak = session.pause != nil
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
    let title = app.plain(agreed.title, state)
    // Whole, and first: a list cuts it, and what was put down so as not to be lost has to be read again somewhere.
    let lines = agreed.agreedLines.contains { $0.contains(title) } ? [] : [title]
    return (lines + agreed.agreedLines).map { [Span($0.printable)] } + [whenAbout(agreed, state)]
      + [
        [Span("\(agreed.sort == .issue ? "Put aside" : "Agreed") on \(record.at.date.short). ", .dim)]
          + keysAbout(agreed)
      ]
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
