/// The list of what was taken away.
public struct TrashSheet: Hashable, Sendable {
  /// What is on the screen of it.
  public enum Page: Hashable, Sendable {
    case list
    /// Its words, by id.
    case open(String)
    /// It waits for the key of the one whose it is.
    case whose(String, Wish)
    /// It is to be erased for good: by that one's key, or by a plain yes.
    case erasing(String, PartnerID?)
  }

  /// What its author's key leads to.
  public enum Wish: Hashable, Sendable {
    case read
    case bringBack
  }

  /// What of it is on the screen.
  public internal(set) var page = Page.list
  /// The chosen row of ``App/takenAway(_:)``, counted from 0.
  public internal(set) var row = 0
  /// Rows skipped of long words that are open.
  public internal(set) var scroll = 0
}

extension App {
  /// What was taken away and may come back, the latest first.
  public func takenAway(_ state: AppState) -> [TakenAway] {
    state.living(TakenAway.kind).compactMap(TakenAway.init)
      // Where another device went on with it, it is not gone.
      .filter { taken in !taken.records.contains { state.records[$0.id]?.erased == false } }
      .sorted { ($0.at.seconds, $0.id) > ($1.at.seconds, $1.id) }
  }

  /// What the sheet is about; nil when there is none.
  public func takenAway(on sheet: TrashSheet, _ state: AppState) -> TakenAway? {
    let all = takenAway(state)
    switch sheet.page {
    case .open(let id), .whose(let id, _), .erasing(let id, _): return all.first { $0.id == id }
    case .list: return all.isEmpty ? nil : all[min(max(0, sheet.row), all.count - 1)]
    }
  }

  func inTrash(_ state: inout AppState, _ sheet: TrashSheet, _ command: Command) -> [Effect] {
    var sheet = sheet
    guard command != .close else { return closeTrash(&state, sheet) }
    guard let taken = takenAway(on: sheet, state) else {
      sheet.page = .list
      state.overlay = .trash(sheet)
      return []
    }
    let last = takenAway(state).count - 1
    switch (sheet.page, command) {
    case (.list, .up): sheet.row = max(0, min(sheet.row, last) - 1)
    case (.list, .down): sheet.row = min(last, sheet.row + 1)
    case (.list, .top): sheet.row = 0
    case (.list, .bottom): sheet.row = last
    case (.open, .scrollUp): sheet.scroll = max(0, sheet.scroll - 1)
    case (.open, .scrollDown): sheet.scroll += 1
    case (.list, .open): sheet.page = taken.author == nil ? .open(taken.id) : .whose(taken.id, .read)
    case (.list, .bringBack) where taken.author != nil: sheet.page = .whose(taken.id, .bringBack)
    case (.list, .bringBack), (.open, .bringBack): return bringBack(&state, sheet, taken)
    case (.list, .erase), (.open, .erase): sheet.page = .erasing(taken.id, taken.author)
    case (.erasing(_, nil), .confirm): return eraseForGood(&state, sheet, taken)
    case (_, .pressA), (_, .pressB): return press(&state, sheet, taken, by: command == .pressA ? .a : .b)
    default: break
    }
    if case .list = sheet.page { sheet.scroll = 0 }
    state.overlay = .trash(sheet)
    return []
  }

  private func press(
    _ state: inout AppState, _ sheet: TrashSheet, _ taken: TakenAway, by partner: PartnerID
  ) -> [Effect] {
    guard taken.author == partner else {
      if let author = taken.author { state.notice = "That is for \(name(author, state).printable) to say." }
      return []
    }
    var sheet = sheet
    switch sheet.page {
    case .whose(_, .bringBack): return bringBack(&state, sheet, taken)
    case .whose(_, .read): sheet.page = .open(taken.id)
    case .erasing: return eraseForGood(&state, sheet, taken)
    case .list, .open: break
    }
    state.overlay = .trash(sheet)
    return []
  }

  private func closeTrash(_ state: inout AppState, _ sheet: TrashSheet) -> [Effect] {
    guard sheet.page != .list else {
      state.overlay = nil
      return []
    }
    var list = sheet
    list.page = .list
    state.overlay = .trash(list)
    return []
  }

  private func bringBack(_ state: inout AppState, _ sheet: TrashSheet, _ taken: TakenAway) -> [Effect] {
    var list = sheet
    list.page = .list
    state.overlay = .trash(list)
    state.notice = "\(label(of: taken.records[0], state).startingUpper) is back. u takes that back."
    let effects = save(&state, taken.restored) + remove(&state, [taken.id])
    show(&state, taken.restored)
    return effects
  }

  /// Nothing of it is left, in whichever of the lists it stood: two devices may have taken the same away.
  private func eraseForGood(
    _ state: inout AppState, _ sheet: TrashSheet, _ taken: TakenAway
  ) -> [Effect] {
    var list = sheet
    list.page = .list
    state.overlay = .trash(list)
    state.notice = ErasedWords.after(state.elsewhere)
    let words = Set(taken.records.map(\.id))
    let same = state.living(TakenAway.kind).filter { $0.holds(words) }.map(\.id).sorted()
    state.history.forget(words.sorted())
    return eraseForGood(&state, same)
  }

  /// The last day that it can be brought back on.
  public func lastDay(of taken: TakenAway, _ state: AppState) -> CivilDate {
    state.waits?.lastDay(of: taken.id, today: state.now.date) ?? taken.at.date.adding(days: TakenAway.days)
  }

  /// Counts the days that something waits, and erases what has waited its time.
  func settleTrash(_ state: inout AppState) -> [Effect] {
    guard state.readOnly == nil, state.unsaved.isEmpty, var waits = state.waits else { return [] }
    waits.count(state.living(TakenAway.kind).map(\.id), on: state.now.date)
    guard waits != state.waits else { return [] }
    state.waits = waits
    // What a newer version took away may mean more than can be read here.
    let over = waits.over.filter { state.records[$0].flatMap(TakenAway.init) != nil }
    return [.remember(waits)] + (over.isEmpty ? [] : eraseForGood(&state, over))
  }

  func trashObstacle(_ state: AppState) -> String? {
    guard case .trash(let sheet) = state.overlay else { return nil }
    return takenAway(on: sheet, state) == nil ? "Nothing was taken away." : readingOnly(state)
  }
}
