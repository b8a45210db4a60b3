import HearthCore
import Testing

@testable import HearthTerminal

@Suite struct KeyDecoderTests {
  static let table: [(String, [Input])] = [
    ("a", [.key(.character("a"))]),
    (" ", [.key(.character(" "))]),
    ("é", [.key(.character("é"))]),
    ("日本", [.key(.character("日")), .key(.character("本"))]),
    ("\r", [.key(.enter)]),
    ("\n", [.key(.enter)]),
    ("\t", [.key(.tab)]),
    ("\u{7f}", [.key(.backspace)]),
    ("\u{8}", [.key(.backspace)]),
    ("\u{3}", [.key(.control("c"))]),
    ("\u{1a}", [.key(.control("z"))]),
    ("\u{1c}", [.key(.control("\\"))]),
    ("\0", []),
    ("\u{85}", []),
    ("\u{1b}[A\u{1b}OB", [.key(.up), .key(.down)]),
    ("\u{1b}[C\u{1b}OD", [.key(.right), .key(.left)]),
    ("\u{1b}[H\u{1b}[4~", [.key(.home), .key(.end)]),
    ("\u{1b}[1~\u{1b}[8~", [.key(.home), .key(.end)]),
    ("\u{1b}[5~\u{1b}[6~", [.key(.pageUp), .key(.pageDown)]),
    ("\u{1b}[3~", [.key(.delete)]),
    ("\u{1b}[Z", [.key(.backTab)]),
    ("\u{1b}OP\u{1b}[15~\u{1b}[24~", [.key(.function(1)), .key(.function(5)), .key(.function(12))]),
    ("\u{1b}OM\u{1b}Ow\u{1b}Oj", [.key(.enter), .key(.character("7")), .key(.character("*"))]),
    ("\u{1b}x", [.key(.alt("x"))]),
    ("\u{1b}é!", [.key(.alt("é")), .key(.character("!"))]),
    ("\u{1b}\u{1b}x", [.key(.escape), .key(.alt("x"))]),
    ("\u{1b}\r", [.key(.escape), .key(.enter)]),
    // Sequences that mean nothing here are eaten whole.
    ("\u{1b}[1;5Aq", [.key(.character("q"))]),
    ("\u{1b}[?62;1;4cq", [.key(.character("q"))]),
    ("\u{1b}[I\u{1b}[201~q", [.key(.character("q"))]),
    ("\u{1b}[12\u{1b}[A", [.key(.up)]),
    ("\u{1b}[12\rq", [.key(.enter), .key(.character("q"))]),
  ]

