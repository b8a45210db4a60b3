/// The screen that hides itself when nobody has pressed a key for a while: whoever comes by then is not meant to read on.
extension App {
  /// Seconds without a key after which something that one of them opened with their own key is hidden at the latest.
  static let waitOnOwn = 180
  /// Seconds without a key that a guide is left on the screen at the least: two people talk, and touch nothing.
  static let waitInGuide = 3600

  /// Milliseconds until the screen hides itself; nil where it does not.
  func restWait(_ state: AppState) -> Int? {
    patience(state).map { max(0, $0 * 1000 - state.still) }
  }

  /// Hides the screen once its time has come. What lies on it stays beneath, words half typed and all.
  func rest(_ state: inout AppState) {
    guard restWait(state) == 0 else { return }
    state.overlays.append(.hidden)
    state.isResting = true
  }

  /// Seconds without a key that the screen stays.
  private func patience(_ state: AppState) -> Int? {
    guard let wait = state.hidesAfter, state.overlay != .hidden, state.household != nil else { return nil }
    if isOpenedByKey(state) { return min(wait, App.waitOnOwn) }
    guard let session = state.session else { return wait }
    // There is nothing on it but when they will be back together, and that is what they come to look at.
    if session.pause != nil { return nil }
    return max(wait, App.waitInGuide + timer(session, state))
  }

  private func timer(_ session: Session, _ state: AppState) -> Int {
    switch engine(session, state)?.guide.step(session.step)?.kind {
    case .floor(let seconds), .quiet(let seconds): seconds
    default: 0
    }
  }

  /// Whether there is something on the screen, or under what lies over it, that took somebody's own key.
  private func isOpenedByKey(_ state: AppState) -> Bool {
    if state.overlays.contains(where: { closed($0, state) != $0 }) { return true }
    guard let session = state.session, session.pause == nil, !session.form.veiled,
      let engine = engine(session, state), let step = engine.guide.step(session.step)
    else { return false }
    return engine.isGuarded(step)
  }

  /// An overlay as whoever comes back to the screen may see it, who may be the other one.
  func closed(_ overlay: AppState.Overlay, _ state: AppState) -> AppState.Overlay {
    switch overlay {
    case .nudge(let id, _): return .nudge(id, isOpen: false)
    case .cards(var sheet):
      if case .open(let id) = sheet.page { sheet.page = .closed(id) }
      return .cards(sheet)
    case .versions(let sheet):
      var closed = opened(sheet.id, state)
      if closed.isOpen { closed = sheet }
      return .versions(closed)
    case .trash(var sheet):
      if case .open = sheet.page, takenAway(on: sheet, state)?.author != nil { sheet.page = .list }
      return .trash(sheet)
    case .topics: return .topics(TopicSheet())
    case .roughDay: return .roughDay(RoughDay())
    default: return overlay
    }
  }
}
