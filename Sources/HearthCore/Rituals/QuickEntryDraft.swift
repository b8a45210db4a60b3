/// A ritual as one line can say it, before it is kept.
public struct RitualDraft: Hashable, Sendable {
  /// What it is called, as typed.
  public var title: String
  /// What kind of thing it is.
  public var sort: Ritual.Sort
  /// Whose it is; nil for both.
  public var owner: PartnerID?
  /// Who plans the first one; nil: nobody plans.
  public var planner: PartnerID?
  /// The first day.
  public var start: CivilDate
  /// Nil: all day.
  public var time: TimeOfDay?
  /// As in ``Ritual``: nil is a moment, or that day; days of an all-day event count 1,440 each.
  public var minutes: Int?
  /// Nil: once.
  public var rule: RecurrenceRule?
  /// Days of the rule that are left out.
  public var skipped: Set<CivilDate> = []
  /// Minutes before; nil: no reminder.
  public var reminder: Int?

  /// The sort is taken from the title unless it is given.
  public init(
    title: String, sort: Ritual.Sort? = nil, start: CivilDate, time: TimeOfDay? = nil, minutes: Int? = nil,
    rule: RecurrenceRule? = nil
  ) {
    self.title = title
    self.sort = sort ?? RitualDraft.sort(suggestedBy: title)
    self.start = start
    self.time = time
    self.minutes = minutes
    self.rule = rule
  }

  /// What of a ritual can be edited in a line. Its left-out days are not copied: they were changed by hand, may be many,
  /// and stay with the ritual.
  public init(_ ritual: Ritual) {
    self.init(
      title: ritual.title, sort: ritual.sort, start: ritual.start, time: ritual.time,
      minutes: ritual.minutes, rule: ritual.rule)
    owner = ritual.owner
    planner = ritual.planner
    reminder = ritual.reminder
  }

  /// A new ritual of it.
  public func ritual(id: String) -> Ritual {
    edited(Ritual(id: id, title: title, sort: sort, start: start))
  }

  /// The ritual with what the line says in place. Everything else it had stays, its left-out days too.
  public func edited(_ ritual: Ritual) -> Ritual {
    var edited = ritual
    edited.title = title
    edited.sort = sort
    edited.owner = owner
    edited.planner = planner
    edited.start = start
    edited.time = time
    edited.minutes = minutes
    edited.rule = rule
    edited.skipped.formUnion(skipped)
    edited.reminder = reminder
    return edited
  }

  /// The sort that the words of a title speak for; an event when none does.
  public static func sort(suggestedBy title: String) -> Ritual.Sort {
    let words = title.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    if zip(words, words.dropFirst()).contains(where: { $0 == "date" && $1 == "night" }) { return .date }
    if zip(words, words.dropFirst()).contains(where: { $0 == "check" && $1 == "in" }) { return .checkin }
    return words.lazy.compactMap { sorts[$0] }.first ?? .event
  }

  private static let sorts: [String: Ritual.Sort] = [
    "date": .date, "goodbye": .parting, "farewell": .parting, "hello": .greeting, "welcome": .greeting,
    "breakfast": .meal, "brunch": .meal, "lunch": .meal, "dinner": .meal, "supper": .meal, "meal": .meal,
    "check-in": .checkin, "checkin": .checkin, "birthday": .milestone, "anniversary": .milestone,
    "meeting": .meeting, "cuddle": .affection, "hug": .affection, "solitude": .solitude,
  ]
}
