import HearthCore

extension Renderer {
  /// A ritual being made or changed, a page at a time.
  func drawRitualSheet(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ sheet: RitualSheet) {
    var stack = Stack(width: min(60, rect.width - 4))
    switch sheet.page {
    case .starters: return drawStarters(&canvas, rect, sheet)
    case .words: stackWords(&stack, state, sheet, height: rect.height)
    case .sentence: stackSentence(&stack, state, sheet)
    case .steps: stackSteps(&stack, sheet, height: rect.height)
    case .scope: stackScope(&stack, state, sheet)
    case .agree: stackAgree(&stack, state, sheet)
    case .takeAway: stackTakeAway(&stack, state, sheet)
    }
    stack.draw(on: &canvas, in: rect, scroll: state.scroll)
  }

  // MARK: Something to begin with

  private func drawStarters(_ canvas: inout Canvas, _ rect: Rect, _ sheet: RitualSheet) {
    let isRoomy = rect.height > 14
    let inner = rect.inset(columns: rect.width >= 60 ? 3 : 1).cut(isRoomy ? 1 : 0)
    let more = inner.width < 60 ? "" : "; every word of it can be changed"
    canvas.put("Something to begin with\(more).", column: inner.column, row: inner.row)
    let width = min(72, inner.width)
    let about = aboutStarter(sheet)
    let area = inner.cut(isRoomy ? 2 : 1)
    let aboutRows = isRoomy ? 4 : area.height < 8 ? 2 : 3
    let list = Rect(
      column: area.column, row: area.row, width: width,
      height: max(1, min(app.starters.count, area.height - aboutRows - (isRoomy ? 1 : 0))))
    var rows = HearthList(width: list.width, isRoomy: false)
    for (index, starter) in app.starters.enumerated() {
      let isChosen = index == sheet.row
      let title = [
        Span(starter.title, isChosen ? .accent : .text), Span(starter.aside, .dim),
      ]
      rows.add(title.fitted(to: width - 2), chosen: isChosen)
    }
    rows.draw(on: &canvas, in: list)
    let foot = Rect(
      column: list.column + 2, row: list.bottom + (isRoomy ? 1 : 0), width: width - 2, height: aboutRows)
    drawCut(&canvas, about, foot)
  }

  private func aboutStarter(_ sheet: RitualSheet) -> [Span] {
    guard app.starters.indices.contains(sheet.row) else { return [] }
    let starter = app.starters[sheet.row]
    let source = starter.source.map { [Span("\nFrom: \($0)", .dim)] } ?? []
    return [Span(starter.about, .dim)] + source
  }

  // MARK: The words

  /// What is parked has none; its occurrence is on today only so that there is one to move.
  private func hasDay(_ occurrence: Occurrence, _ state: AppState) -> Bool {
    guard case .appointment(let id) = occurrence.source else { return true }
    return state.records[id].flatMap(Appointment.init)?.on != nil
  }

  private func stackWords(_ stack: inout Stack, _ state: AppState, _ sheet: RitualSheet, height: Int) {
    if case .move(let occurrence) = sheet.purpose {
      stack.add([Span("To when? ", .loud), Span(app.plain(occurrence, state))])
      let slot = slotWords(occurrence.day, occurrence.time, state)
      stack.add(
        hasDay(occurrence, state) ? "It is on \(slot)." : "It is on no day yet.", .dim, decoration: height < 8
      )
    } else {
      stack.add("What, and when?", .loud)
    }
    stack.gap()
    stackTyped(&stack, sheet.words, height: height < 14 ? 2 : 3)
    stack.gap()
    // As many lines whatever they say, so that the field keeps its place while one types.
    let echo = echoLines(state, sheet, width: stack.width)
    for line in echo + Array(repeating: [], count: max(0, 4 - echo.count)) { stack.addLine(line) }
  }

