/// What the two kept as a page to read: by year, month and day, in their own words, as Markdown.
///
/// It opens nothing that is sealed, and names nothing that is half done.
public struct Keepsake: Hashable, Sendable {
  let household: Household
  /// In the order they happened.
  let records: [Record]

  /// - Parameter records: Those that belong in it; see ``ExportScope``.
  public init(household: Household, records: [Record]) {
    self.household = household
    self.records = records.sorted { ($0.at.seconds, $0.id) < ($1.at.seconds, $1.id) }
  }

  /// The whole page, with a newline at its end.
  public var text: String {
    var page = [
      "# \(name(.a)) and \(name(.b))", "",
      "What you two kept, in your own words. \(sign(.a)) is \(name(.a)), \(sign(.b)) is \(name(.b)).",
    ]
    let months = months
    if months.isEmpty, standing.isEmpty { page += ["", "Nothing is kept here yet. There is time."] }
    var year: Int?
    for month in months {
      if month.name.year != year { page += ["", "## \(month.name.year)"] }
      year = month.name.year
      page += ["", "### \(month.name.name)"]
      for day in month.days {
        page += ["", "#### \(day.date.weekdayName), \(day.date.day) \(day.date.monthName)"]
        for entry in day.entries { page += [""] + entry.lines }
      }
      if let together = month.together { page += ["", together] }
    }
    page += standing
    return page.joined(separator: "\n") + "\n"
  }

  // MARK: Names and days

  func name(_ partner: PartnerID) -> String { Markdown.inline(household[partner].name) }

  func sign(_ partner: PartnerID) -> String { String(household[partner].glyph.symbol) }

  /// What a guide wrote, with the names in it.
  func named(_ text: String) -> String { Markdown.inline(household.naming(text)) }

  /// `Friday, 27 November 2026`.
  func words(_ day: CivilDate) -> String { "\(day.weekdayName), \(RitualWords.date(day))" }
}

extension Keepsake {
  /// Something of one day: a few lines of Markdown, none of them empty at either end.
  struct Entry: Hashable {
    let at: Moment
    let lines: [String]
  }

  /// The entries of one day, in the order they happened.
  struct Day: Hashable {
    let date: CivilDate
    var entries: [Entry]
  }

  /// The days of one month on which something was kept, and what they did in it.
  struct Month: Hashable {
    let name: YearMonth
    let days: [Day]
    let together: String?
  }

  private var months: [Month] {
    let days = Dictionary(grouping: diary) { YearMonth($0.date) }
    let together = together
    return Set(days.keys).union(together.keys).sorted().map { month in
      Month(name: month, days: days[month] ?? [], together: together[month])
    }
  }

  /// All that has a day of its own, the oldest first.
  private var diary: [Day] {
    let all = notes + talks + answers + agreements
    var days: [CivilDate: [Entry]] = [:]
    for entry in all { days[entry.at.date, default: []].append(entry) }
    return days.keys.sorted().map { date in
      // A sort that keeps the order of what happened in the same second.
      let entries = (days[date] ?? []).enumerated().sorted {
        ($0.element.at.seconds, $0.offset) < ($1.element.at.seconds, $1.offset)
      }
      return Day(date: date, entries: entries.map(\.element))
    }
  }
}
