import Testing

@testable import HearthCore

@Suite("A time zone as iCalendar describes it")
struct ZoneComponentTests {
  private static let cairo = "EET-2EEST,M4.5.5/0,M10.5.4/24"

  @Test(
    "Its observances begin when the clocks change, in each of a hundred years",
    arguments: Array(ZoneTests.rules.values) + [
      cairo, "EET-2EEST,M3.4.4/50,M10.4.4/50", "AAA3BBB,J60/1,J300/25", "AAA3BBB,59/1,300/0",
      "AAA3BBB,M4.1.0/-2,M10.1.0/26",
    ])
  func onsets(posix: String) throws {
    let zone = ZoneTests.zone(posix)
    let years = try #require(CivilDate("1970-01-01"))...(try #require(CivilDate("2069-12-31")))
    guard let daylight = zone.daylight else {
      #expect(zone.isUTC ? zone.component.isEmpty : zone.observances.count == 1)
      return
    }
    for (change, from, to) in [
      (daylight.begins, zone.standardOffset, daylight.offset),
      (daylight.ends, daylight.offset, zone.standardOffset),
    ] {
      let wanted = (1970...2069).map { change.instant(in: $0, offset: from) }
      let said = zone.observances.filter { $0.to == to }.flatMap { part in
        RecurrenceSet(start: part.start, rule: part.rule).days(in: years).map {
          $0.daysSinceEpoch * 86_400 + part.time - from
        }
      }
      #expect(said.sorted() == wanted)
    }
    for part in zone.observances {
      #expect(RecurrenceSet(start: part.start, rule: part.rule).days(in: part.start...part.start).count == 1)
    }
  }

  @Test("Two observances do, but where midnight leads into another month")
  func count() {
    #expect(ZoneTests.berlin.observances.count == 2)
    #expect(ZoneTests.zone(Self.cairo).observances.count == 3)
  }

  @Test("The clocks that are ahead are the daylight ones, in Dublin too")
  func dublin() {
    let parts = ZoneTests.zone("IST-1GMT0,M10.5.0,M3.5.0/1").observances
    #expect(Set(parts.map(\.name)) == ["DAYLIGHT", "STANDARD"])
    #expect(parts.first { $0.name == "DAYLIGHT" }?.abbreviation == "IST")
  }

  @Test("Where clocks are never changed there is one, without a rule")
  func fixed() {
    let lines = ZoneTests.zone("<+0530>-5:30:15", "Asia/Odd").component.map(\.folded).joined()
    #expect(
      lines
        == [
          "BEGIN:VTIMEZONE", "TZID:Asia/Odd", "BEGIN:STANDARD", "DTSTART:19700101T000000",
          "TZOFFSETFROM:+053015",
          "TZOFFSETTO:+053015", "TZNAME:+0530", "END:STANDARD", "END:VTIMEZONE", "",
        ].joined(separator: "\r\n"))
  }
}
