import HearthCore

/// Time out. What the talk was about is nowhere on this screen.
extension Renderer {
  func stackBreak(_ stack: inout Stack, _ session: Session, _ state: AppState, height: Int) {
    guard let pause = session.pause else { return }
    let mayReturn = state.now.seconds >= pause.earliest.seconds
    let isOver = state.now.seconds >= pause.until.seconds
    stack.add("You have both stepped out of it.", .loud)
    let isUnbegun = app.engine(session, state)?.isUnbegun(session) ?? false
    stack.add(
      isUnbegun
        ? "Afterwards you can begin gently, if you both like."
        : "What you were talking about will wait for you.")
    stack.gap()
    if !isOver { stackSoothing(&stack, pause, state, height: height, mayReturn: mayReturn) }
    stack.gap()
    stackReturn(&stack, pause, state, mayReturn: mayReturn, isOver: isOver)
    guard mayReturn else { return }
    stack.gap()
    stack.add(
      isUnbegun ? "Both keys, and you begin." : "Both keys, and you go on where you were.", .dim,
      decoration: true)
    stackConsent(&stack, session.form.pressed, state)
  }

  /// When they mean to be back, and how to change it. Once they may go on, coming back at once and taking more time are
  /// both as good.
  private func stackReturn(
    _ stack: inout Stack, _ pause: Session.Pause, _ state: AppState, mayReturn: Bool, isOver: Bool
  ) {
    let another = [Span("t", .key), Span(":\u{A0}another time, 20 min to tomorrow.", .dim)]
    guard mayReturn else {
      stack.add("Back together \(time(pause.until, state)). Then you both press your key.")
      return stack.add(another)
    }
    if isOver {
      stack.add("Whenever you are both ready.")
    } else {
      stack.add("Back together \(time(pause.until, state)), or sooner if you are both ready.")
    }
    stack.add([Span("Not calmer yet? "), Span("t", .key), Span("\u{A0}gives it more time.")])
    if isOver {
      stack.add(
        [Span("One of you not here? ", .dim), Span("t", .key), Span("\u{A0}names another time.", .dim)],
        decoration: true)
    }
  }

  /// A breath to follow, and what one of them once wrote that helps.
  private func stackSoothing(
    _ stack: inout Stack, _ pause: Session.Pause, _ state: AppState, height: Int, mayReturn: Bool
  ) {
    let elapsed = Motion.elapsed(state, since: pause.since)
    if !reducedMotion, elapsed < Motion.pacedBreak {
      let phase = Breath.slow.phase(milliseconds: elapsed)
      stack.addLine(breathSpans(phase, width: min(30, stack.width - 14)), decoration: true)
      stack.gap()
    }
    let cards = app.breakCards(state, elapsed: reducedMotion ? nil : elapsed)
    for card in cards {
      // Small screens need the room for the two keys.
      let words = [state.span(card.author), Span(" once wrote: ", .dim), Span("“\(card.text)”")]
      stackCut(&stack, words, rows: height < 14 ? 3 : 6, decoration: mayReturn)
      stack.gap()
    }
    if cards.isEmpty {
      stack.add("Walk about, drink some water. No need to plan what to say.", decoration: mayReturn)
    }
  }

  /// The first rows of words that may be long, with a mark where they go on.
  private func stackCut(_ stack: inout Stack, _ spans: [Span], rows: Int, decoration: Bool) {
    let lines = spans.wrapped(to: stack.width)
    for (index, line) in lines.prefix(rows).enumerated() {
      let isCut = index == rows - 1 && lines.count > rows
      stack.addLine(
        isCut ? (line + [Span(" …", .dim)]).fitted(to: stack.width) : line, decoration: decoration)
    }
  }

  /// `at 17:30`, `tomorrow at 17:30`.
  func time(_ instant: Moment, _ state: AppState) -> String {
    let moment = state.read(instant)
    return moment.date == state.now.date
      ? "at \(moment.clock)" : "\(words(moment.date, from: state.now.date)) at \(moment.clock)"
  }
}
