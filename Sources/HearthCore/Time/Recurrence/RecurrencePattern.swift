/// A rule made ready to be asked which days of a month it yields.
///
/// Parts that do not go with the frequency are passed over; what the rule leaves open is taken from its first day.
struct RecurrencePattern: Sendable {
  /// No rule reaches beyond it: what is written as `UNTIL` has four digits for the year.
  static let horizon = CivilDate(existing: 31, of: 12, in: 9999)

  let frequency: RecurrenceRule.Frequency
  let interval: Int
  let start: CivilDate
  /// Days since 1 January 1970.
  let startDay: Int
  let weekStart: Int
  /// The first day of the week in which it starts.
  let startWeek: Int
  /// Bit 1 is January. None: every month.
  private(set) var months: UInt16 = 0
  private(set) var weeks: EitherEnd
  private(set) var yearDays: EitherEnd
  private(set) var monthDays: EitherEnd
  /// Bit 1 is Monday.
  private(set) var weekdays: UInt8 = 0
  /// The nth weekdays, in the row of their weekday.
  private(set) var ordinals = EitherEnd([], limit: 0)
  let positions: EitherEnd

  /// Nil when it starts outside the years 0–9999.
  init?(_ rule: RecurrenceRule, start: CivilDate) {
    guard (0...9999).contains(start.year) else { return nil }
    frequency = rule.frequency
    // A longer step leaves the calendar at once, and would overflow.
    interval = min(max(1, rule.interval), 4_000_000)
    self.start = start
    startDay = start.daysSinceEpoch
    weekStart = (rule.weekStart.flooredRemainder(7) + 6) % 7 + 1
    startWeek = CalendarMonth.weekBegin(ofDay: startDay, weekStart: weekStart)
    weeks = EitherEnd(frequency == .yearly ? rule.weeks : [], limit: 53)
    yearDays = EitherEnd(frequency == .yearly ? rule.yearDays : [], limit: 366)
    monthDays = EitherEnd(frequency == .weekly ? [] : rule.monthDays, limit: 31)
    positions = EitherEnd(rule.positions, limit: 366)
    for month in rule.months where (1...12).contains(month) { months |= 1 << month }
    for weekday in rule.weekdays where (1...7).contains(weekday.day) { take(weekday) }
    fillFromStart()
  }

  private mutating func take(_ weekday: RecurrenceRule.Weekday) {
    if let ordinal = weekday.ordinal, ordinal != 0, frequency == .monthly || frequency == .yearly {
      if ordinal.magnitude <= 53 { ordinals.insert(ordinal, row: weekday.day) }
    } else {
      weekdays |= 1 << weekday.day
    }
  }

  private mutating func fillFromStart() {
    guard weekdays == 0, ordinals.isEmpty, monthDays.isEmpty, yearDays.isEmpty else { return }
    switch frequency {
    case .daily: break
    case .weekly: weekdays = 1 << start.weekday
    case .monthly: monthDays.insert(start.day)
    case .yearly where !weeks.isEmpty: weekdays = 1 << start.weekday
    case .yearly:
      monthDays.insert(start.day)
      if months == 0 { months = 1 << start.month }
    }
  }

  /// After so many days everything comes again: at the latest after as many turns of the 400 years of the calendar
  /// as bring the interval round.
  var cycleDays: Int {
    switch frequency {
    case .daily where months == 0 && monthDays.isEmpty && weekdays == 0: interval
    case .weekly where months == 0: interval * 7
    case .daily: longCycle(units: 146_097)
    case .weekly: longCycle(units: 20_871)
    case .monthly: longCycle(units: 4800)
    case .yearly: longCycle(units: 400)
    }
  }

  private func longCycle(units: Int) -> Int {
    var (divisor, rest) = (interval, units)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    return 146_097 * (interval / divisor)
  }
}
