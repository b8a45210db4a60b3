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
    return pattern?.0.count(through: day) ?? 1
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
    guard let (pattern, last) = pattern else { return nil }
    let first = max(day, start)
    guard first <= last else { return nil }
    // What has not come within one turn of the calendar never comes.
    let bound = min(last, first.adding(days: pattern.cycleDays - 1))
    var pages = pattern.pages(from: first, through: bound)
    return pages.next()?.firstDate
  }

  private func previousByRule(before day: CivilDate) -> CivilDate? {
    guard day > start else { return nil }
    guard rule != nil else { return start }
    guard let (pattern, end) = pattern else { return nil }
    let last = day > end ? end : day.adding(days: -1)
    let bound = max(start, last.adding(days: 1 - pattern.cycleDays))
    var pages = pattern.pages(from: bound, through: last, backward: true)
    return pages.next()?.lastDate
  }
}
