extension App {
  func inPane(_ state: inout AppState, _ command: Command) -> [Effect] {
    switch command {
    case .hearth: state.pane = .hearth
    case .talk: state.pane = .talk
    case .wall: state.pane = .wall
    case .mend: state.pane = .mend
    case .rituals:
      state.pane = .rituals
      return loadShown(state)
    case .nextPane: return switchPane(&state, by: 1)
    case .previousPane: return switchPane(&state, by: -1)
    case _ where state.pane == .rituals: return inRituals(&state, command)
    case _ where state.pane == .wall: return inWall(&state, command)
    case .up: return moveRow(&state, to: row(state) - 1)
    case .down: return moveRow(&state, to: row(state) + 1)
    case .top: return moveRow(&state, to: 0)
    case .bottom: return moveRow(&state, to: .max)
    case .checkin: return begin(&state, guide: "checkin")
    case .floor: return begin(&state, guide: "floor")
    case .evening: return beginEvening(&state, deck: nil)
    case .takeBreak: return breakNow(&state)
    case .roughDay: state.overlay = .roughDay(RoughDay())
    case .done: return settleChosen(&state)
    case .letGo: return letGo(&state)
    default:
      switch state.pane {
      case .hearth: return inHearth(&state, command)
      case .talk: return inTalk(&state, command)
      case .mend: return inMend(&state, command)
      case .rituals, .wall: break
      }
    }
    return []
  }

  /// The chosen row of the list on the screen, within what there is.
  public func row(_ state: AppState) -> Int {
    min(max(0, state.rows[state.place] ?? 0), max(0, rowCount(state) - 1))
  }

  private func rowCount(_ state: AppState) -> Int {
    switch state.pane {
    case .hearth: hearthRows(state).count
    case .mend: mendRows(state).count
    default: talkRows(state).count
    }
  }

  private func moveRow(_ state: inout AppState, to row: Int) -> [Effect] {
    let last = max(0, rowCount(state) - 1)
    state.rows[state.place] = min(max(0, row), last)
    switch chosenTalkRow(state) {
    // Older months are read when someone gets to the end of what is there, one at a time.
    case .older(let month): return [.load(month)]
    case .prompt(let id): return recall(id, state)
    default: return []
    }
  }

  private func switchPane(_ state: inout AppState, by step: Int) -> [Effect] {
    let panes = AppState.Pane.allCases
    let index = panes.firstIndex(of: state.pane) ?? 0
    state.pane = panes[(index + step + panes.count) % panes.count]
    return loadShown(state)
  }

  private func inHearth(_ state: inout AppState, _ command: Command) -> [Effect] {
    if command == .thank { return write(&state, "thanks") }
    guard command == .open else { return onOccurrence(&state, command) }
    switch chosenHearthRow(state) {
    case .session(let id): return resume(&state, id)
    case .checkin: return begin(&state, guide: "checkin")
    case .question(let prompt): return begin(&state, guide: "evening", question: prompt)
    case .appointment(let id): return openAppointment(&state, id)
    case .occurrence(let occurrence): return open(&state, occurrence)
    case .planning(let occurrence): return beginBrief(&state, occurrence)
    case .letter(let id): state.overlay = .letter(WallSheet(id))
    case .contested(let id): state.overlay = .versions(opened(id, state))
    case .ordinary: return write(&state, App.ordinaryGuide)
    case .memory(let card): return openCard(&state, card)
    case nil: break
    }
    return []
  }

  func openAppointment(_ state: inout AppState, _ id: String) -> [Effect] {
    guard let appointment = state.records[id].flatMap(Appointment.init) else { return [] }
    let guide = appointment.guide ?? "floor"
    // One of their own whose file is gone or broken.
    guard library.guide(guide) != nil else {
      state.notice = "Its guide is not there now. Mend its file, and this opens again."
      return []
    }
    var answers: [AnswerKey: Answer] = [AnswerKey(Field.Key.appointment): .text(id)]
    answers[AnswerKey(Field.Key.title)] = .text(plain(appointment.title, state))
    if let agreed = appointment.agreed { answers[AnswerKey(Field.Key.agreed)] = .text(agreed) }
    if let topic = appointment.topic { answers[AnswerKey(Field.Key.topic)] = .text(plain(topic, state)) }
    // What became of a promise is for whoever made it to say.
    let opener = appointment.sort == .promise ? appointment.owner : nil
    return begin(&state, guide: guide, opener: opener, answers: answers)
  }

  private func settleChosen(_ state: inout AppState) -> [Effect] {
    guard let id = chosenAppointment(state) else { return onOccurrence(&state, .done) }
    return settleAppointment(&state, id, .done)
  }

  func settleAppointment(
    _ state: inout AppState, _ id: String, _ status: Appointment.Status
  ) -> [Effect] {
    guard var record = state.records[id] else { return [] }
    switch status {
    case .open: state.notice = "It is open again."
    case .done: state.notice = "Done. u takes it back."
    case .released: state.notice = "Let go. u takes it back."
    }
    guard staysKnown(record, as: status) else { return takeAway(&state, [id]) }
    record.body["state"] = .string(status.rawValue)
    return save(&state, [record])
  }

  /// The appointment on the chosen row, with a date or without.
  func chosenAppointment(_ state: AppState) -> String? {
    if case .appointment(let id) = chosenHearthRow(state) { return id }
    if case .leftOpen(let id) = chosenTalkRow(state) { return id }
    if case .agreed(let id) = chosenMendRow(state) { return id }
    return nil
  }

  private func letGo(_ state: inout AppState) -> [Effect] {
    if let id = chosenAppointment(state) { return settleAppointment(&state, id, .released) }
    guard let id = chosenSession(state) else { return onOccurrence(&state, .letGo) }
    return asksAuthor(&state, of: id) ? [] : letGo(&state, session: id)
  }

  func letGo(_ state: inout AppState, session id: String) -> [Effect] {
    let session = state.sessions.first { $0.id == id }
    let hasWords = session.map { holdsWords($0, state) } ?? false
    state.sessions.removeAll { $0.id == id }
    // A bare beginning has nothing that anybody would look for.
    guard hasWords || session?.pause != nil else {
      state.notice = "Let go. u takes it back."
      return remove(&state, [id])
    }
    state.notice = "Let go, with all that was said in it. u brings it back, T for thirty days."
    return takeAway(&state, [id])
  }

  /// Whether anything was said in it, half typed or not, that somebody may want back.
  private func holdsWords(_ session: Session, _ state: AppState) -> Bool {
    guard let engine = engine(session, state) else { return true }
    if engine.guide.keeps.isWritten { return hasBegun(session, engine, state) }
    return engine.hasWords(session) || !session.unfinished.isEmpty || !session.form.text.isBlank
  }

  /// The unfinished session on the chosen row.
  func chosenSession(_ state: AppState) -> String? {
    if case .session(let id) = chosenHearthRow(state) { return id }
    if case .session(let id) = chosenMendRow(state) { return id }
    return nil
  }

  /// Words of a guide with the partners' names in them.
  public func plain(_ text: String, _ state: AppState) -> String { state.household?.naming(text) ?? text }

  /// The title of something on the calendar, as it is read.
  public func plain(_ occurrence: Occurrence, _ state: AppState) -> String {
    state.household.map { occurrence.title(in: $0) } ?? occurrence.title
  }
}
