/// Questions as the two mark them, close them, and meet them again.
extension App {
  /// Reads the months in which lines on the question of a session were filed, where that has not been done.
  func recall(_ session: Session, _ state: AppState) -> [Effect] {
    session.question.map { recall($0, state) } ?? []
  }

  /// The same for any question.
  func recall(_ prompt: String, _ state: AppState) -> [Effect] {
    state.memory.months(of: prompt)
      .filter { state.months.contains($0) && !state.monthsRead.contains($0) }.map(Effect.load)
  }

  /// A mark on the question that is being answered. One that is not for them makes room for another at once.
  func markQuestion(_ state: inout AppState, _ command: Command) -> [Effect] {
    guard let prompt = state.session?.question else { return [] }
    let effects = mark(&state, prompt, command == .favourite ? .favourite : .setAside)
    guard state.memory.marks[prompt] == .setAside, let session = state.session,
      let step = engine(session, state)?.guide.step(session.step), case .question = step.kind
    else { return effects }
    // What was not stored yet goes along with this.
    let moved = send(&state, .pass, to: session.id)
    return moved.contains { if case .save = $0 { true } else { false } } ? moved : effects + moved
  }

  /// Puts a mark on a question or a deck, or takes the same mark off.
  func mark(_ state: inout AppState, _ id: String, _ mark: Mark) -> [Effect] {
    let before = state.memory.marks[id]
    let isOff = before == mark
    state.notice =
      switch mark {
      case .favourite: isOff ? "No favourite any more." : "A favourite."
      case .setAside: isOff ? "It may come up again." : "Put away for you two. u brings it back."
      }
    return save(&state, [Mark.record(isOff ? nil : mark, of: id, at: state.now)])
  }
}
