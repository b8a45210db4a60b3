import HearthCore
import Testing

@Suite("The wall in any size")
struct WallSizeTests {
  @Test("At 40 columns and 12 rows a note is written, read and answered")
  func small() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(columns: 40, rows: 12).see(Words.question).press("4").see(Words.bareWall)
    try couch.hang(.thanks, from: .ana, "took the bins out", meaning: "I slept until nine").see("1 card")
    try couch.readCard("→ I slept until nine").press("J").see("● Ben ♥").answerNote("any time", by: .ben)
    try couch.see("● Ben: any time", "♥ ●").readCard("◆ Ana Saturday 21 November", "↓")
    try couch.press("Down", times: 9).see("↑", "takes back, the heart of ● Ben.").closeCard()
    try couch.seal("look up", by: .ben, until: .event("snow"))
    try couch.narrow("f", to: "sealed notes").see("▸ ● Ben", "when: snow").quit()
    #expect(try home.living("note").count == 1 && home.living("reply").count == 1)
  }

  @Test("A window that changes its size keeps the chosen card on the screen, in full or on the wall")
  func resizing() throws {
    let first = try #require(CivilDate("2026-11-01"))
    let notes = try (0..<20).map { try note("good thing \(10 + $0)", "\(first.adding(days: $0))T08:00") }
    let couch = try Home(where: notes).sitDown().see(Words.greeting).openWall().press("G")
    try couch.see("▸ ◆ Ana ── Sun 1 Nov", "good thing 10").resize(40, 12).see("▸ ◆ Ana", "good thing 10")
    try couch.resize(30, 8).see(Words.tooSmall).resize(200, 60).see("good thing 29", "good thing 10")
    try couch.readCard("Sunday 1 November 2026").resize(40, 12).see("Sunday 1 November 2026", "good thing 10")
    try couch.closeCard().see("▸ ◆ Ana", "good thing 10").resize(80, 24).see("▸ ◆ Ana ── Sun 1 Nov").quit()
  }

  @Test("A thousand notes: the newest at once, the oldest with G, any of them by a word")
  func thousand() throws {
    let newest = try #require(CivilDate("2026-11-20"))
    let notes = try (0..<1_000).map { number in
      try note("small thing \(1_000 + number)", "\(newest.adding(days: -number))T08:00")
    }
    let couch = try Home(where: notes).sitDown().see(Words.greeting).openWall()
    try couch.see("small thing 1000", "cards and older ones")
    try couch.search("thing 1997").see("small thing 1997", "1 card").showAll().see("small thing 1000")
    while !couch.screen.contains("1000 cards") { try couch.change("G") }
    try couch.press("G").see("small thing 1999").readCard("small thing 1999").closeCard()
    try couch.press("g").see("small thing 1000").quit()
  }

  @Test("A paste of 100,000 characters is refused in words, and what was there before is still there")
  func paste() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openWall().pick(.love)
    try couch.answer(Words.fromWhom, "◆ Ana").see(Hanging.love.question(to: .ana)).type("dear Ben, ")
    try couch.see("▸ dear Ben,").paste(String(repeating: "x", count: 100_000))
    try couch.see("That is more than fits here. What you had is still there.", "▸ dear Ben,")
    try couch.type("hello").see("▸ dear Ben, hello").press("Enter").pass(Words.forTheWall).quit()
    #expect(try home.living("note").first?["text"]?.string == "dear Ben, hello")
  }
}
