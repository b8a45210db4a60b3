import HearthCore
import Testing

@Suite("A calendar that is hard to bear")
struct CalendarTroubleTests {
  @Test("Ten thousand things open, are shown, and every key answers")
  func tenThousand() throws {
    let home = try Home(of: "Ana", "Ben")
    let first = try #require(CivilDate("2010-01-01"))
    let events = try (0..<9_000).map { index in
      try ritual("event \(index)", "\(first.adding(days: index))", "08:00", id: "event-\(index)")
    }
    let rituals = try (0..<1_000).map { index in
      try ritual(
        "ritual \(index)", "\(first.adding(days: index))", "12:00", "FREQ=YEARLY;INTERVAL=\(index % 5 + 1)",
        id: "again-\(index)")
    }
    try home.keep((events + rituals).map { $0.record(at: try Home.moment) })
    let couch = try home.sitDown().see("08:00 event 6168").openRituals().see(
      "│ Sat 21 Nov, today", "08:00 event 6168")
    for view in CalendarView.allCases { try couch.lay(out: view).settle() }
    try couch.lay(out: .month).press("]", times: 240).see("November 2046").press("[", times: 480).see(
      "November 2006")
    try couch.press("t").see("│ Sat 21 Nov, today").say("23:00 stars", means: "Stars").keepRitual().see(
      "23:00 stars")
    try couch.press("u").see("Taken back. “stars” is gone again.").press("t").seeNot("stars").quit()
    #expect(try home.agenda("2026-11-21", "2026-11-21").contains("2026-11-21 08:00 event 6168"))
  }

  @Test("The first and the last year there are")
  func edges() throws {
    let home = try Home(
      with: ritual("the beginning", "0001-01-01", "00:00"), ritual("the end", "9999-12-31", "23:59"),
      ritual("a kiss", "9999-12-01", "08:00", "FREQ=DAILY"),
      ritual("old stars", "0001-01-01", nil, "FREQ=YEARLY"))
    #expect(
      try home.agenda("0001-01-01", "0001-12-31") == [
        "0001-01-01 old stars", "0001-01-01 00:00 the beginning",
      ])
    #expect(
      try home.agenda("9999-12-31", "9999-12-31") == ["9999-12-31 08:00 a kiss", "9999-12-31 23:59 the end"])
    let far = try home.sitDown(at: "9999-12-31T19:30").see("▪ 23:59 the end")
    for view in CalendarView.allCases {
      try far.openRituals(view).see("9999").press("Right", "Down", "]", "Right", "Down").settle().see("9999")
    }
    try far.lay(out: .month).press("t").see("│ Fri 31 Dec, today", "▪ 23:59 the end").press("d").quit()
    let early = try home.sitDown(at: "0001-01-01T19:30").see("▪ 00:00 the beginning")
    for view in CalendarView.allCases {
      try early.openRituals(view).see("1").press("Left", "Up", "[", "Left", "Up").settle().see(
        "Mon 1 Jan")
    }
    try early.quit()
  }

  @Test("A yearly ritual of 29 February is there in leap years, and in no other on another day")
  func leapDay() throws {
    let home = try Home(with: ritual("the day we met", "2024-02-29", nil, "FREQ=YEARLY", sort: .milestone))
    #expect(
      try home.agenda("2024-01-01", "2032-12-31") == [
        "2024-02-29 the day we met", "2028-02-29 the day we met", "2032-02-29 the day we met",
      ])
    let couch = try home.sitDown(at: "2027-02-28T10:00").see(Words.goodMorning).openRituals()
    #expect(!couch.screen.contains("✦"))
    try couch.press("Right").see("│ Mon 1 Mar").press("t").see("│ Sun 28 Feb, today")
    try couch.seeNot("✦").press("]", times: 12).see("February 2028").press("Right").see("│ Tue 29 Feb 2028")
    try couch.see("✦ the day we met").read("the day we met").see("every year on 29 February").quit()
  }

  @Test("A time that the clocks leave out is shown an hour later on that day alone")
  func gap() throws {
    let home = try Home(with: ritual("night tea", "2027-03-21", "02:30", "FREQ=WEEKLY"))
    let berlin = ["TZ": "Europe/Berlin"]
    let outcome = try home.run(
      ["agenda", "--from", "2027-03-21", "--to", "2027-04-04", "--now", "2027-03-20T20:00"],
      environment: berlin)
    let times = outcome.output.split(separator: "\n").filter { $0.contains("night tea") }
    #expect(times.map { $0.trimmed } == ["02:30  night tea", "03:30  night tea", "02:30  night tea"])
    let couch = try home.sitDown(at: "2027-03-27T20:00", environment: berlin).see(Words.greeting)
    try couch.go(days: 1, to: "Sun 28 Mar").see("▪ 03:30 night tea").lay(out: .week).see("▸▪ 03:30")
    try couch.press("d").see("That day has not come yet.").lay(out: .month).read("night tea")
    try couch.see("Sun 28 Mar, tomorrow, 03:30", "Night tea, on Sundays at 02:30").closeSheet()
    try couch.press("Right", times: 7).see("▪ 02:30 night tea").quit()
    let day = try home.sitDown(at: "2027-03-28T10:00", environment: berlin).see("▸ ▪ 03:30 night tea").press(
      "d")
    try day.see("✓ 03:30 night tea").quit()
  }

  @Test("A ritual whose rule makes no sense is told of in one line, left as it is, and costs nothing else")
  func damaged() throws {
    let home = try Home(with: ritual("tea on the steps", "2026-11-16", "21:00", "FREQ=DAILY"))
    var broken = try ritual("date night", "2026-11-20", "19:30", "FREQ=WEEKLY").record(at: try Home.moment)
    broken.body["rule"] = .string("FREQ=WEEKLY;BYDAY=someday")
    try home.keep([broken])
    let line = broken.written(by: "couch").json.text()
    let couch = try home.sitDown().see(
      "▪ 21:00 tea on the steps", "“date night” is not on the calendar: its rule “FREQ=WEEKLY;BYDAY=someday”")
    try couch.press("d").see("✓ 21:00 tea on the steps").openRituals(.agenda).see("✓ 21:00 tea on the steps")
    try couch.say("22:00 stars", means: "Stars").keepRitual().quit()
    #expect(home.standing.contains(line))
    let outcome = try home.run("agenda --from 2026-11-21 --to 2026-11-21 --now \(Home.evening)")
    #expect(outcome.status == 0 && outcome.errorLines.count == 1)
    #expect(outcome.errors.contains("“date night” is not on the calendar"))
    #expect(outcome.output.contains("22:00  stars") && outcome.output.contains("21:00  tea on the steps"))
  }
}

extension Substring {
  fileprivate var trimmed: String { String(drop(while: \.isWhitespace)) }
}
