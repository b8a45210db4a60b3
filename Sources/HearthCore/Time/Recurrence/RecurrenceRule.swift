/// How often something comes round: the part of RFC 5545's RRULE that whole days can follow.
///
/// Source: RFC 5545, section 3.3.10.
public struct RecurrenceRule: Hashable, Sendable {
  /// The unit that `interval` counts.
  public enum Frequency: String, Hashable, Sendable, CaseIterable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// A weekday, or the nth of its kind in the month or year.
  public struct Weekday: Hashable, Sendable {
    /// 1 is the first, -1 the last, nil every one.
    public var ordinal: Int?
    /// Monday is 1, Sunday is 7.
    public var day: Int

    /// Every one, unless an ordinal says which.
    public init(_ day: Int, ordinal: Int? = nil) {
      self.day = day
      self.ordinal = ordinal
    }
  }

  /// When it stops.
  public enum End: Hashable, Sendable {
    case never
    /// After so many occurrences, the first among them.
    case count(Int)
    /// The last day it may fall on.
    case until(CivilDate)
  }

  /// What it counts in: days, weeks, months or years.
  public var frequency: Frequency
  /// Every so many units, from 1.
  public var interval: Int
  /// 1–12; empty for no limit, as in all lists here.
  public var months: [Int] = []
  /// Weeks of the year as ISO 8601 counts them, negative from its end. With yearly rules only.
  public var weeks: [Int] = []
  /// Days of the year, 1–366, negative from its end.
  public var yearDays: [Int] = []
  /// Days of the month, 1–31, negative from its end.
  public var monthDays: [Int] = []
  /// Days of the week it comes on; empty goes by the first day.
  public var weekdays: [Weekday] = []
  /// Which of the days that one unit yields, from 1; negative from the last.
  public var positions: [Int] = []
  /// The weekday a week begins with; Monday is 1.
  public var weekStart = 1
  /// When it stops.
  public var end = End.never

  /// Every unit, for ever, unless it says otherwise.
  public init(_ frequency: Frequency, interval: Int = 1, weekdays: [Weekday] = [], end: End = .never) {
    self.frequency = frequency
    self.interval = interval
    self.weekdays = weekdays
    self.end = end
  }
}
