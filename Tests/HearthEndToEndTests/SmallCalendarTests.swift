import HearthCore
import Testing

@Suite("The calendar in forty columns and twelve rows")
struct SmallCalendarTests {
  @Test("Every view is reached and says what is on the day")
  func views() throws {
    let home = try Home(
      with: ritual("tea on the steps", "2026-11-16", "21:00", "FREQ=DAILY"),
      ritual("date night", "2026-11-27", "19:30", "FREQ=WEEKLY", sort: .date, planner: .a))
    let couch = try home.sitDown(columns: 40, rows: 12).see("tea on the steps").openRituals()
    try couch.see("November 2026", "[21]", "tea on the steps").press("Down").see("[28]").press("Up", "Left")
    try couch.see("[20]").press("t").see("[21]").lay(out: .week).see("Sat 21", "tea on the steps").press(
      "Right")
    try couch.see("Sun 22").lay(out: .agenda).see("Sun 22 Nov, tomorrow").press("Down").see("▸ ▪ 21:00 tea")
    try couch.lay(out: .year).see("2026", "▸Nov").press("t").settle().lay(out: .month).press("d")
    try couch.see("Done, today.").press("u").see("Taken back.").press("]").see("[21]", "Dec").quit()
  }

  @Test("A ritual is said, kept, given steps, changed and taken away")
  func use() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(columns: 40, rows: 12).see(Words.question).openRituals().press("n")
    try couch.see(Words.whatAndWhen).type("friday 19:30 date night every 2 weeks, Ana plans").press("Enter")
    try couch.see("keep it", "every second Friday at 19:30").press("s").see(Words.howYouDoIt).type("candles")
    try couch.press("C-d").see("keep it").press("Enter").see("[27]♥", Words.onTheCalendar).press("Enter")
    try couch.see("◆ Ana plans it", "Fri 27 Nov, 19:30").press("Down", times: 9).see("candles").press(
      "Escape")
    try couch.see("[27]").press("v").see(Words.toWhen).press("C-u").type("2026-11-28").see("Sat 28 Nov")
    try couch.press("Enter").see("Only this one").press("t").see("◌ ● Ben").press("f", "j").see(
      "[28]♥", "Changed.")
    try couch.press("x").see("off the calendar?").press("a").see("◌ ● Ben").press("n").see(
      "It stays as it was.")
    try couch.press("x").press("a").see("◌ ● Ben").press("f", "j").see(Words.offTheCalendar).press("s")
    try couch.see(Words.somethingToBegin, "▸ A good goodbye").press("Down").see("▸ Coming home").press(
      "Enter")
    try couch.see("every day 18:00 coming home").press("Enter").see("keep it").press("Enter").see(
      "→", Words.onTheCalendar
    ).quit()
    #expect(try home.agenda("2026-11-28", "2026-11-28") == ["2026-11-28 18:00 coming home"])
  }
}
