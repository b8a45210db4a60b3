extension App {
  /// Begins a guide.
  /// - Parameter opener: Whose it is, where that is settled; else the one who did not open it last time.
  func begin(
    _ state: inout AppState, guide id: String, opener: PartnerID? = nil, answers: [AnswerKey: Answer] = [:],
    question: String? = nil
  ) -> [Effect] {
    guard let engine = engine(for: id, state) else { return [] }
    // Who writes is asked each time, and a list that turns round would be answered by habit.
    let last =
      engine.guide.keeps.isWritten
      ? nil : state.records["turn-\(id)"]?.body["opener"]?.string.flatMap(PartnerID.init)
    let name = state.newID(Session.recordKind)
    let brought = brought(to: engine.guide, state).merging(held(for: engine.guide, state)) { $1 }
    let session = engine.begin(
      id: name, opener: opener ?? last?.other ?? .a, at: state.now, seed: state.random.next(),
      answers: answers.merging(brought) { given, _ in given },
      question: question)
    state.sessions.insert(session, at: 0)
    state.stage = .guide(session.id)
    sayReadingOnly(&state)
    return hasBegun(session, engine, state)
      ? save(&state, [record(of: session, state, withDraft: false)]) : []
  }

  /// Comes back to an unfinished session.
  func resume(_ state: inout AppState, _ id: String) -> [Effect] {
    state.stage = .guide(id)
    sayReadingOnly(&state)
    return readNoted(id, state) + send(&state, .resumed, to: id)
  }

  /// Before somebody writes, and not after.
  private func sayReadingOnly(_ state: inout AppState) {
    if state.readOnly != nil { state.notice = "Reading only: nothing of this is kept." }
  }

  /// The month of the note that the session is about, where nobody has read it since the start.
  private func readNoted(_ id: String, _ state: AppState) -> [Effect] {
    guard let month = state.sessions.first(where: { $0.id == id })?.noted?.month,
      !state.monthsRead.contains(month)
    else { return [] }
    return [.load(month)]
  }

  func inGuide(_ state: inout AppState, _ command: Command, key: Key?) -> [Effect] {
    guard case .guide(let id) = state.stage else { return [] }
    switch command {
    case .leave: return leave(&state)
    case .favourite, .setAside: return markQuestion(&state, command)
    default: break
    }
    guard let event = guideEvent(command, key: key) else { return [] }
    if event == .advance, let words = missingNumber(state) {
      state.notice = words
      return []
    }
    let effects = send(&state, event, to: id)
    if event == .wrapUp { state.notice = "Backspace goes back to where you were." }
    if event == .anotherTime, let pause = state.session?.pause {
      let until = state.read(pause.until)
      let day = until.date == state.now.date ? "" : "\(until.date.short), "
      state.notice = "Back together: \(day)\(until.clock). t again names another time."
    }
    return effects
  }

  private func guideEvent(_ command: Command, key: Key?) -> GuideEvent? {
    switch command {
    case .advance: .advance
    case .pass: .pass
    case .stepBack: .back
    case .wrapUp: .wrapUp
    case .pressA, .pressB: command.partner.map(GuideEvent.press)
    case .decline: .decline
    case .up: .move(rows: -1, columns: 0)
    case .down: .move(rows: 1, columns: 0)
    case .top: .move(rows: -.listEnd, columns: 0)
    case .bottom: .move(rows: .listEnd, columns: 0)
    case .voteYes: .vote(.yes)
    case .voteMaybe: .vote(.maybe)
    case .voteNo: .vote(.no)
    case .left: .move(rows: 0, columns: -1)
    case .right: .move(rows: 0, columns: 1)
    case .toggle: .toggle
    case .digit: digit(key).map(GuideEvent.digit)
    case .heardYes: .reflected(.yes)
    case .heardPartly: .reflected(.partly)
    case .heardNo: .reflected(.no)
    case .peek: .peek
    case .takeBreak: .takeBreak
    case .anotherTime: .anotherTime
    case .jot: .jot
    case .askOn: .askOn
    default: nil
    }
  }

  private func digit(_ key: Key?) -> Int? {
    guard case .character(let character) = key else { return nil }
    return character.wholeNumberValue
  }

  private func leave(_ state: inout AppState) -> [Effect] {
    if let session = state.session, let engine = engine(session, state), !hasBegun(session, engine, state) {
      // Looking into a guide is not beginning it: nothing waits for them afterwards.
      return drop(&state, session)
    }
    let effects = saveDraft(&state)
    let words = state.session.map { placeKept($0, state) }
    let id = state.session?.id
    goHome(&state)
    if let id { choose(.session(id), inMend: &state) }
    state.notice = state.readOnly == nil ? words : "Reading only: this was not kept."
    return effects
  }

  /// What was begun at the calendar, on the wall or in Mend ends there.
  private func goHome(_ state: inout AppState) {
    state.stage = .panes
    guard state.pane == .hearth || state.pane == .talk else { return }
    state.pane = .hearth
    state.rows[.hearth] = 0
  }

  /// Hands an event to a session's engine and does what comes of it.
  func send(_ state: inout AppState, _ event: GuideEvent, to id: String) -> [Effect] {
    guard let index = state.sessions.firstIndex(where: { $0.id == id }),
      let engine = engine(state.sessions[index], state)
    else { return [] }
    let before = state.sessions[index]
    var session = before
    // "Not now" must not cost what they have written before: it waits, as after any leaving.
    if event == .decline, engine.guide.step(session.step)?.kind == .consent(otherwise: nil),
      engine.hasWords(session)
    {
      return leave(&state)
    }
    let outcomes = engine.reduce(&session, event, at: state.now)
    state.sessions[index] = session
    let memories = recall(session, state)
    guard !outcomes.isEmpty else { return memories }
    var records = outcomes.flatMap { self.records(of: $0, session, engine, &state) }
    if let ending = session.ending {
      guard areAdrift(session, engine, records) else { return finish(&state, session, ending, records) }
      state.sessions[index] = before
      return keepStanding(&state, before)
    }
    // What was only looked into is stored nowhere; what is stored follows, or forgotten words would stay.
    if hasBegun(session, engine, state) || state.records[session.id] != nil {
      // Whoever calls a break in the middle of a word may well walk away from the machine.
      records.append(record(of: session, state, withDraft: session.pause != nil))
    }
    let forgets = outcomes.contains(.kept(.forget)) && state.readOnly == nil
    // What is to be forgotten is not a key away, either.
    if forgets { state.history.forget(records.map(\.id)) }
    let effects = save(&state, records, as: forgets ? .none : .talk(session))
    return effects + (forgets ? [.compact] : []) + memories
  }

  private func records(
    of outcome: GuideEffect, _ session: Session, _ engine: GuideEngine, _ state: inout AppState
  ) -> [Record] {
    switch outcome {
    case .moved: return []
    case .asked(let prompt):
      // Lines kept of it earlier are still where they were.
      return [QuestionMemory.Asked.record(prompt, kept: state.memory.months(of: prompt), at: state.now)]
    case .booked(let booking):
      return [
        Appointment.record(
          id: appointmentID(booking, session, engine),
          title: title(of: booking, session, engine), on: booking.day,
          time: booking.time, owner: booking.owner, guide: booking.sort.guide ?? session.guide,
          sort: booking.sort, topic: engine.words(session, Field.Key.topic, who: .both),
          agreed: agreed(session, engine, state), keep: session.keep, session: session.id, at: state.now)
      ]
    case .laidAway(let text, let hint, let author, let days, let opens):
      let occasion = days == nil ? session.occasion : nil
      return [
        Brief.record(
          id: occasion.map(Brief.id) ?? state.newID(Brief.kind), ritual: occasion?.ritual,
          day: occasion?.day ?? state.now.date.adding(days: days ?? 0), author: author, text: text,
          hint: hint,
          opens: opens, at: state.now)
      ]
    case .kept(let keep):
      let booked = booked(in: session, keep, state)
      return keep == .forget ? booked : kept(session, engine, keep, state) + booked
    case .ended(let ending):
      guard ending == .finished else { return [] }
      guard session.isAgreed || !engine.guide.asksForConsent else { return settled(session, state) }
      return filed(session, engine, state) + afterwards(session, state)
    }
  }

  /// Who opened, so that the other one does next time; and an appointment that led here is done.
  private func afterwards(_ session: Session, _ state: AppState) -> [Record] {
    var records = [
      Record(
        id: "turn-\(session.guide)", kind: "turn", at: state.now,
        body: ["guide": .string(session.guide), "opener": .string(session.opener.rawValue)])
    ]
    records += settled(session, state)
    return records + walked(session, state)
  }

  /// The appointment that led here, and how the guide leaves it.
  private func outcome(_ session: Session, _ state: AppState) -> (appointment: Record, Appointment.Status)? {
    guard case .text(let id) = session.answer(Field.Key.appointment), let record = state.records[id],
      !record.erased
    else { return nil }
    let isWalked = session.isAgreed || engine(session, state)?.guide.asksForConsent == false
    return (record, session.settling ?? (isWalked ? .done : .open))
  }

  /// The appointment that led here, where it was done. What stays open is left to whoever may have ticked it off
  /// elsewhere, and what stands nowhere any more goes with the session.
  private func settled(_ session: Session, _ state: AppState) -> [Record] {
    guard let (appointment, status) = outcome(session, state), status == .done,
      staysKnown(appointment, as: status)
    else { return [] }
    var record = appointment
    record.body["state"] = .string(status.rawValue)
    return [record]
  }

  /// Whether an appointment stands anywhere once it is settled that way: open ones do, and done ones on their day. The
  /// words of others are not left lying in the files, where nobody could erase them.
  func staysKnown(_ appointment: Record, as status: Appointment.Status) -> Bool {
    status == .open || status == .done && appointment.body["on"]?.string != nil
  }

  /// A ritual that was walked as a guide was done; planning one is not doing it.
  private func walked(_ session: Session, _ state: AppState) -> [Record] {
    guard let occasion = session.occasion, session.guide == state.calendar.ritual(occasion.ritual)?.guide,
      session.guide != App.planGuide,
      let occurrence = occurrence(of: occasion, state), !occurrence.isDone,
      occurrence.day <= state.now.date
    else { return [] }
    return completion(of: occurrence, ritual: occasion.ritual, isDone: true, state)
  }

  func end(
    _ state: inout AppState, _ session: Session, _ ending: Session.Ending, _ filing: Filing
  ) -> [Effect] {
    goHome(&state)
    state.notice =
      state.readOnly == nil
      ? words(ending, session, filing, state) : "Reading only: nothing of this was kept."
    return drop(&state, session)
  }

  /// Off the screen, out of memory, and out of the files as soon as nothing of it waits to be stored.
  private func drop(_ state: inout AppState, _ session: Session) -> [Effect] {
    // A revision of it that could not be stored need not be any more.
    state.unsaved.removeAll { $0.id == session.id }
    state.sessions.removeAll { $0.id == session.id }
    state.stage = .panes
    state.eraseOnceSaved.append(session.id)
    if session.ending == .finished, let (appointment, status) = outcome(session, state),
      !staysKnown(appointment, as: status)
    {
      state.eraseOnceSaved.append(appointment.id)
    }
    return state.unsaved.isEmpty ? eraseFinished(&state) : []
  }

  /// A session goes only when nothing that was kept of it waits to be stored.
  func eraseFinished(_ state: inout AppState) -> [Effect] {
    guard state.unsaved.isEmpty, !state.eraseOnceSaved.isEmpty else { return [] }
    let ids = state.eraseOnceSaved
    state.eraseOnceSaved = []
    return erase(&state, ids)
  }
}

extension Int {
  /// More rows than any list has: to its end, whichever way.
  fileprivate static let listEnd = 10_000
}
