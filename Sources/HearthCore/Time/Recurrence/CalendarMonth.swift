/// A month, and where it lies among all days. Sets of its days are bits: bit 1 is the first, bit 0 is never set.
struct CalendarMonth {
  let year: Int
  /// 1–12.
  let number: Int
  /// In days.
  let length: Int
  /// Days since 1 January 1970.
  let firstDay: Int

  /// Counts months from January of the year 0, which is 0. Not negative.
  init(index: Int) {
    year = index / 12
    number = index % 12 + 1
    length = CivilDate.length(ofMonth: number, in: year)
    firstDay = CivilDate(existing: 1, of: number, in: year).daysSinceEpoch
  }

  /// As ``init(index:)`` counts.
  var index: Int { year * 12 + number - 1 }

  var lastDay: Int { firstDay + length - 1 }

  /// Monday is 1.
  var firstWeekday: Int { CalendarMonth.weekday(ofDay: firstDay) }

  /// How many days of its year came before it.
  var daysBefore: Int { firstDay - CivilDate(existing: 1, of: 1, in: year).daysSinceEpoch }

  var allDays: UInt32 { UInt32.max >> (31 - length) & ~1 }

  /// Those of its days that lie between the two, both included, counted since 1 January 1970.
  func days(from first: Int, through last: Int) -> UInt32 {
    let low = max(first, firstDay) - firstDay + 1
    let high = min(last, lastDay) - firstDay + 1
    guard low <= high else { return 0 }
    return UInt32.max >> (31 - high) & UInt32.max << low
  }

  func date(_ day: Int) -> CivilDate { CivilDate(existing: day, of: number, in: year) }

  /// Monday is 1; the day counts since 1 January 1970.
  static func weekday(ofDay day: Int) -> Int { (day + 3).flooredRemainder(7) + 1 }

  /// The first day of the week the day lies in, both counted since 1 January 1970.
  static func weekBegin(ofDay day: Int, weekStart: Int) -> Int {
    day - (weekday(ofDay: day) - weekStart).flooredRemainder(7)
  }
}

extension CivilDate {
  /// For days that are known to exist.
  init(existing day: Int, of month: Int, in year: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Months since January of the year 0.
  var monthIndex: Int { year * 12 + month - 1 }
}

extension Int {
  /// From 0 up to the divisor, which is positive, whatever the sign of what is divided.
  func flooredRemainder(_ divisor: Int) -> Int {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }
}
