/// Something the two keep, once or again and again: a goodbye at the door, a date night, an hour of one's own.
///
/// An event of an imported calendar is one too.
public struct Ritual: Hashable, Sendable {
  /// As records name it.
  public static let kind = "ritual"

  /// What sort of thing it is. It decides the sign it is drawn with, and what is asked when it moves.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    case greeting
    case parting
    case meal
    case checkin
    /// A real appointment of the two: moving it asks both.
    case date
    case meeting
    case affection
    case solitude
    /// A day to remember.
    case milestone
    /// Anything else, and whatever came from another calendar.
    case event
  }

  /// An occurrence that was moved, by itself, from the day the rule gives it.
  public struct Move: Hashable, Sendable {
    /// The day it comes on instead.
    public var day: CivilDate
    /// Nil: all day.
    public var time: TimeOfDay?
    /// Nil: as long as the others.
    public var minutes: Int?
    /// Nil: as the others are called.
    public var title: String?

    /// One that comes on that day instead; a time of nil is all day, and a title of nil is the ritual’s own.
    public init(day: CivilDate, time: TimeOfDay?, minutes: Int? = nil, title: String? = nil) {
      self.day = day
      self.time = time
      self.minutes = minutes
      self.title = title
    }
  }

  /// The record's.
  public var id: String
  /// What it is called, as typed.
  public var title: String
  /// What kind of thing it is: its glyph and its words.
  public var sort: Sort
  /// Whose it is; nil for both.
  public var owner: PartnerID?
  /// Who plans the first one; then the two take turns. Nil: nobody plans.
  public var planner: PartnerID?
  /// The first day.
  public var start: CivilDate
  /// Nil: all day.
  public var time: TimeOfDay?
  /// How long it takes; nil: a moment, or that day. Days of an all-day event count 1,440 each.
  public var minutes: Int?
  /// Nil: once.
  public var rule: RecurrenceRule?
  /// Days of the rule that are left out.
  public var skipped: Set<CivilDate> = []
  /// Days beside those of the rule.
  public var added: Set<CivilDate> = []
  /// Occurrences moved by themselves, by the day the rule gives them.
  public var moves: [CivilDate: Move] = [:]
  /// In the couple's own words, one a line.
  public var steps: [String] = []
  /// Where, as typed; nil for nowhere in particular.
  public var place: String?
  /// The guide it opens, by id.
  public var guide: String?
  /// Minutes before, when a phone that reads the calendar should say so; nil: never.
  public var reminder: Int?
  /// The UID another calendar gave it; nil: it was made here.
  public var uid: String?
  /// How often its day, time or rule changed: SEQUENCE of RFC 5545.
  public var sequence = 0

  /// One that was never changed: nothing moved, nothing left out.
  public init(
    id: String, title: String, sort: Sort = .event, owner: PartnerID? = nil, planner: PartnerID? = nil,
    start: CivilDate, time: TimeOfDay? = nil, minutes: Int? = nil, rule: RecurrenceRule? = nil
  ) {
    self.id = id
    self.title = title
    self.sort = sort
    self.owner = owner
    self.planner = planner
    self.start = start
    self.time = time
    self.minutes = minutes
    self.rule = rule
  }

  /// The days its rule gives it, without the moves.
  public var days: RecurrenceSet {
    RecurrenceSet(start: start, rule: rule, excluded: skipped, added: added)
  }
}
