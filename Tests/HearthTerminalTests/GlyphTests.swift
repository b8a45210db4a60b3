import HearthScreen
import Testing

@testable import HearthTerminal

extension Screens {
  /// In here since what can be sent depends on the locale, which is the process's.
  @Suite struct GlyphTests {
    init() { _ = Charset.fromEnvironment() }

    private func encode(_ glyph: Character, columns: Int = 1, charset: Charset = .utf8) -> String {
      var scalars: [UInt32] = []
      _ = GlyphEncoder(charset: charset).encode(glyph, columns: columns, into: &scalars)
      var text = String.UnicodeScalarView()
      for scalar in scalars { text.append(Unicode.Scalar(scalar) ?? "?") }
      return String(text)
    }

    /// Compared by scalars: Swift calls canonically equal strings the same.
    private func values(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    static let hostile: [ClosedRange<UInt32>] = [
      0x00...0x1f, 0x7f...0x9f, 0xad...0xad, 0x61c...0x61c, 0x200b...0x200f, 0x2028...0x202e,
      0x2060...0x206f, 0xfeff...0xfeff, 0xfff9...0xfffb, 0xe0001...0xe007f,
    ]

    @Test func hostileScalarsNeverPass() {
      for value in Self.hostile.joined() {
        guard let scalar = Unicode.Scalar(value) else { continue }
        for charset in [Charset.utf8, .ascii] {
          let sent = values(encode(Character(scalar), charset: charset))
          #expect(sent.allSatisfy { (0x20...0x7e).contains($0) })
          var pair = String.UnicodeScalarView("a".unicodeScalars)
          pair.append(scalar)
          for glyph in String(pair) { #expect(!values(encode(glyph, charset: charset)).contains(value)) }
        }
      }
    }

    @Test func hostileScalarsNeverReachTheTerminal() throws {
      let pseudo = try PseudoTerminal(columns: 300, rows: 10)
      let terminal = try Terminal(theme: bare, options: pseudo.options())
      defer { terminal.close() }
      terminal.draw(CellBuffer(size: terminal.size))
      _ = pseudo.output()
      var buffer = CellBuffer(size: terminal.size)
      for (index, value) in Self.hostile.joined().enumerated() {
        guard let scalar = Unicode.Scalar(value) else { continue }
        buffer.set(Cell(glyph: Character(scalar)), column: index % 300, row: index / 300)
      }
      terminal.draw(buffer)
      let sent = pseudo.output().unicodeScalars.filter { $0 != "\u{1b}" && $0 != "\r" && $0 != "\n" }
      #expect(sent.allSatisfy { (0x20...0x7e).contains($0.value) })
      #expect(sent.filter { $0 == "?" }.count > 200)
    }

    @Test func marksAreKeptUpToFour() {
      #expect(values(encode("e\u{301}")) == [0x65, 0x301])
      #expect(values(encode("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}")).count == 5)
      #expect(values(encode("\u{301}")) == [0x20])
      // Conjoining jamo: a wide consonant, and a vowel and a final of no width.
      #expect(values(encode("\u{1100}\u{1161}\u{11a8}", columns: 2)) == [0x1100, 0x1161, 0x11a8])
    }

    @Test func emojiReduceToTheirFirst() {
      #expect(encode("👩‍👩‍👧", columns: 2) == "👩")
      #expect(encode("👍🏽", columns: 2) == "👍")
      #expect(values(encode("❤\u{fe0f}", columns: 2)) == [0x2764])
    }

    @Test func aGlyphNeverTakesMoreThanItsCell() {
      #expect(encode("日", columns: 1) == "?")
      #expect(encode("日", columns: 2) == "日")
      #expect(encode("\u{378}", columns: 1) == "?")
    }

    @Test func asciiHasATwinForEverySign() {
      let twins: [(String, String)] = [
        ("◆●▲■★♠", "*o^#+&"), ("─│╭╮╰╯┼", "-|+++++"), ("✓✉◌↻▸·…", "v@~r>.."), ("’“”–—", "'\"\"--"),
        ("é日", "??"),
        ("abc", "abc"),
      ]
      for (glyphs, expected) in twins {
        #expect(glyphs.map { encode($0, charset: .ascii) }.joined() == expected)
      }
      let bars = "▁▂▃▄▅▆▇█".map { encode($0, charset: .ascii) }
      #expect(bars.first == "_" && bars.last == "#")
    }

    @Test func asciiModeSendsOnlyAscii() throws {
      let pseudo = try PseudoTerminal()
      var options = pseudo.options()
      options.glyphs = .ascii
      let terminal = try Terminal(theme: evening, options: options)
      defer { terminal.close() }
      #expect(terminal.glyphs == .ascii)
      var buffer = CellBuffer(size: terminal.size)
      buffer.write("╭──◆ é日 ╮", wide: "日")
      terminal.draw(buffer)
      #expect(pseudo.output().utf8.allSatisfy { $0 < 0x7f })
      #expect((0..<10).map { CursesCell(column: $0, row: 0).text }.joined() == "+--* ??  +")
    }
  }
}

@Suite struct ColorTests {
  @Test func coloursAreNamedForEachTerminal() {
    #expect(ColorAbility(colors: 8).number(ember) == (3, true))
    #expect(ColorAbility(colors: 16).number(ember) == (11, false))
    #expect(ColorAbility(colors: 88).number(ember) == (11, false))
    #expect(ColorAbility(colors: 256).number(ember) == (208, false))
    #expect(ColorAbility(colors: 1 << 24).number(ember) == (0xff8700, false))
    #expect(ColorAbility(colors: -1).number(ember) == (-1, false))
  }
}
