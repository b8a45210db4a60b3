import Testing

@testable import HearthCore

@Suite("Lines read by the clock, for one occurrence, and for an edit")
struct QuickEntryEditTests {
  @Test(
    "Without a day a time that is over means tomorrow",
    arguments: [
      ("lunch 18:59", "2026-11-22"), ("lunch 19:00", "2026-11-21"), ("lunch 19:01", "2026-11-21"),
      ("lunch", "2026-11-21"), ("lunch today 8:00", "2026-11-21"), ("walk every day 8:00", "2026-11-22"),
      ("walk every saturday 8:00", "2026-11-28"), ("walk every saturday 20:00", "2026-11-21"),
    ])
  func clock(_ line: String, _ day: String) throws {
    let now = try #require(TimeOfDay("19:00"))
    let draft = try QuickEntry.read(line, today: QuickSample.today, now: now, names: QuickSample.names)
    #expect(draft.start.description == day)
  }

  @Test(
    "A day, a time or both move one occurrence",
    arguments: [
      ("sat 20:00", "2026-12-05", "20:00", nil), ("tomorrow", "2026-11-22", nil, nil),
      ("3 dec", "2026-12-03", nil, nil), ("20:00", nil, "20:00", nil), ("+2", "2026-12-03", nil, nil),
      ("-1", "2026-11-30", nil, nil), ("+2 at 8", "2026-12-03", "08:00", nil),
      ("20:00-21:30 +0", "2026-12-01", "20:00", 90), ("for 45 min", nil, nil, 45),
      ("fri noon for 2 hours", "2026-12-04", "12:00", 120), ("yesterday", "2026-11-20", nil, nil),
      ("tonight 8:00", "2026-11-21", "20:00", nil), ("24 dec for 2 days", "2026-12-24", nil, 2880),
    ] as [(String, String?, String?, Int?)])
  func move(_ line: String, _ day: String?, _ time: String?, _ minutes: Int?) throws {
    let from = try #require(CivilDate("2026-12-01"))
    let slot = try QuickEntry.readDay(line, today: QuickSample.today, from: from)
    #expect(slot.day?.description == day && slot.time?.description == time && slot.minutes == minutes)
    #expect(!slot.isAllDay)
  }

  @Test(
    "A day is the one near to what is moved; what is past may be put right in the past",
    arguments: [
      // Ahead: the day of the occurrence or after, and never before today.
      ("2026-11-27", "saturday 20:00", "2026-11-28"), ("2026-11-27", "friday", "2026-11-27"),
      ("2026-11-27", "next friday", "2026-12-04"), ("2026-11-27", "24 nov", "2026-11-24"),
      ("2026-11-27", "fri 13 nov 2026", "2026-11-13"), ("2026-11-27", "1 jun", "2027-06-01"),
      ("2026-11-27", "today", "2026-11-21"), ("2026-11-27", "tomorrow", "2026-11-22"),
      ("2026-11-27", "in 2 weeks", "2026-12-05"), ("2026-11-27", "+1", "2026-11-28"),
      ("2026-11-27", "on the 24th", "2026-11-24"), ("2026-12-20", "on the 15th", "2026-12-15"),
      ("2026-12-10", "end of month", "2026-12-31"), ("2026-12-20", "christmas eve", "2026-12-24"),
      ("2027-01-10", "28 dec", "2026-12-28"), ("2027-11-28", "24 nov", "2027-11-24"),
      ("2026-11-27", "3.12.", "2026-12-03"),
      // Past.
      ("2026-11-14", "13 nov", "2026-11-13"), ("2026-11-14", "fri 13 nov", "2026-11-13"),
      ("2026-11-14", "13.11.", "2026-11-13"), ("2026-11-14", "on the 13th", "2026-11-13"),
      ("2025-01-02", "30 dec", "2024-12-30"), ("2026-11-14", "saturday", "2026-11-21"),
      ("2026-11-14", "yesterday", "2026-11-20"),
      // Today itself.
      ("2026-11-21", "13 nov", "2027-11-13"), ("2026-11-21", "saturday", "2026-11-21"),
    ])
  func near(_ from: String, _ line: String, _ day: String) throws {
    let slot = try QuickEntry.readDay(line, today: QuickSample.today, from: CivilDate(from))
    #expect(slot.day?.description == day)
  }

