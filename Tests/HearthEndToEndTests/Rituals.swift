import HearthCore
import Testing

/// The Rituals pane, and what lies over it.
extension Couch {
  // MARK: Days

  /// From any pane to the calendar, laid out in one of its four ways.
  @discardableResult
  func openRituals(_ view: CalendarView = .month, at place: SourceLocation = #_sourceLocation) throws -> Couch
  {
    try press("3").lay(out: view, at: place)
  }

  /// The calendar in another of its four ways.
  @discardableResult
  func lay(out view: CalendarView, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press(view.key).see("[\(view.key) \(view.rawValue)]", at: place)
  }

  /// To a day so far from today, in the month, which says its name beside the days.
  @discardableResult
  func go(days: Int, to day: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try openRituals(.month, at: place).press("t").see(", today", at: place)
    if days != 0 { try press(days > 0 ? "Right" : "Left", times: abs(days)) }
    return try see("│ \(day)", at: place)
  }

  /// Waits until all of it stands beside the days of the month.
  @discardableResult
  func seeBeside(_ texts: String..., at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try wait("to see \(texts) beside the days", place) { screen in
      let column = screen.split(separator: "\n").compactMap { line -> String? in
        line.lastIndex(of: "│").map { String(line[line.index(after: $0)...]) }
      }
      let words = column.joined(separator: " ").split(whereSeparator: \.isWhitespace)
      return texts.allSatisfy { words.joined(separator: " ").contains($0) }
    }
  }

  /// From a day with one thing on it to all there is to say about that.
  @discardableResult
  func read(_ title: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("Enter").see("hearth › Rituals", title, at: place)
  }

  /// From any sheet back to the days.
  @discardableResult
  func closeSheet(at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("Escape").seeNot("hearth › Rituals", at: place).see("3 Rituals", at: place)
  }

  // MARK: Making one

  /// Types a line and reads it back; nothing is kept yet.
  @discardableResult
  func say(_ line: String, means sentence: String, at place: SourceLocation = #_sourceLocation) throws
    -> Couch
  {
    try press("n").see(Words.whatAndWhen, at: place).type(line)
    return try readBack(sentence, at: place)
  }

  /// From the line, typed, to the sentence it means.
  @discardableResult
  func readBack(_ sentence: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try see(sentence, at: place).press("Enter").see("Enter keep it", sentence, at: place)
  }

  /// From the sentence to the day it begins on.
  @discardableResult
  func keepRitual(at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("Enter").see(Words.onTheCalendar, at: place)
  }

  // MARK: Changing one

  /// Says anew when it is.
  @discardableResult
  func move(to words: String, means day: String, at place: SourceLocation = #_sourceLocation) throws -> Couch
  {
    try press("v").see(Words.toWhen, at: place).press("C-u").see("tomorrow", "+7", at: place)
    return try type(words).see(day, at: place).press("Enter")
  }

  /// Says anew what it is.
  @discardableResult
  func rephrase(_ words: String, means sentence: String, at place: SourceLocation = #_sourceLocation) throws
    -> Couch
  {
    try press("e").see(Words.whatAndWhen, at: place).press("C-u").see("weekdays 7:45", at: place)
    try type(words)
    return try readBack(sentence, at: place).press("Enter")
  }

  /// Which of them a change is about.
  @discardableResult
  func choose(_ scope: RitualChange.Scope, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    let key =
      switch scope {
      case .this: "t"
      case .following: "f"
      case .all: "a"
      }
    return try see("\(key)  ", "Enter this way", at: place).press(key)
  }

  /// Both say yes to moving a date.
  @discardableResult
  func bothAgree(at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try see(Words.bothSaySo, "◌ ◆ Ana", "◌ ● Ben", at: place)
    return try press("j").see("✓ ● Ben", "◌ ◆ Ana", at: place).press("f").seeNot(Words.bothSaySo, at: place)
  }

  // MARK: Manners

  /// A word that would blame the two of them, on any screen so far; nil when there was none.
  var blame: String? {
    let words = ["missed", "streak", "fail", "overdue", "in a row", "neglect", "forgot to", "should have"]
    return words.first { word in seen.contains { $0.lowercased().contains(word) } }
  }
}

/// The four ways to lay out the days, as the screen names them.
enum CalendarView: String, CaseIterable {
  case month
  case week
  case agenda
  case year

  var key: String { String(rawValue.prefix(1)) }
}

extension Home {
  /// A home in which those rituals are on the calendar already.
  convenience init(with rituals: Ritual..., more: Record...) throws {
    try self.init(of: "Ana", "Ben")
    try keep(rituals.map { $0.record(at: try Home.moment) } + more)
  }

  /// Writes them where another laptop of the two would have.
  func keep(_ records: [Record]) throws {
    let path = "\(data)/journal/couch/standing.jsonl"
    let lines = records.map { $0.written(by: "couch").json.text() + "\n" }
    try File.write((File.text(path) ?? "") + lines.joined(), to: path)
  }

  static var moment: Moment { get throws { try #require(Moment("2026-09-01T20:00:00Z")) } }

  /// What the command line says is on those days: `2026-11-27 19:30 date night`.
  func agenda(_ first: String, _ last: String, at moment: String = Home.evening) throws -> [String] {
    let outcome = try run("agenda --json --from \(first) --to \(last) --now \(moment)")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try rows(outcome).map { row in
      [row["date"]?.string, row["time"]?.string, row["title"]?.string].compactMap(\.self).joined(
        separator: " ")
    }
  }
}

/// A ritual as it is typed: days, times and rules as text.
func ritual(
  _ title: String, _ start: String, _ time: String? = nil, _ rule: String? = nil,
  sort: Ritual.Sort = .event, planner: PartnerID? = nil, id: String? = nil
) throws -> Ritual {
  Ritual(
    id: id ?? "ritual-\(title.filter(\.isLetter))", title: title, sort: sort, planner: planner,
    start: try #require(CivilDate(start)), time: try time.map { try #require(TimeOfDay($0)) },
    rule: try rule.map { try RecurrenceRule($0) })
}
