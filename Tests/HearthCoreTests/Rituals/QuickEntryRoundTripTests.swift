import Testing

@testable import HearthCore

@Suite("A ritual as a line and back")
struct QuickEntryRoundTripTests {
  @Test("What a line can say reads back as it was, on any day", arguments: 0..<4)
  func withinReach(_ part: Int) throws {
    var made = DraftMaker(seed: 11 + UInt64(part))
    for _ in 0..<400 {
      let names = made.pick(QuickEntryRoundTripTests.couples)
      let draft = made.draft()
      let line = QuickEntry.text(of: draft, names: names)
      let today = made.day()
      let found = try? QuickEntry.read(line, today: today, names: names)
      #expect(found == draft, "\(line) on \(today)")
    }
  }

  @Test("A rule beyond a line stays as it was; what stands beside it reads back")
  func beyondReach() throws {
    var made = DraftMaker(seed: 5)
    var kept = 0
    for _ in 0..<400 {
      var draft = made.draft()
      draft.sort = made.pick(Ritual.Sort.allCases)
      draft.rule = made.anyRule()
      draft.start = made.day()
      let line = QuickEntry.text(of: draft, names: QuickSample.names)
      let found = try QuickSample.read(line, keeping: draft)
      let days = draft.start...draft.start.adding(days: 800)
      let wanted = RecurrenceSet(start: draft.start, rule: draft.rule).days(in: days)
      #expect(RecurrenceSet(start: found.start, rule: found.rule).days(in: days) == wanted, "\(line)")
      draft.rule = found.rule
      #expect(found == draft, "\(line)")
      kept += line.contains("repeating as before") ? 1 : 0
    }
    #expect(kept > 100 && kept < 400)
  }

  @Test(
    "Titles that sound like a line are quoted",
    arguments: [
      "Sunday roast", "movie for 2 hours", "at 8", "every breath you take", "daily bread", "say \"hi\"",
      "“hm”",
      "  two  spaces ", "until we drop", "@home", "Ana plans", "7pm club", "2026-12-24", "a\nb", "\u{301}x",
      "repeating as before", "10 times", "firday", "next week", "remind 30 min before", "no comma,", "\"",
      "-",
      "except 24 dec", "the 24 dec", "all day", "for Ben", "ends with 24", "ends with every", "dec",
      "our birthday", "the day we met", "once", "birthday once", "evry friday", "christmas", "on christmas",
      "half past seven", "end of month", "1-5 january", "3.12", "wekly", "just once",
    ])
  func quoting(_ title: String) throws {
    let time = try #require(TimeOfDay("20:00"))
    for (clock, minutes) in [(nil, nil), (time, 90)] as [(TimeOfDay?, Int?)] {
      for rule in [nil, RecurrenceRule(.weekly)] {
        let draft = RitualDraft(
          title: title, start: QuickSample.today, time: clock, minutes: minutes, rule: rule)
        let line = QuickEntry.text(of: draft, names: QuickSample.names)
        #expect(try QuickSample.read(line) == draft, "\(line)")
      }
    }
  }

  @Test("A day and a time as a line, and back, on any day")
  func slots() throws {
    let friday = try #require(CivilDate("2026-11-27"))
    let evening = TimeOfDay("19:30")
    #expect(QuickEntry.text(of: friday, time: evening, today: QuickSample.today) == "fri 27 nov 19:30")
    let later = try #require(CivilDate("2027-01-01"))
    #expect(QuickEntry.text(of: later, today: QuickSample.today) == "fri 1 jan 2027")
    var made = DraftMaker(seed: 3)
    for _ in 0..<600 {
      let day = made.day()
      let time = made.pick([nil, TimeOfDay(hour: made.below(24), minute: made.below(60))])
      let today = made.pick([made.day(), day.adding(days: made.below(500) - 250)])
      let line = QuickEntry.text(of: day, time: time, today: today)
      let slot = try? QuickEntry.readDay(line, today: today, from: day)
      #expect(slot == QuickEntry.Slot(day: day, time: time), "\(line) on \(today)")
    }
  }

  @Test("A start that is no day of its rule is left where it is")
  func unsettledStart() throws {
    let saturday = QuickSample.today
    let draft = RitualDraft(
      title: "Team", start: saturday, rule: RecurrenceRule(.weekly, weekdays: [.init(5)]))
    let line = QuickEntry.text(of: draft, names: QuickSample.names)
    #expect(line == "Team 21 nov 2026 repeating as before")
    #expect(try QuickSample.read(line, keeping: draft) == draft)
  }

  @Test("When weeks begin is let go of only where it changes nothing")
  func weekStart() throws {
    var rule = RecurrenceRule(.weekly, weekdays: [.init(6)])
    rule.weekStart = 7
    var draft = RitualDraft(title: "Walk", start: QuickSample.today, rule: rule)
    #expect(QuickEntry.text(of: draft, names: QuickSample.names) == "Walk 21 nov 2026 every saturday")
    rule.interval = 2
    rule.weekdays = [.init(6), .init(7)]
    draft.rule = rule
    #expect(QuickEntry.text(of: draft, names: QuickSample.names) == "Walk 21 nov 2026 repeating as before")
  }

  private static let couples = [
    ("Ana", "Ben"), ("May", "Sunday"), ("Ana Maria", "Ana"), ("O’Neill", "Every"), ("Zoë", "7"),
  ]
}
