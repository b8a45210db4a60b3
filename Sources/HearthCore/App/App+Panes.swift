extension App {
  func inPane(_ state: inout AppState, _ command: Command) -> [Effect] {
    switch command {
    case .hearth: state.pane = .hearth
    case .talk: state.pane = .talk
    case .nextPane: switchPane(&state, by: 1)
    case .previousPane: switchPane(&state, by: -1)
    case .up: return moveRow(&state, to: row(state) - 1)
    case .down: return moveRow(&state, to: row(state) + 1)
    case .top: return moveRow(&state, to: 0)
    case .bottom: return moveRow(&state, to: .max)
    case .checkin: return begin(&state, guide: "checkin")
    case .floor: return begin(&state, guide: "floor")
    case .evening: return beginEvening(&state, deck: nil)
    case .done: return settleAppointment(&state, .done)
    case .letGo: return letGo(&state)
    default: return state.pane == .hearth ? inHearth(&state, command) : inTalk(&state, command)
    }
    return []
  }

  /// The chosen row of the list on the screen, within what there is.
  public func row(_ state: AppState) -> Int {
    min(max(0, state.rows[state.place] ?? 0), max(0, rowCount(state) - 1))
  }

  private func rowCount(_ state: AppState) -> Int {
    state.pane == .hearth ? hearthRows(state).count : talkRows(state).count
  }

  private func moveRow(_ state: inout AppState, to row: Int) -> [Effect] {
    let last = max(0, rowCount(state) - 1)
    state.rows[state.place] = min(max(0, row), last)
    // Older months are read when someone gets to the end of what is there, one at a time.
    guard case .older(let month) = chosenTalkRow(state) else { return [] }
    return [.load(month)]
  }

  private func switchPane(_ state: inout AppState, by step: Int) {
    let panes = AppState.Pane.allCases
    let index = panes.firstIndex(of: state.pane) ?? 0
    state.pane = panes[(index + step + panes.count) % panes.count]
  }

  private func inHearth(_ state: inout AppState, _ command: Command) -> [Effect] {
    guard command == .open else { return [] }
    switch chosenHearthRow(state) {
    case .session(let id): return resume(&state, id)
    case .checkin: return begin(&state, guide: "checkin")
    case .question(let prompt): return begin(&state, guide: "evening", question: prompt)
    case .appointment(let id): return openAppointment(&state, id)
    case nil: return []
    }
  }

  func openAppointment(_ state: inout AppState, _ id: String) -> [Effect] {
    guard let appointment = state.records[id].flatMap(Appointment.init) else { return [] }
    let guide = appointment.guide ?? "floor"
    // One of their own whose file is gone or broken.
    guard library.guide(guide) != nil else {
      state.notice = "Its guide is not there now. Mend its file, and this opens again."
      return []
    }
    return begin(
      &state, guide: guide,
      answers: [
        AnswerKey(Field.Key.topic): .text(plain(appointment.title, state)),
        AnswerKey(Field.Key.appointment): .text(id),
      ])
  }

  private func settleAppointment(_ state: inout AppState, _ status: Appointment.Status) -> [Effect] {
    guard let id = chosenAppointment(state), var record = state.records[id] else { return [] }
    record.body["state"] = .string(status.rawValue)
    state.notice = status == .done ? "Done. u takes it back." : "Let go. u takes it back."
    return saveUndoably(&state, record)
  }

  /// The appointment on the chosen row, with a date or without.
  func chosenAppointment(_ state: AppState) -> String? {
    if case .appointment(let id) = chosenHearthRow(state) { return id }
    if case .leftOpen(let id) = chosenTalkRow(state) { return id }
    return nil
  }

  private func letGo(_ state: inout AppState) -> [Effect] {
    guard case .session(let id) = chosenHearthRow(state) else { return settleAppointment(&state, .released) }
    if let record = state.records[id] { state.undoable.append(record) }
    state.sessions.removeAll { $0.id == id }
    state.notice = "Let go. u takes it back."
    return erase(&state, [id])
  }

  /// A title with the partners' names in it.
  public func plain(_ title: String, _ state: AppState) -> String {
    guard let household = state.household, title.contains("{") else { return title }
    var text = title
    for partner in PartnerID.allCases {
      let parts = text.split(separator: "{\(partner.rawValue)}", omittingEmptySubsequences: false)
      text = parts.joined(separator: household[partner].name)
    }
    return text
  }
}
