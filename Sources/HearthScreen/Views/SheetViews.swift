import HearthCore

extension Renderer {
  // MARK: Text that scrolls

  func drawSheet(
    _ canvas: inout Canvas, _ rect: Rect, _ paragraphs: [[Span]], _ scroll: Int, widest: Int = 72
  ) {
    let margin = rect.width >= 60 ? 3 : 1
    let rect = rect.cut(rect.height > 14 ? 1 : 0)
    let lines = paragraphs.flatMap { $0.wrapped(to: min(widest, rect.width - margin * 2)) }
    let top = min(scroll, max(0, lines.count - rect.height))
    for (offset, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
      canvas.put(line, column: rect.column + margin, row: rect.row + offset)
    }
    let inner = rect.inset(columns: margin, rows: 0)
    canvas.markMore(above: top > 0, below: top + rect.height < lines.count, in: inner)
  }

  func drawHelp(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ scroll: Int) {
    let rows = app.keymap.rows(in: app.chain(state.uncovered))
    let width = (rows.map(keysLabel).map(\.cellWidth).max() ?? 0) + 2
    let room = min(Renderer.widestTable, rect.width - (rect.width >= 60 ? 6 : 2))
    let lines = rows.flatMap { helpLines($0, keysWidth: width, room: room) }
    drawSheet(&canvas, rect, lines, scroll, widest: Renderer.widestTable)
  }

  /// On a narrow screen the name says enough, over two lines where it must.
  private func helpLines(_ row: Binding, keysWidth: Int, room: Int) -> [[Span]] {
    let keys = keysLabel(row)
    let title = [Span(row.command.title)]
    let first = Span(keys + String(repeating: " ", count: keysWidth - keys.cellWidth), .key)
    let full = [first] + title + [Span("  \(row.command.help)", .dim)]
    if full.cellWidth <= room { return [full] }
    return title.wrapped(to: max(1, room - keysWidth)).enumerated().map { offset, words in
      [offset == 0 ? first : Span(String(repeating: " ", count: keysWidth))] + words
    }
  }

  /// Columns of a list of commands: more than prose may have, since nobody reads it line by line.
  private static let widestTable = 100

  private func keysLabel(_ row: Binding) -> String {
    row.keys.count > 4 ? row.label : row.keys.map(\.label).joined(separator: " ")
  }

  func drawSupport(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ scroll: Int) {
    guard let sheet = app.library.help?.with(emergency: number(state.household)) else {
      return
    }
    let listed = sheet.lines.compactMap(\.note).first
    // Numbers first: whoever opens this may have no patience for more.
    var lines: [[Span]] = []
    for line in sheet.lines {
      lines.append([Span(line.title, .accent)])
      lines.append([Span("  \(line.detail)")])
    }
    if let listed { lines.append([Span("Numbers \(listed).", .dim)]) }
    lines += [[]] + sheet.opening.map { [Span($0)] } + [[]] + sheet.closing.map { [Span($0)] } + [[]]
    lines += app.library.safety.notForEveryone.prefix { !$0.contains("In danger") }.map { [Span($0)] }
    drawSheet(&canvas, rect, lines, scroll)
  }

  /// The couple's own emergency number; nil when they have put in none.
  private func number(_ household: Household?) -> String? {
    guard let number = household?.extra["emergency"]?.string, !number.isEmpty else { return nil }
    return number
  }

