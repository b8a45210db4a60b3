/// Days of a month or a year, by number or by weekday.
struct QuickPattern: Hashable {
  var weekdays: [RecurrenceRule.Weekday] = []
  var monthDays: [Int] = []
  var positions: [Int] = []

  func rule(
    _ frequency: RecurrenceRule.Frequency, interval: Int = 1, months: [Int] = []
  ) -> RecurrenceRule {
    var rule = RecurrenceRule(frequency, interval: interval, weekdays: weekdays)
    rule.months = months
    rule.monthDays = monthDays
    rule.positions = positions
    return rule
  }
}

extension QuickReader {
  /// `every 2 weeks on friday`, `daily`, `fridays`, `once a month`.
  mutating func rhythm() throws(Fault) -> Bool {
    let start = cursor.at
    guard var rule = try everyUnit() ?? adverb() ?? plural() else { return false }
    try refine(&rule)
    try QuickReader.fill(&parts.rule, with: rule, cursor.typed(since: start), "rhythms")
    return true
  }

  private mutating func adverb() -> RecurrenceRule? {
    if let (frequency, interval) = cursor.take({ QuickWords.adverbs[$0] }) {
      return RecurrenceRule(frequency, interval: interval)
    }
    if let end = endOfMonth() { return end }
    let start = cursor.at
    if cursor.take("once"), cursor.take("a", "per", "every"),
      let frequency = cursor.take({ QuickWords.units[$0]?.frequency })
    {
      return RecurrenceRule(frequency)
    }
    cursor.at = start
    return nil
  }

  /// `at the end of every month`.
  private mutating func endOfMonth() -> RecurrenceRule? {
    var ahead = cursor
    _ = ahead.take("at", "by")
    _ = ahead.take("the")
    guard ahead.take(phrase: "end", "of"), ahead.take("every", "each"), ahead.take("month") else {
      return nil
    }
    cursor = ahead
    return QuickPattern(monthDays: [-1]).rule(.monthly)
  }

  /// `on weekdays`, `fridays and sundays`.
  private mutating func plural() -> RecurrenceRule? {
    let start = cursor.at
    _ = cursor.take("on")
    if cursor.take("weekdays") { return RecurrenceRule(.weekly, weekdays: QuickReader.workdays) }
    if cursor.take("weekends") { return RecurrenceRule(.weekly, weekdays: QuickReader.weekend) }
    if let range = cursor.take(QuickReader.weekdayRange) {
      return RecurrenceRule(.weekly, weekdays: QuickReader.sorted(range))
    }
    let days = list { $0.take { QuickWords.pluralWeekdays[$0] } }
    guard !days.isEmpty else {
      cursor.at = start
      return nil
    }
    return RecurrenceRule(.weekly, weekdays: QuickReader.sorted(days))
  }

  private mutating func everyUnit() throws(Fault) -> RecurrenceRule? {
    let start = cursor.at
    _ = cursor.take("on")
    guard cursor.take("every", "each") else {
      cursor.at = start
      return nil
    }
    if let rule = try patternEvery() { return rule }
    if let rule = try intervalEvery(since: start) { return rule }
    if let rule = try weekdaysEvery(since: start) { return rule }
    var ahead = cursor
    if let day = try monthDay(&ahead) ?? festival(&ahead) {
      guard case .inYear(let month, let day) = day else {
        throw Fault("\(ahead.typed(since: start)) comes once. Leave out the year, or leave out every.")
      }
      cursor = ahead
      return QuickPattern(monthDays: [day]).rule(.yearly, months: [month])
    }
    cursor.at = start
    throw Fault(
      "\(cursor.typed(next: 2)) does not say how often. Write every friday or every 2 weeks, or quote it."
    )
  }

  /// `last friday of the month`, `15th`, `first friday`, after `every`.
  private mutating func patternEvery() throws(Fault) -> RecurrenceRule? {
    var ahead = cursor
    guard let pattern = try pattern(&ahead) else { return nil }
    if let months = try ofMonth(&ahead) {
      cursor = ahead
      return months.isEmpty
        ? pattern.rule(.monthly, interval: ahead.interval) : pattern.rule(.yearly, months: months)
    }
    guard isClear(pattern, ahead) else { return nil }
    cursor.at = ahead.at
    return pattern.rule(.monthly)
  }

  /// Whether it counts days of a month, and not every so many: `every third day` and `every second friday` do not.
  private func isClear(_ pattern: QuickPattern, _ ahead: QuickCursor) -> Bool {
    guard pattern.weekdays.isEmpty else {
      return pattern.weekdays.allSatisfy { $0.ordinal.map { $0 == 1 || $0 < 0 } ?? true }
    }
    if pattern.monthDays.allSatisfy({ $0 < 0 }) { return true }
    let isUnit = QuickWords.units[ahead.word] != nil || ["weekend", "weekends"].contains(ahead.word)
    let isEvery = ahead.peek(-1) == "day" && !pattern.monthDays.contains { $0 < 0 }
    return !isUnit && !isEvery && QuickWords.numericOrdinal(cursor.word) != nil
  }

