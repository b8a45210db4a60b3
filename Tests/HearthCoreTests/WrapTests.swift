import Testing

@testable import HearthCore

@Suite struct WrapTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("fits", 10, ["fits"]),
    (
      "You called the school so that I didn't have to.", 23,
      ["You called the school", "so that I didn't have", "to."]
    ),
    ("exactly ten", 7, ["exactly", "ten"]),
    ("trailing   ", 8, ["trailing"]),
    ("a    b", 3, ["a", "b"]),
    ("  indented line", 10, ["  indented", "line"]),
    ("unbreakable", 4, ["unbr", "eaka", "ble"]),
    ("so unbreakable", 4, ["so", "unbr", "eaka", "ble"]),
    ("two\nparagraphs\n\nhere", 20, ["two", "paragraphs", "", "here"]),
    ("ends\n", 20, ["ends", ""]),
    ("crlf\r\nline", 20, ["crlf", "line"]),
    ("漢字漢字漢", 5, ["漢字", "漢字", "漢"]),
    ("你好，世界", 4, ["你", "好，", "世界"]),
    ("「愛」", 4, ["「愛", "」"]),
    ("漢", 1, ["…"]),
    ("a漢b", 1, ["a", "…", "b"]),
    ("well-meant words", 7, ["well-", "meant", "words"]),
    ("-flag", 3, ["-fl", "ag"]),
    ("no\u{A0}break here", 9, ["no\u{A0}break", "here"]),
    ("a word—another", 8, ["a word—", "another"]),
    ("tab\there", 20, ["tab here"]),
    ("\u{1B}[2J gone", 5, ["\u{FFFD}[2J", "gone"]),
    ("abc", 0, ["a", "b", "c"]),
    ("ab", -7, ["a", "b"]),
  ])
  func lines(text: String, width: Int, lines: [String]) {
    #expect(wrap(text, width: width) == lines)
  }

  @Test func rangesMeetWhereALineWasBroken() {
    #expect(wrapLines(Array("one two\nthree"), width: 4) == [0..<4, 4..<7, 8..<12, 12..<13])
    #expect(wrapLines([], width: 4) == [0..<0])
    #expect(wrapLines(["\n"], width: 4) == [0..<0, 1..<1])
  }

  @Test(arguments: 0..<300)
  func anyTextIsCoveredAndFits(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let characters = Array(random.text(upTo: 80))
    let width = Int.random(in: 1...24, using: &random)
    let lines = wrapLines(characters, width: width)
    var next = 0
    for (number, line) in lines.enumerated() {
      if number > 0, line.lowerBound != next {
        #expect(line.lowerBound == next + 1)
        #expect(characters[next].isNewline)
      }
      next = line.upperBound
      let solid = characters[line].reversed().drop { $0.isBreakingSpace || $0.cellWidth == 0 }
      let columns = solid.reduce(0) { $0 + $1.cellWidth }
      #expect(columns <= width || solid.filter { $0.cellWidth > 0 }.count == 1)
      #expect(!characters[line].contains { $0.isNewline })
    }
    #expect(lines.first?.lowerBound == 0)
    #expect(next == characters.count)
    for line in wrap(String(characters), width: width) {
      #expect(line.cellWidth <= width || line.count == 1)
      #expect(line.printable == line)
    }
  }

  @Test func aLongTextIsWrappedInOneGo() {
    let text = Array(String(repeating: "word after word, ", count: 6_000))
    let lines = wrapLines(text, width: 60)
    #expect(lines.count > 1_500)
    #expect(wrapLines(Array(repeating: "x", count: 100_000), width: 60).count == 1_667)
  }
}

/// SplitMix64: the same numbers for the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Words, spaces, lines, and every kind of scalar that joins, widens, steers or vanishes.
  mutating func text(upTo count: Int) -> String {
    let pieces = [
      "a", "b", "word", " ", " ", "  ", "-", "—", "\n", "\r\n", "\t", "é", "\u{301}", "\u{308}", "漢", "字",
      "，", "「", "」",
      "ー", "🙂", "👩", "\u{200D}", "\u{200C}", "\u{FE0F}", "\u{1F3FD}", "❤", "\u{1F1E9}", "\u{1F1EA}", "क",
      "\u{94D}",
      "\u{937}", "\u{93E}", "ᄀ", "\u{1161}", "\u{11A8}", "\u{E33}", "ก", "\u{600}", "\u{202E}", "\u{200B}",
      "\u{1B}", "\u{A0}",
      "\u{3000}", "\u{FFFE}", "\u{20E3}", "1", "'", ".", "\u{85}", "\u{2028}", "\r",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &self) {
      text += pieces[Int.random(in: 0..<pieces.count, using: &self)]
    }
    return text
  }
}
