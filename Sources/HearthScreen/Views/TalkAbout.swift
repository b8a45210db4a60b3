import HearthCore

extension Renderer {
  /// What the chosen row of a shelf is about, in paragraphs; the first matters most.
  func talkAbout(_ state: AppState, isNarrow: Bool) -> [[Span]] {
    let rows = app.talkRows(state)
    let row = app.row(state)
    guard rows.indices.contains(row) else { return [] }
    switch rows[row] {
    case .leftOpen:
      return [
        plain("You left this for some day. It is never due."),
        [Span("Enter talks about it now. "), Span("d", .key), Span(" done  ", .dim)]
          + [Span("x", .key), Span(" let it go", .dim)],
      ]
    case .guide(let id):
      guard let guide = app.library.guide(id) else { return [] }
      return [plain(guide.about), quiet(guide.why)] + (guide.source.map { [quiet("From: \($0)")] } ?? [])
    case .deck(let id):
      return app.library.deck(id, state.memory).map { about($0, state, isNarrow: isNarrow) } ?? []
    case .begin:
      return [
        plain("Three questions to a round."), quiet("You each say in private how deep you want to begin."),
      ]
    case .prompt(let id): return aboutPrompt(id, state)
    case .answered(let id): return answers(id, state)
    case .kept(let id):
      let thing = app.keptThing(id, state)
      let written = (thing?.conversation?.lines ?? []) + (thing?.lines.map(\.line) ?? [])
      return [plain(thing?.conversation?.summary ?? written.first?.text ?? "Enter opens it.")]
    case .older: return [plain("Enter reads one more month.")]
    case .fault(let words):
      return [[Span(words, .notice)], quiet("Everything else works. Mend the file and start again.")]
    }
  }

  private func plain(_ text: String) -> [Span] { [Span(text)] }
  private func quiet(_ text: String) -> [Span] { [Span(text, .dim)] }

  private func about(_ deck: Deck, _ state: AppState, isNarrow: Bool) -> [[Span]] {
    var facts = "About \(deck.minutes) minutes a question."
    if deck.onlyWhenChosen { facts += " These come up only when you pick them." }
    let (fresh, all) = app.freshness(deck, state)
    // Where the list has no room for it.
    if isNarrow { facts = "\(fresh) of \(all) fresh. \(facts)" }
    return isNarrow ? [quiet(facts), plain(deck.about)] : [plain(deck.about), quiet(facts)]
  }

  private func aboutPrompt(_ id: String, _ state: AppState) -> [[Span]] {
    guard let prompt = app.library.prompt(id) else { return [] }
    var fact: String?
    if state.memory.marks[id] == .setAside {
      fact = "Put away: it does not come up."
    } else if let asked = state.memory.asked[id] {
      fact = "You talked about it on \(asked.at.date.short) \(asked.at.date.year)."
    }
    return [plain(prompt.text)] + (fact.map { [quiet($0)] } ?? []) + answers(id, state)
  }

  /// The newest line of each.
  private func answers(_ prompt: String, _ state: AppState) -> [[Span]] {
    let answers = state.memory.answers(to: prompt)
    return PartnerID.allCases.compactMap { partner in
      answers.first { $0.author == partner }.map { [state.span(partner), Span("  \($0.text)")] }
    }
  }
}
