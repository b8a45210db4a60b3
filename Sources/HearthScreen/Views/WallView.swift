import HearthCore

extension Renderer {
  /// The wall: a line that says what of it this is, and the cards.
  func drawWall(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let layout = app.wallLayout(state, columns: rect.width)
    let isRoomy = rect.height > 14
    let inner = rect.inset(columns: layout.margin).cut(isRoomy ? 1 : 0)
    drawWallHead(&canvas, state, inner)
    let isBare = state.wall.count == 0 && !state.wall.filter.isNarrow && !state.wall.isSearching
    let area = inner.cut(isBare ? 0 : isRoomy ? 2 : 1)
    if state.wall.count == 0 {
      let prose = Rect(column: area.column, row: area.row, width: min(60, area.width), height: area.height)
      canvas.paragraph([Span(emptyWall(state), .dim)], in: prose)
      return
    }
    let top = firstRow(of: layout, chosen: state.wall.row, height: area.height)
    canvas.within(area) { canvas in
      for (number, slot) in layout.slots.enumerated() {
        guard slot.bottom > top, slot.top < top + area.height, let id = state.wall.card(at: number) else {
          continue
        }
        let card = Rect(
          column: layout.left(slot.column), row: area.row + slot.top - top, width: layout.cardWidth,
          height: slot.height)
        drawCard(&canvas, state, id, card, layout, isChosen: number == state.wall.row)
      }
    }
    canvas.markMore(above: top > 0, below: layout.height > top + area.height, in: area)
  }

  /// The first row of the wall that is on the screen: the chosen card is whole, and near the middle, and the wall moves
  /// a few rows at a time, so that a step to the side leaves it where it is.
  private func firstRow(of layout: WallLayout, chosen: Int, height: Int) -> Int {
    guard layout.slots.indices.contains(chosen), height > 0 else { return 0 }
    let slot = layout.slots[chosen]
    let step = max(1, height / 3)
    let middle = slot.top + slot.height / 2 - height / 2
    let stepped = (max(0, middle) + step / 2) / step * step
    let whole = min(max(stepped, slot.bottom - height), slot.top)
    return max(0, min(whole, layout.height - height))
  }

  // MARK: The line above

  private func drawWallHead(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let count = countSpans(state)
    let room = rect.width - (count.isEmpty ? 0 : count.cellWidth + 2)
    if state.wall.isSearching || !state.wall.query.isEmpty {
      drawQuery(&canvas, state, rect, room: room)
    } else {
      canvas.put(filterSpans(state).fitted(to: room), column: rect.column, row: rect.row)
    }
    canvas.putRight(count, right: rect.right, row: rect.row)
  }

  private func drawQuery(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, room: Int) {
    canvas.put("/", column: rect.column, row: rect.row, role: .accent)
    let filters = narrowing(state)
    let tail = filters.isEmpty ? [] : [Span("in ", .dim)] + filters
    let width = room - 2 - (tail.isEmpty ? 0 : tail.cellWidth + 2)
    let isTailed = width >= 12 && !tail.isEmpty
    let layout = state.wall.query.layout(width: max(1, isTailed ? width : room - 2))
    canvas.put(layout.lines.first ?? "", column: rect.column + 2, row: rect.row, role: .field)
    if isTailed { canvas.putRight(tail, right: rect.column + room, row: rect.row) }
    if state.wall.isSearching {
      canvas.showCursor(column: rect.column + 2 + layout.cursorColumn, row: rect.row)
    }
  }

  /// `wins, by ◆ Ana`; of a bare wall, nothing.
  private func filterSpans(_ state: AppState) -> [Span] {
    let narrowing = narrowing(state)
    guard narrowing.isEmpty, state.wall.count > 0 else { return narrowing }
    return [Span("everything you two hung here", .dim)]
  }

  private func narrowing(_ state: AppState) -> [Span] {
    var spans: [Span] = []
    if state.wall.kind != .all { spans.append(Span(state.wall.kind.words)) }
    if let author = state.wall.author {
      spans += [Span(spans.isEmpty ? "by " : ", by ", .dim), state.span(author)]
    }
    return spans
  }

  private func countSpans(_ state: AppState) -> [Span] {
    guard let count = app.cardCount(state), count > 0 else { return [] }
    let words = count == 1 ? "1 card" : "\(count) cards"
    return [Span(app.mayHaveMore(state) ? "\(words) and older ones" : words, .dim)]
  }

  private func emptyWall(_ state: AppState) -> String {
    if !state.wall.query.isEmpty { return "Nothing that you two kept says that. Esc shows the wall again." }
    if state.wall.filter.isNarrow { return "None of these yet. Esc shows everything, n writes one." }
    return
      "Thanks, kind words and small wins will hang here. t thanks each other for something small; n has more kinds."
  }
}
