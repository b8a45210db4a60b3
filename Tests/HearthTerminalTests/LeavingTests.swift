import HearthScreen
import Testing

@testable import HearthTerminal

extension Screens {
  /// The second screen is wiped before it is left: another program may go to it without wiping it.
  @Suite struct Leaving {
    @Test(arguments: ["xterm-256color", "vt100"])
    func nothingStaysOnTheScreen(_ term: String) throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options(term: term))
      var buffer = CellBuffer(size: terminal.size)
      buffer.set(Cell(glyph: "w"), column: 40, row: 12)
      terminal.draw(buffer)
      _ = pseudo.output()
      terminal.close()
      let sent = pseudo.output()
      let wiped = try #require(
        sent.firstRange(of: "\u{1b}[2J") ?? sent.firstRange(of: "\u{1b}[J"), "\(sent.debugDescription)")
      if let left = sent.firstRange(of: "\u{1b}[?1049l") { #expect(wiped.lowerBound < left.lowerBound) }
    }

    @Test func aDyingProcessWipesIt() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      let bytes = String(decoding: SignalGuard.restoreBytes(pasteOff: ""), as: UTF8.self)
      let wiped = try #require(bytes.firstRange(of: "\u{1b}[2J"))
      let left = try #require(bytes.firstRange(of: "\u{1b}[?1049l"))
      #expect(wiped.lowerBound < left.lowerBound)
    }
  }
}
