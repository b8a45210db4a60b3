/// Keeping the wall up to date, and reading further back when somebody is about to see it.
extension App {
  /// What was looked for in the unread months has come, from that month, or there is none of it.
  func lookedBack(_ state: inout AppState, to month: YearMonth?) {
    switch state.wall.errand {
    case .win: showWin(&state)
    case .more(let search) where search == state.wall.sought: state.wall.reach = month ?? state.months.first
    case .more, nil: break
    }
    state.wall.errand = nil
  }

  /// Brings the wall up to date with all that has happened, and asks for more of it where that is about to be seen.
  func settleWall(_ state: inout AppState) -> [Effect] {
    let leftovers = eraseLeftovers(&state)
    guard state.pane == .wall, case .panes = state.stage else { return leftovers }
    let search = search(state)
    if let sought = state.wall.sought, sought != search, !search.narrows(sought) { state.wall.reach = nil }
    state.wall.sought = search
    // Nobody can look at a list that is being sought for.
    state.wall.list.update(state, state.wall.filter, end: unsearched(state).last)
    keepChosen(&state)
    layOut(&state)
    return leftovers + reachBack(&state, search)
  }

  /// What the unread months are looked through for.
  private func search(_ state: AppState) -> JournalSearch {
    let filter = state.wall.filter
    let notes = [Note.kind]
    let talks = [Conversation.kind, CheckIn.kind, KeptAnswer.kind]
    let kinds =
      switch filter.kind {
      case .talks: talks
      case .all: filter.words.isEmpty ? notes : notes + talks
      default: notes
      }
    // A note of a sort that is not known here reads as love.
    let sort = filter.kind == .love ? nil : filter.kind.sort?.rawValue
    // Names stand on cards, and not in the files.
    let words = filter.words.filter { !isOfName($0, state) }
    return JournalSearch(kinds: kinds, sort: sort, words: words)
  }

  private func isOfName(_ word: [UInt8], _ state: AppState) -> Bool {
    PartnerID.allCases.contains { partner in
      state.household.map { SearchText.contains(word, in: SearchText.folded($0[partner].name)) } ?? false
    }
  }

  /// How many cards are on the wall; nil where that would count what one of them did, however the cards were narrowed
  /// to it.
  public func cardCount(_ state: AppState) -> Int? {
    let filter = state.wall.filter
    return filter.author == nil && !filter.words.contains { isOfName($0, state) } ? state.wall.count : nil
  }

  /// Months that may still have something for the wall, the oldest first.
  private func unsearched(_ state: AppState) -> [YearMonth] {
    state.months.filter { month in
      !state.monthsRead.contains(month) && (state.wall.reach.map { month < $0 } ?? true)
    }
  }

  /// Whether there may be more than the cards at hand.
  public func mayHaveMore(_ state: AppState) -> Bool { !unsearched(state).isEmpty }

  private func keepChosen(_ state: inout AppState) {
    let entries = state.wall.list.entries
    if let chosen = state.wall.chosen {
      if entries.indices.contains(state.wall.row), entries[state.wall.row].id == chosen { return }
      state.wall.row = entries.firstIndex { $0.id == chosen } ?? state.wall.row
    }
    state.wall.row = min(max(0, state.wall.row), max(0, entries.count - 1))
    if state.wall.chosen != nil { state.wall.chosen = state.wall.chosenCard }
  }

  private func layOut(_ state: inout AppState) {
    var layout = state.wall.layout
    hang(&layout, state, columns: state.columns)
    state.wall.layout = layout
  }

  private func hang(_ layout: inout WallLayout, _ state: AppState, columns: Int) {
    layout.hang(
      state.wall.list.entries, screen: columns, today: state.now.date, past: state.wall.row
    ) { id, width, tallest in
      state.card(id).map { state.face(of: $0, width: width, tallest: tallest).height } ?? 3
    }
  }

  /// Where the cards hang on a screen of that many columns.
  public func wallLayout(_ state: AppState, columns: Int) -> WallLayout {
    if columns == state.columns { return state.wall.layout }
    var layout = WallLayout(screen: columns)
    hang(&layout, state, columns: columns)
    return layout
  }

  /// Cards that are wanted beyond the chosen one: more than any screen shows.
  static let screenful = 60

  private func reachBack(_ state: inout AppState, _ search: JournalSearch) -> [Effect] {
    guard state.wall.errand == nil, state.wall.count < state.wall.row + App.screenful else { return [] }
    let months = unsearched(state)
    guard !months.isEmpty else { return [] }
    state.wall.errand = .more(search)
    return [.find(search, among: months.reversed())]
  }

  /// Letters that were opened, where the last stroke of it failed or was another device's.
  private func eraseLeftovers(_ state: inout AppState) -> [Effect] {
    guard state.unsaved.isEmpty, state.readOnly == nil else { return [] }
    let leftovers = state.wallLog.leftovers
    return leftovers.isEmpty ? [] : erase(&state, leftovers)
  }
}
