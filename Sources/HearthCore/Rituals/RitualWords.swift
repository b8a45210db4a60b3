/// Rituals in plain sentences: what is shown before one is kept, and on its sheet.
public enum RitualWords {
  /// `Date night, every second Friday at 19:30, from 27 November 2026.`
  /// - Parameter names: as the two are to be shown, with a mark where there is to be one.
  /// - Parameter today: the day it is read on; nil leaves out what depends on it.
  public static func sentence(
    _ draft: RitualDraft, names: (String, String), today: CivilDate? = nil
  ) -> String {
    var parts = [capitalised(draft.title)]
    if let owner = draft.owner { parts.append("\(name(owner, names))’s") }
    parts.append(draft.rule.map { rhythm($0, from: draft.start) + clock(draft) } ?? once(draft, today: today))
    if let rule = draft.rule { parts += bounds(rule, from: draft.start, today: today) }
    if !draft.skipped.isEmpty { parts.append("but not on \(days(draft.skipped))") }
    if let planner = draft.planner {
      parts.append("\(name(planner, names)) plans\(draft.rule == nil ? "" : " first")")
    }
    if let reminder = draft.reminder { parts.append(self.reminder(reminder)) }
    return parts.joined(separator: ", ") + "." + past(draft, today: today)
  }

  /// The same of a ritual, with all that is known of it but its steps.
  public static func sentence(_ ritual: Ritual, names: (String, String), today: CivilDate? = nil) -> String {
    var draft = RitualDraft(ritual)
    draft.skipped = ritual.skipped
    var sentence = self.sentence(draft, names: names, today: today)
    if !ritual.added.isEmpty { sentence += " Also on \(days(ritual.added))." }
    if !ritual.moves.isEmpty {
      let count = ritual.moves.count
      sentence +=
        count == 1 ? " One of them was moved." : " \(capitalised(number(count))) of them were moved."
    }
    if let place = ritual.place, !place.isEmpty { sentence += " Where: \(place.printable)." }
    return sentence
  }

  /// How often it comes: `every second Friday`, `on the last weekday of every month`. Without its end.
  public static func rhythm(_ rule: RecurrenceRule, from start: CivilDate) -> String {
    RuleWords(rule, from: start)?.long ?? "by a rule of its own"
  }

  /// The same for lists, in 24 columns at most. Where the days take more it says only how often.
  public static func short(_ rule: RecurrenceRule, from start: CivilDate) -> String {
    RuleWords(rule, from: start)?.short(columns: 24) ?? "by a rule of its own"
  }

  /// `an hour`, `90 minutes`, `2 hours and 30 minutes`, `3 days`.
  public static func length(_ minutes: Int) -> String {
    let days = minutes / 1_440
    let hours = minutes % 1_440 / 60
    let rest = minutes % 60
    if days == 0, hours == 1, rest > 0 { return "\(minutes) minutes" }
    let alone = [days, hours, rest].filter { $0 > 0 }.count == 1
    func amount(_ count: Int, _ one: String, _ unit: String) -> String? {
      count == 0 ? nil : count > 1 ? "\(count) \(unit)s" : alone ? one : "1 \(unit)"
    }
    let parts = [
      amount(days, "a day", "day"), amount(hours, "an hour", "hour"), amount(rest, "a minute", "minute"),
    ]
    let found = parts.compactMap { $0 }
    return found.isEmpty ? "no time" : list(found)
  }

  /// `27 November 2026`.
  public static func date(_ day: CivilDate) -> String { "\(day.day) \(day.monthName) \(day.year)" }
}

extension RitualWords {
  private static func name(_ partner: PartnerID, _ names: (String, String)) -> String {
    (partner == .a ? names.0 : names.1).printable
  }

  private static func once(_ draft: RitualDraft, today: CivilDate?) -> String {
    let day = draft.start
    let date = "\(day.weekdayName) \(date(day))"
    if draft.time == nil, let minutes = draft.minutes, minutes > 1_440, minutes % 1_440 == 0 {
      return several(day, to: day.adding(days: minutes / 1_440 - 1), today: today)
    }
    let when =
      switch today.map({ day.daysSinceEpoch - $0.daysSinceEpoch }) {
      case 0?: "today, \(date),"
      case 1?: "tomorrow, \(date),"
      default: "on \(date)"
      }
    let words = when + clock(draft)
    return words.hasSuffix(",") ? String(words.dropLast()) : words
  }

  /// `from Friday 1 to Tuesday 5 January 2027`: month and year of the first day where they are not those of the last.
  private static func several(_ first: CivilDate, to last: CivilDate, today: CivilDate?) -> String {
    var words = "\(first.weekdayName) \(first.day)"
    if YearMonth(first) != YearMonth(last) { words += " \(first.monthName)" }
    if first.year != last.year { words += " \(first.year)" }
    switch today.map({ first.daysSinceEpoch - $0.daysSinceEpoch }) {
    case 0?: words = "today, \(words),"
    case 1?: words = "tomorrow, \(words),"
    default: break
    }
    return "from \(words) to \(last.weekdayName) \(date(last))"
  }

  /// ` at 19:30 for 2 hours`.
  private static func clock(_ draft: RitualDraft) -> String {
    let time = draft.time.map { " at \($0)" } ?? ""
    guard let minutes = draft.minutes, minutes > 0, draft.time != nil || minutes > 1_440 else { return time }
    return "\(time) for \(length(minutes))"
  }

  private static func bounds(_ rule: RecurrenceRule, from start: CivilDate, today: CivilDate?) -> [String] {
    let from =
      start == today ? nil : today.map { start < $0 } == true ? "since \(date(start))" : "from \(date(start))"
    let end: String? =
      switch rule.end {
      case .never: nil
      case .count(let count): count == 1 ? "once" : count == 2 ? "twice" : "\(number(count)) times"
      case .until(let day): "until \(date(day))"
      }
    guard let from, let end, end.hasPrefix("until") else { return [from, end].compactMap { $0 } }
    return ["\(from) \(end)"]
  }

  /// Three of them at most by name.
  private static func days(_ days: Set<CivilDate>) -> String {
    days.count > 3 ? "\(number(days.count)) other days" : list(days.sorted().map(date))
  }

  private static func reminder(_ minutes: Int) -> String {
    minutes > 0 ? "with a reminder \(length(minutes)) before" : "with a reminder when it begins"
  }

  private static func past(_ draft: RitualDraft, today: CivilDate?) -> String {
    guard let today, draft.start < today else { return "" }
    guard let rule = draft.rule else {
      let days = draft.time == nil ? max(0, (draft.minutes ?? 0) - 1) / 1_440 : 0
      return draft.start.adding(days: days) < today ? " That day has passed." : ""
    }
    guard case .until(let last) = rule.end, last < today else { return "" }
    return " That is over."
  }

  /// The first letter in upper case.
  private static func capitalised(_ text: String) -> String {
    let text = text.printable
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// In words up to twelve.
  static func number(_ number: Int) -> String {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    return words.indices.contains(number - 1) ? words[number - 1] : String(number)
  }

  /// `a, b and c`.
  static func list(_ items: [String], _ word: String = "and") -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
