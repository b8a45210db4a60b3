/// What a guide files that is walked in order to have one thing: a note, a letter, a card.
extension App {
  func filed(_ session: Session, _ engine: GuideEngine, _ state: AppState) -> [Record] {
    switch engine.guide.keeps {
    case .conversation, .checkin, .dates: []
    case .thanks, .affirmation, .love, .win, .ordinary: hungNote(session, engine, state)
    case .reply: reply(session, state)
    case .letter: sealedLetter(session, state)
    case .helps, .comfort, .phrase: writtenCard(session, engine, state)
    case .outlook: outlooks(session, state)
    }
  }

  /// What was written in that field, by whoever sat in the first seat or by both.
  private func text(_ key: String, _ session: Session) -> String? {
    let answers = [session.answers[AnswerKey(key, session.first)], session.answer(key)]
    for case .text(let text) in answers { return text }
    return nil
  }

  /// The record that the session is about; nil for a new one, and for one that is gone.
  private func subject(_ session: Session, _ state: AppState) -> Record? {
    guard let id = session.note else { return nil }
    return state.records[id].flatMap { $0.erased ? nil : $0 }
  }

  /// An end that was cut short is walked once more: the same record again, in the month where it was.
  func moment(of id: String, _ state: AppState) -> Moment { state.records[id]?.at ?? state.now }

  private func hungNote(_ session: Session, _ engine: GuideEngine, _ state: AppState) -> [Record] {
    guard let sort = engine.guide.keeps.note, let text = text(Field.Key.text, session) else { return [] }
    let isBoth = session.answer(Field.Key.owner) == .option("both")
    let old = subject(session, state)
    // A month that can't be read holds the note still; one that was taken down leaves today.
    let isUnread = session.note.map { state.records[$0] == nil } ?? false
    let id = old?.id ?? session.recordID(Note.kind)
    var record = Note.record(
      id: id, sort, author: isBoth ? nil : session.first, text: text,
      meaning: self.text(Field.Key.meaning, session),
      at: old?.at ?? (isUnread ? session.noted : nil) ?? moment(of: id, state))
    let keep = old?.body["keep"] ?? session.noteKeep
    if let keep { record.body["keep"] = keep }
    return [record]
  }

  private func reply(_ session: Session, _ state: AppState) -> [Record] {
    guard let note = subject(session, state).flatMap(Note.init) else { return [] }
    let before = state.records[NoteReply.id(of: note.id, by: session.first)].flatMap(NoteReply.init)
    // Nothing said is no answer; of an answer there was, an empty line takes nothing away.
    guard text(Field.Key.text, session) != nil else { return [] }
    return [
      NoteReply.record(
        to: note, by: session.first, text: text(Field.Key.text, session),
        hasHeart: before?.hasHeart ?? false)
    ]
  }

  private func sealedLetter(_ session: Session, _ state: AppState) -> [Record] {
    guard let text = text(Field.Key.text, session), let opens = opens(session) else { return [] }
    let id = session.recordID(Letter.kind)
    return [
      Letter.record(id: id, author: session.first, text: text, opens: opens, at: moment(of: id, state))
    ]
  }

  /// What the author chose last is what counts: after going back, an earlier choice may still lie about.
  private func opens(_ session: Session) -> Letter.Opens? {
    func answer(_ key: String) -> Answer? { session.answers[AnswerKey(key, session.first)] }
    switch answer("opens") {
    case .option(Field.Key.day):
      if case .day(let day, let time) = answer(Field.Key.day) { return .day(day, at: time) }
    case .option(Field.Key.mood):
      if case .option(let id) = answer(Field.Key.mood) {
        return Letter.Mood(rawValue: id).map(Letter.Opens.mood)
      }
    case .option(Field.Key.event): return text(Field.Key.event, session).map(Letter.Opens.event)
    default: break
    }
    return nil
  }

  private func writtenCard(_ session: Session, _ engine: GuideEngine, _ state: AppState) -> [Record] {
    guard let sort = engine.guide.keeps.card, let text = text(Field.Key.text, session) else { return [] }
    let id = subject(session, state)?.id ?? session.recordID(CareCard.kind)
    return [
      CareCard.record(id: id, sort, author: session.first, text: text, at: moment(of: id, state))
    ]
  }

  private func outlooks(_ session: Session, _ state: AppState) -> [Record] {
    PartnerID.allCases.compactMap { partner in
      guard case .text(let text) = session.answers[AnswerKey(Field.Key.outlook, partner)] else { return nil }
      return Outlook.record(author: partner, text: text, at: state.now)
    }
  }
}

// MARK: The end of a session

/// What became of the words at the end of a guide that is walked to have one thing.
enum Filing {
  case nothing
  case new
  /// They took the place of others.
  case rewritten
}

