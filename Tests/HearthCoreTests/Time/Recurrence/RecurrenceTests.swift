import Testing

@testable import HearthCore

@Suite("Days that come again")
struct RecurrenceTests {
  @Test(
    "Days that not every month or year has are left out",
    arguments: [
      RecurrenceSample("FREQ=YEARLY", from: "2024-02-29", "2024-02-29 2028-02-29 2032-02-29"),
      .init("FREQ=YEARLY", from: "1896-02-29", "1896-02-29 1904-02-29 1908-02-29"),
      .init("FREQ=YEARLY;INTERVAL=3", from: "2024-02-29", "2024-02-29 2036-02-29 2048-02-29"),
      .init("FREQ=MONTHLY;INTERVAL=12", from: "2024-02-29", "2024-02-29 2028-02-29"),
      .init("FREQ=MONTHLY", from: "2026-01-31", "2026-01-31 03-31 05-31 07-31 08-31 10-31 12-31 2027-01-31"),
      .init("FREQ=MONTHLY;INTERVAL=3", from: "2026-08-31", "2026-08-31 2027-05-31 08-31 2028-05-31"),
      .init("FREQ=MONTHLY;BYMONTHDAY=-31", from: "2026-01-01", "2026-01-01 03-01 05-01 07-01 08-01"),
      .init("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", from: "2023-02-28", "2023-02-28 2024-02-29 2025-02-28"),
      .init("FREQ=YEARLY;BYYEARDAY=366", from: "2024-12-31", "2024-12-31 2028-12-31"),
      .init("FREQ=YEARLY;BYYEARDAY=-366", from: "2024-01-01", "2024-01-01 2028-01-01"),
      .init("FREQ=YEARLY;BYYEARDAY=-1,60", from: "2027-03-01", "2027-03-01 12-31 2028-02-29 12-31"),
      .init("FREQ=MONTHLY;BYDAY=5FR", from: "2026-01-30", "2026-01-30 05-29 07-31 10-30 2027-01-29"),
      .init("FREQ=MONTHLY;BYDAY=-5FR", from: "2026-01-02", "2026-01-02 05-01 07-03 10-02 2027-01-01"),
      .init("FREQ=YEARLY;BYDAY=53FR", from: "2021-01-01", "2021-12-31 2027-12-31 2032-12-31"),
    ])
  func missingDays(_ sample: RecurrenceSample) throws { try sample.check() }

  @Test(
    "Parts narrow each other, and positions choose among what is left",
    arguments: [
      RecurrenceSample("FREQ=YEARLY;BYDAY=-1SU", from: "2026-12-27", "2026-12-27 2027-12-26 2028-12-31"),
      .init("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", from: "2027-05-09", "2027-05-09 2028-05-14"),
      .init("FREQ=DAILY;INTERVAL=2;BYMONTHDAY=-1", from: "2026-11-21", "2026-12-31 2027-03-31 04-30"),
      .init(
        "FREQ=MONTHLY;BYMONTH=2,11;BYDAY=SA", from: "2026-11-21", "2026-11-21 28 2027-02-06 13 20 27 11-06"),
      .init("FREQ=WEEKLY;BYMONTH=12;BYDAY=TH", from: "2026-11-21", "2026-12-03 10 17 24 31 2027-12-02"),
      .init(
        "FREQ=YEARLY;BYMONTH=1,12;BYDAY=SA;BYSETPOS=1,-1", from: "2027-01-01",
        "2027-01-02 12-25 2028-01-01 12-30"),
      .init("FREQ=WEEKLY;BYDAY=MO,FR;BYSETPOS=-1", from: "2026-11-20", "2026-11-20 27 12-04"),
      // The Monday before the start is the first of that week, though it is not one of the days.
      .init("FREQ=WEEKLY;BYDAY=MO,FR;BYSETPOS=1", from: "2026-11-20", "2026-11-23 30 12-07"),
      .init("FREQ=MONTHLY;BYMONTHDAY=1,15;BYSETPOS=1", from: "2026-11-10", "2026-12-01 2027-01-01"),
      .init("FREQ=DAILY;BYMONTH=12;BYSETPOS=1", from: "2026-12-30", "2026-12-30 31 2027-12-01"),
    ])
  func parts(_ sample: RecurrenceSample) throws { try sample.check() }

  @Test(
    "Weeks are those of ISO 8601, and reach into the years beside",
    arguments: [
      RecurrenceSample(
        "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO,SU", from: "2020-12-28",
        "2020-12-28 2021-01-03 2026-12-28 2027-01-03"),
      // Which weekday is open, so it is that of the start.
      .init(
        "FREQ=YEARLY;BYWEEKNO=1", from: "2019-12-30",
        "2019-12-30 2021-01-04 2022-01-03 2023-01-02 2024-01-01 12-30"),
      .init("FREQ=YEARLY;BYWEEKNO=-1;BYDAY=TH", from: "2026-12-31", "2026-12-31 2027-12-30 2028-12-28"),
      .init("FREQ=YEARLY;BYWEEKNO=-53;BYDAY=TH", from: "2026-01-01", "2026-01-01 2032-01-01 2037-01-01"),
      // Beginning on Sundays, the first week with four days in 2027 is another.
      .init(
        "FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU", from: "2026-01-04", "2026-01-04 2027-01-03 2028-01-02"),
    ])
  func weeks(_ sample: RecurrenceSample) throws { try sample.check() }

