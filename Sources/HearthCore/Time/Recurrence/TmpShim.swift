extension RecurrenceSet {
  func next(onOrAfter day: CivilDate) -> CivilDate? { days(in: day...day.adding(days: 3000)).first }
  func split(at day: CivilDate) -> (before: RecurrenceRule, after: RecurrenceRule?) {
    guard let rule else { return (RecurrenceRule(.daily), nil) }
    var b = rule; b.end = .until(day.adding(days: -1)); return (b, rule)
  }
}
