import HearthCore

extension Renderer {
  // MARK: The top line: where we are, and who has the floor

  func drawTop(_ canvas: inout Canvas, _ state: AppState, _ frame: Frame) {
    let width = frame.size.columns
    let right = topRight(state, room: width - 2)
    let room = width - 2 - (right.isEmpty ? 0 : right.cellWidth + 2)
    canvas.put(topLeft(state, room: room).fitted(to: room), column: 1, row: 0)
    canvas.putRight(right, right: width - 1, row: 0)
    if !frame.isCompact { canvas.line(row: 1, in: Rect(column: 1, row: 1, width: width - 2, height: 1)) }
  }

  private func topLeft(_ state: AppState, room: Int) -> [Span] {
    let home = Span("hearth", .title)
    if let title = overlayTitle(state) { return [home, Span(" › ", .dim), Span(title)] }
    switch state.stage {
    case .firstRun: return [home, Span(" › ", .dim), Span("moving in")]
    case .panes:
      let full = [home, Span(" ")] + tabs(state)
      let tight = [home] + tabs(state)
      return full.cellWidth <= room
        ? full : tight.cellWidth <= room ? tight : [home] + tabs(state, isShort: true)
    case .guide:
      let pane = state.session.flatMap { app.library.guide($0.guide)?.home }.map(paneTitle) ?? ""
      guard let title = state.session.flatMap(title) else { return [home, Span(" › ", .dim), Span(pane)] }
      let full = [home, Span(" › ", .dim), Span(pane, .dim), Span(" › ", .dim), Span(title)]
      return full.cellWidth <= room ? full : [Span(title)]
    }
  }

  /// Silent about what waits behind a break, or behind a curtain that its author alone draws.
  private func title(_ session: Session) -> String? {
    switch app.waiting(session) {
    case .pause: "A break"
    case .surprise: session.form.veiled ? nil : app.library.guide(session.guide)?.title
    case .guide(let title, _): title
    }
  }

  private func paneTitle(_ home: Guide.Home) -> String {
    switch home {
    case .talk: AppState.Pane.talk.title
    case .wall: AppState.Pane.wall.title
    case .mend: AppState.Pane.mend.title
    }
  }

  private func overlayTitle(_ state: AppState) -> String? {
    switch state.overlay {
    case .help: "All keys"
    case .palette: "Find a command"
    case .support: app.library.help?.title ?? ""
    case .reading, .confirmErase: "Kept"
    case .answers, .confirmEraseAnswers: "Answers"
    case .topics: "Topics"
    case .occurrence, .ritual: "Rituals"
    case .nudge, .letter: "Sealed"
    case .letGo: "Waiting for you"
    case .note, .newNote: AppState.Pane.wall.title
    case .phrases: Command.phrases.title
    case .cards: Command.cards.title
    case .roughDay: Command.roughDay.title
    case .versions: "Two versions"
    case .trash: Command.trash.title
    case .takingBack(let sheet): (sheet.isAgain ? Command.redo : Command.undo).title
    case .hidden, nil: nil
    }
  }

  /// The panes behind their keys; where there is little room, only the present one by name.
  private func tabs(_ state: AppState, isShort: Bool = false) -> [Span] {
    AppState.Pane.allCases.enumerated().flatMap { index, pane -> [Span] in
      let isHere = pane == state.pane
      let key = [Span("  "), Span("\(index + 1)", isHere ? .accent : .dim)]
      return isShort && !isHere ? key : key + [Span(" \(pane.title)", isHere ? .accent : .dim)]
    }
  }

  private func topRight(_ state: AppState, room: Int) -> [Span] {
    if state.readOnly != nil { return [Span("reading only", .notice)] }
    guard state.overlay == nil else { return [] }
    switch state.stage {
    case .firstRun: return []
    case .panes:
      // The keys of the panes matter more than the day.
      let day = [Span(state.now.date.short, .dim)]
      let keys = [Span("hearth", .title)] + tabs(state, isShort: true)
      return keys.cellWidth + day.cellWidth + 2 <= room ? day : []
    case .guide: return state.session.map { status($0, state, room: room) } ?? []
    }
  }

