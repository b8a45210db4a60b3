@testable import HearthCore

/// Which states count as one.
extension GuideExplorer {
  func normal(_ session: Session) -> Session {
    var session = session
    if let ending = session.ending {
      session = engine.begin(id: session.id, opener: .a, at: GuideExplorer.start, seed: 7)
      session.ending = ending
      return session
    }
    session.form.since = GuideExplorer.start
    session.form.column = 0
    let isDay = engine.field(session)?.kind == .date && reads(session)
    session.form.text = TextField(session.form.text.isBlank ? "" : isDay ? "a day" : "x")
    session.form.fault = session.form.fault.map { _ in "any" }
    session.told = []
    session.unfinished = [:]
    // From the close one may go back to wherever "enough for tonight" was said: any one place stands for all.
    let atClose = session.step == engine.guide.close
    session.trail = atClose ? [] : session.trail.suffix(1).map { plain($0, session) }
    session.drawn = []
    session.question = session.question.map { _ in "any" }
    session.hand = session.hand.isEmpty ? [] : ["any"]
    session.jots = []
    session.form.followUp = session.form.followUp.map { _ in 0 }
    session.answered = (0..<min(session.answered.count, 4)).map(String.init)
    let wanted = live[session.step] ?? []
    let drafts = marked(session)
    let both = bothFields.filter(wanted.contains)
    let answered = PartnerID.allCases.filter { partner in
      both.contains { session.answers[AnswerKey($0, partner)] ?? .passed != .passed }
    }
    session.answers = session.answers.filter {
      wanted.contains($0.key.field) && !both.contains($0.key.field)
        || Field.Key.brought.contains($0.key.field)
    }
    // Whether there is anything of somebody’s is all that is ever asked of those.
    for partner in answered { session.answers[AnswerKey("both", partner)] = .number(1) }
    for (partner, count) in drafts { session.answers[AnswerKey("drafts", partner)] = .number(count) }
    for (key, answer) in session.sealed { session.sealed[key] = plainest(answer, key.field) }
    session.pause = session.pause.map { _ in
      Session.Pause(since: GuideExplorer.start, until: GuideExplorer.start)
    }
    return session
  }

  /// A way back without what had been put in there: it leads to a state that is known by itself.
  private func plain(_ place: Session.Place, _ session: Session) -> Session.Place {
    guard place.form != nil else { return place }
    var then = session
    (then.first, then.depth, then.answered) = (place.first, place.depth, [])
    (then.count, then.settling, then.sealed) = (place.count, place.settling, [:])
    return Session.Place(at: place.step, in: then, form: FormState(since: GuideExplorer.start))
  }

  /// Whether there are drafts that could be seen, of each: none, some (1) or all there can be (2).
  private func marked(_ session: Session) -> [PartnerID: Int] {
    guard !drafted.isEmpty else { return [:] }
    return PartnerID.allCases.reduce(into: [:]) { counts, partner in
      let count = drafted.count { session.answers[AnswerKey($0, partner)]?.isDrafted == true }
      if count > 0 { counts[partner] = count == drafted.count ? 2 : 1 }
    }
  }

  /// A sealed answer as far as it can matter to where the guide goes.
  private func plainest(_ answer: Answer, _ field: String) -> Answer {
    switch answer {
    case .passed, .option, .ballot: return answer
    case .number(let number) where field == "heat":
      for case .heat(let threshold, true) in engine.guide.steps.map(\.kind) where number >= threshold {
        return .number(10)
      }
      return .number(0)
    case .number, .text, .words, .day: return .number(0)
    }
  }
}
