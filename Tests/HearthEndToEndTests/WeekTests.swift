import HearthCore
import Testing

@Suite("Meeting now and then")
struct WeekTests {
  @Test("An hour for the week: thanks as long as they like, a line each, and a day for the next one")
  func weekly() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).begin("Our week")
    try couch.pass("One hour for the two of you").agree(to: Words.consent)
    try couch.see("◆ Ana, thank ● Ben", "Number 1.").press("Space")
    try couch.answer("● Ben, thank ◆ Ana", "Said, and on we go").see("◆ Ana, thank ● Ben", "Number 2.")
    try couch.press("Space").see("● Ben, thank ◆ Ana", "Number 2.").leave("Our week").quit()

    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting).press("Enter")
    try later.see("● Ben, thank ◆ Ana", "Number 2.")
    try later.choose("That is plenty for today").pass("What went well this week?")
    try later.answer("Is there one thing to sort out?", "Not this week")
    try later.write("a walk after dark", under: "◆ Ana, what would make you feel loved")
    try later.write("soup", under: "● Ben, what would make you feel loved")
    try later.write("A soft week.", under: Words.summary).answer(Words.keep, Words.keepIt)
    try later.answer("When is your next hour like this?", "In a week").answer(
      "Who brings it up", "Both of us")
    try later.part(first: .ana).see("Our week").quit()
    try readBack(home)
  }

  private func readBack(_ home: Home) throws {
    let couch = try home.sitDown(at: "2026-11-29T19:30").see("◌ Our week, today")
    try couch.openKept("Our week").see("A soft week.", "Next week I would love", "◆ Ana  a walk after dark")
    try couch.see("● Ben  soup").press("q").seeNot("hearth › Kept").press("1").see("▸ ◌ Our week").press(
      "Enter")
    try couch.pass("One hour for the two of you").agree(to: Words.consent)
    // Last time Ana began.
    try couch.see("● Ben, thank ◆ Ana", "Number 1.").press("Space").answer("◆ Ana, thank", "That is plenty")
    try couch.pass("What went well this week?").answer("Is there one thing to sort out?", "Yes, one")
    try couch.see(Words.topic)
    #expect(!couch.screen.contains("▸ Our week"))
    try couch.quit()
  }

  @Test("Five thanks each are the end of it, and one thing is heard from both before they try something")
  func issue() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).begin("Our week")
    try couch.pass("One hour for the two of you").agree(to: Words.consent)
    for number in 1...5 {
      try couch.see("◆ Ana, thank ● Ben", "Number \(number).").press("Space")
      try couch.see("● Ben, thank ◆ Ana", "Number \(number).").choose("Said, and on we go")
    }
    try couch.pass("What went well this week?").answer("Is there one thing to sort out?", "Yes, one")
    try couch.write("the bins", under: Words.topic).answer(Words.order, "● Ben")
    try couch.pass("● Ben, how is it for you?").giveBack(.ana).pass("◆ Ana, find one part that makes sense")
    try couch.answer("◆ Ana, would you like to say how it is for you?", "Yes, my turn now")
    try couch.pass("◆ Ana, how is it for you?").giveBack(.ben).pass("● Ben, find one part that makes sense")
    try couch.write("bins on Tuesdays", under: "You have both been heard.")
    try couch.write("", under: "◆ Ana, what would make").write("", under: "● Ben, what would make")
    try couch.write("", under: Words.summary).answer(Words.keep, Words.keepIt)
    try couch.answer("When is your next hour", "No need").part(first: .ana)
    try couch.openKept("the bins").see("Our week", "What we try until next week", "bins on Tuesdays").quit()
  }

  @Test("Three months are looked at in five questions; the lines and the next time are kept")
  func lookBack() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).begin("The last three months")
    try couch.pass("Three months, looked at together.").agree(to: Words.consent).pass("A minute to remember.")
    for (question, first) in [
      ("What was hard", Seat.ana), ("What did we carry", .ben), ("What went well", .ana),
    ] {
      try couch.see(question).pass("\(first.name) \(Words.reads)", "\(first.other.name), now you.")
    }
    try couch.see("What would you like to leave behind?").leave("The last three months").quit()

    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting).press("Enter")
    try later.see("leave behind?").pass("● Ben \(Words.reads)", "◆ Ana, now you.")
    try later.write("the second alarm", under: "something here to write down?")
    try later.see("bring along?").pass("◆ Ana \(Words.reads)", "● Ben, now you.")
    try later.write("soup on Fridays", under: "something here to write down?").pass(
      "And here you are, today.")
    try later.answer("Shall we look back again?", "In three months").answer("Who brings it up", "Both of us")
    try later.keepAndPart(Words.keepIt, first: .ben).seeNot("Look back together").quit()
    let last = try home.sitDown(at: "2027-02-20T19:30").see("Look back together, today")
    try last.openTalk("Kept").see("The last three months").openKept("The last three months")
    try last.see("What we leave behind", "the second alarm", "What we bring along", "soup on Fridays").quit()
  }
}

