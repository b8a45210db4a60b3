/// Ways off the straight path: back, out, and the two keys of a consent.
extension GuideEngine {
  func back(_ session: inout Session, at now: Moment, _ effects: inout [GuideEffect]) {
    if session.form.isJotting {
      // What was typed stays in the field, for a change of mind.
      session.form.isJotting = false
      return
    }
    if stepBackOneField(&session) { return }
    guard let place = session.trail.last, let step = guide.step(place.step) else { return }
    putAside(&session)
    session.trail.removeLast()
    if let form = place.form { return comeBack(&session, to: step, form, place, at: now, &effects) }
    session.step = step.id
    session.first = place.first
    session.depth = place.depth
    session.answered = place.answered.filter { $0 != session.question }
    session.count = place.count
    session.settling = place.settling
    session.form = freshForm(session, step, at: now)
    // Whoever goes back may be the other one.
    if step.isAlone { session.form.veiled = true }
    effects.append(.moved)
  }

  /// To the close. Going back from there leads to where they were, with all that was put in: a key pressed by mistake in
  /// the middle of a quarrel must not end it.
  func wrapUp(_ session: inout Session, at now: Moment, _ effects: inout [GuideEffect]) {
    guard mayWrapUp(session), let close = guide.close else { return }
    putAside(&session)
    session.trail.append(.init(at: session.step, in: session, form: session.form))
    session.notice = nil
    session.sealed = [:]
    go(&session, to: close, at: now, &effects)
  }

  /// Back from the close, to the field and the word where "enough for tonight" was said.
  private func comeBack(
    _ session: inout Session, to step: Step, _ form: FormState, _ place: Session.Place, at now: Moment,
    _ effects: inout [GuideEffect]
  ) {
    session.step = step.id
    session.first = place.first
    session.depth = place.depth
    session.answered = place.answered
    session.count = place.count
    session.settling = place.settling
    session.form = form
    session.sealed = place.sealed
    cover(&session, at: now)
    effects.append(.moved)
  }

  /// Whether anything has happened yet that is worth coming back to: more than words read and a consent not given.
  public func hasBegun(_ session: Session) -> Bool {
    if session.isAgreed || session.pause != nil || hasWords(session) { return true }
    switch guide.step(session.step)?.kind {
    case .say, .consent, nil: return false
    case .curtain: return !guide.isForOneAlone
    default: return true
    }
  }

  /// Whether it still stands at its first step with nothing said: a break may be called before anything else.
  public func isUnbegun(_ session: Session) -> Bool {
    session.step == guide.steps.first?.id && !session.isAgreed && !hasWords(session)
  }

  /// Whether something they wrote would go with the session; what an appointment brought along is not theirs to lose.
  public func hasWords(_ session: Session) -> Bool {
    let isBrought = session.answers[AnswerKey(Field.Key.appointment)] != nil
    return !session.jots.isEmpty || !session.unfinished.isEmpty
      || session.answers.contains { key, answer in
        guard case .text = answer, !Field.Key.brought.contains(key.field) else { return false }
        return !(isBrought && key.field == Field.Key.topic)
      }
  }

  /// Whether "enough for tonight" leads anywhere from here: not past the close, and not over answers still sealed.
  public func mayWrapUp(_ session: Session) -> Bool {
    guard let close = guide.close.flatMap(guide.index(of:)), let here = guide.index(of: session.step) else {
      return false
    }
    guard here < close else { return false }
    // Nobody gets to the close past a consent that was not given.
    return (session.isAgreed || !guide.asksForConsent) && session.awaitingReveal.isEmpty
  }

  func press(
    _ session: inout Session, _ step: Step, _ partner: PartnerID, at now: Moment,
    _ effects: inout [GuideEffect]
  ) {
    guard case .consent = step.kind else { return }
    session.form.pressed.insert(partner)
    if session.form.pressed.count == 2 {
      session.isAgreed = true
      leave(&session, step, at: now, &effects)
    }
  }

  func decline(
    _ session: inout Session, _ step: Step, at now: Moment, _ effects: inout [GuideEffect]
  ) {
    guard case .consent(let otherwise) = step.kind else { return }
    guard let otherwise else {
      session.ending = .declined
      effects.append(.ended(.declined))
      return
    }
    // Answers that were not to be looked at together are looked at by nobody.
    session.sealed = [:]
    session.awaitingReveal = []
    session.trail = []
    go(&session, to: otherwise, at: now, &effects)
  }

  /// Steps that can't be taken back: an answer given to the other, a consent, a hand-over.
  func isBarrier(_ step: Step) -> Bool {
    switch step.kind {
    case .consent, .curtain, .seal, .reveal, .lowest, .mutual, .heat, .schedule, .brief, .keep: true
    default: false
    }
  }
}
