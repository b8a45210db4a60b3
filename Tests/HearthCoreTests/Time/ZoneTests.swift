import Foundation
import Testing

@testable import HearthCore

@Suite("Time zones")
struct ZoneTests {
  static let berlin = zone("CET-1CEST,M3.5.0,M10.5.0/3", "Europe/Berlin")

  /// Zones and the rules their files end with.
  static let rules = [
    "Europe/Berlin": "CET-1CEST,M3.5.0,M10.5.0/3",
    "Europe/Dublin": "IST-1GMT0,M10.5.0,M3.5.0/1",
    "America/New_York": "EST5EDT,M3.2.0,M11.1.0",
    "America/St_Johns": "NST3:30NDT,M3.2.0,M11.1.0",
    "America/Nuuk": "<-02>2<-01>,M3.5.0/-1,M10.5.0/0",
    "Australia/Sydney": "AEST-10AEDT,M10.1.0,M4.1.0/3",
    "Australia/Lord_Howe": "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
    "Asia/Kolkata": "IST-5:30",
    "Asia/Jerusalem": "IST-2IDT,M3.4.4/26,M10.5.0",
    "America/Sao_Paulo": "<-03>3",
    "UTC": "UTC0",
  ]

  static func zone(_ posix: String, _ name: String? = nil) -> Zone {
    Zone(posix: posix, name: name)
      ?? Zone(name: "could not read \(posix)", abbreviation: "", standardOffset: 1)
  }

  @Test("Offsets are Foundation’s, on both sides of every half hour", arguments: rules)
  func offsets(name: String, posix: String) throws {
    let zone = ZoneTests.zone(posix, name)
    let oracle = try #require(TimeZone(identifier: name))
    let wrong = halfHours(from: 2025, to: 2029).flatMap { [$0 - 1, $0] }.first {
      zone.offset(at: $0) != oracle.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0)))
    }
    #expect(wrong == nil, "\(zone.moment(at: wrong ?? 0))")
  }

  @Test("What clocks show leads back to its instant, and what they show twice to the first", arguments: rules)
  func roundTrip(name: String, posix: String) throws {
    let zone = ZoneTests.zone(posix, name)
    var again = 0
    for instant in halfHours(from: 2026, to: 2027) {
      let local = zone.moment(at: instant)
      let time = try #require(TimeOfDay(hour: local.hour, minute: local.minute))
      let back = zone.moment(local.date, time)
      if back != local {
        again += 1
        try #require(back.seconds < instant && back.clock == local.clock && back.date == local.date)
      }
    }
    let saved = abs((zone.daylight?.offset ?? zone.standardOffset) - zone.standardOffset)
    #expect(again == saved / 1800)
  }

  private func halfHours(from first: Int, to last: Int) -> StrideTo<Int> {
    let days = [first, last].map { CivilDate(year: $0, month: 1, day: 1)?.daysSinceEpoch ?? 0 }
    return stride(from: days[0] * 86_400, to: days[1] * 86_400, by: 1800)
  }

  @Test("In the hour that is left out, the offset before it holds")
  func gap() throws {
    let moment = Self.berlin.moment(try #require(CivilDate("2026-03-29")), try #require(TimeOfDay("02:30")))
    #expect(moment.description == "2026-03-29T03:30:00+02:00")
    let dublin = Self.zone("IST-1GMT0,M10.5.0,M3.5.0/1")
    let irish = dublin.moment(try #require(CivilDate("2026-03-29")), try #require(TimeOfDay("01:30")))
    #expect(irish.description == "2026-03-29T02:30:00+01:00")
  }

  @Test("An hour that comes twice is the first of the two")
  func fold() throws {
    let day = try #require(CivilDate("2026-10-25"))
    let time = try #require(TimeOfDay("02:30"))
    #expect(Self.berlin.moment(day, time).description == "2026-10-25T02:30:00+02:00")
    let before = try #require(TimeOfDay("01:59"))
    let after = try #require(TimeOfDay("03:00"))
    #expect(Self.berlin.moment(day, before).offset == 7200)
    #expect(Self.berlin.moment(day, after).offset == 3600)
  }

  @Test("Southern summer holds over the new year")
  func southern() throws {
    let sydney = Self.zone("AEST-10AEDT,M10.1.0,M4.1.0/3")
    for day in ["2026-01-01", "2026-12-31"] {
      #expect(sydney.moment(try #require(CivilDate(day)), try #require(TimeOfDay("00:10"))).offset == 39_600)
    }
    #expect(
      sydney.moment(try #require(CivilDate("2026-07-01")), try #require(TimeOfDay("00:10"))).offset == 36_000)
  }

  @Test("Daylight time for ever has no gap at the new year")
  func forEver() throws {
    let zone = Self.zone("XXX3YYY4,0/0,J365/23")
    for second in [-1, 0, 1, 10_799, 10_800, 10_801] {
      let newYear = try #require(CivilDate("2028-01-01")).daysSinceEpoch * 86_400
      #expect(zone.offset(at: newYear + second) == -14_400)
    }
  }

  @Test("Days counted without and with 29 February")
  func numberedDays() throws {
    let common = YearlyChange(.dayOfCommonYear(60))
    let counted = YearlyChange(.dayOfYear(59))
    for (change, year, day) in [
      (common, 2027, "2027-03-01"), (common, 2028, "2028-03-01"), (counted, 2027, "2027-03-01"),
      (counted, 2028, "2028-02-29"),
    ] {
      #expect(CivilDate(daysSinceEpoch: change.days(in: year)).description == day)
    }
    let zone = Self.zone("AAA0BBB,J60/0,300/0")
    #expect(zone.daylight?.begins == YearlyChange(.dayOfCommonYear(60), time: 0))
    #expect(zone.daylight?.ends == YearlyChange(.dayOfYear(300), time: 0))
  }

  @Test("A string without a name or a rule")
  func bare() {
    #expect(Zone(posix: "CET-1CEST,M3.5.0,M10.5.0/3")?.name == "CET-1CEST")
    #expect(Zone(posix: "EST5EDT")?.daylight?.begins.day == .weekday(month: 3, week: 2, weekday: 7))
    #expect(Zone(posix: "<+0530>-5:30:15")?.standardOffset == 19_815)
    #expect(Zone(posix: "UTC0")?.isUTC == true)
    #expect(Zone(posix: "GMT0")?.isUTC == false)
  }

  @Test(
    "What is no zone is none",
    arguments: [
      "", "C", "CET", "CE1", "<CET-1", "<C>1", "CET-", "CET-25", "CET-1:60", "CET-1CEST,", "CET-1CEST,M3.5.0",
      "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0",
      "CET-1CEST,M3.5.0,M10.5.0/168", "CET-1CEST,J0,J366", "CET-1CEST,M3.5.0,M10.5.0/3x", "CET-1 ",
      "CET-99999999999999999999", "Europe/Berlin", "ÄÖÜ-1",
    ])
  func nonsense(text: String) {
    #expect(Zone(posix: text) == nil)
  }
}
