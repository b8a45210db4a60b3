import HearthCore

/// Time out. What the talk was about is nowhere on this screen.
extension Renderer {
  func stackBreak(_ stack: inout Stack, _ session: Session, _ state: AppState, height: Int) {
    guard let pause = session.pause else { return }
    let mayReturn = state.now.seconds >= pause.earliest.seconds
    let isOver = state.now.seconds >= pause.until.seconds
    stack.add("You have both stepped out of it.", .loud)
    stack.add("What you were talking about will wait for you.")
    stack.gap()
    if isOver {
      stack.add("Whenever you are both ready.")
      stack.add([Span("One of you not here? ", .dim), Span("t", .key), Span(" names another time.", .dim)])
    } else {
      stackSoothing(&stack, pause, state, height: height, mayReturn: mayReturn)
      stack.gap()
      stack.add("Back together \(time(pause.until, state)). Then you both press your key.")
    }
    guard mayReturn else { return }
    stack.gap()
    stack.add("Both keys, and you go on where you were.", .dim, decoration: true)
    stackConsent(&stack, session.form.pressed, state)
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

  private func time(_ instant: Moment, _ state: AppState) -> String {
    let moment = state.read(instant)
    return moment.date == state.now.date
      ? "at \(moment.clock)" : "\(words(moment.date, from: state.now.date)) at \(moment.clock)"
  }
}
