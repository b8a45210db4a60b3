/// A change to something that may come round again.
public enum RitualChange: Hashable, Sendable {
  /// To another day or time; a time of nil is all day.
  case move(to: CivilDate, time: TimeOfDay?)
  /// What it is called, when it is and how often, as it was typed anew.
  case rewrite(Ritual)
  /// Off the calendar.
  case takeAway

  /// Which occurrences a change is about.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    case this
    case following
    case all
  }

  /// What becomes of a ritual: the records it leaves, and whether it goes altogether.
  public struct Outcome: Hashable, Sendable {
    /// The ritual as it is now; nil when nothing of it is left.
    public let ritual: Ritual?
    /// What follows it under a name of its own, from a day on.
    public let successor: Ritual?
  }

  /// The scopes that make sense for it: what comes once has only one, and a new rhythm is not for a single day.
  public func scopes(of ritual: Ritual, at original: CivilDate) -> [Scope] {
    guard ritual.rule != nil || !ritual.added.isEmpty else { return [.all] }
    let isFirst = ritual.days.days(in: ritual.start...max(ritual.start, original)).first == original
    let later: [Scope] = isFirst ? [.all] : [.following, .all]
    if case .rewrite(let new) = self, !new.differsOnlyInDay(from: ritual) { return later }
    return [.this] + later
  }

  /// What the change makes of a ritual.
  /// - Parameters:
  ///   - original: The day its rule gives the occurrence that was chosen.
  ///   - newID: The name of what follows, should it have to part there.
  /// - Returns: Nil when the rule cannot be moved like that: it has to be said anew.
  public func applied(
    to ritual: Ritual, at original: CivilDate, scope: Scope, newID: String
  ) -> Outcome? {
    switch scope {
    case .this: return Outcome(ritual: once(ritual, original), successor: nil)
    case .all:
      guard case .takeAway = self else {
        return throughout(ritual, from: original).map { Outcome(ritual: $0, successor: nil) }
      }
      return Outcome(ritual: nil, successor: nil)
    case .following:
      let (before, after) = ritual.parted(at: original, newID: newID)
      if case .takeAway = self { return Outcome(ritual: before, successor: nil) }
      guard let after, let changed = throughout(after, from: original) else { return nil }
      return Outcome(ritual: before, successor: changed)
    }
  }

  private func once(_ ritual: Ritual, _ original: CivilDate) -> Ritual {
    var changed = ritual
    changed.sequence += 1
    switch self {
    case .takeAway:
      changed.moves[original] = nil
      changed.added.remove(original)
      changed.skipped.insert(original)
    case .move(let day, let time):
      let known = ritual.moves[original]
      changed.moves[original] = Ritual.Move(
        day: day, time: time, minutes: known?.minutes, title: known?.title)
    case .rewrite(let new):
      changed.moves[original] = Ritual.Move(
        day: new.start, time: new.time, minutes: new.minutes == ritual.minutes ? nil : new.minutes,
        title: new.title == ritual.title ? nil : new.title)
    }
    return changed
  }

  /// The change to every occurrence, as it looks from the one that was chosen.
  private func throughout(_ ritual: Ritual, from original: CivilDate) -> Ritual? {
    // The chosen one goes where it is sent now, also if it had been moved by itself before.
    var ritual = ritual
    ritual.moves[original] = nil
    switch self {
    case .takeAway: return nil
    case .move(let day, let time):
      var changed = ritual.shifted(by: day.daysSinceEpoch - original.daysSinceEpoch, from: original)
      changed?.time = time
      return changed
    case .rewrite(let new): return ritual.rewritten(as: new, from: original)
    }
  }
}

extension Ritual {
  /// Whether only the day, the time or the name differ: what a single occurrence may have for itself.
  fileprivate func differsOnlyInDay(from other: Ritual) -> Bool {
    rule == other.rule && owner == other.owner && planner == other.planner && sort == other.sort
      && steps == other.steps && place == other.place && reminder == other.reminder
  }

  /// What happens before a day, and what from it on. Nothing is lost in between: each keeps its own exceptions.
  fileprivate func parted(at day: CivilDate, newID: String) -> (before: Ritual, after: Ritual?) {
    var before = self
    var after = self
    after.id = newID
    after.uid = nil
    after.sequence = 0
    after.start = day
    before.sequence += 1
    if rule != nil {
      let parts = days.split(at: day)
      before.rule = parts.before?.rule
      after.rule = parts.after?.rule
    }
    before.skipped = skipped.filter { $0 < day }
    before.added = added.filter { $0 < day }
    before.moves = moves.filter { $0.key < day }
    after.skipped = skipped.filter { $0 >= day }
    after.added = added.filter { $0 >= day }
    after.moves = moves.filter { $0.key >= day }
    // Who plans goes on taking turns: the lead that chose the day knows whose it was.
    return (before, after)
  }

