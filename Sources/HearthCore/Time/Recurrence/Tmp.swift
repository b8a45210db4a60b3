extension RecurrenceRule {
  init(_ text: some StringProtocol) throws { self.init(.daily) }
  var text: String { "" }
}
extension RecurrenceSet {
  func next(onOrAfter day: CivilDate) -> CivilDate? { nil }
  func split(at day: CivilDate) -> (before: RecurrenceRule, after: RecurrenceRule?) { (RecurrenceRule(.daily), nil) }
}
