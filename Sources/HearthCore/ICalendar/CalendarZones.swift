/// The time zones that the times of a file refer to, found once each.
struct CalendarZones {
  private let components: [String: CalendarFile.TimeZone]
  private let lookUp: (String) -> Zone?
  private var found: [String: Zone?] = [:]
  private var reported: Set<String> = []

  init(_ file: CalendarFile, lookUp: @escaping (String) -> Zone?) {
    components = Dictionary(
      file.zones.compactMap { zone in zone.properties["TZID"].map { ($0.text, zone) } },
      uniquingKeysWith: { first, _ in first })
    self.lookUp = lookUp
  }

  /// Nil when neither the file nor the caller knows it.
  mutating func zone(_ id: String) -> Zone? {
    if let known = found[id] { return known }
    // A file may name as many zones as it has lines.
    if found.count > 1000 { found = [:] }
    let zone = find(id)
    found[id] = .some(zone)
    return zone
  }

  /// Whether it was not asked before about that zone.
  mutating func isFirst(_ id: String) -> Bool { reported.count < 1000 && reported.insert(id).inserted }

  private func find(_ id: String) -> Zone? {
    let component = components[id]
    if let zone = component.flatMap({ Zone($0, name: id) }) { return zone }
    let written = component?.properties["X-LIC-LOCATION"]?.text
    // Some programs put their own name before that of the zone: `/citadel.org/20210210_1/Europe/Berlin`.
    let parts = id.split(separator: "/")
    let tails = [2, 3, 1].filter { $0 < parts.count }.map { parts.suffix($0).joined(separator: "/") }
    return ([id] + (written.map { [$0] } ?? []) + (id.hasPrefix("/") ? tails : [])).lazy
      .compactMap(lookUp).first
  }
}

extension Zone {
  /// The zone that a VTIMEZONE describes, as its clocks are changed from its last observances on.
  ///
  /// - Returns: Nil for one whose changes follow no yearly rule that is known here.
  init?(_ component: CalendarFile.TimeZone, name: String) {
    let observances = component.observances.compactMap(ReadObservance.init)
    guard observances.count == component.observances.count,
      let latest = observances.max(by: { $0.start < $1.start })
    else { return nil }
    let lasting = observances.filter(\.isLasting)
    // Clocks that show the same throughout, or were changed one last time.
    if observances.allSatisfy({ $0.to == latest.to })
      || lasting.isEmpty && !latest.hasRule && observances.contains(where: \.hasRule)
    {
      self.init(name: name, abbreviation: latest.name, standardOffset: latest.to)
      return
    }
    guard let standard = lasting.filter({ !$0.isDaylight }).max(by: { $0.start < $1.start }),
      let daylight = lasting.filter(\.isDaylight).max(by: { $0.start < $1.start }),
      let begins = daylight.change, let ends = standard.change
    else { return nil }
    self.init(
      name: name, abbreviation: standard.name, standardOffset: standard.to,
      daylight: Daylight(abbreviation: daylight.name, offset: daylight.to, begins: begins, ends: ends))
  }
}

/// What a STANDARD or DAYLIGHT says.
private struct ReadObservance {
  let isDaylight: Bool
  let name: String
  let to: Int
  /// In seconds since 1970, on the clocks before the change.
  let start: Int
  let hasRule: Bool
  /// Its rule has no end.
  let isLasting: Bool
  /// Nil when there is no rule, or not one of a day each year.
  let change: YearlyChange?

  init?(_ observance: CalendarFile.Observance) {
    guard let line = observance.properties["DTSTART"],
      let to = observance.properties["TZOFFSETTO"].flatMap({ ReadObservance.offset($0.value) }),
      let start = CalendarTime(line.value), let time = start.time
    else { return nil }
    isDaylight = observance.isDaylight
    self.to = to
    self.start = start.day.daysSinceEpoch * 86_400 + time.minutes * 60
    name = observance.properties["TZNAME"]?.text ?? ""
    guard let text = observance.properties["RRULE"]?.value else {
      hasRule = false
      isLasting = false
      change = nil
      return
    }
    hasRule = true
    let rule = try? RecurrenceRule(text)
    isLasting = rule?.end == .never
    change = rule.flatMap { ReadObservance.change($0, time: time.minutes * 60) }
  }

  private static func change(_ rule: RecurrenceRule, time: Int) -> YearlyChange? {
    var plain = rule
    plain.months = []
    plain.weekdays = []
    plain.monthDays = []
    plain.weekStart = 1
    guard plain == RecurrenceRule(.yearly), rule.months.count == 1, let month = rule.months.first,
      rule.weekdays.count == 1, let weekday = rule.weekdays.first
    else { return nil }
    func change(week: Int, later days: Int = 0) -> YearlyChange {
      let first = (weekday.day - 1 - days).flooredRemainder(7) + 1
      return YearlyChange(.weekday(month: month, week: week, weekday: first), time: time + days * 86_400)
    }
    switch (weekday.ordinal, rule.monthDays) {
    case (-1, []): return change(week: 5)
    case (let week?, []): return (1...4).contains(week) ? change(week: week) : nil
    case (nil, let days):
      // The second Sunday, written as the Sunday from the 8th to the 14th; or the day after one, from the 9th on.
      guard let first = days.first, let last = days.last, days == Array(first...last), days.count == 7 else {
        return nil
      }
      if last < 0 { return change(week: 5, later: last + 1) }
      return (1...28).contains(first) ? change(week: (first - 1) / 7 + 1, later: (first - 1) % 7) : nil
    default: return nil
    }
  }

  /// `+0100` or `-033015` in seconds.
  private static func offset(_ text: String) -> Int? {
    guard let sign = text.utf8.first, let size = digits(text.dropFirst()) else { return nil }
    let isShort = text.utf8.count == 5
    guard isShort || text.utf8.count == 7, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    let clock = isShort ? size * 100 : size
    guard clock < 240_000, clock / 100 % 100 < 60, clock % 100 < 60 else { return nil }
    let seconds = clock / 10_000 * 3600 + clock / 100 % 100 * 60 + clock % 100
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }
}
