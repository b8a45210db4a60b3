/// What keys do in the Rituals pane.
extension App {
  func inRituals(_ state: inout AppState, _ command: Command) -> [Effect] {
    switch command {
    case .monthView: show(&state, .month)
    case .weekView: show(&state, .week)
    case .agendaView: show(&state, .agenda)
    case .yearView: show(&state, .year)
    case .goToday: state.cursor.go(to: state.now.date)
    case .nextMonth: state.cursor.go(to: state.cursor.day.adding(months: 1))
    case .previousMonth: state.cursor.go(to: state.cursor.day.adding(months: -1))
    case .left: state.cursor.go(to: state.cursor.day.adding(days: state.cursor.mode == .agenda ? -7 : -1))
    case .right: state.cursor.go(to: state.cursor.day.adding(days: state.cursor.mode == .agenda ? 7 : 1))
    case .up: moveCursor(&state, by: -1)
    case .down: moveCursor(&state, by: 1)
    case .top: moveToEdge(&state, isTop: true)
    case .bottom: moveToEdge(&state, isTop: false)
    case .closeDay: state.cursor.isInDay = false
    case .open: return openDay(&state)
    default: return onOccurrence(&state, command)
    }
    return loadShown(state)
  }

  private func show(_ state: inout AppState, _ mode: CalendarCursor.Mode) {
    state.cursor.mode = mode
    state.cursor.isInDay = false
  }

  private func moveCursor(_ state: inout AppState, by step: Int) {
    if state.cursor.isInDay { return moveEntry(&state, by: step) }
    switch state.cursor.mode {
    case .month: state.cursor.go(to: state.cursor.day.adding(days: 7 * step))
    case .year: state.cursor.go(to: state.cursor.day.adding(months: step))
    case .week: moveEntry(&state, by: step)
    case .agenda: moveAlong(&state, by: step)
    }
  }

  private func moveEntry(_ state: inout AppState, by step: Int) {
    let entries = entries(state)
    state.cursor.row = min(max(0, entryRow(in: entries, state) + step), max(0, entries.count - 1))
  }

  private func moveToEdge(_ state: inout AppState, isTop: Bool) {
    if state.cursor.isInDay || state.cursor.mode == .week {
      state.cursor.row = isTop ? 0 : max(0, entries(state).count - 1)
      return
    }
    let days =
      state.cursor.mode == .year
      ? YearMonth.year(state.cursor.day.year) : YearMonth(state.cursor.day).days
    state.cursor.go(to: isTop ? days.lowerBound : days.upperBound)
  }

  /// To the next thing, on whatever day it is; over a year of nothing it stays.
  private func moveAlong(_ state: inout AppState, by step: Int) {
    let entries = entries(state)
    let row = entryRow(in: entries, state) + step
    if entries.indices.contains(row) {
      state.cursor.row = row
      return
    }
    let day = state.cursor.day
    let range =
      step > 0
      ? day.adding(days: 1)...day.adding(days: App.agendaReach)
      : day.adding(days: -App.agendaReach)...day.adding(days: -1)
    let found = state.calendar.occurrences(in: range)
    guard let next = step > 0 ? found.first : found.last else { return }
    state.cursor.go(to: next.day)
    state.cursor.row = step > 0 ? 0 : max(0, self.entries(state).count - 1)
  }

  /// Days the agenda looks ahead, and back, for the next thing.
  public static let agendaReach = 400

  /// Enter: first into the day, then onto the thing.
  private func openDay(_ state: inout AppState) -> [Effect] {
    let entries = entries(state)
    guard !entries.isEmpty else {
      state.overlay = .ritual(RitualSheet(on: state.cursor.day))
      return []
    }
    if state.cursor.mode == .year { show(&state, .month) }
    if state.cursor.mode == .month, !state.cursor.isInDay, entries.count > 1 {
      state.cursor.isInDay = true
      state.cursor.row = entryRow(in: entries, state)
      return []
    }
    return chosenOccurrence(state).map { open(&state, $0) } ?? []
  }

  /// Months on the screen that nobody has looked into yet.
  func loadShown(_ state: AppState) -> [Effect] {
    guard state.pane == .rituals else { return [] }
    let day = state.cursor.day
    let range: ClosedRange<CivilDate> =
      switch state.cursor.mode {
      case .month: day.adding(days: -42)...day.adding(days: 42)
      case .week: day.adding(days: -7)...day.adding(days: 7)
      case .agenda: day.adding(days: -35)...day
      case .year: YearMonth.year(day.year)
      }
    let shown = YearMonth(range.lowerBound)...YearMonth(range.upperBound)
    return state.months.filter { shown.contains($0) && !state.monthsRead.contains($0) }.map(Effect.load)
  }
}

extension YearMonth {
  /// Every day of a year.
  static func year(_ year: Int) -> ClosedRange<CivilDate> {
    let first = CivilDate(year: year, month: 1, day: 1) ?? CivilDate.writable.lowerBound
    return first...first.adding(days: CivilDate.isLeap(year) ? 365 : 364)
  }
}
