/// A row of the Talk pane.
public enum TalkRow: Hashable, Sendable {
  /// Something left for some day, by the id of its appointment.
  case leftOpen(String)
  case guide(String)
  case deck(String)
  /// In a deck: an evening with its questions.
  case begin(String)
  case prompt(String)
  /// What was kept of the answers to that question.
  case answered(String)
  /// Something kept, by the id that `keptThings` gives it.
  case kept(String)
  /// Reads one more month.
  case older(YearMonth)
  /// A file of the couple's own that could not be read: what to mend in it.
  case fault(String)
}

extension App {
  /// The rows of the shelf, or the deck, that is on the screen.
  public func talkRows(_ state: AppState) -> [TalkRow] {
    if let id = state.openDeck, let deck = library.deck(id, state.memory) { return rows(of: deck, state) }
    switch state.shelf {
    case .guided:
      return library.shelf(.talk).filter(state.filter.admits).map { .guide($0.id) }
        + leftOpen(state).map { .leftOpen($0.id) } + faults(state)
    case .decks: return decks(state).map { .deck($0.id) } + faults(state)
    case .answers: return answered(state).map(TalkRow.answered) + older(state)
    case .kept: return kept(state).map { .kept($0.id) } + older(state)
    }
  }

  /// The decks on the shelf: favourites first, what is not for them last.
  public func decks(_ state: AppState) -> [Deck] {
    let own = library.favourites(state.memory)
    let decks = library.decks.filter(state.filter.admits)
    let ranked = [Mark.favourite, nil, .setAside].flatMap { mark in
      decks.filter { state.memory.marks[$0.id] == mark }
    }
    return (own.prompts.contains(where: state.filter.admits) && state.filter.theme == nil ? [own] : [])
      + ranked
  }

  /// Questions of a deck that may be shown: what leads to a closed topic is not even named.
  public func shownPrompts(_ deck: Deck, _ state: AppState) -> [Prompt] {
    deck.prompts.filter { prompt in
      state.filter.admits(prompt) && prompt.topics.allSatisfy { state.memory.isOpen($0, in: library) }
    }
  }

  /// How many questions of a deck are still to come, of how many.
  public func freshness(_ deck: Deck, _ state: AppState) -> (fresh: Int, all: Int) {
    let prompts = shownPrompts(deck, state).filter { state.memory.marks[$0.id] != .setAside }
    return (prompts.count { state.memory.asked[$0.id] == nil }, prompts.count)
  }

  private func rows(of deck: Deck, _ state: AppState) -> [TalkRow] {
    let prompts = shownPrompts(deck, state)
    return (prompts.isEmpty ? [] : [.begin(deck.id)]) + prompts.map { .prompt($0.id) }
  }

  private func answered(_ state: AppState) -> [String] {
    let older = nextOlderMonth(state)
    return state.memory.answered.filter { prompt in
      guard let newest = state.memory.answers(to: prompt).first else { return false }
      return older.map { newest.at.month > $0 } ?? true
    }
  }

  /// A month that was read for its anniversaries waits until the months after it are read too: no gaps in the list.
  private func kept(_ state: AppState) -> [KeptThing] {
    let older = nextOlderMonth(state)
    return keptThings(state).filter { thing in
      (older.map { thing.at.month > $0 } ?? true) && !state.isHidden(thing)
    }
  }

  private func older(_ state: AppState) -> [TalkRow] { nextOlderMonth(state).map { [.older($0)] } ?? [] }

  private func faults(_ state: AppState) -> [TalkRow] { state.libraryFaults.map(TalkRow.fault) }

  /// The row of the Talk pane that is chosen; nil elsewhere.
  func chosenTalkRow(_ state: AppState) -> TalkRow? {
    guard state.pane == .talk else { return nil }
    let rows = talkRows(state)
    let row = row(state)
    return rows.indices.contains(row) ? rows[row] : nil
  }
}
