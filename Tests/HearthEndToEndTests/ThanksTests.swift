import HearthCore
import Testing

@Suite("Thanks on the wall")
struct ThanksTests {
  private static let bins = "took the bins out"

  /// What Ana thanked Ben for, and what came back.
  private static func answered() throws -> [Record] {
    let thanks = try note(bins, "2026-11-20T08:00", meaning: "I could sleep")
    return [thanks, try reply("any time", to: thanks, hasHeart: true)]
  }

  @Test(
    "What one did and what it meant; a heart and an answer hang with it, after a restart and a month later")
  func thanks() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openWall().see(Words.bareWall)
    try couch.hang(.thanks, from: .ana, ThanksTests.bins, meaning: "I could sleep")
    try couch.see("▸ ◆ Ana", "→ I could sleep", "1 card").quit()
    let stored = try #require(try home.living("note").first)
    #expect(stored["sort"]?.string == "thanks" && stored["text"]?.string == ThanksTests.bins)
    #expect(stored["meaning"]?.string == "I could sleep" && stored["keep"]?.string == "us")

    let next = try home.sitDown(at: Home.nextEvening).see(Words.greeting).openWall()
    try next.readCard(ThanksTests.bins, "→ I could sleep", "◆ Ana Saturday 21 November 2026")
    try next.press("F").see("The heart for this one is Ben’s to give.").press("J").see("● Ben ♥")
    try next.answerNote("any time", by: .ben).see("● Ben: any time", "♥ ●").quit()

    let later = try home.sitDown(at: "2026-12-24T19:30").see(Words.greeting).openWall()
    try later.see(ThanksTests.bins, "→ I could sleep", "● Ben: any time", "♥ ●").readCard("● Ben ♥ any time")
    try later.press("J").see("The heart is taken back.").seeNot("♥").press("o")
    try later.see("F ◆ Ana lets others have it").press("F").see("Others get it only when you both say so.")
      .quit()
    #expect(try home.living("note").first?["keep"]?.string == "ask")
    let answer = try #require(try home.living("reply").first)
    #expect(answer["text"]?.string == "any time" && answer["heart"]?.bool == false)
  }

  @Test("t is the short way; an empty line hangs nothing, and leaving keeps the place")
  func shortWay() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openWall().press("t")
    try couch.answer(Words.fromWhom, "● Ben").write("", under: Hanging.thanks.question(to: .ben))
    try couch.pass("Nothing was written").see(Words.bareWall).press("t").answer(Words.fromWhom, "● Ben")
    try couch.see(Hanging.thanks.question(to: .ben)).type("warmed my side").see("▸ warmed my side")
    try couch.press("Escape").see("Your place is kept.").quit()
    #expect(try home.living("note").isEmpty)
    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting).choose("◌ Thank you")
    try later.see("▸ warmed my side").press("Enter").write("", under: Words.meaning).pass(Words.forTheWall)
    try later.see(Words.hung).openWall().see("▸ ● Ben", "warmed my side").quit()
    #expect(try home.living("note").first?["meaning"] == nil)
  }

  @Test("Its author puts it differently, and what was given back stays with it")
  func rewriting() throws {
    let home = try Home(where: ThanksTests.answered())
    let couch = try home.sitDown().see(Words.greeting).openWall().readCard(ThanksTests.bins)
    try couch.press("e").see("F ◆ Ana rewrites it").press("J").see("That is for Ana to say.").press("F")
    try couch.see("▸ \(ThanksTests.bins)").press("C-u").seeNot("▸ \(ThanksTests.bins)")
    try couch.write("took both bins out", under: Hanging.thanks.question(to: .ana))
    try couch.see(Words.meaning, "▸ I could sleep").press("Enter").pass(Words.forTheWall)
    try couch.see("took both bins out", "→ I could sleep", "● Ben: any time", "♥ ●", "Fri 20 Nov").quit()
    #expect(try home.living("note").count == 1)
    #expect(try home.living("note").first?["text"]?.string == "took both bins out")
  }

  @Test("Taken down and hung up again with all that came back; taken down for good, its words are in no file")
  func takingBack() throws {
    let home = try Home(of: "Ana", "Ben")
    try #require(try home.note("\(ThanksTests.bins) -> I could sleep", "--from Ana").status == 0)
    let couch = try home.sitDown().see(Words.greeting).openWall().readCard(ThanksTests.bins).press("J")
    try couch.see("● Ben ♥").answerNote("any time", by: .ben).readCard("● Ben ♥ any time")
    try couch.press("x").see(Words.takeBackWhose, "F ◆ Ana takes the note down").press("Escape")
    try couch.seeNot(Words.takeBackWhose).see("→ I could sleep").press("x").see(Words.takeBackWhose)
    try couch.press("J").see("Taken back.", "→ I could sleep").seeNot("any time", "● Ben ♥")
    try couch.takeBack(by: .ben).see("● Ben ♥ any time").press("x").see(Words.takeBackWhose).press("F")
    try couch.see("Taken down.", Words.bareWall).takeBack(by: .ana).see(
      "● Ben: any time", "♥ ●", "→ I could sleep")
    try couch.readCard().press("x").see(Words.takeBackWhose).press("F").see("Taken down.", Words.bareWall)
    try couch.eraseNow("Ana’s thanks", by: .ana).quit()
    for words in [ThanksTests.bins, "I could sleep", "any time"] { #expect(home.fileHolding(words) == nil) }
    let later = try home.sitDown().see(Words.greeting).openWall().see(Words.bareWall).press("u").settle()
    try later.see(Words.bareWall).quit()
    #expect(!later.everShowed(ThanksTests.bins))
  }
}
