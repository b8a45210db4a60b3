import Testing

@testable import HearthCore

@Suite("Reading the time zones of a calendar file")
struct ICalendarZoneTests {
  @Test("A zone written here is the same zone when it is read", arguments: ZoneTests.rules)
  func roundTrip(name: String, posix: String) throws {
    let zone = ZoneTests.zone(posix, name)
    guard !zone.isUTC else { return }
    let same = try #require(read(zone.component.map(\.folded).joined(), knows: { _ in nil }))
    for instant in stride(from: 1_767_225_600, to: 1_830_297_600, by: 1800) {
      try #require(same.offset(at: instant) == zone.offset(at: instant), "\(zone.moment(at: instant))")
    }
  }

  @Test("The last rules count, where a zone tells its history")
  func history() throws {
    let text = zone([
      observance(
        "DAYLIGHT", "19700426T020000", "-0500", "-0400",
        "RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=-1SU;UNTIL=19860101T000000Z"),
      observance(
        "STANDARD", "19671029T020000", "-0400", "-0500",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z"),
      observance(
        "DAYLIGHT", "20070311T020000", "-0500", "-0400",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU"),
      observance("STANDARD", "20071104T020000", "-0400", "-0500", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"),
    ])
    let found = try #require(read(text, knows: { _ in nil }))
    #expect(found.agrees(with: ZoneTests.zone("EST5EDT,M3.2.0,M11.1.0")))
  }

  @Test("Clocks that were changed one last time stay so")
  func settled() throws {
    let text = zone([
      observance(
        "DAYLIGHT", "19700329T020000", "+0300", "+0400",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20100328T000000Z"),
      observance("STANDARD", "20141026T020000", "+0400", "+0300", ""),
    ])
    #expect(try #require(read(text, knows: { _ in nil })).offset(at: 1_790_000_000) == 10_800)
  }

  @Test("Where changes are only listed, or make no sense, the machine's own zone of that name counts")
  func listed() throws {
    for rule in ["", "RRULE:FREQ=YEARLY;BYDAY=20MO", "RRULE:nonsense"] {
      let text = zone([
        observance("STANDARD", "20261025T030000", "+0200", "+0100", rule),
        observance("DAYLIGHT", "20270328T020000", "+0100", "+0200", rule),
      ])
      #expect(read(text, knows: { $0 == "Z" ? ZoneTests.berlin : nil }) == ZoneTests.berlin)
      #expect(read(text, knows: { _ in nil }) == nil)
    }
    #expect(read(zone([]), knows: { _ in nil }) == nil)
    #expect(read(zone(["X-LIC-LOCATION:Europe/Berlin\n"]), knows: ICalendarSample.zone) == ZoneTests.berlin)
  }

  @Test("A zone that nobody knows is told of once, and its times are taken as ours")
  func unknown() throws {
    let (ritual, findings) = try ICalendarSample.event(
      "DTSTART;TZID=Mars/Olympus:20261121T193000", "DTEND;TZID=Mars/Olympus:20261121T203000")
    #expect(ritual?.time == TimeOfDay("19:30") && ritual?.minutes == 60)
    #expect(
      findings == [
        "line 5: the time zone “Mars/Olympus” is not known; its times are taken as times of this place"
      ])
  }

  @Test(
    "A series by other clocks is kept at the time it has on most days of a year",
    arguments: [
      ("20261025T200000", "2026-10-26 02:00", "01:00"), ("20261101T200000", "2026-11-02 02:00", "01:00"),
      // At six, the two weeks would be on the day before.
      ("20261025T180000", "2026-10-26 00:00", "23:00"),
    ])
  func mostDays(start: String, kept: String, other: String) throws {
    let (ritual, findings) = try ICalendarSample.event(
      "DTSTART;TZID=America/New_York:\(start)", "RRULE:FREQ=WEEKLY")
    let found = try #require(ritual)
    #expect("\(found.start) \(found.time?.description ?? "")" == kept)
    #expect(
      findings == [
        "line 6: “x” goes by the clocks of New York, not by yours: it is kept at \(kept.suffix(5)) here all year, "
          + "and for a part of the year it is really at \(other)"
      ])
  }

  @Test("Where no rule can say the days it has on most of a year, it stays as it began")
  func noRuleForMost() throws {
    let (ritual, findings) = try ICalendarSample.event(
      "DTSTART;TZID=America/New_York:20261025T180000", "RRULE:FREQ=MONTHLY;BYDAY=-1SU")
    #expect(ritual?.start == CivilDate("2026-10-25") && ritual?.time == TimeOfDay("23:00"))
    #expect(ritual?.rule?.text == "FREQ=MONTHLY;BYDAY=-1SU" && findings.count == 1)
  }

  private func zone(_ parts: [String]) -> String {
    "BEGIN:VTIMEZONE\nTZID:Z\n\(parts.joined())END:VTIMEZONE\n"
  }

  private func observance(_ kind: String, _ start: String, _ from: String, _ to: String, _ rule: String)
    -> String
  {
    "BEGIN:\(kind)\nDTSTART:\(start)\nTZOFFSETFROM:\(from)\nTZOFFSETTO:\(to)\n\(rule)\nEND:\(kind)\n"
  }

  private func read(_ text: String, knows lookUp: @escaping (String) -> Zone?) -> Zone? {
    let bytes = Array(text.utf8)
    let file = bytes.withUnsafeBufferPointer { CalendarFile($0) }
    var zones = CalendarZones(file, lookUp: lookUp)
    return file.zones.first?.properties["TZID"].flatMap { zones.zone($0.text) }
  }
}
