/// What of a session is written down when its couple keeps it.
extension App {
  /// The records of what was kept at the end of a session.
  func kept(
    _ session: Session, _ engine: GuideEngine, _ keep: Keep, _ state: inout AppState
  ) -> [Record] {
    let words =
      switch engine.guide.keeps {
      case .conversation: conversation(session, engine, keep, &state)
      case .checkin: halves(session, engine, keep, &state)
      default: [Record]()
      }
    return words + keptAdventures(session, engine, keep, at: state.now)
  }

  private func conversation(
    _ session: Session, _ engine: GuideEngine, _ keep: Keep, _ state: inout AppState
  ) -> [Record] {
    let conversation = Conversation(
      id: state.newID(Conversation.kind), guide: session.guide, title: engine.guide.title,
      topic: engine.words(session, Field.Key.topic, who: .both)
        ?? engine.words(session, Field.Key.deck, who: .both),
      summary: engine.words(session, Field.Key.summary, who: .both),
      lines: engine.keptLines(session).filter { $0.author == nil }, keep: keep, at: state.now)
    return [conversation.record] + authoredLines(session, engine, of: conversation.id, keep, &state)
      + keptAnswers(session, engine, keep, &state)
  }

  /// Of a check-in, a record for each of them.
  private func halves(
    _ session: Session, _ engine: GuideEngine, _ keep: Keep, _ state: inout AppState
  ) -> [Record] {
    PartnerID.allCases.compactMap { partner in
      let own = engine.openAnswers(session).filter { $0.key.partner == partner && $0.value != .passed }
      guard !own.isEmpty else { return nil }
      let answers = Dictionary(uniqueKeysWithValues: own.map { ($0.key.field, $0.value) })
      return CheckIn.record(
        id: state.newID(CheckIn.kind), author: partner, session: session.id, answers: answers, keep: keep,
        at: state.now)
    }
  }

  /// The lines each wrote in the talk itself.
  private func authoredLines(
    _ session: Session, _ engine: GuideEngine, of talk: String, _ keep: Keep, _ state: inout AppState
  ) -> [Record] {
    var records: [Record] = []
    for (place, line) in engine.keptLines(session).enumerated() {
      guard let author = line.author else { continue }
      records.append(
        KeptLine.record(
          id: state.newID(KeptLine.kind), author: author, talk: talk, place: place, line: line, keep: keep,
          at: state.now))
    }
    return records
  }

  /// The lines the two wrote of their answers, and where to look for them when the question comes round again.
  private func keptAnswers(
    _ session: Session, _ engine: GuideEngine, _ keep: Keep, _ state: inout AppState
  ) -> [Record] {
    var records: [Record] = []
    for jot in session.jots {
      let question = engine.library.prompt(jot.prompt)?.text ?? ""
      records.append(
        KeptAnswer.record(
          id: state.newID(KeptAnswer.kind), prompt: jot.prompt, author: jot.author, text: jot.text,
          question: question, keep: keep, at: state.now))
      let asked = state.memory.asked[jot.prompt]?.at ?? state.now
      let months = state.memory.months(of: jot.prompt) + [state.now.month]
      records.append(QuestionMemory.Asked.record(jot.prompt, kept: months, at: asked))
    }
    return records
  }
}
