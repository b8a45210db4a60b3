/// A change to something that may come round again.
public enum RitualChange: Hashable, Sendable {
  /// To another day or time; a time of nil is all day, and minutes of nil leave it as long as it was.
  case move(to: CivilDate, time: TimeOfDay?, minutes: Int? = nil)
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
    /// Where its occurrences are now; nil when each stays under the day and the name it had, or is gone.
    public let relocation: RitualRelocation?

    fileprivate init(_ ritual: Ritual?, successor: Ritual? = nil, relocation: RitualRelocation? = nil) {
      self.ritual = ritual
      self.successor = successor
      self.relocation = relocation
    }
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
  ///
  /// Other days for all of them are for those to come: what came before `today` keeps its days, under the old name, and
  /// only the rest follows the new ones. A chosen day that is past takes those after it along.
  /// - Parameters:
  ///   - original: The day its rule gives the occurrence that was chosen.
  ///   - newID: The name of what follows, should it have to part there.
  ///   - today: The first day that is still open.
  /// - Returns: Nil when the rule cannot be moved like that: it has to be said anew.
  public func applied(
    to ritual: Ritual, at original: CivilDate, scope: Scope, newID: String, today: CivilDate
  ) -> Outcome? {
    switch (self, scope) {
    case (_, .this): return Outcome(once(ritual, original))
    case (.takeAway, .all): return Outcome(nil)
    case (.takeAway, .following): return Outcome(ritual.parted(at: original, newID: newID).before)
    default: break
    }
    let (change, ritual) = settingAside(ritual.moves[original], at: original, of: ritual)
    func relocation(_ changed: Ritual, from first: CivilDate) -> RitualRelocation {
      RitualRelocation(
        ritual: changed, from: first, shift: change.shift(from: original),
        keepsRhythm: change.keepsRhythm(of: ritual))
    }
    let first = scope == .following ? original : change.firstToMove(of: ritual, at: original, today: today)
    guard let first, ritual.days.previous(before: first) != nil else {
      guard let changed = change.throughout(ritual, of: ritual, from: original) else { return nil }
      return Outcome(changed, relocation: relocation(changed, from: ritual.firstDay))
    }
    let (before, after) = ritual.parted(at: first, newID: newID)
    guard let after, let changed = change.throughout(after, of: ritual, from: original) else { return nil }
    return Outcome(before, successor: changed, relocation: relocation(changed, from: first))
  }

  /// Days further that it sends the chosen one.
  private func shift(from original: CivilDate) -> Int {
    switch self {
    case .move(let day, _, _): day.daysSinceEpoch - original.daysSinceEpoch
    case .rewrite(let new): new.start.daysSinceEpoch - original.daysSinceEpoch
    case .takeAway: 0
    }
  }

  private func keepsRhythm(of ritual: Ritual) -> Bool {
    if case .rewrite(let new) = self { new.hasRhythm(of: ritual) } else { true }
  }

  /// From where on all of them have other days; nil when they keep their days, and it is about every one.
  private func firstToMove(of ritual: Ritual, at original: CivilDate, today: CivilDate) -> CivilDate? {
    if shift(from: original) == 0, keepsRhythm(of: ritual) { return nil }
    return ritual.days.next(onOrAfter: today).map { min($0, original) } ?? original
  }

  private func once(_ ritual: Ritual, _ original: CivilDate) -> Ritual {
    var changed = ritual
    changed.sequence += 1
    switch self {
    case .takeAway:
      changed.moves[original] = nil
      changed.added.remove(original)
      changed.skipped.insert(original)
    case .move(let day, let time, let minutes):
      let known = ritual.moves[original]
      changed.moves[original] = Ritual.Move(
        day: day, time: time, minutes: minutes ?? known?.minutes, title: known?.title)
    case .rewrite(let new):
      changed.moves[original] = Ritual.Move(
        day: new.start, time: new.time, minutes: new.minutes == ritual.minutes ? nil : new.minutes,
        title: new.title == ritual.title ? nil : new.title)
    }
    return changed
  }

  /// The chosen one goes where it is sent now, also if it had been moved by itself before. But what was only shown in its
  /// line, and left there, was not said of the others.
  private func settingAside(
    _ move: Ritual.Move?, at original: CivilDate, of ritual: Ritual
  ) -> (RitualChange, Ritual) {
    guard var move else { return (self, ritual) }
    var ritual = ritual
    ritual.moves[original] = nil
    guard case .rewrite(var new) = self, new.start == move.day else { return (self, ritual) }
    new.start = original
    if new.time == move.time { new.time = ritual.time } else { move.time = new.time }
    if new.minutes == move.minutes ?? ritual.minutes {
      new.minutes = ritual.minutes
    } else {
      move.minutes = nil
    }
    if new.title == move.title ?? ritual.title { new.title = ritual.title } else { move.title = nil }
    ritual.moves[original] = move
    return (.rewrite(new), ritual)
  }

  /// The change to every occurrence of `part`, which is all or the rest of a ritual, as it looks from the chosen one.
  private func throughout(_ part: Ritual, of whole: Ritual, from original: CivilDate) -> Ritual? {
    switch self {
    case .takeAway: return nil
    case .move(_, let time, let minutes):
      var changed = part.shifted(by: shift(from: original), from: original)
      changed?.time = time
      if let minutes { changed?.minutes = minutes }
      return changed
    case .rewrite(let new):
      return part.rewritten(as: new, of: whole, from: original, by: shift(from: original))
    }
  }
}
