import HearthCore

extension Renderer {
  /// The calendar: which days these are, the four ways to lay them out, and the days themselves.
  func drawRituals(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let isRoomy = rect.height > 14
    let inner = rect.inset(columns: rect.width >= 60 ? 3 : 1, rows: 0).cut(isRoomy ? 1 : 0)
    drawCalendarHead(&canvas, state, inner)
    let area = inner.cut(isRoomy ? 2 : 1)
    switch state.cursor.mode {
    case .month: drawMonth(&canvas, state, area)
    case .week: drawWeek(&canvas, state, area)
    case .agenda: drawAgenda(&canvas, state, area)
    case .year: drawYear(&canvas, state, area)
    }
  }

  private func drawCalendarHead(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    let modes = modeSpans(state, isWide: rect.width >= 54)
    canvas.putRight(modes, right: rect.right, row: rect.row)
    let room = rect.width - modes.cellWidth - 1
    let titles = calendarTitles(state)
    let title = titles.first { $0.cellWidth <= room } ?? titles.last ?? ""
    canvas.put([Span(title, .loud)].fitted(to: room), column: rect.column, row: rect.row)
  }

  /// The four ways, each behind its key; where there is little room, only the present one by name.
  private func modeSpans(_ state: AppState, isWide: Bool) -> [Span] {
    let rows = app.keymap.rows(in: app.chain(state.uncovered))
    let modes: [(CalendarCursor.Mode, Command)] = [
      (.month, .monthView), (.week, .weekView), (.agenda, .agendaView), (.year, .yearView),
    ]
    return modes.flatMap { mode, command -> [Span] in
      let key = rows.first { $0.command == command }?.label ?? ""
      if mode == state.cursor.mode { return [Span("[\(key) \(mode.rawValue)]", .accent)] }
      return [Span(" \(key)", .key), Span(isWide ? " \(mode.rawValue) " : " ", .dim)]
    }
  }

  /// What the days on the screen are called, the longest first.
  private func calendarTitles(_ state: AppState) -> [String] {
    let day = state.cursor.day
    switch state.cursor.mode {
    case .month, .agenda: return [YearMonth(day).words, "\(day.monthName.prefix(3)) \(day.year)"]
    case .year: return ["\(day.year)"]
    case .week: return weekTitles(day.monday)
    }
  }

  private func weekTitles(_ monday: CivilDate) -> [String] {
    let sunday = monday.adding(days: 6)
    if monday.month == sunday.month {
      let days = "\(monday.day)–\(sunday.day)"
      return ["\(days) \(YearMonth(sunday).words)", "\(days) \(sunday.monthName.prefix(3)) \(sunday.year)"]
    }
    let first = "\(monday.day) \(monday.monthName.prefix(3))"
    let last = "\(sunday.day) \(sunday.monthName.prefix(3))"
    let year = monday.year == sunday.year ? "" : " \(monday.year)"
    return ["\(first)\(year) – \(last) \(sunday.year)", "\(first) – \(last)"]
  }

  // MARK: One day

  /// `Sat 21 Nov, today`, with its year where that is another one.
  func dayWords(_ day: CivilDate, _ state: AppState) -> String {
    let today = state.now.date
    let year = day.year == today.year ? "" : " \(day.year)"
    let near: String? =
      switch day.daysSinceEpoch - today.daysSinceEpoch {
      case -1: "yesterday"
      case 0: "today"
      case 1: "tomorrow"
      default: nil
      }
    return "\(day.short)\(year)\(near.map { ", \($0)" } ?? "")"
  }

  /// A day of a grid: brackets for the one under the cursor, round ones for today.
  func dayMark(_ text: String, _ day: CivilDate, _ state: AppState, otherwise role: Role = .text) -> Span {
    if day == state.cursor.day { return Span("[\(text)]", .accent) }
    return day == state.now.date ? Span("(\(text))", .loud) : Span(" \(text) ", role)
  }

  /// What is on the day under the cursor: its heading and a row for each thing, the chosen one in view.
  func drawDay(_ canvas: inout Canvas, _ state: AppState, _ entries: [Occurrence], _ rect: Rect) {
    guard !rect.isEmpty else { return }
    let hasHeading = rect.height > 2
    if hasHeading {
      canvas.put(dayWords(state.cursor.day, state), column: rect.column, row: rect.row)
    }
    let area = rect.cut(hasHeading ? (rect.height > 6 ? 2 : 1) : 0)
    guard !entries.isEmpty else {
      canvas.paragraph(emptySpans(state, isLong: area.height > 3), in: area)
      return
    }
    let chosen = app.entryRow(in: entries, state)
    var list = HearthList(width: area.width, isRoomy: area.height > 8)
    for (index, entry) in entries.enumerated() {
      let role: Role = index == chosen && state.cursor.isInDay ? .accent : .text
      let spans = line(entry, state, role)
      list.add(hasHeading ? spans : spans.fitted(to: area.width - 2), chosen: index == chosen)
    }
    list.draw(on: &canvas, in: area)
    drawAbout(&canvas, state, entries[chosen], area.cut(list.lines.count + 1))
  }

  /// All about the chosen thing, where there is room for it under the list.
  private func drawAbout(_ canvas: inout Canvas, _ state: AppState, _ entry: Occurrence, _ rect: Rect) {
    guard case .ritual = entry.source, rect.height > 6 else { return }
    let lines = aboutLines(entry, state, width: rect.width)
    guard lines.count < rect.height else { return }
    canvas.line(row: rect.row, in: rect)
    for (offset, line) in lines.enumerated() {
      canvas.put(line, column: rect.column, row: rect.row + 1 + offset)
    }
  }

  /// Words in that room, the cut marked where there are more of them.
  func drawCut(_ canvas: inout Canvas, _ spans: [Span], _ rect: Rect) {
    let lines = spans.wrapped(to: max(1, rect.width))
    for (offset, line) in lines.prefix(rect.height).enumerated() {
      let isCut = offset + 1 == rect.height && lines.count > rect.height
      let words = isCut ? (line + [Span("…", .dim)]).fitted(to: rect.width) : line
      canvas.put(words, column: rect.column, row: rect.row + offset)
    }
  }

  /// What to do with a day that has nothing on it; where there is nothing anywhere, what will live here.
  func emptySpans(_ state: AppState, isLong: Bool) -> [Span] {
    let rows = app.keymap.rows(in: app.chain(state.uncovered))
    func key(_ command: Command) -> Span {
      Span(rows.first { $0.command == command }?.label ?? "", .key)
    }
    let begins = isLong ? " begins one, " : " begins, "
    let keys = [key(.newRitual), Span(begins, .dim), key(.starters), Span(" has ideas.", .dim)]
    guard isLong else { return [Span("Nothing here: ", .dim)] + keys }
    return state.calendar.isEmpty
      ? [Span("What you two do again and again will live here. ", .dim)] + keys
      : [Span("Nothing on this day. ", .dim)] + keys
  }
}

/// The days on the screen and what is on each of them. The calendar is asked once for all of them.
struct CalendarWindow {
  private let days: [CivilDate: [Occurrence]]

  init(_ range: ClosedRange<CivilDate>, _ calendar: RitualCalendar) { days = calendar.byDay(in: range) }

  /// In the order of the clock.
  subscript(_ day: CivilDate) -> [Occurrence] { days[day] ?? [] }

  /// The days with anything on them, in order.
  var inOrder: [(day: CivilDate, entries: [Occurrence])] {
    days.sorted { $0.key < $1.key }.map { (day: $0.key, entries: $0.value) }
  }
}
