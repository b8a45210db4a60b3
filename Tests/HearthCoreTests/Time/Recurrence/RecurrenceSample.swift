import Testing

@testable import HearthCore

/// A rule, where it starts, and the days it must have: all of them if it ends, else the first.
struct RecurrenceSample: CustomTestStringConvertible, Sendable {
  let rule: String
  let start: String
  let days: String

  /// Of a day like the one before it, the year may be left out, or the year and month.
  init(_ rule: String, from start: String, _ days: String) {
    self.rule = rule
    self.start = start
    self.days = days
  }

  var testDescription: String { "\(rule) from \(start)" }

  /// Whether they are right, with what was found.
  func check(excluding excluded: [String] = [], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let rule = try RecurrenceRule(rule)
    let start = try calendarDay(start, sourceLocation: sourceLocation)
    let set = RecurrenceSet(start: start, rule: rule, excluded: Set(excluded.compactMap { CivilDate($0) }))
    let wanted = try RecurrenceSample.days(days, sourceLocation: sourceLocation)
    // Long enough for one more than is written down.
    let found = set.days(in: start...start.adding(days: 16_000))
    let part = rule.end == .never ? Array(found.prefix(wanted.count)) : found
    #expect(part == wanted, sourceLocation: sourceLocation)
  }

  /// `2026-11-21 28 12-05` are three days.
  static func days(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [CivilDate] {
    var last = ""
    return try text.split(separator: " ").map { word in
      last = String(last.prefix(10 - word.count) + word)
      return try calendarDay(last, sourceLocation: sourceLocation)
    }
  }
}

/// A rule made of its text, from a day.
func recurring(
  _ rule: String, from start: String, excluding excluded: [String] = [], adding added: [String] = []
) throws -> RecurrenceSet {
  RecurrenceSet(
    start: try calendarDay(start), rule: try RecurrenceRule(rule),
    excluded: Set(excluded.compactMap { CivilDate($0) }), added: Set(added.compactMap { CivilDate($0) }))
}

func calendarDay(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> CivilDate {
  try #require(CivilDate(text), "\(text)", sourceLocation: sourceLocation)
}
