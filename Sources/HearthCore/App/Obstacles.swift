/// Why a key means nothing on the row it was pressed on.
extension App {
  /// What a key would be about.
  public struct ChosenRow: Hashable, Sendable {
    let occurrence: Occurrence?
    let hearthRow: HearthRow?
  }

  /// What the keys are about now.
  public func chosenRow(_ state: AppState) -> ChosenRow {
    let row = state.overlay == nil ? chosenHearthRow(state) : nil
    return ChosenRow(occurrence: chosenOccurrence(state, onHearth: row), hearthRow: row)
  }

  func obstacle(to command: Command, on row: ChosenRow, _ state: AppState) -> String? {
    // Over the calendar, and about no row of it.
    if case .nudge(_, let isOpen) = state.overlay {
      return isOpen && command == .done ? readingOnly(state) : "Whoever wrote it opens it first."
    }
    if case .planning = row.hearthRow, command == .letGo { return "It is a date: Rituals takes it away." }
    if let promise = promiseObstacle(row, state), command != .brief { return promise }
    if let occurrence = row.occurrence {
      return readingOnly(state) ?? obstacle(to: command, on: occurrence, state)
    }
    guard case .panes = state.stage else { return "Nothing to change here." }
    if command == .letGo, let id = chosenSession(state) {
      return readingOnly(state) ?? state.sessions.first { $0.id == id }.flatMap { tooEarly($0, state) }
    }
    switch (command, row.hearthRow) {
    case (.letGo, .appointment), (.done, .appointment), (.move, .appointment):
      return readingOnly(state)
    default: break
    }
    let mayMove = command == .move && state.pane == .mend
    if chosenAppointment(state) != nil, command == .done || command == .letGo || mayMove {
      return readingOnly(state)
    }
    return command == .done || command == .letGo
      ? "Nothing to tick off on this row." : "Nothing to change on this row."
  }

  /// The same wherever the promise stands.
  private func promiseObstacle(_ row: ChosenRow, _ state: AppState) -> String? {
    if case .appointment(let id) = row.occurrence?.source { return promiseObstacle(id, state) }
    return row.occurrence == nil ? promiseObstacle(chosenAppointment(state), state) : nil
  }

  private func obstacle(to command: Command, on occurrence: Occurrence, _ state: AppState) -> String? {
    switch (command, occurrence.source) {
    case (.done, .nudge): return "Enter opens it, for whoever wrote it."
    case (.done, .ritual), (.done, .memory):
      return occurrence.day > state.now.date ? "That day has not come yet." : nil
    case (.brief, .ritual): return briefObstacle(occurrence, state)
    case (.brief, _): return "Nobody plans this one."
    case (.edit, .ritual), (.move, .ritual), (.letGo, .ritual): return nil
    case (.move, .appointment), (.letGo, .appointment), (.done, _): return nil
    case (.edit, .appointment): return "What you agreed stands as you said it. v moves it."
    case (_, .nudge): return "That one is its author’s. Enter opens it."
    default: return "The ritual is gone; only that day is left of it."
    }
  }

  private func briefObstacle(_ occurrence: Occurrence, _ state: AppState) -> String? {
    guard occurrence.planner != nil else { return "Nobody plans this one." }
    return occurrence.day < state.now.date ? "That day is over." : nil
  }
}
