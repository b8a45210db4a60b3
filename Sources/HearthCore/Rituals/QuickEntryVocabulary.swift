/// What single words of a line mean.
enum QuickWords {
  /// A length of time that a number can stand before.
  enum Unit: Int, Comparable {
    case minute, hour, day, week, month, year

    static func < (left: Unit, right: Unit) -> Bool { left.rawValue < right.rawValue }

    /// Nil for months and years, which are of no one length.
    var minutes: Int? {
      switch self {
      case .minute: 1
      case .hour: 60
      case .day: 1_440
      case .week: 10_080
      case .month, .year: nil
      }
    }

    /// Nil below a day.
    var frequency: RecurrenceRule.Frequency? {
      switch self {
      case .minute, .hour: nil
      case .day: .daily
      case .week: .weekly
      case .month: .monthly
      case .year: .yearly
      }
    }
  }

  static let weekdays: [String: Int] = table(
    CivilDate.dayNames, also: ["tues": 2, "weds": 3, "thur": 4, "thurs": 4])

  /// `fridays`, `mons`; the singular is no rhythm.
  static let pluralWeekdays: [String: Int] = Dictionary(
    uniqueKeysWithValues: CivilDate.dayNames.enumerated().map { ("\($1.lowercased())s", $0 + 1) })

  static let months: [String: Int] = table(CivilDate.monthNames, also: ["sept": 9])

  static let units: [String: Unit] = [
    "min": .minute, "mins": .minute, "minute": .minute, "minutes": .minute, "h": .hour, "hr": .hour,
    "hrs": .hour, "hour": .hour, "hours": .hour, "day": .day, "days": .day, "week": .week, "weeks": .week,
    "wk": .week, "wks": .week, "month": .month, "months": .month, "year": .year, "years": .year,
  ]

  private static let numbers: [String: Int] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
  ]

  static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]

  /// The frequency and how many units of it.
  static let adverbs: [String: (RecurrenceRule.Frequency, Int)] = [
    "daily": (.daily, 1), "weekly": (.weekly, 1), "biweekly": (.weekly, 2), "bi-weekly": (.weekly, 2),
    "fortnightly": (.weekly, 2), "monthly": (.monthly, 1), "quarterly": (.monthly, 3), "yearly": (.yearly, 1),
    "annually": (.yearly, 1),
  ]

  /// `3`, `three` and `a`. Numbers of more than five digits are no amount of anything.
  static func number(_ word: String) -> Int? {
    if let number = numbers[word] { return number }
    return word.isEmpty || word.utf8.count > 5 ? nil : digits(word)
  }

  /// `first`, `15th`, `last`, `second-last`; negative from the end.
  static func ordinal(_ word: String) -> Int? {
    if word == "last" { return -1 }
    if word.hasSuffix("-last") { return ordinal(String(word.dropLast(5))).map { -abs($0) } }
    if let index = ordinals.firstIndex(of: word) { return index + 1 }
    return numericOrdinal(word)
  }

  /// `15th`, but not `first`.
  static func numericOrdinal(_ word: String) -> Int? {
    let runs = runs(of: word)
    guard runs.count == 2, ["st", "nd", "rd", "th"].contains(runs[1]), runs[0].utf8.count < 6 else {
      return nil
    }
    return digits(runs[0])
  }

  /// Digits and what stands between them: `19h30` is `19`, `h`, `30`. Empty unless it begins with a digit.
  static func runs(of word: String) -> [String] {
    guard let first = word.utf8.first, (48...57).contains(first), word.utf8.count < 24 else { return [] }
    var runs: [String] = []
    var wasDigit = false
    for scalar in word.unicodeScalars {
      let isDigit = (48...57).contains(scalar.value)
      if isDigit == wasDigit, !runs.isEmpty {
        runs[runs.count - 1].unicodeScalars.append(scalar)
      } else {
        runs.append(String(scalar))
      }
      wasDigit = isDigit
    }
    return runs
  }

  /// The day or month a word of a slip of the fingers was meant for. Short names are too near to other words.
  static func nearest(to word: String) -> String? {
    guard (6...11).contains(word.count), !["sundae", "sunday's"].contains(word) else { return nil }
    let letters = Array(word)
    return slippery.first { isSlip(letters, of: Array($0)) }
  }

  private static let slippery =
    CivilDate.dayNames.map { $0.lowercased() }
    + CivilDate.monthNames.map { $0.lowercased() }.filter { $0.count > 6 } + ["tomorrow"]

  /// One letter too many, too few or another, or two that changed places.
  static func isSlip(_ typed: [Character], of meant: [Character]) -> Bool {
    guard abs(typed.count - meant.count) < 2, typed != meant else { return false }
    let shared = zip(typed, meant).prefix { $0 == $1 }.count
    let tail = typed.dropFirst(shared)
    let wanted = meant.dropFirst(shared)
    if typed.count > meant.count { return tail.dropFirst().elementsEqual(wanted) }
    if typed.count < meant.count { return tail.elementsEqual(wanted.dropFirst()) }
    if tail.dropFirst().elementsEqual(wanted.dropFirst()) { return true }
    return tail.prefix(2).reversed().elementsEqual(wanted.prefix(2))
      && tail.dropFirst(2).elementsEqual(wanted.dropFirst(2))
  }

  private static func table(_ names: [String], also more: [String: Int]) -> [String: Int] {
    var table = more
    for (index, name) in names.enumerated() {
      table[name.lowercased()] = index + 1
      table[String(name.lowercased().prefix(3))] = index + 1
    }
    return table
  }
}
