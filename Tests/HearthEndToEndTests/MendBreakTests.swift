import HearthCore
import Testing

@Suite("A break in the middle of a quarrel")
struct MendBreakTests {
  @Test("Over the threshold, what it is about is nowhere until the break is over")
  func hidden() throws {
    let home = try Home(
      more: Home.agreement("the attic", .issue, on: "2026-11-21", guide: "mend"),
      Home.agreement("a box a day", .trial, on: "2026-11-24", guide: "trial", topic: "the attic"),
      Home.agreement("paint samples", .trial, on: "2026-11-24", guide: "trial"))
    let couch = try home.sitDown().see("◌ the attic, today", "◌ a box a day, Tuesday").seek("the attic")
      .press("Enter")
    try couch.agreeToTalk().pass(MendWords.breath).say(heat: 8, .ana).say(heat: 1, .ben)
    try couch.see(MendWords.outOfIt, "Back together at 19:50")
    let before = couch.seen.count - 1
    try couch.press("Escape").see(
      "◌ a break, back at 19:50", "what it is about waits", "◌ paint samples, Tuesday")
    for view in CalendarView.allCases { try couch.openRituals(view).settle() }
    try couch.openTalk().openTalk("Kept").openMend().seek("What helps each of you").settle()
    try couch.press("?").see("All keys").press("q").see(MendWords.pane).press(":").see("Find a command")
    try couch.type("break").see("break").press("Escape").see(MendWords.pane).quit()
    for words in ["attic", "a box a day"] {
      #expect(!couch.seen[before...].contains { $0.contains(words) })
      #expect(try !home.run("today --json --now \(Home.evening)").output.contains(words))
      #expect(try !home.agenda("2026-11-21", "2026-12-21").contains { $0.contains(words) })
    }
    #expect(try home.agenda("2026-11-21", "2026-12-21") == ["2026-11-24 paint samples"])

    let later = try home.sitDown(at: "2026-11-21T19:51").see(Words.waiting).seeNot("attic").press("Enter")
    try later.press("f").see("✓ ◆ Ana").press("j").see(MendWords.against).press("Escape")
    try later.see("Your place is kept", "◌ a box a day, Tuesday", "◌ the attic, today").quit()
  }

