import HearthCore
import Testing

@Suite("Begun on the wall, and left")
struct WallPausedTests {
  /// Two notes from long ago. The other one is what comes back on the hearth, and so is read at every start.
  private static func longAgo() throws -> Home {
    try Home(where: [
      try note("held the ladder", "2024-03-02T08:00", meaning: "I dared"),
      try note("sang all the way", "2025-06-07T08:00", by: .b, .love),
    ])
  }

  @Test("An answer to an old note, finished after a restart, hangs with it")
  func answer() throws {
    let home = try WallPausedTests.longAgo()
    let couch = try home.sitDown().see(Words.greeting).openWall().search("ladder").press("Enter")
    try couch.seeNot("never mind").readCard("I dared").press("a").see("“held the ladder”").type("always")
    try couch.see("▸ always").press("Escape").see("Your place is kept.").quit()
    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting, "▸ ◌ Say something back, begun")
    try later.press("Enter").see("“held the ladder”", "▸ always").press("Enter")
    try later.pass("It hangs below the note.").openWall().see("held the ladder", "● Ben: always").quit()
    #expect(try home.living("reply").count == 1)
  }

  @Test("An old note that is put differently after a restart is the same note, with its day")
  func rewriting() throws {
    let home = try WallPausedTests.longAgo()
    let couch = try home.sitDown().see(Words.greeting).openWall().search("ladder").press("Enter")
    try couch.seeNot("never mind").readCard("I dared").press("e").see("F ◆ Ana rewrites it").press("F")
    try couch.see("▸ held the ladder").type("!").see("▸ held the ladder!").press("Escape")
    try couch.see("Your place is kept.").quit()
    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting, "▸ ◌ Thank you").press("Enter")
    try later.see("▸ held the ladder!").press("Enter").see("▸ I dared").press("Enter").pass(Words.forTheWall)
    try later.openWall().see("held the ladder!", "2 Mar 2024", "2 cards").quit()
    #expect(try home.living("note").count == 2)
  }

  @Test(
    "Taken down while it is being put differently: erased then, neither the old nor the new words are left anywhere"
  )
  func takenDown() throws {
    let home = try Home(of: "Ana", "Ben")
    try #require(try home.note("the blue cup", "--from Ana --kind love").status == 0)
    let couch = try home.sitDown().see(Words.greeting).openWall().readCard("the blue cup").press("e")
    try couch.see("F ◆ Ana rewrites it").press("F").see("▸ the blue cup").type(" of tea")
    try couch.see("▸ the blue cup of tea").press("Escape").see("Your place is kept.").readCard("the blue cup")
    try couch.press("x").see(Words.takeBackWhose).press("F").see("Taken down.", Words.bareWall)
    try couch.eraseNow("Ana’s love note", by: .ana).quit()
    #expect(home.fileHolding("blue cup") == nil)
    let later = try home.sitDown(at: Home.nextEvening).see(Words.question).settle()
    #expect(!later.everShowed(Words.waiting))
    try later.quit()
  }

  @Test("A look, and Esc: nothing waits afterwards")
  func justLooking() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openWall()
    for kind in [Hanging.thanks, .letter, .win] {
      try couch.pick(kind).see("Esc leave").press("Escape").see(Words.bareWall)
    }
    try couch.press("1").see(Words.question).settle().quit()
    #expect(!couch.everShowed(Words.waiting))
    #expect(try home.living("session").isEmpty)
  }
}
