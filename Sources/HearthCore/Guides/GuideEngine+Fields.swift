/// Which of its fields a step asks for, and what becomes of the answers to the others.
extension GuideEngine {
  /// Whether the step on the screen asks for that field of its, as far as it is filled in now.
  func applies(_ field: Field, _ session: Session) -> Bool {
    field.onlyIf == nil || holds(field.onlyIf, asWriting(session))
  }

  /// The session as whoever fills in the step knows it: with what they have put in here, sealed or not, and without what
  /// the other one has answered to the same questions. That must not even show in what is asked next.
  func asWriting(_ session: Session) -> Session {
    guard let step = guide.step(session.step), let writer = session.partner(step.who) else { return session }
    var known = session
    for field in step.fields {
      known.answers[AnswerKey(field.key, writer.other)] = nil
      let own = AnswerKey(field.key, writer)
      if step.isPrivate { known.answers[own] = session.sealed[own] }
    }
    return known
  }

  /// An answer that is taken back, and all that hangs on it.
  func forget(_ field: Field, of step: Step, in session: inout Session) {
    let key = AnswerKey(field.key, session.partner(step.who))
    session.answers[key] = nil
    session.unfinished[key] = nil
    session.told.remove(key)
  }

  /// At the end of a step: what it does not ask for any more, since something else was chosen, was not answered.
  func leaveOut(_ session: inout Session, _ step: Step) {
    for field in step.fields where !applies(field, session) {
      let key = AnswerKey(field.key, session.partner(step.who))
      if step.isPrivate {
        // Beside the other one's answer there has to be one.
        session.sealed[key] = .passed
      } else if isOnlyAsked(field.key, by: step), !isBrought(field.key, session) {
        forget(field, of: step, in: &session)
      }
    }
  }

  private func isOnlyAsked(_ key: String, by step: Step) -> Bool {
    !guide.steps.contains { other in other.id != step.id && other.fields.contains { $0.key == key } }
  }

  /// Whether that answer may have come along from the start: it stays, whatever is asked.
  func isBrought(_ key: String, _ session: Session) -> Bool {
    if session.answer(Field.Key.note) != nil || Field.Key.brought.contains(key) { return true }
    return key == Field.Key.topic && session.answer(Field.Key.appointment) != nil
  }

  // MARK: Half typed

  /// The field in which something is being typed, as a record names it; nil at a step that takes no words, or takes them
  /// in private.
  public func typing(_ session: Session) -> AnswerKey? {
    guard let step = guide.step(session.step), !step.isPrivate, let field = field(session), field.isText
    else {
      return nil
    }
    return AnswerKey(field.key, session.partner(step.who))
  }

  /// Keeps the words of the field on the screen for when it comes again.
  func putAside(_ session: inout Session) {
    guard let key = typing(session), !session.form.isJotting, !session.form.text.isBlank else { return }
    let text = session.form.text.text
    switch session.answers[key] {
    case .text(text): break
    case .day(let day, let time) where GuideEngine.typed(day, time) == text: break
    default: session.unfinished[key] = text
    }
  }
}

extension Field {
  /// A line of several lines came from elsewhere: to run them together would change what somebody wrote.
  private func hasLines(_ text: String) -> Bool {
    kind == .line && text.unicodeScalars.contains(where: \.endsLine)
  }

  /// The same, to be filled in as a page.
  var asPage: Field { Field(key, label, .page, isKept: isKept, isComplaint: isComplaint, onlyIf: onlyIf) }

  /// What such an answer is typed into. A text that was typed once is never too long.
  func textField(_ text: String = "", isPrivate: Bool = false) -> TextField {
    kind == .date
      ? TextField(text, limit: GuideEngine.longestDay, isPrivate: isPrivate)
      : TextField(text, multiline: kind == .page || hasLines(text), isPrivate: isPrivate)
  }
}