  @Test("Twenty minutes at the least; t names another time, and undoes who was ready")
  func tooEarly() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).press("b").see(MendWords.outOfIt, "at 19:50")
    try couch.press("f").see("The break runs until 19:50").press("j").settle().see(MendWords.outOfIt)
    try couch.press("t").see("at 20:00").press("t").see("at 20:30").press("t").see("at 22:30")
    try couch.press("t").see("tomorrow at 17:30").press("t").see("at 19:50").press("t").see("at 20:00").quit()

    let alone = try home.sitDown(at: "2026-11-21T19:55").see("a break, back at 20:00").press("Enter")
    try alone.see("Back together at 20:00", "◌ ◆ Ana", "◌ ● Ben").press("f").see("✓ ◆ Ana", "◌ ● Ben")
    try alone.press("t").see("at 20:15").see("◌ ◆ Ana", "◌ ● Ben").press("f").see("✓ ◆ Ana").quit()

    // It was one of them alone who pressed a key then: now it takes both again.
    let both = try home.sitDown(at: "2026-11-21T20:20").see("whenever you are both ready").press("Enter")
    try both.see("Whenever you are both ready.", "One of you not here?", "◌ ◆ Ana").press("j").see("✓ ● Ben")
    try both.see("◌ ◆ Ana").press("f").see(MendWords.safety).quit()
  }

  @Test("Neither the screen nor a file knows who was boiling, or who called it")
  func unattributed() throws {
    func breakOff(_ ana: Int, _ ben: Int) throws -> (screens: [String], stored: JSONValue) {
      let home = try Home(of: "Ana", "Ben")
      let couch = try home.sitDown().see(Words.greeting).beginHardTalk().pass(MendWords.breath)
      try couch.say(heat: ana, .ana).say(heat: ben, .ben).see(MendWords.outOfIt).settle()
      let screen = couch.screen
      try couch.press("Escape").see("a break, back at 19:50").settle()
      let pane = couch.screen
      try couch.quit()
      var body = try #require(try home.living("session").first)
      body["seed"] = nil
      return ([screen, pane], .object(body))
    }
    let ana = try breakOff(9, 0)
    let ben = try breakOff(0, 7)
    #expect(ana.screens == ben.screens)
    #expect(ana.stored == ben.stored)
    #expect(ana.stored["answers"] == .object([:]))
    #expect(Set(ana.stored["pause"]?.object?.keys.map(\.self) ?? []) == ["since", "until"])
  }

  @Test("What helps each of them is before both, one at a time")
  func helps() throws {
    let home = try Home(
      more: CareCard.record(id: "card-a", .helps, author: .a, text: "Ten minutes alone.", at: Home.moment),
      CareCard.record(id: "card-b", .helps, author: .b, text: "Round the block.", at: Home.moment),
      CareCard.record(id: "card-c", .comfort, author: .b, text: "You did enough.", at: Home.moment))
    let couch = try home.sitDown().see(Words.greeting).press("b").see(
      "◆ Ana once wrote: “Ten minutes alone.”")
    try couch.press("Escape").see("a break, back at 19:50").quit()
    let later = try home.sitDown(at: "2026-11-21T19:31").see(Words.waiting).press("Enter")
    try later.see("● Ben once wrote: “Round the block.”").quit()
    #expect(!(couch.seen + later.seen).contains { $0.contains("did enough") })
  }

  @Test("Called in the middle of a word, it leads back to that word, behind its author’s key")
  func exactStep() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginHardTalk().name("the attic").takeKeyboard(.ana)
    try couch.see("I feel …").press("Enter").write("boxes in the hall", under: MendWords.parts[0])
    try couch.see(MendWords.parts[1]).type("a shelf of").see("a shelf of").press("C-r")
    try couch.see(MendWords.outOfIt).seeNot("shelf").crash()
    let later = try home.sitDown(at: "2026-11-21T19:50").see(Words.waiting).press("Enter").see("◌ ◆ Ana")
    try later.press("f").see("✓ ◆ Ana").press("j").see("Hand the keyboard to ◆ Ana").press("f")
    try later.see(MendWords.parts[1], "▸ a shelf of").quit()
    #expect(!later.seen.prefix { !$0.contains(MendWords.parts[1]) }.contains { $0.contains("shelf") })
  }

  @Test("It goes on past midnight")
  func midnight() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(at: "2026-11-21T23:50").see("1 Hearth").beginHardTalk().passOver(
      to: MendWords.speaking)
    try couch.press("b").see(MendWords.outOfIt, "tomorrow at 00:10").quit()
    let early = try home.sitDown(at: "2026-11-22T00:05").see("back at 00:10").press("Enter").see("at 00:10")
    try early.press("j").see("The break runs until 00:10").quit()
    let later = try home.sitDown(at: "2026-11-22T00:10").see(Words.waiting).press("Enter").see("◌ ● Ben")
      .press("j")
    try later.see("✓ ● Ben").press("f").see(MendWords.speaking).quit()
  }

  @Test(
    "It lasts as long when the clocks change",
    arguments: [
      // Begun, back at, too early, and late enough; the clocks go back, and then forward.
      ["2026-10-25T02:50+02:00", "02:10", "2026-10-25T02:05+01:00", "2026-10-25T02:10+01:00"],
      ["2027-03-28T01:50+01:00", "03:10", "2027-03-28T03:05+02:00", "2027-03-28T03:10+02:00"],
    ])
  func clocks(times: [String]) throws {
    let home = try Home(of: "Ana", "Ben")
    let berlin = ["TZ": "Europe/Berlin"]
    let couch = try home.sitDown(at: times[0], environment: berlin).see("1 Hearth").press("b")
    try couch.see(MendWords.outOfIt, "Back together at \(times[1])", "20 min left").press("Escape")
    try couch.see("a break, back at \(times[1])").quit()
    let early = try home.sitDown(at: times[2], environment: berlin).see("back at \(times[1])").press("Enter")
    try early.see(MendWords.outOfIt, "5 min left").press("f").see("The break runs until \(times[1])").quit()
    let later = try home.sitDown(at: times[3], environment: berlin).see(Words.waiting).press("Enter")
    try later.see("◌ ◆ Ana").press("f").see("✓ ◆ Ana").press("j").see(MendWords.safety).quit()
  }
}
