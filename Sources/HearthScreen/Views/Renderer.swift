import HearthCore

/// State and size in, a screen of cells out. Nothing is remembered between two screens.
public struct Renderer: Sendable {
  let app: App
  /// Stills everything that moves and keeps the words.
  public let reducedMotion: Bool

  /// Smaller than this, and the screen only says so.
  public static let smallest = Size(columns: 40, rows: 12)

  /// `app` has to be the one that made the states: rows and keys are asked of it.
  public init(app: App, reducedMotion: Bool = false) {
    self.app = app
    self.reducedMotion = reducedMotion
  }

  /// All that is on the screen in that state; blank while it is hidden, but for a line where it hid itself.
  public func render(_ state: AppState, size: Size) -> CellBuffer {
    var canvas = Canvas(size: size)
    if state.overlay == .hidden {
      if state.isResting { drawResting(&canvas) }
      return canvas.buffer
    }
    guard size.columns >= Renderer.smallest.columns, size.rows >= Renderer.smallest.rows else {
      drawTooSmall(&canvas)
      return canvas.buffer
    }
    let frame = Frame(size: size)
    drawTop(&canvas, state, frame)
    drawFooter(&canvas, state, frame)
    let body = noticed(&canvas, state, frame.body)
    canvas.within(body) { drawBody(&$0, state, body) }
    return canvas.buffer
  }

  private func drawBody(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    switch state.overlay {
    case .help(let scroll): drawHelp(&canvas, state, rect, scroll)
    case .palette(let palette): drawPalette(&canvas, state, rect, palette)
    case .support(let scroll): drawSupport(&canvas, state, rect, scroll)
    case .reading(let id, let scroll): drawReading(&canvas, state, rect, id, scroll)
    case .confirmErase, .confirmEraseAnswers: drawConfirm(&canvas, state, rect)
    case .answers(let id, let scroll): drawAnswers(&canvas, state, rect, id, scroll)
    case .topics(let sheet): drawTopics(&canvas, state, rect, sheet)
    case .occurrence(let sheet): drawOccurrence(&canvas, state, rect, sheet)
    case .ritual(let sheet): drawRitualSheet(&canvas, state, rect, sheet)
    case .nudge(let id, let isOpen): drawNudge(&canvas, state, rect, id, isOpen: isOpen)
    case .note(let sheet): drawNoteSheet(&canvas, state, rect, sheet)
    case .letter(let sheet): drawLetter(&canvas, state, rect, sheet)
    case .newNote(let row): drawNewNote(&canvas, state, rect, row)
    case .phrases(let sheet): drawPhrases(&canvas, state, rect, sheet)
    case .cards(let sheet): drawCards(&canvas, state, rect, sheet)
    case .roughDay(let day): drawRoughDay(&canvas, state, rect, day)
    case .versions(let sheet): drawVersions(&canvas, state, rect, sheet)
    case .trash(let sheet): drawTrash(&canvas, state, rect, sheet)
    case .takingBack(let sheet): drawTakingBack(&canvas, state, rect, sheet)
    case .letGo(_, let scroll): drawLettingGo(&canvas, state, rect, scroll)
    case .hidden: break
    case nil: drawStage(&canvas, state, rect)
    }
  }

  private func drawStage(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {
    switch state.stage {
    case .firstRun(let first): drawFirstRun(&canvas, state, rect, first)
    case .guide: drawGuide(&canvas, state, rect)
    case .panes:
      switch state.pane {
      case .hearth: drawHearth(&canvas, state, rect)
      case .talk: drawTalk(&canvas, state, rect)
      case .rituals: drawRituals(&canvas, state, rect)
      case .wall: drawWall(&canvas, state, rect)
      case .mend: drawMend(&canvas, state, rect)
      }
    }
  }

  /// One line of news or trouble at the foot of the body; returns what is left of the body.
  private func noticed(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) -> Rect {
    let unsaved =
      state.unsaved.isEmpty ? nil : "Not saved yet. Your words are still here; r in a pane tries again."
    let trouble = state.trouble ?? unsaved
    guard let words = trouble ?? state.notice else { return rect }
    let margin = rect.width >= 60 ? 3 : 1
    let line = [Span(words, trouble == nil ? .dim : .notice)]
    let lines = line.wrapped(to: rect.width - margin * 2).prefix(3)
    for (offset, line) in lines.enumerated() {
      canvas.put(line, column: rect.column + margin, row: rect.bottom - lines.count + offset)
    }
    return Rect(column: rect.column, row: rect.row, width: rect.width, height: rect.height - lines.count)
  }

  /// Nobody has asked for the empty screen, so it says how to come back, and nothing else.
  private func drawResting(_ canvas: inout Canvas) {
    let middle = Rect(
      column: 0, row: canvas.bounds.height / 2, width: canvas.bounds.width, height: 1)
    canvas.paragraph("Enter, when you are back.", in: middle, role: .dim, align: .centre)
  }

  private func drawTooSmall(_ canvas: inout Canvas) {
    canvas.paragraph(
      "A little more room, please: 40 columns and 12 rows. Nothing is lost.", in: canvas.bounds)
  }
}

/// Where the parts of a screen are.
struct Frame {
  let size: Size

  /// Small screens do without the thin lines.
  var isCompact: Bool { size.rows < 18 || size.columns < 60 }

  /// The footer takes a second line where one would lose keys.
  var footerRows: Int { size.columns < 76 ? 2 : 1 }

  var footer: Rect {
    Rect(column: 1, row: size.rows - footerRows, width: size.columns - 2, height: footerRows)
  }

  var body: Rect {
    let top = isCompact ? 1 : 2
    let bottom = footer.row - (isCompact ? 0 : 1)
    return Rect(column: 0, row: top, width: size.columns, height: max(0, bottom - top))
  }
}

extension AppState {
  /// `◆ Ana` in Ana's colour.
  func span(_ partner: PartnerID) -> Span {
    guard let household else { return Span("") }
    return household[partner].span
  }

  func spans(_ pieces: [Piece], _ role: Role) -> [Span] {
    pieces.map { piece in
      switch piece {
      case .text(let text): Span(text, role)
      case .partner(let partner): span(partner)
      }
    }
  }
}

extension Partner {
  /// Mark and name, which no line break parts.
  var span: Span { Span("\(glyph.symbol)\u{A0}\(name.printable)", Role(tint)) }
}
