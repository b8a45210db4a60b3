import Testing

@testable import HearthCore

@Suite("Reading series of a calendar file")
struct ICalendarSeriesTests {
  @Test(
    "UNTIL is the last day something may still begin on, by the clock it begins at",
    arguments: [
      ("DTSTART;TZID=Europe/Berlin:20261121T193000", "20261128T183000Z", "20261128"),
      ("DTSTART;TZID=Europe/Berlin:20261121T193000", "20261128T182900Z", "20261127"),
      ("DTSTART;TZID=Europe/Berlin:20261121T003000", "20261127T233000Z", "20261128"),
      ("DTSTART;TZID=Europe/Berlin:20261121T193000", "20261128", "20261128"),
      ("DTSTART:20261121T193000", "20261128T193000", "20261128"),
      ("DTSTART:20261121T193000", "20261128T000000", "20261127"),
      ("DTSTART;VALUE=DATE:20261121", "20261128", "20261128"),
      ("DTSTART;VALUE=DATE:20261121", "20261128T000000Z", "20261128"),
      ("DTSTART;VALUE=DATE:20261121", "20261127T235959Z", "20261127"),
      ("DTSTART;VALUE=DATE:20261121", "20261127T230000Z", "20261128"),
      // 23:00 in New York is five in the morning, a day on.
      ("DTSTART;TZID=America/New_York:20261121T230000", "20261129T040000Z", "20261129"),
      ("DTSTART:20261121T193000", "99991231T235959Z", "99991231"),
    ])
  func until(start: String, until: String, last: String) throws {
    let (ritual, findings) = try ICalendarSample.event(start, "RRULE:FREQ=DAILY;UNTIL=\(until)")
    #expect(ritual?.rule?.text == "FREQ=DAILY;UNTIL=\(last)")
    #expect(findings.isEmpty)
  }

  @Test("A series that comes a day later here repeats on the days beside, where a rule can say so")
  func shifted() throws {
    func rule(_ day: String, _ text: String) throws -> String? {
      try ICalendarSample.event("DTSTART;TZID=Asia/Kolkata:\(day)T013000", "RRULE:\(text)").ritual?.rule?.text
    }
    #expect(try rule("20261121", "FREQ=DAILY") == "FREQ=DAILY")
    #expect(try rule("20261121", "FREQ=WEEKLY;BYDAY=MO,SA") == "FREQ=WEEKLY;BYDAY=FR,SU;WKST=SU")
    #expect(try rule("20261101", "FREQ=MONTHLY") == "FREQ=MONTHLY;BYMONTHDAY=-1")
    #expect(try rule("20261121", "FREQ=MONTHLY;BYMONTHDAY=21,-2") == "FREQ=MONTHLY;BYMONTHDAY=-3,20")
    #expect(try rule("20261121", "FREQ=YEARLY") == "FREQ=YEARLY")
    #expect(try rule("20261121", "FREQ=MONTHLY;BYDAY=3SA") == nil)
    #expect(try rule("20270301", "FREQ=YEARLY") == nil)
  }

  @Test(
    "A shifted rule yields the days beside those of the first, for thousands of rules",
    arguments: 0..<8 as Range<UInt64>)
  func shiftedDays(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var compared = 0
    for _ in 0..<400 {
      let start = CivilDate(daysSinceEpoch: .random(in: 20_000..<22_000, using: &random))
      let rule = ICalendarSeriesTests.rule(using: &random)
      let days = RecurrenceSet(start: start, rule: rule)
      // A start beside the rule stays behind: then there is nothing to compare.
      guard (try? rule.check()) != nil, days.isSynchronised else { continue }
      for step in [1, -1] {
        guard let shifted = rule.shifted(by: step, start: start) else { continue }
        let beside = start.adding(days: step)
        let found = RecurrenceSet(start: beside, rule: shifted).days(in: beside...beside.adding(days: 3000))
        let wanted = days.days(in: start...start.adding(days: 3000)).map { $0.adding(days: step) }
        try #require(found == wanted, "\(rule.text) from \(start) by \(step) became \(shifted.text)")
        compared += 1
      }
    }
    #expect(compared > 50)
  }

