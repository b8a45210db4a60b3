import HearthCore

/// `agenda`: what is on the calendar, from one day to another.
enum AgendaCommand {
  static func run(_ invocation: Invocation) throws(Failure) {
    let today = Clock(fixed: invocation.now).now().date
    let range = try days(invocation, today: today)
    let house = try House(invocation)
    defer { if let folder = house.demoFolder { DemoFolder.remove(folder) } }
    let household = try house.household()
    // What was done on a day may be something that is still on in the range: it is filed under the day it began.
    let from = range.lowerBound.adding(days: -Ritual.lengths.upperBound / 1440)
    let records = house.records(in: from...range.upperBound)
    house.tellNewer()
    for fault in records.compactMap(Ritual.fault).sorted() { Output.error(fault) }
    let calendar = RitualCalendar(records, today: house.clock.now().date, zone: House.zone)
    let agenda = Agenda(household: household, today: today)
    if invocation.wantsJSON {
      try agenda.printJSON(calendar, range)
    } else {
      try agenda.printLines(calendar, range)
    }
  }

  /// Two weeks from today, unless it says otherwise.
  private static func days(
    _ invocation: Invocation, today: CivilDate
  ) throws(Failure) -> ClosedRange<CivilDate> {
    let from = invocation.from ?? today
    let to = invocation.to ?? from.adding(days: 13)
    guard from <= to else {
      throw Failure(usage: "--to \(to) is before today, and without --from the agenda begins there")
    }
    return from...to
  }
}

private struct Agenda {
  let household: Household
  let today: CivilDate

  func printLines(_ calendar: RitualCalendar, _ range: ClosedRange<CivilDate>) throws(Failure) {
    var heading: CivilDate?
    for stretch in range.stretches {
      for (day, occurrences) in calendar.byDay(in: stretch).sorted(by: { $0.key < $1.key }) {
        try Output.print((heading == nil ? "" : "\n") + name(day))
        heading = day
        for occurrence in occurrences { try Output.print(line(occurrence, on: day)) }
      }
    }
    if heading == nil {
      try Output.print("Nothing from \(name(range.lowerBound)) to \(name(range.upperBound)).")
    }
  }

  func printJSON(_ calendar: RitualCalendar, _ range: ClosedRange<CivilDate>) throws(Failure) {
    var isFirst = true
    for stretch in range.stretches {
      // What lasts into a stretch was told of in the one it began in; only the first has none before it.
      let found = isFirst ? calendar.occurrences(touching: stretch) : calendar.occurrences(in: stretch)
      let rows = found.map(json)
      guard !rows.isEmpty else { continue }
      // One array, however long, and never all of it in memory.
      let text = JSONValue.array(rows).shownText.dropFirst(2).dropLast(2)
      try Output.write((isFirst ? "[\n" : ",\n") + text)
      isFirst = false
    }
    try Output.print(isFirst ? "[]" : "\n]")
  }

  private func line(_ occurrence: Occurrence, on day: CivilDate) -> String {
    var notes = [
      occurrence.owner.map { household[$0].name }, occurrence.planner.map { "\(household[$0].name) plans" },
    ]
    let hasBegun = occurrence.day < day
    if hasBegun { notes.append("since \(name(occurrence.day))") }
    if occurrence.lastDay > day, !isOverMidnight(occurrence) {
      notes.append("until \(name(occurrence.lastDay))")
    }
    if occurrence.isDone { notes.append("done") }
    let title = occurrence.title(in: household).printable
    let time = hasBegun ? nil : occurrence.time
    let note = notes.compactMap { $0 }.joined(separator: ", ")
    return "  \(time?.description ?? "     ")  \(title)"
      + (note.isEmpty ? "" : "  (\(note.printable))")
  }

  /// An evening that ends past midnight is still one day's.
  private func isOverMidnight(_ occurrence: Occurrence) -> Bool {
    occurrence.time != nil && (occurrence.minutes ?? 0) < 1440
  }

  private func json(_ occurrence: Occurrence) -> JSONValue {
    var row: [String: JSONValue] = [
      "date": .string(occurrence.day.description),
      "time": occurrence.time.map { .string($0.description) } ?? .null,
      "title": .string(occurrence.title(in: household)), "kind": .string(occurrence.kind),
      "id": .string(occurrence.id),
    ]
    // The last of its days, where there are more than one.
    if occurrence.lastDay > occurrence.day { row["until"] = .string(occurrence.lastDay.description) }
    return .object(row)
  }

  /// With the year where that is not this one.
  private func name(_ day: CivilDate) -> String {
    day.year == today.year ? day.short : "\(day.short) \(day.year)"
  }
}

extension ClosedRange<CivilDate> {
  /// Its days a year at a time.
  fileprivate var stretches: some Sequence<ClosedRange<CivilDate>> {
    sequence(state: lowerBound) { from -> ClosedRange<CivilDate>? in
      guard from <= upperBound else { return nil }
      let last = Swift.min(from.adding(days: 365), upperBound)
      defer { from = last.adding(days: 1) }
      return from...last
    }
  }
}
