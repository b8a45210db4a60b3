extension RecurrenceRule {
  /// The rule as an RRULE says it, without the name: `FREQ=MONTHLY;BYDAY=-1FR`.
  ///
  /// Two rules with the same parts have the same text: the order of parts is fixed, lists are sorted, and what
  /// goes without saying is left out. ``init(_:)`` reads it back unless ``check()`` finds a fault.
  public var text: String {
    let rule = normalised
    var parts = ["FREQ=\(rule.frequency.rawValue)"]
    if rule.interval != 1 { parts.append("INTERVAL=\(rule.interval)") }
    for list in rule.numberLists where !list.numbers.isEmpty {
      // BYDAY has its place between the numbers: RFC 5545 applies the parts in this order.
      if list.name == "BYSETPOS" { parts.append(contentsOf: rule.weekdayPart) }
      parts.append("\(list.name)=\(list.numbers.map(String.init).joined(separator: ","))")
    }
    if rule.positions.isEmpty { parts.append(contentsOf: rule.weekdayPart) }
    if rule.weekStart != 1 { parts.append("WKST=\(Weekday(rule.weekStart).text)") }
    switch rule.end {
    case .never: break
    case .count(let count): parts.append("COUNT=\(count)")
    case .until(let day):
      parts.append("UNTIL=\(padded(day.year, 4))\(padded(day.month, 2))\(padded(day.day, 2))")
    }
    return parts.joined(separator: ";")
  }

  private var weekdayPart: [String] {
    weekdays.isEmpty ? [] : ["BYDAY=\(weekdays.map(\.text).joined(separator: ","))"]
  }

  /// The same rule with every list sorted and nothing in it twice.
  var normalised: RecurrenceRule {
    var rule = self
    rule.months = Set(months).sorted()
    rule.weeks = Set(weeks).sorted()
    rule.yearDays = Set(yearDays).sorted()
    rule.monthDays = Set(monthDays).sorted()
    rule.weekdays = Set(weekdays).sorted { ($0.day, $0.ordinal ?? 0) < ($1.day, $1.ordinal ?? 0) }
    rule.positions = Set(positions).sorted()
    return rule
  }
}

extension RecurrenceRule.Weekday {
  /// Monday first.
  static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// `FR`, `-1FR`; a weekday outside 1–7 is `?`.
  public var text: String {
    let codes = RecurrenceRule.Weekday.codes
    let code = codes.indices.contains(day - 1) ? codes[day - 1] : "?"
    return (ordinal.map(String.init) ?? "") + code
  }

  /// Reads `FR`, `-1FR`, `+2MO`; capitals only.
  init?(text: some StringProtocol) {
    guard let place = RecurrenceRule.Weekday.codes.firstIndex(of: String(text.suffix(2))) else { return nil }
    let number = text.dropLast(2)
    if number.isEmpty {
      self.init(place + 1)
    } else {
      guard let ordinal = signedNumber(number) else { return nil }
      self.init(place + 1, ordinal: ordinal)
    }
  }
}

/// A number with an optional sign, as RFC 5545 writes them: ASCII digits only.
func signedNumber(_ text: some StringProtocol) -> Int? {
  let isSigned = text.utf8.first == UInt8(ascii: "-") || text.utf8.first == UInt8(ascii: "+")
  guard let size = digits(isSigned ? text.dropFirst() : text[...]) else { return nil }
  return text.utf8.first == UInt8(ascii: "-") ? -size : size
}
