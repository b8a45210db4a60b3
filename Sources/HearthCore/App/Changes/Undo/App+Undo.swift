/// Taking back what was changed, a step at a time, and doing it again.
extension App {
  func turnBack(_ state: inout AppState, _ direction: History.Direction) -> [Effect] {
    guard let step = nextStep(&state, direction) else {
      state.notice = state.notice ?? nothingLeft(direction, state)
      return []
    }
    guard step.keys.isEmpty else {
      state.overlays.append(.takingBack(TakingBack(direction)))
      return []
    }
    return apply(&state, step, direction)
  }

  func nothingLeft(_ direction: History.Direction, _ state: AppState) -> String {
    switch direction {
    case .undo: state.history.redoable.isEmpty ? "Nothing to take back." : "Nothing more to take back."
    case .redo: "Nothing to do again."
    }
  }

  /// The next step that is still to be taken; nil when there is none, or when what it would change was changed again by
  /// somebody else, which is said.
  private func nextStep(_ state: inout AppState, _ direction: History.Direction) -> UndoStep? {
    while let step = state.history.next(direction) {
      // Another device was quicker: nothing is left to do.
      if step.principal.allSatisfy({ $0.isUndone(in: state.records) }) {
        state.history.drop(direction)
        continue
      }
      let isMine = step.essential.allSatisfy { change in
        change.isStanding(in: state.records) || change.isUndone(in: state.records)
      }
      if isMine { return step }
      state.history.drop(direction)
      let subject = subject(of: step, state).startingUpper
      let isGone = step.principal.contains { state.records[$0.id]?.erased == true && $0.after != nil }
      state.notice =
        "\(subject) was \(isGone ? "taken away" : "changed") elsewhere since. It stays \(isGone ? "away" : "as it is")."
      return nil
    }
    return nil
  }

  /// Writes what was there before, as a revision of its own, and takes away what was not there. What that changes is a
  /// step the other way.
  private func apply(
    _ state: inout AppState, _ step: UndoStep, _ direction: History.Direction
  ) -> [Effect] {
    let words = sentence(of: step, state)
    state.history.drop(direction)
    state.history.direction = direction
    state.notice = direction == .undo ? "Taken back. \(words)" : "Done again. \(words)"
    let restores = step.changes.compactMap(\.before)
    let removes = step.changes.filter { $0.before == nil && state.records[$0.id]?.erased == false }.map(\.id)
    state.sessions.removeAll { removes.contains($0.id) }
    let effects = save(&state, restores) + remove(&state, removes)
    show(&state, restores)
    return effects
  }

  /// Puts what came back where they look for it.
  func show(_ state: inout AppState, _ records: [Record]) {
    for record in records {
      guard record.kind == Session.recordKind else {
        choose(.agreed(record.id), inMend: &state)
        continue
      }
      if !state.sessions.contains(where: { $0.id == record.id }),
        let session = engine(for: record.body["guide"]?.string ?? "", state)?.restore(record, at: state.now)
      {
        state.sessions.insert(session, at: 0)
      }
      choose(.session(record.id), inMend: &state)
    }
  }

  // MARK: With their own keys

  /// The step that the question on the screen is about; nil when it is gone.
  public func isTakingBack(_ sheet: TakingBack, _ state: AppState) -> (words: String, keys: Set<PartnerID>)? {
    state.history.next(sheet.direction).map { (sentence(of: $0, state), $0.keys) }
  }

  func inTakingBack(_ state: inout AppState, _ sheet: TakingBack, _ command: Command) -> [Effect] {
    guard command == .pressA || command == .pressB,
      let step = nextStep(&state, sheet.direction)
    else {
      state.overlay = nil
      return []
    }
    let partner: PartnerID = command == .pressA ? .a : .b
    guard step.keys.contains(partner) else {
      state.notice = "That is for \(name(partner.other, state)) to say."
      return []
    }
    var sheet = sheet
    sheet.pressed.insert(partner)
    guard sheet.pressed.isSuperset(of: step.keys) else {
      state.overlay = .takingBack(sheet)
      return []
    }
    state.overlay = nil
    return apply(&state, step, sheet.direction)
  }

  /// In the middle of a guide only a mark on a question can be taken back: nothing that is out of sight.
  func undoObstacle(_ direction: History.Direction, _ state: AppState) -> String? {
    guard let step = state.history.next(direction) else { return nothingLeft(direction, state) }
    guard case .guide = state.stage else { return nil }
    return step.principal.allSatisfy { $0.record?.kind == Mark.kind } ? nil : "Nothing to take back."
  }
}

/// The question whether something is to be taken back that took somebody's own key.
public struct TakingBack: Hashable, Sendable {
  let direction: History.Direction
  /// Who has said yes so far.
  public internal(set) var pressed: Set<PartnerID> = []

  init(_ direction: History.Direction) { self.direction = direction }

  /// Whether it is done again, and not taken back.
  public var isAgain: Bool { direction == .redo }
}
