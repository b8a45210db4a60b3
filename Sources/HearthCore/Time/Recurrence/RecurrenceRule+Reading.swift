extension RecurrenceRule {
  /// Reads what an RRULE says after its name: `FREQ=MONTHLY;BYDAY=-1FR`.
  ///
  /// Parts come in any order and in any case, each once; empty ones are passed over. Of a time in UNTIL only the
  /// day is kept. Throws when a part is unknown, out of range, or does not go with the others.
  public init(_ text: some StringProtocol) throws(RecurrenceError) {
    try self.init(text) { RecurrenceRule.writtenDay($0) }
  }

  /// The same, for readers who know the zone: `until` makes the last day out of `20270301T193000Z`, or nil when it
  /// is no date. It gets the letters as capitals.
  public init(_ text: some StringProtocol, until lastDay: (String) -> CivilDate?) throws(RecurrenceError) {
    // No rule needs more, and a list this long is sorted in no time.
    guard text.utf8.count <= 8192 else { throw RecurrenceError("The rule", "is too long") }
    self.init(.daily)
    var seen: Set<String> = []
    for part in text.uppercased().split(separator: ";") {
      guard let equals = part.firstIndex(of: "=") else { throw RecurrenceError(part, "says nothing after =") }
      let name = String(part[..<equals])
      guard seen.insert(name).inserted else { throw RecurrenceError(name, "is there twice") }
      try take(name, part[part.index(after: equals)...], lastDay)
    }
    guard seen.contains("FREQ") else {
      throw RecurrenceError("FREQ", "is missing: DAILY, WEEKLY, MONTHLY or YEARLY")
    }
    if seen.contains("COUNT"), seen.contains("UNTIL") {
      throw RecurrenceError("COUNT", "does not go with UNTIL")
    }
    self = normalised
    try check()
  }

  /// The day in `20270301`, `20270301T193000` or `20270301T193000Z`, whatever the zone; nil for anything else.
  public static func writtenDay(_ text: some StringProtocol) -> CivilDate? {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let date = halves.first, date.utf8.count == 8, let number = digits(date) else { return nil }
    if halves.count == 2 {
      let time = halves[1].hasSuffix("Z") ? halves[1].dropLast() : halves[1][...]
      guard time.utf8.count == 6, let clock = digits(time), clock / 10_000 < 24, clock / 100 % 100 < 60,
        clock % 100 <= 60
      else { return nil }
    }
    return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private mutating func take(
    _ name: String, _ value: Substring, _ lastDay: (String) -> CivilDate?
  ) throws(RecurrenceError) {
    switch name {
    case "FREQ": frequency = try RecurrenceRule.frequency(value)
    case "INTERVAL": interval = try RecurrenceRule.number(name, value)
    case "COUNT": end = .count(try RecurrenceRule.number(name, value))
    case "UNTIL":
      guard let day = lastDay(String(value)) else { throw RecurrenceError("UNTIL=\(value)", "is no date") }
      end = .until(day)
    case "WKST":
      guard let weekday = Weekday(text: value), weekday.ordinal == nil else {
        throw RecurrenceError("WKST=\(value)", "is no weekday")
      }
      weekStart = weekday.day
    case "BYDAY": weekdays = try RecurrenceRule.weekdays(value)
    case "BYMONTH": months = try RecurrenceRule.numbers(name, value)
    case "BYWEEKNO": weeks = try RecurrenceRule.numbers(name, value)
    case "BYYEARDAY": yearDays = try RecurrenceRule.numbers(name, value)
    case "BYMONTHDAY": monthDays = try RecurrenceRule.numbers(name, value)
    case "BYSETPOS": positions = try RecurrenceRule.numbers(name, value)
    case "BYHOUR", "BYMINUTE", "BYSECOND":
      throw RecurrenceError("\(name)=\(value)", "cannot be kept: only whole days can repeat")
    default: throw RecurrenceError("\(name)=\(value)", "is not a part of a rule")
    }
  }

  private static func frequency(_ value: Substring) throws(RecurrenceError) -> Frequency {
    if let frequency = Frequency(rawValue: String(value)) { return frequency }
    let isKnown = ["SECONDLY", "MINUTELY", "HOURLY"].contains(value)
    throw RecurrenceError(
      "FREQ=\(value)",
      isKnown
        ? "cannot be kept: only whole days can repeat" : "is none of DAILY, WEEKLY, MONTHLY and YEARLY")
  }

  private static func number(_ name: String, _ value: Substring) throws(RecurrenceError) -> Int {
    guard let number = digits(value) else {
      throw RecurrenceError("\(name)=\(value)", "is not a whole number")
    }
    return number
  }

  private static func numbers(_ name: String, _ value: Substring) throws(RecurrenceError) -> [Int] {
    var numbers: [Int] = []
    for item in value.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = signedNumber(item) else {
        throw RecurrenceError("\(name)=\(item)", "is not a whole number")
      }
      numbers.append(number)
    }
    return numbers
  }

  private static func weekdays(_ value: Substring) throws(RecurrenceError) -> [Weekday] {
    var weekdays: [Weekday] = []
    for item in value.split(separator: ",", omittingEmptySubsequences: false) {
      guard let weekday = Weekday(text: item) else { throw RecurrenceError("BYDAY=\(item)", "is no weekday") }
      weekdays.append(weekday)
    }
    return weekdays
  }
}
