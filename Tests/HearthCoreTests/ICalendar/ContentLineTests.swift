import Testing

@testable import HearthCore

@Suite("Lines of an iCalendar file")
struct ContentLineTests {
  @Test("A short line is one piece")
  func short() {
    #expect(ContentLine("VERSION", "2.0").folded == "VERSION:2.0\r\n")
    #expect(ContentLine("SUMMARY", text: "").folded == "SUMMARY:\r\n")
  }

  @Test("75 bytes stand on one line, 76 on two")
  func edge() {
    let name = "X"
    let full = ContentLine(name, String(repeating: "a", count: 73))
    #expect(full.folded == "X:" + String(repeating: "a", count: 73) + "\r\n")
    let over = ContentLine(name, String(repeating: "a", count: 74))
    #expect(over.folded == "X:" + String(repeating: "a", count: 73) + "\r\n a\r\n")
  }

  @Test("Folds fall between characters, whatever their size", arguments: ["é", "日", "🫖", "a日é🫖"])
  func unicode(unit: String) throws {
    for lead in 0..<5 {
      let text = String(repeating: "-", count: lead) + String(repeating: unit, count: 120)
      let folded = ContentLine("SUMMARY", text: text).folded
      let pieces = folded.utf8.split(separator: 10)
      #expect(pieces.count > 1)
      for (index, piece) in pieces.enumerated() {
        #expect(piece.count <= 76 && piece.last == 13)
        #expect(piece.count > 76 - 4 || index == pieces.count - 1, "lines are as long as they may be")
        #expect(String(validating: piece, as: UTF8.self) != nil)
        #expect(index == 0 || piece.first == 32)
      }
      let whole = pieces.enumerated().map { $1.dropFirst($0 == 0 ? 0 : 1).dropLast() }.joined()
      #expect(String(decoding: Array(whole), as: UTF8.self) == "SUMMARY:" + text)
    }
  }

  @Test("A text is escaped, and every end of line is the one the format knows")
  func escaping() {
    #expect(ContentLine.escaped("a\\b;c,d:e") == "a\\\\b\\;c\\,d:e")
    #expect(ContentLine.escaped("a\nb\r\nc\rd\u{2028}e\u{85}f\u{0B}g") == "a\\nb\\nc\\nd\\ne\\nf\\ng")
    #expect(ContentLine.escaped("\n\r\n\r") == "\\n\\n\\n")
    #expect(ContentLine.escaped("a\tb\u{1B}[31m\u{0}\u{7F}c") == "a\tb[31mc")
  }

  @Test("No value begins a line of its own")
  func injection() {
    let line = ContentLine("SUMMARY", "x\r\nBEGIN:VALARM", parameters: [.init("ALTREP", ["y\r\nEND:VEVENT"])])
    #expect(line.folded == "SUMMARY;ALTREP=\"y^nEND:VEVENT\":xBEGIN:VALARM\r\n")
  }

  @Test("A parameter is quoted where it has to be, with carets for what quotes cannot hold")
  func parameters() {
    let cases = [
      "Europe/Berlin": "Europe/Berlin", "a:b": "\"a:b\"", "a;b": "\"a;b\"", "a,b": "\"a,b\"",
      "say \"hi\"": "say ^'hi^'", "2^3": "2^^3", "a\r\nb": "a^nb", "": "",
    ]
    for (value, written) in cases {
      let line = ContentLine("DTSTART", "1", parameters: [.init("TZID", [value])])
      #expect(line.folded == "DTSTART;TZID=\(written):1\r\n")
    }
    let several = ContentLine("X", "1", parameters: [.init("A", ["b", "c,d"]), .init("E", ["f"])])
    #expect(several.folded == "X;A=b,\"c,d\";E=f:1\r\n")
    #expect(several[parameter: "A"] == ["b", "c,d"] && several[parameter: "Z"] == [])
  }
}
