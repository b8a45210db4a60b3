/// What of a session is written down when its couple keeps it.
extension App {
  /// The records of what was kept at the end of a session.
  func kept(
    _ session: Session, _ engine: GuideEngine, _ keep: Keep, _ state: AppState
  ) -> [Record] {
    let words =
      switch engine.guide.keeps {
      case .conversation: conversation(session, engine, keep, state)
      case .checkin: halves(session, engine, keep, state)
      default: [Record]()
      }
    return words + keptAdventures(session, engine, keep, at: state.now)
  }

  private func conversation(
    _ session: Session, _ engine: GuideEngine, _ keep: Keep, _ state: AppState
  ) -> [Record] {
    let id = session.recordID(Conversation.kind)
    let conversation = Conversation(
      id: id, guide: session.guide, title: engine.guide.title,
      topic: engine.words(session, Field.Key.topic, who: .both)
        ?? engine.words(session, Field.Key.deck, who: .both),
      summary: engine.words(session, Field.Key.summary, who: .both),
      lines: engine.keptLines(session).filter { $0.author == nil }, keep: keep, at: moment(of: id, state))
    return [conversation.record] + authoredLines(session, engine, of: conversation.id, keep, state)
      + keptAnswers(session, engine, keep, state)
  }

  /// Of a check-in, a record for each of them.
  private func halves(
    _ session: Session, _ engine: GuideEngine, _ keep: Keep, _ state: AppState
  ) -> [Record] {
    PartnerID.allCases.compactMap { partner in
      let own = engine.openAnswers(session).filter { $0.key.partner == partner && $0.value != .passed }
      guard !own.isEmpty else { return nil }
      let answers = Dictionary(uniqueKeysWithValues: own.map { ($0.key.field, $0.value) })
      let id = session.recordID(CheckIn.kind, partner.rawValue)
      return CheckIn.record(
        id: id, author: partner, session: session.id, answers: answers, keep: keep, at: moment(of: id, state))
    }
  }

  /// The lines each wrote in the talk itself.
  private func authoredLines(
    _ session: Session, _ engine: GuideEngine, of talk: String, _ keep: Keep, _ state: AppState
  ) -> [Record] {
    var records: [Record] = []
    for (place, line) in engine.keptLines(session).enumerated() {
      guard let author = line.author else { continue }
      let id = session.recordID(KeptLine.kind, String(place))
      records.append(
        KeptLine.record(
          id: id, author: author, talk: talk, place: place, line: line, keep: keep, at: moment(of: id, state))
      )
    }
    return records
  }

  /// The lines the two wrote of their answers, and where to look for them when the question comes round again.
  private func keptAnswers(
    _ session: Session, _ engine: GuideEngine, _ keep: Keep, _ state: AppState
  ) -> [Record] {
    var records: [Record] = []
    for jot in session.jots {
      let question = engine.library.prompt(jot.prompt)?.text ?? ""
      let name = String(stableHash(jot.prompt.utf8), radix: 36)
      let id = session.recordID(KeptAnswer.kind, "\(name)-\(jot.author.rawValue)")
      let at = moment(of: id, state)
      records.append(
        KeptAnswer.record(
          id: id, prompt: jot.prompt, author: jot.author, text: jot.text, question: question, keep: keep,
          at: at))
      let asked = state.memory.asked[jot.prompt]?.at ?? state.now
      let months = state.memory.months(of: jot.prompt) + [at.month]
      records.append(QuestionMemory.Asked.record(jot.prompt, kept: months, at: asked))
    }
    return records
  }
}
