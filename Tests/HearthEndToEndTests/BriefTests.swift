import HearthCore
import Testing

@Suite("Sealed until the day")
struct BriefTests {
  private static let plan = "the night train to the sea"

  private func date() throws -> Home {
    try Home(
      with: ritual("date night", "2026-11-27", "19:30", "FREQ=WEEKLY;INTERVAL=2", sort: .date, planner: .a))
  }

  /// From the chosen date to its day again, sealed.
  private func sealPlan(_ couch: Couch, hint: String = "") throws {
    try couch.press("p").pass("One of you plans, the other finds out").takeKeyboard(.ana)
    try couch.see("◆ Ana, what is the plan?").type(BriefTests.plan).see("▸ ••••••").press("C-d")
    try couch.write(hint, under: "◆ Ana, what should ● Ben know beforehand?")
    try couch.answer("◆ Ana, when does it open?", "Seal it until Friday 27 November").pass(
      "◆ Ana, it is sealed.")
    // Back where it was begun.
    try couch.see("│ Fri 27 Nov")
  }

  @Test(
    "The planner’s plan is nowhere on the screen before its day; only that there is one, and the open line")
  func hidden() throws {
    let home = try date()
    let couch = try home.sitDown().see("◌ date night, Friday: ◆ Ana plans it").go(days: 6, to: "Fri 27 Nov")
    try sealPlan(couch, hint: "warm shoes")
    #expect(home.standing.contains(BriefTests.plan))
    try couch.press("1").see(Words.greeting).seeNot("plans it")
    try lookEverywhere(couch)
    try couch.quit()
    let later = try home.sitDown(at: "2026-11-26T23:00").see(Words.greeting)
    try lookEverywhere(later)
    try later.quit()
    for screens in [couch.seen, later.seen] { #expect(!screens.contains { $0.contains("night train") }) }
    try lookOnTheCommandLine(home)
  }

  private func lookEverywhere(_ couch: Couch) throws {
    for view in CalendarView.allCases { try couch.openRituals(view).settle() }
    try couch.openRituals(.agenda).press("t").settle().lay(out: .month)
    while !couch.screen.contains("│ Fri 27 Nov") { try couch.change("Right") }
    try couch.seeBeside("✉ sealed").lay(out: .week).see("✉ sealed").lay(out: .agenda).see("✉ sealed").press(
      "Enter")
    try couch.see(Words.sealedUntil, "◆ Ana lets you know: warm shoes").press("e").see(Words.whatAndWhen)
    try couch.press("Escape").see("3 Rituals")
    for shelf in ["Guided", "Decks", "Answers", "Kept"] { try couch.openTalk(shelf) }
    try couch.press("1").see(Words.greeting).resize(200, 60).openRituals(.month).settle().lay(out: .agenda)
    try couch.settle().press("Enter").see(Words.sealedUntil).closeSheet().resize(80, 24).settle()
  }

  private func lookOnTheCommandLine(_ home: Home) throws {
    for line in ["agenda", "agenda --json", "today", "today --json", "export ics"] {
      let outcome = try home.run("\(line) --now 2026-11-26T23:00")
      #expect(outcome.status == 0, "\(line)")
      #expect(!outcome.output.contains("night train"), "\(line)")
    }
  }

  @Test("On the day both may read it, on its own sheet and not in passing")
  func opens() throws {
    let home = try date()
    let couch = try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov")
    try sealPlan(couch)
    try couch.quit()
    let day = try home.sitDown(at: "2026-11-27T08:00").see("▸ ♥ 19:30 date night, ◆ Ana plans ✉ open now")
    for view in CalendarView.allCases { try day.openRituals(view).settle() }
    #expect(!day.seen.contains { $0.contains("night train") })
    try day.press("1").see("▸ ♥ 19:30 date night").press("Enter").see("✉ from ◆ Ana", BriefTests.plan).press(
      "d")
    try day.see("✓ you did", "◆ Ana planned it", BriefTests.plan).quit()
    // The next one is planned by the other, and has a plan of its own.
    let next = try home.sitDown(at: "2026-12-08T08:00").see("◌ date night, Friday: ● Ben plans it")
    try next.openRituals(.month).go(days: 3, to: "Fri 11 Dec").read("date night").see("● Ben plans it")
    #expect(!next.screen.contains("✉"))
    try next.quit()
  }

  @Test("A date that is moved takes its plan along, by itself and together with all after it")
  func moved() throws {
    let home = try date()
    let couch = try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov")
    try sealPlan(couch, hint: "warm shoes")
    try couch.go(days: 6, to: "Fri 27 Nov").move(to: "2026-11-28", means: "Sat 28 Nov").choose(.this)
      .bothAgree()
    try couch.seeBeside("Sat 28 Nov", "✉ sealed").move(to: "2026-11-29 18:00", means: "Sun 29 Nov, 18:00")
    try couch.choose(.all).bothAgree().see("Changed.").seeBeside("Sun 29 Nov", "✉ sealed").read("date night")
    try couch.see(Words.sealedUntil, "Sun 29 Nov", "warm shoes").quit()
    let eve = try home.sitDown(at: "2026-11-28T20:00").see(Words.greeting).go(days: 1, to: "Sun 29 Nov")
    try eve.read("date night").see("✉ sealed until tomorrow").quit()
    let day = try home.sitDown(at: "2026-11-29T08:00").see("✉ open now").press("Enter").see(BriefTests.plan)
    try day.quit()
  }

  @Test("A plan can be thrown away, and written anew")
  func again() throws {
    let home = try date()
    let couch = try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov").press("p")
    try couch.pass("One of you plans").takeKeyboard(.ana).see("what is the plan?").type("a boat").press("C-d")
    try couch.write("", under: "what should ● Ben know").answer("when does it open?", "Throw it away")
    try couch.pass("Nothing of it is kept.").see("│ Fri 27 Nov").settle()
    #expect(home.fileHolding("a boat") == nil)
    try couch.go(days: 6, to: "Fri 27 Nov")
    try sealPlan(couch)
    try couch.go(days: 6, to: "Fri 27 Nov").press("p").pass("One of you plans").takeKeyboard(.ana)
    // What was sealed is there to be changed, unseen.
    try couch.see("what is the plan?", "▸ ••••••").press("C-u").type("the steam bath")
    try couch.press("C-d").write("", under: "what should ● Ben know")
    try couch.answer("when does it open?", "Seal it until").pass("it is sealed.").quit()
    let day = try home.sitDown(at: "2026-11-27T08:00").see("✉ open now").press("Enter").see("the steam bath")
    #expect(!day.screen.contains(BriefTests.plan))
    try day.quit()
  }

  @Test("Something small waits for its day and opens only for whoever wrote it")
  func nudge() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openRituals().press("s").see(Words.somethingToBegin)
    try couch.seek("Something small").press("Enter").pass("One of you has a small surprise in mind.")
    try couch.answer("Who has something in mind?", "● Ben").takeKeyboard(.ben)
    try couch.see("● Ben, what would you like to do for ◆ Ana?").type("plums on her desk").press("Enter")
    try couch.answer("● Ben, on which day?", "Tomorrow").pass("● Ben, it is sealed.").see("3 Rituals")
    try couch.openRituals(.agenda).see("Sun 22 Nov, tomorrow", "✉ something small ● Ben").press("Down")
    try couch.press("Enter").see("Something small, for ● Ben alone.", "It opens on Sun 22 Nov").press(
      "j", "f")
    try couch.settle().see("It opens on Sun 22 Nov").quit()
    #expect(!couch.seen.contains { $0.contains("plums") })
    try openOnItsDay(home)
  }

  private func openOnItsDay(_ home: Home) throws {
    let couch = try home.sitDown(at: Home.nextEvening).see("▸ ✉ something small ● Ben").press("Enter")
    try couch.see("When only you look at the screen, press J.").press("f").settle()
    #expect(!couch.seen.contains { $0.contains("plums") })
    try couch.press("j").see("plums on her desk").press("Escape").see(Words.greeting).seeNot("plums")
    try couch.press("Enter").see("press J.").press("j").see("plums on her desk").press("d").see(
      "gone from the list")
    try couch.seeNot("something small").takeBack(by: .ben).see("✉ something small").press("Enter", "j")
    try couch.see("plums").press("d").see("gone from the list").quit()
    #expect(home.fileHolding("plums") == nil)
    for line in ["today", "agenda", "export ics"] {
      #expect(try !home.run("\(line) --now \(Home.evening)").output.contains("plums"), "\(line)")
    }
  }
}
