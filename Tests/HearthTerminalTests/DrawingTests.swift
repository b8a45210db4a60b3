import CNcurses
import HearthScreen
import Testing

@testable import HearthTerminal

extension Screens {
  @Suite struct Drawing {
    @Test func glyphsColoursAndAttributesArrive() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      #expect(terminal.size == Size(columns: 80, rows: 24))
      #expect(terminal.glyphs == .unicode)
      var buffer = CellBuffer(size: terminal.size)
      buffer.write("h", role: .accent)
      buffer.write("│", column: 1)
      terminal.draw(buffer)
      let accent = CursesCell(column: 0, row: 0)
      #expect(accent.text == "h" && accent.attributes == hearth_bold)
      #expect(accent.foreground == 208 && accent.background == 233)
      let border = CursesCell(column: 1, row: 0)
      #expect(border.text == "│" && border.attributes == 0 && border.foreground == 254)
      #expect(CursesCell(column: 40, row: 12).background == 233)
    }

    @Test func onlyChangedCellsAreSent() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      var buffer = CellBuffer(size: terminal.size)
      for row in 0..<24 { buffer.write("The quick brown fox and the lazy dog", row: row) }
      terminal.draw(buffer)
      #expect(pseudo.output().utf8.count > 24 * 30)
      terminal.draw(buffer)
      #expect(pseudo.output() == "")
      buffer.write("Q", column: 4, row: 7)
      terminal.draw(buffer)
      let change = pseudo.output()
      #expect(change.contains("Q") && change.utf8.count < 60, "\(change.debugDescription)")
    }

    @Test func anEmptyScreenIsErasedAndNotWritten() throws {
      let pseudo = try PseudoTerminal(columns: 200, rows: 60)
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      var buffer = CellBuffer(size: terminal.size)
      // A space in another role looks the same, so it costs nothing either.
      buffer.write(String(repeating: " ", count: 200), row: 3, role: .accent)
      buffer.write("x", column: 3, row: 5, role: .accent)
      terminal.draw(buffer)
      let sent = pseudo.output()
      #expect(sent.utf8.count < 300, "\(sent.debugDescription)")
      #expect(sent.contains("48;5;233m"))
    }

    @Test func wordsShareTheirColourAcrossShortGaps() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      terminal.draw(CellBuffer(size: terminal.size))
      _ = pseudo.output()
      var buffer = CellBuffer(size: terminal.size)
      // As a view writes it: the words in a role, the gaps left as they were.
      for (index, word) in ["what", "we", "keep", "by", "the", "fire"].enumerated() {
        buffer.write(word, column: 6 * index, row: 3, role: .accent)
      }
      terminal.draw(buffer)
      let sent = pseudo.output()
      #expect(sent.split(separator: "38;5;208m").count == 2, "\(sent.debugDescription)")
      // A long gap is skipped, not written.
      buffer.write("far", column: 70, row: 5, role: .accent)
      buffer.write("near", column: 0, row: 5, role: .accent)
      terminal.draw(buffer)
      #expect(!pseudo.output().contains("          "))
    }

    @Test func wideGlyphsComeAndGoWhole() throws {
      let pseudo = try PseudoTerminal(columns: 10, rows: 2)
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      var buffer = CellBuffer(size: terminal.size)
      buffer.write("a日b", wide: "日")
      terminal.draw(buffer)
      #expect(CursesCell(column: 1, row: 0).text == "日")
      #expect(CursesCell(column: 3, row: 0).text == "b")
      buffer.write("axyb")
      terminal.draw(buffer)
      #expect((0..<4).map { CursesCell(column: $0, row: 0).text } == ["a", "x", "y", "b"])
      buffer.write("本c本", wide: "本")
      terminal.draw(buffer)
      #expect([0, 2, 3].map { CursesCell(column: $0, row: 0).text } == ["本", "c", "本"])
    }

    @Test func aWideGlyphWithoutRoomIsReplaced() throws {
      let pseudo = try PseudoTerminal(columns: 4, rows: 2)
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      var buffer = CellBuffer(size: terminal.size)
      buffer.set(Cell(glyph: "日", width: 2), column: 3, row: 0)
      buffer.set(Cell(glyph: "日", width: 2), column: 0, row: 0)
      buffer.set(Cell(glyph: "x", width: 1), column: 1, row: 0)
      buffer.set(Cell(glyph: "y", width: 0), column: 2, row: 0)
      terminal.draw(buffer)
      #expect((0..<4).map { CursesCell(column: $0, row: 0).text } == ["?", "x", " ", "?"])
    }

    @Test func marksStandOnTheirBase() throws {
      let pseudo = try PseudoTerminal(columns: 10, rows: 1)
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      var buffer = CellBuffer(size: terminal.size)
      buffer.set(Cell(glyph: "e\u{301}\u{323}"), column: 0, row: 0)
      buffer.set(Cell(glyph: "x"), column: 1, row: 0)
      terminal.draw(buffer)
      #expect(Array(CursesCell(column: 0, row: 0).text.unicodeScalars).map(\.value) == [0x65, 0x301, 0x323])
      #expect(CursesCell(column: 1, row: 0).text == "x")
    }

    @Test func theLastCornerDoesNotScroll() throws {
      let pseudo = try PseudoTerminal(columns: 5, rows: 2)
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      var buffer = CellBuffer(size: terminal.size)
      buffer.write("abcde", row: 0)
      buffer.write("fghij", row: 1)
      terminal.draw(buffer)
      #expect(CursesCell(column: 0, row: 0).text == "a")
      #expect(CursesCell(column: 4, row: 1).text == "j")
    }

    @Test func theCursorFollowsTheField() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      var buffer = CellBuffer(size: terminal.size)
      terminal.draw(buffer)
      #expect(pseudo.output().contains("\u{1b}[?25l"))
      buffer.cursor = CellBuffer.Position(column: 6, row: 2)
      terminal.draw(buffer)
      let shown = pseudo.output()
      #expect(shown.contains("\u{1b}[3;7H") && shown.contains("\u{1b}[?25h"), "\(shown.debugDescription)")
      buffer.cursor = CellBuffer.Position(column: 900, row: 2)
      terminal.draw(buffer)
      #expect(pseudo.output().contains("\u{1b}[?25l"))
    }

    @Test func aThemeRepaintsEverything() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      var buffer = CellBuffer(size: terminal.size)
      buffer.write("hearth", role: .accent)
      terminal.draw(buffer)
      _ = pseudo.output()
      terminal.use(bare)
      let sent = pseudo.output()
      #expect(sent.contains("hearth") && !sent.contains("48;5;233m"), "\(sent.debugDescription)")
      let cell = CursesCell(column: 0, row: 0)
      #expect(cell.attributes == hearth_bold | hearth_reverse && cell.background == -1)
    }

    @Test func withoutColoursAttributesRemain() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options(plain: true))
      defer { terminal.close() }
      var buffer = CellBuffer(size: terminal.size)
      buffer.write("a", role: .accent)
      terminal.draw(buffer)
      let sent = pseudo.output()
      #expect(!sent.contains("38;5") && !sent.contains("48;5") && !sent.contains("[3"))
      #expect(CursesCell(column: 0, row: 0).attributes == hearth_bold)
    }

    @Test(arguments: ["xterm", "screen", "tmux-256color", "linux", "vt100", "xterm-mono"])
    func drawsOnEveryTerminal(_ term: String) throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options(term: term))
      defer { terminal.close() }
      var buffer = CellBuffer(size: terminal.size)
      for role in Role.allCases { buffer.write("hearth", row: buffer.row(of: role), role: role) }
      terminal.draw(buffer)
      #expect(pseudo.output().contains("hearth"))
    }
  }
}

extension CellBuffer {
  fileprivate func row(of role: Role) -> Int { Role.allCases.firstIndex(of: role) ?? 0 }
}
