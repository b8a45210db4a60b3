/// What keys do in the Talk pane.
extension App {
  func inTalk(_ state: inout AppState, _ command: Command) -> [Effect] {
    switch command {
    case .open: return openTalkRow(&state)
    case .nextShelf: return switchShelf(&state, by: 1)
    case .previousShelf: return switchShelf(&state, by: -1)
    case .closeDeck: state.openDeck = nil
    case .filterTheme: narrow(&state) { $0.theme = TalkFilter.next(after: $0.theme, in: themes) }
    case .filterDepth: narrow(&state) { $0.depth = TalkFilter.next(after: $0.depth, in: TalkFilter.depths) }
    case .filterMinutes:
      narrow(&state) { $0.minutes = TalkFilter.next(after: $0.minutes, in: TalkFilter.lengths) }
    case .favourite: return markRow(&state, .favourite)
    case .setAside: return markRow(&state, .setAside)
    case .topics: state.overlay = .topics(TopicSheet())
    default: break
    }
    return []
  }

  /// The themes of the decks at hand, in the order of the decks.
  public var themes: [String] {
    var themes: [String] = []
    for deck in library.decks where !themes.contains(deck.theme) { themes.append(deck.theme) }
    return themes
  }

  private func switchShelf(_ state: inout AppState, by step: Int) -> [Effect] {
    let shelves = TalkShelf.allCases
    let index = shelves.firstIndex(of: state.shelf) ?? 0
    state.shelf = shelves[(index + step + shelves.count) % shelves.count]
    state.openDeck = nil
    // A new month has begun: what was kept before should not look gone.
    guard case .older(let month) = talkRows(state).first else { return [] }
    return [.load(month)]
  }

  private func narrow(_ state: inout AppState, _ change: (inout TalkFilter) -> Void) {
    change(&state.filter)
    state.rows[state.place] = 0
  }

  private func openTalkRow(_ state: inout AppState) -> [Effect] {
    switch chosenTalkRow(state) {
    case .leftOpen(let id): return openAppointment(&state, id)
    case .guide(let id): return begin(&state, guide: id)
    case .deck(let id):
      state.openDeck = id
      state.rows[.deck(id)] = 0
    case .begin(let id): return beginEvening(&state, deck: id)
    case .prompt(let id): return beginEvening(&state, deck: state.openDeck, question: id)
    case .answered(let id):
      state.overlay = .answers(id, scroll: 0)
      return recall(id, state)
    case .kept(let id): state.overlay = .reading(id, scroll: 0)
    case .older(let month): return [.load(month)]
    case .fault, nil: break
    }
    return []
  }

  /// An evening of questions, from that deck, or beginning with that question.
  func beginEvening(_ state: inout AppState, deck: String?, question: String? = nil) -> [Effect] {
    var answers: [AnswerKey: Answer] = [:]
    if let deck { answers[AnswerKey(Field.Key.deck)] = .option(deck) }
    return begin(&state, guide: "evening", answers: answers, question: question)
  }

  private func markRow(_ state: inout AppState, _ mark: Mark) -> [Effect] {
    guard let row = chosenTalkRow(state) else { return [] }
    var effects: [Effect] = []
    switch row {
    case .deck(let id) where id != Deck.favouritesID: effects = self.mark(&state, id, mark)
    case .prompt(let id): effects = self.mark(&state, id, mark)
    default: break
    }
    // A mark may move a deck: the cursor goes with it, so that the same key takes the mark off again.
    if let index = talkRows(state).firstIndex(of: row) { state.rows[state.place] = index }
    return effects
  }

  /// Whether the chosen row can carry a mark.
  func isMarkable(_ state: AppState) -> Bool {
    if case .guide = state.stage { return true }
    switch chosenTalkRow(state) {
    case .deck(let id): return id != Deck.favouritesID
    case .prompt: return true
    default: return false
    }
  }
}
