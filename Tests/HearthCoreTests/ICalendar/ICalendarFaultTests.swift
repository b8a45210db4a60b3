import Testing

@testable import HearthCore

@Suite("Calendar files with faults")
struct ICalendarFaultTests {
  @Test(
    "A line that cannot be used is told of by its number, and the rest is kept",
    arguments: [
      (
        "RRULE:FREQ=DAILY;BYHOUR=8,20",
        "RRULE: BYHOUR=8,20 cannot be kept: only whole days can repeat; “x” is kept once"
      ),
      (
        "RRULE:FREQ=HOURLY", "RRULE: FREQ=HOURLY cannot be kept: only whole days can repeat; “x” is kept once"
      ),
      ("RRULE:FREQ=DAILY;COUNT=0", "RRULE: COUNT=0 is not a number from 1 to 1000000; “x” is kept once"),
      ("RRULE:FREQ=DAILY;UNTIL=never", "RRULE: UNTIL=NEVER is no date; “x” is kept once"),
      ("EXDATE:20261121T193000,noon", "EXDATE says noon, which is no date; it is left out"),
      ("RDATE:20261322T193000", "RDATE says 20261322T193000, which is no date; it is left out"),
      ("EXRULE:FREQ=DAILY", "EXRULE is not known any more; no days are left out for it"),
      ("SUMMARY:y", "a second SUMMARY; the first one counts"),
      ("SEQUENCE:-1", "SEQUENCE says -1, which is no number; 0 is taken"),
      ("DTEND:20261120T193000", "the event ends before it begins; no length is kept"),
      ("DTEND:soon", "DTEND says soon, which is no date; no length is kept"),
      ("DURATION:-PT1H", "the event lasts less than no time; no length is kept"),
      ("DURATION:P1Y", "DURATION says P1Y, which is no length; none is kept"),
      ("DURATION:P999999999999D", "DURATION says P999999999999D, which is no length; none is kept"),
      ("DURATION:P101D", "the event lasts more than a hundred days; no length is kept"),
      ("no colon", "this is no line of a calendar; left out"),
      ("END:VTODO", "END:VTODO ends nothing"),
      (
        "ATTACH:a\nURL:b\nATTACH:c\nCOLOUR:red",
        "from here on these are left out: 2 attachments, 1 link, 1 COLOUR"
      ),
    ])
  func line(_ line: String, _ what: String) throws {
    let (ritual, findings) = try ICalendarSample.event("RDATE:20261122T193000", line)
    #expect(findings == ["line 7: \(what)"])
    #expect(ritual?.title == "x" && ritual?.added.count == 1)
  }

  @Test(
    "An event that no day can be made out of is left out",
    arguments: [
      ("DTSTART:00001121T193000", "DTSTART says 00001121T193000, which is no date; the event is left out"),
      ("DTSTART:100000101T000000", "DTSTART says 100000101T000000, which is no date; the event is left out"),
      ("DTSTART:20260230", "DTSTART says 20260230, which is no date; the event is left out"),
      ("DTSTART:20261121T240000", "DTSTART says 20261121T240000, which is no date; the event is left out"),
      ("DTSTART:", "DTSTART says , which is no date; the event is left out"),
      ("DTSTART:99991231T235900Z", "DTSTART is outside the years 1 to 9999 here; the event is left out"),
      (
        "DTSTART:20261121\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "“x” never falls on any day; it is left out"
      ),
      ("DTSTART:20261121\nRRULE:FREQ=DAILY;UNTIL=20251121", "“x” never falls on any day; it is left out"),
      ("DTSTART:20261121\nEXDATE:20261121", "“x” never falls on any day; it is left out"),
    ])
  func noDay(_ line: String, _ what: String) throws {
    let text = ICalendarSample.calendar(["UID:u", "SUMMARY:x", line])
    let found = try ICalendarSample.read(text + ICalendarSample.calendar(["DTSTART:20261121"]))
    #expect(found.rituals.map(\.title) == ["No title"])
    #expect(found.findings.map(\.what) == [what] && found.leftOut == 1)
  }

  @Test("Without DTSTART there is no event")
  func noStart() throws {
    let found = try ICalendarSample.read(ICalendarSample.calendar(["UID:u", "SUMMARY:x"]))
    #expect(found.rituals.isEmpty && found.leftOut == 1)
    #expect(found.findings.map(\.text) == ["line 2: this event has no DTSTART; it is left out"])
  }

