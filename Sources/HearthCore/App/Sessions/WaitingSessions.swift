/// How a list names what was begun and waits.
public enum WaitingSession: Hashable, Sendable {
  /// A break, which hides what was being talked about.
  case pause(Session.Pause)
  /// Something that one of them prepares for the other: what it is would give it away.
  case surprise(by: PartnerID)
  /// Any other, by the title of its guide; and whose it is, where one of them writes it.
  case guide(String, by: PartnerID?)
}

extension App {
  /// As every list has it: the Hearth, Mend and a shell's greeting.
  public func waiting(_ session: Session) -> WaitingSession {
    if let pause = session.pause { return .pause(pause) }
    guard let guide = library.guide(session.guide) else { return .guide(session.guide, by: nil) }
    if guide.keeps.isSurprise { return .surprise(by: session.first) }
    let isBoth = !guide.keeps.isWritten || session.answer(Field.Key.owner) == .option("both")
    return .guide(guide.title, by: isBoth ? nil : session.first)
  }

  /// The session that somebody would let go of, while that is asked; nil when it is gone.
  public func lettingGo(_ state: AppState) -> Session? {
    guard case .letGo(let id, _) = state.overlay else { return nil }
    return state.sessions.first { $0.id == id }
  }

  /// Before a surprise goes, in a break or not, whoever prepares it says so with their own key; false for anything else.
  func asksAuthor(_ state: inout AppState, of id: String) -> Bool {
    guard let session = state.sessions.first(where: { $0.id == id }),
      library.guide(session.guide)?.keeps.isSurprise == true
    else { return false }
    state.overlays.append(.letGo(id, scroll: 0))
    return true
  }

  func inLettingGo(_ state: inout AppState, _ command: Command) -> [Effect] {
    guard let session = lettingGo(state), command.partner == session.first else { return [] }
    state.overlay = nil
    return letGo(&state, session: session.id)
  }
}
