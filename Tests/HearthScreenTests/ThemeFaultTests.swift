import HearthCore
import OddInputs
import Testing

@testable import HearthScreen

/// A theme file that was damaged, or never was one: a theme in which everything can be read, or one line that says what
/// is wrong and where.
@Suite("Theme files under damage")
struct ThemeFaultTests {
  /// Whether it was taken.
  @discardableResult
  private func look(_ bytes: [UInt8], _ what: @autoclosure () -> String) -> Bool {
    do {
      let file = try ThemeFile(parsing: bytes, file: "mine.json")
      let faults = faults(file.theme) + file.warnings.filter { !isLine($0) }
      #expect(faults == [], "\(what())")
      #expect(file.warnings.count <= 21)
      return true
    } catch {
      #expect(isLine(error.message), "\(what()): \(error.message.prefix(300))")
      return false
    }
  }

  /// One line of a length that can be read, beginning with the file and the line.
  private func isLine(_ message: String) -> Bool {
    message.hasPrefix("mine.json") && message.utf8.count < 600 && message == message.printable
      && (message.wholeMatch(of: ThemeFaultTests.line) != nil
        || message.hasSuffix("more like these"))
  }

  private static var line: some RegexComponent {
    // A name may begin with a mark, which belongs to the blank before it.
    /mine\.json, line [0-9]+(, column [0-9]+)?:.+/.matchingSemantics(.unicodeScalar)
  }

  /// What would keep words from being seen, on any kind of terminal.
  private func faults(_ theme: Theme) -> [String] {
    var faults: [String] = []
    for role in Role.allCases {
      guard let color = theme[role].foreground else {
        if theme.background != nil { faults.append("\(role) has whatever colour the terminal has") }
        continue
      }
      let isInRange =
        (0...0xFFFFFF).contains(color.rgb) && (16...255).contains(color.indexed)
        && (0...15).contains(color.basic)
      if !isInRange { faults.append("\(role): \(color)") }
      guard let ground = theme.background, !role.isDecoration else { continue }
      if color.rgb == ground.rgb || color.indexed == ground.indexed || color.basic == ground.basic {
        faults.append("\(role) is as the background: \(color)")
      }
    }
    return faults
  }

  /// A shipped theme, without what it says only to be read by people: a third of the bytes.
  private func dark() throws -> [UInt8] {
    let json = try JSONValue(parsing: try #require(Theme.builtInFile(named: "dark")))
    return Array(
      json.text().replacing(",\"attributes\":[]", with: "").replacing("\"attributes\":[],", with: "").utf8)
  }

  @Test("A shipped theme cut short anywhere is refused")
  func cuts() throws {
    let whole = try #require(Theme.builtInFile(named: "dark"))
    let end = whole.lastIndex(of: UInt8(ascii: "}")) ?? 0
    for cut in Damage.cuts(whole) where cut.count <= end { #expect(!look(cut, "\(cut.count) bytes")) }
  }

  @Test("A shipped theme with any bit the other way can be read, or says where it is wrong")
  func flips() throws {
    let whole = try dark()
    var taken = 0
    for (bit, flipped) in Damage.flips(whole).enumerated() where look(flipped, "bit \(bit)") { taken += 1 }
    #expect(taken > 500 && taken < whole.count * 4)
  }

  @Test(
    "Odd values in every place",
    arguments: [
      "@", #"{"name": @}"#, #"{"background": @}"#, #"{"roles": @}"#, #"{"background": {"rgb": @}}"#,
      #"{"background": {"indexed": @}}"#, #"{"roles": {"text": @}}"#, #"{"roles": {"who": {"rgb": @}}}"#,
      #"{"roles": {"text": {"basic": @}}}"#, #"{"roles": {"text": {"attributes": @}}}"#,
      #"{"roles": {"text": {"attributes": [@]}}}"#, #"{"roles": {"text": {"strange": @}}}"#,
      #"{"strange": @}"#, #"{@: 1}"#, ##"{"roles": {@: {"rgb": "#ffffff"}}}"##,
    ])
  func values(_ place: String) {
    let halves = place.split(separator: "@", omittingEmptySubsequences: false).map { Array($0.utf8) }
    for value in OddJSON.all.map({ Array($0.utf8) }) + OddJSON.bytes {
      look(halves[0] + value + halves[1], String(decoding: halves[0] + value, as: UTF8.self))
    }
  }

  @Test("Odd words as the name, a colour, an attribute, a role and a field")
  func words() {
    for text in OddWords.all {
      let word = JSONValue.string(text).text()
      look(Array("{\"name\": \(word)}".utf8), "name \(word.prefix(40))")
      for file in [
        "{\"roles\": {\"text\": {\"rgb\": \(word)}}}", "{\"roles\": {\"text\": {\"attributes\": [\(word)]}}}",
      ] {
        #expect(!look(Array(file.utf8), String(file.prefix(80))))
      }
      for file in ["{\"roles\": {\(word): {\"basic\": \(word)}}}", "{\(word): 1}"] {
        #expect(look(Array(file.utf8), String(file.prefix(80))))
      }
    }
  }

  @Test("However deep, long or many")
  func sizes() {
    let deep = String(repeating: "[", count: 200_000)
    #expect(!look(Array("{\"roles\": \(deep)".utf8), "deep"))
    let long = String(repeating: "x", count: 900_000)
    #expect(look(Array("{\"\(long)\": 1}".utf8), "a long field"))
    #expect(!look(Array("{\"roles\": {\"text\": {\"rgb\": \"\(long)\"}}}".utf8), "a long colour"))
    let many = (0..<60_000).map { "\"r\($0)\": {}" }.joined(separator: ",\n")
    #expect(look(Array("{\"roles\": {\(many)}}".utf8), "many roles"))
  }

  @Test(
    "Over a background, what has no colour is black or white, and what is nearest is never the background")
  func seen() throws {
    for ground in [0x000000, 0x1B1715, 0x3A3A3A, 0x7F7F7F, 0x808080, 0xC0FFEE, 0xFFFFFF] {
      let hex =
        "#" + String(repeating: "0", count: 6 - String(ground, radix: 16).count)
        + String(ground, radix: 16)
      let near = ground < 0x800000 ? ground + 0x060606 : ground - 0x060606
      let other =
        "#" + String(repeating: "0", count: 6 - String(near, radix: 16).count)
        + String(near, radix: 16)
      let background = "\"background\": {\"rgb\": \"\(hex)\"}"
      for roles in ["{}", "{\"who\": {}}", "{\"text\": {\"rgb\": \"\(other)\"}}"] {
        #expect(look(Array("{\(background), \"roles\": \(roles)}".utf8), "\(hex) \(roles)"))
      }
      #expect(!look(Array("{\(background), \"roles\": {\"text\": {\"rgb\": \"\(hex)\"}}}".utf8), hex))
      #expect(look(Array("{\(background), \"roles\": {\"ui.rule\": {\"rgb\": \"\(hex)\"}}}".utf8), hex))
    }
    let clash = ##"{"background": {"indexed": 20}, "roles": {"text": {"rgb": "#ffffff", "indexed": 20}}}"##
    let fault = #expect(throws: FileFault.self) {
      try ThemeFile(parsing: Array(clash.utf8), file: "mine.json")
    }
    #expect(
      fault?.message
        == "mine.json, line 1: roles.text.indexed has to be another colour than the background, or nothing can be read"
    )
  }
}
