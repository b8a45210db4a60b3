import HearthCore

extension Renderer {
  /// One thing of the calendar by itself: when it is, whose, how they do it, and what was sealed for it.
  func drawOccurrence(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ sheet: OccurrenceSheet) {
    guard let occurrence = app.occurrence(sheet.id, on: sheet.day, state) else {
      let gone = [Span("It is not on the calendar any more. Esc goes back.", .dim)]
      return drawSheet(&canvas, rect, [gone], 0)
    }
    let width = min(72, rect.width - (rect.width >= 60 ? 6 : 2))
    var lines = aboutLines(occurrence, state, width: width, isSheet: true)
    // Small screens do without the air.
    if lines.count > rect.height { lines.removeAll(where: \.isEmpty) }
    drawSheet(&canvas, rect, lines, sheet.scroll)
  }

  /// All there is to say about it, in lines of at most that width. What was sealed is read on its own sheet only: nobody
  /// should come upon it in passing.
  func aboutLines(
    _ occurrence: Occurrence, _ state: AppState, width: Int, isSheet: Bool = false
  ) -> [[Span]] {
    var ritual: Ritual?
    if case .ritual(let id) = occurrence.source { ritual = state.calendar.ritual(id) }
    var parts: [[[Span]]] = [[[Span(app.plain(occurrence, state), .loud)]]]
    parts.append(whenLines(occurrence, state))
    parts.append(whoLines(occurrence, ritual, state))
    parts.append(briefLines(occurrence, state, width: width, isSheet: isSheet))
    if let steps = ritual?.steps, !steps.isEmpty {
      parts.append([[Span("How you do it", .dim)]] + steps.flatMap { stepLines($0, width: width) })
    }
    if let ritual, ritual.rule != nil { parts.append([[Span(app.sentence(ritual.bare, state), .dim)]]) }
    if case .memory(let id) = occurrence.source, state.calendar.ritual(id) == nil {
      parts.append([[Span("The ritual is gone from the calendar. That you did it stays.", .dim)]])
    }
    let wrapped = parts.filter { !$0.isEmpty }.map { $0.flatMap { $0.wrapped(to: width) } }
    return Array(wrapped.joined(separator: [[]]))
  }

  /// A line of how they do it, its further lines under its first word.
  func stepLines(_ step: String, width: Int) -> [[Span]] {
    [Span(step)].wrapped(to: max(1, width - 2)).enumerated().map { offset, line in
      [Span(offset == 0 ? "· " : "  ", .dim)] + line
    }
  }

  private func whenLines(_ occurrence: Occurrence, _ state: AppState) -> [[Span]] {
    var words = dayWords(occurrence.day, state)
    if let time = occurrence.time {
      words += ", \(time)"
      if let minutes = occurrence.minutes, minutes > 0, minutes < 1440 {
        let end = (time.minutes + minutes) % 1440
        words += TimeOfDay(hour: end / 60, minute: end % 60).map { " to \($0)" } ?? ""
      }
    }
    if occurrence.lastDay > occurrence.day { words += ", until \(dayWords(occurrence.lastDay, state))" }
    var lines = [[Span(words)]]
    if occurrence.isMoved {
      let isSameDay = occurrence.day == occurrence.original
      let words = isSameDay ? "At another time than usual." : "Moved here from \(occurrence.original.short)."
      lines.append([Span(words, .dim)])
    }
    if occurrence.isDone { lines.append([Span("✓ ", .accent), Span("you did")]) }
    return lines
  }

  private func whoLines(_ occurrence: Occurrence, _ ritual: Ritual?, _ state: AppState) -> [[Span]] {
    var lines: [[Span]] = []
    if let owner = occurrence.owner { lines.append([Span("for ", .dim), state.span(owner)]) }
    if let planner = occurrence.planner {
      lines.append([state.span(planner), Span(occurrence.isDone ? " planned it" : " plans it", .dim)])
    }
    if let place = ritual?.place, !place.isEmpty { lines.append([Span("at ", .dim), Span(place)]) }
    return lines
  }

