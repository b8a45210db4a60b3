import HearthCore
import Testing

@Suite("A couple's own decks and guides")
struct OwnFilesTests {
  private static let deck = """
    {"id": "ours", "title": "Ours", "prompts": ["Why us?", {"text": "Why now?", "depth": 2}]}
    """
  private static let broken = """
    {"id": "broken", "title": "Broken",
      "prompts": [{"text": "Why?", "depth": 9}]}
    """
  private static let guide = """
    {"id": "walk", "title": "Round the block", "minutes": 20, "steps": [
      {"kind": "write", "headline": "Which way?", "field": {"key": "topic", "kind": "line"}},
      {"kind": "say", "headline": "Home again."}]}
    """

  @Test("list shows what works, says what does not, and ends with 1 if anything did not")
  func lists() throws {
    let home = try Home()
    let bare = try rows(try home.run("list decks --json"))
    try File.write(Self.deck, to: "\(home.config)/decks/ours.json")
    let good = try home.run("list decks --json")
    #expect(good.status == 0 && good.errors == "")
    #expect(try rows(good).dropLast() == bare[...])
    #expect(
      try rows(good).last
        == ["id": .string("ours"), "title": .string("Ours"), "prompts": .int(2)])

    try File.write(Self.broken, to: "\(home.config)/decks/broken.json")
    try File.write("{", to: "\(home.config)/decks/zero.json")
    for (line, output) in [
      ("list decks --json", good.output), ("list decks", try home.run("list decks").output),
    ] {
      let outcome = try home.run(line)
      #expect(outcome.status == 1 && outcome.output == output)
      #expect(
        outcome.errorLines == [
          "hearth-tui: decks/broken.json, line 2: prompts[0].depth has to be a whole number from 1 to 5",
          "hearth-tui: decks/zero.json, line 1, column 2: the text ends before a bracket is closed",
        ])
    }
    #expect(try home.run("list decks").output.contains("\nours"))
    #expect(try home.run("list decks --demo").status == 0, "the sample couple wrote nothing")
    for line in ["list keys", "list themes"] { #expect(try home.run(line).errors == "") }
  }

  @Test("Guides are listed alike")
  func guides() throws {
    let home = try Home()
    try File.write(Self.guide, to: "\(home.config)/guides/walk.json")
    let outcome = try home.run("list guides --json")
    #expect(outcome.status == 0)
    #expect(
      try rows(outcome).last
        == ["id": .string("walk"), "title": .string("Round the block"), "minutes": .int(20)])
    try File.write(
      Self.guide.replacing("\"topic\"", with: "\"keep\""), to: "\(home.config)/guides/walk.json")
    let broken = try home.run("list guides")
    #expect(broken.status == 1 && !broken.output.contains("walk"))
    #expect(
      broken.errorLines.count == 1 && broken.errors.contains("guides/walk.json, line 2: steps[0].field.key"))
    #expect(try home.run("list decks").status == 0, "a fault of a guide is none of the decks'")
  }

  @Test("A talk by a guide whose file breaks is kept until the file is mended")
  func brokenAndMended() throws {
    let home = try Home(of: "Ana", "Ben")
    let path = "\(home.config)/guides/walk.json"
    try File.write(Self.guide, to: path)
    let couch = try home.sitDown()
    try couch.see(Words.greeting).press("2").see("Guided").press("G")
    try couch.see("▸ Round the block").press("Enter").see("Which way?").type("the river")
    try couch.see("▸ the river").press("Enter").see("Home again.").press("Escape")
    try couch.see(Words.waiting, "◌ Round the block").quit()
    let standing = home.standing
    #expect(standing.contains("the river"))

    try File.write("{\n\"id\": walk}", to: path)
    let without = try home.sitDown(at: Home.nextEvening)
    try without.see(Words.greeting, "guides/walk.json, line 2, column 7: a value should start here")
    try without.seeNot(Words.waiting).press("j", "k").settle().seeNot("guides/walk.json").quit()
    #expect(home.standing == standing)
    let today = try home.run("today --now \(Home.nextEvening)")
    #expect(today.status == 0 && !today.output.contains("Round the block"))

    try File.write(Self.guide, to: path)
    #expect(try home.run("today --now \(Home.nextEvening)").output.contains("Round the block"))
    let again = try home.sitDown(at: Home.nextEvening)
    try again.see(Words.waiting, "▸ ◌ Round the block").press("Enter").see("Home again.").press("Space")
    try again.see(Words.greeting).seeNot(Words.waiting).quit()
  }
}
