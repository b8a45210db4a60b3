/// Laying aside what is being typed, and finding it again after a crash.
extension App {
  /// What a crash would cost now; nil where nothing is being typed, or where it is private: that is never written down
  /// before both look.
  func draft(_ state: AppState) -> Draft? {
    for case .ritual(let sheet) in state.overlays {
      if let words = Draft.RitualWords(sheet) { return Draft(.ritual(words)) }
    }
    guard let session = state.session, !session.form.text.isEmpty,
      engine(session, state)?.typing(session) != nil
    else { return nil }
    var record = record(of: session, state, withDraft: true)
    record.revision = (state.records[session.id]?.revision ?? 0) + 1
    return Draft(.session(record))
  }

  /// Something was typed: it is on no disk yet.
  func noteTyping(_ state: inout AppState) { state.typedAt = state.typedAt ?? state.now }

  /// Milliseconds until the words are to be laid aside; nil when there are none that are not.
  func draftWait(_ state: AppState) -> Int? {
    guard let typed = state.typedAt, state.readOnly == nil, draft(state) != nil else { return nil }
    // A clock that was set back must not keep them waiting.
    guard typed.seconds <= state.now.seconds else { return 0 }
    return max(0, Motion.draftInterval - Motion.elapsed(state, since: typed))
  }

  /// Lays the words aside while somebody types on, as often as it is due.
  func layAside(_ state: inout AppState) -> [Effect] {
    guard let wait = draftWait(state) else {
      state.typedAt = nil
      return []
    }
    guard wait == 0, let draft = draft(state) else { return [] }
    state.typedAt = nil
    state.hasDraft = true
    return [.layAside(draft)]
  }

  /// The program may not go on from here: what is being typed is kept, however little time has gone by since.
  func keepTyped(_ state: inout AppState) -> [Effect] {
    let effects = saveDraft(&state)
    // The words of a guide are in its session.
    guard state.readOnly == nil, let draft = draft(state), draft.session == nil else { return effects }
    state.hasDraft = true
    return effects + [.layAside(draft)]
  }

  /// Stores what a crash had left, and drops what was laid aside once it is stored where it belongs, or thrown away.
  func settleDraft(_ state: inout AppState) -> [Effect] {
    guard state.readOnly == nil else { return [] }
    if !state.recovered.isEmpty {
      let recovered = state.recovered
      state.recovered = []
      return save(&state, recovered, as: .none)
    }
    guard state.hasDraft, state.unsaved.isEmpty, draft(state) == nil else { return [] }
    state.hasDraft = false
    return [.layAside(nil)]
  }

  // MARK: After a crash

  /// Puts the words back where they were being typed.
  func recover(_ state: inout AppState, _ draft: Draft) {
    // Where they have no place, the file is not ours to drop.
    state.hasDraft =
      switch draft.place {
      case .session(let record): recover(&state, record)
      case .ritual(let words): recover(&state, words)
      }
    guard !state.hasDraft, state.trouble == nil else { return }
    state.trouble = "What was being typed when the program ended has no place here now. Its file is kept."
  }

  private func recover(_ state: inout AppState, _ words: Draft.RitualWords) -> Bool {
    guard state.household != nil, let sheet = RitualSheet(words, state) else { return false }
    state.overlay = .ritual(sheet)
    state.notice = "This was being typed when the program ended. It is as it was."
    return true
  }

  private func recover(_ state: inout AppState, _ draft: Record) -> Bool {
    let known = state.records[draft.id]
    var record = draft
    if let known, known.revision + 1 != draft.revision {
      // The session went on without these words.
      if known.hasAnswered(draft) { return true }
      guard let aside = known.puttingAside(draft) else { return false }
      record = aside
    }
    guard let session = engine(for: record.body["guide"]?.string ?? "", state)?.restore(record, at: state.now)
    else { return false }
    state.sessions.removeAll { $0.id == session.id }
    state.sessions.insert(session, at: 0)
    state.recovered = [record]
    state.notice = "What was being typed when the program ended is kept. Enter goes on with it."
    return true
  }
}

extension Record {
  /// Whether what somebody was typing in an earlier revision of a session was put in since.
  fileprivate func hasAnswered(_ draft: Record) -> Bool {
    draft.body["typing"]?.string.map { body["answers"]?[$0] != nil } ?? false
  }

  /// A session with the words that somebody was typing in an earlier revision of it; nil where they have no field.
  fileprivate func puttingAside(_ draft: Record) -> Record? {
    guard let text = draft.body["draft"], let key = draft.body["typing"]?.string, key != Field.Key.jot else {
      return nil
    }
    var record = self
    var unfinished = body["unfinished"]?.object ?? [:]
    unfinished[key] = text
    record.body["unfinished"] = .object(unfinished)
    return record
  }
}

extension Draft.RitualWords {
  /// Nil where nothing was typed.
  fileprivate init?(_ sheet: RitualSheet) {
    guard sheet.page != .starters, !(sheet.words.isBlank && sheet.steps.isBlank) else { return nil }
    let purpose: String
    switch sheet.purpose {
    case .new: purpose = "new"
    case .edit: purpose = "edit"
    case .move: purpose = "move"
    case .takeAway: return nil
    }
    self.init(
      purpose: purpose, occurrence: sheet.purpose.occurrence?.id,
      day: sheet.purpose.occurrence?.day ?? sheet.day, words: sheet.words.text, steps: sheet.steps.text,
      isInSteps: sheet.page == .steps, template: sheet.template)
  }
}

extension RitualSheet {
  /// As it was; a change of something that is gone is said anew, and one of something else is not offered.
  fileprivate init?(_ draft: Draft.RitualWords, _ state: AppState) {
    let found = state.calendar.occurrences(in: draft.day...draft.day).first { $0.id == draft.occurrence }
    switch (draft.purpose, found) {
    case ("edit", let found?): self.init(.edit(found), .words, draft.day)
    case ("move", let found?): self.init(.move(found), .words, draft.day)
    case ("new", _), ("edit", _): self.init(on: draft.day)
    default: return nil
    }
    words.replaceAll(with: draft.words)
    steps.replaceAll(with: draft.steps)
    template = draft.template
  }
}
