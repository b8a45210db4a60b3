extension Zone {
  /// The zone as a VTIMEZONE: an observance for each way the clocks are changed. Nothing for UTC, which needs none.
  ///
  /// Source: RFC 5545, section 3.6.5.
  var component: [ContentLine] {
    guard !isUTC else { return [] }
    return [ContentLine("BEGIN", "VTIMEZONE"), ContentLine("TZID", text: name)] + observances.flatMap(\.lines)
      + [ContentLine("END", "VTIMEZONE")]
  }

  var observances: [Observance] {
    guard let daylight else {
      let epoch = CivilDate(daysSinceEpoch: 0)
      return [Observance(abbreviation, from: standardOffset, to: standardOffset, start: epoch)]
    }
    return daylight.begins.onsets.map {
      Observance(daylight.abbreviation, from: standardOffset, to: daylight.offset, $0)
    }
      + daylight.ends.onsets.map { Observance(abbreviation, from: daylight.offset, to: standardOffset, $0) }
  }
}

/// What the clocks of a zone show from one change to the next: a STANDARD or DAYLIGHT part of a VTIMEZONE.
struct Observance: Hashable {
  let abbreviation: String
  let from: Int
  let to: Int
  let start: CivilDate
  /// Seconds after midnight.
  var time = 0
  /// Nil: the clocks are never changed again.
  var rule: RecurrenceRule?

  init(_ abbreviation: String, from: Int, to: Int, start: CivilDate) {
    self.abbreviation = abbreviation
    self.from = from
    self.to = to
    self.start = start
  }

  init(_ abbreviation: String, from: Int, to: Int, _ onset: YearlyChange.Onset) {
    self.init(abbreviation, from: from, to: to, start: onset.first)
    time = onset.time
    rule = onset.rule
  }

  /// Where winter time is the exception by law (Dublin), summer is DAYLIGHT here all the same: few readers know otherwise.
  var name: String { to > from ? "DAYLIGHT" : "STANDARD" }

  var lines: [ContentLine] {
    let clock = [time / 3600, time / 60 % 60, time % 60].map { padded($0, 2) }.joined()
    var lines = [
      ContentLine("BEGIN", name), ContentLine("DTSTART", "\(start.basic)T\(clock)"),
      ContentLine("TZOFFSETFROM", Observance.text(from)), ContentLine("TZOFFSETTO", Observance.text(to)),
      ContentLine("TZNAME", text: abbreviation),
    ]
    if let rule { lines.append(ContentLine("RRULE", rule.text)) }
    return lines + [ContentLine("END", name)]
  }

  /// `+0100`, with seconds where there are any.
  private static func text(_ offset: Int) -> String {
    let size = abs(offset)
    let parts = [size / 3600, size / 60 % 60] + (size % 60 == 0 ? [] : [size % 60])
    return (offset < 0 ? "-" : "+") + parts.map { padded($0, 2) }.joined()
  }
}

extension YearlyChange {
  /// A rule for days of the change, the first of them from 1970 on, and the time in seconds after midnight.
  struct Onset: Hashable {
    let rule: RecurrenceRule
    let first: CivilDate
    let time: Int
  }

  /// The change as rules that RFC 5545 can say. It takes two where a time beyond midnight leads into another month,
  /// as in Cairo.
  var onsets: [Onset] {
    let shift = time.flooredQuotient(86_400)
    return rules(shift: shift).compactMap { rule in
      let dates = (1970..<2000).lazy.map { CivilDate(daysSinceEpoch: days(in: $0) + shift) }
      return dates.first { $0.year >= 1970 && (rule.months.isEmpty || rule.months.contains($0.month)) }
        .map { Onset(rule: rule, first: $0, time: time - shift * 86_400) }
    }
  }

  private func rules(shift: Int) -> [RecurrenceRule] {
    var rule = RecurrenceRule(.yearly)
    switch day {
    case .weekday(let month, let week, let weekday):
      if shift != 0 { return shiftedRules(month: month, week: week, weekday: weekday, shift: shift) }
      rule.months = [month]
      rule.weekdays = [.init(weekday, ordinal: week == 5 ? -1 : week)]
    case .dayOfCommonYear:
      // Any year without a 29 February.
      let day = CivilDate(daysSinceEpoch: days(in: 2027) + shift)
      rule.months = [day.month]
      rule.monthDays = [day.day]
    case .dayOfYear(let number): rule.yearDays = [number + shift + 1]
    }
    return [rule]
  }

  /// The days a whole week of the month is shifted to, month by month.
  private func shiftedRules(month: Int, week: Int, weekday: Int, shift: Int) -> [RecurrenceRule] {
    let week = week == 5 ? (-7)...(-1) : (7 * week - 6)...(7 * week)
    let isFromEnd = week.lowerBound < 0
    // No zone changes its clocks so near the end of February that the year would matter.
    let length = CivilDate.length(ofMonth: month, in: 2027)
    var days: [Int: [Int]] = [:]
    for day in week {
      let shifted = day + shift
      if isFromEnd {
        days[shifted < 0 ? 0 : 1, default: []].append(shifted < 0 ? shifted : shifted + 1)
      } else if shifted < 1 {
        days[-1, default: []].append(shifted - 1)
      } else {
        days[shifted > length ? 1 : 0, default: []].append(shifted > length ? shifted - length : shifted)
      }
    }
    return days.sorted { $0.key < $1.key }.map { step, days in
      var rule = RecurrenceRule(.yearly)
      rule.months = [(month - 1 + step + 12) % 12 + 1]
      rule.monthDays = days
      rule.weekdays = [.init(((weekday - 1 + shift) % 7 + 7) % 7 + 1)]
      return rule
    }
  }
}
