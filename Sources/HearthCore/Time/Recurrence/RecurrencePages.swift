/// The months in which a pattern has days, one after the other.
struct RecurrencePages: Sequence, IteratorProtocol {
  /// A month with the days it has, never none.
  struct Page {
    let month: CalendarMonth
    let days: UInt32

    var firstDate: CivilDate { month.date(days.trailingZeroBitCount) }
    var lastDate: CivilDate { month.date(31 - days.leadingZeroBitCount) }
  }

  private let pattern: RecurrencePattern
  private let firstDay: Int
  private let lastDay: Int
  private let isBackward: Bool
  private var index: Int
  private let lastIndex: Int
  /// How many months were looked at: what the search cost.
  private(set) var examined = 0

  init(_ pattern: RecurrencePattern, from first: CivilDate, through last: CivilDate, backward: Bool = false) {
    self.pattern = pattern
    // Far beyond the horizon days cannot be counted, so an empty stretch becomes one that is near.
    let first = first > last ? last.adding(days: 1) : first
    firstDay = first.daysSinceEpoch
    lastDay = last.daysSinceEpoch
    isBackward = backward
    index = backward ? last.monthIndex : first.monthIndex
    lastIndex = backward ? first.monthIndex : last.monthIndex
  }

  mutating func next() -> Page? {
    while let month = nextMonth() {
      examined += 1
      let days = pattern.days(of: month) & month.days(from: firstDay, through: lastDay)
      if days != 0 { return Page(month: month, days: days) }
    }
    return nil
  }

  /// Steps over the months that the interval leaves out.
  private mutating func nextMonth() -> CalendarMonth? {
    index = pattern.monthInStep(from: index, backward: isBackward)
    guard isBackward ? index >= lastIndex : index <= lastIndex else { return nil }
    defer { index += isBackward ? -1 : 1 }
    return CalendarMonth(index: index)
  }
}

extension RecurrencePattern {
  /// The nearest month from `index` on, itself included, that lies in a unit the interval counts.
  func monthInStep(from index: Int, backward: Bool) -> Int {
    guard interval > 1 else { return index }
    switch frequency {
    case .daily, .weekly: return index
    case .monthly:
      let over = (index - start.monthIndex).flooredRemainder(interval)
      if over == 0 { return index }
      return backward ? index - over : index + interval - over
    case .yearly:
      let year = index / 12
      let over = (year - start.year).flooredRemainder(interval)
      if over == 0 { return index }
      return backward ? (year - over) * 12 + 11 : (year + interval - over) * 12
    }
  }

  /// The pages between the two days, both included, but none before the start or beyond the horizon.
  func pages(
    from first: CivilDate, through last: CivilDate, backward: Bool = false
  ) -> RecurrencePages {
    RecurrencePages(
      self, from: max(first, start), through: min(last, RecurrencePattern.horizon), backward: backward)
  }

  /// How many days it yields between the two, both included.
  func count(from first: CivilDate, through last: CivilDate) -> Int {
    pages(from: first, through: last).reduce(0) { $0 + $1.days.nonzeroBitCount }
  }

  /// How many days it yields from its start through `last`.
  func count(through last: CivilDate) -> Int {
    guard last >= start else { return 0 }
    let cycle = cycleDays
    let turns = (last.daysSinceEpoch - startDay + 1) / cycle
    guard turns > 0 else { return count(from: start, through: last) }
    let each = count(from: start, through: start.adding(days: cycle - 1))
    return turns * each + count(from: start.adding(days: turns * cycle), through: last)
  }

  /// The nth day it yields, from 1; nil when there are not so many before the horizon.
  func day(ofOccurrence number: Int) -> CivilDate? {
    let cycle = cycleDays
    switch search(number, from: start, through: start.adding(days: cycle - 1)) {
    case .day(let day): return day
    case .passed(0): return nil
    case .passed(let each):
      let turns = (number - 1) / each
      guard turns <= 4_000_000 / cycle else { return nil }
      let found = search(
        number - turns * each, from: start.adding(days: turns * cycle), through: RecurrencePattern.horizon)
      if case .day(let day) = found { return day }
      return nil
    }
  }

  enum Search {
    case day(CivilDate)
    /// It came to the end, past so many.
    case passed(Int)
  }

  func search(_ number: Int, from first: CivilDate, through last: CivilDate) -> Search {
    var passed = 0
    for page in pages(from: first, through: last) {
      let more = page.days.nonzeroBitCount
      if passed + more >= number {
        var days = page.days
        for _ in 0..<(number - passed - 1) { days &= days - 1 }
        return .day(page.month.date(days.trailingZeroBitCount))
      }
      passed += more
    }
    return .passed(passed)
  }
}
