import Testing

@testable import HearthCore

@Suite("Reading content lines")
struct ContentLineReadingTests {
  @Test("Lines end with CR LF, LF or CR, and their numbers are those of the file")
  func ends() {
    for end in ["\r\n", "\n", "\r", "\r\r\n"] {
      let text = ["A:1", "B:2", " 3", "", "C:4"].joined(separator: end)
      #expect(
        lines(text) == [
          .line(ContentLine("A", "1", number: 1)), .line(ContentLine("B", "23", number: 2)),
          .line(ContentLine("C", "4", number: 5)),
        ], "\(Array(end.utf8))")
    }
    #expect(lines("") == [] && lines("\r\n\n\r") == [])
  }

  @Test("Folds are taken out, with a tab too, and inside a letter")
  func folds() {
    #expect(lines("A:a\r\n b\r\n\t c\r\n") == [.line(ContentLine("A", "ab c", number: 1))])
    let umlaut = Array("A:gr".utf8) + [0xC3, 0x0D, 0x0A, 0x20, 0xBC] + Array("n\nB:x".utf8)
    #expect(
      elements(umlaut) == [
        .line(ContentLine("A", "grün", number: 1)), .line(ContentLine("B", "x", number: 3)),
      ])
  }

  @Test("A byte order mark is passed over, and bytes that are no text become a mark")
  func bytes() {
    #expect(elements([0xEF, 0xBB, 0xBF] + Array("A:1".utf8)) == [.line(ContentLine("A", "1", number: 1))])
    #expect(
      elements(Array("A:x".utf8) + [0xFF, 0x00]) == [.line(ContentLine("A", "x\u{FFFD}\0", number: 1))])
  }

  @Test("Parameters are read as they are written, and as they are written wrongly")
  func parameters() {
    #expect(
      line("dtstart;tzid=\"Here; there: us\";X=1,\"2,3\",4:20261121")
        == ContentLine(
          "DTSTART", "20261121",
          parameters: [.init("TZID", ["Here; there: us"]), .init("X", ["1", "2,3", "4"])],
          number: 1))
    #expect(
      line("A;B=^n^^^'^x^:v")
        == ContentLine("A", "v", parameters: [.init("B", ["\n^\"^x^"])], number: 1))
    // A quote that is never closed, one with something behind it, a parameter that says nothing, and no name.
    #expect(line("A;B=\"x:v")?.value == "v")
    #expect(line("A;B=\"x\"y:v") == ContentLine("A", "v", parameters: [.init("B", ["x"])], number: 1))
    #expect(line("A;B;C=1:v") == ContentLine("A", "v", parameters: [.init("C", ["1"])], number: 1))
    #expect(line("A;=1:v")?.value == "v")
  }

  @Test(
    "What is no content line is told by its number", arguments: ["A", ":x", "A B:x", "é:x", "A;B=1", "-"])
  func unreadable(text: String) {
    let lines = lines("X:1\n\(text)\nY:2")
    #expect(lines.dropFirst().first == .unreadable(number: 2))
    #expect(lines.last == .line(ContentLine("Y", "2", number: 3)))
  }

  @Test("A line of more than a million bytes is refused, folded or not, and the next one read")
  func long() {
    let long = "A:" + String(repeating: "x", count: ContentLine.lengthLimit - 2)
    #expect(lines("\(long)\nB:1").first == .line(ContentLine("A", String(long.dropFirst(2)), number: 1)))
    for text in ["\(long)y\nB:1", "A:\n \(long)\n \(long)\nB:1"] {
      let lines = lines(text)
      #expect(lines.first == .tooLong(number: 1))
      #expect(lines.count == 2)
    }
  }

  @Test(
    "Texts lose their backslashes",
    arguments: [
      (#"a\nb\Nc"#, "a\nb\nc"), (#"\\n\,\;\:"#, #"\n,;\:"#), (#"C:\dir\"#, #"C:\dir\"#), ("", ""),
      (#"\\\\"#, #"\\"#),
    ])
  func texts(value: String, text: String) {
    #expect(ContentLine("X", value).text == text)
  }

  @Test("What is written is read back, whatever is in it", arguments: 0..<20 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let letters: [Unicode.Scalar] = [
      "a", "\\", "n", ";", ",", ":", "\"", "^", "'", " ", "\t", "ü", "💛", "\u{200D}", "\u{301}", "\u{202E}",
    ]
    func text(_ count: Int) -> String {
      var text = String.UnicodeScalarView()
      for _ in 0..<count { text.append(letters.randomElement(using: &random) ?? "a") }
      return String(text)
    }
    for length in 0..<100 {
      let written = text(length)
      let line = ContentLine(
        "X-A", ContentLine.escaped(written), parameters: [.init("P", [text(length / 3), text(3)])], number: 1)
      let read = try #require(lines(line.folded).first)
      #expect(read == .line(line))
      guard case .line(let same) = read else { continue }
      #expect(Array(same.text.utf8) == Array(written.utf8))
    }
  }

  private func line(_ text: String) -> ContentLine? {
    guard case .line(let line) = lines(text).first else { return nil }
    return line
  }

  private func lines(_ text: String) -> [ContentLineReader.Element] { elements(Array(text.utf8)) }

  private func elements(_ bytes: [UInt8]) -> [ContentLineReader.Element] {
    bytes.withUnsafeBufferPointer { Array(ContentLineReader($0)) }
  }
}
