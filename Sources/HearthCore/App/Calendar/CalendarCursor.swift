/// Where the two are in the Rituals pane.
public struct CalendarCursor: Hashable, Sendable {
  /// How the days are laid out.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    case month
    case week
    /// A list of what there is, day after day.
    case agenda
    /// A year of warmth.
    case year
  }

  /// How the days are laid out.
  public internal(set) var mode = Mode.month
  /// The chosen day.
  public internal(set) var day: CivilDate
  /// The chosen thing of that day; nil: the first that is not done.
  public internal(set) var row: Int?
  /// Up and down go through the things of the day, not through the weeks.
  public internal(set) var isInDay = false

  init(day: CivilDate) { self.day = day }

  /// To another day, as far as there are any.
  mutating func go(to day: CivilDate) {
    self.day = min(max(day, CivilDate.writable.lowerBound), CivilDate.writable.upperBound)
    row = nil
  }
}

extension CivilDate {
  /// The Monday of its week.
  public var monday: CivilDate { adding(days: 1 - weekday) }
}