  /// Whose turn it is, in words.
  private func status(_ session: Session, _ state: AppState, room: Int) -> [Span] {
    if let pause = session.pause { return [Span(left(of: pause, state.now), .dim)] }
    guard let step = app.library.guide(session.guide)?.step(session.step),
      let partner = session.partner(step.who)
    else { return [Span("both of you", .dim)] }
    // A long name gives way, the words about it stay, and so does where we are.
    func named(_ partner: PartnerID, _ words: String) -> [Span] {
      [state.span(partner)].fitted(to: room * 2 / 3 - words.count) + [Span(words, .dim)]
    }
    if session.form.veiled {
      return [Span("over to ", .dim)] + [state.span(partner)].fitted(to: room * 2 / 3 - 8)
    }
    switch step.kind {
    case .floor, .question: return named(partner, " has the floor")
    case .reflect where session.form.sayingMore: return named(partner, " has the floor")
    case .reflect: return named(partner.other, " says it back")
    case .seal, .heat: return named(partner, " alone")
    default: return named(partner, "")
    }
  }

  private func left(of pause: Session.Pause, _ now: Moment) -> String {
    let minutes = (pause.until.seconds - now.seconds + 59) / 60
    if minutes <= 0 { return "whenever you both like" }
    return minutes < 120 ? "\(minutes) min left" : "\((minutes + 59) / 60) hours left"
  }

  // MARK: The bottom line: the keys that matter now

  func drawFooter(_ canvas: inout Canvas, _ state: AppState, _ frame: Frame) {
    let rect = frame.footer
    if !frame.isCompact {
      canvas.line(row: rect.row - 1, in: Rect(column: 1, row: rect.row - 1, width: rect.width, height: 1))
    }
    let hasHelp = app.keymap.command(for: .character("?"), in: app.chain(state)) == .help
    for (offset, line) in packed(hints(state), hasHelp: hasHelp, into: rect).enumerated() {
      canvas.put(line, column: rect.column, row: rect.row + offset)
    }
  }

  /// One key and what it does here.
  private struct Hint {
    let spans: [Span]
    /// The ways out and aside are on every screen that has them, whatever else does not fit.
    let isVital: Bool
  }

  /// The hints of the rows that hold now, nearest first.
  private func hints(_ state: AppState) -> [Hint] {
    let chosen = app.chosenRow(state)
    let all = app.keymap.rows(in: app.chain(state)).filter { row in
      row.hint != nil && app.obstacle(to: row.command, on: chosen, in: state) == nil
    }
    let rows = isHeated(state) ? few(all) : all
    let step =
      state.overlay == nil ? state.session.flatMap { app.library.guide($0.guide)?.step($0.step) } : nil
    return rows.map { row in
      let own = row.command == .advance && state.session?.form.isJotting == false ? step?.done : nil
      let spans = [Span(row.label, .key), Span(" \(own ?? row.hint ?? "")", .dim)]
      return Hint(spans: spans, isVital: [.leave, .takeBreak, .phrases].contains(row.command))
    }
  }

  private func isHeated(_ state: AppState) -> Bool {
    guard state.overlay == nil, let session = state.session, session.pause == nil,
      let guide = app.library.guide(session.guide), let step = guide.step(session.step)
    else { return false }
    return guide.isHeated(step)
  }

  /// In the thick of a quarrel: two ways on at the most, besides the ways aside and out. What a speaker may say to being
  /// given back stands beside their name already.
  private func few(_ rows: [Binding]) -> [Binding] {
    var ways = 2
    return rows.filter { row in
      switch row.command {
      case .leave, .takeBreak, .phrases: return true
      case .heardPartly, .heardNo, .wrapUp: return false
      default:
        ways -= 1
        return ways >= 0
      }
    }
  }

  /// As many hints as fit, closer together where that helps, with the way out and the way to all keys always among
  /// them.
  private func packed(_ hints: [Hint], hasHelp: Bool, into rect: Rect) -> [[Span]] {
    let isNarrow = rect.height > 1
    func help(_ words: String) -> [[Span]] { hasHelp ? [[Span("?", .key), Span(" \(words)", .dim)]] : [] }
    let optional = hints.count { !$0.isVital }
    for count in stride(from: optional, through: 0, by: -1) {
      var left = count
      let kept = hints.filter { hint in
        if !hint.isVital { left -= 1 }
        return hint.isVital || left >= 0
      }
      for (gap, words) in [(3, isNarrow ? "keys" : "all keys"), (2, "all keys"), (2, "keys")] {
        let lines = filled(kept.map(\.spans) + help(words), into: rect, gap: gap)
        if lines.count <= rect.height { return lines }
      }
    }
    return help("keys")
  }

  private func filled(_ hints: [[Span]], into rect: Rect, gap: Int) -> [[Span]] {
    var lines: [[Span]] = [[]]
    for hint in hints {
      let last = lines.count - 1
      if lines[last].isEmpty {
        lines[last] = hint
      } else if lines[last].cellWidth + gap + hint.cellWidth <= rect.width {
        lines[last] += [Span(String(repeating: " ", count: gap))] + hint
      } else {
        lines.append(hint)
      }
    }
    return lines
  }
}
