import Testing

@Suite("A ritual, said in one line")
struct QuickEntryTests {
  @Test(
    "It is shown back as a plain sentence before anything is kept, and is then on every view of the calendar")
  func oneLine() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openRituals()
    try couch.say("friday 19:30 date night every 2 weeks", means: QuickEntryTests.sentence).settle()
    #expect(home.fileHolding("date night") == nil)
    try couch.keepRitual().seeBeside("Fri 27 Nov", "♥ 19:30 date night")
    #expect(home.standing.contains("FREQ=WEEKLY;INTERVAL=2"))
    try couch.lay(out: .week).see("[Fri 27]", "▸♥ 19:30", QuickEntryTests.sentence)
    try couch.lay(out: .agenda).see(
      "Fri 27 Nov ▸ ♥ 19:30 date night Fri 11 Dec ♥ 19:30 date night Fri 25 Dec")
    try couch.lay(out: .month).press("Down", "Down").see("│ Fri 11 Dec").read("date night")
    try couch.see("Fri 11 Dec, 19:30", QuickEntryTests.sentence)
    try couch.closeSheet().quit()
    try comeBack(home)
  }

  private static let sentence = "Date night, every second Friday at 19:30, from 27 November 2026."

  private func comeBack(_ home: Home) throws {
    #expect(
      try home.agenda("2026-11-01", "2026-12-31") == [
        "2026-11-27 19:30 date night", "2026-12-11 19:30 date night", "2026-12-25 19:30 date night",
      ])
    #expect(
      try home.run("agenda --from 2026-11-21 --now \(Home.evening)").output.contains("19:30  date night"))
    let couch = try home.sitDown(at: "2026-11-27T18:00").see("Today", "▸ ♥ 19:30 date night")
    try couch.openRituals().seeBeside("Fri 27 Nov, today", "♥ 19:30 date night").quit()
    let weekAfter = try home.sitDown(at: "2026-12-04T18:00").see(Words.greeting)
    #expect(!weekAfter.screen.contains("date night"))
    try weekAfter.quit()
  }

  @Test("A line that cannot be is told what is wrong with it; the words stay, and need only be mended")
  func fault() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openRituals().press("n").see(Words.whatAndWhen)
    try couch.type("tea at 25:30").press("Enter").see("▸ tea at 25:30", "“25:30” is not a time.")
    try couch.press("BSpace", times: 5).see("▸ tea at").type("16:10 every 0 weeks").press("Enter")
    try couch.see("▸ tea at 16:10 every 0 weeks", "“every 0 weeks” is never.").press("BSpace", times: 13)
    try couch.type("on 30 feb").press("Enter").see("▸ tea at 16:10 on 30 feb", "30 February")
    #expect(!couch.screen.contains("Enter keep it"))
    try couch.press("BSpace", times: 6).type("28 feb").readBack("Tea, on Sunday 28 February 2027 at 16:10.")
    // Back at the words, they are as they were typed.
    try couch.press("Escape").see("▸ tea at 16:10 on 28 feb", "Enter show me").press("Enter")
    try couch.see("Enter keep it").keepRitual().see("February 2027", "│ Sun 28 Feb 2027").quit()
    #expect(try home.agenda("2027-02-01", "2027-03-31") == ["2027-02-28 16:10 tea"])
  }

  @Test("An empty line is no ritual, and one that nobody kept is nowhere")
  func nothing() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openRituals().press("n").see(Words.whatAndWhen)
    try couch.press("Enter").settle().see(Words.whatAndWhen)
    #expect(!couch.screen.contains("Enter keep it"))
    try couch.type("every day a walk").readBack("A walk, every day").press("Escape")
    try couch.see(Words.whatAndWhen).closeSheet().quit()
    #expect(home.fileHolding("a walk") == nil)
    #expect(try home.agenda("2026-11-01", "2026-12-31").isEmpty)
  }

  @Test("What was just kept is taken back by one key, everywhere")
  func undo() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openRituals()
    try couch.say("22:00 stars", means: "Stars").keepRitual().see("▪ 22:00 stars")
    try couch.press("1").see("▸ ▪ 22:00 stars").press("3").see("stars").press("u").see(
      "Taken back. “stars” is gone again.")
    try couch.press("1").see(Words.greeting).seeNot("stars").quit()
    #expect(home.fileHolding("stars") == nil)
    #expect(try home.agenda("2026-11-01", "2026-12-31").isEmpty)
  }

  @Test("Whose it is and who plans it are seen before it is kept, and stay with it")
  func people() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openRituals()
    try couch.say("sunday 10:00 an hour alone for Ben", means: "An hour alone").see("for ● Ben").keepRitual()
    try couch.seeBeside("● 10:00 an hour alone ● Ben").press("n").see(Words.whatAndWhen)
    try couch.type("every month first saturday 10:00 somewhere new, Ben plans").readBack("Somewhere new")
    try couch.see("● Ben plans first, then you take turns").keepRitual().quit()
    let text = try home.run("agenda --from 2026-11-21 --to 2026-12-31 --now \(Home.evening)").output
    #expect(text.contains("an hour alone  (Ben)"))
    #expect(text.contains("somewhere new  (Ben plans)"))
  }
}
