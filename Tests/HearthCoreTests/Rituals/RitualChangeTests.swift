import Testing

@testable import HearthCore

/// "This", "this and following" and "all", for every kind of change.
@Suite struct RitualChangeTests {
  /// Every other Friday from 27 November 2026, at half past seven.
  private static var dateNight: Ritual {
    Ritual(
      id: "r", title: "date night", sort: .date, planner: .a, start: day("2026-11-27"),
      time: TimeOfDay("19:30"),
      rule: RecurrenceRule(.weekly, interval: 2, weekdays: [RecurrenceRule.Weekday(5)]))
  }

  private static func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSinceEpoch: 0) }
  private func day(_ text: String) -> CivilDate { RitualChangeTests.day(text) }

  /// Where the two of them would be, in ten weeks.
  private func days(_ rituals: [Ritual?]) -> [String] {
    var calendar = RitualCalendar(today: day("2026-11-20"))
    for ritual in rituals.compactMap({ $0 }) {
      calendar.take(ritual.record(at: Moment(seconds: 0)))
    }
    return calendar.occurrences(in: day("2026-11-20")...day("2027-01-28")).map {
      "\($0.day.description.dropFirst(5)) \($0.time?.description ?? "-") \($0.title)"
    }
  }

  private func outcome(
    _ change: RitualChange, _ scope: RitualChange.Scope, at original: String = "2026-12-11",
    of ritual: Ritual = dateNight, today: CivilDate = day("2026-11-20")
  ) -> RitualChange.Outcome? {
    change.applied(to: ritual, at: day(original), scope: scope, newID: "s", today: today)
  }

  @Test func movingOneLeavesTheOthers() throws {
    let moved = try #require(outcome(.move(to: day("2026-12-12"), time: TimeOfDay("20:00")), .this))
    #expect(
      days([moved.ritual, moved.successor]) == [
        "11-27 19:30 date night", "12-12 20:00 date night", "12-25 19:30 date night",
        "01-08 19:30 date night",
        "01-22 19:30 date night",
      ])
  }

  @Test func movingThisAndFollowingPartsTheSeries() throws {
    let moved = try #require(outcome(.move(to: day("2026-12-12"), time: TimeOfDay("20:00")), .following))
    #expect(moved.successor?.id == "s")
    #expect(
      days([moved.ritual, moved.successor]) == [
        "11-27 19:30 date night", "12-12 20:00 date night", "12-26 20:00 date night",
        "01-09 20:00 date night",
        "01-23 20:00 date night",
      ])
  }

  @Test func oneThatWasMovedBeforeMovesWithThoseAfterIt() throws {
    let once = try #require(outcome(.move(to: day("2026-12-13"), time: TimeOfDay("19:30")), .this))
    let ritual = try #require(once.ritual)
    let moved = try #require(
      outcome(.move(to: day("2026-12-13"), time: TimeOfDay("18:00")), .following, of: ritual))
    #expect(
      days([moved.ritual, moved.successor]) == [
        "11-27 19:30 date night", "12-13 18:00 date night", "12-27 18:00 date night",
        "01-10 18:00 date night",
        "01-24 18:00 date night",
      ])
  }

  @Test func movingAllMovesTheRuleWithThem() throws {
    let moved = try #require(outcome(.move(to: day("2026-12-12"), time: TimeOfDay("20:00")), .all))
    #expect(moved.successor == nil)
    #expect(moved.ritual?.rule?.text == "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA")
    #expect(
      days([moved.ritual]) == [
        "11-28 20:00 date night", "12-12 20:00 date night", "12-26 20:00 date night",
        "01-09 20:00 date night",
        "01-23 20:00 date night",
      ])
  }

  @Test func takingAwayInThreeScopes() throws {
    #expect(
      days([outcome(.takeAway, .this)?.ritual]).map { $0.prefix(5) } == ["11-27", "12-25", "01-08", "01-22"])
    let ended = try #require(outcome(.takeAway, .following))
    #expect(ended.successor == nil)
    #expect(days([ended.ritual]) == ["11-27 19:30 date night"])
    let gone = try #require(outcome(.takeAway, .all))
    #expect(gone.ritual == nil && gone.successor == nil)
  }

  @Test func aCountIsDividedWhenASeriesParts() throws {
    var ritual = RitualChangeTests.dateNight
    ritual.rule?.end = .count(4)
    let parted = try #require(
      outcome(.move(to: day("2026-12-13"), time: nil), .following, at: "2026-12-11", of: ritual))
    #expect(
      days([parted.ritual, parted.successor]).map { $0.prefix(5) } == ["11-27", "12-13", "12-27", "01-10"])
  }

  @Test func exceptionsGoWithTheirHalf() throws {
    var ritual = RitualChangeTests.dateNight
    ritual.skipped = [day("2026-12-25")]
    ritual.moves = [
      day("2027-01-08"): Ritual.Move(day: day("2027-01-07"), time: TimeOfDay("18:00")),
      day("2026-11-27"): Ritual.Move(day: day("2026-11-26"), time: TimeOfDay("18:00")),
    ]
    let parted = try #require(
      outcome(.move(to: day("2026-12-12"), time: TimeOfDay("19:30")), .following, of: ritual))
    #expect(
      days([parted.ritual, parted.successor]).map { $0.prefix(11) } == [
        "11-26 18:00", "12-12 19:30", "01-07 18:00", "01-23 19:30",
      ])
  }

  @Test func aNewRhythmForAllKeepsTheStartAndDropsExceptionsThatFallNowhere() throws {
    var ritual = RitualChangeTests.dateNight
    ritual.skipped = [day("2026-12-11")]
    var new = ritual
    new.start = day("2026-12-25")
    new.rule = RecurrenceRule(.weekly, weekdays: [RecurrenceRule.Weekday(6)])
    new.title = "our evening"
    let changed = try #require(outcome(.rewrite(new), .all, at: "2026-12-25", of: ritual))
    #expect(changed.ritual?.start == day("2026-11-28"))
    #expect(changed.ritual?.skipped == [])
    #expect(days([changed.ritual]).first == "11-28 19:30 our evening")
  }

  @Test func scopesThatMakeNoSenseAreNotOffered() {
    let ritual = RitualChangeTests.dateNight
    let move = RitualChange.move(to: day("2026-12-12"), time: nil)
    #expect(move.scopes(of: ritual, at: day("2026-12-11")) == [.this, .following, .all])
    #expect(move.scopes(of: ritual, at: day("2026-11-27")) == [.this, .all])
    var once = ritual
    once.rule = nil
    #expect(move.scopes(of: once, at: day("2026-11-27")) == [.all])
    var weekly = ritual
    weekly.rule?.interval = 1
    #expect(RitualChange.rewrite(weekly).scopes(of: ritual, at: day("2026-12-11")) == [.following, .all])
  }

  @Test(arguments: [
    ("FREQ=MONTHLY;BYDAY=1FR", "2026-12-04", "2026-12-12", "FREQ=MONTHLY;BYDAY=2SA"),
    ("FREQ=MONTHLY;BYDAY=-1FR", "2026-11-27", "2026-11-30", "FREQ=MONTHLY;BYDAY=-1MO"),
    ("FREQ=MONTHLY;BYMONTHDAY=15", "2026-11-15", "2026-11-17", "FREQ=MONTHLY;BYMONTHDAY=17"),
    ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-11-30", "2026-11-29", "FREQ=MONTHLY;BYMONTHDAY=-2"),
    ("FREQ=WEEKLY;BYDAY=MO,WE", "2026-11-23", "2026-11-24", "FREQ=WEEKLY;BYDAY=TU,TH"),
    ("FREQ=WEEKLY;BYDAY=SU", "2026-11-22", "2026-11-23", "FREQ=WEEKLY;BYDAY=MO"),
    ("FREQ=YEARLY", "2026-11-22", "2026-12-03", "FREQ=YEARLY"),
    (
      "FREQ=WEEKLY;BYDAY=FR;UNTIL=20270108", "2026-11-27", "2026-11-28", "FREQ=WEEKLY;BYDAY=SA;UNTIL=20270109"
    ),
  ])
  func aRuleMovesWithItsDay(_ rule: String, _ from: String, _ to: String, _ moved: String) throws {
    let rule = try RecurrenceRule(rule)
    #expect(rule.moved(from: day(from), to: day(to))?.text == moved)
  }

  @Test(arguments: [
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=MONTHLY;BYMONTHDAY=1,15",
    "FREQ=MONTHLY;BYDAY=1FR,3FR", "FREQ=YEARLY;BYYEARDAY=100", "FREQ=DAILY;BYDAY=MO,TU",
  ])
  func aRuleThatNamesMoreHasToBeSaidAnew(_ rule: String) throws {
    #expect(try RecurrenceRule(rule).moved(from: day("2026-11-27"), to: day("2026-11-28")) == nil)
  }
}
