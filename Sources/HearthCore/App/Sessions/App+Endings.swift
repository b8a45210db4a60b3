/// What is said once a guide is over, or left. A save that fails says something else instead.
extension App {
  func words(
    _ ending: Session.Ending, _ session: Session, _ filing: Filing, _ state: AppState
  ) -> String? {
    let words = words(ending, session, filing)
    guard ending == .finished, isOnlyToBeSaid(session), engine(session, state)?.hasUntold(session) == true
    else { return words }
    return [words, "What was written alone and not said is gone."].compactMap { $0 }.joined(separator: " ")
  }

  /// Whether what is written alone in it was meant for this talk, and is filed nowhere.
  private func isOnlyToBeSaid(_ session: Session) -> Bool {
    switch library.guide(session.guide)?.keeps {
    case .conversation, .checkin, .dates: true
    default: false
    }
  }

  private func words(_ ending: Session.Ending, _ session: Session, _ filing: Filing) -> String? {
    guard ending == .finished else { return "Not tonight is fine. It will be here." }
    let guide = library.guide(session.guide)
    let when = [nil, PartnerID.a, .b].compactMap { session.answers[AnswerKey(Field.Key.when, $0)] }
    if guide?.home != .mend, when.contains(.option(When.open)) {
      return "It waits in Talk, at the end of Guided, and is never due."
    }
    if session.keep == .forget {
      let hasBooked = when.contains { $0 != .option(When.never) && $0 != .passed }
      return hasBooked ? "The words are forgotten. What you agreed stays." : "The words are forgotten."
    }
    return wordsFiled(filing, guide?.keeps) ?? (guide?.home == .mend ? wordsBooked(session, when) : nil)
      ?? wordsKept(session, guide?.keeps)
  }

  /// Of a guide that is walked in order to have one thing.
  private func wordsFiled(_ filing: Filing, _ keeps: Guide.Keeps?) -> String? {
    switch keeps {
    case _ where filing == .nothing: nil
    case .thanks, .affirmation, .love, .win, .ordinary, .helps, .comfort, .phrase:
      filing == .rewritten ? "Rewritten. u brings back the words before." : wordsHung(keeps)
    case .reply: "It hangs with the note."
    case .letter: "Sealed. It waits on the Wall."
    case .outlook: "Written. It comes back when you next disagree."
    case .conversation, .checkin, .dates, nil: nil
    }
  }

  private func wordsHung(_ keeps: Guide.Keeps?) -> String {
    keeps?.card == nil ? "It hangs on the Wall." : "Written. It will be there."
  }

  private func wordsBooked(_ session: Session, _ when: [Answer]) -> String? {
    let isNamed = session.answers.contains { key, answer in
      if case .day = answer { key.field == Field.Key.day } else { false }
    }
    switch when.last {
    case .option(When.open): return "Parked. It is never due."
    // A day they wanted to name and then left empty is some day.
    case .option(When.named) where !isNamed: return "Parked. It is never due."
    case .option(When.never), nil: return nil
    default: return "It is on the calendar."
    }
  }

  private func wordsKept(_ session: Session, _ keeps: Guide.Keeps?) -> String? {
    guard session.keep != nil else { return nil }
    // A check-in that one of them passed leaves nothing to keep.
    let hasAnswers = session.answers.contains { $0.value != .passed && $0.key.partner != nil }
    return hasAnswers || keeps != .checkin ? "Kept. You will find it under Talk." : nil
  }

  func placeKept(_ session: Session, _ state: AppState) -> String {
    if session.pause != nil {
      let isBare = engine(session, state)?.isUnbegun(session) == true
      return isBare ? "The break goes on." : "The break goes on, and what it is about waits."
    }
    return engine(session, state)?.guide.step(session.step)?.isPrivate == true
      ? "Your place is kept. Only quitting drops what was answered alone."
      : "Your place is kept. It waits on the Hearth."
  }
}
