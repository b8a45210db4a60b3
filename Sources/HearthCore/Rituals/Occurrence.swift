/// One thing on one day, as the calendar shows it.
public struct Occurrence: Hashable, Sendable {
  /// What stands behind it, by id.
  public enum Source: Hashable, Sendable {
    case ritual(String)
    /// Something agreed in a talk, to be looked at again.
    case appointment(String)
    /// A line that one of them sealed for themselves.
    case nudge(String)
    /// Done, and the ritual it belonged to has no such day any more.
    case memory(String)
  }

  /// What it comes from.
  public let source: Source
  /// The day the rule gives it; completions and moves are filed under it.
  public let original: CivilDate
  /// The day it is on.
  public let day: CivilDate
  /// Nil: all day.
  public internal(set) var time: TimeOfDay?
  /// Nil: a moment, or that day.
  public let minutes: Int?
  /// As it is stored; see ``title(in:)``.
  public let title: String
  /// Nil for what is no ritual.
  public let sort: Ritual.Sort?
  /// Whose it is; nil for both.
  public let owner: PartnerID?
  /// Whose turn it is to plan it; nil: nobody plans.
  public internal(set) var planner: PartnerID?
  /// Done, by their own word.
  public internal(set) var isDone = false
  /// Not on the day, or at the time, of the others.
  public let isMoved: Bool

  init(
    _ source: Source, original: CivilDate, day: CivilDate, time: TimeOfDay? = nil, minutes: Int? = nil,
    title: String, sort: Ritual.Sort? = nil, owner: PartnerID? = nil, planner: PartnerID? = nil,
    isDone: Bool = false, isMoved: Bool = false
  ) {
    self.source = source
    self.original = original
    self.day = day
    self.time = time
    self.minutes = minutes
    self.title = title
    self.sort = sort
    self.owner = owner
    self.planner = planner
    self.isDone = isDone
    self.isMoved = isMoved
  }

  /// Unique, and the same at every start.
  public var id: String {
    switch source {
    case .ritual(let id), .memory(let id): "\(id)/\(original)"
    case .appointment(let id), .nudge(let id): id
    }
  }

  /// As it is read. Only guides leave places for names in a title; what was typed, or came from another calendar, is
  /// as it is.
  public func title(in household: Household) -> String {
    guard case .appointment = source else { return title }
    return household.naming(title)
  }

  /// What the command line calls it: a ritual's sort, or `appointment`, `nudge`.
  public var kind: String {
    switch source {
    case .ritual, .memory: (sort ?? .event).rawValue
    case .appointment: Appointment.kind
    case .nudge: "nudge"
    }
  }

  /// The last day it reaches into.
  public var lastDay: CivilDate {
    guard let minutes, minutes > 0 else { return day }
    return day.adding(days: ((time?.minutes ?? 0) + minutes - 1) / 1440)
  }

  /// The order of a day: what lasts all day first, then by the clock.
  static func isBefore(_ left: Occurrence, _ right: Occurrence) -> Bool {
    if left.day != right.day { return left.day < right.day }
    let times = (left.time?.minutes ?? -1, right.time?.minutes ?? -1)
    if times.0 != times.1 { return times.0 < times.1 }
    if left.title != right.title { return left.title < right.title }
    return left.id < right.id
  }
}
