import Testing

@testable import HearthCore

@Suite("Keys in writing")
struct KeyNotationTests {
  static let pairs: [(String, Key)] = [
    ("j", .character("j")), ("G", .character("G")), ("é", .character("é")), ("<", .character("<")),
    (">", .character(">")), ("<lt>", .character("<")), ("<space>", .character(" ")), (" ", .character(" ")),
    ("<enter>", .enter), ("<cr>", .enter), ("<CR>", .enter), ("<esc>", .escape), ("<tab>", .tab),
    ("<s-tab>", .backTab), ("<bs>", .backspace), ("<del>", .delete), ("<up>", .up), ("<down>", .down),
    ("<left>", .left), ("<right>", .right), ("<home>", .home), ("<end>", .end), ("<pageup>", .pageUp),
    ("<pagedown>", .pageDown), ("<c-p>", .control("p")), ("<C-P>", .control("p")), ("<a-b>", .alt("b")),
    ("<a-B>", .alt("B")), ("<f1>", .function(1)), ("<f24>", .function(24)),
  ]

  @Test("Every notation names its key", arguments: pairs)
  func named(_ notation: String, _ key: Key) {
    #expect(Key(notation: notation) == key)
  }

  @Test(
    "What names no key is none",
    arguments: ["", "jj", "<>", "<x>", "<c->", "<c-pp>", "<f0>", "<f25>", "<f>", "<nul>"])
  func unknown(_ notation: String) {
    #expect(Key(notation: notation) == nil)
  }

  @Test("A run of notations is the run of their keys")
  func sequence() {
    let pairs = Self.pairs.filter { $0.0 != "<" && $0.0 != ">" }
    #expect(Key.sequence(pairs.map(\.0).joined()) == pairs.map(\.1))
    #expect(Key.sequence("") == [])
    #expect(Key.sequence("a<") == [.character("a"), .character("<")])
    #expect(Key.sequence("a<nope>") == nil)
  }

  @Test("The screen has a name for every key")
  func labels() {
    for (notation, key) in Self.pairs { #expect(!key.label.isEmpty, "\(notation)") }
    #expect(Key.control("p").label == "Ctrl-P" && Key.character(" ").label == "Space")
    #expect(Key.alt("b").label == "Alt-b" && Key.function(1).label == "F1" && Key.up.label == "↑")
  }
}
