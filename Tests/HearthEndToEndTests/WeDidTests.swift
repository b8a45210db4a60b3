import HearthCore
import Testing

@Suite("We did")
struct WeDidTests {
  @Test("One key says it, on the hearth as in the calendar; the same key takes it back")
  func oneKey() throws {
    let home = try Home(with: ritual("tea on the steps", "2026-11-16", "21:00", "FREQ=DAILY"))
    let couch = try home.sitDown().see("▸ ▪ 21:00 tea on the steps").press("d")
    try couch.see("✓ 21:00 tea on the steps", "Done, today.").openRituals(.week).press("t")
    try couch.see("[Sat 21]", "▸✓ 21:00").lay(out: .agenda).see(
      "Sat 21 Nov, today ▸ ✓ 21:00 tea on the steps")
    try couch.lay(out: .year).see("1 warm day this month, 1 this year.").lay(out: .month).read(
      "tea on the steps")
    try couch.see("✓ you did").press("d").see("Not done, then.").seeNot("✓ you did").press("d").see(
      "✓ you did")
    try couch.quit()
    let outcome = try home.run("agenda --from 2026-11-21 --to 2026-11-22 --now \(Home.evening)")
    #expect(outcome.output.contains("tea on the steps  (done)"))
    #expect(outcome.output.split(separator: "\n").count { $0.contains("(done)") } == 1)
    let later = try home.sitDown(at: Home.nextEvening).see("▸ ▪ 21:00 tea on the steps").openRituals(.year)
    try later.see("1 warm day this month, 1 this year.").quit()
    #expect(couch.blame == nil)
  }

  @Test("A day long past can be filled in, and is then as warm as any; one to come has not come yet")
  func past() throws {
    let home = try Home(with: ritual("tea on the steps", "2026-09-01", "21:00", "FREQ=DAILY"))
    let couch = try home.sitDown().see("tea on the steps").go(days: -30, to: "Thu 22 Oct")
    try couch.press("d").see("Done, on Thu 22 Oct.", "✓ 21:00 tea").press("Left").see("│ Wed 21 Oct").press(
      "d")
    try couch.see("Done, on Wed 21 Oct.").press("u").see("Taken back.").lay(out: .year)
    try couch.see("1 warm day in October, 1 this year.").lay(out: .month).press("t").see(
      "│ Sat 21 Nov, today")
    try couch.press("Right").see("│ Sun 22 Nov, tomorrow").press("d").see("That day has not come yet.")
    try couch.seeNot("✓").quit()
    let again = try home.sitDown().see("tea on the steps").openRituals(.agenda).press("[").see("October 2026")
    try again.see("Thu 22 Oct ✓ 21:00 tea on the steps").quit()
    #expect(try home.records.count { $0["kind"]?.string == "did" && $0["body"]?["done"]?.bool == true } == 1)
    #expect(couch.blame == nil && again.blame == nil)
  }

  @Test("Weeks in which nothing was done are quiet days in every view, and nothing says otherwise")
  func quiet() throws {
    let home = try Home(
      with: ritual("tea on the steps", "2026-09-01", "21:00", "FREQ=DAILY"),
      ritual("date night", "2026-09-04", "19:30", "FREQ=WEEKLY", sort: .date, planner: .a))
    let couch = try home.sitDown().see(Words.greeting)
    for view in CalendarView.allCases {
      try couch.openRituals(view).press("[").settle().press("t").settle()
    }
    try couch.see("The warm days this year will glow here.").lay(out: .month).press("[").see("October 2026")
    try couch.press("Enter").see("tea on the steps").closeSheet().press("q").see("status=0.")
    #expect(couch.blame == nil)
    #expect(!couch.seen.contains { $0.contains("✗") || $0.contains("%") })
  }

  @Test("What they did stays on its days when the ritual goes")
  func memory() throws {
    let home = try Home(with: ritual("tea on the steps", "2026-11-20", "21:00", "FREQ=DAILY"))
    let couch = try home.sitDown().see("tea on the steps").go(days: -1, to: "Fri 20 Nov").press("d")
    try couch.see("Done, on Fri 20 Nov.").press("x").choose(.all).see("What you did stays on its days.")
    try couch.press("y").see(Words.offTheCalendar, "✓ tea on the steps").quit()
    let again = try home.sitDown().see(Words.greeting).seeNot("tea on the steps").go(
      days: -1, to: "Fri 20 Nov")
    try again.read("tea on the steps").see("The ritual is gone from the calendar. That you did it stays.")
      .quit()
    #expect(try home.agenda("2026-11-01", "2026-12-31").map { String($0.prefix(10)) } == ["2026-11-20"])
  }
}
