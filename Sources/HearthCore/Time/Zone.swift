/// A time zone by the rule it follows now: how far it stands from UTC, and when it changes its clocks, if it does.
///
/// For other years the same rule is taken to hold: what a zone did in the past is not known here.
public struct Zone: Hashable, Sendable {
  /// The other time of the year: summer time, or winter time where that is the one by law (Dublin).
  public struct Daylight: Hashable, Sendable {
    /// Such as `CEST`.
    public var abbreviation: String
    /// Seconds east of UTC.
    public var offset: Int
    /// When summer time begins, by standard time.
    public var begins: YearlyChange
    /// When summer time ends, by summer time.
    public var ends: YearlyChange

    /// `offset` is in seconds east of UTC while it lasts.
    public init(abbreviation: String, offset: Int, begins: YearlyChange, ends: YearlyChange) {
      self.abbreviation = abbreviation
      self.offset = offset
      self.begins = begins
      self.ends = ends
    }
  }

  /// As the time zone database names it: `Europe/Berlin`.
  public let name: String
  /// Of standard time: `CET`.
  public let abbreviation: String
  /// Of standard time, in seconds east of UTC.
  public let standardOffset: Int
  /// Nil: the clocks are never changed.
  public let daylight: Daylight?

  /// Without daylight time the clocks are never changed.
  public init(name: String, abbreviation: String, standardOffset: Int, daylight: Daylight? = nil) {
    self.name = name
    self.abbreviation = abbreviation
    self.standardOffset = standardOffset
    self.daylight = daylight
  }

  /// Coordinated universal time.
  public static let utc = Zone(name: "UTC", abbreviation: "UTC", standardOffset: 0)

  /// Whether it is UTC by any name, and not only a zone whose clocks happen to show the same.
  public var isUTC: Bool { standardOffset == 0 && daylight == nil && abbreviation == "UTC" }

  /// Seconds east of UTC at an instant, given in seconds since 1 January 1970.
  public func offset(at instant: Int) -> Int {
    guard let daylight else { return standardOffset }
    let year = CivilDate(daysSinceEpoch: (instant + standardOffset).flooredQuotient(86_400)).year
    var latest = (instant: Int.min, offset: standardOffset)
    for year in (year - 1)...(year + 1) {
      let begin = daylight.begins.instant(in: year, offset: standardOffset)
      let end = daylight.ends.instant(in: year, offset: daylight.offset)
      if end <= instant, end > latest.instant { latest = (end, standardOffset) }
      // At the same instant the beginning wins: that is how zones on daylight time for ever are written.
      if begin <= instant, begin >= latest.instant { latest = (begin, daylight.offset) }
    }
    return latest.offset
  }

  /// The instant as clocks show it here.
  public func moment(at instant: Int) -> Moment { Moment(seconds: instant, offset: offset(at: instant)) }

  /// The instant at which clocks here show that time on that day.
  ///
  /// A time that is left out when clocks go forward is read with the offset before the change, so that half past two
  /// becomes half past three; of a time that comes twice the first is meant. Source: RFC 5545, section 3.3.5.
  public func moment(_ day: CivilDate, _ time: TimeOfDay) -> Moment {
    let wall = day.daysSinceEpoch * 86_400 + time.minutes * 60
    let before = wall - offset(at: wall - standardOffset - 86_400)
    let after = wall - offset(at: wall - standardOffset + 86_400)
    let shows = { offset(at: $0) + $0 == wall }
    return moment(at: !shows(before) && shows(after) ? after : before)
  }
}

/// A change of the clocks that comes every year.
public struct YearlyChange: Hashable, Sendable {
  /// The day the time is counted from.
  public enum Day: Hashable, Sendable {
    /// `week` 1–4 from the first of the month, 5 for the last; `weekday` as ``CivilDate`` counts, Monday 1 to Sunday 7.
    case weekday(month: Int, week: Int, weekday: Int)
    /// 1–365, where 29 February is never counted.
    case dayOfCommonYear(Int)
    /// 0–365, where it is.
    case dayOfYear(Int)
  }

  /// Which day of the year.
  public var day: Day
  /// Seconds from midnight on the clocks before the change. Beyond a day, and negative, in some zones.
  public var time: Int

  /// `time` is in seconds after midnight, and may lie in another day; two in the morning unless told otherwise.
  public init(_ day: Day, time: Int = 7200) {
    self.day = day
    self.time = time
  }

  /// When it is in that year, in seconds since 1 January 1970.
  /// - Parameter offset: Of the clocks before the change.
  func instant(in year: Int, offset: Int) -> Int { days(in: year) * 86_400 + time - offset }

  /// The day that `time` is counted from, in days since 1 January 1970.
  func days(in year: Int) -> Int {
    switch day {
    case .weekday(let month, let week, let weekday):
      let first = YearlyChange.days(to: month, in: year)
      let shift = (weekday - CivilDate(daysSinceEpoch: first).weekday + 7) % 7 + (week - 1) * 7
      return first + (shift < CivilDate.length(ofMonth: month, in: year) ? shift : shift - 7)
    case .dayOfCommonYear(let number):
      let leaps = number >= 60 && CivilDate.isLeap(year) ? 1 : 0
      return YearlyChange.days(to: 1, in: year) + number - 1 + leaps
    case .dayOfYear(let number): return YearlyChange.days(to: 1, in: year) + number
    }
  }

  private static func days(to month: Int, in year: Int) -> Int {
    // Every month has a first day.
    CivilDate(year: year, month: month, day: 1)?.daysSinceEpoch ?? 0
  }
}