  @Test("Parts that do not begin and end as they should cost little")
  func unbalanced() throws {
    let event = "BEGIN:VEVENT\nDTSTART:20261121\nSUMMARY:"
    let missing = try ICalendarSample.read(
      "BEGIN:VCALENDAR\n\(event)a\n\(event)b\nEND:VEVENT\nEND:VCALENDAR\n")
    #expect(missing.rituals.map(\.title) == ["a", "b"])
    #expect(missing.findings.map(\.text) == ["line 2: this event has no END; it is taken as it stands"])
    let outer = try ICalendarSample.read("BEGIN:VCALENDAR\n\(event)a\nEND:VCALENDAR\n")
    #expect(outer.rituals.map(\.title) == ["a"] && outer.findingCount == 1)
    let cut = try ICalendarSample.read("BEGIN:VCALENDAR\n\(event)a\nEND:VEVENT\n\(event)b\nRRU")
    #expect(cut.rituals.map(\.title) == ["a"] && cut.leftOut == 1)
    #expect(
      cut.findings.map(\.text) == [
        "line 9: this is no line of a calendar; left out",
        "line 9: the file breaks off in the middle of the event of line 6, which is left out",
      ])
    let open = try ICalendarSample.read("BEGIN:VCALENDAR\n\(event)a\nEND:VEVENT\n")
    #expect(open.findings.map(\.text) == ["line 5: the file breaks off: END:VCALENDAR is missing"])
    let inner = try ICalendarSample.read(
      "BEGIN:VCALENDAR\nBEGIN:VTODO\n\(event)a\nEND:VEVENT\nEND:VTODO\nEND:VCALENDAR\n")
    #expect(inner.rituals.map(\.title) == ["a"])
    let deep = String(repeating: "BEGIN:X\n", count: 10_000) + String(repeating: "END:X\n", count: 10_000)
    let found = try ICalendarSample.read("BEGIN:VCALENDAR\n\(deep)\(event)a\nEND:VEVENT\nEND:VCALENDAR\n")
    #expect(found.rituals.map(\.title) == ["a"])
  }

  @Test(
    "What is no calendar is refused in one line",
    arguments: [
      ([], "it is no iCalendar file"), (Array("hello".utf8), "it is no iCalendar file"),
      ([0xFF, 0xFE, 0x42, 0x00], "it is UTF-16 text; save it as UTF-8"),
      ([UInt8](repeating: 0, count: 1000), "it is no iCalendar file"),
    ])
  func refused(bytes: [UInt8], message: String) {
    #expect(throws: ICalendarError(message: message)) { try ICalendarSample.reader().read(bytes) }
  }

  @Test("A file over 64 MB is refused unread")
  func huge() {
    let bytes = [UInt8](repeating: 0x20, count: ICalendarReader.sizeLimit + 1)
    #expect(throws: ICalendarError(message: "it is larger than 64 MB")) {
      try ICalendarSample.reader().read(bytes)
    }
  }

  @Test("A file that breaks off anywhere gives no event that was not whole")
  func truncated() throws {
    let bytes = Array(ICalendarSample.rich.utf8)
    let whole = Set(try ICalendarSample.read(ICalendarSample.rich).rituals.map(\.title))
    for length in 0..<bytes.count {
      guard let found = try? ICalendarSample.reader().read(Array(bytes[..<length])) else { continue }
      // Until its series is there, a changed day stands for itself; it comes after it here.
      try #require(whole.isSuperset(of: found.rituals.map(\.title)), "\(length) bytes")
      try #require(found.findingCount > 0 || length > bytes.count - 3, "\(length) bytes")
    }
  }

  @Test("No flipped bit brings it down")
  func flipped() throws {
    let bytes = Array(ICalendarSample.rich.utf8)
    var read = 0
    for index in bytes.indices {
      for bit in [0, 3, 5, 7] {
        var bad = bytes
        bad[index] ^= 1 << bit
        read += try ICalendarSample.reader().read(bad).rituals.isEmpty ? 0 : 1
      }
    }
    #expect(read == bytes.count * 4, "an event of the two is always left")
  }

  @Test("Lines in any order, and any of them twice, are read to an end", arguments: 0..<30 as Range<UInt64>)
  func salad(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let good = ICalendarSample.rich.split(separator: "\n", omittingEmptySubsequences: false)
    let odd: [Substring] = [
      "", " ", ":", ";", "BEGIN:", "BEGIN:VEVENT", "END:VEVENT", "RECURRENCE-ID:20261204T193000", "\0",
      "RRULE:",
      "EXDATE:,,,", "DTSTART:99991231T235959Z", "DTSTART:00010101T000000Z", "DURATION:P9999999W",
      "DTEND:00010101",
      "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "UID:", "SUMMARY:\u{1B}[31m\u{202E}", "TRIGGER:-P99999W",
      "RRULE:FREQ=DAILY;INTERVAL=10000;COUNT=1000000", "DTSTART;TZID=Pacific/Kiritimati:00010101T000000",
    ]
    for _ in 0..<40 {
      let lines = (0..<Int.random(in: 1...120, using: &random)).compactMap { _ in
        (Bool.random(using: &random) ? good : odd).randomElement(using: &random)
      }
      let text = "BEGIN:VCALENDAR\n" + lines.joined(separator: "\n")
      let found = try ICalendarSample.read(text, home: ZoneTests.zone("EST5EDT,M3.2.0,M11.1.0"))
      for ritual in found.rituals {
        try #require(CalendarTime.years.contains(ritual.start.year) && !ritual.days.isEmpty, "\(text)")
        let record = ritual.record(at: Moment(seconds: 0))
        try #require(Ritual(record) == ritual, "what cannot be stored: \(text)")
      }
    }
  }

  @Test("Ten thousand events are all there, and a million findings are counted and not kept")
  func many() throws {
    let events = (0..<10_000).map { "BEGIN:VEVENT\nUID:\($0)\nDTSTART:20261121\nSUMMARY:\($0)\nEND:VEVENT\n" }
    let found = try ICalendarSample.read("BEGIN:VCALENDAR\n\(events.joined())END:VCALENDAR\n")
    #expect(found.rituals.count == 10_000 && Set(found.rituals.map(\.id)).count == 10_000)
    #expect(found.findings.isEmpty)
    let bad = try ICalendarSample.read("BEGIN:VCALENDAR\n" + String(repeating: "x\n", count: 100_000))
    #expect(bad.findings.count == 1000 && bad.findingCount == 100_001)
  }

  @Test("A hundred thousand days left out of one series")
  func exceptions() throws {
    let first = CivilDate(daysSinceEpoch: 20_000)
    let days = (0..<100_000).map { first.adding(days: $0).basic }
    let (ritual, findings) = try ICalendarSample.event(
      "DTSTART;VALUE=DATE:\(first.basic)", "RRULE:FREQ=DAILY",
      "EXDATE;VALUE=DATE:" + days.joined(separator: ",\n "))
    #expect(ritual?.skipped.count == 100_000 && findings.isEmpty)
  }
}
