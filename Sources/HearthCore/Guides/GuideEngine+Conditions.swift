/// What a guide asks about the session so far.
extension GuideEngine {
  func holds(_ condition: Condition?, _ session: Session) -> Bool {
    switch condition {
    case nil: true
    case .chose(let field, let option): answers(session, to: field).contains(.option(option))
    case .unanswered(let field): answers(session, to: field).allSatisfy { $0 == .passed }
    case .answered(let field): !holds(.unanswered(field: field), session)
    case .bothAnswered(let fields):
      PartnerID.allCases.allSatisfy { partner in
        fields.contains { session.answers[AnswerKey($0, partner)] ?? .passed != .passed }
      }
    case .questionsBelow(let number): session.answered.count < number
    case .countBelow(let number): session.count < number
    case .depthBelow(let number): session.depth < number
    case .nothingToAsk: session.question == nil && session.hand.isEmpty
    case .open(let topic): memory.isOpen(topic, in: library)
    case .nothingEarlier: earlier(at: session.startedAt).isEmpty
    }
  }

  /// The answers that count now. Where only one seat is asked, that is the answer of whoever sits there: after going
  /// back and changing seats, the other one's may still lie about.
  private func answers(_ session: Session, to field: String) -> [Answer] {
    let asking = guide.steps.filter { step in step.fields.contains { $0.key == field } }
    var partners: Set<PartnerID?> = [nil, .a, .b]
    if let who = asking.first?.who, asking.allSatisfy({ $0.who == who && !$0.isPrivate }) {
      partners = [nil, session.partner(who)]
    }
    return partners.compactMap { session.answers[AnswerKey(field, $0)] }
  }
}
