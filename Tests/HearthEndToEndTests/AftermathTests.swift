import Testing

@Suite("After a quarrel")
struct AftermathTests {
  /// From any pane to the first feelings, both calm and Ana going first.
  private func begin(_ couch: Couch) throws {
    try couch.beginInMend("After a quarrel").pass("A quarrel that is over").agree(to: "Is it long enough ago")
    try couch.say(heat: 1, .ana).say(heat: 3, .ben).write("the wedding list", under: Words.topic)
    try couch.answer(Words.order, "◆ Ana")
  }

  private func feel(_ couch: Couch, _ seat: Seat, _ family: String) throws {
    try couch.takeKeyboard(seat).see("\(seat.name), what did you feel in it?").seek(family).press("Space")
    try couch.see("1 of 4").press("Enter").seeNot("what did you feel")
  }

  @Test("Feelings, two ways to see it, what it touched, an apology that needs more, and a line each")
  func whole() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try begin(couch)
    try feel(couch, .ana, "Sad")
    #expect(!home.standing.contains("\"sad\""), "sealed until both have answered")
    try feel(couch, .ben, "Angry")
    try couch.see("What each of you felt.", "sad", "angry").press("Space")
    for seat in [Seat.ana, .ben] {
      try couch.pass("\(seat.name), how did it look through your eyes?").giveBack(seat.other)
      try couch.pass("find one part that makes sense")
      if seat == .ana { try couch.pass("Now through ● Ben’s eyes.") }
    }
    try couch.pass("Both are true to the one who was there.")
    try couch.pass(
      "◆ Ana, what did it touch in you?", "● Ben, thank ◆ Ana", "And what did it touch in ● Ben?")
    try couch.pass(
      "● Ben, what did it touch in you?", "◆ Ana, thank ● Ben", "Take a breath before the last part.")
    try couch.pass("◆ Ana, which part of it was yours?").answer(
      "● Ben, how is that for you?", "Something is still")
    try couch.pass(
      "● Ben, what is still needed?", "● Ben, and which part of it was yours?",
      "● Ben, which part of it was yours?")
    try couch.answer("◆ Ana, how is that for you?", "I can accept that").pass("Next time, one thing each.")
    try couch.write("I will ask first", under: "◆ Ana, here is room").write("", under: "● Ben, here is room")
    try couch.pass(Words.comeBack).write("It was the list, not us.", under: Words.summary)
    try couch.answer(Words.keep, Words.keepIt).answer(Words.again, "In a week").choose("● Ben")
    try couch.passOver(to: Words.end).press("Space").see(MendWords.pane, "◌ the wedding list").quit()
    try expectKept(home)
  }

  private func expectKept(_ home: Home) throws {
    #expect(try home.agreed("the wedding list") == ["2026-11-28 b open"])
    #expect(try home.living("line").map { $0["text"]?.string } == ["I will ask first"])
    // Whether an apology was enough is nobody’s to keep.
    #expect(home.fileHolding("needed") == nil && home.fileHolding("accept") == nil)
    let day = try home.sitDown(at: "2026-11-28T19:30").see("◌ the wedding list, today ● Ben")
    try day.openKept("the wedding list").see("It was the list, not us.", "I will ask first").quit()
  }

  @Test("Four of ten is too early for it: first a break")
  func tooEarly() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginInMend("After a quarrel")
    try couch.pass("A quarrel that is over").agree(to: "Is it long enough ago").say(heat: 4, .ana).say(
      heat: 0, .ben)
    try couch.see(MendWords.outOfIt, "at 19:50").quit()
    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting).press("Enter").see("◌ ◆ Ana").press(
      "f")
    try later.see("✓ ◆ Ana").press("j").see(Words.topic).quit()
  }
}
