import HearthCore

extension Renderer {
  // MARK: What may come up

  func drawTopics(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ sheet: TopicSheet) {
    guard let partner = sheet.partner else { return drawWhose(&canvas, state, rect) }
    let margin = rect.width >= 60 ? 3 : 1
    let inner = rect.inset(columns: margin, rows: 0).cut(rect.height > 14 ? 1 : 0)
    let head = [state.span(partner), Span(", what may come up in questions?")].wrapped(to: inner.width)
    for (offset, line) in head.enumerated() {
      canvas.put(line, column: inner.column, row: inner.row + offset)
    }
    var list = inner.cut(head.count + (rect.height > 14 ? 1 : 0))
    let foot = rect.height > 10 ? topicFoot(state, partner).wrapped(to: min(72, inner.width)) : []
    list = Rect(
      column: list.column, row: list.row, width: list.width,
      height: max(1, list.height - foot.count - (foot.isEmpty ? 0 : 1)))
    let topics = app.topics
    let widest = (topics.map(\.title.cellWidth).max() ?? 0) + 3
    let top = min(max(0, sheet.row - list.height * 2 / 3), max(0, topics.count - list.height))
    for (offset, topic) in topics.dropFirst(top).prefix(list.height).enumerated() {
      let isChosen = top + offset == sheet.row
      canvas.put(
        topicSpans(topic, state, partner, isChosen, width: widest, room: list.width).fitted(to: list.width),
        column: list.column,
        row: list.row + offset)
    }
    canvas.markMore(above: top > 0, below: top + list.height < topics.count, in: list)
    for (offset, line) in foot.enumerated() {
      canvas.put(line, column: inner.column, row: rect.bottom - foot.count + offset)
    }
  }

  private func topicSpans(
    _ topic: Topic, _ state: AppState, _ partner: PartnerID, _ isChosen: Bool, width: Int, room: Int
  ) -> [Span] {
    let isOpen = state.memory.isOpen(topic.id, for: partner, in: app.library)
    let gap = String(repeating: " ", count: max(1, width - topic.title.cellWidth))
    let words = topicWords(isOpen: isOpen, opensWithBoth: topic.opensWithBoth)
    return [
      .mark(isChosen), Span(" "), Span(isOpen ? "✓ " : "– ", isOpen ? .accent : .dim),
      Span(topic.title, isChosen ? .accent : .text), Span(gap),
      Span(width + words.cellWidth + 4 <= room ? words : isOpen ? "may come up" : "closed", .dim),
    ]
  }

  private func topicWords(isOpen: Bool, opensWithBoth: Bool) -> String {
    switch (isOpen, opensWithBoth) {
    case (true, false): "may come up"
    case (true, true): "may come up, once you have both opened it"
    case (false, false): "closed"
    case (false, true): "closed, until you have both opened it"
    }
  }

  private func topicFoot(_ state: AppState, _ partner: PartnerID) -> [Span] {
    [
      Span("A topic that either of you has closed stays out of every deck. No reasons needed. ", .dim),
      state.span(partner.other), Span(" can look at this list, too.", .dim),
    ]
  }

  private func drawWhose(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    var stack = Stack(width: min(60, rect.width - 4))
    stack.add("Some things need not come up.", .loud)
    stack.gap()
    stack.add("Each of you keeps a list of your own.")
    stack.add("What either of you closes stays out of every question.")
    stack.gap()
    for partner in PartnerID.allCases {
      stack.addLine([
        state.span(partner), Span(": press ", .dim), Span(partner.key, .key),
        Span(" for your list", .dim),
      ])
    }
    stack.draw(on: &canvas, in: rect)
  }
}
