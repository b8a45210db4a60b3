extension RecurrenceSet {
  /// The nearest of its days from `day` on, itself included.
  public func next(onOrAfter day: CivilDate) -> CivilDate? {
    let byHand = added.lazy.filter { $0 >= day && !excluded.contains($0) }.min()
    let byRule = keptByRule(nearest: { nextByRule(onOrAfter: $0) }, to: day, then: 1)
    return [byHand, byRule].compactMap { $0 }.min()
  }

  /// The nearest of its days before `day`.
  public func previous(before day: CivilDate) -> CivilDate? {
    let byHand = added.lazy.filter { $0 < day && !excluded.contains($0) }.max()
    let byRule = keptByRule(nearest: { previousByRule(before: $0) }, to: day, then: 0)
    return [byHand, byRule].compactMap { $0 }.max()
  }

  /// The how manyth of the rule’s days it is, from 1; nil when it is none of them. Days left out by hand count, as
  /// they do for COUNT.
  public func ordinal(of day: CivilDate) -> Int? {
    guard yields(day) else { return nil }
    return ready?.0.count(through: day) ?? 1
  }

  /// How many of its days lie within the range. It looks at the months in it, and makes no list.
  public func count(in range: ClosedRange<CivilDate>) -> Int {
    guard let (pattern, ending) = ready else { return days(in: range).count }
    let last = min(range.upperBound, ending.latest)
    var count = pattern.count(from: range.lowerBound, through: last)
    count -= min(count, pattern.excess(through: last, ending))
    count -= excluded.count { range.contains($0) && yields($0) }
    return count + added.count { range.contains($0) && !excluded.contains($0) && !yields($0) }
  }

  /// Goes on, `step` days further, while what it finds was left out by hand.
  private func keptByRule(
    nearest: (CivilDate) -> CivilDate?, to day: CivilDate, then step: Int
  ) -> CivilDate? {
    var found = nearest(day)
    while let day = found, excluded.contains(day) { found = nearest(day.adding(days: step)) }
    return found
  }

  /// Days left out by hand are still the rule’s.
  func nextByRule(onOrAfter day: CivilDate) -> CivilDate? {
    guard rule != nil else { return start >= day ? start : nil }
    guard let (pattern, ending) = ready else { return nil }
    let first = max(day, start)
    guard first <= ending.latest else { return nil }
    // What has not come within one turn of the calendar never comes.
    let bound = min(ending.latest, first.adding(days: pattern.cycleDays - 1))
    var pages = pattern.pages(from: first, through: bound)
    guard let next = pages.next()?.firstDate, pattern.excess(through: next, ending) == 0 else { return nil }
    return next
  }

  private func previousByRule(before day: CivilDate) -> CivilDate? {
    guard day > start else { return nil }
    guard rule != nil else { return start }
    guard let (pattern, ending) = ready else { return nil }
    let last = min(ending.latest, day.adding(days: -1))
    let bound = max(start, last.adding(days: 1 - pattern.cycleDays))
    var pages = pattern.pages(from: bound, through: last, backward: true)
    guard let previous = pages.next()?.lastDate else { return nil }
    if case .counted(let count, _) = ending, pattern.excess(through: previous, ending) > 0 {
      return pattern.day(ofOccurrence: count)
    }
    return previous
  }
}
