import Testing

@testable import HearthCore

@Suite("Days and months")
struct CivilDateTests {
  @Test("Every day from 1600 to 2400 follows the one before, on the calendar and on the count")
  func roundTrip() throws {
    var day = try #require(CivilDate(year: 1600, month: 1, day: 1))
    var count = day.daysSinceEpoch
    var weekday = day.weekday
    #expect(count == -135_140 && weekday == 6)
    var broken: [CivilDate] = []
    while day.year <= 2400 {
      let next = CivilDateTests.following(day)
      count += 1
      weekday = weekday % 7 + 1
      let isRight =
        next.daysSinceEpoch == count && CivilDate(daysSinceEpoch: count) == next && next.weekday == weekday
        && day < next && !(next < day)
      if !isRight { broken.append(next) }
      day = next
    }
    #expect(broken.isEmpty)
    #expect(count == 157_420)
  }

  /// The next day, as one counts on a wall calendar.
  private static func following(_ day: CivilDate) -> CivilDate {
    CivilDate(year: day.year, month: day.month, day: day.day + 1)
      ?? CivilDate(year: day.year, month: day.month + 1, day: 1)
      ?? CivilDate(year: day.year + 1, month: 1, day: 1) ?? day
  }

  @Test(
    "Weekdays people have written down",
    arguments: [
      ("1969-07-20", 7), ("1970-01-01", 4), ("1989-11-09", 4), ("2000-01-01", 6), ("2026-11-21", 6),
    ])
  func weekdays(_ text: String, _ weekday: Int) throws {
    let date = try #require(CivilDate(text))
    #expect(date.weekday == weekday && date.weekdayName == CivilDate.weekdayName(weekday))
  }

  @Test("Leap years come every four years but for three centuries in four")
  func leap() {
    #expect([1600, 2000, 2024, 2400].allSatisfy(CivilDate.isLeap))
    #expect([1700, 1800, 1900, 2023, 2100].allSatisfy { !CivilDate.isLeap($0) })
    #expect(
      CivilDate("2024-02-29") != nil && CivilDate("2023-02-29") == nil && CivilDate("1900-02-29") == nil)
  }

  @Test(
    "Nothing looser than a day is read as one",
    arguments: [
      "", "2026", "2026-11", "2026-1-01", "26-11-21", "2026-11-31", "2026-13-01", "2026-00-10", "2026-01-00",
      "2026-11-21 ", " 2026-11-21", "2026/11/21", "+026-11-21", "2026--1-21", "2026-11-21-", "２０２６-11-21",
      "20261121",
    ])
  func rejects(_ text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test("A day reads back as it is written")
  func written() throws {
    for count in stride(from: -719_162, through: 2_932_896, by: 9973) {
      let date = CivilDate(daysSinceEpoch: count)
      #expect(CivilDate(date.description) == date, "\(date)")
    }
    let date = try #require(CivilDate("0999-02-03"))
    #expect(date.description == "0999-02-03")
    #expect(CivilDate("2026-11-21")?.short == "Sat 21 Nov")
  }

  @Test("Months follow and read back")
  func months() throws {
    let january = try #require(YearMonth("2026-01"))
    #expect(january.previous.description == "2025-12" && january.previous < january)
    #expect(january.previous.previous.description == "2025-11")
    #expect(YearMonth("2026-13") == nil && YearMonth("2026-1") == nil && YearMonth("2026-01-01") == nil)
  }

  @Test("Numbers of weekdays wrap round")
  func names() {
    #expect([-6, 1, 8].allSatisfy { CivilDate.weekdayName($0) == "Monday" })
    #expect([0, 7, 14].allSatisfy { CivilDate.weekdayName($0) == "Sunday" })
  }
}

@Suite("Moments")
struct MomentTests {
  @Test(
    "A moment reads back as it was written",
    arguments: [
      "2026-11-21T19:30:00+01:00", "2026-11-21T00:15:59-03:30", "1969-12-31T23:59:59+00:00",
      "2024-02-29T12:00:00+14:00", "1601-01-01T00:00:00-12:00",
    ])
  func roundTrip(_ text: String) throws {
    #expect(try #require(Moment(text)).description == text)
  }

  @Test("What may be left out")
  func short() {
    let full = Moment("2026-11-21T19:30:00+00:00")
    #expect(full != nil && Moment("2026-11-21T19:30") == full && Moment("2026-11-21T19:30:00Z") == full)
    #expect(Moment("2026-11-21T20:30+01:00")?.seconds == full?.seconds)
  }

  @Test(
    "What is no moment",
    arguments: [
      "", "2026-11-21", "T19:30", "2026-11-21T", "2026-11-21T24:00", "2026-11-21T19:60", "2026-11-21T9:30",
      "2026-11-21T19", "2026-11-21T19:30:61", "2026-11-21T19:30+1", "2026-11-21T19:30+19:00",
      "2026-11-21T19:30+01:60", "2026-11-21T19:30+1:5", "2026-11-21T19:30+001:00", "2026-11-21T19:30:00:00",
      "2026-11-21T19:30ZZ", "2026-11-21t19:30", "2026-02-30T10:00", "2026-11-21T+9:30",
    ])
  func rejects(_ text: String) {
    #expect(Moment(text) == nil)
  }

  @Test("The local day and clock follow the offset, before 1970 too")
  func local() throws {
    let evening = try #require(Moment("2026-11-21T23:30:00-05:00"))
    #expect(
      evening.date == CivilDate("2026-11-21") && evening.clock == "23:30"
        && evening.seconds % 86_400 == 16_200)
    let old = try #require(Moment("1969-12-31T00:00:01+02:00"))
    #expect(old.date == CivilDate("1969-12-31") && old.clock == "00:00" && old.seconds == -93_599)
    #expect(evening.adding(seconds: 1800).date == CivilDate("2026-11-22"))
    #expect(evening.month == YearMonth("2026-11"))
  }

  @Test("Division that rounds down")
  func floored() {
    for dividend in -20...20 {
      let quotient = dividend.flooredQuotient(7)
      #expect((0..<7).contains(dividend - quotient * 7))
    }
  }
}
