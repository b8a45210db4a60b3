import Testing

@testable import HearthCore

@Suite("Neighbours, places and halves of days that come again")
struct RecurrenceNeighbourTests {
  @Test("The days beside a day, over those left out and added by hand")
  func neighbours() throws {
    let set = try recurring(
      "FREQ=WEEKLY;COUNT=4", from: "2026-11-21", excluding: ["2026-11-28"],
      adding: ["2026-12-01", "2027-01-01"])
    func next(_ day: String) throws -> String? {
      set.next(onOrAfter: try calendarDay(day))?.description
    }
    func previous(_ day: String) throws -> String? {
      set.previous(before: try calendarDay(day))?.description
    }
    #expect(try next("1976-01-01") == "2026-11-21")
    #expect(try next("2026-11-21") == "2026-11-21")
    #expect(try next("2026-11-22") == "2026-12-01")
    #expect(try next("2026-12-02") == "2026-12-05")
    #expect(try next("2026-12-13") == "2027-01-01")
    #expect(try next("2027-01-02") == nil)
    #expect(try previous("2026-11-21") == nil)
    #expect(try previous("2026-12-01") == "2026-11-21")
    #expect(try previous("2026-12-05") == "2026-12-01")
    #expect(try previous("2027-01-01") == "2026-12-12")
    #expect(try previous("9000-01-01") == "2027-01-01")
  }

  @Test("The place of a day among those of the rule, left out or not")
  func ordinals() throws {
    let set = try recurring("FREQ=DAILY", from: "0001-01-01", excluding: ["2026-11-20"])
    #expect(try set.ordinal(of: calendarDay("0001-01-01")) == 1)
    #expect(try set.ordinal(of: calendarDay("0001-12-31")) == 365)
    #expect(try set.ordinal(of: calendarDay("2026-11-20")) == 739_940)
    #expect(try set.ordinal(of: calendarDay("2026-11-21")) == 739_941)
    let fridays = try recurring("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", from: "2026-11-21", adding: ["2026-11-22"])
    let found = try ["11-21", "11-22", "11-27", "12-25"].map { day in
      fridays.ordinal(of: try calendarDay("2026-\(day)"))
    }
    #expect(found == [nil, nil, 1, 2])
    #expect(RecurrenceSet(start: set.start).ordinal(of: set.start) == 1)
  }

  @Test("A COUNT is divided between the halves; the first half ends by UNTIL")
  func count() throws {
    let set = try recurring("FREQ=WEEKLY;BYDAY=MO,SA;COUNT=10", from: "2026-11-21", excluding: ["2026-11-23"])
    let (before, after) = set.split(at: try calendarDay("2026-12-01"))
    #expect(before?.rule?.text == "FREQ=WEEKLY;BYDAY=MO,SA;UNTIL=20261130")
    #expect(before?.start == set.start && before?.excluded.count == 1)
    // Four were before, the one left out among them.
    #expect(after?.rule?.text == "FREQ=WEEKLY;BYDAY=MO,SA;COUNT=6")
    #expect(after?.start == CivilDate("2026-12-05") && after?.excluded == [])
  }

  @Test("A cut beside the days leaves one half only, as it was")
  func outside() throws {
    let set = try recurring("FREQ=DAILY;COUNT=3", from: "2026-11-21", excluding: ["2026-11-22"])
    let first = set.split(at: set.start)
    #expect(first.before == nil && first.after == set)
    let last = set.split(at: set.start.adding(days: 3))
    #expect(last.before == set && last.after == nil)
    let once = RecurrenceSet(start: set.start, added: [set.start.adding(days: 7)])
    let halves = once.split(at: set.start.adding(days: 1))
    #expect(halves.before == RecurrenceSet(start: set.start))
    #expect(halves.after == RecurrenceSet(start: set.start.adding(days: 7)))
  }

  @Test("Added days alone make a half without a rule")
  func addedOnly() throws {
    let set = try recurring(
      "FREQ=DAILY;COUNT=2", from: "2026-11-21", adding: ["2026-11-01", "2026-11-03", "2026-12-24"])
    let late = try #require(set.split(at: try calendarDay("2026-12-01")).after)
    #expect(late == RecurrenceSet(start: try calendarDay("2026-12-24")))
    let early = try #require(set.split(at: set.start).before)
    #expect(early.start == CivilDate("2026-11-01") && early.added.map(\.description) == ["2026-11-03"])
    #expect(early.rule == nil)
  }

  @Test("Of random rules, walks, places and halves agree with the days", arguments: 0..<8 as Range<UInt64>)
  func random(seed: UInt64) throws {
    var random = RandomRules(seed: seed)
    var seen = 0
    for _ in 0..<120 {
      let set = random.set()
      let last = set.start.adding(days: 700)
      let days = set.days(in: set.start...last)
      try #require(walk(from: set.start, through: last, set) == days, "\(set)")
      try #require(walkBack(from: last, through: set.start, set) == days.reversed(), "\(set)")
      let all = RecurrenceSet(start: set.start, rule: set.rule).days(in: set.start...last)
      for (index, day) in all.enumerated().suffix(3) {
        try #require(set.ordinal(of: day) == index + 1, "\(set)")
      }
      let cut = set.start.adding(days: random.number(0...500))
      let halves = set.split(at: cut)
      let before = halves.before?.days(in: set.start...last) ?? []
      let after = halves.after?.days(in: set.start...last) ?? []
      try #require(before + after == days, "\(set) at \(cut)")
      try #require(before.allSatisfy { $0 < cut } && after.allSatisfy { $0 >= cut }, "\(set) at \(cut)")
      if !before.isEmpty, !after.isEmpty { seen += 1 }
    }
    #expect(seen >= 60)
  }

  private func walk(from first: CivilDate, through last: CivilDate, _ set: RecurrenceSet) -> [CivilDate] {
    var days: [CivilDate] = []
    var from = first
    while let day = set.next(onOrAfter: from), day <= last {
      days.append(day)
      from = day.adding(days: 1)
    }
    return days
  }

  private func walkBack(from last: CivilDate, through first: CivilDate, _ set: RecurrenceSet) -> [CivilDate] {
    var days: [CivilDate] = []
    var before = last.adding(days: 1)
    while let day = set.previous(before: before), day >= first {
      days.append(day)
      before = day
    }
    return days
  }
}
