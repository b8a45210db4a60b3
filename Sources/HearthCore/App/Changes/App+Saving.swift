/// What the history is to make of records that are stored.
enum Bearing {
  /// A change that somebody made: it can be taken back.
  case change
  /// What a talk leaves, taken back as one; with both keys where both had said yes to it.
  case talk(Session)
  /// Nothing that anybody would take back.
  case none
}

extension App {
  /// Takes the records as the newest revisions and asks for them to be stored, together with whatever could not be
  /// stored before.
  func save(_ state: inout AppState, _ records: [Record], as bearing: Bearing = .change) -> [Effect] {
    var all = state.unsaved
    for var record in records {
      let known = state.records[record.id]
      // Of a record whose tombstone nobody has read since the start, only the revision it had itself is known.
      record = record.following(known?.history ?? record.before)
      if let known { record.keepUnknownFields(of: known) }
      note(&state, known, record, bearing)
      state.put(record)
      all.removeAll { $0.id == record.id }
      all.append(record)
    }
    let ids = Set(records.map(\.id))
    state.eraseOnceSaved.removeAll { ids.contains($0) }
    // What could not be erased and is back must not be erased behind its own back.
    state.unerased.removeAll { ids.contains($0) }
    guard state.readOnly == nil else { return [] }
    // Kept until the store says they are on the disk.
    state.unsaved = all
    let overdue = state.unerased
    state.unerased = []
    return (all.isEmpty ? [] : [.save(all)]) + (overdue.isEmpty ? [] : [.erase(overdue)])
  }

  private func note(_ state: inout AppState, _ known: Record?, _ record: Record, _ bearing: Bearing) {
    // To walk on in a guide is no change; to bring back what was let go is one.
    if record.kind == Session.recordKind, known?.erased != true { return }
    let change = RecordChange(id: record.id, before: known, after: record)
    switch bearing {
    case .change: state.history.note(change)
    case .talk(let session):
      state.history.note(change, talk: session.id, keys: session.isAgreed ? Set(PartnerID.allCases) : [])
    case .none: break
    }
  }

  /// Takes records away for thirty days: out of every place but the list of what was taken away, together with whatever
  /// was begun to rewrite or answer them, which has their words in it.
  func takeAway(_ state: inout AppState, _ ids: [String]) -> [Effect] {
    let begun = state.sessions.filter { holdsWords(of: ids, $0, state) }.map(\.id)
    state.sessions.removeAll { begun.contains($0.id) }
    let records = (ids + begun).compactMap { state.records[$0] }.filter { !$0.erased }
    guard !records.isEmpty else { return [] }
    let bag = TakenAway.record(
      id: state.newID(TakenAway.kind), of: records, at: state.now, keeper: keeper)
    return save(&state, [bag]) + remove(&state, records.map(\.id))
  }

  private func holdsWords(of ids: [String], _ session: Session, _ state: AppState) -> Bool {
    guard let note = session.note else { return false }
    if ids.contains(note) { return true }
    let reply = NoteReply.id(of: note, by: session.first)
    // A heart has no words.
    return library.guide(session.guide)?.keeps == .reply && ids.contains(reply)
      && state.records[reply]?.body["text"]?.string != nil
  }

  /// Out of sight at once, and out of the files as soon as nothing waits to be stored: what holds the words from now on
  /// must be on the disk before they leave it. A change that can be taken back.
  func remove(_ state: inout AppState, _ ids: [String]) -> [Effect] {
    for id in ids {
      state.history.note(RecordChange(id: id, before: state.records[id], after: nil))
    }
    guard !state.unsaved.isEmpty, state.readOnly == nil else { return erase(&state, ids) }
    _ = erase(&state, ids)
    state.eraseOnceSaved += ids
    return []
  }

  /// Out of memory at once, and out of the files as soon as the effect is done.
  func erase(_ state: inout AppState, _ ids: [String]) -> [Effect] {
    var known: [String] = []
    for id in ids {
      guard var record = state.records[id] else { continue }
      if !record.erased {
        record.body = [:]
        record.beside = nil
        record.erased = true
        record = record.following(record)
        state.put(record)
      }
      state.unsaved.removeAll { $0.id == id }
      known.append(id)
    }
    return known.isEmpty || state.readOnly != nil ? [] : [.erase(known)]
  }

  /// The same for good: not even in this session is there a way back.
  func eraseForGood(_ state: inout AppState, _ ids: [String]) -> [Effect] {
    state.history.forget(ids)
    return erase(&state, ids)
  }

  func keepTrying(_ state: inout AppState, _ records: [Record]) {
    for record in records where !state.unsaved.contains(where: { $0.id == record.id }) {
      // Erased since: to try again would bring its words back.
      if state.records[record.id]?.erased == true || state.eraseOnceSaved.contains(record.id) { continue }
      state.unsaved.append(record)
    }
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
