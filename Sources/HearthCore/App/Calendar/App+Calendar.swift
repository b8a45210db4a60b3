/// What the calendar says to the panes.
extension App {
  /// What is on the day under the cursor, in the order of the clock.
  public func entries(_ state: AppState) -> [Occurrence] { entries(on: state.cursor.day, state) }

  /// What is on that day.
  public func entries(on day: CivilDate, _ state: AppState) -> [Occurrence] {
    state.calendar.occurrences(on: day)
  }

  /// The chosen one of these entries of the day under the cursor, from 0: as long as nobody chose, the first that is
  /// not done.
  public func entryRow(in entries: [Occurrence], _ state: AppState) -> Int {
    let row = state.cursor.row ?? entries.firstIndex { !$0.isDone } ?? 0
    return min(max(0, row), max(0, entries.count - 1))
  }

  /// The thing a key would be about: on the hearth, in the calendar, or on the sheet that lies over them.
  public func chosenOccurrence(_ state: AppState) -> Occurrence? {
    chosenOccurrence(state, onHearth: chosenHearthRow(state))
  }

  func chosenOccurrence(_ state: AppState, onHearth row: @autoclosure () -> HearthRow?) -> Occurrence? {
    if case .occurrence(let sheet) = state.overlay { return occurrence(sheet.id, on: sheet.day, state) }
    guard case .panes = state.stage else { return nil }
    switch state.pane {
    case .hearth:
      switch row() {
      case .occurrence(let chosen), .planning(let chosen): return chosen
      case .appointment(let id):
        let day = state.records[id].flatMap(Appointment.init)?.on
        return day.flatMap { occurrence(id, on: $0, state) }
      default: return nil
      }
    case .rituals:
      let entries = entries(state)
      let row = entryRow(in: entries, state)
      return entries.indices.contains(row) ? entries[row] : nil
    case .mend:
      guard case .agreed(let id) = chosenMendRow(state) else { return nil }
      return state.records[id].flatMap(Appointment.init)?.on.flatMap { occurrence(id, on: $0, state) }
    case .talk, .wall: return nil
    }
  }

  /// By its id and the day it is on; nil when it is not there any more.
  public func occurrence(_ id: String, on day: CivilDate, _ state: AppState) -> Occurrence? {
    entries(on: day, state).first { $0.id == id }
  }

  /// A ritual on the day its rule gives it, wherever it was moved to.
  func occurrence(of occasion: Brief.Occasion, _ state: AppState) -> Occurrence? {
    let move = state.calendar.ritual(occasion.ritual)?.moves[occasion.day]
    return entries(on: move?.day ?? occasion.day, state)
      .first { $0.source == .ritual(occasion.ritual) && $0.original == occasion.day }
  }

  /// What the planner sealed for it; nil when nothing was.
  public func brief(of occurrence: Occurrence, _ state: AppState) -> Brief? {
    guard case .ritual(let id) = occurrence.source else { return nil }
    return brief(of: id, on: occurrence.original, state)
  }

  /// The next dates that somebody plans, and that have no brief yet: soon, but not today.
  func unplanned(_ state: AppState) -> [Occurrence] {
    let today = state.now.date
    let soon = state.calendar.occurrences(in: today.adding(days: 1)...today.adding(days: App.comingDue))
    return soon.filter { $0.planner != nil && !$0.isDone && brief(of: $0, state) == nil }
  }

  /// What is due today, but for what was agreed: that stands under its own heading.
  func todays(_ state: AppState) -> [Occurrence] {
    entries(on: state.now.date, state).filter {
      if case .appointment = $0.source { false } else { true }
    }
  }

  /// How much warmth a day holds: what was done, said and kept on it.
  public func warmth(in range: ClosedRange<CivilDate>, _ state: AppState) -> [CivilDate: Int] {
    var warmth = state.calendar.doneDays(in: range)
    for thing in state.kept.newestFirst {
      let day = thing.at.date
      if range.contains(day) { warmth[day, default: 0] += 1 }
    }
    return warmth
  }
}
