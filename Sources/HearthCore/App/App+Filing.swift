/// What a guide files that is walked in order to have one thing: a note, a letter, a card.
extension App {
  func filed(_ session: Session, _ engine: GuideEngine, _ state: inout AppState) -> [Record] {
    switch engine.guide.keeps {
    case .conversation, .checkin, .dates: []
    case .thanks, .affirmation, .love, .win, .ordinary: hungNote(session, engine, &state)
    case .reply: reply(session, state)
    case .letter: sealedLetter(session, &state)
    case .helps, .comfort, .phrase: writtenCard(session, engine, &state)
    case .outlook: outlooks(session, state)
    }
  }

  /// What was written in that field, by whoever sat in the first seat or by both.
  private func text(_ key: String, _ session: Session) -> String? {
    let answers = [session.answers[AnswerKey(key, session.first)], session.answer(key)]
    for case .text(let text) in answers { return text }
    return nil
  }

  /// The record that is being rewritten; nil for a new one.
  private func rewritten(_ session: Session, _ state: AppState) -> Record? {
    guard case .text(let id) = session.answer(Field.Key.note) else { return nil }
    return state.records[id].flatMap { $0.erased ? nil : $0 }
  }

  private func hungNote(_ session: Session, _ engine: GuideEngine, _ state: inout AppState) -> [Record] {
    guard let sort = engine.guide.keeps.note, let text = text(Field.Key.text, session) else { return [] }
    let isBoth = session.answer(Field.Key.owner) == .option("both")
    let old = rewritten(session, state)
    var record = Note.record(
      id: old?.id ?? state.newID(Note.kind), sort, author: isBoth ? nil : session.first, text: text,
      meaning: self.text(Field.Key.meaning, session), at: old?.at ?? state.now)
    if let keep = old?.body["keep"] { record.body["keep"] = keep }
    return [record]
  }

  private func reply(_ session: Session, _ state: AppState) -> [Record] {
    guard let note = rewritten(session, state).flatMap(Note.init) else { return [] }
    let before = state.records[NoteReply.id(of: note.id, by: session.first)].flatMap(NoteReply.init)
    return [
      NoteReply.record(
        to: note, by: session.first, text: text(Field.Key.text, session),
        hasHeart: before?.hasHeart ?? false)
    ]
  }

  private func sealedLetter(_ session: Session, _ state: inout AppState) -> [Record] {
    guard let text = text(Field.Key.text, session), let opens = opens(session) else { return [] }
    let id = state.newID(Letter.kind)
    return [Letter.record(id: id, author: session.first, text: text, opens: opens, at: state.now)]
  }

  /// What the author chose last is what counts: after going back, an earlier choice may still lie about.
  private func opens(_ session: Session) -> Letter.Opens? {
    func answer(_ key: String) -> Answer? { session.answers[AnswerKey(key, session.first)] }
    switch answer("opens") {
    case .option(Field.Key.day):
      if case .day(let day, _) = answer(Field.Key.day) { return .day(day) }
    case .option(Field.Key.mood):
      if case .option(let id) = answer(Field.Key.mood) {
        return Letter.Mood(rawValue: id).map(Letter.Opens.mood)
      }
    case .option(Field.Key.event): return text(Field.Key.event, session).map(Letter.Opens.event)
    default: break
    }
    return nil
  }

  private func writtenCard(_ session: Session, _ engine: GuideEngine, _ state: inout AppState) -> [Record] {
    guard let sort = engine.guide.keeps.card, let text = text(Field.Key.text, session) else { return [] }
    let old = rewritten(session, state)
    return [
      CareCard.record(
        id: old?.id ?? state.newID(CareCard.kind), sort, author: session.first, text: text,
        at: old?.at ?? state.now)
    ]
  }

  private func outlooks(_ session: Session, _ state: AppState) -> [Record] {
    PartnerID.allCases.compactMap { partner in
      guard case .text(let text) = session.answers[AnswerKey(Field.Key.outlook, partner)] else { return nil }
      return Outlook.record(author: partner, text: text, at: state.now)
    }
  }
}

extension Guide.Keeps {
  /// The sort of note it makes; nil where it makes none.
  var note: Note.Sort? { Note.Sort(rawValue: rawValue).flatMap { $0 == .letter ? nil : $0 } }
  /// The sort of card it makes; nil where it makes none.
  var card: CareCard.Sort? { CareCard.Sort(rawValue: rawValue) }
}
