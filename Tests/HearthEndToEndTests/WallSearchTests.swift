import HearthCore
import Testing

@Suite("Memories: searching the wall")
struct WallSearchTests {
  /// Two years of the two of them: notes and what came back for them, a talk, an answer, a sealed note.
  private static func years() throws -> Home {
    let brulee = try note("crème brûlée", "2025-03-02T20:00", by: .b, .affirmation)
    let stairs = try note("carried it upstairs", "2025-09-14T20:00")
    let home = try Home(where: [
      try note("the soup", "2026-11-20T20:00", .ordinary), brulee, stairs,
      try reply("my Knie says hello", to: stairs), try note("we painted", "2024-12-05T08:00", by: nil, .win),
      try talk("the canal flat", "measure the piano", "2026-02-10T21:00"),
      KeptAnswer.record(
        id: "answer-1", prompt: "p-1", author: .a, text: "a lighthouse", question: "Where would you wake up?",
        keep: .us, at: try #require(Moment("2025-07-01T21:00"))),
    ])
    let letter = Letter.record(
      id: "letter-1", author: .a, text: "a secret lighthouse", opens: .event("snow"), at: try Home.moment)
    try home.keep([letter])
    return home
  }

  private static func talk(_ topic: String, _ summary: String, _ moment: String) throws -> Record {
    Record(
      id: "talk-1", kind: "conversation", at: try #require(Moment(moment)),
      body: [
        "guide": .string("floor"), "title": .string(Words.floorTitle), "topic": .string(topic),
        "summary": .string(summary), "keep": .string("us"),
      ])
  }

  @Test("As one types, words turn up in an old month, an answer, a kept talk and a kept question")
  func everywhere() throws {
    let couch = try WallSearchTests.years().sitDown().see(Words.greeting).openWall()
    // Nobody has to type the marks, or find them.
    try couch.search("c").type("reme bru").see("/ creme bru", "crème brûlée", "1 card")
    try couch.type("x").see(Words.nothingFound).showAll().see("the soup", "5 cards")
    try couch.search("ben KNIE").see("carried it upstairs", "● Ben: my Knie").showAll()
    try couch.search("piano").see("the canal flat", "measure the piano", "╰ talk").press("Enter")
    try couch.seeNot("never mind").press("Enter").see("hearth › Kept", "measure the piano").press("Escape")
    try couch.seeNot("hearth › Kept").showAll()
    // What is sealed is not found by its words.
    try couch.search("lighthouse").see("Where would you", "◆ Ana: a lighthouse", "╰ answers", "1 card")
    try couch.showAll().search("snow").see("✉ for ● Ben", "when: snow").showAll().quit()
    #expect(!couch.everShowed("a secret"))
  }

  @Test("One kind after the other, one author or both, and Esc shows everything again")
  func filters() throws {
    let couch = try WallSearchTests.years().sitDown().see(Words.greeting).openWall().see("5 cards")
    let kinds = [
      "thanks": "carried it upstairs", "affirmations": "crème brûlée", "love notes": "None of these yet.",
      "wins": "we painted", "ordinary good things": "the soup", "sealed notes": "✉ for ● Ben",
      "talks and answers": "measure the piano",
    ]
    for kind in WallFilter.Kind.allCases where kind != .all {
      try couch.narrow("f", to: kind.words).see(try #require(kinds[kind.words]))
    }
    // How many each of them hung is nobody's business.
    try couch.showAll().narrow("w", to: "by ◆ Ana").see("the soup").seeNot("crème brûlée", "cards")
    try couch.narrow("w", to: "by ● Ben").see("crème brûlée", "we painted").seeNot("the soup", "cards")
    try couch.narrow("f", to: "wins, by ● Ben").see("we painted").seeNot("1 card").search("xyz")
    try couch.see(Words.nothingFound).press("Escape").see("we painted").showAll().see("5 cards").quit()
  }
}
