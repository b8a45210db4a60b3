import Testing

@testable import HearthCore

@Suite("Reading calendar files")
struct ICalendarReaderTests {
  @Test("A whole calendar: a series with all that was changed in it, days, and a word on the rest")
  func whole() throws {
    let found = try ICalendarSample.read(ICalendarSample.rich)
    #expect(found.rituals.count == 2)
    let dinner = try #require(found.rituals.first)
    #expect(dinner.title == "Dinner, just us" && dinner.uid == "dinner@example.org" && dinner.sequence == 2)
    #expect(dinner.start == CivilDate("2026-11-20") && dinner.time == TimeOfDay("19:30"))
    #expect(dinner.minutes == 120 && dinner.reminder == 30)
    #expect(dinner.rule == (try RecurrenceRule("FREQ=WEEKLY;INTERVAL=2;UNTIL=20270301")))
    #expect(dinner.skipped == [try day("2026-12-04"), try day("2026-12-18")])
    #expect(dinner.added == [try day("2026-11-22")])
    #expect(dinner.steps == ["candles", "no telephones; none"] && dinner.place == "Grüner Löffel")
    #expect(
      dinner.moves == [
        try day("2027-01-01"): .init(
          day: try day("2027-01-02"), time: TimeOfDay("12:00"), minutes: 90, title: "Lunch")
      ])
    let away = try #require(found.rituals.last)
    #expect(away.start == CivilDate("2026-12-24") && away.time == nil && away.minutes == 4320)
    #expect(found.findings.map(\.text) == ["line 56: 1 task left out: only events are read"])
    #expect(found.leftOut == 0)
  }

  @Test("It is the same with other ends of lines, a byte order mark and all capitals in names")
  func dialects() throws {
    let wanted = try ICalendarSample.read(ICalendarSample.rich).rituals
    let text = ICalendarSample.rich
    for end in ["\r\n", "\r"] {
      let other = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
      #expect(try ICalendarSample.read("\u{FEFF}" + other).rituals == wanted)
    }
    let small = text.split(separator: "\n").map { line in
      let name = line.prefix { $0.isUppercase || $0 == "-" }
      return name.lowercased() + line.dropFirst(name.count)
    }
    #expect(try ICalendarSample.read(small.joined(separator: "\n")).rituals == wanted)
  }

  @Test(
    "Times are taken to the clocks of the household",
    arguments: [
      (":20261121T193000", "2026-11-21 19:30"), (":20261121T193000Z", "2026-11-21 20:30"),
      (";TZID=Europe/Berlin:20260701T193059", "2026-07-01 19:30"),
      (";TZID=America/New_York:20261121T193000", "2026-11-22 01:30"),
      (";TZID=/example.org/20260101/America/New_York:20261121T193000", "2026-11-22 01:30"),
      (";TZID=Asia/Kolkata:20261121T013000", "2026-11-20 21:00"), (";VALUE=DATE:20261121", "2026-11-21 -"),
      (":20261121", "2026-11-21 -"), (":00010101T120000", "0001-01-01 12:00"),
      (":99991231T225900Z", "9999-12-31 23:59"),
    ])
  func times(value: String, local: String) throws {
    let (ritual, findings) = try ICalendarSample.event("DTSTART\(value)")
    let found = try #require(ritual)
    #expect("\(found.start) \(found.time?.description ?? "-")" == local)
    #expect(findings.isEmpty)
  }

  @Test(
    "Lengths are counted in the time that passes",
    arguments: [
      ("DTEND:20261121T213000", 120), ("DTEND:20261121T203000Z", 120), ("DURATION:PT1H30M", 90),
      ("DURATION:P0DT2H0M0S", 120), ("DURATION:P1W", 10_080), ("DTEND:20261121T193000", nil),
      ("DURATION:PT0S", nil), ("DTEND;TZID=America/New_York:20261121T153000", 120),
    ])
  func lengths(line: String, minutes: Int?) throws {
    let (ritual, findings) = try ICalendarSample.event("DTSTART;TZID=Europe/Berlin:20261121T193000", line)
    #expect(ritual?.minutes == minutes)
    #expect(ritual != nil && findings.isEmpty)
  }

  @Test(
    "Reminders are minutes before the start",
    arguments: [
      ("TRIGGER:-PT15M", 15), ("TRIGGER:-P1D", 1440), ("TRIGGER:PT0S", 0), ("TRIGGER:-P300S", 5),
      ("TRIGGER;RELATED=END:-PT3H", 60), ("TRIGGER;VALUE=DATE-TIME:20261121T173000Z", 60),
    ])
  func reminders(trigger: String, minutes: Int) throws {
    let (ritual, findings) = try ICalendarSample.event(
      "DURATION:PT2H", "BEGIN:VALARM", trigger, "ACTION:AUDIO", "END:VALARM")
    #expect(ritual?.reminder == minutes)
    #expect(findings.isEmpty)
  }

  @Test("An alarm that says there is none is none")
  func noReminder() throws {
    let (ritual, findings) = try ICalendarSample.event(
      "BEGIN:VALARM", "ACTION:NONE", "TRIGGER;VALUE=DATE-TIME:19760401T005545Z", "END:VALARM")
    #expect(ritual != nil && ritual?.reminder == nil && findings.isEmpty)
  }

  @Test("What this program wrote beside the standard comes back")
  func own() throws {
    let (ritual, _) = try ICalendarSample.event(
      "X-HEARTH-SORT:date", "X-HEARTH-OWNER:b", "X-HEARTH-PLANNER:a", "X-HEARTH-GUIDE:plan-date")
    let found = try #require(ritual)
    #expect(found.sort == .date && found.owner == .b && found.planner == .a && found.guide == "plan-date")
    let (other, _) = try ICalendarSample.event("X-HEARTH-SORT:nonsense", "X-HEARTH-OWNER:c")
    #expect(other?.sort == .event && other?.owner == nil)
  }

  @Test(
    "No file writes into a record that is no ritual of ours",
    arguments: [
      "turn-checkin@hearth", "appointment-1@hearth", "ritual@hearth", "ritual-../x@hearth", "x@hearth",
      "ritual-1",
    ])
  func strangeID(uid: String) throws {
    let found = try ICalendarSample.read(
      ICalendarSample.calendar(["UID:\(uid)", "X-HEARTH-SORT:event", "DTSTART:20261121"]))
    #expect(found.rituals.map(\.id) == [Ritual.importedID(uid)] && found.rituals.map(\.uid) == [uid])
    let own = try ICalendarSample.read(
      ICalendarSample.calendar(["UID:ritual-t1-x@hearth", "X-HEARTH-SORT:event", "DTSTART:20261121"]))
    #expect(own.rituals.map(\.id) == ["ritual-t1-x"] && own.rituals.map(\.uid) == [nil])
  }

  @Test("Without a UID the id comes from what is said, so that it is the same the next time")
  func unnamed() throws {
    func text(_ place: String) -> String {
      "BEGIN:VEVENT\nDTSTART:20261121T193000\nSUMMARY:x\nLOCATION:\(place)\nEND:VEVENT\n"
    }
    let one = try ICalendarSample.read(text("here")).rituals
    #expect(one.count == 1 && one[0].id.hasPrefix("ics-") && one[0].uid == nil)
    // What is there twice counts once; what only begins alike is told apart.
    let many = try ICalendarSample.read(text("here") + text("here") + text("there") + text("there"))
    #expect(many.rituals.map(\.id) == [one[0].id, one[0].id + "-2"])
    #expect(many.rituals.map(\.place) == ["here", "there"])
  }

  @Test("Of events with one UID the newest counts")
  func newest() throws {
    func event(_ sequence: Int, _ title: String) -> String {
      "BEGIN:VEVENT\nUID:u\nDTSTART:20261121\nSUMMARY:\(title)\nSEQUENCE:\(sequence)\nEND:VEVENT\n"
    }
    let found = try ICalendarSample.read(
      event(1, "one") + event(3, "three") + event(2, "two") + event(3, "last"))
    #expect(found.rituals.map(\.title) == ["last"])
    #expect(found.findingCount == 3 && found.leftOut == 3)
    #expect(
      found.findings.first?.text == "line 1: “one” has the UID of another event, which is newer and kept")
  }

  @Test("What is cancelled is left out, and said so")
  func cancelled() throws {
    let one = try ICalendarSample.event("STATUS:CANCELLED")
    #expect(one.ritual == nil && one.findings == ["line 2: “x” was cancelled; it is left out"])
    let all = try ICalendarSample.read(
      "BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nDTSTART:20261121\nEND:VEVENT\nEND:VCALENDAR\n")
    #expect(all.rituals.isEmpty && all.leftOut == 1)
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
}
