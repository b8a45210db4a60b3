extension QuickEntry {
  /// The line that reads as this draft: editing a ritual is editing its line.
  ///
  /// The line reads the same on any day. A rule that no line can say is written as `repeating as before`, and so is one
  /// whose start is no day of it; `read(_:today:now:names:keeping:)` with this draft as `keeping` gives it back.
  public static func text(of draft: RitualDraft, names: (String, String)) -> String {
    let plainest = draft.rule.map(plain)
    var wanted = draft
    wanted.rule = plainest
    let titles = [draft.title, quoted(draft.title)]
    var forms = [(titles[0], ""), (titles[0], "once"), (titles[1], "")]
    if let plainest {
      forms = [rhythm(plainest), "repeating as before"].compactMap { $0 }
        .flatMap { rule in titles.map { ($0, rule) } }
    }
    var line = ""
    for (title, rule) in forms {
      line = self.line(draft, title: title, rhythm: rule, names: names)
      // Any day will do: the line names all its days in full. Nothing is kept but where the line says so.
      let kept = rule == "repeating as before" ? draft : nil
      let found = try? read(line, today: draft.start, names: names, keeping: kept)
      if var found {
        found.rule = found.rule.map(plain)
        found.sort = draft.sort
        if found == wanted { return line }
      }
    }
    return line
  }

  /// The line of what can be edited of a ritual.
  public static func text(of ritual: Ritual, names: (String, String)) -> String {
    text(of: RitualDraft(ritual), names: names)
  }

  private static func line(
    _ draft: RitualDraft, title: String, rhythm: String, names: (String, String)
  ) -> String {
    var words = [title, date(draft.start)]
    if let time = draft.time { words.append(time.description) }
    if let minutes = draft.minutes { words.append(length(minutes)) }
    words.append(rhythm)
    if rhythm != "repeating as before" { words.append(end(draft.rule)) }
    if !draft.skipped.isEmpty {
      words.append("except \(draft.skipped.sorted().map(date).joined(separator: ", "))")
    }
    if let owner = draft.owner { words.append("@\(owner == .a ? names.0 : names.1)") }
    if let planner = draft.planner { words.append("planned by \(planner == .a ? names.0 : names.1)") }
    if let reminder = draft.reminder { words.append("remind \(amount(reminder)) before") }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The line that names a day and a time, such as `fri 27 nov 19:30`, to be changed before something is moved.
  ///
  /// ``readDay(_:today:from:)`` with that day as `from` reads it back, on any day. Years other than the one of `today`
  /// are written out.
  /// - Parameter time: nil leaves it out.
  public static func text(of day: CivilDate, time: TimeOfDay? = nil, today: CivilDate) -> String {
    let isThisYear = day.year == today.year
    let plain = isThisYear ? "\(day.day) \(monthWord(day.month))" : date(day)
    let words = [day.weekdayName.lowercased().prefix(3).description, plain, time?.description]
    return words.compactMap { $0 }.joined(separator: " ")
  }

  private static func quoted(_ title: String) -> String {
    var text = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in title.unicodeScalars {
      if scalar == "\"" { text.append(scalar) }
      text.append(scalar)
    }
    text.append("\"")
    return String(text)
  }

  private static func date(_ day: CivilDate) -> String {
    // Four digits are read as a year; the years before 1000 have them in this form only.
    day.year < 1000 ? day.description : "\(day.day) \(monthWord(day.month)) \(day.year)"
  }

  private static func monthWord(_ month: Int) -> String {
    String(CivilDate.monthNames[(month + 11) % 12].lowercased().prefix(3))
  }

  private static func length(_ minutes: Int) -> String {
    minutes > 0 ? "for \(amount(minutes))" : ""
  }

  /// `3 days`, `2 hours`, `90 min`.
  private static func amount(_ minutes: Int) -> String {
    func units(_ count: Int, _ unit: String) -> String { "\(count) \(unit)\(count == 1 ? "" : "s")" }
    if minutes > 0, minutes % 1_440 == 0 { return units(minutes / 1_440, "day") }
    return minutes > 0 && minutes % 60 == 0 ? units(minutes / 60, "hour") : "\(minutes) min"
  }

  private static func end(_ rule: RecurrenceRule?) -> String {
    switch rule?.end {
    case .count(let count)?: "\(count) times"
    case .until(let day)?: "until \(date(day))"
    case .never?, nil: ""
    }
  }
}

extension QuickEntry {
  /// The same rule with its lists as a line gives them, and no word on when weeks begin where that changes nothing.
  private static func plain(_ rule: RecurrenceRule) -> RecurrenceRule {
    var plain = rule
    let weekStartCounts = rule.frequency == .weekly && rule.interval > 1 && rule.weekdays.count > 1
    if !weekStartCounts && rule.weeks.isEmpty { plain.weekStart = 1 }
    plain.months = Set(rule.months).sorted()
    plain.monthDays = QuickReader.inOrder(rule.monthDays)
    plain.positions = QuickReader.inOrder(rule.positions)
    plain.weekdays = QuickReader.inOrder(rule.weekdays)
    return plain
  }

  /// The words of a rule; nil where no words of a line give it. What they give is compared with the rule afterwards.
  private static func rhythm(_ rule: RecurrenceRule) -> String? {
    guard rule.interval > 0, rule.months.allSatisfy((1...12).contains) else { return nil }
    let months = RitualWords.list(rule.months.map(monthWord))
    let scope = rule.months.isEmpty ? "" : " in \(months)"
    switch rule.frequency {
    case .daily: return every(rule, "day") + scope
    case .weekly: return weekly(rule) + scope
    case .monthly: return every(rule, "month") + (days(rule).map { " on the \($0)" } ?? "") + scope
    case .yearly:
      let date = rule.months.count == 1 && rule.monthDays.count == 1 && rule.weekdays.isEmpty
      if date, rule.monthDays[0] > 0 { return every(rule, "year") + " on \(rule.monthDays[0]) \(months)" }
      return every(rule, "year") + (days(rule).map { " on the \($0) of \(months)" } ?? "")
    }
  }

  private static func every(_ rule: RecurrenceRule, _ unit: String) -> String {
    rule.interval == 1 ? "every \(unit)" : "every \(rule.interval) \(unit)s"
  }

  private static func weekly(_ rule: RecurrenceRule) -> String {
    let names = rule.weekdays.map { CivilDate.weekdayName($0.day).lowercased() }
    guard !names.isEmpty else { return every(rule, "week") }
    if rule.interval == 1 {
      if rule.weekdays == QuickReader.workdays { return "every weekday" }
      return "every \(RitualWords.list(names.count > 1 ? names.map { String($0.prefix(3)) } : names))"
    }
    return
      "\(every(rule, "week")) on \(RitualWords.list(names.count > 1 ? names.map { String($0.prefix(3)) } : names))"
  }

  /// `1st and 15th`, `first monday and last friday`, `last weekday`.
  private static func days(_ rule: RecurrenceRule) -> String? {
    if !rule.monthDays.isEmpty {
      return RitualWords.list(
        rule.monthDays.map { $0 > 0 ? CountWords.numeric($0) : "\(CountWords.ordinal($0)) day" })
    }
    guard !rule.weekdays.isEmpty else { return nil }
    if !rule.positions.isEmpty { return "\(CountWords.ordinals(rule.positions)) weekday" }
    return RitualWords.list(
      rule.weekdays.map { weekday in
        "\(weekday.ordinal.map(CountWords.ordinal) ?? "every") \(CivilDate.weekdayName(weekday.day).lowercased())"
      })
  }
}
