import Testing

@testable import HearthCore

@Suite("What was agreed in a talk, in the calendar that goes out")
struct AgreedDayTests {
  @Test("Agreed days are all-day events; those done or let go of, and those on no day, are none")
  func entries() throws {
    func entry(_ id: String, on date: CivilDate?, state: String = "open") throws -> CalendarEntry? {
      var record = Appointment.record(
        id: id, title: "what {a} found", on: date, owner: .b, guide: "floor", at: stamp)
      record.body["state"] = .string(state)
      return CalendarEntry(try #require(Appointment(record)), in: household)
    }
    let date = try day("2026-12-01")
    #expect(try entry("a", on: nil) == nil)
    #expect(try entry("b", on: date, state: "released") == nil)
    #expect(try entry("b", on: date, state: "done") == nil)
    let agreed = try #require(try entry("c", on: date))
    let text = writer.file([], [agreed]).text
    for line in [
      "UID:c@hearth", "DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261202", "SUMMARY:what Ana found",
      "CATEGORIES:agreement,Ben", "X-HEARTH-SORT:agreement",
    ] { #expect(text.contains("\r\n\(line)\r\n")) }
  }

  @Test("With a time it begins then, in the zone of the house, and takes up the evening")
  func timed() throws {
    let date = try day("2026-12-01")
    let record = Appointment.record(
      id: "appointment-1", title: "the flat", on: date, time: TimeOfDay(hour: 20, minute: 30), owner: nil,
      guide: "floor", at: stamp)
    let appointment = try #require(Appointment(record))
    let entry = try #require(CalendarEntry(appointment, in: household))
    let text = writer.file([], [entry]).text
    #expect(text.contains("\r\nDTSTART;TZID=Europe/Berlin:20261201T203000\r\n"))
    #expect(!text.contains("DTEND") && !text.contains("TRANSP") && !text.contains("DURATION"))
    let utc = ICalendarWriter(household: household, zone: .utc, stamp: stamp).file([], [entry]).text
    #expect(utc.contains("\r\nDTSTART:20261201T203000Z\r\n"))
  }

  @Test("It comes back as itself where it is from, and as an event at its time elsewhere")
  func roundTrip() throws {
    let date = try day("2026-12-01")
    let time = TimeOfDay(hour: 20, minute: 30)
    let record = Appointment.record(
      id: "appointment-1", title: "the flat", on: date, time: time, owner: nil, guide: "floor", at: stamp)
    let appointment = try #require(Appointment(record))
    let entry = try #require(CalendarEntry(appointment, in: household))
    let read = try ICalendarSample.read(writer.file([], [entry]).text, home: ZoneTests.berlin)
    #expect(read.findings.isEmpty && read.leftOut == 0)
    let event = try #require(read.rituals.first)
    #expect(event.title == "the flat" && event.start == date && event.time == time && event.minutes == nil)
    let home = ImportPlan(read.rituals, over: [record], now: stamp)
    #expect(home.same == 1 && home.records.isEmpty && home.notes.isEmpty)
    let elsewhere = ImportPlan(read.rituals, over: [], now: stamp)
    #expect(elsewhere.new.map(\.time) == [time])
  }

  @Test("An agreed day that moves has a higher SEQUENCE, so that telephones take it over")
  func entrySequence() throws {
    var record = Appointment.record(
      id: "c", title: "the flat", on: try day("2026-12-01"), owner: nil, guide: "floor", at: stamp)
    func line() throws -> Substring? {
      let appointment = try #require(Appointment(record))
      let entry = try #require(CalendarEntry(appointment, in: household))
      return writer.file([], [entry]).text.split(separator: "\r\n").first { $0.hasPrefix("SEQUENCE") }
    }
    #expect(try line() == "SEQUENCE:0")
    record.body["on"] = .string("2026-12-03")
    record.revision += 1
    #expect(try line() == "SEQUENCE:1")
  }

  @Test(
    "Words of a talk go out only when the two kept it without a condition",
    arguments: [
      (nil, "the loan"), ("us", "the loan"), ("ask", "The floor"), ("forget", "The floor"),
      ("later", "The floor"),
    ])
  func entryWords(keep: String?, title: String) throws {
    var record = Appointment.record(
      id: "c", title: "the loan", on: try day("2026-12-01"), owner: nil, guide: "floor", at: stamp)
    record.body["keep"] = keep.map(JSONValue.string)
    let appointment = try #require(Appointment(record))
    let known = CalendarEntry(appointment, in: household) { $0 == "floor" ? "The floor" : nil }
    #expect(known?.title == title)
    let unknown = CalendarEntry(appointment, in: household)
    #expect(unknown?.title == (title == "the loan" ? title : "Something we agreed"))
  }

  private var stamp: Moment { Moment(seconds: 1_795_161_600, offset: 3600) }

  private var household: Household {
    Household(
      first: Partner(name: "Ana", glyph: .diamond, tint: .sea),
      second: Partner(name: "Ben", glyph: .circle, tint: .rose), rhythm: .whenever,
      createdOn: CivilDate(daysSinceEpoch: 20_000))
  }

  private var writer: ICalendarWriter {
    ICalendarWriter(household: household, zone: ZoneTests.berlin, stamp: stamp)
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
}
