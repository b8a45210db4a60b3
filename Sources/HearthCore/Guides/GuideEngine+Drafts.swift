/// What one of them writes alone and means to say: it waits with the other answers, and is on no screen but its author's
/// before a step names it.
extension GuideEngine {
  /// The fields that are drafted, by key.
  private var drafted: Set<String> {
    var keys: Set<String> = []
    for case .draft(let fields) in guide.steps.map(\.kind) { keys.formUnion(fields.map(\.key)) }
    return keys
  }

  /// What a step names of the drafts is out once it comes up.
  func tell(_ session: inout Session, _ step: Step) {
    let drafted = drafted
    // A curtain shows nothing but whose turn it is.
    guard !drafted.isEmpty, step.kind != .curtain else { return }
    for (_, sentence) in step.sentences(JSONPath()) {
      for name in Template.answers(in: sentence) where drafted.contains(name.field) {
        guard let key = key(name, session, who: step.who), session.answers[key] != nil,
          !isOwn(key, of: step, session)
        else { continue }
        session.told.insert(key)
      }
    }
  }

  /// Whose answer a name in a sentence stands for, as the sentence will be filled in.
  private func key(
    _ name: (field: String, seat: Step.Who?), _ session: Session, who: Step.Who
  ) -> AnswerKey? {
    if let partner = session.partner(name.seat ?? who) { return AnswerKey(name.field, partner) }
    let given = PartnerID.allCases.map { AnswerKey(name.field, $0) }.filter { session.answers[$0] != nil }
    return given.count == 1 ? given[0] : nil
  }

  private func isOwn(_ key: AnswerKey, of step: Step, _ session: Session) -> Bool {
    key.partner == session.partner(step.who) && step.isAlone && step.fields.contains { $0.key == key.field }
  }

  /// Whether an answer is a draft that its author has not come to say: whatever is written down for both leaves it out.
  func isUntold(_ key: AnswerKey, _ session: Session) -> Bool {
    key.partner != nil && !session.told.contains(key) && drafted.contains(key.field)
  }

  /// Whether it may stand in a sentence of the step on the screen: its author reads there what they have written so far.
  func mayStandHere(_ key: AnswerKey, _ session: Session) -> Bool {
    !isUntold(key, session) || (guide.step(session.step).map { isOwn(key, of: $0, session) } ?? false)
  }

  /// Whether something was written alone, in order to be said, and was not.
  func hasUntold(_ session: Session) -> Bool {
    session.answers.contains { key, answer in answer != .passed && isUntold(key, session) }
  }

  /// The answers that both may see.
  func openAnswers(_ session: Session) -> [AnswerKey: Answer] {
    session.answers.filter { !isUntold($0.key, session) }
  }
}
