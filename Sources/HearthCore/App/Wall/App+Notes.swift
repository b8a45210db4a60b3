/// What keys do on a note in full.
extension App {
  /// The note on the sheet, and what was given back for it; nil when it is gone.
  public func note(on sheet: WallSheet, _ state: AppState) -> (note: Note, replies: [NoteReply])? {
    guard case .note(let note, let replies) = state.card(.note(sheet.id)) else { return nil }
    return (note, replies)
  }

  func inNote(_ state: inout AppState, _ sheet: WallSheet, _ command: Command) -> [Effect] {
    guard let (note, replies) = note(on: sheet, state), !sheet.isLeft(by: command) else {
      if command == .close { state.overlay = nil }
      return []
    }
    if let partner = command.partner { return press(&state, note, replies, sheet.question, by: partner) }
    var sheet = sheet
    switch command {
    case .rewrite:
      guard hasGuide(note.sort.rawValue, &state) else { return [] }
      // What both wrote is either’s to change.
      if note.author == nil { return rewrite(&state, note) }
      sheet.question = .rewrite
    case .whoMay:
      if note.author == nil { return changeKeep(&state, note) }
      sheet.question = .whoMay
    case .answerNote: return answer(&state, note, replies)
    case .jar: return drawWin(&state)
    default: _ = sheet.take(command)
    }
    state.overlay = .note(sheet)
    return []
  }

  private func press(
    _ state: inout AppState, _ note: Note, _ replies: [NoteReply], _ question: WallSheet.Question?,
    by partner: PartnerID
  ) -> [Effect] {
    switch question {
    case nil: return heart(&state, note, replies, by: partner)
    case .takeBack: return takeBack(&state, note, replies, by: partner)
    case .rewrite, .whoMay, .release:
      guard note.author == partner else {
        state.notice = "That is for \(note.author.map { name($0, state) } ?? "") to say."
        return []
      }
      return question == .rewrite ? rewrite(&state, note) : changeKeep(&state, note)
    }
  }

  /// What is said to a small letter where only the capital means one of them; nil where that would do nothing either.
  /// Small letters scroll on these sheets, and must not do by a slip what is one's own to do.
  func capitalHint(_ key: Key, _ state: AppState) -> String? {
    guard case .character(let letter) = key, letter == "f" || letter == "j" else { return nil }
    let partner: PartnerID = letter == "f" ? .a : .b
    let capital = letter.uppercased()
    switch state.overlay {
    case .note(let sheet):
      guard let (note, replies) = note(on: sheet, state) else { return nil }
      if sheet.question == nil {
        // Once is enough: whoever reads on with a small j is not asking for it.
        guard note.author == partner.other, sheet.scroll == 0 else { return nil }
        return "\(capital), capital: \(name(partner, state))’s heart."
      }
      let isTheirs = note.author ?? partner == partner
      let isAnswer = sheet.question == .takeBack && replies.contains { $0.author == partner }
      return isTheirs || isAnswer ? "Capital \(capital), so that no slip does it." : nil
    case .letter(let sheet):
      guard let letter = self.letter(on: sheet, state) else { return nil }
      if sheet.question != nil {
        return partner == letter.author ? "Capital \(capital), so that no slip does it." : nil
      }
      guard partner == letter.reader, letter.mayOpen(at: state.now) else { return nil }
      return "Capital \(capital), so that no slip opens it."
    case .cards(let sheet):
      let opens: Bool
      switch sheet.page {
      case .closed: opens = true
      case .rewriting, .takeAway: opens = false
      case .list, .whose, .sort, .open: return nil
      }
      guard card(on: sheet, state)?.author == partner else { return nil }
      return "Capital \(capital), so that no slip \(opens ? "opens" : "does") it."
    case .letGo:
      return lettingGo(state)?.first == partner ? "Capital \(capital), so that no slip does it." : nil
    case .takingBack(let sheet):
      let isAsked = isTakingBack(sheet, state)?.keys.contains(partner) == true
      return isAsked ? "Capital \(capital), so that no slip does it." : nil
    case .trash(let sheet):
      guard sheet.page != .list, takenAway(on: sheet, state)?.author == partner else { return nil }
      return "Capital \(capital), so that no slip does it."
    default: return nil
    }
  }

  /// The same key gives a heart and takes it back. Only the one it was written for has one to give.
  private func heart(
    _ state: inout AppState, _ note: Note, _ replies: [NoteReply], by partner: PartnerID
  ) -> [Effect] {
    guard let author = note.author else {
      state.notice = "You two wrote it together."
      return []
    }
    guard author != partner else {
      state.notice = "The heart for this one is \(name(author.other, state))’s to give."
      return []
    }
    let before = replies.first { $0.author == partner }
    let hasHeart = before?.hasHeart != true
    state.notice = hasHeart ? "A heart. The same key takes it back." : "The heart is taken back."
    return save(
      &state, [NoteReply.record(to: note, by: partner, text: before?.text, hasHeart: hasHeart)])
  }

  // MARK: Taking back

