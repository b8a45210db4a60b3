import HearthCore
import Testing

@Suite("What is taken away, and comes back")
struct TrashTests {
  @Test("After a restart its author brings it back to the wall; until then it is nowhere but in the list")
  func bringingBack() throws {
    let home = try Home(of: "Ana", "Ben")
    try #require(try home.note("a jar of plums", "--from Ana").status == 0)
    let couch = try home.sitDown().see(Words.greeting).openWall().readCard("a jar of plums").press("x")
    try couch.see(Words.takeBackWhose).press("F").see("Taken down.", Words.bareWall).quit()
    for line in ["today", "agenda", "export ics"] {
      #expect(try !home.run("\(line) --now \(Home.evening)").output.contains("plums"), "\(line)")
    }
    let later = try home.sitDown(at: "2026-12-20T19:30").see(Words.greeting).openWall().see(Words.bareWall)
    try later.search("plums").seeNot("a jar").press("Escape").see(Words.bareWall)
    try later.openTrash("Ana’s thanks", "until Mon 21 Dec").press("Enter").see("F ◆ Ana opens it").press("J")
    try later.see("That is for Ana to say.")
    #expect(!later.everShowed("a jar of plums"))
    try later.press("F").see("a jar of plums").press("b").see("Ana’s thanks is back.").press("q")
    try later.see("a jar of plums").quit()
    #expect(try home.living("note").count == 1)
    #expect(try home.living("taken").isEmpty)
  }

  @Test("A look under a clock of years to come erases nothing")
  func ahead() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openRituals()
    try couch.say("22:00 stars", means: "Stars").keepRitual().see("▪ 22:00 stars").press("x")
    try couch.see("off the calendar?").press("y").see(Words.offTheCalendar).openTrash("“stars”").quit()
    try home.sitDown(at: "2038-01-01T10:00").see("hearth").openTrash("“stars”").quit()
    try #require(try home.run(["note", "soup", "--from", "Ana", "--now", "2038-01-01T10:00"]).status == 0)
    #expect(home.fileHolding("stars") != nil)
    try home.sitDown().see(Words.greeting).openTrash("“stars”", "until Mon 21 Dec").quit()
  }

  @Test("One step after the other is taken back, and done again")
  func steps() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openRituals()
    try couch.say("22:00 stars", means: "Stars").keepRitual().see("▪ 22:00 stars").press("d").see(
      "Done, today.")
    try couch.press("u").see("Taken back.").press("u").see("Taken back. “stars” is gone again.").press("u")
    try couch.see("Nothing more to take back.").press("U").see("Done again. “stars” is back.")
    try couch.press("U").see("✓ 22:00 stars").quit()
  }
}
