/// Questions as the two mark them, close them, and meet them again.
extension App {
  /// Reads the month in which lines on this question were filed, when it has not been read yet.
  func recall(_ session: Session, _ state: AppState) -> [Effect] {
    guard let prompt = session.question, let month = state.memory.asked[prompt]?.month,
      state.months.contains(month), !state.monthsRead.contains(month)
    else { return [] }
    return [.load(month)]
  }

  /// A mark on the question that is being answered. One that is not for them makes room for another at once.
  func markQuestion(_ state: inout AppState, _ command: Command, in session: String) -> [Effect] {
    guard let prompt = state.session?.question else { return [] }
    let effects = mark(&state, prompt, command == .favourite ? .favourite : .setAside)
    guard state.memory.marks[prompt] == .setAside, let session = state.session,
      let step = engine(session, state)?.guide.step(session.step), case .question = step.kind
    else { return effects }
    return effects + send(&state, .pass, to: session.id)
  }

  /// Puts a mark on a question or a deck, or takes the same mark off.
  func mark(_ state: inout AppState, _ id: String, _ mark: Mark) -> [Effect] {
    let before = state.memory.marks[id]
    let isOff = before == mark
    state.notice =
      switch mark {
      case .favourite: isOff ? "No favourite any more." : "A favourite."
      case .setAside: isOff ? "It may come up again." : "Not for you. It will not come up."
      }
    return saveUndoably(
      &state, Mark.record(isOff ? nil : mark, of: id, at: state.now),
      before: Mark.record(before, of: id, at: state.now))
  }
}
