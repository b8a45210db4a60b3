extension Ritual {
  /// Whether only the day, the time or the name differ: what a single occurrence may have for itself.
  func differsOnlyInDay(from other: Ritual) -> Bool {
    rule == other.rule && skipped == other.skipped && owner == other.owner && planner == other.planner
      && sort == other.sort && steps == other.steps && place == other.place && reminder == other.reminder
  }

  /// Whether it comes as often as the other, wherever it begins and ends.
  func hasRhythm(of other: Ritual) -> Bool {
    func endless(_ rule: RecurrenceRule?) -> RecurrenceRule? {
      var rule = rule
      rule?.end = .never
      return rule
    }
    return endless(rule) == endless(other.rule)
  }

  /// No day of it is earlier.
  var firstDay: CivilDate { min(start, added.min() ?? start) }

  /// What happens before a day, and what from it on. Nothing is lost in between: each keeps its own exceptions.
  ///
  /// Who plans goes on taking turns: who chose the day knows whose it was.
  func parted(at day: CivilDate, newID: String) -> (before: Ritual?, after: Ritual?) {
    let halves = days.split(at: day)
    var before = halves.before.map { half($0) { $0 < day } }
    before?.sequence += 1
    var after = halves.after.map { half($0) { $0 >= day } }
    after?.id = newID
    after?.uid = nil
    after?.sequence = 0
    return (before, after)
  }

  private func half(_ days: RecurrenceSet, _ isIn: (CivilDate) -> Bool) -> Ritual {
    var half = self
    half.start = days.start
    half.rule = days.rule
    half.skipped = days.excluded
    half.added = days.added
    half.moves = moves.filter { isIn($0.key) }
    return half
  }

  /// Every occurrence so many days later; nil when its rule does not allow that.
  func shifted(by shift: Int, from original: CivilDate) -> Ritual? {
    var changed = self
    changed.sequence += 1
    guard shift != 0 else { return changed }
    if let rule {
      // A day that was added by hand says nothing of the rule.
      let old = days.yields(original) ? original : days.nextByRule(onOrAfter: start) ?? start
      guard let moved = rule.moved(from: old, to: old.adding(days: shift)) else { return nil }
      changed.rule = moved
    }
    changed.start = start.adding(days: shift)
    // A rule by the month gives days that are not all the same distance away.
    changed.start = changed.synchronisedStart
    let byRule = RecurrenceSet(start: changed.start, rule: changed.rule)
    func place(_ day: CivilDate) -> CivilDate? {
      days.yields(day) ? byRule.day(near: day.adding(days: shift)) : day.adding(days: shift)
    }
    changed.skipped = Set(skipped.compactMap(place))
    changed.added = Set(added.map { $0.adding(days: shift) })
    changed.moves = [:]
    for (from, move) in moves {
      if let day = place(from) { changed.moves[day] = move }
    }
    return changed
  }

  /// As it was typed anew, with its own past and its own exceptions where they still fall on a day of it.
  /// - Parameter whole: What it is the rest of, or it itself: the typing began with the words for that.
  func rewritten(
    as new: Ritual, of whole: Ritual, from original: CivilDate, by shift: Int
  ) -> Ritual? {
    guard var changed = new.hasRhythm(of: whole) ? shifted(by: shift, from: original) : inRhythm(of: new)
    else { return nil }
    if new.hasRhythm(of: whole), let end = new.rule?.end, end != whole.rule?.end {
      changed.rule?.end = whole.left(of: end, from: start)
    }
    let first = changed.firstDay
    changed.skipped.formUnion(new.skipped.subtracting(whole.skipped).filter { $0 >= first })
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

  private func inRhythm(of new: Ritual) -> Ritual {
    var changed = self
    changed.sequence += 1
    changed.rule = new.rule
    changed.start = rule == nil || new.rule == nil ? new.start : start
    let byRule = RecurrenceSet(start: changed.start, rule: changed.rule)
    if let first = byRule.next(onOrAfter: changed.start) { changed.start = first }
    let days = RecurrenceSet(start: changed.start, rule: changed.rule)
    changed.skipped = skipped.filter(days.yields)
    changed.moves = moves.filter { days.yields($0.key) }
    changed.added = []
    return changed
  }

  /// The same end for what begins on a day of it: so many in all are fewer from there.
  private func left(of end: RecurrenceRule.End, from day: CivilDate) -> RecurrenceRule.End {
    guard case .count(let count) = end, let ordinal = days.ordinal(of: day) else { return end }
    return .count(max(1, count - ordinal + 1))
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
}