  /// Every occurrence so many days later; nil when its rule does not allow that.
  fileprivate func shifted(by shift: Int, from original: CivilDate) -> Ritual? {
    var changed = self
    changed.sequence += 1
    guard shift != 0 else { return changed }
    if let rule {
      guard let moved = rule.moved(from: original, to: original.adding(days: shift)) else { return nil }
      changed.rule = moved
    }
    changed.start = start.adding(days: shift)
    changed.skipped = Set(skipped.map { $0.adding(days: shift) })
    changed.added = Set(added.map { $0.adding(days: shift) })
    changed.moves = [:]
    for (from, move) in moves { changed.moves[from.adding(days: shift)] = move }
    // A rule by the month gives days that are not all the same distance away.
    changed.start = changed.synchronisedStart
    return changed
  }

  /// As it was typed anew, with its own past and its own exceptions where they still fall on a day of it.
  fileprivate func rewritten(as new: Ritual, from original: CivilDate) -> Ritual? {
    let shift = new.start.daysSinceEpoch - original.daysSinceEpoch
    let isSameRule = new.rule == rule
    guard var changed = isSameRule ? shifted(by: shift, from: original) : .some(self) else { return nil }
    if !isSameRule {
      changed.sequence += 1
      changed.rule = new.rule
      changed.start = rule == nil || new.rule == nil ? new.start : start
      if let first = changed.firstDay(notBefore: changed.start) { changed.start = first }
      let days = RecurrenceSet(start: changed.start, rule: changed.rule)
      func stays(_ day: CivilDate) -> Bool { !days.days(in: day...day).isEmpty }
      changed.skipped = skipped.filter(stays)
      changed.moves = moves.filter { stays($0.key) }
      changed.added = []
    }
    changed.title = new.title
    changed.time = new.time
    changed.minutes = new.minutes
    changed.owner = new.owner
    changed.planner = new.planner
    changed.sort = new.sort
    changed.steps = new.steps
    changed.place = new.place
    changed.reminder = new.reminder
    return changed
  }

  /// The start, or the day its rule gives the month or year of it instead.
  private var synchronisedStart: CivilDate {
    guard let rule, !days.isSynchronised else { return start }
    let month = rule.frequency == .yearly ? 1 : start.month
    guard rule.frequency == .monthly || rule.frequency == .yearly,
      let anchor = CivilDate(year: start.year, month: month, day: 1)
    else { return start }
    return RecurrenceSet(start: anchor, rule: rule).next(onOrAfter: anchor) ?? start
  }

  private func firstDay(notBefore day: CivilDate) -> CivilDate? {
    RecurrenceSet(start: day, rule: rule).next(onOrAfter: day)
  }
}

extension RecurrenceRule {
  /// The same rhythm when one of its days moves: "every Friday" becomes "every Saturday", "on the 15th" "on the 16th".
  ///
  /// Nil for rules that name more than such a step can move.
  public func moved(from old: CivilDate, to new: CivilDate) -> RecurrenceRule? {
    var rule = self
    guard positions.isEmpty, weeks.isEmpty, yearDays.isEmpty else { return nil }
    if case .until(let last) = end {
      rule.end = .until(last.adding(days: new.daysSinceEpoch - old.daysSinceEpoch))
    }
    if !months.isEmpty {
      guard months.count == 1 || new.month == old.month else { return nil }
      if months.count == 1 { rule.months = [new.month] }
    }
    if !monthDays.isEmpty {
      guard monthDays.count == 1, weekdays.isEmpty, let day = monthDays.first else { return nil }
      let length = CivilDate.length(ofMonth: new.month, in: new.year)
      rule.monthDays = [day > 0 ? new.day : new.day - length - 1]
    }
    if !weekdays.isEmpty {
      guard let moved = movedWeekdays(from: old, to: new) else { return nil }
      rule.weekdays = moved
    }
    return rule
  }

  private func movedWeekdays(from old: CivilDate, to new: CivilDate) -> [Weekday]? {
    let turn = new.weekday - old.weekday + 7
    guard weekdays.contains(where: { $0.ordinal != nil }) else {
      // More than a week away the others would not come along.
      guard weekdays.count == 1 || abs(new.daysSinceEpoch - old.daysSinceEpoch) < 7 else { return nil }
      return frequency == .daily
        ? nil : weekdays.map { Weekday(($0.day - 1 + turn) % 7 + 1) }.sorted { $0.day < $1.day }
    }
    guard weekdays.count == 1, let ordinal = weekdays.first?.ordinal,
      frequency == .monthly || months.count == 1
    else { return nil }
    let isLast = new.day + 7 > CivilDate.length(ofMonth: new.month, in: new.year)
    let nth = (new.day - 1) / 7 + 1
    return [Weekday(new.weekday, ordinal: (ordinal < 0 && isLast) || nth == 5 ? -1 : nth)]
  }
}
