import HearthCore

/// A line of a shelf: its words, and a detail that stands in a column of its own.
struct TalkLine {
  var words: [Span]
  var detail: [Span] = []
  /// Which row of the shelf it stands for; nil for a heading.
  var row: Int?
}

extension Renderer {
  func talkLines(_ state: AppState) -> [TalkLine] {
    var lines: [TalkLine] = []
    var heading: String?
    let chosen = app.row(state)
    for (index, row) in app.talkRows(state).enumerated() {
      let next = headingText(row)
      if let next, next != heading {
        if !lines.isEmpty { lines.append(TalkLine(words: [])) }
        lines.append(TalkLine(words: [Span(next, .dim)]))
      }
      heading = next
      var line = line(row, state, index == chosen ? .accent : .text)
      line.row = index
      lines.append(line)
    }
    return lines
  }

  /// What an empty shelf is for.
  func emptyText(_ state: AppState) -> String {
    switch state.place {
    case .shelf(.answers):
      "In an evening of questions, press a to keep a line of an answer. It stands here, and comes back with its question."
    case .shelf(.kept): "Talks and check-ins that you choose to keep are listed here."
    case .deck: "No question of this deck is that light, and open to you both."
    default: "Nothing is that short, or that light. The same keys go round to any again."
    }
  }

  private func headingText(_ row: TalkRow) -> String? {
    switch row {
    case .leftOpen: "Left for some day"
    case .guide(let id): app.library.guide(id)?.group
    case .prompt(let id): app.library.prompt(id).map { TalkWords.depth($0.depth) }
    case .fault: "Files of yours that could not be read"
    case .deck, .begin, .answered, .kept, .older: nil
    }
  }

  private func line(_ row: TalkRow, _ state: AppState, _ role: Role) -> TalkLine {
    switch row {
    case .leftOpen(let id):
      let title = state.records[id].flatMap(Appointment.init).map { app.plain($0.title, state) }
      return TalkLine(words: [Span("◌ ", .dim), Span(title ?? "", role)])
    case .guide(let id):
      let guide = app.library.guide(id)
      return TalkLine(
        words: [Span(guide?.title ?? id, role)], detail: [Span(TalkWords.minutes(guide?.minutes ?? 0), .dim)])
    case .deck(let id): return deckLine(id, state, role)
    case .begin: return TalkLine(words: [Span("An evening with these", role)])
    case .prompt(let id): return promptLine(id, state, role)
    case .answered(let id): return answeredLine(id, state, role)
    case .kept(let id): return keptLine(id, state, role)
    case .older(let month): return TalkLine(words: [Span("older, from \(month.words)", role)])
    case .fault(let words): return TalkLine(words: [Span("! ", .notice), Span(words, role)])
    }
  }

  /// Marks are glyphs in a column of their own: `★` a favourite, `–` not for them.
  private func markSpan(_ mark: Mark?) -> Span {
    switch mark {
    case .favourite: Span("★ ", .accent)
    case .setAside: Span("– ", .dim)
    case nil: Span("  ")
    }
  }

  private func deckLine(_ id: String, _ state: AppState, _ role: Role) -> TalkLine {
    guard let deck = app.library.deck(id, state.memory) else { return TalkLine(words: []) }
    let mark = id == Deck.favouritesID ? .favourite : state.memory.marks[id]
    let (fresh, all) = app.freshness(deck, state)
    let detail =
      mark == .setAside ? "put away" : fresh == 0 ? "all talked about" : "\(fresh) of \(all) fresh"
    let isQuiet = mark == .setAside && role == .text
    return TalkLine(
      words: [markSpan(mark), Span(deck.title, isQuiet ? .dim : role)], detail: [Span(detail, .dim)])
  }

  private func promptLine(_ id: String, _ state: AppState, _ role: Role) -> TalkLine {
    let mark = state.memory.marks[id]
    let isSpent = mark == .setAside || state.memory.asked[id] != nil
    let glyph = mark == nil && isSpent ? Span("✓ ", .dim) : markSpan(mark)
    return TalkLine(
      words: [glyph, Span(app.library.prompt(id)?.text ?? "", isSpent && role == .text ? .dim : role)])
  }

  private func answeredLine(_ id: String, _ state: AppState, _ role: Role) -> TalkLine {
    let answers = state.memory.answers(to: id)
    let day = answers.first.map { words($0.at, state) } ?? ""
    return TalkLine(words: [Span("\(day)  ", .dim), Span(question(id, state), role)])
  }

  /// As the decks have it, or as it was when it was answered.
  func question(_ id: String, _ state: AppState) -> String {
    app.library.prompt(id)?.text ?? state.memory.answers(to: id).first?.question ?? ""
  }

  private func keptLine(_ id: String, _ state: AppState, _ role: Role) -> TalkLine {
    guard let thing = app.keptThing(id, state) else { return TalkLine(words: []) }
    let day = Span("\(words(thing.at, state))  ", .dim)
    guard let talk = thing.conversation else {
      return TalkLine(words: [day, Span(app.library.guide("checkin")?.title ?? "", role)])
    }
    guard let topic = talk.topic else { return TalkLine(words: [day, Span(talk.title, role)]) }
    return TalkLine(words: [day, Span(topic, role)], detail: [Span(talk.title, .dim)])
  }

  /// `Thu  5 Nov`, with its year when that is another one; all of a year are equally wide.
  private func words(_ moment: Moment, _ state: AppState) -> String {
    let short = moment.date.short
    let isThisYear = moment.date.year == state.now.date.year
    return short + String(repeating: " ", count: max(0, 10 - short.count))
      + (isThisYear ? "" : " \(moment.date.year)")
  }
}

/// Words that more than one part of the pane uses.
enum TalkWords {
  /// So wide that the numbers of a list end in one column.
  static func minutes(_ minutes: Int) -> String { "\(minutes < 10 ? " " : "")\(minutes) minutes" }

  /// A depth, by number and name.
  static func depth(_ depth: Int) -> String {
    let names = ["light", "everyday", "of yourselves", "close", "deep"]
    return "\(depth), \(names[min(max(1, depth), 5) - 1])"
  }
}