  @Test("A start that the rule does not yield is a day all the same")
  func unsynchronised() throws {
    let (ritual, findings) = try ICalendarSample.event("RRULE:FREQ=WEEKLY;BYDAY=MO")
    let found = try #require(ritual)
    #expect(found.start == CivilDate("2026-11-23"))
    #expect(found.added == [try day("2026-11-21")])
    #expect(found.days.days(in: try day("2026-11-20")...day("2026-11-23")).count == 2 && findings.isEmpty)
  }

  @Test("Times that only repeat when it begins are passed over in a rule")
  func repeatedTimes() throws {
    let (ritual, findings) = try ICalendarSample.event("RRULE:FREQ=DAILY;BYHOUR=19;BYMINUTE=30;BYSECOND=0;")
    #expect(ritual?.rule == RecurrenceRule(.daily) && findings.isEmpty)
  }

  @Test("A day added at another time is that day, moved")
  func addedTime() throws {
    let (ritual, _) = try ICalendarSample.event(
      "RDATE:20261122T193000,20261123T120000/PT1H", "RDATE;VALUE=DATE:20261124")
    let found = try #require(ritual)
    #expect(found.added == [try day("2026-11-22"), try day("2026-11-23"), try day("2026-11-24")])
    #expect(
      found.moves == [try day("2026-11-23"): .init(day: try day("2026-11-23"), time: TimeOfDay("12:00"))])
  }

  @Test("A day holds it once: what cannot be kept beside that is told of")
  func addedTwice() throws {
    let (ritual, findings) = try ICalendarSample.event(
      "DTSTART:20261123T193000", "RRULE:FREQ=WEEKLY;COUNT=4",
      "RDATE:20261130T100000,20261201T100000,20261201T180000,20261201T100000,20261207T193000",
      "RDATE:20261123T080000")
    let found = try #require(ritual)
    #expect(found.added == [try day("2026-12-01")])
    #expect(
      found.moves == [try day("2026-12-01"): .init(day: try day("2026-12-01"), time: TimeOfDay("10:00"))])
    #expect(
      findings == [
        "line 7: “x” is on 2026-11-30 already; a second one that day, at 10:00, is left out",
        "line 7: “x” is on 2026-12-01 already; a second one that day, at 18:00, is left out",
        "line 8: “x” is on 2026-11-23 already; a second one that day, at 08:00, is left out",
      ])
  }

  @Test("A day left out at its usual time and added at another is that day, moved")
  func excludedAndAdded() throws {
    let (ritual, findings) = try ICalendarSample.event(
      "DTSTART:20261123T193000", "RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE:20261130T193000,20261202T100000",
      "RDATE:20261130T100000,20261202T100000")
    let found = try #require(ritual)
    #expect(
      found.moves == [try day("2026-11-30"): .init(day: try day("2026-11-30"), time: TimeOfDay("10:00"))])
    #expect(found.skipped == [try day("2026-12-02")])
    #expect(findings.isEmpty)
    #expect(found.days.days(in: try day("2026-11-24")...day("2026-12-07")).count == 2)
  }

  @Test("What one day of a series says for itself alone, and cannot have here, is told of")
  func ownDetails() throws {
    func findings(_ lines: String) throws -> [String] {
      try ICalendarSample.read(series("", overrides: [("20261122T193000", lines)])).findings.map(\.what)
    }
    let alarm = "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT30M\nEND:VALARM"
    func words(_ list: String) -> String { "“x”: what is said of \(list) on 2026-11-22 alone is left out" }
    #expect(try findings(alarm) == [words("the reminder")])
    #expect(
      try findings("LOCATION:here\nX-HEARTH-OWNER:a\nX-HEARTH-PLANNER:b\n\(alarm)")
        == [words("the place, the reminder, the owner and the planner")])
  }

  @Test("Days are left out whatever form they are told in")
  func excluded() throws {
    let (ritual, findings) = try ICalendarSample.event(
      "DTSTART;TZID=America/New_York:20261121T230000", "RRULE:FREQ=DAILY",
      "EXDATE;TZID=America/New_York:20261122T230000", "EXDATE:20261124T040000Z", "EXDATE;VALUE=DATE:20261124")
    #expect(ritual?.skipped == [try day("2026-11-23"), try day("2026-11-24"), try day("2026-11-25")])
    #expect(findings.count == 1, "the clocks of New York are not changed when ours are: \(findings)")
  }

  @Test("Single days: moved, cancelled, there although left out, and never in the rule")
  func overrides() throws {
    let found = try ICalendarSample.read(
      series(
        "EXDATE:20261124T193000",
        overrides: [
          ("20261122T193000", "DTSTART:20261122T210000"), ("20261123T193000", "STATUS:CANCELLED"),
          ("20261124T193000", "DTSTART:20261124T193000"), ("20261130T120000", "DTSTART:20261130T120000"),
        ]))
    let ritual = try #require(found.rituals.first)
    #expect(found.rituals.count == 1 && found.findings.isEmpty)
    #expect(ritual.skipped == [try day("2026-11-23")])
    #expect(ritual.added == [try day("2026-11-30")])
    #expect(
      ritual.moves == [
        try day("2026-11-22"): .init(day: try day("2026-11-22"), time: TimeOfDay("21:00")),
        try day("2026-11-30"): .init(day: try day("2026-11-30"), time: TimeOfDay("12:00")),
      ])
  }

  @Test("A change of all days from one on is told of, and made on that day")
  func following() throws {
    let text = series("", overrides: [("20261122T193000", "DTSTART:20261122T210000")])
      .split(separator: "RECURRENCE-ID:").joined(separator: "RECURRENCE-ID;RANGE=THISANDFUTURE:")
    let found = try ICalendarSample.read(text)
    #expect(found.rituals.first?.moves.count == 1)
    #expect(found.findings.map(\.what) == ["“x” changes all days from there on; only 2026-11-22 is changed"])
  }

  @Test("Single days of a series that is not in the file become one of their own")
  func orphans() throws {
    let text = series(
      "",
      overrides: [
        ("20261122T193000", "STATUS:CANCELLED"), ("20261123T193000", "DTSTART:20261123T210000"),
        ("20261125T193000", "DTSTART:20261126T220000"),
      ])
    let alone = "BEGIN:VCALENDAR\n" + text.split(separator: "END:VEVENT\n", maxSplits: 1)[1]
    let found = try ICalendarSample.read(alone)
    let ritual = try #require(found.rituals.first)
    #expect(found.rituals.count == 1 && found.leftOut == 1)
    #expect(ritual.start == CivilDate("2026-11-23") && ritual.time == TimeOfDay("21:00"))
    #expect(ritual.added == [try day("2026-11-26")])
    #expect(
      ritual.moves == [try day("2026-11-26"): .init(day: try day("2026-11-26"), time: TimeOfDay("22:00"))])
  }

  /// A daily series of four days, and single days of it.
  private func series(_ line: String, overrides: [(original: String, line: String)]) -> String {
    let master =
      "BEGIN:VEVENT\nUID:u\nSUMMARY:x\nDTSTART:20261121T193000\nRRULE:FREQ=DAILY;COUNT=4\n\(line)\nEND:VEVENT\n"
    let single = overrides.map {
      "BEGIN:VEVENT\nUID:u\nSUMMARY:x\nRECURRENCE-ID:\($0.original)\n\($0.line)\nEND:VEVENT\n"
    }
    return "BEGIN:VCALENDAR\n\(master)\(single.joined())END:VCALENDAR\n"
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  /// Any rule at all, often one that makes no sense.
  static func rule(using random: inout SplitMix) -> RecurrenceRule {
    func some<Value>(_ values: [Value], _ most: Int = 3) -> [Value] {
      guard Bool.random(using: &random) else { return [] }
      return (0..<Int.random(in: 1...most, using: &random)).compactMap { _ in
        values.randomElement(using: &random)
      }
    }
    var rule = RecurrenceRule(
      RecurrenceRule.Frequency.allCases.randomElement(using: &random) ?? .daily,
      interval: .random(in: 1...3, using: &random))
    rule.weekdays = some(Array(1...7)).map { .init($0) }
    if rule.weekdays.isEmpty || Int.random(in: 0..<4, using: &random) == 0 {
      rule.monthDays = some(Array(1...31) + Array(-31...(-1)))
      rule.months = some(Array(1...12), 2)
    }
    rule.weekStart = .random(in: 1...7, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: rule.end = .count(.random(in: 1...50, using: &random))
    case 1: rule.end = .until(CivilDate(daysSinceEpoch: .random(in: 20_000..<24_000, using: &random)))
    default: break
    }
    return rule
  }
}