  /// A text as it is typed, with the cursor.
  private func stackTyped(_ stack: inout Stack, _ field: TextField, height: Int) {
    let layout = field.layout(width: stack.width - 2, height: height)
    for (row, line) in layout.lines.enumerated() {
      stack.addLine([Span(row == 0 && layout.firstLine == 0 ? "▸ " : "  ", .accent), Span(line, .field)])
      if row == layout.cursorRow { stack.focusHere(cursorColumn: 2 + layout.cursorColumn) }
    }
  }

  /// How the words are understood so far; before there are any, what they may look like.
  private func echoLines(_ state: AppState, _ sheet: RitualSheet, width: Int) -> [[Span]] {
    if let fault = sheet.fault { return [Span(fault, .notice)].wrapped(to: width) }
    if case .move(let occurrence) = sheet.purpose { return slotLines(state, sheet, occurrence, width: width) }
    switch app.preview(sheet, state) {
    case .success(let ritual): return [Span(app.sentence(ritual, state))].wrapped(to: width)
    case .failure(let fault): return [Span(fault.message, .dim)].wrapped(to: width)
    case nil:
      return [
        "fri 19:30 date night every 2 weeks", "weekdays 7:45 goodbye at the door", "14 may the day we met",
      ]
      .map { [Span("  \($0)", .dim)] }
    }
  }

  private func slotLines(
    _ state: AppState, _ sheet: RitualSheet, _ occurrence: Occurrence, width: Int
  ) -> [[Span]] {
    guard !sheet.words.isBlank else {
      return ["sat 20:00", "tomorrow", "+7"].map { [Span("  \($0)", .dim)] }
    }
    do throws(QuickEntry.Fault) {
      let slot = try QuickEntry.readDay(sheet.words.text, today: state.now.date, from: occurrence.day)
      let time = slot.time ?? (slot.isAllDay ? nil : occurrence.time)
      let length = slot.minutes.map { " for \(RitualWords.length($0))" } ?? ""
      return [[Span(slotWords(slot.day ?? occurrence.day, time, state) + length)]]
    } catch {
      return [Span(error.message, .dim)].wrapped(to: width)
    }
  }

  /// `Fri 27 Nov, 19:30`.
  private func slotWords(_ day: CivilDate, _ time: TimeOfDay?, _ state: AppState) -> String {
    dayWords(day, state) + (time.map { ", \($0)" } ?? "")
  }

  // MARK: Read back

  private func stackSentence(_ stack: inout Stack, _ state: AppState, _ sheet: RitualSheet) {
    guard let draft = sheet.draft else { return }
    stack.addBalanced([Span(app.sentence(draft.bare, state), .loud)])
    stack.gap()
    if let owner = draft.owner { stack.add([Span("for ", .dim), state.span(owner)]) }
    if let planner = draft.planner {
      let turns = draft.rule == nil ? " plans it" : " plans first, then you take turns"
      stack.add([state.span(planner), Span(turns, .dim)])
    }
    if let place = draft.place, !place.isEmpty { stack.add([Span("at ", .dim), Span(place)]) }
    stack.gap()
    guard !draft.steps.isEmpty else { return stackQuestion(&stack, state, sheet) }
    stack.add("How you do it", .dim)
    for line in draft.steps.flatMap({ stepLines($0, width: stack.width) }) { stack.addLine(line) }
  }

  /// What is worth settling before it is kept, where the starter knows.
  private func stackQuestion(_ stack: inout Stack, _ state: AppState, _ sheet: RitualSheet) {
    guard let question = app.template(of: sheet)?.questions.first else { return }
    let key = app.keymap.rows(in: app.chain(state)).first { $0.command == .writeSteps }?.label ?? ""
    stack.add(question)
    stack.add([Span(key, .key), Span(" writes down how you two do it.", .dim)])
  }

  private func stackSteps(_ stack: inout Stack, _ sheet: RitualSheet, height: Int) {
    stack.add("How do you do it? A line each, in your own words.", .loud)
    stack.gap()
    let questions = app.template(of: sheet)?.questions ?? []
    for question in questions { stack.add("· \(question)", .dim, decoration: true) }
    stack.gap()
    stackTyped(&stack, sheet.steps, height: max(2, min(8, height - 8)))
  }

