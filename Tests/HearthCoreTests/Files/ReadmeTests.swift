import Glibc
import Testing

@testable import HearthCore

@Suite("What the README shows")
struct ReadmeTests {
  @Test("Its deck and its guide are taken as they stand")
  func examples() throws {
    let deck = try DeckFile(parsing: try Self.example("deck"), file: "decks/ours.json").deck
    let guide = try GuideFile(parsing: try Self.example("guide"), file: "guides/walk.json").guide
    #expect(deck.prompts.count == 3 && deck.prompts[2].depth == 3 && deck.prompts[2].topics == ["fear"])
    #expect(try Settings(parsing: try Self.example("settings"), file: "config.json") == Settings())
    #expect(guide.steps.count == 7 && guide.close == "home" && guide.minutes == 20)
  }

  /// The code block after that mark.
  private static func example(_ mark: String) throws -> [UInt8] {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let file = try #require(fopen("/\(root)/README.md", "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "<!-- \(mark) -->"))
    try #require(lines[start + 1] == "```json")
    return Array(lines[(start + 2)...].prefix { $0 != "```" }.joined(separator: "\n").utf8)
  }
}
