import HearthCore

/// What is sealed, and the kinds of notes one can write.
extension Renderer {
  /// A curtain: for whom, until when, and what it hides from whom. Of the words, nothing.
  func drawLetter(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ sheet: WallSheet) {
    guard let letter = app.letter(on: sheet, state) else { return drawGone(&canvas, rect) }
    var stack = Stack(width: min(60, rect.width - 4))
    stack.addBalanced([
      Span("✉ For ", .loud), state.span(letter.reader), Span(" alone\(occasion(letter)).", .loud),
    ])
    if case .event(let event) = letter.opens { stack.add("When: \(event)") }
    stack.addBalanced([
      Span("Sealed by ", .dim), state.span(letter.author),
      Span(" on \(letter.at.date.words(on: state.now.date)).", .dim),
    ])
    stack.gap()
    switch sheet.question {
    case .takeBack:
      ask(&stack, state, letter.author, "takes it back, unread.")
      stack.gap()
      stack.add(TakenAway.before)
    case .release: ask(&stack, state, letter.author, "lets it open now, before its time.")
    case .rewrite, .whoMay, nil: addOpening(&stack, state, letter)
    }
    stack.gap()
    stack.add(app.library.safety.sealedNote, .dim)
    stack.draw(on: &canvas, in: rect, scroll: sheet.scroll)
  }

  private func occasion(_ letter: Letter) -> String {
    if case .mood(let mood) = letter.opens { ", for \(mood.words)" } else { "" }
  }

  private func ask(_ stack: inout Stack, _ state: AppState, _ partner: PartnerID, _ words: String) {
    stack.add([Span(partner.key, .key), Span("  "), state.span(partner), Span(" \(words)")])
  }

  private func addOpening(_ stack: inout Stack, _ state: AppState, _ letter: Letter) {
    guard letter.mayOpen(at: state.now) else {
      return stack.add("It \(letter.opens.words(on: state.now.date)).")
    }
    switch letter.opens {
    case .day: stack.add("It may be opened now.")
    case .mood: stack.add("Is it such a day?")
    case .event: stack.add("Has it come?")
    }
    ask(&stack, state, letter.reader, "opens it.")
  }

  // MARK: What to write

  func drawNewNote(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ row: Int) {
    var stack = Stack(width: min(46, rect.width - 4))
    stack.add("What would you like to hang up?", .loud)
    stack.gap()
    for (number, kind) in App.noteGuides.enumerated() {
      let isChosen = number == row
      stack.addRow(
        [Span(kind.words, isChosen ? .accent : .text)], chosen: isChosen, label: Span("\(number + 1) ", .key))
    }
    stack.draw(on: &canvas, in: rect)
  }
}
