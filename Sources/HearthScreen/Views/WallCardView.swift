import HearthCore

/// Cards as they hang on the wall.
extension Renderer {
  func drawCard(
    _ canvas: inout Canvas, _ state: AppState, _ id: CardID, _ rect: Rect, _ layout: WallLayout,
    isChosen: Bool
  ) {
    guard let card = state.card(id) else { return }
    let face = state.face(of: card, width: layout.textWidth, tallest: layout.tallest)
    let role: Role = isChosen ? .accent : .border
    let inside = canvas.card(rect, role: role)
    drawCardTitle(&canvas, state, card, rect, isChosen: isChosen)
    for (offset, line) in face.lines.enumerated() {
      canvas.put(spans(line, state).fitted(to: inside.width), column: inside.column, row: inside.row + offset)
    }
    drawCardFoot(&canvas, state, face, rect)
  }

  /// Who on the left, when on the right. Of the day, the weekday goes first, then all of it, before a name is cut.
  private func drawCardTitle(
    _ canvas: inout Canvas, _ state: AppState, _ card: WallCard, _ rect: Rect, isChosen: Bool
  ) {
    let room = rect.width - 4
    let mark = isChosen ? [Span("▸ ", .accent)] : []
    var who = names(card.authors, state)
    let date = card.at.date
    let days = [date.words(on: state.now.date), date.shortest(on: state.now.date)]
    // Two marks say as much as the word behind them.
    if card.authors.count > 1, (mark + who).cellWidth + 3 + days[0].cellWidth > room { who.removeLast() }
    let width = (mark + who).cellWidth
    let day = days.first { width + 3 + $0.cellWidth <= room }
    let title = (mark + who).fitted(to: room)
    canvas.put([Span(" ")] + title + [Span(" ")], column: rect.column + 1, row: rect.row)
    guard let day else { return }
    canvas.putRight([Span(" "), Span(day, .dim), Span(" ")], right: rect.right - 1, row: rect.row)
  }

  /// One by name, two by their marks.
  func names(_ partners: [PartnerID], _ state: AppState) -> [Span] {
    guard partners.count > 1, let household = state.household else { return partners.map(state.span) }
    let marks = partners.map { household[$0] }.map { Span("\($0.glyph.symbol)", Role($0.tint)) }
    return Array(marks.map { [$0] }.joined(separator: [Span(" ")])) + [Span(" both", .dim)]
  }

  /// What it is on the left, the hearts on the right.
  private func drawCardFoot(
    _ canvas: inout Canvas, _ state: AppState, _ face: CardFace, _ rect: Rect
  ) {
    let hearts = hearts(face.hearts, state)
    if !face.label.isEmpty {
      let room = rect.width - 4 - (hearts.isEmpty ? 0 : hearts.cellWidth + 3)
      let label = [Span(" "), Span(face.label.fitted(to: room), .dim), Span(" ")]
      canvas.put(label, column: rect.column + 1, row: rect.bottom - 1)
    }
    if !hearts.isEmpty {
      canvas.putRight([Span(" ")] + hearts + [Span(" ")], right: rect.right - 1, row: rect.bottom - 1)
    }
  }

  /// `♥ ●`, a heart and whose it is.
  func hearts(_ partners: [PartnerID], _ state: AppState) -> [Span] {
    guard let household = state.household, !partners.isEmpty else { return [] }
    return [Span("♥", .accent)]
      + partners.map { Span(" \(household[$0].glyph.symbol)", Role(household[$0].tint)) }
  }

  private func spans(_ line: CardFace.Line, _ state: AppState) -> [Span] {
    switch line.tone {
    case .own: state.spans(line.pieces, .text)
    case .aside: state.spans(line.pieces, .dim)
    case .call: state.spans(line.pieces, .accent)
    }
  }

  // MARK: A note in full

