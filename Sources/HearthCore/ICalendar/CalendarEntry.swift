/// A single day of an exported calendar that is no ritual: something agreed, to be looked at again.
public struct CalendarEntry: Hashable, Sendable {
  /// The record's.
  public var id: String
  /// The same whenever it is written, so that a reader knows it again.
  public var title: String
  /// As it stands on the calendar, names and all.
  public var day: CivilDate
  /// Nil: all day.
  public var time: TimeOfDay?
  /// The name of whose it is; nil for both.
  public var owner: String?
  /// Lines beneath the title; empty for none.
  public var description: String
  /// How often it may have changed: SEQUENCE of RFC 5545.
  public var sequence = 0

  /// Takes everything as it is; a file is held to what iCalendar allows by its writer.
  public init(
    id: String, title: String, day: CivilDate, time: TimeOfDay? = nil, owner: String? = nil,
    description: String = ""
  ) {
    self.id = id
    self.title = title
    self.day = day
    self.time = time
    self.owner = owner
    self.description = description
  }

  /// Nil when it is on no day, done, or was let go of.
  ///
  /// - Parameter guide: The title of the guide of that id. It stands for words that nobody else is to have unasked.
  public init?(_ appointment: Appointment, in household: Household, guide: (String) -> String? = { _ in nil })
  {
    guard let day = appointment.on, appointment.status == .open else { return nil }
    let title =
      appointment.isForOthers
      ? household.naming(appointment.title)
      : appointment.guide.flatMap(guide) ?? "Something we agreed"
    self.init(
      id: appointment.id, title: title, day: day, time: appointment.time,
      owner: appointment.owner.map { household[$0].name })
    sequence = appointment.sequence
  }
}
