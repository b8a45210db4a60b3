import HearthCore

extension Renderer {
  /// A guide's step: one sentence to read aloud in the middle, with room around it.
  func drawGuide(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    guard let session = state.session, let engine = app.engine(session, state),
      let step = engine.guide.step(session.step)
    else { return }
    let width = min(60, rect.width - 4)
    var stack = Stack(width: width)
    if session.pause != nil {
      stackBreak(&stack, session, state, height: rect.height)
    } else if session.form.veiled {
      stackCurtain(&stack, session, step, engine.guide, state)
    } else {
      let scene = Scene(session: session, engine: engine, step: step, state: state, height: rect.height)
      stackStep(&stack, scene)
    }
    stack.draw(on: &canvas, in: rect, scroll: state.scroll)
  }

  /// What the parts of a step are drawn from.
  struct Scene {
    let session: Session
    let engine: GuideEngine
    let step: Step
    let state: AppState
    /// Rows there are.
    let height: Int

    /// Silence dims the words as well.
    var isQuiet: Bool {
      if case .quiet = step.kind { return true }
      return false
    }

    /// The rows of a list to be shown: in the thick of a quarrel two at a time, with the chosen one among them.
    func inSight(of count: Int) -> Range<Int> {
      guard engine.guide.isHeated(step), count > 2 else { return 0..<count }
      let top = min(session.form.row, count - 2)
      return top..<top + 2
    }

    func spans(_ text: String, _ role: Role) -> [Span]? {
      engine.pieces(text, session, who: step.who).map { state.spans($0, role) }
    }
  }

  private func stackStep(_ stack: inout Stack, _ scene: Scene) {
    if let notice = scene.session.notice {
      stack.add(words(notice), .notice)
      stack.gap()
    }
    stackHeadline(&stack, scene)
    if scene.engine.field(scene.session) != nil { stack.pin() }
    if scene.session.form.isJotting {
      // The question stays in sight; everything else makes room for the line.
      if let field = scene.engine.field(scene.session) { stackField(&stack, scene, field) }
      return
    }
    stackLines(&stack, scene)
    stackKind(&stack, scene)
    stackAnswering(&stack, scene)
    // One thing to do at a time: what the listener may ask stands in place of how to listen.
    if let cue = scene.step.cue, scene.session.form.followUp == nil, let spans = scene.spans(cue, .dim) {
      stack.gap()
      stack.add(spans)
    }
  }

  private func stackLines(_ stack: inout Stack, _ scene: Scene) {
    // Someone is adding what was missing: the question of before would only be in the way.
    guard !scene.session.form.sayingMore, !scene.engine.staysClosed(scene.session) else { return }
    for line in scene.step.lines {
      if line.isEmpty {
        stack.gap()
      } else if let spans = scene.spans(line, scene.isQuiet ? .dim : .text) {
        stack.add(spans)
      }
    }
  }

  private func stackHeadline(_ stack: inout Stack, _ scene: Scene) {
    var headline = scene.step.headline
    if case .reflect = scene.step.kind, scene.session.form.sayingMore {
      headline = "{who}, say the part that is missing. Short is fine."
    }
    guard !headline.isEmpty else { return }
    let none = [Span("No question is left here that you both leave open.", .loud)]
    let spans = scene.spans(headline, scene.isQuiet ? .dim : .loud) ?? none
    stack.addBalanced(spans)
    stack.gap()
  }

  private func stackKind(_ stack: inout Stack, _ scene: Scene) {
    switch scene.step.kind {
    case .consent: stackConsent(&stack, scene.session.form.pressed, scene.state)
    case .reflect(let stems) where !scene.session.form.sayingMore: stackStems(&stack, scene, stems)
    case .reveal(let steps, .sideBySide): stackReveal(&stack, scene, steps)
    case .reveal(_, .inLines): stackClosed(&stack, scene)
    case .mutual(_, let field): stackMutual(&stack, scene, field)
    case .hand: stackHand(&stack, scene)
    case .floor(let seconds): stackTimer(&stack, scene, seconds, after: "no hurry")
    case .quiet(let seconds): stackTimer(&stack, scene, seconds, after: "whenever you like")
    case .breathe(let breath, let times): stackBreath(&stack, scene, breath, times)
    default: break
    }
    if let field = scene.engine.field(scene.session) {
      stack.gap()
      stackField(&stack, scene, field)
    }
  }

  /// Ways to begin; the one the listener picked stands out.
  private func stackStems(_ stack: inout Stack, _ scene: Scene, _ stems: [String]) {
    stack.gap()
    let shown = scene.inSight(of: stems.count)
    for (index, stem) in stems.enumerated() where shown.contains(index) {
      stack.add(stem, index == scene.session.form.row ? .text : .dim)
    }
    stackMore(&stack, shown, of: stems.count)
    guard let speaker = scene.session.partner(scene.step.who) else { return }
    stack.gap()
    stack.add([
      // No key stands at the end of a line without its words.
      scene.state.span(speaker), Span(":  ", .dim), Span("y", .key),
      Span("\u{A0}yes,\u{A0}that\u{A0}is\u{A0}it   ", .dim), Span("m", .key), Span("\u{A0}mostly   ", .dim),
      Span("n", .key), Span("\u{A0}not\u{A0}yet", .dim),
    ])
  }