  @Test("A start that the rule does not have is neither a day nor counted")
  func unsynchronised() throws {
    try RecurrenceSample("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", from: "2026-11-21", "2026-11-27 12-25").check()
    #expect(try !recurring("FREQ=MONTHLY;BYDAY=-1FR", from: "2026-11-21").isSynchronised)
    #expect(try recurring("FREQ=MONTHLY;BYDAY=-1FR", from: "2026-11-27").isSynchronised)
    #expect(RecurrenceSet(start: CivilDate(daysSinceEpoch: 0)).isSynchronised)
  }

  @Test("Days left out are counted all the same; days added are not, and come once")
  func byHand() throws {
    let set = try recurring(
      "FREQ=WEEKLY;COUNT=4", from: "2026-11-21", excluding: ["2026-11-28", "2026-11-29", "2026-12-24"],
      adding: ["2026-11-20", "2026-12-05", "2026-12-24", "2026-12-31"])
    let days = set.days(in: set.start.adding(days: -10)...set.start.adding(days: 100))
    #expect(try days == RecurrenceSample.days("2026-11-20 21 12-05 12 31"))
    #expect(set.days(in: set.start...set.start) == [set.start])
    let once = RecurrenceSet(start: set.start, excluded: [set.start], added: [set.start.adding(days: 1)])
    #expect(once.days(in: set.start...set.start.adding(days: 9)) == [set.start.adding(days: 1)])
  }

  @Test("UNTIL is the last day, and may be before the first")
  func until() throws {
    try RecurrenceSample("FREQ=DAILY;UNTIL=20261123", from: "2026-11-21", "2026-11-21 22 23").check()
    try RecurrenceSample("FREQ=DAILY;UNTIL=20261121", from: "2026-11-21", "2026-11-21").check()
    try RecurrenceSample("FREQ=DAILY;UNTIL=20261120", from: "2026-11-21", "").check()
    try RecurrenceSample(
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20261129", from: "2026-11-01", ""
    )
    .check()
  }

  @Test(
    "A rule that never comes is found out",
    arguments: [
      "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31",
      "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;INTERVAL=9999;BYMONTH=2;BYMONTHDAY=30",
      "FREQ=YEARLY;BYMONTH=1;BYYEARDAY=366", "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29",
      "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6", "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2", "FREQ=DAILY;BYDAY=MO;BYSETPOS=2",
      "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3", "FREQ=YEARLY;BYWEEKNO=30;BYMONTH=1;BYDAY=MO",
    ], ["0001-01-01", "2023-11-21", "9999-01-01"])
  func never(_ rule: String, _ start: String) throws {
    let set = try recurring(rule, from: start)
    let last = set.start.adding(days: 20_000)
    #expect(set.days(in: set.start...last).isEmpty)
    #expect(set.next(onOrAfter: set.start) == nil && set.previous(before: last) == nil)
    #expect(set.ordinal(of: set.start) == nil && !set.isSynchronised)
    let halves = set.split(at: set.start.adding(days: 40))
    #expect(halves.before == nil && halves.after == nil)
  }

  @Test("A rule that comes once in centuries is found")
  func rare() throws {
    let set = try recurring("FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29", from: "2100-01-01")
    #expect(set.next(onOrAfter: set.start) == CivilDate("2400-02-29"))
    let leap = try calendarDay("2400-02-29")
    #expect(set.next(onOrAfter: leap.adding(days: 1)) == CivilDate("2800-02-29"))
    #expect(set.previous(before: leap) == nil)
    #expect(try set.previous(before: calendarDay("2799-01-01")) == leap)
    #expect(set.ordinal(of: leap) == 1)
  }

  @Test("Rules end with the year 9999 and may begin in the year 0")
  func horizon() throws {
    let last = try recurring("FREQ=DAILY", from: "9999-12-30")
    #expect(
      last.days(in: last.start.adding(days: -5)...last.start.adding(days: 900)).map(\.description)
        == ["9999-12-30", "9999-12-31"])
    #expect(last.next(onOrAfter: last.start.adding(days: 2)) == nil)
    #expect(last.previous(before: last.start.adding(days: 900)) == last.start.adding(days: 1))
    let first = try recurring("FREQ=WEEKLY;COUNT=3", from: "0000-01-01")
    #expect(
      try first.days(in: first.start.adding(days: -9)...first.start.adding(days: 90))
        == RecurrenceSample.days("0000-01-01 08 15"))
    let before = RecurrenceSet(start: first.start.adding(days: -1), rule: RecurrenceRule(.daily))
    #expect(before.days(in: before.start...first.start).isEmpty)
    #expect(before.next(onOrAfter: before.start) == nil)
  }

  @Test("Numbers that no rule may have do no harm", arguments: [Int.min, -1, 0, 5000, Int.max])
  func nonsense(_ number: Int) throws {
    for frequency in RecurrenceRule.Frequency.allCases {
      var rule = RecurrenceRule(
        frequency, interval: number, weekdays: [.init(number, ordinal: number), .init(1)])
      (rule.weeks, rule.yearDays, rule.positions, rule.monthDays) = (
        [number], [number], [number], [number, 1]
      )
      (rule.months, rule.weekStart, rule.end) = ([number], number, .count(number))
      let set = RecurrenceSet(start: CivilDate(daysSinceEpoch: 20_000), rule: rule)
      let last = set.start.adding(days: 5000)
      let days = set.days(in: set.start...last)
      #expect(days.allSatisfy { set.yields($0) })
      let next = set.next(onOrAfter: set.start)
      #expect(days.isEmpty ? next.map { $0 > last } ?? true : next == days.first)
      #expect(throws: RecurrenceError.self) { try rule.check() }
    }
  }
}