extension App {
  private static let filedKinds: Set<String> = [
    Note.kind, NoteReply.kind, Letter.kind, CareCard.kind, Outlook.kind,
  ]

  /// Whether words were written that no record holds now: the note they were an answer to is gone.
  func areAdrift(_ session: Session, _ engine: GuideEngine, _ records: [Record]) -> Bool {
    guard session.ending == .finished, engine.guide.keeps == .reply, text(Field.Key.text, session) != nil
    else { return false }
    return !records.contains { App.filedKinds.contains($0.kind) }
  }

  /// The session stays at the step before its end: what was written there is not lost.
  func keepStanding(_ state: inout AppState, _ session: Session) -> [Effect] {
    state.notice = "The note it answers is not here any more. Your line waits: Esc leaves it."
    return save(&state, [record(of: session, state, withDraft: true)])
  }

  /// Stores what a session leaves, lets what is new be seen on the wall, and ends it.
  func finish(
    _ state: inout AppState, _ session: Session, _ ending: Session.Ending, _ records: [Record]
  ) -> [Effect] {
    let filed = records.filter { App.filedKinds.contains($0.kind) }
    let replaced = filed.compactMap { record in
      state.records[record.id].flatMap { $0.erased || $0.body == record.body ? nil : $0 }
    }
    // The session itself is about to go, and need not be stored any more.
    state.unsaved.removeAll { $0.id == session.id }
    let effects = save(&state, records, as: .talk(session))
    for record in filed { showOnWall(&state, record) }
    let filing: Filing = filed.isEmpty ? .nothing : replaced.isEmpty ? .new : .rewritten
    let erased = end(&state, session, ending, filing)
    if let card = filed.first(where: { $0.kind == CareCard.kind }) { showCard(&state, card.id) }
    return effects + erased
  }

  /// Chooses the card of what was just hung, past whatever would hide it.
  private func showOnWall(_ state: inout AppState, _ record: Record) {
    let id: CardID
    switch record.kind {
    case Note.kind: id = .note(record.id)
    case NoteReply.kind: id = .note(record.body["note"]?.string ?? "")
    case Letter.kind: id = .letter(record.id)
    default: return
    }
    guard let card = state.card(id) else { return }
    if !state.wall.filter.admits(card, in: state.household) { state.wall.showAll() }
    state.wall.chosen = id
    state.wall.goal = nil
  }

  /// Whether there is more to come back to than a look into the guide.
  func hasBegun(_ session: Session, _ engine: GuideEngine, _ state: AppState) -> Bool {
    guard engine.guide.keeps.isWritten, session.pause == nil else { return engine.hasBegun(session) }
    // What it brought along, to be rewritten, is there anyway.
    let stood = standing(session, state)
    var texts = session.unfinished.map(\.value)
    for (key, answer) in session.answers where !Field.Key.brought.contains(key.field) {
      if case .text(let text) = answer { texts.append(text) }
    }
    if !session.form.text.isBlank { texts.append(session.form.text.text) }
    return texts.contains { !stood.contains($0.asTyped) }
  }

  /// The words that are on the wall or on the card already.
  private func standing(_ session: Session, _ state: AppState) -> Set<String> {
    guard let record = subject(session, state) else { return [] }
    let reply = state.records[NoteReply.id(of: record.id, by: session.first)]
    let texts = [record.body["text"], record.body["meaning"], reply?.body["text"]]
    return Set(texts.compactMap { $0?.string?.asTyped })
  }
}

extension String {
  /// As a page gives it back; a field makes every kind of line end the same.
  fileprivate var asTyped: String { TextField(self, multiline: true).text }
}

extension Guide.Keeps {
  /// The sort of note it makes; nil where it makes none.
  var note: Note.Sort? { Note.Sort(rawValue: rawValue).flatMap { $0 == .letter ? nil : $0 } }
  /// The sort of card it makes; nil where it makes none.
  var card: CareCard.Sort? { CareCard.Sort(rawValue: rawValue) }
}

extension Session {
  /// The note or card it is about, by id; nil for none.
  var note: String? {
    if case .text(let id) = answer(Field.Key.note) { id } else { nil }
  }

  /// When that note was hung.
  var noted: Moment? {
    if case .text(let moment) = answer(Field.Key.noted) { Moment(moment) } else { nil }
  }

  fileprivate var noteKeep: JSONValue? {
    if case .text(let keep) = answer(Field.Key.noteKeep) { .string(keep) } else { nil }
  }

  /// The id of what it files, of that kind: the same however often it comes to its end. A power cut between the record
  /// and the end of the session must not lead to a second one.
  func recordID(_ kind: String, _ part: String? = nil) -> String {
    let prefix = "\(Session.recordKind)-"
    let own = id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : id
    return "\(kind)-\(own)" + (part.map { "-\($0)" } ?? "")
  }
}
