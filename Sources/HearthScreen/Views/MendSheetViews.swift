import HearthCore

/// What lies over Mend, and over the steps of its guides.
extension Renderer {
  // MARK: Words that mend

  /// One sentence at a time, large and alone: nobody wants to read a list in the middle of a quarrel.
  func drawPhrases(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ sheet: PhraseSheet) {
    var stack = Stack(width: min(60, rect.width - 4))
    let phrases = app.phrases(state)
    guard !phrases.isEmpty else {
      stack.add("Words that mend will stand here.")
      stack.add("On a calm day, Mend has a page for your own: \(Command.cards.title).", .dim)
      return stack.draw(on: &canvas, in: rect)
    }
    let phrase = phrases[min(sheet.row, phrases.count - 1)]
    stack.add([Span(phrase.family, .dim)] + (phrase.author.map { [Span("  "), state.span($0)] } ?? []))
    stack.gap()
    stack.addBalanced([Span("“\(phrase.text)”", .loud)])
    stack.gap()
    stack.add("Read it aloud, as it stands or nearly so.", .dim, decoration: true)
    stack.draw(on: &canvas, in: rect, scroll: state.scroll)
  }

  // MARK: Cards written in calm

  func drawCards(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ sheet: CardSheet) {
    var stack = Stack(width: min(60, rect.width - 4))
    switch sheet.page {
    case .list: return drawCardList(&canvas, state, rect, sheet)
    case .whose: stackWhose(&stack, "Whose card is it?", state)
    case .sort(let author): stackSorts(&stack, state, author, chosen: sheet.choice)
    case .closed:
      guard let card = app.card(on: sheet, state) else { return }
      stack.addBalanced([
        Span("For the hard days of ", .loud), state.span(card.author.other), Span(".", .loud),
      ])
      stack.gap()
      stack.add([
        state.span(card.author), Span(", when only you look at the screen, press ", .dim),
        Span(card.author.key, .key),
        Span(".", .dim),
      ])
      stack.gap()
      stack.add([state.span(card.author.other), Span(", look somewhere nice for a moment.", .dim)])
    case .open:
      guard let card = app.card(on: sheet, state) else { return }
      for line in cardLines(card.text, title: [state.span(card.author)], width: stack.width) {
        stack.addLine(line)
      }
      stack.gap()
      stack.add([state.span(card.author.other), Span(" sees it when a day is hard.", .dim)])
    case .rewriting:
      let isOutlook = app.card(on: sheet, state)?.sort == .outlook
      let question = isOutlook ? "Shall you both look from outside once more?" : "Rewrite this card?"
      stackOwn(&stack, state, sheet, question, isOutlook ? "begins" : "rewrites it", "no, leave it")
    case .takeAway:
      stackOwn(&stack, state, sheet, "Take this card away?", "takes it away", "no, keep it")
      stack.gap()
      stack.add(TakenAway.before)
    }
    stack.draw(on: &canvas, in: rect, scroll: sheet.scroll)
  }

  /// A question that each can say is about them, by their own key.
  private func stackWhose(_ stack: inout Stack, _ question: String, _ state: AppState) {
    stack.add(question, .loud)
    stack.gap()
    for partner in PartnerID.allCases {
      stack.addLine([state.span(partner), Span(": press ", .dim), Span(partner.key, .key)])
    }
  }

  private func stackSorts(_ stack: inout Stack, _ state: AppState, _ author: PartnerID, chosen: Int) {
    stack.add([state.span(author), Span(", a card of which kind?", .loud)])
    stack.gap()
    for (index, sort) in CareCard.Sort.written.enumerated() {
      let role: Role = index == chosen ? .accent : .text
      let words: [Span] =
        switch sort {
        case .helps: [Span("What helps me in a break", role)]
        case .comfort: [Span("For the hard days of ", role), state.span(author.other)]
        case .phrase: [Span("Words of mine that mend", role)]
        case .outlook: []
        }
      stack.addRow(words, chosen: index == chosen)
    }
  }

  /// What only its author does with a card.
  private func stackOwn(
    _ stack: inout Stack, _ state: AppState, _ sheet: CardSheet, _ question: String, _ does: String,
    _ no: String
  ) {
    guard let card = app.card(on: sheet, state) else { return }
    stack.add(question, .loud)
    if card.sort != .comfort { stack.add(card.text.start(2000).printable) }
    stack.gap()
    stackOwnKey(&stack, state, card.author, does, no)
  }

  private func stackOwnKey(
    _ stack: inout Stack, _ state: AppState, _ partner: PartnerID, _ does: String, _ no: String
  ) {
    stack.addLine([state.span(partner), Span(": ", .dim), Span(partner.key, .key), Span(" \(does)", .dim)])
    stack.addLine([Span("n", .key), Span(" \(no)", .dim)])
  }

