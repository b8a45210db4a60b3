extension App {
  /// Takes the records as the newest revisions and asks for them to be stored, together with whatever could not be
  /// stored before.
  func save(_ state: inout AppState, _ records: [Record]) -> [Effect] {
    var all = state.unsaved
    for var record in records {
      let known = state.records[record.id]
      record = record.following(known)
      // What a newer version of the program wrote beside it stays.
      if record.extra.isEmpty { record.extra = known?.extra ?? [:] }
      state.put(record)
      all.removeAll { $0.id == record.id }
      all.append(record)
    }
    guard state.readOnly == nil else { return [] }
    // Kept until the store says they are on the disk.
    state.unsaved = all
    let overdue = state.unerased
    state.unerased = []
    return (all.isEmpty ? [] : [.save(all)]) + (overdue.isEmpty ? [] : [.erase(overdue)])
  }

  /// The same for a change a person may want to take back. `before` is how it was when nothing had been stored of it.
  func saveUndoably(_ state: inout AppState, _ record: Record, before: Record? = nil) -> [Effect] {
    if let before = state.records[record.id] ?? before { state.undoable.append(UndoStep(restores: [before])) }
    return save(&state, [record])
  }

  /// The same for several that belong together. What was not there before goes again.
  func saveUndoably(_ state: inout AppState, _ records: [Record]) -> [Effect] {
    let known = records.compactMap { state.records[$0.id] }
    let new = records.map(\.id).filter { state.records[$0] == nil }
    state.undoable.append(UndoStep(restores: known, removes: new))
    return save(&state, records)
  }

  func undo(_ state: inout AppState) -> [Effect] {
    guard let step = lastChange(&state) else {
      state.notice = "Nothing to take back."
      return []
    }
    state.notice = "Taken back."
    let effects = step.restores.isEmpty ? [] : save(&state, step.restores)
    for before in step.restores where before.kind == Session.recordKind {
      if let record = state.records[before.id],
        let session = engine(for: record.body["guide"]?.string ?? "", state)?.restore(record, at: state.now)
      {
        state.sessions.insert(session, at: 0)
      }
    }
    // What is back is what they are looking for.
    for before in step.restores {
      choose(before.kind == Session.recordKind ? .session(before.id) : .agreed(before.id), inMend: &state)
    }
    return effects + erase(&state, step.removes)
  }

  /// The newest change that is not undone already, by another device or by what came after it.
  private func lastChange(_ state: inout AppState) -> UndoStep? {
    while let step = state.undoable.popLast() {
      let restores = step.restores.contains { before in
        guard let now = state.records[before.id] else { return true }
        return now.erased != before.erased || now.body != before.body || now.author != before.author
          || now.beside ?? [] != before.beside ?? []
      }
      if restores || step.removes.contains(where: { state.records[$0]?.erased == false }) { return step }
    }
    return nil
  }

  /// From now on undo leaves that record alone.
  func forgetUndo(_ state: inout AppState, of id: String) {
    for index in state.undoable.indices { state.undoable[index].restores.removeAll { $0.id == id } }
    state.undoable.removeAll { $0.restores.isEmpty && $0.removes.isEmpty }
  }

  /// Takes a record away; undo brings it back.
  func eraseUndoably(_ state: inout AppState, _ id: String) -> [Effect] { eraseUndoably(&state, [id]) }

  /// Takes several away together, and whatever was begun to rewrite or answer them, which has their words in it; undo
  /// brings all of it back together.
  func eraseUndoably(_ state: inout AppState, _ ids: [String]) -> [Effect] {
    let begun = state.sessions.filter { holdsWords(of: ids, $0, state) }.map(\.id)
    state.sessions.removeAll { begun.contains($0.id) }
    let restores = (ids + begun).compactMap { state.records[$0] }
    if !restores.isEmpty { state.undoable.append(UndoStep(restores: restores)) }
    return erase(&state, ids + begun)
  }

  private func holdsWords(of ids: [String], _ session: Session, _ state: AppState) -> Bool {
    guard let note = session.note else { return false }
    if ids.contains(note) { return true }
    let reply = NoteReply.id(of: note, by: session.first)
    // A heart has no words.
    return library.guide(session.guide)?.keeps == .reply && ids.contains(reply)
      && state.records[reply]?.body["text"]?.string != nil
  }

  /// Out of memory at once, and out of the files as soon as the effect is done.
  func erase(_ state: inout AppState, _ ids: [String]) -> [Effect] {
    var known: [String] = []
    for id in ids {
      guard var record = state.records[id] else { continue }
      record.body = [:]
      record.beside = nil
      record.erased = true
      record = record.following(record)
      state.put(record)
      state.unsaved.removeAll { $0.id == id }
      known.append(id)
    }
    return known.isEmpty || state.readOnly != nil ? [] : [.erase(known)]
  }

  func keepTrying(_ state: inout AppState, _ records: [Record]) {
    for record in records where !state.unsaved.contains(where: { $0.id == record.id }) {
      // Erased since: to try again would bring its words back.
      if state.records[record.id]?.erased == true || state.eraseOnceSaved.contains(record.id) { continue }
      state.unsaved.append(record)
    }
  }

  /// Once they have typed nothing more for a moment: what is on the screen then survives whatever happens to the machine.
  func saveTyped(_ state: inout AppState) -> [Effect] {
    guard let wait = typedWait(state) else {
      state.typedAt = nil
      return []
    }
    return wait == 0 ? saveDraft(&state) : []
  }

  /// Milliseconds until words half typed are to be stored; nil when there are none, or when they are private.
  func typedWait(_ state: AppState) -> Int? {
    guard let typed = state.typedAt, state.readOnly == nil, let session = state.session,
      engine(session, state)?.typing(session) != nil
    else { return nil }
    // A clock that was set back must not keep them waiting.
    guard typed.seconds <= state.now.seconds else { return 0 }
    return max(0, Motion.stillness - Motion.elapsed(state, since: typed))
  }

  /// The session on the screen with the words half typed, unless they are private.
  func saveDraft(_ state: inout AppState) -> [Effect] {
    state.typedAt = nil
    guard let session = state.session, !isUntouched(session, state) else { return save(&state, []) }
    return save(&state, [record(of: session, state, withDraft: true)])
  }

  /// A look into a guide that is walked to write one thing leaves nothing to come back to.
  private func isUntouched(_ session: Session, _ state: AppState) -> Bool {
    guard state.records[session.id] == nil, let engine = engine(session, state),
      engine.guide.keeps.isWritten
    else { return false }
    return !hasBegun(session, engine, state)
  }

  func record(of session: Session, _ state: AppState, withDraft: Bool) -> Record {
    let engine = engine(session, state)
    let isPrivate = engine?.guide.step(session.step)?.isPrivate ?? true
    let draft = withDraft && !isPrivate && !session.form.text.isEmpty ? session.form.text.text : nil
    return Record(
      id: session.id, kind: Session.recordKind, at: session.startedAt,
      body: session.body(draft: draft, in: engine?.typing(session)))
  }
}

/// What takes one change back.
struct UndoStep: Hashable, Sendable {
  /// Records as they were.
  var restores: [Record]
  /// Records that were not there, by id.
  var removes: [String] = []
}
