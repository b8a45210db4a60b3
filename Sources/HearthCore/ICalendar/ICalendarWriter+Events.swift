extension ICalendarWriter {
  /// The event of a ritual, and one more for each occurrence that was moved by itself.
  func events(of series: ExportedSeries) -> [ContentLine] {
    let ritual = series.ritual
    var lines = event(series, ritual.title, series.first, ritual.time, minutes: ritual.minutes, of: nil)
    for (original, move) in series.moves {
      lines += event(
        series, move.title ?? ritual.title, move.day, move.time, minutes: move.minutes ?? ritual.minutes,
        of: original)
    }
    return lines
  }

  /// - Parameter original: The day of the rule that was moved; nil for the series itself.
  private func event(
    _ series: ExportedSeries, _ title: String, _ day: CivilDate, _ time: TimeOfDay?, minutes: Int?,
    of original: CivilDate?
  ) -> [ContentLine] {
    let ritual = series.ritual
    var lines = [
      ContentLine("BEGIN", "VEVENT"), ContentLine("UID", text: ritual.uid ?? "\(ritual.id)@hearth"),
      stampLine,
      ContentLine("SEQUENCE", String(ritual.sequence)),
    ]
    // Its form is that of the series' DTSTART, whatever became of this one.
    if let original { lines.append(when("RECURRENCE-ID", original, ritual.time)) }
    lines.append(when("DTSTART", day, time))
    if let end = length(day, time, minutes: minutes) { lines.append(end) }
    if original == nil { lines += recurrence(of: series) }
    lines.append(ContentLine("SUMMARY", text: title))
    lines += details(of: ritual, isAllDay: time == nil)
    if let reminder = ritual.reminder { lines += alarm(title, minutesBefore: reminder) }
    lines.append(ContentLine("END", "VEVENT"))
    return lines
  }

  private func recurrence(of series: ExportedSeries) -> [ContentLine] {
    let time = series.ritual.time
    var lines: [ContentLine] = []
    if let rule = series.rule { lines.append(line(rule, time)) }
    if !series.added.isEmpty { lines.append(when("RDATE", series.added, time)) }
    if !series.skipped.isEmpty { lines.append(when("EXDATE", series.skipped, time)) }
    return lines
  }

  private func details(of ritual: Ritual, isAllDay: Bool) -> [ContentLine] {
    var lines: [ContentLine] = []
    if let place = ritual.place { lines.append(ContentLine("LOCATION", text: place)) }
    if !ritual.steps.isEmpty {
      lines.append(ContentLine("DESCRIPTION", text: ritual.steps.joined(separator: "\n")))
    }
    lines.append(categories(ritual.sort.rawValue, owner: ritual.owner.map { household[$0].name }))
    // A birthday keeps nobody from an appointment.
    if isAllDay { lines.append(ContentLine("TRANSP", "TRANSPARENT")) }
    lines.append(ContentLine("X-HEARTH-SORT", ritual.sort.rawValue))
    if let owner = ritual.owner { lines.append(ContentLine("X-HEARTH-OWNER", owner.rawValue)) }
    if let planner = ritual.planner { lines.append(ContentLine("X-HEARTH-PLANNER", planner.rawValue)) }
    if let guide = ritual.guide { lines.append(ContentLine("X-HEARTH-GUIDE", text: guide)) }
    return lines
  }

  private func alarm(_ title: String, minutesBefore minutes: Int) -> [ContentLine] {
    [
      ContentLine("BEGIN", "VALARM"), ContentLine("ACTION", "DISPLAY"),
      ContentLine("DESCRIPTION", text: title),
      ContentLine("TRIGGER", "-PT\(minutes)M"), ContentLine("END", "VALARM"),
    ]
  }
}
