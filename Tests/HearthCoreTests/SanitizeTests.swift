import Testing

@testable import HearthCore

@Suite struct SanitizeTests {
  @Test(arguments: [
    ("plain words", "plain words"),
    ("Größe, 漢字, ❤️, 👩‍👩‍👧, 🇩🇪", "Größe, 漢字, ❤️, 👩‍👩‍👧, 🇩🇪"),
    ("\u{1B}[31mred\u{1B}[0m", "\u{FFFD}[31mred\u{FFFD}[0m"),
    ("\u{1B}]0;title\u{7}", "\u{FFFD}]0;title\u{FFFD}"),
    ("\u{9B}31m", "\u{FFFD}31m"),
    ("a\0b\u{7F}c", "a\u{FFFD}b\u{FFFD}c"),
    ("one\ntwo\r\nthree\rfour\tfive", "one two three four five"),
    ("line\u{2028}para\u{2029}next\u{85}x", "line para next x"),
    ("invoice\u{202E}fdp.exe\u{202C}", "invoicefdp.exe"),
    ("\u{2066}a\u{2069}\u{200E}\u{200F}\u{61C}", "a"),
    ("\u{FEFF}bom", "bom"),
    ("soft\u{AD}hyphen", "softhyphen"),
    ("zero\u{200B}width\u{2060}", "zerowidth"),
    ("hid\u{E0041}\u{E007F}den", "hidden"),
    ("\u{FFF9}base\u{FFFA}note\u{FFFB}", "basenote"),
    ("\u{FFFE}\u{10FFFF}\u{1FFFF}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("می‌خواهم", "می‌خواهم"),
    ("end\u{200D}", "end"),
    ("👩\u{200D}", "👩"),
    ("a\u{200D}b", "ab"),
  ])
  func oneLine(text: String, shown: String) {
    #expect(Array(text.printable.unicodeScalars) == Array(shown.unicodeScalars))
    #expect(Array(shown.printable.unicodeScalars) == Array(shown.unicodeScalars))
  }

  @Test func linesAreKeptWhenAsked() {
    #expect("a\nb\r\nc\rd\u{2029}e\tf".printableLines == "a\nb\nc\nd\ne f")
  }

  /// Whatever comes in, nothing a terminal obeys goes out.
  @Test func nothingATerminalObeysGetsThrough() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = "a\(Character(scalar))b".printable
      let obeyed = shown.unicodeScalars.first { shown in
        switch shown.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0x200B...0x200F, 0x61C, 0xFEFF: true
        case 0xE0000...0xE007F: true
        default: false
        }
      }
      #expect(obeyed == nil, "U+\(String(value, radix: 16))")
    }
  }
}
