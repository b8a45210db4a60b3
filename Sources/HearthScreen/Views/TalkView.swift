import HearthCore

extension Renderer {
  /// The shelves of talk: which one this is, its rows, and what the chosen row is about.
  func drawTalk(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let margin = rect.width >= 60 ? 3 : 1
    let isRoomy = rect.height > 14
    let inner = rect.inset(columns: margin, rows: 0).cut(isRoomy ? 1 : 0)
    let head = drawShelves(&canvas, state, inner, isRoomy: isRoomy)
    let lines = talkLines(state)
    let places = listPlaces(inner.cut(head), in: rect)
    if lines.isEmpty {
      let list = places.list
      let prose = Rect(column: list.column, row: list.row, width: min(72, list.width), height: list.height)
      canvas.paragraph([Span(emptyText(state), .dim)], in: prose)
    }
    drawRows(&canvas, lines, app.row(state), places.list)
    let isNarrow = places.about.width < 60 && places.about.height < 4
    drawAbout(&canvas, places.about, talkAbout(state, isNarrow: isNarrow))
  }

  /// Where a list stands in what is left of a pane, and where what its chosen row is about: below it, or beside it.
  /// - Parameter wanted: Columns that the list would like to have, if enough is left beside it.
  func listPlaces(_ area: Rect, in rect: Rect, wanted: Int = 0) -> (list: Rect, about: Rect) {
    let margin = area.column - rect.column
    // What is said beside it keeps forty columns; where that would cut words that fit the whole width, it stands below.
    let most = rect.width - margin * 3 - 40
    let isWide = rect.width >= 100 && rect.height >= 12 && !(most + 1...area.width).contains(wanted)
    let usual = min(66, rect.width / 2 - margin)
    let listWidth = isWide ? max(usual, min(wanted, most)) : area.width
    let aboutRows = isWide ? 0 : (rect.height >= 18 ? 5 : rect.height >= 12 ? 3 : 2)
    let list = Rect(
      column: area.column, row: area.row, width: listWidth, height: max(1, area.height - aboutRows))
    let about =
      isWide
      ? Rect(
        column: list.right + margin, row: list.row, width: min(60, rect.width - list.right - margin * 2),
        height: list.height)
      : Rect(
        column: list.column, row: rect.bottom - aboutRows + (aboutRows > 2 ? 1 : 0), width: listWidth,
        height: max(2, aboutRows - 1))
    return (list, about)
  }

  /// Rows it took.
  private func drawShelves(
    _ canvas: inout Canvas, _ state: AppState, _ rect: Rect, isRoomy: Bool
  ) -> Int {
    canvas.put(shelfSpans(state, width: rect.width), column: rect.column, row: rect.row)
    var used = 1
    let filters = filterSpans(state, all: isRoomy)
    if !filters.isEmpty {
      canvas.put(filters.fitted(to: rect.width), column: rect.column, row: rect.row + used)
      used += 1
    }
    return used + (isRoomy ? 1 : 0)
  }

  private func shelfSpans(_ state: AppState, width: Int) -> [Span] {
    if let id = state.openDeck, let deck = app.library.deck(id, state.memory) {
      return [Span("Decks › ", .dim), Span(deck.title, .accent)].fitted(to: width)
    }
    return TalkShelf.allCases.flatMap { shelf -> [Span] in
      let isHere = shelf == state.shelf
      return [Span(isHere ? "[\(shelf.title)]" : " \(shelf.title) ", isHere ? .accent : .dim), Span(" ")]
    }
  }

  /// What narrows this shelf, each behind its key; where there is little room, only what does narrow it.
  private func filterSpans(_ state: AppState, all: Bool) -> [Span] {
    let set = state.filter
    let theme = (Command.filterTheme, set.theme.map { "only \($0)" }, "any theme")
    let depth = (Command.filterDepth, set.depth.map { "to depth \($0)" }, "any depth")
    let minutes = (Command.filterMinutes, set.minutes.map { "to \($0) min" }, "any length")
    let filters: [(Command, String?, String)] =
      switch state.place {
      case .shelf(.guided): [minutes]
      case .shelf(.decks): [theme, depth, minutes]
      case .deck: [depth]
      default: []
      }
    let rows = app.keymap.rows(in: app.chain(state.uncovered))
    return filters.flatMap { command, words, otherwise -> [Span] in
      guard all || words != nil else { return [] }
      let key = rows.first { $0.command == command }?.label ?? ""
      let role: Role = words == nil ? .dim : .text
      return [Span(key, .key), Span(" \(words ?? otherwise)", role), Span(all ? "    " : "  ")]
    }
  }

  /// The rows, as far down as it takes to show the chosen one.
  /// - Parameter details: Columns that words of any length leave to the details; nil leaves two fifths.
  func drawRows(
    _ canvas: inout Canvas, _ lines: [TalkLine], _ chosen: Int, _ rect: Rect, details: Int? = nil
  ) {
    let at = lines.firstIndex { $0.row == chosen } ?? 0
    let top = min(max(0, at - rect.height * 2 / 3), max(0, lines.count - rect.height))
    // Details stand in one column, beside the longest words.
    let widest = lines.filter { !$0.detail.isEmpty }.map(\.words.cellWidth).max() ?? 0
    let most = max(rect.width * 3 / 5, details.map { rect.width - $0 - 4 } ?? 0)
    let column = min(widest, most) + 4
    for (offset, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      let row = rect.row + offset
      if line.row == chosen { canvas.put("▸", column: rect.column, row: row, role: .accent) }
      let indent = line.row == nil ? 0 : 2
      let hasRoom = !line.detail.isEmpty && column + line.detail.cellWidth <= rect.width
      let room = hasRoom ? column - 2 : rect.width
      canvas.put(line.words.fitted(to: room - indent), column: rect.column + indent, row: row)
      if hasRoom { canvas.put(line.detail, column: rect.column + column, row: row) }
    }
    canvas.markMore(above: top > 0, below: top + rect.height < lines.count, in: rect)
  }

  /// Paragraphs on the chosen row; one stands whole or not at all, but for the first.
  func drawAbout(_ canvas: inout Canvas, _ rect: Rect, _ paragraphs: [[Span]]) {
    guard rect.height > 0 else { return }
    var used = 0
    for (index, paragraph) in paragraphs.enumerated() {
      let lines = paragraph.wrapped(to: rect.width)
      guard !lines.isEmpty, index == 0 || used + lines.count <= rect.height else { continue }
      for (offset, line) in lines.prefix(rect.height - used).enumerated() {
        let isCut = used + offset + 1 == rect.height && offset + 1 < lines.count
        let words = isCut ? (line + [Span(" …", .dim)]).fitted(to: rect.width) : line
        canvas.put(words, column: rect.column, row: rect.row + used + offset)
      }
      used += min(lines.count, rect.height - used)
    }
  }
}
