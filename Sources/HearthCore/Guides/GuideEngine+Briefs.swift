/// What one of them seals to be opened later: laid away at its own step, and in no record of the session before that.
extension GuideEngine {
  /// Whether a step has something to do: its condition holds, and where something is to be laid away, there is
  /// something. Of an empty one nothing waits any longer.
  func mayCome(_ session: inout Session, _ step: Step) -> Bool {
    guard holds(step.onlyIf, session) else { return false }
    guard case .brief(let sealing, _, _) = step.kind, sealedText(session, step).isEmpty,
      hint(session, step) == nil
    else { return true }
    unseal(&session, sealing, by: session.partner(step.who))
    return false
  }

  /// Takes the sealed words out of the session, for the day that was chosen or for no day at all.
  func layAway(_ session: inout Session, _ step: Step, _ effects: inout [GuideEffect]) {
    guard case .brief(let sealing, let opens, let offered) = step.kind,
      let author = session.partner(step.who)
    else { return }
    let text = sealedText(session, step)
    unseal(&session, sealing, by: author)
    let when = AnswerKey(Field.Key.when, author)
    guard case .option(let id) = session.answers[when], id != When.never else {
      // Thrown away is the same as never written.
      session.answers[when] = .passed
      return
    }
    effects.append(
      .laidAway(
        text: text, hint: hint(session, step), by: author, days: When.days(id, offered: offered), opens: opens
      ))
  }

  private func unseal(_ session: inout Session, _ sealing: String, by author: PartnerID?) {
    for field in guide.step(sealing)?.fields ?? [] { session.sealed[AnswerKey(field.key, author)] = nil }
    session.awaitingReveal.removeAll { $0 == sealing }
  }

  private func sealedText(_ session: Session, _ step: Step) -> String {
    guard case .brief(let sealing, _, _) = step.kind else { return "" }
    let answers = (guide.step(sealing)?.fields ?? []).compactMap { field in
      session.sealed[AnswerKey(field.key, session.partner(step.who))].flatMap { words($0, field: field.key) }
    }
    return answers.joined(separator: "\n")
  }

  private func hint(_ session: Session, _ step: Step) -> String? {
    session.answers[AnswerKey(Field.Key.hint, session.partner(step.who))].flatMap {
      words($0, field: Field.Key.hint)
    }
  }
}

extension Guide {
  /// Whether what is answered behind that curtain is written down, sealed, instead of being opened within the guide.
  public func isLaidAway(behind curtain: Step) -> Bool {
    if curtain.isAlone { return brief(sealedIn: curtain.id) != nil }
    guard let index = index(of: curtain.id), index + 1 < steps.count else { return false }
    return brief(sealedIn: steps[index + 1].id) != nil
  }

  /// The step that lays away what is sealed in that one; nil where it is opened within the guide.
  public func brief(sealedIn id: String) -> Step? {
    steps.first { step in
      if case .brief(let sealing, _, _) = step.kind { sealing == id } else { false }
    }
  }

  /// The step behind that curtain in which something is drafted, which is stored like any other answer; nil where what
  /// is answered there is private.
  public func draft(behind curtain: Step) -> Step? {
    guard let index = index(of: curtain.id) else { return nil }
    let step = steps[index].isAlone || index + 1 >= steps.count ? steps[index] : steps[index + 1]
    if case .draft = step.kind { return step }
    return nil
  }
}
