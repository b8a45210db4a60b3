import HearthCore

/// What was taken away, and what it takes to bring it back.
extension Renderer {
  func drawTrash(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ sheet: TrashSheet) {
    if sheet.page == .list { return drawTrashList(&canvas, state, rect, sheet) }
    guard let taken = app.takenAway(on: sheet, state) else { return drawGone(&canvas, rect) }
    let title = app.label(of: taken.records[0], state).startingUpper
    var stack = Stack(width: min(60, rect.width - 4))
    switch sheet.page {
    case .list: return
    case .open: return drawSheet(&canvas, rect, words(of: taken, state), sheet.scroll)
    case .whose(_, let wish):
      stack.addBalanced([Span("\(title).", .loud)])
      stack.gap()
      if let author = taken.author {
        let does = wish == .read ? " opens it" : " brings it back"
        stack.addLine([ownKey(author), Span("  "), state.span(author), Span(does, .dim)])
      }
    case .erasing:
      stack.addBalanced([Span("Erase it for good, now?", .loud)])
      stack.gap()
      stack.addBalanced([Span("\(title), taken away on \(taken.at.date.short).")])
      stack.gap()
      if let along = along(taken, state) {
        stack.add(along)
        stack.gap()
      }
      stack.add(ErasedWords.before(state.elsewhere))
      stack.gap()
      if let author = taken.author {
        stack.addLine([ownKey(author), Span("  "), state.span(author), Span(" erases it", .dim)])
      } else {
        stack.addLine([Span("y", .key), Span(" yes, erase", .dim)])
      }
      stack.addLine([Span("n", .key), Span(" no, leave it", .dim)])
    }
    stack.draw(on: &canvas, in: rect)
  }

  private func drawTrashList(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ sheet: TrashSheet) {
    let margin = rect.width >= 60 ? 3 : 1
    let inner = rect.inset(columns: margin, rows: 0).cut(rect.height > 14 ? 1 : 0)
    let all = app.takenAway(state)
    guard !all.isEmpty else {
      let words = "What you take away waits here for \(TakenAway.days) days. Nothing is here now."
      canvas.paragraph([Span(words, .dim)], in: inner)
      return
    }
    let chosen = min(max(0, sheet.row), all.count - 1)
    let places = listPlaces(inner, in: rect)
    let lines = all.enumerated().map { index, taken in
      TalkLine(
        words: [
          Span(app.label(of: taken.records[0], state).startingUpper, index == chosen ? .accent : .text)
        ],
        detail: [Span(taken.at.date.words(on: state.now.date), .dim)], row: index)
    }
    drawRows(&canvas, lines, chosen, places.list)
    drawAbout(&canvas, places.about, about(all[chosen], state))
  }

  private func about(_ taken: TakenAway, _ state: AppState) -> [[Span]] {
    let day = app.lastDay(of: taken, state).words(on: state.now.date)
    let until = "It can come back until \(day), and is erased then."
    guard let author = taken.author else { return [[Span(until, .dim)]] }
    let along = along(taken, state).map { [[Span($0, .dim)]] } ?? []
    return [[Span(until, .dim)], [Span("It is for ", .dim), state.span(author), Span(" to say.", .dim)]]
      + along
  }

  /// What the other one wrote that goes or comes with it; nil when there is nothing.
  private func along(_ taken: TakenAway, _ state: AppState) -> String? {
    let others = taken.records.filter { $0.author != nil && $0.author != taken.author }
    guard taken.author != nil, !others.isEmpty else { return nil }
    return "With it: \(others.map { app.label(of: $0, state) }.joined(separator: ", "))."
  }

  /// The words, as far as they are on the screen of whoever opened it by the key it takes.
  private func words(of taken: TakenAway, _ state: AppState) -> [[Span]] {
    var lines: [[Span]] = []
    for record in taken.records {
      if !lines.isEmpty { lines.append([]) }
      lines.append([Span(app.label(of: record, state).startingUpper, .dim)])
      for field in ["title", "topic", "need", "text", "meaning", "agreed", "summary", "draft"] {
        guard let words = record.body[field]?.string, !words.isEmpty else { continue }
        for line in words.printableLines.split(separator: "\n", omittingEmptySubsequences: false) {
          lines.append([Span(app.plain(String(line), state))])
        }
      }
    }
    return lines + [[], [Span("Taken away on \(taken.at.date.short).", .dim)]]
  }

  private func ownKey(_ partner: PartnerID) -> Span { Span(partner == .a ? "F" : "J", .key) }

  // MARK: Taking back what took somebody's own key

  func drawTakingBack(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ sheet: TakingBack) {
    guard let (words, keys) = app.isTakingBack(sheet, state) else { return drawGone(&canvas, rect) }
    var stack = Stack(width: min(60, rect.width - 4))
    stack.add(sheet.isAgain ? "Do it again?" : "Take it back?", .loud)
    stack.gap()
    stack.addBalanced([Span("Then: ", .dim), Span(words)])
    stack.gap()
    if keys.count > 1 {
      stack.add("It was for both of you, and so is this.", .dim)
      stackConsent(&stack, sheet.pressed, state)
    } else if let partner = keys.first {
      stack.addLine([ownKey(partner), Span("  "), state.span(partner), Span(" says yes", .dim)])
    }
    stack.gap()
    stack.addLine([Span("n", .key), Span(" no, leave it", .dim)])
    stack.draw(on: &canvas, in: rect)
  }
}
