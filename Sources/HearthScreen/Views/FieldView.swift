import HearthCore

/// The things a step asks for: lists, feelings, scales and text.
extension Renderer {
  func stackField(_ stack: inout Stack, _ scene: Scene, _ field: Field) {
    let role: Role = scene.step.headline.isEmpty ? .loud : .text
    if !field.label.isEmpty, let spans = scene.spans(field.label, role) {
      stack.addBalanced(spans)
      stack.gap()
    }
    switch field.kind {
    case .options, .decks, .among: stackOptions(&stack, scene, field)
    case .ballot: stackBallot(&stack, scene, field)
    case .feelings(let most): stackFeelings(&stack, scene, atMost: most)
    case .scale(let low, let high): stackScale(&stack, scene, low, high)
    case .line: stackText(&stack, scene, height: max(1, min(4, scene.height - 8)))
    case .date: stackText(&stack, scene, height: 1)
    case .page: stackText(&stack, scene, height: max(2, min(6, scene.height - 8)))
    }
  }

  private func stackOptions(_ stack: inout Stack, _ scene: Scene, _ field: Field) {
    let options = scene.engine.options(scene.session, field)
    let shown = scene.inSight(of: options.count)
    for (index, option) in options.enumerated() where shown.contains(index) {
      let isChosen = index == scene.session.form.row
      stack.addRow(words(of: option, scene, isChosen ? .accent : .text), chosen: isChosen)
    }
    stackMore(&stack, shown, of: options.count)
  }

  /// Says that a list has more rows than are in sight.
  func stackMore(_ stack: inout Stack, _ shown: Range<Int>, of count: Int) {
    guard shown.count < count else { return }
    let above = shown.lowerBound > 0 ? "↑ " : ""
    let below = shown.upperBound < count ? "↓ " : ""
    stack.addLine([Span("  \(above)\(below)", .accent), Span("there is more", .dim)])
  }

  func words(of option: Option, _ scene: Scene, _ role: Role) -> [Span] {
    option.isPlain ? [Span(option.label, role)] : scene.spans(option.label, role) ?? []
  }

  /// Families down, words across; on small screens only the ones next to the cursor are there.
  private func stackFeelings(_ stack: inout Stack, _ scene: Scene, atMost most: Int) {
    let form = scene.session.form
    let families = scene.engine.library.feelings
    let nameWidth = (families.map(\.name.cellWidth).max() ?? 0) + 2
    let isSmall = scene.height < 16
    for (row, family) in families.enumerated() where !isSmall || abs(row - form.row) < 2 {
      let isHere = row == form.row
      let name = family.name + String(repeating: " ", count: nameWidth - family.name.cellWidth)
      var spans = [.mark(isHere), Span(" "), Span(name, isHere ? .accent : .dim)]
      if isHere {
        for (line, words) in feelingLines(family, form, width: stack.width - nameWidth - 2).enumerated() {
          stack.addLine(
            line == 0 ? spans + words : [Span(String(repeating: " ", count: nameWidth + 2))] + words)
          if line == 0 { stack.focusHere() }
        }
      } else {
        spans.append(Span(family.words.prefix(4).joined(separator: ", ") + " …", .dim))
        stack.addLine(spans)
      }
    }
    stack.gap()
    let taken = form.words.isEmpty ? "none taken yet" : form.words.joined(separator: ", ")
    stack.add([
      Span("✓ ", form.words.isEmpty ? .dim : .accent), Span(taken, form.words.isEmpty ? .dim : .text),
      Span("  \(form.words.count) of \(most)", .dim),
      Span(isSmall && form.row > 1 ? "  ↑" : "", .accent),
      Span(isSmall && form.row + 2 < families.count ? "  ↓" : "", .accent),
    ])
    if form.words.count == most, !isSmall {
      stack.add("That is \(most); Space on one of them puts it back.", .dim)
    }
  }

