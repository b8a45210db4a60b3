import Testing

@testable import HearthCore

@Suite("Calendar files written here and read again")
struct ICalendarRoundTripTests {
  @Test("Rituals come back as they were", arguments: 0..<12 as Range<UInt64>)
  func rituals(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var compared = 0
    for zone in [ZoneTests.berlin, .utc, ZoneTests.zone("EST5EDT,M3.2.0,M11.1.0", "America/New_York")] {
      for number in 0..<60 {
        guard let ritual = ICalendarRoundTripTests.ritual("ritual-\(number)", using: &random) else {
          continue
        }
        let file = writer(zone).file([ritual])
        try #require(file.leftOut.isEmpty)
        let found = try ICalendarReader(home: zone, zone: { _ in nil }).read(Array(file.text.utf8))
        try #require(found.findings == [], "\(file.text)")
        try #require(found.rituals == [ritual], "\(file.text)")
        compared += 1
      }
    }
    #expect(compared > 60)
  }

  @Test("Read in another zone, it happens at the same instants")
  func otherZone() throws {
    let newYork = ZoneTests.zone("EST5EDT,M3.2.0,M11.1.0", "America/New_York")
    let start = try #require(CivilDate("2026-11-21"))
    let ritual = Ritual(
      id: "x", title: "x", start: start, time: TimeOfDay("01:30"), minutes: 60,
      rule: try RecurrenceRule("FREQ=WEEKLY;COUNT=10"))
    let text = writer(ZoneTests.berlin).file([ritual]).text
    let found = try ICalendarReader(home: newYork, zone: { _ in nil }).read(Array(text.utf8))
    let there = try #require(found.rituals.first)
    func instants(_ ritual: Ritual, _ zone: Zone) throws -> [Int] {
      let time = try #require(ritual.time)
      return ritual.days.days(in: start.adding(days: -9)...start.adding(days: 99)).map {
        zone.moment($0, time).seconds
      }
    }
    #expect(try instants(there, newYork) == instants(ritual, ZoneTests.berlin))
    #expect(there.rule?.weekdays == [] && there.start == start.adding(days: -1))
  }

  @Test("An export is the same after it was read and written once more, and importing it changes nothing")
  func stable() throws {
    let text = ICalendarSample.calendar([
      "UID:beside@example.org", "SUMMARY:x", "DTSTART:20261124T190000",
      "RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3",
    ])
    let other = Ritual(id: "ritual-1", title: "y", start: try #require(CivilDate("2026-11-25")))
    var moved = Ritual(id: "ritual-2", title: "z", start: try #require(CivilDate("2026-11-20")))
    moved.moves[moved.start] = Ritual.Move(day: moved.start.adding(days: 6), time: TimeOfDay("12:00"))
    let here = try ICalendarSample.read(text).rituals + [other, moved]
    let file = writer(ZoneTests.berlin).file(here).text
    let read = try ICalendarSample.read(file).rituals
    let plan = ImportPlan(
      read, over: here.map { $0.record(at: Moment(seconds: 0)) }, now: Moment(seconds: 0))
    #expect(plan.same == 3 && plan.records.isEmpty && plan.notes.isEmpty)
    #expect(writer(ZoneTests.berlin).file(read).text == file)
  }

  private func writer(_ zone: Zone) -> ICalendarWriter {
    let household = Household(
      first: Partner(name: "Ana", glyph: .diamond, tint: .sea),
      second: Partner(name: "Ben", glyph: .circle, tint: .rose), rhythm: .whenever,
      createdOn: CivilDate(daysSinceEpoch: 20_000))
    return ICalendarWriter(household: household, zone: zone, stamp: Moment(seconds: 1_795_161_600))
  }

  /// Any ritual in the one form that a file can give back; nil where chance made one that has no such form.
  private static func ritual(_ id: String, using random: inout SplitMix) -> Ritual? {
    func coin() -> Bool { Bool.random(using: &random) }
    func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &random) }
    func words() -> String {
      "w" + String((0..<number(1...20)).compactMap { _ in "a ä,;:\\\"💛n^".randomElement(using: &random) })
    }
    let isAllDay = coin()
    let start = CivilDate(daysSinceEpoch: number(18_000...24_000))
    // No night in it: what clocks show twice, or never, reads back as something else.
    let time = isAllDay ? nil : TimeOfDay(hour: number(5...22), minute: number(0...59))
    let minutes = coin() ? nil : isAllDay ? number(2...9) * 1440 : number(1...300)
    var ritual = Ritual(id: id, title: words(), start: start, time: time, minutes: minutes)
    ritual.sort = Ritual.Sort.allCases.randomElement(using: &random) ?? .event
    ritual.owner = coin() ? PartnerID.allCases.randomElement(using: &random) : nil
    ritual.planner = coin() ? PartnerID.allCases.randomElement(using: &random) : nil
    ritual.steps = (0..<number(0...3)).map { _ in words() }
    ritual.place = coin() ? words() : nil
    ritual.guide = coin() ? "walk" : nil
    ritual.reminder = coin() ? number(0...3000) : nil
    if coin() {
      ritual.uid = words()
      ritual.id = ritual.uid.map(Ritual.importedID) ?? id
    }
    ritual.sequence = number(0...9)
    if coin() { ritual.rule = ICalendarSeriesTests.rule(using: &random).normalised }
    guard (try? ritual.rule?.check()) != nil || ritual.rule == nil, ritual.days.isSynchronised else {
      return nil
    }
    let days = ritual.days.days(in: start...start.adding(days: 400)).dropFirst()
    for day in days.prefix(5) where coin() { ritual.skipped.insert(day) }
    if coin() { ritual.added = [start.adding(days: number(-50...(-1)))] }
    for day in days.dropFirst(5).prefix(5) where coin() {
      ritual.moves[day] = Ritual.Move(
        day: day.adding(days: number(1...3)),
        time: time.flatMap { _ in TimeOfDay(hour: number(5...22), minute: 0) },
        minutes: nil, title: coin() ? "m" + words() : nil)
    }
    return ritual
  }
}
