import Testing

@testable import HearthCore

/// The examples of RFC 5545, section 3.8.5.3, that whole days can follow. There UNTIL is midnight in another zone,
/// before the clock of the event; here it is the day before.
@Suite("The examples of RFC 5545")
struct RecurrenceExampleTests {
  @Test(
    "Every day and every week",
    arguments: [
      RecurrenceSample("FREQ=DAILY;COUNT=10", from: "1997-09-02", "1997-09-02 03 04 05 06 07 08 09 10 11"),
      .init(
        "FREQ=DAILY;INTERVAL=2", from: "1997-09-02",
        "1997-09-02 04 06 08 10 12 14 16 18 20 22 24 26 28 30 10-02 04 06"),
      .init("FREQ=DAILY;INTERVAL=10;COUNT=5", from: "1997-09-02", "1997-09-02 12 22 10-02 12"),
      .init("FREQ=WEEKLY;COUNT=10", from: "1997-09-02", "1997-09-02 09 16 23 30 10-07 14 21 28 11-04"),
      .init(
        "FREQ=WEEKLY;UNTIL=19971223", from: "1997-09-02",
        "1997-09-02 09 16 23 30 10-07 14 21 28 11-04 11 18 25 12-02 09 16 23"),
      .init(
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU", from: "1997-09-02",
        "1997-09-02 16 30 10-14 28 11-11 25 12-09 23 1998-01-06 20 02-03 17"),
      .init(
        "FREQ=WEEKLY;UNTIL=19971006;WKST=SU;BYDAY=TU,TH", from: "1997-09-02",
        "1997-09-02 04 09 11 16 18 23 25 30 10-02"),
      .init(
        "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", from: "1997-09-02",
        "1997-09-02 04 09 11 16 18 23 25 30 10-02"),
      .init(
        "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971223;WKST=SU;BYDAY=MO,WE,FR", from: "1997-09-01",
        "1997-09-01 03 05 15 17 19 29 10-01 03 13 15 17 27 29 31 11-10 12 14 24 26 28 12-08 10 12 22"),
      .init(
        "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", from: "1997-09-02",
        "1997-09-02 04 16 18 30 10-02 14 16"),
      .init(
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", from: "1997-08-05", "1997-08-05 10 19 24"),
      .init(
        "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", from: "1997-08-05", "1997-08-05 17 19 31"),
    ])
  func short(_ sample: RecurrenceSample) throws { try sample.check() }

  @Test(
    "Every month",
    arguments: [
      RecurrenceSample(
        "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", from: "1997-09-05",
        "1997-09-05 10-03 11-07 12-05 1998-01-02 02-06 03-06 04-03 05-01 06-05"),
      .init(
        "FREQ=MONTHLY;UNTIL=19971223;BYDAY=1FR", from: "1997-09-05", "1997-09-05 10-03 11-07 12-05"),
      .init(
        "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", from: "1997-09-07",
        "1997-09-07 28 11-02 30 1998-01-04 25 03-01 29 05-03 31"),
      .init(
        "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", from: "1997-09-22",
        "1997-09-22 10-20 11-17 12-22 1998-01-19 02-16"),
      .init(
        "FREQ=MONTHLY;BYMONTHDAY=-3", from: "1997-09-28", "1997-09-28 10-29 11-28 12-29 1998-01-29 02-26"),
      .init(
        "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", from: "1997-09-02",
        "1997-09-02 15 10-02 15 11-02 15 12-02 15 1998-01-02 15"),
      .init(
        "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", from: "1997-09-30",
        "1997-09-30 10-01 31 11-01 30 12-01 31 1998-01-01 31 02-01"),
      .init(
        "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", from: "1997-09-10",
        "1997-09-10 11 12 13 14 15 1999-03-10 11 12 13"),
      .init(
        "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", from: "1997-09-02",
        "1997-09-02 09 16 23 30 11-04 11 18 25 1998-01-06 13 20 27 03-03 10 17 24 31"),
      .init(
        "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", from: "1997-09-13",
        "1997-09-13 10-11 11-08 12-13 1998-01-10 02-07 03-07 04-11 05-09 06-13"),
      .init("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", from: "1997-09-04", "1997-09-04 10-07 11-06"),
      .init(
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", from: "1997-09-29",
        "1997-09-29 10-30 11-27 12-30 1998-01-29 02-26 03-30"),
      .init("FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", from: "2007-01-15", "2007-01-15 30 02-15 03-15 30"),
    ])
  func monthly(_ sample: RecurrenceSample) throws { try sample.check() }

  @Test(
    "Every year",
    arguments: [
      RecurrenceSample(
        "FREQ=YEARLY;COUNT=10;BYMONTH=6,7", from: "1997-06-10",
        "1997-06-10 07-10 1998-06-10 07-10 1999-06-10 07-10 2000-06-10 07-10 2001-06-10 07-10"),
      .init(
        "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3", from: "1997-03-10",
        "1997-03-10 1999-01-10 02-10 03-10 2001-01-10 02-10 03-10 2003-01-10 02-10 03-10"),
      .init(
        "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", from: "1997-01-01",
        "1997-01-01 04-10 07-19 2000-01-01 04-09 07-18 2003-01-01 04-10 07-19 2006-01-01"),
      .init("FREQ=YEARLY;BYDAY=20MO", from: "1997-05-19", "1997-05-19 1998-05-18 1999-05-17"),
      .init("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", from: "1997-05-12", "1997-05-12 1998-05-11 1999-05-17"),
      .init(
        "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", from: "1997-03-13",
        "1997-03-13 20 27 1998-03-05 12 19 26 1999-03-04 11 18 25"),
      .init(
        "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8", from: "1997-06-05",
        """
        1997-06-05 12 19 26 07-03 10 17 24 31 08-07 14 21 28 1998-06-04 11 18 25 07-02 09 16 23 30 08-06 13 20 27 \
        1999-06-03
        """),
      .init(
        "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", from: "1996-11-05",
        "1996-11-05 2000-11-07 2004-11-02"),
    ])
  func yearly(_ sample: RecurrenceSample) throws { try sample.check() }

  @Test("Every Friday the 13th, but not the day it starts")
  func thirteenth() throws {
    let days = "1998-02-13 03-13 11-13 1999-08-13 2000-10-13"
    try RecurrenceSample("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", from: "1997-09-02", days)
      .check(excluding: ["1997-09-02"])
  }

  @Test("Every day until Christmas")
  func untilChristmas() throws {
    let set = try recurring("FREQ=DAILY;UNTIL=19971223", from: "1997-09-02")
    let days = set.days(in: set.start...set.start.adding(days: 400))
    #expect(days == (0..<113).map { set.start.adding(days: $0) })
    #expect(days.last == CivilDate("1997-12-23"))
  }

  @Test(
    "Every day in January for three years",
    arguments: [
      "FREQ=YEARLY;UNTIL=20000131;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
      "FREQ=DAILY;UNTIL=20000131;BYMONTH=1",
    ])
  func januaries(_ rule: String) throws {
    let set = try recurring(rule, from: "1998-01-01")
    let days = set.days(in: set.start...set.start.adding(days: 2000))
    let all = (0...2000).map { set.start.adding(days: $0) }.filter { $0.month == 1 && $0.year <= 2000 }
    #expect(days == all && days.count == 93)
  }
}
