import HearthCore
import Testing

@Suite("What was agreed comes back on its day")
struct ComingBackTests {
  @Test("A talk that ends with “in a week” stands on the calendar, on the hearth, and opens from both")
  func talk() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.goToSpeaking(about: "the spare room").goToSummary().press("Enter")
    try couch.close(keeping: Words.keepIt, comingBack: "In a week").see("Coming due", "the spare room")
    try couch.openRituals(.agenda).see("Sat 28 Nov", "◌ the spare room").press("Down").see(
      "▸ ◌ the spare room")
    try couch.lay(out: .week).see("[Sat 28]", "the spare room").lay(out: .month).see("│ Sat 28 Nov").quit()
    #expect(try home.agenda("2026-11-22", "2026-12-22") == ["2026-11-28 the spare room"])

    let day = try home.sitDown(at: "2026-11-28T19:30").see("the spare room, today").openRituals()
    try day.see("│ Sat 28 Nov, today", "◌ the spare room").press("Enter").see(
      "hearth › Talk › \(Words.floorTitle)")
    try day.press("Escape").see("1 Hearth").quit()
  }

  @Test("It is moved, done, let go of, and each of that taken back, on the calendar as on the hearth")
  func change() throws {
    let home = try Home(more: ComingBackTests.appointment("paint samples", "2026-11-24", guide: "floor"))
    let couch = try home.sitDown().see("◌ paint samples, Tuesday ● Ben").go(days: 3, to: "Tue 24 Nov")
    try couch.move(to: "2026-11-26", means: "Thu 26 Nov").see("Moved.", "│ Thu 26 Nov", "● paint samples")
    try couch.press("d").see("✓ paint samples", "Done.").press("d").see(
      "● paint samples", "It is open again.")
    try couch.press("x").see("off the calendar?").press("y").see("Let go.").seeBeside("live here.").press("u")
    try couch.seeBeside("● paint samples").press("e").see("What you agreed stands as you said it.").press("1")
    try couch.see("◌ paint samples, Thursday ● Ben").quit()
    #expect(try home.agenda("2026-11-21", "2026-12-22") == ["2026-11-26 paint samples"])
    let late = try home.sitDown(at: "2026-12-03T19:30").see("◌ paint samples, whenever it suits (Thu 26 Nov)")
    try late.quit()
    #expect(late.blame == nil)
  }

  @Test("A review, a revisit and the weekly hour are on their days; what was left for some day is on none")
  func kinds() throws {
    let home = try Home(
      more: ComingBackTests.appointment("dishes in turns", "2026-11-28", guide: "dreams"),
      ComingBackTests.appointment("Look back together", "2026-11-24", guide: "look-back"),
      ComingBackTests.appointment("Our week", "2026-11-22", guide: "weekly"),
      ComingBackTests.appointment("the attic", nil, guide: "floor"))
    let couch = try home.sitDown().see(Words.greeting).openRituals(.agenda)
    try couch.see("Sun 22 Nov, tomorrow ● Our week ● Ben Tue 24 Nov ● Look back together ● Ben Sat 28 Nov")
    for view in CalendarView.allCases { try couch.openRituals(view).settle() }
    #expect(!couch.seen.contains { $0.contains("the attic") })
    #expect(
      try home.agenda("2026-11-21", "2027-12-22").map { String($0.dropFirst(11)) } == ComingBackTests.titles)
    try couch.go(days: 1, to: "Sun 22 Nov").press("Enter").pass("One hour for the two of you").see(
      Words.consent)
    try couch.quit()
  }

  private static let titles = ["Our week", "Look back together", "dishes in turns"]

  private static func appointment(_ title: String, _ day: String?, guide: String) throws -> Record {
    Appointment.record(
      id: "appointment-\(title.filter(\.isLetter))", title: title,
      on: try day.map { try #require(CivilDate($0)) }, owner: .b, guide: guide, topic: title,
      at: try Home.moment)
  }
}
