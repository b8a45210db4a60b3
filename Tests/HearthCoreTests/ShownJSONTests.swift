import HearthCore
import OddInputs
import Testing

@Suite("JSON for programs, shown on a terminal")
struct ShownJSONTests {
  @Test("Nothing in it steers, and what is read from it is what was written, to the byte")
  func shown() throws {
    for text in OddWords.all {
      let value = JSONValue.array([.object([text: .string(text)])])
      let shown = value.shownText
      #expect(shown.utf8.elementsEqual(shown.printableLines.utf8), "\(String(reflecting: text.prefix(40)))")
      let read = try JSONValue(parsing: shown)
      #expect(read == value && read.array?.first?[text]?.string?.utf8.elementsEqual(text.utf8) == true)
    }
  }
}
