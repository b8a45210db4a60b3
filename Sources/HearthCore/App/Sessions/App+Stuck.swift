/// What is said where a key that goes on everywhere else does not: whoever presses it twice in silence takes the program
/// for broken.
extension App {
  /// A key that means nothing at a step; nil when it is to be typed.
  func pressStuck(_ state: inout AppState, _ key: Key) -> [Effect]? {
    guard state.overlay == nil, let session = state.session else { return nil }
    // In an empty field of the close nothing is left to take back but the way there.
    if key == .backspace, session.trail.last?.form != nil, session.form.text.isEmpty {
      return perform(&state, .stepBack)
    }
    guard key == .enter || key == .character(" "), let words = waiting(session, state) else { return nil }
    state.notice = words
    return []
  }

  /// Whose keys a step waits for; nil at one that waits for none.
  private func waiting(_ session: Session, _ state: AppState) -> String? {
    guard session.pause == nil, let engine = engine(session, state),
      let step = engine.guide.step(session.step)
    else { return nil }
    if session.form.veiled {
      return "\(engine.holder(of: step, session).key), when you have it."
    }
    switch step.kind {
    case .consent: return "F and J: each of you presses your own."
    case .reflect where !session.form.sayingMore:
      guard let speaker = session.partner(step.who), let name = state.household?[speaker].name else {
        return nil
      }
      return "\(name.printable) answers: y, m or n."
    default: return nil
    }
  }

  /// At a scale on which nothing is picked, what is missing; nil elsewhere.
  func missingNumber(_ state: AppState) -> String? {
    guard let session = state.session, session.form.number == nil, session.pause == nil,
      !session.form.veiled, case .scale = engine(session, state)?.field(session)?.kind
    else { return nil }
    return "A number first: 0 to 10."
  }
}
