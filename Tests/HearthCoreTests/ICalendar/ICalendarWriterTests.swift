import Testing

@testable import HearthCore

@Suite("The calendar that goes out")
struct ICalendarWriterTests {
  @Test("A date night in Berlin, line by line")
  func whole() throws {
    var ritual = Ritual(
      id: "date", title: "date night", sort: .date, planner: .b, start: try day("2026-11-21"),
      time: try time("19:30"), minutes: 150, rule: try RecurrenceRule("FREQ=WEEKLY;INTERVAL=2"))
    ritual.place = "the corner; by the canal"
    ritual.steps = ["phones away", "one walk"]
    ritual.reminder = 60
    ritual.sequence = 3
    #expect(
      text([ritual]) == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//hearth-tui//hearth-tui//EN
        CALSCALE:GREGORIAN
        X-WR-CALNAME:Ana & Ben
        BEGIN:VTIMEZONE
        TZID:Europe/Berlin
        BEGIN:DAYLIGHT
        DTSTART:19700329T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        TZNAME:CEST
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:19701025T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        TZNAME:CET
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:date@hearth
        DTSTAMP:20261120T080000Z
        SEQUENCE:3
        DTSTART;TZID=Europe/Berlin:20261121T193000
        DTEND;TZID=Europe/Berlin:20261121T220000
        RRULE:FREQ=WEEKLY;INTERVAL=2
        SUMMARY:date night
        LOCATION:the corner\\; by the canal
        DESCRIPTION:phones away\\none walk
        CATEGORIES:date
        X-HEARTH-SORT:date
        X-HEARTH-PLANNER:b
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:date night
        TRIGGER:-PT60M
        END:VALARM
        END:VEVENT
        END:VCALENDAR

        """)
  }

  @Test("Every line ends with CR LF and is no longer than the format allows")
  func lines() throws {
    let title = String(repeating: "Grüße 日本 🫖, ", count: 30)
    let file = writer(.utc).file([Ritual(id: "x", title: title, start: try day("2026-11-21"))])
    for line in file.text.utf8.split(separator: 10, omittingEmptySubsequences: false).dropLast() {
      #expect(line.last == 13 && line.count <= 76)
    }
    #expect(file.text.hasSuffix("END:VCALENDAR\r\n") && file.leftOut == [])
  }

  @Test("All day: days without a zone, and an end that is the day after the last")
  func allDay() throws {
    var ritual = Ritual(
      id: "x", title: "by the sea", owner: .a, start: try day("2026-12-30"), minutes: 3 * 1440,
      rule: try RecurrenceRule("FREQ=YEARLY;UNTIL=20301230"))
    ritual.skipped = [try day("2028-12-30")]
    ritual.added = [try day("2027-06-01"), try day("2027-05-01")]
    let event = event(ritual)
    #expect(event.contains("DTSTART;VALUE=DATE:20261230"))
    #expect(event.contains("DTEND;VALUE=DATE:20270102"))
    #expect(event.contains("RRULE:FREQ=YEARLY;UNTIL=20301230"))
    #expect(event.contains("EXDATE;VALUE=DATE:20281230"))
    #expect(event.contains("RDATE;VALUE=DATE:20270501,20270601"))
    #expect(event.contains("CATEGORIES:event,Ana") && event.contains("X-HEARTH-OWNER:a"))
    ritual.minutes = nil
    #expect(self.event(ritual).contains("DTEND;VALUE=DATE:20261231"))
  }

  @Test("UNTIL is the last start in UTC, in summer and in winter time; EXDATE and RDATE are in the zone")
  func until() throws {
    var ritual = Ritual(
      id: "x", title: "a walk", start: try day("2026-06-01"), time: try time("00:30"),
      rule: try RecurrenceRule("FREQ=DAILY;UNTIL=20260630"))
    ritual.skipped = [try day("2026-06-03")]
    ritual.added = [try day("2026-12-01")]
    #expect(event(ritual).contains("RRULE:FREQ=DAILY;UNTIL=20260629T223000Z"))
    #expect(event(ritual).contains("EXDATE;TZID=Europe/Berlin:20260603T003000"))
    #expect(event(ritual).contains("RDATE;TZID=Europe/Berlin:20261201T003000"))
    #expect(!event(ritual).contains { $0.hasPrefix("DTEND") || $0.hasPrefix("DURATION") })
    ritual.rule = try RecurrenceRule("FREQ=DAILY;UNTIL=20261130")
    #expect(event(ritual).contains("RRULE:FREQ=DAILY;UNTIL=20261129T233000Z"))
  }

  @Test("In UTC times end in Z, and there is no zone to describe")
  func utc() throws {
    var ritual = Ritual(
      id: "x", title: "a walk", start: try day("2026-06-01"), time: try time("00:30"), minutes: 15,
      rule: try RecurrenceRule("FREQ=DAILY;UNTIL=20260630"))
    ritual.skipped = [try day("2026-06-03")]
    let text = writer(.utc).file([ritual]).text
    #expect(!text.contains("VTIMEZONE") && !text.contains("TZID"))
    for line in [
      "DTSTART:20260601T003000Z", "DTEND:20260601T004500Z", "EXDATE:20260603T003000Z",
      "RRULE:FREQ=DAILY;UNTIL=20260630T003000Z",
    ] { #expect(text.contains("\r\n\(line)\r\n")) }
  }

  @Test("An end over a change of the clocks is as long after the start as it says")
  func lengthOverChange() throws {
    func end(_ day: String, _ time: String, _ minutes: Int) throws -> String? {
      let ritual = Ritual(
        id: "x", title: "x", start: try self.day(day), time: try self.time(time), minutes: minutes)
      return event(ritual).first { $0.hasPrefix("DTEND") || $0.hasPrefix("DURATION") }
    }
    #expect(try end("2026-03-29", "01:30", 60) == "DTEND;TZID=Europe/Berlin:20260329T033000")
    #expect(try end("2026-10-25", "01:30", 180) == "DTEND;TZID=Europe/Berlin:20261025T033000")
    #expect(try end("2026-10-25", "02:30", 60) == "DURATION:PT60M")
    #expect(try end("2026-10-24", "23:00", 120) == "DTEND;TZID=Europe/Berlin:20261025T010000")
  }

  @Test("What was moved is an event of its own that names the day it was moved from")
  func moved() throws {
    var ritual = Ritual(
      id: "x", title: "dinner", sort: .date, start: try day("2026-11-21"), time: try time("19:30"),
      minutes: 90,
      rule: try RecurrenceRule("FREQ=WEEKLY"))
    ritual.moves = [
      try day("2026-12-05"): .init(day: try day("2026-12-06"), time: try time("12:00"), title: "lunch"),
      try day("2026-11-28"): .init(day: try day("2026-11-29"), time: nil),
      // No day of the rule any more, so there is nothing to move.
      try day("2026-11-30"): .init(day: try day("2026-12-01"), time: nil),
    ]
    let events = events(ritual)
    #expect(events.count == 3)
    for event in events { #expect(event.contains("UID:x@hearth")) }
    #expect(events[0].contains("RRULE:FREQ=WEEKLY") && !events[0].contains { $0.hasPrefix("RECURRENCE-ID") })
    for line in ["RECURRENCE-ID;TZID=Europe/Berlin:20261128T193000", "DTSTART;VALUE=DATE:20261129"] {
      #expect(events[1].contains(line))
    }
    for line in [
      "RECURRENCE-ID;TZID=Europe/Berlin:20261205T193000", "DTSTART;TZID=Europe/Berlin:20261206T120000",
      "DTEND;TZID=Europe/Berlin:20261206T133000", "SUMMARY:lunch",
    ] { #expect(events[2].contains(line)) }
    for event in events[1...] { #expect(!event.contains { $0.hasPrefix("RRULE") || $0.hasPrefix("EXDATE") }) }
  }

  @Test("What comes once and was moved is simply on its new day")
  func movedOnce() throws {
    var ritual = Ritual(id: "x", title: "dinner", start: try day("2026-11-21"), time: try time("19:30"))
    ritual.moves = [try day("2026-11-21"): .init(day: try day("2026-11-22"), time: try time("20:00"))]
    let events = events(ritual)
    #expect(events.count == 1)
    #expect(events[0].contains("DTSTART;TZID=Europe/Berlin:20261122T200000"))
    #expect(!events[0].contains { $0.hasPrefix("RECURRENCE-ID") })
  }

  @Test("A series begins on a day it really has")
  func unsynchronised() throws {
    var ritual = Ritual(
      id: "x", title: "x", start: try day("2026-11-21"),
      rule: try RecurrenceRule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3"))
    // Saturday the 21st is in the week of Monday the 16th; two weeks on, Tuesday is 1 December.
    #expect(event(ritual).contains("DTSTART;VALUE=DATE:20261201"))
    #expect(event(ritual).contains("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3"))
    ritual.rule = try RecurrenceRule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
    ritual.added = [try day("2027-02-28"), try day("2028-02-28")]
    #expect(event(ritual).contains("DTSTART;VALUE=DATE:20270228"))
    #expect(event(ritual).contains("RDATE;VALUE=DATE:20280228"))
    #expect(!event(ritual).contains { $0.hasPrefix("RRULE") })
  }

  @Test("What has no day at all is left out, and named")
  func never() throws {
    var rituals = [
      Ritual(
        id: "never", title: "30 February", start: try day("2026-11-21"),
        rule: try RecurrenceRule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")),
      Ritual(id: "skipped", title: "skipped", start: try day("2026-11-21")),
      Ritual(id: "early", title: "year 0", start: try day("0000-11-21")),
      Ritual(id: "fine", title: "the last day", start: try day("9999-12-31")),
    ]
    rituals[1].skipped = [rituals[1].start]
    let file = writer().file(rituals)
    #expect(Set(file.leftOut) == ["30 February", "skipped", "year 0"])
    #expect(file.text.contains("DTSTART;VALUE=DATE:99991231\r\n") && !file.text.contains("10000"))
  }

  @Test("A UID of another calendar stays, and so do braces: only a guide means names by them")
  func words() throws {
    var ritual = Ritual(id: "x", title: "{a} calls {b}", start: try day("2026-11-21"))
    ritual.uid = "other,1@example.org"
    ritual.steps = ["{b} answers"]
    ritual.guide = "floor"
    let event = event(ritual)
    #expect(event.contains("UID:other\\,1@example.org") && event.contains("SUMMARY:{a} calls {b}"))
    #expect(event.contains("X-HEARTH-GUIDE:floor") && event.contains("DESCRIPTION:{b} answers"))
  }

  @Test(
    "A range takes what touches it: a series whole, a stay by any of its days, a moved one by its new day")
  func range() throws {
    var weekly = Ritual(
      id: "weekly", title: "weekly", start: try day("2020-01-01"), rule: try RecurrenceRule("FREQ=WEEKLY"))
    var stay = Ritual(id: "stay", title: "stay", start: try day("2026-11-20"), minutes: 3 * 1440)
    let past = Ritual(id: "past", title: "past", start: try day("2026-11-19"))
    var yearly = Ritual(
      id: "moved", title: "moved", start: try day("2020-06-01"), rule: try RecurrenceRule("FREQ=YEARLY"))
    yearly.moves = [try day("2026-06-01"): .init(day: try day("2026-11-25"), time: nil)]
    let entries = [
      CalendarEntry(id: "in", title: "in", day: try day("2026-11-22")),
      CalendarEntry(id: "out", title: "out", day: try day("2026-11-29")),
    ]
    func ids(_ from: String, _ to: String) throws -> Set<String> {
      let text = writer().file([weekly, stay, past, yearly], entries, touching: try day(from)...day(to)).text
      return Set(
        text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }.map {
          String($0.dropFirst(4).dropLast(7))
        })
    }
    #expect(try ids("2026-11-22", "2026-11-28") == ["weekly", "stay", "moved", "in"])
    #expect(try ids("2026-11-23", "2026-11-24") == [])
    #expect(try ids("2026-11-29", "2026-11-29") == ["out"])
    #expect(try ids("2026-06-01", "2026-06-01") == [], "that one was moved away")
    #expect(try ids("9000-01-01", "9000-12-31") == ["weekly", "moved"])
    // An hour before midnight for two hours reaches into the next day.
    stay = Ritual(
      id: "stay", title: "stay", start: try day("2026-11-22"), time: try time("23:00"), minutes: 120)
    weekly.rule?.end = .until(try day("2021-01-01"))
    #expect(try ids("2026-11-23", "2026-11-23") == ["stay"])
    stay.minutes = 60
    #expect(try ids("2026-11-23", "2026-11-23") == [])
  }

  @Test("Ten thousand are written in the order of their days, each once")
  func many() throws {
    let first = try day("2026-01-01")
    let rituals = (0..<10_000).map {
      Ritual(id: "\($0)", title: "x", start: first.adding(days: $0 * 7 % 10_000))
    }
    let starts = writer(.utc).file(rituals).text.split(separator: "\r\n").filter { $0.hasPrefix("DTSTART") }
    #expect(starts.count == 10_000 && starts == starts.sorted())
    #expect(writer(.utc).file(rituals).count == 10_000)
  }
}

// MARK: What they write with

extension ICalendarWriterTests {
  private var stamp: Moment { Moment(seconds: 1_795_161_600, offset: 3600) }

  private var household: Household {
    Household(
      first: Partner(name: "Ana", glyph: .diamond, tint: .sea),
      second: Partner(name: "Ben", glyph: .circle, tint: .rose), rhythm: .whenever,
      createdOn: CivilDate(daysSinceEpoch: 20_000))
  }

  private func writer(_ zone: Zone = ZoneTests.berlin) -> ICalendarWriter {
    ICalendarWriter(household: household, zone: zone, stamp: stamp)
  }

  /// With bare line ends.
  private func text(_ rituals: [Ritual]) -> String {
    String(writer().file(rituals).text.unicodeScalars.filter { $0 != "\r" })
  }

  private func events(_ ritual: Ritual) -> [[String]] {
    text([ritual]).split(separator: "\n").map(String.init).split(separator: "BEGIN:VEVENT").dropFirst().map(
      Array.init)
  }

  private func event(_ ritual: Ritual) -> [String] { events(ritual).first ?? [] }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
  private func time(_ text: String) throws -> TimeOfDay { try #require(TimeOfDay(text)) }
}
