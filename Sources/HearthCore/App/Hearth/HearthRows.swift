/// A row of the hearth that something can be done with.
public enum HearthRow: Hashable, Sendable {
  /// An unfinished session, by id.
  case session(String)
  /// Something that was changed on two laptops at once, by id.
  case contested(String)
  /// Today's check-in; true once it is done.
  case checkin(done: Bool)
  /// A sealed note whose day has come, by id.
  case letter(String)
  /// Today's ordinary good thing; true once one is written.
  case ordinary(done: Bool)
  /// A ritual of today.
  case occurrence(Occurrence)
  /// A date that one of them plans soon.
  case planning(Occurrence)
  /// An appointment, by id.
  case appointment(String)
  /// Tonight's question, by prompt id.
  case question(String)
  /// Something from before that comes back, by its card.
  case memory(CardID)
}

extension App {
  /// Days ahead that an agreement starts to show.
  static let comingDue = 7

  /// Today, from what is unfinished to what is only offered.
  public func hearthRows(_ state: AppState) -> [HearthRow] {
    var rows = state.sessions.map { HearthRow.session($0.id) }
    rows += contested(state).map { .contested($0.id) }
    let isTheirDay = isDay(for: state.household?.rhythm, on: state.now.date)
    if isTheirDay { rows.append(.checkin(done: checkedIn(state))) }
    rows += dueLetters(state).map { .letter($0.id) }
    let todays = todays(state)
    rows += todays.map { .occurrence($0) }
    if isTheirDay, asksForGoodThing(todays, state) { rows.append(.ordinary(done: hasGoodThing(state))) }
    rows += unplanned(state).map { .planning($0) }
    rows += appointments(state).map { .appointment($0.id) }
    if let prompt = tonightsQuestion(state) { rows.append(.question(prompt.id)) }
    if let memory = recollection(state) { rows.append(.memory(memory.id)) }
    return rows
  }

  /// Whether the couple asked to be met on that day.
  public func isDay(for rhythm: Household.Rhythm?, on day: CivilDate) -> Bool {
    switch rhythm {
    case .daily: true
    case .weekly(let weekday): day.weekday == weekday
    case .whenever, nil: false
    }
  }

  /// Open agreements up to a week ahead, and those whose day has passed, soonest first; those at no time come before the
  /// others of their day.
  public func appointments(_ state: AppState) -> [Appointment] {
    let last = state.now.date.adding(days: App.comingDue)
    return openAppointments(state).compactMap { appointment in
      appointment.on.flatMap { $0 <= last ? (day: $0, appointment) : nil }
    }
    .sorted { ($0.day, $0.1.time?.minutes ?? -1, $0.1.id) < ($1.day, $1.1.time?.minutes ?? -1, $1.1.id) }
    .map(\.1)
  }

  /// What was left for some day, in the order it was left, but for what stands in Mend. It never becomes due.
  public func leftOpen(_ state: AppState) -> [Appointment] {
    openAppointments(state).filter { $0.on == nil && !belongsToMend($0) }.sorted { $0.id < $1.id }
  }

  /// Without what a break is about.
  func openAppointments(_ state: AppState) -> [Appointment] {
    state.living(Appointment.kind).compactMap(Appointment.init)
      .filter { $0.status == .open && !state.calendar.hidden.hide($0.id) }
  }

  /// Whether a check-in was walked to its end today, whatever was kept of it.
  func checkedIn(_ state: AppState) -> Bool {
    // The turn is written at every end, also when nothing was kept: what was left unsaid must not show here.
    state.records["turn-checkin"]?.at.date == state.now.date
      || state.living(CheckIn.kind).contains { $0.at.date == state.now.date }
  }

  /// One light question, the same all day until it is answered.
  public func tonightsQuestion(_ state: AppState) -> Prompt? {
    let draw = QuestionDraw(prompts: library.everydayPrompts(state.memory), memory: state.memory)
    return draw.next(depth: 1, drawn: [], seed: UInt64(bitPattern: Int64(state.now.date.daysSinceEpoch)))
  }

  /// A ritual that leads to the same guide asks for it already.
  private func asksForGoodThing(_ todays: [Occurrence], _ state: AppState) -> Bool {
    library.guide(App.ordinaryGuide) != nil
      && !todays.contains { ritual(of: $0, state)?.guide == App.ordinaryGuide }
  }

  private func hasGoodThing(_ state: AppState) -> Bool {
    let today = state.wallLog.months[state.now.month]?.cards.keys
    return today?.contains { card in
      guard case .note(let id) = card, let note = state.wallLog.notes[id] else { return false }
      return note.sort == .ordinary && note.at.date == state.now.date
    } ?? false
  }

  func chosenHearthRow(_ state: AppState) -> HearthRow? {
    guard state.pane == .hearth else { return nil }
    let rows = hearthRows(state)
    let row = min(state.rows[.hearth] ?? 0, rows.count - 1)
    return rows.indices.contains(row) ? rows[row] : nil
  }
}