  /// What the planner sealed: until its day only that there is something, and the hint.
  private func briefLines(
    _ occurrence: Occurrence, _ state: AppState, width: Int, isSheet: Bool
  ) -> [[Span]] {
    guard let brief = app.brief(of: occurrence, state), brief.opens == .day else { return [] }
    if occurrence.day <= state.now.date {
      guard isSheet else { return [[Span("✉ open now. ", .accent), Span("Enter reads it.", .dim)]] }
      return cardLines(brief.text, title: [Span("✉ from ", .dim), state.span(brief.author)], width: width)
    }
    let day = words(occurrence.day, from: state.now.date)
    let hint =
      brief.hint.map { [[state.span(brief.author), Span(" lets you know: ", .dim), Span($0)]] } ?? []
    let courtesy = "Hidden on the screen, in a plain file on this machine."
    return [[Span("✉ sealed until \(day). "), Span(courtesy, .dim)]] + hint
  }

  /// A card as lines, for where it has to scroll along with others.
  func cardLines(_ text: String, title: [Span], width: Int) -> [[Span]] {
    let lines = text.isEmpty ? [] : [Span(text)].wrapped(to: max(1, min(60, width) - 4))
    let inner = max(title.cellWidth + 2, lines.map(\.cellWidth).max() ?? 0)
    func stroke(_ count: Int) -> Span { Span(String(repeating: "─", count: max(0, count)), .border) }
    let head = title.fitted(to: max(1, width - 6))
    let top =
      [Span("╭ ", .border)] + head + [Span(" ", .border), stroke(inner - head.cellWidth), Span("╮", .border)]
    let rows = lines.map { line in
      [Span("│ ", .border)] + line
        + [Span(String(repeating: " ", count: inner - line.cellWidth)), Span(" │", .border)]
    }
    return [top] + rows + [[Span("╰", .border), stroke(inner + 2), Span("╯", .border)]]
  }

  // MARK: Sealed for oneself

  /// Closed it says nothing of its words, not even how many there are.
  func drawNudge(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ id: String, isOpen: Bool) {
    var stack = Stack(width: min(60, rect.width - 4))
    guard let brief = state.records[id].flatMap(Brief.init) else {
      stack.add("It is not here any more. Esc goes back.", .dim)
      return stack.draw(on: &canvas, in: rect)
    }
    let author = state.span(brief.author)
    if brief.opens == .day, !isOpen {
      stack.addBalanced([Span("A date, planned by ", .loud), author, Span(".", .loud)])
      stack.gap()
      stack.add("It opens on \(dayWords(brief.day, state)), for both of you.", .dim)
      if let hint = brief.hint { stack.add([Span("To be read at once: ", .dim), Span(hint)]) }
      return stack.draw(on: &canvas, in: rect, scroll: state.scroll)
    }
    if isOpen {
      for line in cardLines(brief.text, title: [author], width: stack.width) { stack.addLine(line) }
    } else {
      stack.addBalanced([Span("Something small, for ", .loud), author, Span(" alone.", .loud)])
      stack.gap()
      if brief.isOpen(on: state.now.date) {
        stack.add([
          Span("When only you look at the screen, press ", .dim), Span(brief.author.key, .key),
          Span(".", .dim),
        ])
      } else {
        stack.add("It opens on \(dayWords(brief.day, state)).", .dim)
      }
      stack.gap()
      stack.add([state.span(brief.author.other), Span(", look somewhere nice for a moment.", .dim)])
    }
    stack.draw(on: &canvas, in: rect, scroll: state.scroll)
  }
}

extension Ritual {
  /// Without who and where, which are said beside its sentence in their own colours.
  var bare: Ritual {
    var bare = self
    bare.owner = nil
    bare.planner = nil
    bare.place = nil
    return bare
  }
}