  func drawNoteSheet(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ sheet: WallSheet) {
    guard let (note, replies) = app.note(on: sheet, state) else { return drawGone(&canvas, rect) }
    switch sheet.question {
    case .takeBack: return drawTakeBack(&canvas, state, rect, note, replies, scroll: sheet.scroll)
    case .rewrite: return drawOwn(&canvas, state, rect, note, "Rewrite this note?", "rewrites it")
    case .whoMay:
      let other = note.keep == .us ? "lets others have it when you both say so" : "keeps it for just you two"
      return drawOwn(&canvas, state, rect, note, "Who may have this note?", other)
    case .release, nil: break
    }
    var lines = [noteHead(note, state), [], [Span(note.text, .loud)]]
    if let meaning = note.meaning { lines += [[], [Span("→ ", .dim), Span(meaning)]] }
    for reply in replies where reply.text != nil || reply.hasHeart {
      let heart = reply.hasHeart ? [Span("  ♥", .accent)] : []
      lines += [[], [state.span(reply.author)] + heart + [Span(reply.text.map { "  \($0)" } ?? "")]]
    }
    lines += [
      [], [Span(note.keep == .us ? "Just for you two." : "Others get it only when you both say so.", .dim)],
    ]
    if let author = note.author {
      lines.append([
        Span(author.other.key, .key), Span(" gives, or takes back, the heart of ", .dim),
        state.span(author.other), Span(".", .dim),
      ])
    }
    drawSheet(&canvas, rect, lines, sheet.scroll)
  }

  private func noteHead(_ note: Note, _ state: AppState) -> [Span] {
    let day = note.at.date
    var spans = names(note.author.map { [$0] } ?? PartnerID.allCases, state)
    spans.append(Span("  \(note.openedOn.map { letterDays(day, opened: $0) } ?? full(day))", .dim))
    if let named = note.waitedFor?.named { spans.append(Span("  for \(named)", .dim)) }
    if note.sort != .letter, !note.sort.label.isEmpty { spans.append(Span("  \(note.sort.label)", .dim)) }
    return spans
  }

  private func full(_ day: CivilDate) -> String {
    "\(day.weekdayName) \(day.day) \(day.monthName) \(day.year)"
  }

  private func letterDays(_ sealed: CivilDate, opened: CivilDate) -> String {
    if sealed == opened { return "sealed and opened \(full(opened))" }
    let year = sealed.year == opened.year ? "" : " \(sealed.year)"
    return
      "sealed \(sealed.day) \(sealed.monthName)\(year), opened \(opened.day) \(opened.monthName) \(opened.year)"
  }

  func drawGone(_ canvas: inout Canvas, _ rect: Rect) {
    var stack = Stack(width: min(60, rect.width - 4))
    stack.add("It is not here now. Esc goes back.", .dim)
    stack.draw(on: &canvas, in: rect)
  }

  /// Each takes back their own: the key says whose it is.
  private func drawTakeBack(
    _ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ note: Note, _ replies: [NoteReply],
    scroll: Int
  ) {
    var stack = Stack(width: min(60, rect.width - 4))
    stack.add("Take back whose words?", .loud)
    stack.gap()
    for partner in PartnerID.allCases {
      let isNote = note.author == nil || note.author == partner
      guard isNote || replies.contains(where: { $0.author == partner }) else { continue }
      let reply = replies.first { $0.author == partner }
      let given = [reply?.text == nil ? nil : "the answer", reply?.hasHeart == true ? "the heart" : nil]
      let words =
        isNote ? "takes the note down" : "takes \(given.compactMap { $0 }.joined(separator: " and ")) back"
      stack.addLine([
        Span(partner.key, .key), Span("  "), state.span(partner), Span(" \(words)", .dim),
      ])
    }
    stack.gap()
    if !replies.isEmpty { stack.add("What was given back for the note goes with it.", .dim) }
    stack.add(TakenAway.before)
    stack.draw(on: &canvas, in: rect, scroll: scroll)
  }

  /// What only its author does with a note.
  private func drawOwn(
    _ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ note: Note, _ question: String, _ words: String
  ) {
    guard let author = note.author else { return }
    var stack = Stack(width: min(60, rect.width - 4))
    stack.add(question, .loud)
    stack.gap()
    stack.add([Span(author.key, .key), Span("  "), state.span(author), Span(" \(words)", .dim)])
    stack.draw(on: &canvas, in: rect)
  }
}
