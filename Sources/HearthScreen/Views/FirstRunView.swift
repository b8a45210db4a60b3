import HearthCore

extension Renderer {
  func drawFirstRun(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ first: FirstRun) {
    var stack = Stack(width: min(60, rect.width - 4))
    switch first.page {
    case .safety: stackSafety(&stack, state)
    case .firstName: stackName(&stack, first, "Two people, one keyboard. Who is the first of you?")
    case .secondName: stackName(&stack, first, "And who is the other one?")
    case .firstMark, .secondMark: stackMarks(&stack, first)
    case .rhythm: stackRhythm(&stack, state, first)
    case .done: stackDone(&stack, state, first)
    }
    if let hint = first.hint {
      stack.gap()
      stack.add(hint, .notice)
    }
    stack.draw(on: &canvas, in: rect, scroll: state.scroll)
  }

  private func stackSafety(_ stack: inout Stack, _ state: AppState) {
    for (index, line) in app.library.safety.notForEveryone.enumerated() {
      if line.isEmpty { stack.gap() } else { stack.add(line, index == 0 ? .loud : .text) }
    }
    stack.gap()
    stack.add([
      Span("What you keep goes to ", .dim), Span(state.folder), Span(". Nothing leaves this machine.", .dim),
    ])
  }

  private func stackName(_ stack: inout Stack, _ first: FirstRun, _ question: String) {
    stack.add(question, .loud)
    stack.gap()
    stack.add("A name or a nickname.", .dim)
    stack.gap()
    let layout = first.names[first.page.partner, default: TextField()].layout(width: stack.width - 2)
    stack.addLine([Span("▸ ", .accent), Span(layout.lines.first ?? "", .field)])
    stack.focusHere(cursorColumn: 2 + layout.cursorColumn)
  }

  private func stackMarks(_ stack: inout Stack, _ first: FirstRun) {
    let id = first.page.partner
    stack.add([Span("\(first.name(id)), which mark is yours?", .loud)])
    stack.gap()
    for (index, mark) in FirstRun.allMarks.enumerated() {
      let isChosen = first.marks[id] == index
      let partner = Partner(name: first.name(id), glyph: mark.glyph, tint: mark.tint)
      let isTaken = id == .b && first.marks[.a] == index
      let name = isTaken ? Span("\(mark.glyph.symbol) \(first.name(.a)) has this one", .dim) : partner.span
      stack.addRow([name], chosen: isChosen)
    }
  }

  private func stackRhythm(_ stack: inout Stack, _ state: AppState, _ first: FirstRun) {
    stack.add("How often would you like a two-minute check-in?", .loud)
    stack.gap()
    for (index, rhythm) in FirstRun.rhythms(today: state.now.date).enumerated() {
      let isChosen = index == first.rhythm
      stack.addRow([Span(words(rhythm), isChosen ? .accent : .text)], chosen: isChosen)
    }
    stack.gap()
    stack.add("Nothing is counted, and a day off is just a day off.", .dim)
  }

  private func words(_ rhythm: Household.Rhythm) -> String {
    switch rhythm {
    case .daily: "Every day"
    case .weekly(let weekday): "Once a week, on \(CivilDate.weekdayName(weekday))s"
    case .whenever: "Whenever we feel like it"
    }
  }

  private func stackDone(_ stack: inout Stack, _ state: AppState, _ first: FirstRun) {
    stack.add([
      Span("Welcome, ", .loud), first.partner(.a).span, Span(" and ", .loud), first.partner(.b).span,
      Span(".", .loud),
    ])
    stack.gap()
    stack.add("What you keep is kept in")
    stack.add(state.folder, .accent)
    stack.gap()
    stack.add(
      "Ctrl-X empties the screen at once, and brings it back. Ctrl-G says where to turn when it is more than a quarrel.",
      .dim)
  }
}
