/// A day on the Gregorian calendar, with no time zone.
///
/// Day counts follow Howard Hinnant's `days_from_civil`, which is exact for every year an `Int` holds.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// The days whose year has four digits: from 1 January of the year 1 to 31 December 9999.
  public static let writable = CivilDate(daysSinceEpoch: -719_162)...CivilDate(daysSinceEpoch: 2_932_896)

  /// The year before 1 is 0, as astronomers count.
  public let year: Int
  /// 1–12.
  public let month: Int
  /// 1–31.
  public let day: Int

  /// Nil when there is no such day, 30 February for one.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= CivilDate.length(ofMonth: month, in: year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that many days after (before, when negative) 1 January 1970.
  public init(daysSinceEpoch: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970; negative before it.
  public var daysSinceEpoch: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Monday is 1, Sunday is 7, as ISO 8601 counts.
  public var weekday: Int {
    let fromThursday = daysSinceEpoch % 7
    return (fromThursday + 7 + 3) % 7 + 1
  }

  /// Earlier when negative.
  public func adding(days: Int) -> CivilDate { CivilDate(daysSinceEpoch: daysSinceEpoch + days) }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The earlier day is less.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CivilDate: CustomStringConvertible {
  /// `2026-11-21`.
  public var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// Reads `2026-11-21` and nothing looser.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      let year = digits(parts[0]), let month = digits(parts[1]), let day = digits(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `Sat 21 Nov`.
  public var short: String { "\(CivilDate.dayNames[weekday - 1].prefix(3)) \(day) \(monthName.prefix(3))" }

  /// `Saturday`.
  public var weekdayName: String { CivilDate.weekdayName(weekday) }

  /// The name of a weekday; Monday is 1. Numbers outside 1–7 wrap round.
  public static func weekdayName(_ weekday: Int) -> String { dayNames[((weekday - 1) % 7 + 7) % 7] }

  /// `November`.
  public var monthName: String { CivilDate.monthNames[month - 1] }

  static let dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  static let monthNames = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
  ]
}

/// A calendar month: the unit by which moments are filed.
public struct YearMonth: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Counted as in ``CivilDate``.
  public let year: Int
  /// 1–12.
  public let month: Int

  /// The month that the day lies in.
  public init(_ date: CivilDate) {
    year = date.year
    month = date.month
  }

  /// Reads `2026-11`.
  public init?(_ text: some StringProtocol) {
    guard let date = CivilDate("\(text)-01") else { return nil }
    self.init(date)
  }

  /// December of the year before, when this is January.
  public var previous: YearMonth {
    YearMonth(year: month == 1 ? year - 1 : year, month: month == 1 ? 12 : month - 1)
  }

  /// January of the year after, when this is December.
  public var next: YearMonth {
    YearMonth(year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1)
  }

  /// Its first day, and its last.
  public var days: ClosedRange<CivilDate> {
    // A month always has a first day.
    let first = CivilDate(year: year, month: month, day: 1) ?? CivilDate(daysSinceEpoch: 0)
    return first...first.adding(days: CivilDate.length(ofMonth: month, in: year) - 1)
  }

  /// The same month a year before.
  public var aYearBefore: YearMonth { YearMonth(year: year - 1, month: month) }

  private init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// `2026-11`.
  public var description: String { "\(padded(year, 4))-\(padded(month, 2))" }

  /// `November`.
  public var name: String { CivilDate.monthNames[month - 1] }

  /// `November 2026`.
  public var words: String { "\(name) \(year)" }

  /// The earlier month is less.
  public static func < (left: YearMonth, right: YearMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}

/// A number with leading zeros up to `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}

/// A number written in ASCII digits only: `Int("+5")` would pass.
func digits(_ text: some StringProtocol) -> Int? {
  text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
}