  func drawReading(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ id: String, _ scroll: Int) {
    guard let thing = app.keptThing(id, state) else { return drawGone(&canvas, rect) }
    var lines: [[Span]] = [[Span("\(thing.at.date.short) \(thing.at.date.year)", .dim)], []]
    if let talk = thing.conversation {
      lines.append([Span(talk.topic ?? talk.title, .loud)])
      if talk.topic != nil { lines.append([Span(talk.title, .dim)]) }
      lines.append([])
      let written = talk.lines + thing.lines.map(\.line)
      if talk.summary != nil || written.isEmpty {
        lines.append([
          Span(talk.summary ?? "No line was written under it.", talk.summary == nil ? .dim : .text)
        ])
      }
      for line in written {
        lines += [[], [Span(app.plain(line.label, state), .dim)]]
        lines.append((line.author.map { [state.span($0), Span("  ")] } ?? []) + [Span(line.text)])
      }
    }
    if !thing.checkins.isEmpty { lines += [[Span(app.library.guide("checkin")?.title ?? "", .loud)], []] }
    for half in thing.checkins {
      lines.append([state.span(half.author)])
      if !half.feelings.isEmpty { lines.append([Span("  " + half.feelings.joined(separator: ", "))]) }
      if let need = half.need { lines.append([Span("  " + need)]) }
      let numbers = [("energy", half.energy), ("closeness", half.closeness), ("stress", half.stress)]
      let words = numbers.compactMap { name, value in value.map { "\(name) \($0)" } }
      if !words.isEmpty { lines.append([Span("  " + words.joined(separator: " · "), .dim)]) }
      lines.append([])
    }
    drawSheet(&canvas, rect, lines, scroll)
  }

  /// All that was kept of the answers to one question, the newest first: what each said, and when.
  func drawAnswers(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ id: String, _ scroll: Int) {
    var lines: [[Span]] = [[Span(question(id, state), .loud)], []]
    var day: CivilDate?
    for answer in state.memory.answers(to: id) {
      if day != answer.at.date {
        if day != nil { lines.append([]) }
        lines.append([Span("\(answer.at.date.short) \(answer.at.date.year)", .dim)])
        day = answer.at.date
      }
      lines.append([state.span(answer.author), Span("  \(answer.text)")])
    }
    drawSheet(&canvas, rect, lines, scroll)
  }

  func drawConfirm(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let authors = Set(app.erasable(state).compactMap(\.author))
    var stack = Stack(width: min(60, rect.width - 4))
    stack.add("Erase these words for good?", .loud)
    stack.gap()
    stack.add(ErasedWords.before(state.elsewhere))
    stack.gap()
    // Each may take back their own without asking.
    for partner in PartnerID.allCases where authors.contains(partner) {
      stack.addLine([
        Span(partner.key, .key), Span(" only the words of ", .dim), state.span(partner),
      ])
    }
    stack.addLine([Span("t", .key), Span(" all of it, for thirty days: T brings it back", .dim)])
    stack.addLine([
      Span("y", .key), Span(authors.isEmpty ? " yes, erase" : " all of it", .dim), Span("     "),
      Span("n", .key), Span(" no, keep it", .dim),
    ])
    stack.draw(on: &canvas, in: rect)
  }

  // MARK: The palette

  func drawPalette(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ palette: CommandPalette) {
    let margin = rect.width >= 60 ? 3 : 1
    let width = min(Renderer.widestTable, rect.width - margin * 2)
    let column = rect.column + margin
    let layout = palette.query.layout(width: width - 2)
    canvas.put(":", column: column, row: rect.row, role: .accent)
    canvas.put(layout.lines.first ?? "", column: column + 2, row: rect.row, role: .field)
    canvas.showCursor(column: column + 2 + layout.cursorColumn, row: rect.row)
    let commands = app.paletteCommands(state)
    if commands.isEmpty {
      canvas.put("No command of that name here.", column: column + 2, row: rect.row + 2, role: .dim)
    }
    let height = max(1, rect.height - 2)
    let chosen = min(palette.row, max(0, commands.count - 1))
    let top = max(0, chosen - height + 1)
    for (offset, command) in commands.dropFirst(top).prefix(height).enumerated() {
      let isChosen = top + offset == chosen
      let row = rect.row + 2 + offset
      if isChosen { canvas.put("▸", column: column, row: row, role: .accent) }
      let line = [Span(command.title, isChosen ? .accent : .text), Span("  \(command.help)", .dim)]
      canvas.put(line.fitted(to: width - 2), column: column + 2, row: row)
    }
    let list = Rect(column: column, row: rect.row + 2, width: width, height: height)
    canvas.markMore(above: top > 0, below: top + height < commands.count, in: list)
  }
}
