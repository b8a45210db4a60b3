import HearthCore
import Testing

/// A household whose calendar has something of everything that other programs have to get right: a series over the end
/// of summer time, one moved by itself, days left out and added, days without a time, names in all scripts.
struct SharedCalendar {
  static let first = "2026-10-01"
  static let last = "2026-11-30"

  let home: Home
  let file: String
  /// Of Berlin, by its name or by its rule.
  let zone: String

  init(zone: String) throws {
    self.zone = zone
    home = try Home(of: "Ana", "Ben")
    file = "\(home.scratch)/hearth.ics"
    let lines = try SharedCalendar.rituals.map {
      $0.record(at: try #require(Moment("2026-09-01T20:00:00+02:00"))).json.text() + "\n"
    }
    try File.write(lines.joined(), to: "\(home.data)/journal/couch/standing.jsonl")
    let outcome = try home.run(
      ["export", "ics", "-o", file, "--now", Home.evening], environment: ["TZ": zone])
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  /// What the program itself says is on those days.
  var occasions: Set<Occasion> {
    get throws {
      let outcome = try home.run(
        ["agenda", "--json", "--from", SharedCalendar.first, "--to", SharedCalendar.last],
        environment: ["TZ": zone])
      let all = try rows(outcome).map {
        Occasion(
          day: try #require($0["date"]?.string), time: $0["time"]?.string,
          title: try #require($0["title"]?.string))
      }
      try #require(Set(all).count == all.count)
      return Set(all)
    }
  }

  private static var rituals: [Ritual] {
    get throws { try [date, morning, stay, birthday, tea, walk, once, late, sunday] }
  }

  private static var date: Ritual {
    get throws {
      var ritual = try ritual("date", "date night", "2026-09-03", "19:30", 150, "FREQ=WEEKLY;BYDAY=TH")
      ritual.skipped = [try day("2026-10-15")]
      ritual.moves = [
        try day("2026-10-22"): .init(day: try day("2026-10-24"), time: TimeOfDay("20:15")),
        try day("2026-11-19"): .init(
          day: try day("2026-11-18"), time: TimeOfDay("19:30"), minutes: 60,
          title: "lunch, late"),
      ]
      return ritual
    }
  }

  private static var morning: Ritual {
    get throws {
      try ritual("morning", "a kiss at the door", "2026-10-20", "07:15", nil, "FREQ=DAILY;UNTIL=20261030")
    }
  }

  private static var stay: Ritual {
    get throws { try ritual("stay", "by the sea", "2026-11-06", nil, 3 * 1440, nil) }
  }

  private static var birthday: Ritual {
    get throws { try ritual("birthday", "Oma’s birthday", "1931-11-08", nil, nil, "FREQ=YEARLY") }
  }

  private static var tea: Ritual {
    get throws {
      let title =
        "Tee, Gebäck; 日本語 und \\ “Grüße” für zwei 🫖: " + String(repeating: "schön lang ", count: 12) + "!"
      return try ritual("tea", title, "2026-09-25", "16:00", 45, "FREQ=MONTHLY;BYDAY=-1FR;COUNT=4")
    }
  }

  private static var walk: Ritual {
    get throws {
      var ritual = try ritual(
        "walk", "a walk", "2026-10-03", "09:00", 60, "FREQ=WEEKLY;INTERVAL=2;UNTIL=20261114")
      ritual.added = [try day("2026-10-27"), try day("2026-11-03")]
      ritual.steps = ["the long way", "no phones; none, really"]
      ritual.place = "the canal, north bank"
      ritual.reminder = 30
      return ritual
    }
  }

  private static var once: Ritual {
    get throws { try ritual("once", "the piano comes", "2026-10-25", "03:30", nil, nil) }
  }

  private static var late: Ritual {
    get throws { try ritual("late", "stars", "2026-10-16", "23:30", 90, "FREQ=MONTHLY;BYMONTHDAY=16,-1") }
  }

  private static var sunday: Ritual {
    get throws {
      try ritual("sunday", "half past midnight", "2026-10-11", "00:30", 15, "FREQ=WEEKLY;UNTIL=20261108")
    }
  }

  private static func ritual(
    _ id: String, _ title: String, _ start: String, _ time: String?, _ minutes: Int?, _ rule: String?
  ) throws -> Ritual {
    Ritual(
      id: id, title: title, start: try day(start), time: try time.map { try #require(TimeOfDay($0)) },
      minutes: minutes, rule: try rule.map { try RecurrenceRule($0) })
  }

  private static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
}

/// Something on a day, as any calendar program can say it.
struct Occasion: Hashable, Comparable, CustomStringConvertible {
  let day: String
  /// Nil: all day.
  let time: String?
  let title: String

  var description: String { "\(day) \(time ?? "all day") \(title)" }

  static func < (left: Occasion, right: Occasion) -> Bool { left.description < right.description }
}
