import HearthCore

extension Renderer {
  /// What comes back today: from this day of an earlier year, or an old note. False when there is no room for a card, or
  /// nothing to be on one.
  func drawMemory(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) -> Bool {
    guard rect.height >= 4, let memory = app.recollection(state) else { return false }
    let isChosen = isChosen(memory, state)
    let head = (isChosen ? [Span.mark(true), Span(" ")] : []) + [Span(heading(memory, state), .dim)]
    canvas.put(head, column: rect.column, row: rect.row)
    let width = min(rect.width, 60)
    let lines = words(memory.card).flatMap { $0.wrapped(to: width - 4) }
    let height = min(lines.count, rect.height - 3) + 2
    let card = Rect(column: rect.column, row: rect.row + 1, width: width, height: height)
    let inside = canvas.card(card, title: title(memory.card, state))
    for (offset, line) in lines.prefix(height - 2).enumerated() {
      let isCut = offset == height - 3 && lines.count > height - 2
      let shown = isCut ? (line + [Span(" ……")]).fitted(to: min(inside.width, line.cellWidth + 2)) : line
      canvas.put(shown, column: inside.column, row: inside.row + offset)
    }
    return true
  }

  /// The same as a row below the others.
  func addMemory(_ list: inout HearthList, _ state: AppState) {
    guard let memory = app.recollection(state) else { return }
    list.head(heading(memory, state))
    let words = words(memory.card).flatMap { [Span(" ")] + $0.map { Span($0.text.start(400), $0.role) } }
    list.add(title(memory.card, state) + [Span(":", .dim)] + words, chosen: isChosen(memory, state))
  }

  private func isChosen(_ memory: Recollection, _ state: AppState) -> Bool {
    app.hearthRows(state).firstIndex(of: .memory(memory.id)) == app.row(state)
  }

  private func heading(_ memory: Recollection, _ state: AppState) -> String {
    switch memory.years {
    case nil: "From the wall, \(memory.card.at.date.words(on: state.now.date))"
    case 1: "On this day, last year"
    case let years?: "On this day, \(years) years ago"
    }
  }

  private func title(_ card: WallCard, _ state: AppState) -> [Span] {
    if case .talk(let thing) = card { return thing.conversation?.topic.map { [Span($0, .dim)] } ?? [] }
    return names(card.authors, state)
  }

  private func words(_ card: WallCard) -> [[Span]] {
    switch card {
    case .note(let note, _): [[Span(note.text)]] + (note.meaning.map { [[Span("→ \($0)", .dim)]] } ?? [])
    case .talk(let thing): [[Span(thing.conversation?.summary ?? "")]]
    case .letter, .answers: []
    }
  }
}