  @Test(arguments: table)
  func decodes(_ typed: String, _ expected: [Input]) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(typed.utf8) == expected)
    #expect(decoder.patience == nil)
  }

  @Test(arguments: table)
  func decodesByteByByte(_ typed: String, _ expected: [Input]) {
    var decoder = KeyDecoder()
    #expect(typed.utf8.flatMap { decoder.decode([$0]) } == expected)
  }

  @Test func silenceTellsEscapeFromTheStartOfASequence() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1b}".utf8) == [])
    #expect(decoder.patience == 25)
    #expect(decoder.settle() == [.key(.escape)])
    #expect(decoder.decode("\u{1b}[".utf8) == [])
    #expect(decoder.settle() == [.key(.alt("["))])
    #expect(decoder.decode("\u{1b}[1;".utf8) == [])
    #expect(decoder.settle() == [])
    #expect(decoder.patience == nil)
  }

  @Test func theTerminalsOwnSequencesGoFirst() {
    // The linux console's F1 would otherwise end at its second bracket.
    var decoder = KeyDecoder(sequences: KeySequences(own: [Array("\u{1b}[[A".utf8): .function(1)]))
    #expect(decoder.decode("\u{1b}[[A\u{1b}[A".utf8) == [.key(.function(1)), .key(.up)])
  }

  @Test func marksJoinTheirBaseWithinABatch() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("e\u{301}x".utf8) == [.key(.character("e\u{301}")), .key(.character("x"))])
    #expect(decoder.decode("👩‍👩‍👧🇫🇮".utf8) == [.key(.character("👩‍👩‍👧")), .key(.character("🇫🇮"))])
    #expect(decoder.decode("❤\u{fe0f}".utf8) == [.key(.character("❤\u{fe0f}"))])
    #expect(decoder.decode("\u{301}".utf8) == [.key(.character("\u{301}"))])
  }

  @Test func aPileOfMarksArrivesInPieces() {
    var decoder = KeyDecoder()
    let pile = "a" + String(repeating: "\u{301}", count: 10_000)
    let inputs = decoder.decode(pile.utf8)
    #expect(inputs.count == (10_001 + KeyDecoder.mostScalars - 1) / KeyDecoder.mostScalars)
  }

  @Test func aCharacterCutByAReadIsWhole() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0xe6, 0x97]) == [])
    #expect(decoder.decode([0xa5, 0x61]) == [.key(.character("日")), .key(.character("a"))])
  }

  @Test(arguments: [
    [0xff], [0x80], [0xc0, 0xaf], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf5], [0xe6, 0x97],
  ])
  func bytesThatAreNoCharacterTypeNothing(_ bytes: [UInt8]) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(bytes + [0x61]) == [.key(.character("a"))])
  }

  @Test func anyBytesAtAllAreSurvived() {
    var generator = SystemRandomNumberGenerator()
    var decoder = KeyDecoder()
    for _ in 0..<20_000 {
      let length = Int.random(in: 0..<12, using: &generator)
      let pool: [UInt8] = [0x1b, 0x5b, 0x4f, 0x7e, 0x32, 0x30, 0x31, 0x0d, 0xcc, 0x81, 0xe2, 0x80, 0x8d]
      let bytes = (0..<length).map { _ in
        Bool.random(using: &generator) ? UInt8.random(in: 0...255) : pool.randomElement() ?? 0
      }
      _ = decoder.decode(bytes)
      if Int.random(in: 0..<4, using: &generator) == 0 { _ = decoder.settle() }
    }
    // A sequence may be waiting for its end, and an escape for its key.
    _ = decoder.settle()
    _ = decoder.decode("  ".utf8)
    #expect(decoder.decode("a".utf8).last == .key(.character("a")))
  }
}

@Suite struct PasteTests {
  private func decode(_ text: String) -> [Input] {
    var decoder = KeyDecoder()
    return decoder.decode(text.utf8)
  }

  @Test func aPasteIsOneInput() {
    #expect(
      decode("x\u{1b}[200~one\rtwo\r\nthree\nq\u{3}\u{1b}[201~y")
        == [.key(.character("x")), .paste("one\ntwo\nthree\nq\u{3}"), .key(.character("y"))])
    #expect(decode("\u{1b}[200~\u{1b}[201~") == [.paste("")])
  }

  @Test func codesInsideAreText() {
    let inside = "\u{1b}[A \u{1b}\u{1b}[20 \u{1b}[200~ é👩‍👩‍👧"
    #expect(decode("\u{1b}[200~\(inside)\u{1b}[201~") == [.paste(inside)])
  }

  @Test func aPasteComesInAnyPieces() {
    var decoder = KeyDecoder()
    let inputs = "\u{1b}[200~né\u{1b}[20\r1~\u{1b}[201~".utf8.flatMap { decoder.decode([$0]) }
    #expect(inputs == [.paste("né\u{1b}[20\n1~")])
  }

  @Test func withoutItsEndItEndsInSilence() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1b}[200~half".utf8) == [])
    #expect(decoder.patience == 1_000)
    #expect(decoder.settle() == [.paste("half")])
    #expect(decoder.decode("\u{1b}[201~q".utf8) == [.key(.character("q"))])
  }

  @Test func aHugePasteIsCutBetweenCharacters() throws {
    let inputs = decode("\u{1b}[200~a\(String(repeating: "日", count: 500_000))\u{1b}[201~q")
    #expect(inputs.count == 2)
    guard case .paste(let text)? = inputs.first else { throw PseudoTerminal.Failure() }
    #expect(text.utf8.count <= PasteCollector.limit)
    #expect(text.utf8.count > PasteCollector.limit - 4)
    #expect(text.unicodeScalars.last == "日")
  }
}
