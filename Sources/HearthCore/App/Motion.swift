/// What moves by itself, and when the screen next looks different, or words half typed are to be laid aside, or the
/// screen is to hide itself. A still screen with everything stored asks for no other waking.
public enum Motion {
  /// Steps of a timer's line: it changes that many times, not every second.
  static let timerSteps = 40

  /// Milliseconds at the start of a break that a breath is paced for; after that the screen is still but for the
  /// minutes left.
  public static let pacedBreak = 5 * 60_000

  /// Milliseconds between two times that words half typed are laid aside: so many are lost at the most.
  public static let draftInterval = 1000

  /// Milliseconds until a tick is wanted; nil when none is.
  public static func wake(_ state: AppState, _ app: App, reduced: Bool) -> Int? {
    let waits = [app.draftWait(state), app.restWait(state), change(state, app, reduced: reduced)]
    return waits.compactMap { $0 }.min()
  }

  /// Milliseconds until the screen changes by time alone; nil when it does not.
  private static func change(_ state: AppState, _ app: App, reduced: Bool) -> Int? {
    guard state.overlay == nil, let session = state.session,
      let step = app.engine(session, state)?.guide.step(session.step)
    else { return nil }
    if let pause = session.pause {
      guard state.now.seconds < pause.until.seconds else { return nil }
      let elapsed = elapsed(state, since: pause.since)
      return reduced || elapsed >= pacedBreak ? 60_000 - elapsed % 60_000 : 500
    }
    guard !reduced, !session.form.veiled else { return nil }
    let elapsed = elapsed(state, since: session.form.since)
    switch step.kind {
    case .floor(let seconds), .quiet(let seconds):
      let width = max(1, seconds * 1000 / timerSteps)
      return elapsed < seconds * 1000 ? width - elapsed % width : nil
    case .breathe(let breath, let times):
      return elapsed < breath.length * times * 1000 ? 250 - elapsed % 250 : nil
    default: return nil
    }
  }

  /// Milliseconds since then, never negative: clocks may be set back.
  public static func elapsed(_ state: AppState, since: Moment) -> Int {
    max(0, (state.now.seconds - since.seconds) * 1000 + state.beat)
  }

  /// How much of a timer is left, 0 to 1.
  public static func left(of seconds: Int, elapsed milliseconds: Int) -> Double {
    guard seconds > 0 else { return 0 }
    let step = milliseconds * timerSteps / (seconds * 1000)
    return max(0, 1 - Double(step) / Double(timerSteps))
  }
}

extension Breath {
  /// Seconds in and out.
  public var length: Int { inward + outward }

  /// Where a breath stands: whether it goes in, and how full it is, 0 to 1.
  public func phase(milliseconds: Int) -> (isInward: Bool, fullness: Double) {
    let within = milliseconds % max(1, length * 1000)
    if within < inward * 1000 { return (true, Double(within) / Double(inward * 1000)) }
    return (false, 1 - Double(within - inward * 1000) / Double(outward * 1000))
  }
}
