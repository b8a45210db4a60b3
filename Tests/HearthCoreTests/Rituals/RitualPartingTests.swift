import Testing

@testable import HearthCore

/// Series that part or get other days: nothing of what was, was left out, added or moved may be lost on the way.
@Suite struct RitualPartingTests {
  private static func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSinceEpoch: 0) }
  private func day(_ text: String) -> CivilDate { Self.day(text) }

  private func ritual(_ start: String, _ rule: String?) throws -> Ritual {
    Ritual(
      id: "r", title: "a walk", start: day(start), time: TimeOfDay("18:00"),
      rule: try rule.map { try RecurrenceRule($0) })
  }

  private func outcome(
    _ change: RitualChange, _ scope: RitualChange.Scope, at original: String, of ritual: Ritual,
    today: String = "2026-11-20"
  ) throws -> RitualChange.Outcome {
    try #require(
      change.applied(to: ritual, at: day(original), scope: scope, newID: "s", today: day(today)))
  }

  /// What the calendar shows from 1 November 2026 to the end of February.
  private func shown(_ rituals: Ritual?...) -> [String] {
    let records = rituals.compactMap { $0?.record(at: Moment(seconds: 0)) }
    let calendar = RitualCalendar(records, today: day("2026-11-20"))
    return calendar.occurrences(in: day("2026-11-01")...day("2027-02-28")).map {
      "\($0.day.description.dropFirst(5)) \($0.title)"
    }
  }

  // MARK: The rest of a series

  @Test func anotherTitleForTheRestOfACountKeepsItsNumberAndItsAddedDays() throws {
    var ritual = try ritual("2026-11-21", "FREQ=DAILY;COUNT=5")
    ritual.added = [day("2026-12-25")]
    var new = ritual
    new.start = day("2026-11-23")
    new.title = "a lake"
    let parted = try outcome(.rewrite(new), .following, at: "2026-11-23", of: ritual)
    #expect(
      shown(parted.ritual, parted.successor) == [
        "11-21 a walk", "11-22 a walk", "11-23 a lake", "11-24 a lake", "11-25 a lake", "12-25 a lake",
      ])
  }

  @Test func aNumberSaidAnewForTheRestIsThatOfAllOfThem() throws {
    let ritual = try ritual("2026-11-21", "FREQ=DAILY;COUNT=5")
    var new = ritual
    new.start = day("2026-11-23")
    new.rule?.end = .count(4)
    let parted = try outcome(.rewrite(new), .following, at: "2026-11-23", of: ritual)
    #expect(
      shown(parted.ritual, parted.successor).map { $0.prefix(5) } == ["11-21", "11-22", "11-23", "11-24"])
  }

  @Test func fromAnAddedDayOnTheRuleKeepsItsDays() throws {
    var ritual = try ritual("2026-11-27", "FREQ=WEEKLY;UNTIL=20261218")
    ritual.added = [day("2026-12-08")]
    let later = RitualChange.move(to: day("2026-12-08"), time: TimeOfDay("20:00"))
    let parted = try outcome(later, .following, at: "2026-12-08", of: ritual)
    #expect(parted.successor?.start == day("2026-12-11"))
    #expect(
      shown(parted.ritual, parted.successor).map { $0.prefix(5) }
        == ["11-27", "12-04", "12-08", "12-11", "12-18"])
  }

  @Test func anAddedDayThatMovesTakesTheRuleAsFarAlong() throws {
    var ritual = try ritual("2026-12-15", "FREQ=MONTHLY;BYMONTHDAY=15")
    ritual.added = [day("2026-12-20")]
    let moved = try outcome(.move(to: day("2026-12-21"), time: nil), .all, at: "2026-12-20", of: ritual)
    #expect(moved.ritual?.rule?.text == "FREQ=MONTHLY;BYMONTHDAY=16")
    #expect(shown(moved.ritual).map { $0.prefix(5) } == ["12-16", "12-21", "01-16", "02-16"])
  }

  @Test func aDayThatIsTypedAsLeftOutIsLeftOut() throws {
    let ritual = try ritual("2026-11-21", "FREQ=DAILY;COUNT=5")
    var new = ritual
    new.skipped = [day("2026-11-24")]
    let change = RitualChange.rewrite(new)
    #expect(shown(try outcome(change, .all, at: "2026-11-21", of: ritual).ritual).count == 4)
    new.start = day("2026-11-23")
    let parted = try outcome(.rewrite(new), .following, at: "2026-11-23", of: ritual)
    #expect(
      shown(parted.ritual, parted.successor).map { $0.prefix(5) } == ["11-21", "11-22", "11-23", "11-25"])
    // It can't be meant for a single one.
    #expect(change.scopes(of: ritual, at: day("2026-11-23")) == [.following, .all])
  }

  // MARK: All of them, from today on

  @Test func otherDaysForAllLeaveThePastAsItWas() throws {
    var ritual = try ritual("2026-11-06", "FREQ=WEEKLY;BYDAY=FR")
    ritual.uid = "u"
    let changed = try outcome(
      .move(to: day("2026-12-05"), time: TimeOfDay("18:00")), .all, at: "2026-12-04", of: ritual)
    #expect(changed.ritual?.uid == "u" && changed.ritual?.sequence == 1)
    #expect(changed.successor?.uid == nil && changed.successor?.rule?.text == "FREQ=WEEKLY;BYDAY=SA")
    #expect(
      shown(changed.ritual, changed.successor).prefix(5).map { $0.prefix(5) }
        == ["11-06", "11-13", "11-21", "11-28", "12-05"])
  }

  @Test func aPastDayThatWasChosenMovesWithThoseAfterIt() throws {
    let ritual = try ritual("2026-11-06", "FREQ=WEEKLY;BYDAY=FR")
    let changed = try outcome(
      .move(to: day("2026-11-14"), time: TimeOfDay("18:00")), .all, at: "2026-11-13", of: ritual)
    #expect(
      shown(changed.ritual, changed.successor).prefix(3).map { $0.prefix(5) } == ["11-06", "11-14", "11-21"])
  }

  @Test func anotherTimeForAllIsForAll() throws {
    let ritual = try ritual("2026-11-06", "FREQ=WEEKLY;BYDAY=FR")
    let changed = try outcome(
      .move(to: day("2026-12-04"), time: TimeOfDay("20:00")), .all, at: "2026-12-04", of: ritual)
    #expect(changed.successor == nil && changed.ritual?.time == TimeOfDay("20:00"))
    #expect(changed.ritual?.start == day("2026-11-06"))
  }

  // MARK: What was left out or moved by itself

  @Test func daysLeftOutOfAMonthStayLeftOut() throws {
    var ritual = try ritual("2026-12-04", "FREQ=MONTHLY;BYDAY=1FR")
    ritual.skipped = [day("2027-01-01")]
    ritual.moves[day("2027-02-05")] = Ritual.Move(day: day("2027-02-06"), time: nil)
    let moved = try outcome(.move(to: day("2026-12-08"), time: nil), .all, at: "2026-12-04", of: ritual)
    #expect(moved.ritual?.rule?.text == "FREQ=MONTHLY;BYDAY=2TU")
    // In January it would be the 12th; in February it has its own day.
    #expect(shown(moved.ritual).map { $0.prefix(5) } == ["12-08", "02-06"])
  }

  @Test func whatComesOnceAndWasMovedMovesAgain() throws {
    var ritual = try ritual("2026-11-23", nil)
    ritual.moves[day("2026-11-23")] = Ritual.Move(day: day("2026-11-24"), time: nil)
    let moved = try outcome(.move(to: day("2026-11-26"), time: nil), .all, at: "2026-11-23", of: ritual)
    #expect(shown(moved.ritual) == ["11-26 a walk"])
  }

  @Test func theOneThatWasMovedBeforeGoesWithAllOfThem() throws {
    var ritual = try ritual("2026-11-27", "FREQ=WEEKLY;COUNT=2")
    ritual.moves[day("2026-11-27")] = Ritual.Move(day: day("2026-11-28"), time: nil)
    let moved = try outcome(.move(to: day("2026-11-29"), time: nil), .all, at: "2026-11-27", of: ritual)
    #expect(shown(moved.ritual).map { $0.prefix(5) } == ["11-29", "12-06"])
  }

  @Test func aTitleTypedAtOneThatWasMovedLeavesEveryDay() throws {
    var ritual = try ritual("2026-11-27", "FREQ=WEEKLY;COUNT=3")
    ritual.moves[day("2026-12-04")] = Ritual.Move(day: day("2026-12-05"), time: TimeOfDay("10:00"))
    var new = ritual
    new.start = day("2026-12-05")
    new.time = TimeOfDay("10:00")
    new.title = "a lake"
    let changed = try outcome(.rewrite(new), .all, at: "2026-12-04", of: ritual)
    #expect(shown(changed.ritual) == ["11-27 a lake", "12-05 a lake", "12-11 a lake"])
    #expect(changed.ritual?.time == TimeOfDay("18:00"))
  }
}
