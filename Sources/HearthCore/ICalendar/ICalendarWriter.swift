/// Turns rituals and agreed days into a calendar that phones and other programs read.
///
/// What is sealed never reaches it: it takes rituals and entries only, and of a ritual only what both of them see.
///
/// Source: RFC 5545.
public struct ICalendarWriter {
  /// What became of a calendar.
  public struct File: Hashable, Sendable {
    /// Lines end with CR LF.
    public var text = ""
    /// Titles of what has no day that such a file can hold.
    public var leftOut: [String] = []
    /// Rituals and agreed days that are in it, a series counted once.
    public var count = 0
  }

  let household: Household
  /// Where their clocks are.
  let zone: Zone
  /// When the file is made.
  let stamp: Moment

  /// Writes for that household, with times in that zone; `stamp` is when the file is written.
  public init(household: Household, zone: Zone, stamp: Moment) {
    self.household = household
    self.zone = zone
    self.stamp = stamp
  }

  /// The calendar of all of them, or of what touches a range of days: a series that does is in it from its beginning.
  public func file(
    _ rituals: [Ritual], _ entries: [CalendarEntry] = [], touching range: ClosedRange<CivilDate>? = nil
  ) -> File {
    var file = File()
    var lines = header
    var series: [ExportedSeries] = []
    for ritual in rituals {
      if let one = ExportedSeries(ritual) { series.append(one) } else { file.leftOut.append(ritual.title) }
    }
    // By the day they are exported with, so that they come back in the same order.
    for one in series.sorted(by: { ($0.first, $0.ritual.id) < ($1.first, $1.ritual.id) })
    where range.map(one.touches) ?? true {
      lines += events(of: one)
      file.count += 1
    }
    for entry in entries.sorted(by: { ($0.day, $0.id) < ($1.day, $1.id) }) {
      guard ExportedSeries.years.contains(entry.day.year) else {
        file.leftOut.append(entry.title)
        continue
      }
      guard range?.contains(entry.day) ?? true else { continue }
      lines += event(entry)
      file.count += 1
    }
    lines.append(ContentLine("END", "VCALENDAR"))
    for line in lines { file.text += line.folded }
    return file
  }

  private var header: [ContentLine] {
    let names = "\(household.first.name) & \(household.second.name)"
    return [
      ContentLine("BEGIN", "VCALENDAR"), ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", "-//hearth-tui//hearth-tui//EN"), ContentLine("CALSCALE", "GREGORIAN"),
      // No standard, but what phones call the calendar.
      ContentLine("X-WR-CALNAME", text: names),
    ] + zone.component
  }

  private func event(_ entry: CalendarEntry) -> [ContentLine] {
    var lines = [
      ContentLine("BEGIN", "VEVENT"), ContentLine("UID", text: "\(entry.id)@hearth"), stampLine,
      ContentLine("SEQUENCE", String(entry.sequence)), when("DTSTART", entry.day, entry.time),
    ]
    if let end = length(entry.day, entry.time, minutes: nil) { lines.append(end) }
    lines.append(ContentLine("SUMMARY", text: entry.title))
    if !entry.description.isEmpty { lines.append(ContentLine("DESCRIPTION", text: entry.description)) }
    lines.append(categories("agreement", owner: entry.owner))
    // A day that is all theirs keeps nobody from an appointment; an evening does.
    if entry.time == nil { lines.append(ContentLine("TRANSP", "TRANSPARENT")) }
    return lines + [ContentLine("X-HEARTH-SORT", "agreement"), ContentLine("END", "VEVENT")]
  }

  /// DTSTAMP: always in UTC.
  var stampLine: ContentLine { ContentLine("DTSTAMP", Moment(seconds: stamp.seconds).basicUTC) }

  func categories(_ sort: String, owner: String?) -> ContentLine {
    ContentLine(
      "CATEGORIES", ([sort] + (owner.map { [$0] } ?? [])).map(ContentLine.escaped).joined(separator: ","))
  }
}

// MARK: Days and times

extension ICalendarWriter {
  /// A property of days, or of days and a time, in the form that goes with the time and the zone.
  func when(_ name: String, _ days: [CivilDate], _ time: TimeOfDay?) -> ContentLine {
    guard let time else {
      return ContentLine(
        name, days.map(\.basic).joined(separator: ","), parameters: [.init("VALUE", ["DATE"])])
    }
    let clock = "T\(padded(time.hour, 2))\(padded(time.minute, 2))00"
    // RFC 5545 forbids a TZID on times in UTC.
    return ContentLine(
      name, days.map { $0.basic + clock + (zone.isUTC ? "Z" : "") }.joined(separator: ","),
      parameters: zone.isUTC ? [] : [.init("TZID", [zone.name])])
  }

  func when(_ name: String, _ day: CivilDate, _ time: TimeOfDay?) -> ContentLine { when(name, [day], time) }

  /// DTEND, exclusive as the format has it; nil for what is only a moment.
  func length(_ day: CivilDate, _ time: TimeOfDay?, minutes: Int?) -> ContentLine? {
    guard let time else {
      let end = day.adding(days: max(1, ((minutes ?? 0) + 1439) / 1440))
      return ExportedSeries.years.contains(end.year) ? when("DTEND", end, nil) : nil
    }
    guard let minutes, minutes > 0 else { return nil }
    let end = zone.moment(at: zone.moment(day, time).seconds + minutes * 60)
    guard ExportedSeries.years.contains(end.date.year) else { return nil }
    // The second showing of an hour that comes twice cannot be written as a time.
    guard let clock = TimeOfDay(hour: end.hour, minute: end.minute), zone.moment(end.date, clock) == end
    else {
      return ContentLine("DURATION", "PT\(minutes)M")
    }
    return when("DTEND", end.date, clock)
  }

  /// RRULE. Its UNTIL is a day for what lasts all day, and else an instant in UTC: that of the last possible start.
  func line(_ rule: RecurrenceRule, _ time: TimeOfDay?) -> ContentLine {
    guard case .until(let day) = rule.end, let time else { return ContentLine("RRULE", rule.text) }
    var endless = rule
    endless.end = .never
    let last = Moment(seconds: zone.moment(day, time).seconds)
    let until = ExportedSeries.years.contains(last.date.year) ? last.basicUTC : "\(day.basic)T235959Z"
    return ContentLine("RRULE", "\(endless.text);UNTIL=\(until)")
  }
}

extension CivilDate {
  /// `20261121`.
  var basic: String { "\(padded(year, 4))\(padded(month, 2))\(padded(day, 2))" }
}

extension Moment {
  /// `20261121T183000Z`; the moment must be one of UTC.
  fileprivate var basicUTC: String {
    let second = seconds - seconds.flooredQuotient(60) * 60
    return "\(date.basic)T\(padded(hour, 2))\(padded(minute, 2))\(padded(second, 2))Z"
  }
}
