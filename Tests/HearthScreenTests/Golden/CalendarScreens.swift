import HearthContent
import HearthCore

@testable import HearthScreen

extension Walk {
  static let month = demo.keys("3")
  /// An empty line to write into: what the program wrote there is wiped out.
  func typed(_ line: String) -> Walk { keys(String(repeating: "<bs>", count: 40)).paste(line) }

  static let words = month.keys("n")
  static let sentence = words.paste("fri 20:00 dance class every 2 weeks, ben plans").keys("<enter>")
  static let steps = month.keys("s<enter><enter>s")
  /// Next Friday's date, to be moved.
  static let dateMoved = month.keys("<right><right><right><right><right><right>")
    .keys("<enter>jjv").typed("+1 20:00").keys("<enter>")

  /// The demo couple, with these records as well.
  private static func demo(_ records: [Record], now: Moment = start) -> Walk {
    Walk(household("Ana", "Ben"), records: DemoCouple.records(today: start) + records, now: now)
  }

  private static let friday = CivilDate(daysSinceEpoch: 20_784)

  private static let brief = Brief.record(
    id: Brief.id(of: Brief.Occasion(ritual: "demo-ritual-date", day: friday)), ritual: "demo-ritual-date",
    day: friday, author: .b, text: "The little cinema, the late show.\nThen the long way home, by the canal.",
    hint: "warm shoes", opens: .day, at: start)

  static let briefed = demo([brief]).keys("3<right><right><right><right><right><right>")
    .keys("<enter>jj")
  static let onTheDay = demo([brief], now: Moment(date: friday, hour: 19, minute: 0)).keys("3<enter>gjj")

  /// Something small of Ana's, for today.
  static let nudged = demo([
    Brief.record(
      id: "brief-demo", day: start.date, author: .a, text: "Bring home the good plums.", opens: .author,
      at: start)
  ]).keys("3<enter>g")

  /// What a calendar may hold at its worst: long, wide, hostile, many, and over days.
  static let crowded = Walk(household("Ana", "Ben"), records: crowd).keys("3")

  private static let crowd: [Record] = {
    let titles = [
      "山田花子さんと一緒に夕ご飯を食べる", "Zoe\u{308}\u{323} und S\u{301}o\u{302}\u{301}n\u{303}",
      "\u{1B}[31mred\u{7}\u{202E} and back\r\nagain", "👩‍👩‍👧 the three of them 🇩🇪👍🏽",
      String(repeating: "endless", count: 30), "{a} and {b} and {c}",
    ]
    let rituals = (titles + titles).enumerated().map { index, title in
      Ritual(
        id: "crowd-\(index)", title: title, sort: Ritual.Sort.allCases[index % 10],
        owner: index % 4 == 3 ? .b : nil, planner: index % 4 == 1 ? .a : nil, start: start.date,
        time: TimeOfDay(hour: 8 + index, minute: 0), minutes: 90,
        rule: index == 2 ? RecurrenceRule(.weekly) : nil)
    }
    let away = Ritual(
      id: "crowd-away", title: "away, at the lake", start: start.date.adding(days: -4), minutes: 6 * 1440)
    return (rituals + [away]).map { $0.record(at: start) }
  }()
}

extension Screen {
  static let calendar: [Screen] = [calendarMonth, calendarOthers, occurrence, ritualSheet]

  static let calendarMonth = Screen(
    name: "calendar-month",
    shots: [
      Shot("today", sizes: Size.all, .month),
      Shot("the day before", sizes: Size.all, .month.keys("<left>")),
      Shot("in the day", sizes: Size.all, .month.keys("<enter>j")),
      Shot("a month with holes", sizes: Size.all, .month.keys("[[[[[[[")),
      Shot("the first month of the next year", .month.keys("]]")),
      Shot("nothing anywhere", sizes: Size.all, .couple.keys("3")),
      Shot("done, and the news of it", .month.keys("d")),
      Shot(
        "a save failed", .couple.withFullDisk().keys("3n").paste("tomorrow a walk").keys("<enter><enter>")),
      Shot("crowded", sizes: Size.all, .crowded),
      Shot(
        "crowded, a day without anything", sizes: Size.all, .crowded.keys("<left><left><left><left><left>")),
      Shot("crowded, in the day, at its end", .crowded.keys("<enter>G")),
      Shot("a month of five weeks", .month.keys("[[[[[[[[[")),
    ])