  /// `2 weeks`, `other day`, `third month`, `second friday`, after `every`.
  private mutating func intervalEvery(since start: Int) throws(Fault) -> RecurrenceRule? {
    var ahead = cursor
    guard let interval = ahead.take(QuickReader.interval) else { return nil }
    let isOrdinal = cursor.word != "other" && QuickWords.ordinal(cursor.word) != nil
    if let frequency = ahead.take(QuickReader.frequency) {
      guard interval > 0 else { throw Fault("\(ahead.typed(since: start)) is never. Write 1 or more.") }
      cursor.at = ahead.at
      return RecurrenceRule(frequency, interval: interval)
    }
    if ahead.take("weekend", "weekends"), interval > 0 {
      cursor.at = ahead.at
      return RecurrenceRule(.weekly, interval: interval, weekdays: QuickReader.weekend)
    }
    let plain = ahead.word
    guard let day = ahead.take({ QuickWords.weekdays[$0] ?? QuickWords.pluralWeekdays[$0] }) else {
      return nil
    }
    guard !isOrdinal || interval == 2 else {
      let name = CivilDate.weekdayName(day).lowercased()
      throw Fault(
        "\(ahead.typed(since: start)) can mean two things. Add of the month,"
          + " or write every \(interval) weeks on \(name).")
    }
    guard interval > 0 else { throw Fault("every 0 \(plain) is never. Write 1 or more.") }
    cursor.at = ahead.at
    return RecurrenceRule(.weekly, interval: interval, weekdays: [.init(day)])
  }

  private mutating func weekdaysEvery(since start: Int) throws(Fault) -> RecurrenceRule? {
    if cursor.take("weekday", "weekdays", "workday") {
      return RecurrenceRule(.weekly, weekdays: QuickReader.workdays)
    }
    if cursor.take("weekend", "weekends") { return RecurrenceRule(.weekly, weekdays: QuickReader.weekend) }
    if cursor.take("morning", "afternoon", "evening", "night") { return RecurrenceRule(.daily) }
    if cursor.take("fortnight") { return RecurrenceRule(.weekly, interval: 2) }
    if cursor.take("quarter") { return RecurrenceRule(.monthly, interval: 3) }
    if let frequency = cursor.take(QuickReader.frequency) { return RecurrenceRule(frequency) }
    let days = weekdayList()
    return days.isEmpty ? nil : RecurrenceRule(.weekly, weekdays: QuickReader.sorted(days))
  }

  /// What may follow a rhythm at once: its days, its months.
  private mutating func refine(_ rule: inout RecurrenceRule) throws(Fault) {
    var ahead = cursor
    let isOn = ahead.take("on")
    if isOn, rule.frequency == .weekly, rule.weekdays.isEmpty {
      cursor.at = ahead.at
      let days = weekdayList()
      if days.isEmpty { cursor.at = ahead.at - 1 }
      rule.weekdays = QuickReader.sorted(days)
    } else if rule.weekdays.isEmpty, rule.monthDays.isEmpty {
      try refineDays(&rule, isOn: isOn, &ahead)
    }
    var months = cursor
    if rule.frequency != .yearly, months.take("in") {
      let found = QuickReader.months(&months)
      // `in june 24` is nothing, and `in june 24 times` an end.
      let isBare = QuickWords.number(months.word) == nil || months.peek(1) == "times"
      guard !found.isEmpty, isBare else { return }
      cursor.at = months.at
      rule.months = found
    }
  }

  private mutating func refineDays(
    _ rule: inout RecurrenceRule, isOn: Bool, _ ahead: inout QuickCursor
  ) throws(Fault) {
    if isOn, rule.frequency == .yearly, let day = try monthDay(&ahead) {
      guard case .inYear(let month, let day) = day else { return }
      cursor.at = ahead.at
      rule.months = [month]
      rule.monthDays = [day]
      return
    }
    guard rule.frequency == .monthly || rule.frequency == .yearly, let pattern = try pattern(&ahead) else {
      return
    }
    var months: [Int] = []
    if rule.frequency == .yearly {
      guard let found = try ofMonth(&ahead), !found.isEmpty else { return }
      months = found
    }
    cursor.at = ahead.at
    rule = pattern.rule(rule.frequency, interval: rule.interval, months: months)
  }

  /// `on the first friday of every month`, `last sunday of march`, `on the 15th`.
  mutating func pattern() throws(Fault) -> Bool {
    let start = cursor.at
    let hasArticle = cursor.take(phrase: "on", "the") || cursor.take("on") || cursor.take("the")
    let isOnThe = hasArticle && cursor.tokens[start].word == "on"
    let first = cursor.at
    guard let pattern = try pattern(&cursor) else { return false }
    let typed = cursor.typed(since: start)
    if let months = try ofMonth(&cursor) {
      if months.isEmpty {
        let rule = pattern.rule(.monthly, interval: cursor.interval)
        try QuickReader.fill(&parts.rule, with: rule, cursor.typed(since: start), "rhythms")
      } else {
        let typed = cursor.typed(since: start)
        try QuickReader.fill(&parts.pattern, with: pattern, typed, "days")
        parts.patternMonths = months
      }
      return true
    }
    // `24th dec` is a date, `first date` a title.
    let isWeekday = !pattern.weekdays.isEmpty && pattern.positions.isEmpty
    let isNumber = isOnThe && QuickWords.numericOrdinal(cursor.tokens[first].word) != nil
    guard isWeekday || isNumber || isOnThe, QuickWords.months[cursor.word] == nil,
      !(cursor.word == "of" && QuickWords.months[cursor.peek(1)] != nil)
    else { return false }
    if pattern.weekdays.isEmpty, !isNumber, cursor.tokens[cursor.at - 1].word != "day" { return false }
    try QuickReader.fill(&parts.pattern, with: pattern, typed, "days")
    return true
  }
}
