import HearthCore

extension DemoCouple {
  /// What they do again and again, and the days they did it: often lately, seldom in the bad month, and never counted.
  static func rituals(_ today: Moment) -> [Record] {
    let rituals = rituals(on: today.date)
    let made = Day.ago(366).evening(today, order: 0)
    let records = rituals.map { $0.record(at: made) }
    let year = RitualCalendar(records, today: today.date).occurrences(
      in: today.date.adding(days: -364)...today.date)
    let done = year.compactMap { occurrence -> Record? in
      guard case .ritual(let id) = occurrence.source, happened(occurrence, today) else { return nil }
      return Completion.record(of: occurrence, ritual: id, isDone: true, now: today)
    }
    return records + takingTurns(done, today)
  }

  /// Ana planned the last date, Ben the one before it.
  private static func takingTurns(_ done: [Record], _ today: Moment) -> [Record] {
    var planner = PartnerID.a
    var last: Record?
    var records: [Record] = []
    for var record in done.reversed() {
      if record.body["ritual"] == .string(dateNight) {
        record.body["planner"] = .string(planner.rawValue)
        planner = planner.other
        last = last ?? record
      }
      records.append(record)
    }
    guard let last, let day = last.body["of"] else { return records.reversed() }
    let turn = Record(
      id: "planned-\(dateNight)", kind: "planned", at: last.at,
      body: ["ritual": .string(dateNight), "day": day, "planner": .string(PartnerID.a.rawValue)])
    return records.reversed() + [turn]
  }

  private static let dateNight = "demo-ritual-date"

  private static func rituals(on today: CivilDate) -> [Ritual] {
    [
      goodbye(today), supper(today), oneGoodThing(today), hourAlone(today), week(today), date(today),
      met(today),
    ]
  }

  /// The first such weekday of the year that the demonstration shows.
  private static func first(_ weekday: Int, _ today: CivilDate) -> CivilDate {
    let year = today.adding(days: -364)
    return year.adding(days: (weekday - year.weekday + 7) % 7)
  }

  private static func goodbye(_ today: CivilDate) -> Ritual {
    var ritual = Ritual(
      id: "demo-ritual-goodbye", title: "goodbye at the door", sort: .parting,
      start: today.adding(days: -364),
      time: TimeOfDay(hour: 7, minute: 40), rule: weekly(1, 2, 3, 4, 5))
    ritual.start = first(1, today)
    ritual.steps = [
      "Shoes on, bags down.", "Each says the one thing ahead that feels biggest.",
      "A hug until somebody laughs, or until the bus.",
    ]
    return ritual
  }

  private static func supper(_ today: CivilDate) -> Ritual {
    var ritual = Ritual(
      id: "demo-ritual-supper", title: "supper, phones in the bread bin", sort: .meal, start: first(3, today),
      time: TimeOfDay(hour: 19, minute: 0), minutes: 45, rule: weekly(3, 6))
    ritual.guide = "meal"
    ritual.place = "the kitchen table, good plates"
    ritual.steps = [
      "Whoever cooked sits down first.", "Phones into the bread bin. The bread can wait outside.",
      "Start with something that went right.",
    ]
    return ritual
  }

  private static func oneGoodThing(_ today: CivilDate) -> Ritual {
    var ritual = Ritual(
      id: "demo-ritual-good-thing", title: "one ordinary good thing", sort: .affection,
      start: today.adding(days: -150), time: TimeOfDay(hour: 22, minute: 30), rule: RecurrenceRule(.daily))
    ritual.guide = "ordinary"
    ritual.steps = ["Lamp off first; it is easier to say in the dark.", "Small is fine. The soup counts."]
    return ritual
  }

  private static func hourAlone(_ today: CivilDate) -> Ritual {
    var ritual = Ritual(
      id: "demo-ritual-hour", title: "an hour alone, door closed", sort: .solitude, owner: .a,
      start: first(6, today), time: TimeOfDay(hour: 10, minute: 0), minutes: 60, rule: weekly(6))
    ritual.steps = [
      "The other one answers door, phone and cat.", "Coming out early is allowed; being fetched isn’t.",
    ]
    return ritual
  }

  private static func week(_ today: CivilDate) -> Ritual {
    let start = first(7, today)
    var ritual = Ritual(
      id: "demo-ritual-week", title: "our week, over tea", sort: .meeting, start: start,
      time: TimeOfDay(hour: 18, minute: 0), minutes: 40, rule: weekly(7))
    ritual.guide = "weekly"
    ritual.steps = ["Tea first, lists second.", "Each says one thank-you before anything is planned."]
    // They were away that Sunday.
    ritual.skipped = [start.adding(days: 7 * 49)]
    return ritual
  }

  /// Every second Friday, the next one after today; the last one had to go to the day after.
  private static func date(_ today: CivilDate) -> Ritual {
    let tomorrow = today.adding(days: 1)
    let next = tomorrow.adding(days: (5 - tomorrow.weekday + 7) % 7)
    var ritual = Ritual(
      id: dateNight, title: "date night", sort: .date, planner: .b,
      start: next.adding(days: -26 * 14),
      time: TimeOfDay(hour: 19, minute: 30), minutes: 180,
      rule: RecurrenceRule(.weekly, interval: 2, weekdays: [RecurrenceRule.Weekday(5)]))
    let last = next.adding(days: -14)
    ritual.moves[last] = Ritual.Move(day: last.adding(days: 1), time: TimeOfDay(hour: 20, minute: 0))
    ritual.steps = [
      "One plans, and the other only asks what to wear.",
      "Nothing about work, flats or parents until dessert.",
      "Too tired? Then pyjamas, and it still counts.",
    ]
    return ritual
  }

  private static func met(_ today: CivilDate) -> Ritual {
    let day = today.adding(days: 12)
    var rule = RecurrenceRule(.yearly)
    rule.months = [day.month]
    rule.monthDays = [day.day]
    var ritual = Ritual(
      id: "demo-ritual-met", title: "the day we met, in the rain", sort: .milestone,
      start: CivilDate(year: day.year - 6, month: day.month, day: day.day) ?? day, rule: rule)
    ritual.steps = ["Walk to the bus stop where it happened.", "Whoever brings an umbrella buys the chips."]
    return ritual
  }

  private static func weekly(_ days: Int...) -> RecurrenceRule {
    RecurrenceRule(.weekly, weekdays: days.map { RecurrenceRule.Weekday($0) })
  }

  // MARK: What came of them

  /// As chance would have it, but the same every time: a year of ordinary weeks.
  private static func happened(_ occurrence: Occurrence, _ today: Moment) -> Bool {
    let ago = today.date.daysSinceEpoch - occurrence.day.daysSinceEpoch
    if ago == 0 { return (occurrence.time?.minutes ?? 0) + 120 < today.hour * 60 + today.minute }
    // By the day within the year, so that every demonstration has the same year behind it.
    var chance = UInt32(truncatingIfNeeded: ago &* 7919)
    for byte in occurrence.title.utf8 { chance = (chance ^ UInt32(byte)) &* 16_777_619 }
    return Int((chance >> 9) % 100) < likelihood(daysAgo: ago)
  }

  private static func likelihood(daysAgo days: Int) -> Int {
    switch days {
    case ..<45: 84
    case ..<120: 66
    case ..<200: 48
    // The weeks in which nobody had anything left.
    case 205..<250: 12
    case ..<300: 40
    default: 58
    }
  }
}
