import Testing

@testable import HearthCore

/// Rules that end after so many times, counted only where somebody asks behind their end.
@Suite struct RecurrenceCountTests {
  private let start = CivilDate("2000-01-31") ?? CivilDate(daysSinceEpoch: 0)
  private var century: ClosedRange<CivilDate> { start...start.adding(days: 36_525) }

  @Test(arguments: [
    "FREQ=DAILY;COUNT=4000", "FREQ=DAILY;BYMONTH=1,7;COUNT=700", "FREQ=DAILY;INTERVAL=40;COUNT=3",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=400", "FREQ=WEEKLY;BYMONTH=2;COUNT=40",
    "FREQ=MONTHLY;BYDAY=-1FR;COUNT=100", "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=60",
    "FREQ=MONTHLY;INTERVAL=5;BYDAY=MO,TU;BYSETPOS=1,-1;COUNT=70", "FREQ=YEARLY;COUNT=9",
    "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=3", "FREQ=YEARLY;BYWEEKNO=1;COUNT=20",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=5", "FREQ=YEARLY;BYMONTH=1,2;COUNT=41",
    "FREQ=YEARLY;BYDAY=SA;BYSETPOS=-1,3;COUNT=30",
  ])
  func asManyDaysAsItSaysAndNoneAfter(_ text: String) throws {
    let rule = try RecurrenceRule(text)
    guard case .count(let count) = rule.end else {
      Issue.record("no count")
      return
    }
    var endless = rule
    endless.end = .never
    let expected = Array(RecurrenceSet(start: start, rule: endless).days(in: century).prefix(count))
    let set = RecurrenceSet(start: start, rule: rule)
    let last = try #require(expected.last)
    try #require(expected.count == count)
    #expect(set.days(in: century) == expected)
    for shift in [-40, -1, 0, 1, 40] {
      let from = last.adding(days: shift)
      let range = from...from.adding(days: 39)
      let within = expected.filter(range.contains)
      #expect(set.days(in: range) == within)
      #expect(set.count(in: range) == within.count)
      #expect(set.next(onOrAfter: from) == expected.first { $0 >= from })
      #expect(set.previous(before: from) == expected.last { $0 < from })
    }
    #expect(set.yields(last) && set.ordinal(of: last) == count)
    #expect(set.previous(before: century.upperBound) == last)
    let after = try #require(RecurrenceSet(start: start, rule: endless).next(onOrAfter: last.adding(days: 1)))
    #expect(!set.yields(after) && !set.contains(after) && set.pattern?.last == last)
  }

  @Test(arguments: [
    ("FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;COUNT=1000", 2400),
    ("FREQ=YEARLY;COUNT=500;BYMONTH=2;BYMONTHDAY=29;BYSETPOS=1", 2400),
    ("FREQ=DAILY;COUNT=1000000", 4000), ("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=1000000", 4000),
  ])
  func anEndFarAwayIsNotSearchedFor(_ text: String, _ year: Int) throws {
    let set = RecurrenceSet(start: start, rule: try RecurrenceRule(text))
    guard case .counted(_, let surely) = set.ready?.1 else {
      Issue.record("searched for")
      return
    }
    #expect(surely.year > year)
  }

  @Test func aNearEndIsFoundOnce() throws {
    let set = RecurrenceSet(start: start, rule: try RecurrenceRule("FREQ=WEEKLY;COUNT=10"))
    #expect(set.ready?.1 == .on(start.adding(days: 63)))
  }

  @Test func countingKnowsWhatWasChangedByHand() throws {
    let off = [start.adding(days: 7), start.adding(days: 8)]
    let more = [start.adding(days: 9), start.adding(days: 14), start.adding(days: 7)]
    let set = RecurrenceSet(
      start: start, rule: try RecurrenceRule("FREQ=WEEKLY"), excluded: Set(off), added: Set(more))
    for length in 0..<30 {
      let range = start...start.adding(days: length)
      #expect(set.count(in: range) == set.days(in: range).count)
    }
    #expect(!set.contains(off[0]) && set.contains(more[0]) && !set.contains(off[1]))
  }
}
