import HearthCore
import Testing

@Suite("A date night")
struct DateNightTests {
  private func date(planner: PartnerID? = .a) throws -> Home {
    try Home(
      with: ritual(
        "date night", "2026-11-27", "19:30", "FREQ=WEEKLY;INTERVAL=2", sort: .date, planner: planner))
  }

  private static let dates = [
    "2026-11-27 19:30 date night", "2026-12-11 19:30 date night", "2026-12-25 19:30 date night",
  ]

  private func agenda(of home: Home) throws -> [String] { try home.agenda("2026-11-21", "2026-12-31") }

  @Test("Moving one asks both; one key alone moves nothing")
  func asksBoth() throws {
    let home = try date()
    let couch = try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov")
    try couch.move(to: "2026-11-28 20:00", means: "Sat 28 Nov, 20:00").choose(.this).see(Words.bothSaySo)
    try couch.see("from Fri 27 Nov, 19:30 to Sat 28 Nov, 20:00", "Only this one, Fri 27 Nov")
    // The same one, and Enter, as often as they like.
    try couch.press("f", "f", "Enter", "y").see("✓ ◆ Ana", "◌ ● Ben").settle().see(Words.bothSaySo, "◌ ● Ben")
    #expect(try agenda(of: home) == DateNightTests.dates)
    try couch.press("j").see("Changed.", "│ Sat 28 Nov").seeBeside("♥ 20:00 date night, ◆ Ana plans").quit()
    #expect(try agenda(of: home) == ["2026-11-28 20:00 date night"] + DateNightTests.dates[1...])
    let later = try home.sitDown(at: "2026-11-28T18:00").see("▸ ♥ 20:00 date night, ◆ Ana plans").press(
      "Enter")
    try later.see("Moved here from Fri 27 Nov.", "◆ Ana plans it").quit()
  }

  @Test("Not now leaves it as it was, also with one yes, and so does leaving or pulling the plug")
  func declined() throws {
    let home = try date()
    let couch = try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov")
    try couch.move(to: "2026-11-28 20:00", means: "Sat 28 Nov, 20:00").choose(.this).see(Words.bothSaySo)
    try couch.press("j").see("✓ ● Ben").press("n").see("It stays as it was.").seeBeside(
      "Fri 27 Nov", "♥ 19:30 date night")
    // The yes of before is no yes to the next question.
    try couch.move(to: "2026-11-29", means: "Sun 29 Nov, 19:30").choose(.all).see("◌ ◆ Ana", "◌ ● Ben")
    try couch.press("f").see("✓ ◆ Ana").press("Escape").see(Words.toWhen).press("Enter").choose(.all)
    try couch.see("◌ ◆ Ana", "◌ ● Ben").press("f").see("✓ ◆ Ana").crash()
    #expect(try agenda(of: home) == DateNightTests.dates)
    #expect(couch.blame == nil)
  }

  @Test("A new time for all of them, and taking them off, ask both as well; another name does not")
  func changes() throws {
    let home = try date()
    let couch = try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov").press("e")
    try couch.see(Words.whatAndWhen, "19:30").press("C-u").see("weekdays 7:45")
    try couch.type("every 2 weeks fri 20:15 date night, Ana plans").readBack(
      "Date night, every second Friday")
    try couch.press("Enter").choose(.all).bothAgree().see("Changed.").seeBeside("♥ 20:15 date night").press(
      "e")
    try couch.see(Words.whatAndWhen, "20:15").press("C-u").see("weekdays 7:45")
    try couch.type("every 2 weeks fri 20:15 our evening, Ana plans").readBack(
      "Our evening, every second Friday")
    try couch.press("Enter").choose(.all).see("Changed.").seeBeside("♥ 20:15 our evening").press("x").choose(
      .all)
    try couch.see("Take “our evening” off the calendar?").bothAgree().see(Words.offTheCalendar)
    try couch.takeBack(by: .ana, .ben)
      .seeBeside("♥ 20:15 our evening").quit()
    #expect(
      try agenda(of: home)
        == DateNightTests.dates.map { $0.replacing("19:30 date night", with: "20:15 our evening") })
  }

  @Test("They take turns planning, and it is seen beforehand whose turn it is")
  func turns() throws {
    let home = try date()
    let couch = try home.sitDown().see("Coming due", "▸ ◌ date night, Friday: ◆ Ana plans it").openRituals(
      .agenda)
    try couch.press("Down").see("Fri 27 Nov ▸ ♥ 19:30 date night, ◆ Ana plans")
    try couch.see("Fri 11 Dec ♥ 19:30 date night, ● Ben plans Fri 25 Dec ♥ 19:30 date night, ◆ Ana plans")
      .quit()

    // Nobody had time: Ana's turn is not over because a day passed.
    let skipped = try home.sitDown(at: "2026-12-07T18:00").see(
      "Coming due", "▸ ◌ date night, Friday: ◆ Ana plans it")
    try skipped.quit()
    let done = try home.sitDown(at: "2026-12-11T22:00").see("▸ ♥ 19:30 date night, ◆ Ana plans").press("d")
    try done.see("✓ 19:30 date night, ◆ Ana planned").openRituals(.agenda)
    try done.see("Fri 25 Dec ♥ 19:30 date night, ● Ben plans").quit()
    let text = try home.run("agenda --from 2026-12-11 --to 2027-01-08 --now 2026-12-12T18:00").output
    #expect(text.contains("date night  (Ana plans, done)"))
    #expect(
      text.split(separator: "\n").filter { $0.contains("date night") }.map { $0.contains("Ana") } == [
        true, false, true,
      ])
  }

  @Test("A date that is moved keeps its planner, and so do those around it")
  func movedTurn() throws {
    let home = try date()
    let couch = try home.sitDown().see(Words.greeting).go(days: 20, to: "Fri 11 Dec").seeBeside("● Ben plans")
    try couch.move(to: "2026-12-13", means: "Sun 13 Dec, 19:30").choose(.this).bothAgree()
    try couch.seeBeside("Sun 13 Dec", "● Ben plans").lay(out: .agenda).see(DateNightTests.moved)
    // From there on at another time: the turns go on.
    try couch.move(to: "2026-12-13 18:00", means: "Sun 13 Dec, 18:00").choose(.following).bothAgree()
    try couch.see("Changed.", "Sun 13 Dec ▸ ♥ 18:00 date night, ● Ben plans").quit()
    let again = try home.sitDown().see("◌ date night, Friday: ◆ Ana plans it").openRituals(.agenda).press(
      "Down")
    try again.see("Fri 27 Nov ▸ ♥ 19:30 date night, ◆ Ana plans Sun 13 Dec ♥ 18:00 date night, ● Ben plans")
      .quit()
  }

  private static let moved =
    "Fri 27 Nov ♥ 19:30 date night, ◆ Ana plans Sun 13 Dec ▸ ♥ 19:30 date night, ● Ben plans "
    + "Fri 25 Dec ♥ 19:30 date night, ◆ Ana plans"
}