@Suite("Looking into a guide")
struct LookingTests {
  private static let titles = [
    "Two-minute check-in", "An evening of questions", "The day outside", "Something good", "Guess how I am",
    "One speaks, one listens", "Saying it back, all the way", "What lies under it", "Teach me something",
    "Film and talk", "A meal without screens", "Phones away", "Quiet together", "Breathe together",
    "Our week",
    "Still true?", "The last three months",
  ]

  @Test("Leaving before anything has happened leaves nothing behind")
  func leavingAtOnce() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    for title in LookingTests.titles {
      try couch.begin(title).press("Escape").see("[Guided]").seeNot("Your place is kept")
    }
    try couch.press("1").see(Words.greeting).seeNot(Words.waiting)
    #expect(try !home.waits())
    #expect(!home.standing.contains("\"session\"") || !home.standing.contains("\"step\""))
    try couch.quit()
    try home.sitDown(at: Home.nextEvening).see(Words.greeting).seeNot(Words.waiting).quit()
  }

  @Test("One key of a consent is not yet a beginning; both are")
  func halfAgreed() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).begin("The day outside").pass("Ten minutes each")
    try couch.see(Words.consent).press("f").see("✓ ◆ Ana").press("Escape").see("[Guided]")
    try couch.press("1").see(Words.greeting).seeNot(Words.waiting).begin("The day outside").pass(
      "Ten minutes each"
    ).agree(to: Words.consent)
    try couch.see(Words.order).leave("The day outside").quit()
    #expect(try home.waits())
  }

  @Test("Words read and a consent not given are nothing to come back to, in any guide")
  func leavingAtConsent() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    for (title, welcome) in LookingTests.welcomes {
      try couch.begin(title).pass(welcome).see("◌ ◆ Ana: press F").press("Escape").seeNot("◌ ◆ Ana: press F")
      try couch.press("1").see(Words.greeting).settle()
      guard title == "Saying it back, all the way" else {
        #expect(!couch.screen.contains(Words.waiting), "\(title)")
        continue
      }
      #expect(!couch.screen.contains(Words.waiting))
      if couch.screen.contains(Words.waiting) { try couch.press("x").see("Let go") }
    }
    try couch.quit()
  }

  private static let welcomes = [
    ("An evening of questions", Words.roundHello), ("The day outside", "Ten minutes each"),
    ("Something good", "One of you tells something good"), ("Guess how I am", "And how is the other one?"),
    ("One speaks, one listens", Words.floorHello), ("Saying it back, all the way", "One thing, said"),
    ("What lies under it", "For the thing you two never settle."), ("Teach me something", "Ten minutes each"),
    ("Film and talk", "A film with a couple in it"), ("A meal without screens", "A meal, and nothing"),
    ("Breathe together", "Sit side by side"), ("Our week", "One hour for the two of you"),
    ("The last three months", "Three months, looked at together."),
  ]

  @Test("Once both have said yes the place is kept, as the screen says")
  func leavingAfterConsent() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).begin("Our week").pass("One hour for the two of you")
    try couch.see("Esc leaves at any step, and your place is kept.").agree(to: Words.consent)
    try couch.pass("◆ Ana, thank ● Ben").answer("● Ben, thank ◆ Ana", "Said, and on we go")
    try couch.see("◆ Ana, thank ● Ben", "Number 2.").press("Escape").seeNot("Number 2.").press("1")
    try couch.see(Words.greeting).settle()
    #expect(couch.screen.contains(Words.waiting))
    try couch.begin("Teach me something").pass("Ten minutes each").agree(to: Words.consent)
    try couch.see("Each of you, think of one small thing").press("Escape").seeNot("Each of you, think")
    try couch.press("1").see(Words.greeting).settle()
    #expect(couch.screen.contains("◌ Teach me something"))
    try couch.quit()
  }
}
