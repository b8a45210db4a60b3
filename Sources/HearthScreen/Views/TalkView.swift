import HearthCore

extension Renderer {
  func drawTalk(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let margin = rect.width >= 60 ? 3 : 1
    let isWide = rect.width >= 100 && rect.height >= 12
    let listWidth = isWide ? min(66, rect.width / 2 - margin) : rect.width - margin * 2
    let lines = talkLines(state)
    let chosen = app.row(state)
    // Two rows stay for what the chosen row is about, under the list or beside it.
    let aboutRows = isWide ? 0 : (rect.height >= 18 ? 4 : rect.height >= 12 ? 3 : 2)
    let view = Rect(
      column: rect.column + margin, row: rect.row + (rect.height > 14 ? 1 : 0), width: listWidth,
      height: rect.height - aboutRows - (rect.height > 14 ? 1 : 0))
    drawList(&canvas, lines, chosen, view)
    let about =
      isWide
      ? Rect(
        column: view.right + margin, row: view.row + 1, width: min(60, rect.width - view.right - margin * 2),
        height: view.height)
      : Rect(
        column: view.column, row: rect.bottom - aboutRows + (aboutRows > 2 ? 1 : 0), width: listWidth,
        height: max(2, aboutRows - 1))
    drawAbout(&canvas, state, about)
  }

  private struct TalkLine {
    var spans: [Span]
    /// Which row of the pane it stands for; nil for a heading.
    var row: Int?
  }

  private func talkLines(_ state: AppState) -> [TalkLine] {
    var lines: [TalkLine] = []
    var heading = ""
    let chosen = app.row(state)
    let kept = Dictionary(app.keptThings(state).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let asked = state.memory.asked
    for (index, row) in app.talkRows(state).enumerated() {
      let next = headingText(row)
      if next != heading {
        if !lines.isEmpty { lines.append(TalkLine(spans: [], row: nil)) }
        lines.append(TalkLine(spans: [Span(next, .dim)], row: nil))
        heading = next
      }
      lines.append(TalkLine(spans: spans(row, state, kept, asked, index == chosen), row: index))
    }
    if kept.isEmpty, app.nextOlderMonth(state) == nil {
      lines.append(TalkLine(spans: [], row: nil))
      lines.append(TalkLine(spans: [Span("What you choose to keep will be listed here.", .dim)], row: nil))
    }
    return lines
  }

  private func headingText(_ row: TalkRow) -> String {
    switch row {
    case .guide: "Guided"
    case .deck: "Decks of questions"
    case .kept, .older: "Kept"
    }
  }

  private func spans(
    _ row: TalkRow, _ state: AppState, _ kept: [String: KeptThing], _ asked: [String: QuestionMemory.Asked],
    _ isChosen: Bool
  ) -> [Span] {
    let role: Role = isChosen ? .accent : .text
    switch row {
    case .guide(let id):
      let guide = app.library.guide(id)
      return [Span(guide?.title ?? id, role), Span("  about \(guide?.minutes ?? 0) minutes", .dim)]
    case .deck(let id):
      guard let deck = app.library.deck(id) else { return [] }
      let fresh = deck.prompts.filter { asked[$0.id] == nil }.count
      return [Span(deck.title, role), Span("  \(fresh) of \(deck.prompts.count) still fresh", .dim)]
    case .kept(let id): return kept[id].map { spans($0, state, role) } ?? []
    case .older(let month): return [Span("older, from \(month.words)", role)]
    }
  }

  private func spans(_ thing: KeptThing, _ state: AppState, _ role: Role) -> [Span] {
    let isThisYear = thing.at.date.year == state.now.date.year
    let date = thing.at.date.short.paddedDay + (isThisYear ? "" : " \(thing.at.date.year)")
    let day = Span("\(date)  ", .dim)
    guard let talk = thing.conversation else { return [day, Span("Two-minute check-in", role)] }
    guard let topic = talk.topic else { return [day, Span(talk.title, role)] }
    return [day, Span(topic, role), Span("  \(talk.title)", .dim)]
  }

  private func drawList(_ canvas: inout Canvas, _ lines: [TalkLine], _ chosen: Int, _ rect: Rect) {
    let at = lines.firstIndex { $0.row == chosen } ?? 0
    let top = min(max(0, at - rect.height * 2 / 3), max(0, lines.count - rect.height))
    for (offset, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      let row = rect.row + offset
      if line.row == chosen { canvas.put("▸", column: rect.column, row: row, role: .accent) }
      let words = line.spans.shortened(to: rect.width - 2)
      canvas.put(words, column: rect.column + (line.row == nil ? 0 : 2), row: row)
    }
    canvas.markMore(above: top > 0, below: top + rect.height < lines.count, in: rect)
  }

  private func drawAbout(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let rows = app.talkRows(state)
    let row = app.row(state)
    guard rows.indices.contains(row), rect.height > 0 else { return }
    var text: [String] = []
    switch rows[row] {
    case .guide(let id):
      guard let guide = app.library.guide(id) else { return }
      text = [guide.about, guide.why, guide.source.map { "From: \($0)" } ?? ""]
    case .deck(let id): text = [app.library.deck(id)?.about ?? ""]
    case .kept(let id): text = [app.keptThing(id, state)?.conversation?.summary ?? ""]
    case .older: text = ["Enter reads one more month."]
    }
    var used = 0
    // A paragraph stands whole or not at all, but for the first.
    for (index, line) in text.enumerated() where !line.isEmpty {
      let height = wrap(line, width: max(1, rect.width)).count
      guard index == 0 || used + height <= rect.height else { return }
      let below = Rect(
        column: rect.column, row: rect.row + used, width: rect.width, height: rect.height - used)
      let cut = wrap(line, width: max(1, rect.width)).prefix(below.height)
      let words = height > cut.count ? cut.dropLast() + ["\(cut.last ?? "")…".fitted(to: rect.width)] : cut
      for (offset, words) in words.enumerated() {
        canvas.put(words, column: below.column, row: below.row + offset, role: index == 0 ? .text : .dim)
      }
      used += cut.count
      if rect.height > 4 { used += 1 }
    }
  }
}

extension [Span] {
  /// Without the quiet words at the end that don't fit whole; what is left is cut only if it has to be.
  fileprivate func shortened(to width: Int) -> [Span] {
    var spans = self
    while spans.cellWidth > width, spans.count > 1, spans.last?.role == .dim { spans.removeLast() }
    return spans.fitted(to: width)
  }
}

extension String {
  /// `Thu 5 Nov ` as wide as `Thu 15 Nov`, so that what follows stands in a column.
  fileprivate var paddedDay: String { self + String(repeating: " ", count: max(0, 10 - count)) }
}
