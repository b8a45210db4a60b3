extension Zone {
  /// Reads the rule of a zone as the TZ variable and the time zone files write it: `CET-1CEST,M3.5.0,M10.5.0/3`.
  ///
  /// Source: POSIX.1-2024, section 8.3, and RFC 8536, section 3.3.1, for hours from -167 to 167.
  /// - Parameters:
  ///   - name: What it is to be called; without one it is the text up to the rule.
  /// - Returns: Nil when it cannot be read.
  public init?(posix text: String, name: String? = nil) {
    var reader = POSIXZoneReader(text)
    guard let standard = reader.abbreviation(), let west = reader.time(hours: 24) else { return nil }
    self.init(
      name: name ?? String(text.prefix { $0 != "," }), abbreviation: standard, standardOffset: -west,
      daylight: reader.daylight(standardOffset: -west))
    guard reader.isFine else { return nil }
  }
}

/// Goes through a TZ string from left to right.
private struct POSIXZoneReader {
  private var rest: Substring.UTF8View
  private var failed = false

  init(_ text: String) { rest = Substring(text).utf8 }

  /// Nothing was wrong, and nothing is left.
  var isFine: Bool { !failed && rest.isEmpty }

  /// Three letters or more, or anything of letters, digits and signs between `<` and `>`.
  mutating func abbreviation() -> String? {
    let isQuoted = take("<")
    let name = rest.prefix { byte in
      isLetter(byte) || isQuoted && (isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"))
    }
    rest = rest[name.endIndex...]
    guard name.count >= 3, !isQuoted || take(">") else { return nil }
    return String(Substring(name))
  }

  /// `[+-]hh[:mm[:ss]]` in seconds.
  mutating func time(hours most: Int) -> Int? {
    let sign = take("-") ? -1 : take("+") ? 1 : 1
    guard let hours = number(0...most) else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where take(":") {
      guard let part = number(0...59) else { return nil }
      seconds += part * unit
    }
    return sign * seconds
  }

  /// Nil when there is none, or when it cannot be read: `isFine` tells which.
  mutating func daylight(standardOffset: Int) -> Zone.Daylight? {
    guard !rest.isEmpty else { return nil }
    failed = true
    guard let abbreviation = abbreviation() else { return nil }
    var offset = standardOffset + 3600
    if let next = rest.first, next != UInt8(ascii: ",") {
      guard let west = time(hours: 24) else { return nil }
      offset = -west
    }
    let isBare = rest.isEmpty
    guard let begins = isBare ? .americanSpring : change(), let ends = isBare ? .americanAutumn : change()
    else { return nil }
    failed = false
    return .init(abbreviation: abbreviation, offset: offset, begins: begins, ends: ends)
  }

  /// `,M3.5.0/2`, `,J60/2` or `,59/2`.
  private mutating func change() -> YearlyChange? {
    guard take(","), let day = day() else { return nil }
    guard take("/") else { return YearlyChange(day) }
    return time(hours: 167).map { YearlyChange(day, time: $0) }
  }

  private mutating func day() -> YearlyChange.Day? {
    if take("J") { return number(1...365).map { .dayOfCommonYear($0) } }
    guard take("M") else { return number(0...365).map { .dayOfYear($0) } }
    guard let month = number(1...12), take("."), let week = number(1...5), take("."),
      let weekday = number(0...6)
    else { return nil }
    return .weekday(month: month, week: week, weekday: weekday == 0 ? 7 : weekday)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int? {
    let text = rest.prefix(while: isDigit)
    guard text.count <= 3, let number = Int(Substring(text)), range.contains(number) else { return nil }
    rest = rest[text.endIndex...]
    return number
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == sign.value else { return false }
    rest = rest.dropFirst()
    return true
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}

extension YearlyChange {
  /// What holds where a TZ string names daylight time and no rule, as the C library has it.
  fileprivate static let americanSpring = YearlyChange(.weekday(month: 3, week: 2, weekday: 7))
  fileprivate static let americanAutumn = YearlyChange(.weekday(month: 11, week: 1, weekday: 7))
}
