import HearthContent

@testable import HearthCore
@testable import HearthScreen

extension Screen {
  /// Guides that no screen above shows step by step: each walked from where it begins to its end, by the plainest way.
  static let walks: [Screen] = Library.builtIn.guides.map(\.id)
    .filter { !["floor", "checkin", "evening"].contains($0) }
    .map { id in Screen(name: "guide-\(id)", shots: Walk.demo.begun(id).plainShots()) }
}

extension Walk {
  /// A shot of this step and of every one after it, each step once.
  fileprivate func plainShots() -> [Shot] {
    var walk = self
    var shots: [Shot] = []
    var seen: Set<String> = []
    // Far more than any guide needs on its plainest way.
    for _ in 1...200 {
      guard let session = walk.state.session else { break }
      let here = walk
      let name = session.form.field == 0 ? session.step : "\(session.step), part \(session.form.field + 1)"
      if seen.insert(name).inserted { shots.append(Shot(name, step: session.step, here)) }
      walk = walk.keys(walk.plainKeys)
    }
    let end = walk
    return shots + [Shot("home again", end)]
  }

  /// Whether they are asked how stirred up they are: a quarrel that is over is looked at only by two calm people.
  private var isCalm: Bool {
    let step = state.session.flatMap { app.library.guide($0.guide)?.step($0.step) }
    if case .heat? = step?.kind { return true }
    return false
  }

  /// What goes on from here with something said, written or chosen.
  private var plainKeys: String {
    guard let session = state.session else { return "" }
    if app.engine(session, state)?.field(session)?.kind == .date { return "14 feb<enter>" }
    switch app.chain(state).first {
    case .consent: return "fj"
    case .curtain:
      let step = app.library.guide(session.guide)?.step(session.step)
      return step.flatMap { session.partner($0.who) } == .b ? "j" : "f"
    case .list: return "<enter>"
    case .ballot: return "yym<end><enter>"
    case .feelings: return "<space>l<space><enter>"
    case .scale: return isCalm ? "2<enter>" : "4<enter>"
    case .line: return "a few words<enter>"
    case .page: return "a few words<c-d>"
    case .reflect: return "y"
    default: return "<space>"
    }
  }
}
