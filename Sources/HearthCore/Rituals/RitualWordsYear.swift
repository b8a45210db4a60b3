extension RuleWords {
  /// `every year on 24 June`, `every second year on the last Sunday of March`.
  var yearly: String {
    if !rule.yearDays.isEmpty { return these(ofYear, rule.monthDays, months: rule.months, weeks: rule.weeks) }
    if !rule.weeks.isEmpty { return these(ofWeeks, rule.monthDays, months: rule.months) + weekStart }
    if rule.monthDays.isEmpty, !rule.weekdays.isEmpty { return "\(every("year")) on \(ofMonths)" }
    return these(onDates, [])
  }

  /// The days, which of them if not all, and what else has to hold.
  private func these(
    _ days: String, _ monthDays: [Int], months: [Int] = [], weeks: [Int] = []
  ) -> String {
    let places =
      rule.positions.isEmpty ? "" : "the \(CountWords.ordinals(rule.positions)) of these: "
    // The weekdays of a week are days themselves.
    let isWeekly = rule.yearDays.isEmpty && !rule.weeks.isEmpty
    var words = "\(every("year")) on \(places)\(days)\(onlyIf(isWeekly ? [] : rule.weekdays, monthDays))"
    if !months.isEmpty { words += ", in \(CountWords.months(months)) only" }
    if !weeks.isEmpty { words += ", in \(weekNames(weeks)) only" }
    return words
  }

  private var ofYear: String {
    let days = rule.yearDays.map { CountWords.ordinal($0) }
    return "the \(RitualWords.list(days)) day of the year"
  }

  private var ofWeeks: String {
    let days = rule.weekdays.isEmpty ? [start.weekday] : Set(rule.weekdays.map(\.day)).sorted()
    // A day of the month says which day of the week, too.
    let isAny = rule.weekdays.isEmpty && !rule.monthDays.isEmpty
    let names = isAny ? "a day" : days.count == 7 ? "every day" : CountWords.names(days)
    return "\(names) of \(weekNames(rule.weeks))"
  }

  private func weekNames(_ weeks: [Int]) -> String {
    let counted = weeks.filter { $0 > 0 }.map { String($0) }
    let fromEnd = weeks.filter { $0 < 0 }.map { "the \(CountWords.ordinal($0)) week of the year" }
    let numbers =
      counted.isEmpty ? [] : ["week\(counted.count > 1 ? "s" : "") \(RitualWords.list(counted))"]
    return RitualWords.list(numbers + fromEnd)
  }

  private var ofMonths: String {
    let scope = rule.months.isEmpty ? "the year" : CountWords.months(rule.months)
    let isTogether = rule.months.count > 1 && !rule.positions.isEmpty
    return "\(weekdays) of \(scope)\(isTogether ? " taken together" : "")"
  }

  private var onDates: String {
    let days = rule.monthDays.isEmpty ? [start.day] : rule.monthDays
    let isBare = rule.monthDays.isEmpty && rule.months.isEmpty
    let months = isBare ? [start.month] : rule.months
    guard let month = months.first else { return "\(CountWords.monthDays(days)) of every month" }
    guard months.count == 1, days.allSatisfy({ $0 > 0 }) else {
      return "\(CountWords.monthDays(days)) of \(CountWords.months(months))"
    }
    let name = CivilDate.monthNames[month - 1]
    let leap = month == 2 && days == [29] ? " in leap years" : ""
    return "\(CountWords.run(days) { String($0) }) \(name)\(leap)"
  }
}

extension RuleWords {
  /// The rhythm in so many columns, or only how often it comes round.
  func short(columns: Int) -> String {
    let long = self.long
    let shorter = RuleWords.shorter.reduce(long) { words, pair in words.replacing(pair.0, with: pair.1) }
    var abbreviated = shorter
    for name in CivilDate.dayNames {
      abbreviated = abbreviated.replacing("\(name)s", with: String(name.prefix(3)))
    }
    for name in CivilDate.dayNames + CivilDate.monthNames {
      abbreviated = abbreviated.replacing(name, with: String(name.prefix(3)))
    }
    // What names a month, a week or the year is yearly by itself.
    let bare = abbreviated.replacing("yearly ", with: "")
    return [long, shorter, abbreviated, bare].first { $0.cellWidth <= columns } ?? unit
  }

  private static let shorter = [
    (" of every month", " monthly"), ("every year on ", "yearly "), ("on the ", ""), ("the ", ""),
    (" and ", ", "), ("every second week on ", "every 2nd week "), ("on ", ""), (" that has one", ""),
  ]

  /// True of every day it yields, if not the whole truth.
  private var unit: String {
    let limits = rule.frequency == .daily ? rule.weekdays.count + rule.monthDays.count : 0
    let isLimited =
      rule.frequency == .yearly ? !rule.weeks.isEmpty && !rule.months.isEmpty : !rule.months.isEmpty
    let isRare = rule.yearDays.isEmpty && rule.monthDays.isEmpty ? 0 : rule.weekdays.count
    guard limits == 0, !isLimited, isRare == 0 else { return "now and then" }
    return plainUnit
  }

  private var plainUnit: String {
    switch rule.frequency {
    case .daily: every("day")
    case .weekly: every("week")
    case .monthly: every("month")
    case .yearly: every("year")
    }
  }
}

extension String {
  /// Every place of one text taken by another.
  fileprivate func replacing(_ old: String, with new: String) -> String {
    var result = ""
    var rest = self[...]
    while let first = rest.first {
      if rest.hasPrefix(old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
