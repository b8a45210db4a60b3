extension RecurrenceRule {
  /// One of the BY parts that hold numbers, and how far they may go.
  struct NumberList {
    let name: String
    let numbers: [Int]
    /// The greatest.
    let limit: Int
    /// Whether numbers may count from the end.
    var isSigned = true
  }

  /// In the order in which RFC 5545 applies them.
  var numberLists: [NumberList] {
    [
      NumberList(name: "BYMONTH", numbers: months, limit: 12, isSigned: false),
      NumberList(name: "BYWEEKNO", numbers: weeks, limit: 53),
      NumberList(name: "BYYEARDAY", numbers: yearDays, limit: 366),
      NumberList(name: "BYMONTHDAY", numbers: monthDays, limit: 31),
      NumberList(name: "BYSETPOS", numbers: positions, limit: 366),
    ]
  }

  /// Throws what RFC 5545 forbids: numbers out of range, parts that do not go together.
  ///
  /// A rule that passes can still have no days at all, 30 February for one.
  public func check() throws(RecurrenceError) {
    guard (1...10_000).contains(interval) else {
      throw RecurrenceError("INTERVAL=\(interval)", "is not a number from 1 to 10000")
    }
    if case .count(let count) = end, !(1...1_000_000).contains(count) {
      throw RecurrenceError("COUNT=\(count)", "is not a number from 1 to 1000000")
    }
    if case .until(let day) = end, !(0...9999).contains(day.year) {
      throw RecurrenceError("UNTIL=\(day)", "is too far away")
    }
    guard (1...7).contains(weekStart) else { throw RecurrenceError("WKST=\(weekStart)", "is no weekday") }
    for list in numberLists { try check(list) }
    for weekday in weekdays { try check(weekday) }
    try checkCompany()
  }

  private func check(_ list: NumberList) throws(RecurrenceError) {
    for number in list.numbers {
      let size = list.isSigned ? number.magnitude : UInt(max(0, number))
      guard size >= 1, size <= UInt(list.limit) else {
        let range = "is not a number from 1 to \(list.limit)"
        let negative = list.isSigned ? " or from -\(list.limit) to -1" : ""
        throw RecurrenceError("\(list.name)=\(number)", range + negative)
      }
    }
  }

  private func check(_ weekday: Weekday) throws(RecurrenceError) {
    let part = "BYDAY=\(weekday.text)"
    guard (1...7).contains(weekday.day) else { throw RecurrenceError(part, "is no weekday") }
    guard let ordinal = weekday.ordinal else { return }
    guard (1...53).contains(ordinal.magnitude) else {
      throw RecurrenceError(part, "is not a number from 1 to 53 or from -53 to -1")
    }
    guard frequency == .monthly || frequency == .yearly else {
      throw RecurrenceError(part, "goes with FREQ=MONTHLY and FREQ=YEARLY only")
    }
    guard weeks.isEmpty else { throw RecurrenceError(part, "does not go with BYWEEKNO") }
  }

  private func checkCompany() throws(RecurrenceError) {
    if frequency != .yearly {
      if !weeks.isEmpty { throw RecurrenceError("BYWEEKNO", "goes with FREQ=YEARLY only") }
      if !yearDays.isEmpty { throw RecurrenceError("BYYEARDAY", "goes with FREQ=YEARLY only") }
    }
    if frequency == .weekly, !monthDays.isEmpty {
      throw RecurrenceError("BYMONTHDAY", "does not go with FREQ=WEEKLY")
    }
    let others = [months, weeks, yearDays, monthDays]
    if !positions.isEmpty, weekdays.isEmpty, others.allSatisfy(\.isEmpty) {
      throw RecurrenceError("BYSETPOS", "needs another BY part to choose from")
    }
  }
}
