/// What keys do on the wall.
extension App {
  func inWall(_ state: inout AppState, _ command: Command) -> [Effect] {
    switch command {
    case .up, .down, .left, .right, .pageUp, .pageDown, .top, .bottom: moveCard(&state, command)
    case .open: return openCard(&state, state.wall.chosenCard)
    case .search: state.wall.isSearching = true
    case .advance: state.wall.isSearching = false
    case .clearSearch: clearSearch(&state)
    case .filterKind:
      let kinds = WallFilter.Kind.allCases
      narrow(&state) { $0.kind = TalkFilter.next(after: $0.kind, in: kinds) ?? .all }
    case .filterWhose:
      narrow(&state) { $0.author = TalkFilter.next(after: $0.author, in: PartnerID.allCases) }
    case .jar: return drawWin(&state)
    case .thank: return write(&state, "thanks")
    case .newNote: state.overlay = .newNote(row: 0)
    default: break
    }
    return []
  }

  // MARK: Moving

  /// Rows of the wall that a page up or down goes.
  private static let page = 18

  private func moveCard(_ state: inout AppState, _ command: Command) {
    let layout = state.wall.layout
    let row = state.wall.row
    guard layout.slots.indices.contains(row) else { return }
    let goal = state.wall.goal ?? layout.slots[row].top + 1
    let next: Int?
    switch command {
    case .up: next = layout.above(row)
    case .down: next = layout.below(row)
    case .left: next = layout.beside(row, by: -1, at: goal)
    case .right: next = layout.beside(row, by: 1, at: goal)
    case .pageUp: next = layout.beside(row, by: 0, at: max(0, layout.slots[row].top - App.page))
    case .pageDown: next = layout.beside(row, by: 0, at: layout.slots[row].top + App.page)
    case .top: next = 0
    default: next = state.wall.count - 1
    }
    let isSideways = command == .left || command == .right
    state.wall.goal = isSideways && next != nil ? goal : nil
    choose(&state, next ?? row)
  }

  private func choose(_ state: inout AppState, _ row: Int) {
    state.wall.row = min(max(0, row), max(0, state.wall.count - 1))
    // The top is wherever the newest card hangs: one that comes in there is seen.
    state.wall.chosen = state.wall.row == 0 ? nil : state.wall.chosenCard
  }

  /// The card in full: what was written with it, and what came back for it.
  func openCard(_ state: inout AppState, _ card: CardID?) -> [Effect] {
    switch card {
    case .note(let id): state.overlay = .note(WallSheet(id))
    case .letter(let id): state.overlay = .letter(WallSheet(id))
    case .talk(let id): state.overlay = .reading(id, scroll: 0)
    case .answers(let prompt, _):
      state.overlay = .answers(prompt, scroll: 0)
      return recall(prompt, state)
    case nil: break
    }
    return []
  }

  // MARK: Writing

  /// Kinds of notes, in the order of the list: the guide that leads to each, by id, and how the list says it.
  public static let noteGuides: [(guide: String, words: String)] = [
    ("thanks", "thanks for something small"), ("affirmation", "kind words about the other one"),
    ("love", "a love note"), ("letter", "a sealed note, for later"),
    ("win", "a win, for the jar"),
    ("ordinary", "an ordinary good thing"),
  ]

  /// The guide of the day's ordinary good thing, by id.
  static let ordinaryGuide = "ordinary"

  func inNewNote(_ state: inout AppState, _ row: Int, _ command: Command, key: Key?) -> [Effect] {
    let last = App.noteGuides.count - 1
    switch command {
    case .up: state.overlay = .newNote(row: max(0, row - 1))
    case .down: state.overlay = .newNote(row: min(last, row + 1))
    case .top: state.overlay = .newNote(row: 0)
    case .bottom: state.overlay = .newNote(row: last)
    case .advance: return write(&state, App.noteGuides[min(max(0, row), last)].guide)
    case .digit:
      guard case .character(let digit) = key, let number = digit.wholeNumberValue,
        (1...last + 1).contains(number)
      else { return [] }
      return write(&state, App.noteGuides[number - 1].guide)
    default: break
    }
    return []
  }

  /// Begins the guide that writes one, and shows all of the wall afterwards: the new card is the first on it.
  func write(_ state: inout AppState, _ guide: String) -> [Effect] {
    guard hasGuide(guide, &state) else { return [] }
    if case .newNote = state.overlay { state.overlay = nil }
    if state.pane == .wall { state.wall.showAll() }
    return begin(&state, guide: guide)
  }

  func hasGuide(_ id: String, _ state: inout AppState) -> Bool {
    if library.guide(id) != nil { return true }
    state.notice = "Its guide is not there now. Mend its file, and this opens again."
    return false
  }

  // MARK: The jar

  /// Draws a win, from any month there ever was.
  func drawWin(_ state: inout AppState) -> [Effect] {
    let unread = shuffled(state.months.filter { !state.monthsRead.contains($0) }, &state)
    guard !unread.isEmpty else {
      showWin(&state)
      return []
    }
    state.wall.errand = .win
    let search = JournalSearch(kinds: [Note.kind], sort: Note.Sort.win.rawValue)
    return [.find(search, among: unread)]
  }

  func showWin(_ state: inout AppState) {
    let wins = state.wallLog.notes.values.filter { $0.sort == .win }.map(\.id).sorted()
    // The same one twice in a row would look like an empty jar.
    let others = wins.count > 1 ? wins.filter { $0 != state.wall.drawn } : wins
    guard !others.isEmpty else {
      state.notice = "No win in the jar yet. n puts one in."
      return
    }
    let win = others[Int(state.random.next() % UInt64(others.count))]
    state.wall.drawn = win
    state.overlay = .note(WallSheet(win))
  }

  /// In the sheet of a win that was drawn, the same key draws again.
  func jarObstacle(_ state: AppState) -> String? {
    guard case .note(let sheet) = state.overlay, sheet.id != state.wall.drawn else { return nil }
    return "That draws a win, on the wall."
  }

  private func shuffled(_ months: [YearMonth], _ state: inout AppState) -> [YearMonth] {
    var months = months
    for index in months.indices.dropLast() {
      let other = index + Int(state.random.next() % UInt64(months.count - index))
      months.swapAt(index, other)
    }
    return months
  }

  // MARK: Narrowing

  private func narrow(_ state: inout AppState, _ change: (inout WallState) -> Void) {
    change(&state.wall)
    state.wall.row = 0
    state.wall.chosen = nil
    state.wall.goal = nil
  }

  /// First what was typed, then the rest.
  private func clearSearch(_ state: inout AppState) {
    let hadWords = state.wall.isSearching || !state.wall.query.isEmpty
    narrow(&state) { wall in
      wall.isSearching = false
      wall.query = TextField(limit: 200)
      if !hadWords {
        wall.kind = .all
        wall.author = nil
      }
    }
  }

  func typeSearch(_ state: inout AppState, _ edit: TextEdit) {
    guard state.pane == .wall, state.wall.isSearching else { return }
    let before = state.wall.query.text
    if !state.wall.query.apply(edit), case .insert = edit {
      state.trouble = "That is more than fits in a search."
    }
    if state.wall.query.text != before { narrow(&state) { _ in } }
  }
}
