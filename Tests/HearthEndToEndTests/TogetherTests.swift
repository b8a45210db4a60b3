import HearthCore
import Testing

@Suite("Doing something together")
struct TogetherTests {
  /// What is left of the time set aside: forty of these at its start.
  private func line(_ count: Int) -> String { String(repeating: "▁", count: count) }

  @Test("Quiet goes on while nobody looks, and may end early")
  func silence() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).begin("Quiet together")
    try couch.agree(to: "Would some quiet be good").answer("How long?", "Ten minutes")
    try couch.see("Nothing to do now.", line(40), "Space that was enough").leave("Quiet together").quit()
    let later = try home.sitDown(at: "2026-11-21T19:35").see(Words.waiting).press("Enter")
    try later.see("Nothing to do now.", line(20)).seeNot(line(21)).quit()
    let last = try home.sitDown(at: "2026-11-21T19:41").see(Words.waiting).press("Enter")
    try last.see("Nothing to do now.", "whenever you like").seeNot("▁")
    try last.pass("Nothing to do now.", "What was that like?", "Thank you, both.")
    try last.see(Words.greeting).seeNot(Words.waiting).quit()
    #expect(try !home.waits())
    #expect(try !home.records.contains { $0["kind"]?.string == "conversation" })
  }

  @Test("With the phones away for an hour the time runs on; a line of it is kept")
  func phonesAway() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).begin("Phones away")
    try couch.pass("Where will the phones go?").answer("For how long?", "An hour")
    try couch.agree(to: "Phones away, and both of you agree?").see("This time is yours.", line(40))
    try couch.seeNot(Words.keep).leave("Phones away").quit()
    let later = try home.sitDown(at: "2026-11-21T20:00").see(Words.waiting).press("Enter")
    try later.see("This time is yours.", line(20), "Space back again").seeNot(line(21)).leave("Phones away")
    // The same without quitting, and then before the hour is over.
    try later.press("Enter").see(line(20)).press("W").write("We made dumplings.", under: "What did you do")
    try later.answer(Words.keep, Words.keepIt).pass("That was your time.").see(Words.greeting).quit()
    let next = try home.sitDown(at: Home.nextEvening).see(Words.greeting).seeNot(Words.waiting)
    try next.openKept("Sat 21 Nov  Phones away").see("We made dumplings.").press("x").see("Erase these")
    try next.press("y").see("Erased here").quit()
    #expect(home.fileHolding("dumplings") == nil)
  }

  @Test("Half an hour and an hour and a half are as long as they say")
  func lengths() throws {
    for (choice, later) in [("Half an hour", "2026-11-21T19:45"), ("An hour and a half", "2026-11-21T20:15")]
    {
      let home = try Home(of: "Ana", "Ben")
      let couch = try home.sitDown().see(Words.greeting).begin("Phones away")
      try couch.pass("Where will the phones go?").answer("For how long?", choice)
      try couch.agree(to: "Phones away, and both").see("This time is yours.").quit()
      let back = try home.sitDown(at: later).see(Words.waiting).press("Enter")
      try back.see("This time is yours.", line(20)).seeNot(line(21)).press("Space").see("What did you do")
      // Nothing to say about it leaves nothing behind.
      try back.write("", under: "What did you do").pass("That was your time.").see(Words.greeting).quit()
      #expect(try !home.waits())
      #expect(try !home.records.contains { $0["kind"]?.string == "conversation" })
    }
  }

  @Test("Three questions go to the table, and what came up there is kept")
  func meal() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).begin("A meal without screens")
    try couch.pass("A meal, and nothing to look at").agree(to: "No screens until you have both eaten?")
    try couch.see("Read them aloud", "Space we have them")
    let dealt = couch.screen
    try couch.change("p").see("Read them aloud")
    #expect(couch.screen != dealt)
    try couch.press("Space").see("Enjoy your meal.", line(40)).leave("A meal without screens").quit()
    #expect(try home.records.count { $0["kind"]?.string == "asked" } == 3)

    let later = try home.sitDown(at: "2026-11-21T20:15").see(Words.waiting).press("Enter")
    try later.see("Enjoy your meal.", "whenever you like", "Space we have eaten").press("Space")
    try later.see("◆ Ana, here is room").write("a wedding in a barn", under: "◆ Ana, here is room")
    try later.write("", under: "● Ben, here is room").answer(Words.keep, Words.keepIt)
    try later.pass("That was the meal.").see(Words.greeting).seeNot(Words.waiting)
    try later.openKept("A meal without screens").see("What came up at the table?")
    try later.see("◆ Ana  a wedding in a barn").seeNot("● Ben").quit()
  }

  @Test("A breath with a hand on each other’s back, or without, keeps its place")
  func breath() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).begin("Breathe together")
    try couch.pass("Sit side by side").agree(to: "Would a hand on each other’s back be good?")
    try couch.see("A hand on each other’s back, and breathe.", "breathe in").leave("Breathe together").quit()
    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting).press("Enter")
    try later.pass("A hand on each other’s back, and breathe.", "Let the breath go its own way again.")
    try later.see(Words.greeting).seeNot(Words.waiting).begin("Breathe together").pass("Sit side by side")
    try later.see("Would a hand on each other’s back").press("f").see("✓ ◆ Ana").press("n")
    try later.pass("A hand on your own chest, if you like, and breathe.", "Let the breath go").see(
      Words.greeting
    ).quit()
    #expect(try !home.waits())
  }

  @Test("Both teach something, and what each learned is kept under what it was")
  func teach() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).begin("Teach me something")
    try couch.pass("Ten minutes each").agree(to: Words.consent).pass("Each of you, think of one small thing")
    try couch.write("bowline, card trick", under: "What is it going to be?")
    try couch.answer("Who teaches first?", "● Ben").see("● Ben, you teach.", "Space that was it")
    try couch.leave("Teach me something").quit()

    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting).press("Enter")
    try later.pass("● Ben, you teach.", "◆ Ana, ask about it.", "◆ Ana, show or say one thing")
    try later.write("the rabbit goes round the tree", under: "◆ Ana, here is room for a line.")
    try later.answer("◆ Ana, will you teach something too?", "Yes, my turn to teach")
    try later.pass("◆ Ana, you teach.", "● Ben, ask about it.", "● Ben, show or say one thing")
    try later.write("never look at the hand", under: "● Ben, here is room for a line.")
    try later.pass("Put everything down and sit.").write("wobbly and fine", under: Words.summary)
    try later.keepAndPart(Words.keepIt, first: .ben).quit()

    let last = try home.sitDown(at: "2026-12-05T19:30").see(Words.greeting).openKept("bowline, card trick")
    try last.see("Teach me something", "wobbly and fine", "◆ Ana  the rabbit goes round the tree")
    try last.see("● Ben  never look at the hand").quit()
  }

  @Test("The film may end another evening; the talk goes on from there, and what they try has a day")
  func film() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).begin("Film and talk")
    try couch.pass("A film with a couple in it").agree(to: Words.consent)
    try couch.write("The Apartment", under: "Which film is it?").see("Space we have seen it")
    try couch.see("Now watch it together.").leave("Film and talk").quit()

    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting, "begun Sat 21 Nov").press("Enter")
    try later.pass("Now watch it together.").see("Is it over, and would you both").press("n")
    try later.pass("Now watch it together.").agree(to: "Is it over, and would you both like to talk?")
    for (question, first) in zip(TogetherTests.aboutThem, [Seat.ana, .ben, .ana, .ben]) {
      try later.see(question).pass("\(first.name) \(Words.reads)", "\(first.other.name), now you.")
    }
    try later.pass("That was them. Now us.").see("Where are we a little like them?").press("p").press("p")
    try later.see("What would you like to borrow").press("p").press("p")
    try later.write("dance in the kitchen", under: "Something small for this week?").pass(
      "And now let those two")
    try later.answer(Words.keep, Words.keepIt).answer(Words.again, "In a week")
    try later.answer("Who brings it up then?", "● Ben").part(first: .ana).see("dance in the kitchen").quit()
    let week = try home.sitDown(at: "2026-11-29T19:30")
    try week.see("dance in the kitchen, today ● Ben").openKept("The Apartment").see("dance in the kitchen")
    try week.quit()
  }

  private static let aboutThem = [
    "When were those two kind to each other?", "What did they do when one of them was having a bad day?",
    "How did they speak when they were angry?", "How did they make up, if they did?",
  ]
}