  /// Of something that one prepares for the other, not even what it is.
  func drawLettingGo(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ scroll: Int) {
    guard let session = app.lettingGo(state) else { return drawGone(&canvas, rect) }
    var stack = Stack(width: min(60, rect.width - 4))
    stack.addBalanced([Span("Let go of what ", .loud), state.span(session.first), Span(" began?", .loud)])
    stack.gap()
    stackOwnKey(&stack, state, session.first, "lets it go", "no, keep it")
    stack.gap()
    stack.add(TakenAway.before)
    stack.draw(on: &canvas, in: rect, scroll: scroll)
  }

  private func drawCardList(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ sheet: CardSheet) {
    let margin = rect.width >= 60 ? 3 : 1
    let inner = rect.inset(columns: margin, rows: 0).cut(rect.height > 14 ? 1 : 0)
    let cards = app.cardRows(state)
    guard !cards.isEmpty else {
      let words = "What helps each of you, words of your own, and cards for hard days will stand here."
      canvas.paragraph(
        [Span(words, .dim), Span(" n", .key), Span(" writes one, on a calm day.", .dim)], in: inner)
      return
    }
    let chosen = min(max(0, sheet.row), cards.count - 1)
    let places = listPlaces(inner, in: rect)
    var lines: [TalkLine] = []
    for (index, card) in cards.enumerated() {
      if index == 0 || cards[index - 1].sort != card.sort {
        if !lines.isEmpty { lines.append(TalkLine(words: [])) }
        lines.append(TalkLine(words: [Span(heading(card.sort), .dim)]))
      }
      let role: Role = index == chosen ? .accent : .text
      lines.append(
        TalkLine(words: [state.span(card.author), Span("  ")] + words(card, state, role), row: index))
    }
    drawRows(&canvas, lines, chosen, places.list)
    drawAbout(&canvas, places.about, about(cards[chosen], state))
  }

  private func heading(_ sort: CareCard.Sort) -> String {
    switch sort {
    case .helps: "What helps"
    case .phrase: "Words that have mended something"
    case .comfort: "For hard days"
    case .outlook: "The view from outside"
    }
  }

  /// Of a card for the other one's hard days, only that it is there.
  private func words(_ card: CareCard, _ state: AppState, _ role: Role) -> [Span] {
    guard card.sort == .comfort else { return [Span(card.text.start(1000).printable, role)] }
    let whose = state.span(card.author.other)
    return [Span("one for ", role), Span("\(whose.text)’s", whose.role), Span(" hard days", role)]
  }

  private func about(_ card: CareCard, _ state: AppState) -> [[Span]] {
    let written = [Span("Written on \(card.at.date.short) \(card.at.date.year).", .dim)]
    guard card.sort == .comfort else { return [[Span(card.text.start(4000))], written] }
    return [
      [state.span(card.author), Span(" can read it again: Enter, then their own key.", .dim)], written,
    ]
  }

  // MARK: A rough day

  /// What the other one wrote for it, a card at a time; then what helps, and who else does.
  func drawRoughDay(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ day: RoughDay) {
    var stack = Stack(width: min(60, rect.width - 4))
    guard let partner = day.partner else {
      stackWhose(&stack, "Whose day is it?", state)
      return stack.draw(on: &canvas, in: rect)
    }
    let cards = app.comfort(for: partner, state)
    let helps = app.helps(of: partner, state)
    let letters = app.hardDayLetters(for: partner, state)
    if let card = cards.isEmpty ? nil : cards[min(day.row, cards.count - 1)] {
      let title = [state.span(card.author), Span(" for ", .dim), state.span(partner)]
      for line in cardLines(card.text, title: title, width: stack.width) { stack.addLine(line) }
    } else {
      stack.add([state.span(partner), Span(", go easy on yourself today.", .loud)])
    }
    if !letters.isEmpty {
      stack.gap()
      let what = letters.count == 1 ? " sealed a note for a hard day. " : " sealed notes for a hard day. "
      stack.add([
        Span("✉ ", .accent), state.span(partner.other), Span(what), Span("Enter", .key),
        Span(" leads to it."),
      ])
    }
    if !helps.isEmpty {
      stack.gap()
      stack.add([Span("What helps ", .dim), state.span(partner)])
      for line in helps.flatMap({ stepLines($0.text, width: stack.width) }) { stack.addLine(line) }
    }
    if cards.isEmpty, letters.isEmpty { stackNothing(&stack, partner, state) }
    stack.gap()
    stack.add([Span("h", .key), Span(" when it is more than a rough day", .dim)])
    stack.draw(on: &canvas, in: rect, scroll: day.scroll)
  }

  private func stackNothing(_ stack: inout Stack, _ partner: PartnerID, _ state: AppState) {
    stack.gap()
    stack.add([
      state.span(partner.other), Span(" can write a card for such a day, on a calm one: in Mend, ", .dim),
      Span("c", .key), Span(" and ", .dim), Span("n", .key), Span(".", .dim),
    ])
  }
}