  /// Several questions, to be read once and then left alone.
  private func stackHand(_ stack: inout Stack, _ scene: Scene) {
    for prompt in scene.session.hand.compactMap(scene.engine.library.prompt) {
      stack.gap()
      stack.add(prompt.text, .loud)
    }
  }

  /// What stands by while someone answers a question: the line they keep, and what the listener may ask on.
  private func stackAnswering(_ stack: inout Stack, _ scene: Scene) {
    if let text = scene.engine.jotted(scene.session, scene.step) {
      stack.gap()
      stack.add([Span("✓ ", .accent), Span("“\(text)”")])
    }
    if let followUp = scene.engine.followUp(scene.session),
      let spans = scene.spans("{other} may ask: “\(followUp)”", .text)
    {
      stack.gap()
      stack.add(spans)
      // Someone has just asked for it: small screens show it first.
      stack.focusHere()
    }
  }

  private func words(_ notice: Session.Notice) -> String {
    switch notice {
    case .sealedAnswersGone:
      "What you had sealed was on no disk, and is gone. So it begins again here."
    case .questionWaits:
      "The question you chose goes deeper than you both want to begin. It comes if you go deeper."
    case .guideChanged:
      "This guide has changed since you began. It starts from the top; your answers are still in it."
    }
  }

  // MARK: Two people, two keys

  func stackConsent(_ stack: inout Stack, _ pressed: Set<PartnerID>, _ state: AppState) {
    stack.gap()
    for partner in PartnerID.allCases {
      let key = Span(partner.key, .key)
      if pressed.contains(partner) {
        stack.addLine([Span("✓ ", .accent), state.span(partner)])
      } else {
        stack.addLine([Span("◌ ", .dim), state.span(partner), Span(": press ", .dim), key])
      }
    }
  }

  private func stackCurtain(
    _ stack: inout Stack, _ session: Session, _ step: Step, _ guide: Guide, _ state: AppState
  ) {
    let partner = session.partner(step.who) ?? session.first
    if session.notice != nil {
      stack.add(words(session.notice ?? .sealedAnswersGone), .notice)
      stack.gap()
    }
    stack.add([Span("Hand the keyboard to ", .loud), state.span(partner), Span(".", .loud)])
    stack.gap()
    stack.add([state.span(partner.other), Span(", look somewhere nice for a moment.")])
    stack.gap()
    stack.addLine([
      Span("◌ ", .dim), state.span(partner), Span(": press ", .dim), Span(partner.key, .key),
      Span(" when you have it", .dim),
    ])
    stack.gap()
    if let fate = app.library.safety.fate(of: guide, behind: step) { stack.add(fate, .dim) }
  }

  // MARK: Time

  private func stackTimer(_ stack: inout Stack, _ scene: Scene, _ seconds: Int, after: String) {
    guard !reducedMotion else { return }
    let elapsed = Motion.elapsed(scene.state, since: scene.session.form.since)
    let width = max(10, min(40, stack.width - 20))
    var beside = after
    if case .quiet = scene.step.kind {
      beside = seconds < 120 ? "" : "\(max(1, (seconds * 1000 - elapsed + 59_999) / 60_000)) min"
    }
    let left = Int((Motion.left(of: seconds, elapsed: elapsed) * Double(width)).rounded(.up))
    stack.gap()
    // What is gone leaves no trace, so that the line tells without colour too.
    let bar = Span(String(repeating: "▁", count: left), scene.isQuiet ? .dim : .timer)
    stack.addLine(left > 0 ? [bar, Span("  \(beside)", .dim)] : [Span(after, .dim)], decoration: true)
  }

  private func stackBreath(_ stack: inout Stack, _ scene: Scene, _ breath: Breath, _ times: Int) {
    stack.gap()
    let elapsed = Motion.elapsed(scene.state, since: scene.session.form.since)
    if reducedMotion {
      stack.add("In for \(breath.inward), out for \(breath.outward), \(times) times over.")
    } else if elapsed < breath.length * times * 1000 {
      stack.addLine(breathSpans(breath.phase(milliseconds: elapsed), width: min(30, stack.width - 14)))
    } else {
      stack.addLine([Span("Ready? Space goes on.", .dim)])
    }
  }

  func breathSpans(_ phase: (isInward: Bool, fullness: Double), width: Int) -> [Span] {
    let full = Int((phase.fullness * Double(width)).rounded())
    return [
      Span(phase.isInward ? "breathe in   " : "breathe out  ", .text),
      Span(String(repeating: "▄", count: full), .timer),
      Span(String(repeating: "▁", count: max(0, width - full)), .spent),
    ]
  }
}
