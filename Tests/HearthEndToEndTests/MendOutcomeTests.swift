import HearthCore
import Testing

@Suite("What becomes of something hard")
struct MendOutcomeTests {
  /// From any pane, past everything, to whether something small can be tried.
  private func goToOutcome(_ couch: Couch, of topic: String) throws {
    try couch.beginHardTalk().stayCalm().write(topic, under: Words.topic).passOver(to: MendWords.small)
  }

  @Test("A difference to live with comes back on its day, with what was understood")
  func difference() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try goToOutcome(couch, of: "the attic")
    try couch.choose("Not this time").answer(MendWords.rest, "It is a difference")
    try couch.write("Ben fears the dust", under: MendWords.understood)
    try couch.choose(day: "In a month", for: MendWords.again).partOnGoodTerms()
    try couch.seekInMend("↻ the attic").see(
      MendWords.differing, "↻ the attic Mon 21 Dec", "Ben fears the dust")
    try couch.openRituals(.agenda).see("Mon 21 Dec", "the attic").quit()
    #expect(try home.agreed("the attic") == ["difference 2026-12-21 both open"])

    let day = try home.sitDown(at: "2026-12-21T19:30").see("◌ the attic, today").press("Enter")
    try day.see("You two see this in two ways.", "“the attic”", "What we understand now: Ben fears the dust")
    try day.passOver(to: "What do you understand better now?").type("it is the spiders").see("spiders").press(
      "Enter")
    try day.choose(day: "In three months", for: MendWords.again).pass("Two ways to see it, and two of you.")
    try day.see(Words.greeting).seekInMend("↻ the attic").see("↻ the attic Sun 21 Mar", "it is the spiders")
      .quit()
    #expect(
      try home.agreed("the attic") == ["difference 2026-12-21 both done", "difference 2027-03-21 both open"])
  }

  @Test("“Not yet” is never due, a year later neither, and is taken up again with its name")
  func notYet() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try goToOutcome(couch, of: "the attic")
    try couch.choose("Not this time").answer(MendWords.rest, "Not yet")
    try couch.choose(day: "No day for now", for: MendWords.notYet).partOnGoodTerms()
    try couch.see(MendWords.parked, "◌ the attic", MendWords.neverDue).press("1").see(Words.greeting)
    try couch.seeNot("attic").quit()

    let late = "2027-11-21T19:30"
    #expect(try !home.today(at: late).contains("the attic"))
    #expect(try home.agenda("2026-11-21", "2028-11-21", at: late) == [])
    let later = try home.sitDown(at: late).see(Words.greeting).seeNot("attic").seekInMend("◌ the attic")
    try later.see("On no day, and never due.").press("Enter").agreeToTalk().staysCalm()
    try later.see(MendWords.against).passOver(to: MendWords.small)
    try later.choose("Yes").write("one box", under: MendWords.trial).passOver(to: MendWords.look)
    try later.choose(day: "In a week", for: MendWords.look).partOnGoodTerms()
    try later.openMend().see(MendWords.trying, "◌ one box").seeNot(MendWords.parked).quit()
    // Talked about, it stands nowhere as something parked, and leaves the file.
    #expect(try home.agreed("the attic") == [])
    #expect(try home.living("appointment").compactMap { $0["topic"]?.string } == ["the attic"])
    #expect(later.blame == nil)
  }

  @Test("Not now: a day and a time are named, and stand wherever days do")
  func notNow() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginInMend(MendWords.talk).pass(MendWords.safety)
    try couch.see(MendWords.now).press("f").see("✓ ◆ Ana").press("n")
    try couch.answer(MendWords.later, "Another day, or a time").see("Which day?").type("yesterday").press(
      "Enter")
    try couch.see("That day is over.").press("C-u").seeNot("yesterday").type("tomorrow 20:30")
    try couch.see("Sunday 22 November, 20:30").press("Enter").answer(MendWords.owner, "● Ben")
    try couch.pass(MendWords.over).see(MendWords.calendar, "tomorrow, 20:30 ● Ben")
    try couch.press("1").see("◌ \(MendWords.talk), tomorrow at 20:30 ● Ben")
    try couch.go(days: 1, to: "Sun 22 Nov").seeBeside("● 20:30 \(MendWords.talk) ● Ben").quit()
    #expect(try home.agreed(MendWords.talk) == ["issue 2026-11-22 20:30 b open"])
    #expect(try home.agenda("2026-11-21", "2026-11-30") == ["2026-11-22 20:30 \(MendWords.talk)"])

    // On the day one of them would still rather not: it stays, and is not asked about again.
    let day = try home.sitDown(at: "2026-11-22T20:35").see("today at 20:30 ● Ben").press("Enter")
    try day.pass(MendWords.safety).see(MendWords.now).press("n").see("It stays where it was.").press("Space")
    try day.pass(MendWords.over).see("◌ \(MendWords.talk), today at 20:30")
    #expect(try home.agreed(MendWords.talk) == ["issue 2026-11-22 20:30 b open"])
    // And an hour later they do: it had no name yet.
    try day.press("Enter").agreeToTalk().stayCalm().quit()
    #expect(try home.living("conversation").isEmpty)
  }

  @Test(
    "Enough for tonight, from a list, from behind a curtain and from the floor: it gets another time",
    arguments: ["Who speaks first?", "Hand the keyboard to ● Ben", MendWords.speaking, MendWords.another])
  func enough(step: String) throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginHardTalk().stayCalm()
    try couch.write("the attic", under: Words.topic).write("", under: MendWords.against).passOver(to: step)
    try couch.press("W").choose(day: "Tomorrow", for: MendWords.enough, owner: "◆ Ana")
    try couch.partOnGoodTerms(keeping: "Forget the words").see(MendWords.parked, "◌ the attic tomorrow ◆ Ana")
      .quit()
    #expect(try home.agreed("the attic") == ["issue 2026-11-22 a open"])
    #expect(try home.living("conversation").isEmpty && !home.waits())
  }

  @Test("All of it may be passed over, and then nothing is left behind")
  func passing() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginHardTalk()
    try couch.passOver(to: MendWords.small).passOver(to: Words.keep).choose("Forget the words")
    try couch.passOver(to: "1 Hearth").see(MendWords.pane).seeNot(MendWords.parked, Words.waiting).quit()
    #expect(try home.living("appointment").isEmpty && home.living("conversation").isEmpty && !home.waits())
  }

  @Test("What both say no to keeping is forgotten, and the day they agreed on stays with its name alone")
  func forgetting() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginHardTalk()
    try couch.name("the attic", against: "forty years of paper").passOver(to: MendWords.small).choose("Yes")
    try couch.write("one shelf", under: MendWords.trial).shareOut([.ana: "sorts it", .ben: ""])
    try couch.choose(day: "In a week", for: MendWords.look)
    try couch.partOnGoodTerms(keeping: "Forget the words").see("The words are forgotten.", "◌ one shelf")
      .quit()
    for words in ["forty years of paper", "sorts it"] { #expect(home.fileHolding(words) == nil) }
    #expect(try home.agreed("one shelf") == ["trial 2026-11-28 both open"])
  }
}
