/// A day as a line names it.
enum QuickDay: Hashable {
  case date(CivilDate)
  /// Said from another day, as in `tomorrow`: it is no date that comes round.
  case relative(CivilDate)
  /// `in 2 weeks`: that day, or the weekday named beside it in the same week.
  case week(CivilDate)
  /// The next one; Monday is 1.
  case weekday(Int)
  /// The next one, in whichever year has it.
  case inYear(month: Int, day: Int)
  /// The next day of the month with that number.
  case inMonth(Int)

  /// The first such day on or after another.
  func resolved(onOrAfter base: CivilDate) throws(QuickEntry.Fault) -> CivilDate {
    switch self {
    case .date(let date), .relative(let date), .week(let date): return date
    case .weekday(let day): return try QuickDay.checked(base.adding(days: (day - base.weekday + 7) % 7))
    case .inYear(let month, let day):
      // Eight years reach over a century that is no leap year.
      for year in base.year...base.year + 8 {
        if let date = CivilDate(year: year, month: month, day: day), date >= base {
          return try QuickDay.checked(date)
        }
      }
    case .inMonth(let day):
      for ahead in 0...12 {
        let month = base.month - 1 + ahead
        let date = CivilDate(year: base.year + month / 12, month: month % 12 + 1, day: day)
        if let date, date >= base { return try QuickDay.checked(date) }
      }
    }
    throw QuickEntry.Fault("There is no such day.")
  }

  /// The one nearest to another day, the past included unless a first day is given.
  func resolved(nearest base: CivilDate, notBefore earliest: CivilDate?) throws(QuickEntry.Fault) -> CivilDate
  {
    let found: [CivilDate?]
    switch self {
    case .date, .relative, .week, .weekday: found = []
    case .inYear(let month, let day):
      // Eight years reach over a century that is no leap year.
      found = (base.year - 8...base.year + 8).map { CivilDate(year: $0, month: month, day: day) }
    case .inMonth(let day):
      found = (-12...12).map { ahead in
        let count = base.year * 12 + base.month - 1 + ahead
        let year = count.flooredQuotient(12)
        return CivilDate(year: year, month: count - year * 12 + 1, day: day)
      }
    }
    let near = found.compactMap { $0 }.filter { day in earliest.map { day >= $0 } ?? true }
      .min { abs($0.daysSinceEpoch - base.daysSinceEpoch) < abs($1.daysSinceEpoch - base.daysSinceEpoch) }
    guard let near else { return try resolved(onOrAfter: earliest.map { max($0, base) } ?? base) }
    return try QuickDay.checked(near)
  }

  /// The day, unless it lies outside the years that four digits can say.
  static func checked(_ date: CivilDate) throws(QuickEntry.Fault) -> CivilDate {
    guard (1...9999).contains(date.year) else {
      throw QuickEntry.Fault("That is too far away. A year has to be between 1 and 9999.")
    }
    return date
  }

  /// A day of a year, or why there is none.
  static func date(year: Int, month: Int, day: Int) throws(QuickEntry.Fault) -> QuickDay {
    let named = try inEveryYear(month: month, day: day)
    guard year > 0 else { throw QuickEntry.Fault("There is no year 0. The calendar begins with year 1.") }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw QuickEntry.Fault("\(year) has no \(words(named)). Take another day.")
    }
    return .date(date)
  }

  /// A day that some year has, or why none does.
  static func inEveryYear(month: Int, day: Int) throws(QuickEntry.Fault) -> QuickDay {
    guard (1...12).contains(month) else {
      throw QuickEntry.Fault("There is no month \(month). A date can be written as 24 dec or 2026-12-24.")
    }
    // 2024 is a leap year.
    guard CivilDate(year: 2024, month: month, day: day) != nil else {
      throw QuickEntry.Fault("There is no \(day) \(CivilDate.monthNames[month - 1]). Take another day.")
    }
    return .inYear(month: month, day: day)
  }

  private static func words(_ day: QuickDay) -> String {
    guard case .inYear(let month, let day) = day else { return "such day" }
    return "\(day) \(CivilDate.monthNames[month - 1])"
  }
}

extension CivilDate {
  /// Months on, or back; a day the month lacks becomes its last.
  func adding(months: Int) -> CivilDate {
    let count = year * 12 + month - 1 + months
    let year = count.flooredQuotient(12)
    let month = count - year * 12 + 1
    return CivilDate(year: year, month: month, day: min(day, CivilDate.length(ofMonth: month, in: year)))
      ?? self
  }

  /// So many units on, or back. Days at the least: shorter units move nothing.
  func adding(_ amount: Int, _ unit: QuickWords.Unit) -> CivilDate {
    switch unit {
    case .minute, .hour: self
    case .day: adding(days: amount)
    case .week: adding(days: amount * 7)
    case .month: adding(months: amount)
    case .year: adding(months: amount * 12)
    }
  }
}