  static let calendarOthers = Screen(
    name: "calendar-views",
    shots: [
      Shot("week", sizes: Size.all, .month.keys("w")),
      Shot("week, the first thing of another day", sizes: Size.all, .month.keys("w<left><left><left>k")),
      Shot(
        "week, over the end of a year",
        .month.keys("w]<right><right><right><right><right><right><right><right>")),
      Shot("week, nothing anywhere", .couple.keys("3w")),
      Shot("week, crowded", sizes: Size.all, .crowded.keys("wjjjj")),
      Shot("agenda", sizes: Size.all, .month.keys("a")),
      Shot("agenda, two things on", .month.keys("ajj")),
      Shot("agenda, nothing anywhere", sizes: Size.all, .couple.keys("3a")),
      Shot(
        "agenda, little and far away",
        .couple.keys("3n").paste("24 dec 18:00 carols").keys("<enter><enter>at")),
      Shot("agenda, crowded", sizes: Size.all, .crowded.keys("a")),
      Shot("year", sizes: Size.all, .month.keys("y")),
      Shot("year, a day in spring", sizes: Size.all, .month.keys("ykkkkkkk<left>")),
      Shot("year, at its end", .month.keys("yG")),
      Shot("year, nothing anywhere", sizes: Size.all, .couple.keys("3y")),
    ])

  static let occurrence = Screen(
    name: "occurrence",
    shots: [
      Shot("a meal", sizes: Size.all, .month.keys("<enter><enter>")),
      Shot("a meal, scrolled", .month.keys("<enter><enter>jjj")),
      Shot("done, for one of them", .month.keys("<enter>k<enter>")),
      Shot("moved, and done", sizes: Size.all, .month.keys("k<enter>gjj<enter>")),
      Shot("a brief, sealed", sizes: Size.all, .briefed.keys("<enter>")),
      Shot("a brief, sealed, in the list", .briefed),
      Shot("a brief, open", sizes: Size.all, .onTheDay.keys("<enter>")),
      Shot("a long one", sizes: Size.all, .crowded.keys("<enter>gjjjjj<enter>")),
      Shot("something small, closed", sizes: Size.all, .nudged.keys("<enter>")),
      Shot("something small, not for Ben", .nudged.keys("<enter>j")),
      Shot("something small, open", sizes: Size.all, .nudged.keys("<enter>f")),
    ])

  static let ritualSheet = Screen(
    name: "ritual-sheet",
    shots: [
      Shot("starters", sizes: Size.all, .month.keys("s")),
      Shot("starters, further down", .month.keys("sjjjjjjjj")),
      Shot("a starter’s words", .month.keys("s<enter>")),
      Shot("no words yet", sizes: Size.all, .words),
      Shot("words with a preview", sizes: Size.all, .words.paste("fri 20:00 dance class every 2 weeks")),
      Shot("words that make no sense yet", sizes: Size.all, .words.paste("30 feb dinner")),
      Shot("words that made no sense", sizes: Size.all, .words.paste("30 feb dinner").keys("<enter>")),
      Shot("words without end", .words.paste(String(repeating: "very ", count: 78))),
      Shot("the sentence", sizes: Size.all, .sentence),
      Shot("steps, none yet", sizes: Size.all, .steps),
      Shot("steps", .steps.paste("Shoes on.\nOne thing each.")),
      Shot(
        "the sentence with steps", sizes: Size.all, .steps.paste("Shoes on.\nOne thing each.").keys("<c-d>")),
      Shot("change it", .month.keys("e")),
      Shot("to when?", sizes: Size.all, .month.keys("v").typed("")),
      Shot("to when, with a preview", .month.keys("v").typed("+7 20:00")),
      Shot("to when, and no such day", .month.keys("v").typed("30 feb").keys("<enter>")),
      Shot("which of them?", sizes: Size.all, .month.keys("v").typed("tomorrow").keys("<enter>j")),
      Shot("both agree?", sizes: Size.all, .dateMoved.keys("t")),
      Shot("one of them agrees", .dateMoved.keys("tj")),
      Shot("both agreed", .dateMoved.keys("tjf")),
      Shot("take away which?", .month.keys("x")),
      Shot("take away, sure?", sizes: Size.all, .month.keys("xt")),
      Shot("taken away", .month.keys("xty")),
    ])
}