  private func feelingLines(_ family: FeelingFamily, _ form: FormState, width: Int) -> [[Span]] {
    var lines: [[Span]] = [[]]
    for (column, word) in family.words.enumerated() {
      let isHere = column == form.column
      let isTaken = form.words.contains(word)
      let text = "\(isTaken ? "✓" : "")\(isHere ? "[\(word)]" : word)"
      let span = Span(text, isHere ? .accent : .text)
      if lines[lines.count - 1].cellWidth + text.cellWidth + 2 > width { lines.append([]) }
      if !lines[lines.count - 1].isEmpty { lines[lines.count - 1].append(Span("  ")) }
      lines[lines.count - 1].append(span)
    }
    return lines
  }

  private func stackScale(_ stack: inout Stack, _ scene: Scene, _ low: String, _ high: String) {
    var spans: [Span] = []
    for number in 0...10 {
      let isHere = scene.session.form.number == number
      spans.append(Span(isHere ? "[\(number)]" : " \(number) ", isHere ? .accent : .dim))
    }
    stack.addLine(spans)
    stack.focusHere()
    let gap = max(2, spans.cellWidth - 2 - low.cellWidth - high.cellWidth)
    stack.addLine([Span(" \(low)\(String(repeating: " ", count: gap))\(high)", .dim)])
  }

  private func stackText(_ stack: inout Stack, _ scene: Scene, height: Int) {
    let field = scene.session.form.text
    let layout = field.layout(width: stack.width - 2, height: height)
    for (row, line) in layout.lines.enumerated() {
      stack.addLine([Span(row == 0 && layout.firstLine == 0 ? "▸ " : "  ", .accent), Span(line, .field)])
      if row == layout.cursorRow { stack.focusHere(cursorColumn: 2 + layout.cursorColumn) }
    }
    if let fault = scene.session.form.fault {
      stack.gap()
      stack.add(fault, .notice)
    } else if let day = scene.engine.understood(scene.session, at: scene.state.now) {
      stack.gap()
      stack.add(day, .dim)
    }
    if scene.step.isPrivate {
      stack.gap()
      let hint = field.isPrivate ? "Hidden while you type." : "Shown only to you, now."
      let isLaidAway = scene.engine.guide.brief(sealedIn: scene.step.id) != nil
      stack.add(
        "\(hint) \(isLaidAway ? app.library.safety.filed : "On no disk until you both look.")", .dim)
    } else if scene.engine.field(scene.session)?.isComplaint == true,
      let word = Nudge.blameWord(in: field.text)
    {
      stack.gap()
      stack.add("“\(word)” often lands as blame. One time, one evening, may be easier to hear.", .dim)
    }
  }

  // MARK: Both answers at once

  func stackReveal(_ stack: inout Stack, _ scene: Scene, _ steps: [String]) {
    guard !stackClosed(&stack, scene) else { return }
    let fields = steps.first.flatMap(scene.engine.guide.step)?.fields ?? []
    stack.gap()
    // Side by side where two columns leave room for words.
    let width = (stack.width - 4) / 2
    if width >= 26 {
      let columns = PartnerID.allCases.map { partner in
        ([[scene.state.span(partner)]] + answers(scene, fields, partner).map { [$0] })
          .flatMap { $0.wrapped(to: width) }
      }
      stack.addColumns(columns, width: width, gap: 4)
      return
    }
    for partner in PartnerID.allCases {
      let spans = answers(scene, fields, partner).flatMap { [Span(" · ", .dim), $0] }.dropFirst()
      stack.add([scene.state.span(partner), Span("  ")] + spans)
      stack.gap()
    }
  }

  /// Says so when there is nothing to open; true then.
  @discardableResult
  func stackClosed(_ stack: inout Stack, _ scene: Scene) -> Bool {
    guard scene.engine.staysClosed(scene.session) else { return false }
    stack.gap()
    stack.add("It stays closed this time, and that is fine.")
    return true
  }

  /// One partner's answers, passed ones left out.
  private func answers(_ scene: Scene, _ fields: [Field], _ partner: PartnerID) -> [Span] {
    fields.compactMap { field in
      guard let answer = scene.session.answers[AnswerKey(field.key, partner)],
        let words = scene.engine.words(answer, field: field.key)
      else { return nil }
      if case .scale = field.kind { return Span("\(field.key) \(words)", .dim) }
      return Span(words)
    }
  }
}