  // MARK: What a change is about

  private func stackScope(_ stack: inout Stack, _ state: AppState, _ sheet: RitualSheet) {
    guard let occurrence = sheet.purpose.occurrence else { return }
    stackChange(&stack, state, sheet, occurrence)
    stack.gap()
    for (index, scope) in app.scopes(of: sheet, state).enumerated() {
      let isChosen = index == sheet.row
      let words = Span(scopeWords(scope, occurrence), isChosen ? .accent : .text)
      stack.addRow([Span(scopeKey(scope, state), .key), Span("  "), words], chosen: isChosen)
    }
  }

  private func scopeKey(_ scope: RitualChange.Scope, _ state: AppState) -> String {
    let command: Command =
      switch scope {
      case .this: .thisOne
      case .following: .following
      case .all: .allOfThem
      }
    return app.keymap.rows(in: app.chain(state)).first { $0.command == command }?.label ?? ""
  }

  private func scopeWords(_ scope: RitualChange.Scope, _ occurrence: Occurrence) -> String {
    switch scope {
    case .this: "Only this one, \(occurrence.day.short)"
    case .following: "This one and all after it"
    case .all: "All of them"
    }
  }

  /// The change in one sentence, and from when to when.
  private func stackChange(
    _ stack: inout Stack, _ state: AppState, _ sheet: RitualSheet, _ occurrence: Occurrence
  ) {
    let title = app.plain(occurrence, state)
    let old = slotWords(occurrence.day, occurrence.time, state)
    switch sheet.change {
    case .move(let day, let time, _):
      stack.addBalanced([Span("Move “\(title)”", .loud)])
      stackFromTo(&stack, old, slotWords(day, time, state))
    case .rewrite(let new):
      stack.addBalanced([Span("Change “\(title)”", .loud)])
      stackFromTo(&stack, old, app.sentence(sheet.draft ?? new, state))
    case .takeAway, nil:
      stack.addBalanced([Span("Take “\(title)” off the calendar?", .loud)])
    }
  }

  private func stackFromTo(_ stack: inout Stack, _ old: String, _ new: String) {
    stack.gap()
    stack.add([Span("from  ", .dim), Span(old, .dim)])
    stack.add([Span("to    ", .dim), Span(new)])
  }

  private func stackAgree(_ stack: inout Stack, _ state: AppState, _ sheet: RitualSheet) {
    guard let occurrence = sheet.purpose.occurrence else { return }
    stackChange(&stack, state, sheet, occurrence)
    if app.scopes(of: sheet, state).count > 1 { stack.add(scopeWords(sheet.scope, occurrence), .dim) }
    stack.gap()
    let verb = sheet.change == .takeAway ? "goes" : "changes"
    stack.add("A date of the two of you \(verb) when both say so.")
    stackConsent(&stack, sheet.agreed, state)
  }

  private func stackTakeAway(_ stack: inout Stack, _ state: AppState, _ sheet: RitualSheet) {
    guard let occurrence = sheet.purpose.occurrence else { return }
    stackChange(&stack, state, sheet, occurrence)
    stack.gap()
    stack.add("\(scopeWords(sheet.scope, occurrence)).")
    stack.add("What you did stays on its days.", .dim)
    stack.gap()
    let rows = app.keymap.rows(in: app.chain(state))
    let yes = rows.first { $0.command == .confirm }?.label ?? ""
    stack.add([Span(yes, .key), Span(" takes it away. u brings it back, T for thirty days.", .dim)])
  }
}

extension Starter {
  /// What sets those apart that begin at once instead of going onto the calendar.
  fileprivate var aside: String {
    switch self {
    case .template: ""
    case .guide(let guide): "  now, \(guide.minutes) min"
    }
  }

  /// Where it comes from, when it comes from somewhere.
  fileprivate var source: String? {
    switch self {
    case .template(let template): template.source
    case .guide(let guide): guide.source
    }
  }
}