  /// The note with what was given back for it, or an answer alone: for whoever wrote it.
  private func takeBack(
    _ state: inout AppState, _ note: Note, _ replies: [NoteReply], by partner: PartnerID
  ) -> [Effect] {
    var sheet = WallSheet(note.id)
    if note.author == nil || note.author == partner {
      state.overlay = nil
      state.notice = "Taken down. u hangs it up again, T lists it."
      return takeAway(&state, [note.id] + replies.map(\.id))
    }
    guard let reply = replies.first(where: { $0.author == partner }) else {
      state.notice = "Nothing here is \(name(partner, state))’s."
      return []
    }
    sheet.question = nil
    state.overlay = .note(sheet)
    state.notice = "Taken back. u brings it back."
    // A heart has no words to wait.
    return reply.text == nil ? remove(&state, [reply.id]) : takeAway(&state, [reply.id])
  }

  // MARK: Writing

  private func answer(_ state: inout AppState, _ note: Note, _ replies: [NoteReply]) -> [Effect] {
    guard let author = note.author, hasGuide("reply", &state) else { return [] }
    let reader = author.other
    state.overlay = nil
    if let begun = begun("reply", about: note.id, by: reader, state) { return resume(&state, begun.id) }
    var texts: [String: String] = [:]
    texts[Field.Key.text] = replies.first { $0.author == reader }?.text
    var answers = brought(note, texts, to: "reply", opener: reader)
    // Nobody can answer what they can’t see; and nobody needs to see all of a page again.
    let words = note.text.unicodeScalars.prefix(300)
    answers[AnswerKey(Field.Key.agreed)] = .text(String(words) + (words.count < 300 ? "" : "…"))
    return begin(&state, guide: "reply", opener: reader, answers: answers)
  }

  private func rewrite(_ state: inout AppState, _ note: Note) -> [Effect] {
    let guide = note.sort.rawValue
    guard note.sort != .letter, hasGuide(guide, &state) else { return [] }
    let opener = note.author ?? .a
    state.overlay = nil
    if let begun = begun(guide, about: note.id, by: nil, state) { return resume(&state, begun.id) }
    var texts = [Field.Key.text: note.text]
    texts[Field.Key.meaning] = note.meaning
    var answers = brought(note, texts, to: guide, opener: opener)
    if note.author == nil, let key = key(of: Field.Key.owner, in: guide, opener: opener) {
      answers[key] = .option("both")
    }
    return begin(&state, guide: guide, opener: opener, answers: answers)
  }

  /// The session in which that was begun to be rewritten or answered: two of them would undo each other's work.
  /// - Parameter opener: Whose answer it is; nil where it does not matter who sat down to it.
  func begun(
    _ guide: String, about note: String, by opener: PartnerID?, _ state: AppState
  ) -> Session? {
    state.sessions.first { $0.guide == guide && $0.note == note && opener ?? $0.opener == $0.opener }
  }

  /// What a guide finds in its fields when it begins.
  private func brought(
    _ note: Note, _ texts: [String: String], to guide: String, opener: PartnerID
  ) -> [AnswerKey: Answer] {
    var answers: [AnswerKey: Answer] = [
      AnswerKey(Field.Key.note): .text(note.id), AnswerKey(Field.Key.noted): .text(note.at.description),
      AnswerKey(Field.Key.noteKeep): .text(note.keep.rawValue),
    ]
    for (field, text) in texts {
      if let key = key(of: field, in: guide, opener: opener) { answers[key] = .text(text) }
    }
    return answers
  }

  /// Under whose name the guide stores that field; nil when it has no such field.
  func key(of field: String, in guide: String, opener: PartnerID) -> AnswerKey? {
    guard
      let step = library.guide(guide)?.steps.first(where: { step in
        step.fields.contains { $0.key == field }
      })
    else { return nil }
    switch step.who {
    case .both: return AnswerKey(field)
    case .first: return AnswerKey(field, opener)
    case .second: return AnswerKey(field, opener.other)
    }
  }

  private func changeKeep(_ state: inout AppState, _ note: Note) -> [Effect] {
    guard var record = state.records[note.id] else { return [] }
    let keep: Keep = note.keep == .us ? .ask : .us
    record.body["keep"] = .string(keep.rawValue)
    state.overlay = .note(WallSheet(note.id))
    state.notice =
      keep == .us ? "Just for you two." : "Nobody else gets it before you two are asked."
    return save(&state, [record])
  }

  func name(_ partner: PartnerID, _ state: AppState) -> String { state.household?[partner].name ?? "" }

  /// Why a key means nothing on that note; nil when it does.
  func noteObstacle(to command: Command, _ state: AppState) -> String? {
    guard case .note(let sheet) = state.overlay, let (note, _) = note(on: sheet, state) else {
      return "It is not here any more."
    }
    switch command {
    case .answerNote where note.author == nil: return "You two wrote it together."
    case .rewrite where note.sort == .letter: return "What was sealed stays as it was."
    default: return readingOnly(state)
    }
  }
}
