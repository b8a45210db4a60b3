extension RecurrenceSet {
  /// The two halves of a series that is to change from `day` on: what was before, and what follows.
  ///
  /// Together they have the days the whole had. The rule of `before` ends with the day before; the rule of `after`
  /// starts on the first day the whole rule has from `day` on, and what COUNT it has is less by those already had.
  /// A half without days by the rule has no rule; one that has no days at all, not even left out ones, is nil.
  public func split(at day: CivilDate) -> (before: RecurrenceSet?, after: RecurrenceSet?) {
    (half(before: day), half(from: day))
  }

  private func half(before day: CivilDate) -> RecurrenceSet? {
    let mine = added.filter { $0 < day }
    guard let first = nextByRule(onOrAfter: start), first < day else {
      return RecurrenceSet(onlyOn: mine.subtracting(excluded))
    }
    var ended = rule
    // A rule that was over by then stays as it was written.
    if nextByRule(onOrAfter: day) != nil { ended?.end = .until(day.adding(days: -1)) }
    return RecurrenceSet(start: start, rule: ended, excluded: excluded.filter { $0 < day }, added: mine)
  }

  private func half(from day: CivilDate) -> RecurrenceSet? {
    let mine = added.filter { $0 >= day }
    guard let first = nextByRule(onOrAfter: day) else {
      return RecurrenceSet(onlyOn: mine.subtracting(excluded))
    }
    var rest = rule
    if case .count(let count) = rule?.end, let ordinal = ordinal(of: first) {
      rest?.end = .count(count - ordinal + 1)
    }
    return RecurrenceSet(start: first, rule: rest, excluded: excluded.filter { $0 >= day }, added: mine)
  }

  /// Days without a rule; nil when there are none.
  private init?(onlyOn days: Set<CivilDate>) {
    guard let first = days.min() else { return nil }
    self.init(start: first, added: days.subtracting([first]))
  }
}
