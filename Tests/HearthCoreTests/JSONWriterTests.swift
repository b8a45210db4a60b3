import HearthCore
import Testing

@Suite struct JSONWriterTests {
  @Test func writesOneSortedLine() {
    let value = JSONValue.object(["b": .array([.int(1), .null]), "a": .string("x"), "c": .object([:])])
    #expect(value.text() == #"{"a":"x","b":[1,null],"c":{}}"#)
  }

  @Test func writesForPeople() {
    let value = JSONValue.object(["b": .array([.int(1), .bool(false)]), "a": .array([]), "c": .object([:])])
    #expect(
      value.text(.pretty) == """
        {
          "a": [],
          "b": [
            1,
            false
          ],
          "c": {}
        }
        """)
  }

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#), ("\u{8}\u{c}\n\r\t", #""\b\f\n\r\t""#),
    ("\0\u{1b}\u{7f}", #""\u0000\u001b\u007f""#),
    ("\u{80}\u{9f}\u{a0}", "\"\\u0080\\u009f\u{a0}\""),
    ("\u{2027}\u{2028}\u{2029}", "\"\u{2027}\\u2028\\u2029\""),
    ("é😀", "\"é😀\""),
  ])
  func escapes(_ text: String, _ written: String) {
    #expect(JSONValue.string(text).text() == written)
    #expect(JSONValue.object([text: .null]).text() == "{\(written):null}")
  }

  @Test(arguments: ["NaN", "", "1 2", "01", "inf", "1,\"a\":2"])
  func neverWritesWhatIsNoNumber(_ digits: String) throws {
    #expect(try JSONValue(parsing: JSONValue.number(digits).text()) == .string(digits))
  }

  @Test func everyScalarComesBack() throws {
    for code in UInt32(0)...0x10FFFF {
      // One string per scalar for the low planes, where escapes live; samples of the rest.
      guard code < 0x3000 || code % 977 == 0, let scalar = Unicode.Scalar(code) else { continue }
      let value = JSONValue.string("a\(scalar)b")
      let back = try JSONValue(parsing: value.text())
      #expect(back.string.map { Array($0.utf8) } == value.string.map { Array($0.utf8) })
    }
  }

  @Test func bothLayoutsComeBack() throws {
    let text = #"{"a":[1.0,1,1e0,-0,"x\u2028"],"z":{"deep":[{"er":[[]]}]},"é":null}"#
    let value = try JSONValue(parsing: text)
    #expect(value.text() == text)
    #expect(try JSONValue(parsing: value.text(.pretty)) == value)
  }

  @Test func appends() {
    var bytes = Array("x".utf8)
    JSONValue.bool(true).write(into: &bytes)
    #expect(bytes == Array("xtrue".utf8))
  }
}
