import HearthCore
import Testing

@testable import HearthScreen

@Suite struct CanvasTests {
  /// The screen as text, white space and all.
  private func lines(_ canvas: Canvas) -> [String] {
    let size = canvas.buffer.size
    return (0..<max(0, size.rows)).map { row in
      (0..<max(0, size.columns)).reduce(into: "") { line, column in
        let cell = canvas.buffer[column, row]
        if cell.width > 0 { line.append(cell.glyph) }
      }
    }
  }

  private func drawn(_ columns: Int, _ rows: Int, _ draw: (inout Canvas) -> Void) -> [String] {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    draw(&canvas)
    expectWhole(canvas)
    return lines(canvas)
  }

  /// Every wide glyph has both halves, and no half stands alone.
  private func expectWhole(_ canvas: Canvas) {
    let size = canvas.buffer.size
    for row in 0..<max(0, size.rows) {
      for column in 0..<max(0, size.columns) {
        let cell = canvas.buffer[column, row]
        if cell.width == 2 {
          #expect(column + 1 < size.columns)
          #expect(canvas.buffer[column + 1, row].width == 0)
        }
        if cell.width == 0 { #expect(column > 0 && canvas.buffer[column - 1, row].width == 2) }
      }
    }
  }

  @Test(arguments: [
    ("hello", 0, "hello   ", 5), ("hello", 5, "     hel", 3), ("hello", -2, "llo     ", 5),
    ("hello", 9, "        ", 0),
    ("漢字", 1, " 漢字   ", 4), ("漢字", 5, "     漢 ", 3), ("漢字", -1, " 字     ", 4),
    ("e\u{301}a", 0, "e\u{301}a      ", 2), ("a\u{1B}[m", 0, "a\u{FFFD}[m    ", 4),
    ("a\nb", 0, "a b     ", 3),
    ("👩‍👩‍👧!", 0, "👩!     ", 3), ("🇩🇪", 0, "DE      ", 2), ("का", 0, "क\u{93E}      ", 2),
  ])
  func text(text: String, column: Int, line: String, used: Int) {
    var canvas = Canvas(size: Size(columns: 8, rows: 1))
    let taken = canvas.put(text, column: column, row: 0)
    #expect(taken == used)
    // Cell by cell, because glyphs side by side in one string may join.
    #expect(lines(canvas)[0].unicodeScalars.elementsEqual(line.unicodeScalars))
    expectWhole(canvas)
  }

  @Test func halvesOfWideGlyphsDoNotStayBehind() {
    #expect(
      drawn(6, 1) {
        $0.put("漢字漢", column: 0, row: 0); $0.put("x", column: 1, row: 0)
      } == [" x字漢"])
    #expect(
      drawn(6, 1) {
        $0.put("漢字漢", column: 0, row: 0); $0.put("x", column: 2, row: 0)
      } == ["漢x 漢"])
    #expect(
      drawn(6, 1) {
        $0.put("漢字漢", column: 0, row: 0); $0.put("字", column: 1, row: 0)
      } == [" 字 漢"])
    #expect(
      drawn(6, 1) {
        $0.put("漢字漢", column: 0, row: 0); $0.put("字", column: 2, row: 0)
      } == ["漢字漢"])
  }

  @Test func sidesAndMiddle() {
    let picture = drawn(12, 3) { canvas in
      canvas.putRight("right", right: 12, row: 0)
      canvas.putCentred("odd", row: 1)
      canvas.putCentred([Span("k", .key), Span(" 漢")], row: 2)
    }
    #expect(picture == ["       right", "    odd     ", "    k 漢    "])
  }

  @Test func spansKeepTheirRoles() {
    var canvas = Canvas(size: Size(columns: 20, rows: 1))
    let used = canvas.put([Span("Enter", .key), Span(" begin", .dim)], column: 1, row: 0)
    #expect(used == 11)
    #expect(canvas.buffer[5, 0].role == .key)
    #expect(canvas.buffer[6, 0].role == .dim)
    #expect(canvas.buffer[0, 0].role == .text)
  }

  @Test func paragraphs() {
    var rows = 0
    let left = drawn(14, 4) { canvas in
      rows = canvas.paragraph("What has been heavier", in: Rect(column: 2, row: 1, width: 9, height: 5))
    }
    #expect(left == ["              ", "  What has    ", "  been        ", "  heavier     "])
    #expect(rows == 3)
    let centred = drawn(11, 2) {
      $0.paragraph("one three", in: Rect(column: 0, row: 0, width: 9, height: 1), align: .centre)
      $0.paragraph("one two", in: Rect(column: 0, row: 1, width: 5, height: 1), role: .loud, align: .right)
    }
    #expect(centred == ["one three  ", "  one      "])
  }

  @Test func spansWrapTogether() {
    let spans = [Span("press ", .dim), Span("Enter", .key), Span(" to begin", .dim)]
    #expect(
      spans.wrapped(to: 11) == [
        [Span("press ", .dim), Span("Enter", .key)],
        [Span("to begin", .dim)],
      ])
    #expect([Span]().wrapped(to: 5) == [[]])
    #expect(spans.fitted(to: 8) == [Span("press ", .dim), Span("E…", .key)])
    #expect(spans.fitted(to: 11) == [Span("press ", .dim), Span("Ente…", .key)])
    #expect(spans.fitted(to: 99) == spans)
    #expect(spans.fitted(to: 0) == [])
  }

  @Test func cards() {
    var inside = Rect(column: 0, row: 0, width: 0, height: 0)
    let title = [Span("●", .sea), Span(" Ben")]
    let picture = drawn(27, 4) { canvas in
      inside = canvas.card(canvas.bounds, title: title, trailing: [Span("Thu 19 Nov", .dim)])
      canvas.paragraph("You called the school so that I didn't have to.", in: inside)
    }
    #expect(
      picture == [
        "╭ ● Ben ────── Thu 19 Nov ╮",
        "│ You called the school   │",
        "│ so that I didn't have   │",
        "╰─────────────────────────╯",
      ])
    #expect(inside == Rect(column: 2, row: 1, width: 23, height: 2))
  }

  @Test func narrowCards() {
    let title = [Span("●", .sea), Span(" Benedikta")]
    let picture = drawn(12, 5) { canvas in
      canvas.card(Rect(column: 0, row: 0, width: 12, height: 2), title: title, trailing: [Span("today")])
      canvas.card(Rect(column: 0, row: 2, width: 5, height: 3), title: title)
      canvas.card(Rect(column: 6, row: 2, width: 2, height: 2), title: title)
      canvas.card(Rect(column: 9, row: 2, width: 1, height: 9), title: title)
    }
    #expect(picture == ["╭ ● Bened… ╮", "╰──────────╯", "╭ … ╮ ╭╮    ", "│   │ ╰╯    ", "╰───╯       "])
  }

  @Test func theClipHoldsAndIsGivenBack() {
    let picture = drawn(8, 3) { canvas in
      canvas.within(Rect(column: 2, row: 1, width: 3, height: 1)) { inner in
        inner.fill(inner.bounds, with: "x")
        inner.line(row: 1)
        inner.put("漢字漢字", column: 1, row: 1)
        inner.showCursor(column: 7, row: 1)
        #expect(inner.buffer.cursor == nil)
      }
      canvas.showCursor(column: 7, row: 1)
      #expect(canvas.buffer.cursor == .init(column: 7, row: 1))
    }
    #expect(picture == ["        ", "   字   ", "        "])
  }

  @Test(arguments: 0..<200)
  func nothingCrashesAnywhere(seed: UInt64) {
    var random = seed
    func number(_ range: Range<Int>) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + Int(random >> 33) % range.count
    }
    var canvas = Canvas(size: Size(columns: number(-2..<30), rows: number(-2..<12)))
    let texts = ["", "plain", "漢字漢字", "a 漢 👩‍👩‍👧\n\u{301}x", "long words that wrap around"]
    for _ in 0..<40 {
      let rect = Rect(
        column: number(-9..<35), row: number(-5..<15), width: number(-3..<30), height: number(-3..<10))
      let text = texts[number(0..<texts.count)]
      switch number(0..<6) {
      case 0: canvas.put(text, column: rect.column, row: rect.row)
      case 1: canvas.paragraph(text, in: rect, align: .right)
      case 2: canvas.paragraph(text, in: rect, align: .centre)
      case 3: canvas.card(rect, title: [Span(text)], trailing: [Span("漢")])
      case 4: canvas.within(rect) { $0.put(text, column: rect.column - 1, row: rect.row) }
      default: canvas.line(row: rect.row, in: rect)
      }
    }
    expectWhole(canvas)
  }
}
