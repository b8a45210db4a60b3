import HearthCore

/// A list to say yes, maybe or no to, and what came of two of them.
extension Renderer {
  /// Each row with what was said to it; the word tells, not the colour alone.
  func stackBallot(_ stack: inout Stack, _ scene: Scene, _ field: Field) {
    let rows = scene.engine.options(scene.session, field)
    let form = scene.session.form
    if rows.isEmpty { stack.add("There is nothing on the list.") }
    for (index, row) in rows.enumerated() {
      let isHere = index == form.row
      let vote = scene.engine.vote(scene.session, on: row)
      let label = Span(words(vote), vote == .yes ? .accent : .dim)
      stack.addRow(words(of: row, scene, isHere ? .accent : .text), chosen: isHere, label: label)
    }
    stack.gap()
    let isLast = form.row + 1 >= rows.count
    stack.add(
      isLast ? "That is the whole list. Enter seals it." : "A row left blank is no answer.", .dim,
      decoration: true)
  }

  /// As wide as the longest.
  private func words(_ vote: Vote?) -> String {
    switch vote {
    case .yes: "yes    "
    case .maybe: "maybe  "
    case .no: "no     "
    case nil: "·      "
    }
  }

  /// What neither declined. Nothing here tells who said what, nor what else there was.
  func stackMutual(_ stack: inout Stack, _ scene: Scene, _ field: String) {
    let found = scene.engine.found(scene.session, field)
    if found.yes.isEmpty, found.maybe.isEmpty {
      stack.gap()
      stack.add("Nothing on this list was for both of you, and that is fine. There will be other lists.")
    }
    stackFound(&stack, "You both said yes", found.yes)
    stackFound(&stack, "A maybe from one of you, or from both", found.maybe)
  }

  private func stackFound(_ stack: inout Stack, _ heading: String, _ titles: [String]) {
    guard !titles.isEmpty else { return }
    stack.gap()
    stack.add(heading, .dim)
    for title in titles { stack.addRow([Span(title)], chosen: false) }
  }
}