  @Test("A time or a length alone keeps the day")
  func timeAlone() throws {
    let from = CivilDate("2026-11-27")
    let times = try QuickEntry.readDay("20:00-21:00", today: QuickSample.today, from: from)
    #expect(times == QuickEntry.Slot(time: TimeOfDay("20:00"), minutes: 60))
    let spoken = try QuickEntry.readDay("at half past seven", today: QuickSample.today, from: from)
    #expect(spoken == QuickEntry.Slot(time: TimeOfDay("19:30")))
    let length = try QuickEntry.readDay("20:00 for 2 hours", today: QuickSample.today, from: from)
    #expect(length == QuickEntry.Slot(time: TimeOfDay("20:00"), minutes: 120))
  }

  @Test("All day has no time, and +1 counts from today where nothing is moved")
  func moveWords() throws {
    let allDay = try QuickEntry.readDay("fri all day", today: QuickSample.today)
    #expect(allDay == QuickEntry.Slot(day: CivilDate("2026-11-27"), isAllDay: true))
    #expect(try QuickEntry.readDay("+1", today: QuickSample.today).day == CivilDate("2026-11-22"))
  }

  @Test(
    "What is more than a day and a time moves nothing",
    arguments: [
      "", "lunch", "friday lunch", "every friday", "fri @ana", "fri until 1 jan", "sat +1", "+1 +2", "+",
      "+9999999", "-9999999999", "30 feb", "25:00", "remind 5 min before", "fri except 1 jan",
      "repeating as before",
      "ana plans", "10 times", "on the first monday", "\"fri\"", "+99999 +1",
    ])
  func noMove(_ line: String) {
    #expect(throws: QuickEntry.Fault.self) { try QuickEntry.readDay(line, today: QuickSample.today) }
  }

  @Test("An edited line changes what it says and leaves the rest of the ritual alone")
  func edit() throws {
    let start = try #require(CivilDate("2026-11-27"))
    var ritual = Ritual(
      id: "r1", title: "Date night", sort: .date, owner: .a, planner: .b, start: start,
      time: TimeOfDay("19:30"), minutes: 120, rule: RecurrenceRule(.weekly, interval: 2))
    ritual.steps = ["phones away"]
    ritual.place = "the pier"
    ritual.skipped = [start.adding(days: 14)]
    ritual.reminder = 30
    let line = QuickEntry.text(of: ritual, names: QuickSample.names)
    #expect(
      line == "Date night 27 nov 2026 19:30 for 2 hours every 2 weeks @Ana planned by Ben "
        + "remind 30 min before")
    let same = try QuickSample.read(line, keeping: RitualDraft(ritual))
    #expect(same.edited(ritual) == ritual)
    let late = try QuickSample.read("Dinner out 27 nov 2026 20:00", keeping: RitualDraft(ritual))
      .edited(ritual)
    #expect(late.title == "Dinner out" && late.sort == .date && late.rule == nil && late.owner == nil)
  }

  @Test("A birthday that is edited comes as often as its line says")
  func editedMilestone() throws {
    let yearly = try QuickSample.read("kit’s birthday 3 march 2020")
    #expect(QuickEntry.text(of: yearly, names: QuickSample.names) == "kit’s birthday 3 mar 2020 every year")
    let single = try QuickSample.read("kit’s birthday 3 mar 2020", keeping: yearly)
    #expect(yearly.rule == RecurrenceRule(.yearly) && single.rule == nil)
    let line = QuickEntry.text(of: single, names: QuickSample.names)
    #expect(line == "kit’s birthday 3 mar 2020 once")
    #expect(try QuickSample.read(line) == single)
  }

  @Test("Days left out in a line join those left out by hand")
  func exceptions() throws {
    let draft = try QuickSample.read("walk every friday except 25 dec")
    let christmas = try #require(CivilDate("2026-12-25"))
    var ritual = draft.ritual(id: "r1")
    #expect(ritual.skipped == [christmas] && ritual.id == "r1")
    ritual.skipped = [christmas.adding(days: 7)]
    #expect(draft.edited(ritual).skipped == [christmas, christmas.adding(days: 7)])
  }

  @Test(
    "A title suggests what sort of thing it is",
    arguments: [
      ("Date night", .date), ("a date", .date), ("Up-to-date", .event), ("Goodbye at the door", .parting),
      ("Hello kiss", .greeting), ("Sunday lunch", .meal), ("check-in", .checkin), ("Our check in", .checkin),
      ("Ben’s birthday", .milestone), ("Dentist", .event), ("", .event), ("Candidate", .event),
    ] as [(String, Ritual.Sort)])
  func sorts(_ title: String, _ sort: Ritual.Sort) {
    #expect(RitualDraft.sort(suggestedBy: title) == sort)
  }
}
