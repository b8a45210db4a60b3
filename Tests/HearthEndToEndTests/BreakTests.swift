import Testing

@Suite("Taking a break")
struct BreakTests {
  @Test("Twenty minutes hold through a crash, and then both come back to the same step")
  func heat() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.beginFloor().boilOver().see("19:50").seeNot(Words.floorTitle)
    #expect(!home.standing.contains(":9"), "nobody’s number is stored")
    try couch.crash()

    let tooEarly = try home.sitDown(at: "2026-11-21T19:40")
    try tooEarly.see(Words.waiting, "a break, back at 19:50").seeNot(Words.floorTitle).press("Enter")
    try tooEarly.see(Words.onBreak).press("f").see(Words.breakRuns).press("j").see(Words.breakRuns)
    try tooEarly.see(Words.onBreak).crash()

    let later = try home.sitDown(at: "2026-11-21T19:55")
    try later.see(Words.waiting, "whenever you are both ready").press("Enter")
    try later.see("◌ ◆ Ana", "◌ ● Ben").press("f").see("✓ ◆ Ana").press("j")
    try later.see(Words.floorTitle, Words.topic).quit()
  }

  @Test("One key is enough, from any step, and another time can be agreed on")
  func asking() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.goToSpeaking().press("b").see(Words.onBreak, "19:50").press("t").see("20:00")
    try couch.press("q").see(Words.waiting, "a break, back at 20:00").quit()
    let later = try home.sitDown(at: Home.nextEvening)
    try later.see(Words.waiting).press("Enter").see("◌ ◆ Ana").press("f").press("j").see(Words.speaking)
      .quit()
  }

  @Test("While typing, Ctrl-R takes the break and keeps the words")
  func whileTyping() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.goToTopic().type("half a li").see("half a li").press("C-r").see(Words.onBreak).seeNot(
      "half a li")
    try couch.quit()
    let later = try home.sitDown(at: Home.nextEvening)
    try later.see(Words.waiting).press("Enter").see("◌ ◆ Ana").press("f").press("j")
    try later.see(Words.topic, "half a li").quit()
  }
}
