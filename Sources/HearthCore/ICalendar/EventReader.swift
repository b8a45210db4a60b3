/// One VEVENT of a file, understood as far as it can be by itself.
struct ReadEvent {
  /// Of its BEGIN.
  let number: Int
  /// As if it stood alone; its id is not settled yet.
  var ritual: Ritual
  /// As the file has it: in the zone of the file.
  let start: CalendarTime
  /// The day of the series that this one replaces.
  var original: CalendarTime?
  /// It replaces all the days from there on too.
  var changesFollowing = false
  var isCancelled = false
  /// It is a ritual that this program exported.
  var isOwn = false

  /// Days that its start moved by when it was taken to the clocks at home.
  var shift: Int { ritual.start.daysSinceEpoch - start.day.daysSinceEpoch }
}

/// Makes rituals of the events of a file, and reports what cannot be kept of them.
struct EventReader {
  let home: Zone
  var zones: CalendarZones
  var findings: ICalendarFindings

  /// Nil when no day can be made out of it, which is reported.
  mutating func read(_ event: CalendarFile.Event) -> ReadEvent? {
    let single = event.single
    let isCancelled = event.isRevoked || single["STATUS"]?.value.uppercased() == "CANCELLED"
    let original = single["RECURRENCE-ID"].flatMap { when($0, $0.value) }
    guard let line = single["DTSTART"] ?? (original == nil ? nil : single["RECURRENCE-ID"]) else {
      findings.add(event.number, "this event has no DTSTART; it is left out")
      return nil
    }
    guard let start = when(line, line.value) else {
      findings.add(line, "\(line.name) says \(excerpt(line.value)), which is no date; the event is left out")
      return nil
    }
    let local = start.at(home)
    guard CalendarTime.years.contains(local.day.year) else {
      findings.add(line, "\(line.name) is outside the years 1 to 9999 here; the event is left out")
      return nil
    }
    var ritual = Ritual(id: "", title: title(single), start: local.day, time: local.time)
    ritual.uid = single["UID"].map(\.text).flatMap { $0.isEmpty ? nil : $0 }
    ritual.sequence = sequence(single)
    ritual.place = single["LOCATION"].map(\.text).flatMap { $0.isEmpty ? nil : $0 }
    ritual.steps = steps(single)
    takeOwnProperties(single, &ritual)
    let seconds = length(event, start)
    ritual.minutes = minutes(seconds, event, isAllDay: start.time == nil)
    ritual.reminder = reminder(event, start, length: seconds ?? 0)
    var read = ReadEvent(number: event.number, ritual: ritual, start: start)
    read.isCancelled = isCancelled
    read.original = original
    read.isOwn = single["X-HEARTH-SORT"].flatMap { Ritual.Sort(rawValue: $0.text) } != nil
    read.changesFollowing =
      single["RECURRENCE-ID"]?[parameter: "RANGE"].first?.uppercased() == "THISANDFUTURE"
    return read
  }

  /// Nil when it is no date. A zone that nobody knows is reported, and its times are taken as they stand.
  mutating func when(_ line: ContentLine, _ text: some StringProtocol) -> CalendarTime? {
    guard let id = line[parameter: "TZID"].first else { return CalendarTime(text) }
    if let zone = zones.zone(id) { return CalendarTime(text, in: .zone(zone)) }
    let time = CalendarTime(text)
    if time?.time != nil, zones.isFirst(id) {
      findings.add(
        line, "the time zone “\(excerpt(id))” is not known; its times are taken as times of this place")
    }
    return time
  }

  private func title(_ single: [String: ContentLine]) -> String {
    let title = single["SUMMARY"]?.text ?? ""
    return title.contains { !$0.isWhitespace } ? title : "No title"
  }

  private func steps(_ single: [String: ContentLine]) -> [String] {
    guard let text = single["DESCRIPTION"]?.text else { return [] }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let last = lines.lastIndex(where: { line in line.contains { !$0.isWhitespace } }) else { return [] }
    return lines[...last].map(String.init)
  }

  private mutating func sequence(_ single: [String: ContentLine]) -> Int {
    guard let line = single["SEQUENCE"] else { return 0 }
    if let number = digits(line.value), number <= 1_000_000_000 { return number }
    findings.add(line, "SEQUENCE says \(excerpt(line.value)), which is no number; 0 is taken", isLoss: false)
    return 0
  }

  /// What another household's copy of this program wrote.
  private func takeOwnProperties(_ single: [String: ContentLine], _ ritual: inout Ritual) {
    if let sort = single["X-HEARTH-SORT"].flatMap({ Ritual.Sort(rawValue: $0.text) }) { ritual.sort = sort }
    ritual.owner = single["X-HEARTH-OWNER"].flatMap { PartnerID(rawValue: $0.text) }
    ritual.planner = single["X-HEARTH-PLANNER"].flatMap { PartnerID(rawValue: $0.text) }
    ritual.guide = single["X-HEARTH-GUIDE"].map(\.text).flatMap { $0.isEmpty ? nil : $0 }
  }
}

// MARK: Lengths and reminders

extension EventReader {
  /// In seconds; nil when nothing is said, or nothing that makes sense.
  private mutating func length(_ event: CalendarFile.Event, _ start: CalendarTime) -> Int? {
    if let line = event.single["DTEND"] {
      guard let end = when(line, line.value) else {
        findings.add(line, "DTEND says \(excerpt(line.value)), which is no date; no length is kept")
        return nil
      }
      let isWhole = start.time == nil || end.time == nil
      let seconds =
        isWhole
        ? (end.day.daysSinceEpoch - start.day.daysSinceEpoch) * 86_400
        : end.instant(at: home) - start.instant(at: home)
      if seconds < 0 { findings.add(line, "the event ends before it begins; no length is kept") }
      return seconds < 0 ? nil : seconds
    }
    guard let line = event.single["DURATION"] else { return nil }
    guard let duration = CalendarDuration(line.value) else {
      findings.add(line, "DURATION says \(excerpt(line.value)), which is no length; none is kept")
      return nil
    }
    if duration.seconds < 0 { findings.add(line, "the event lasts less than no time; no length is kept") }
    return duration.seconds < 0 ? nil : duration.seconds
  }

  private mutating func minutes(_ seconds: Int?, _ event: CalendarFile.Event, isAllDay: Bool) -> Int? {
    guard let seconds, seconds >= 60 else { return nil }
    let minutes = isAllDay ? (seconds + 86_399) / 86_400 * 1440 : seconds / 60
    guard Ritual.lengths.contains(minutes) else {
      let line = event.single["DTEND"]?.number ?? event.single["DURATION"]?.number ?? event.number
      findings.add(line, "the event lasts more than a hundred days; no length is kept")
      return nil
    }
    return isAllDay && minutes == 1440 ? nil : minutes
  }

  /// Minutes before the start, of the first alarm that is before it.
  private mutating func reminder(
    _ event: CalendarFile.Event, _ start: CalendarTime, length: Int
  ) -> Int? {
    // Some phones write an alarm to say that there is none.
    let alarms = event.alarms.filter { $0["ACTION"]?.value.uppercased() != "NONE" }
    guard let line = alarms.first?["TRIGGER"] else { return nil }
    if alarms.count > 1 { findings.add(line, "\(alarms.count) reminders; the first one is kept") }
    var before: Int?
    if line[parameter: "VALUE"].first?.uppercased() == "DATE-TIME" {
      let moment = when(line, line.value)
      before = moment.map { start.instant(at: home) - $0.instant(at: home) }
    } else if let duration = CalendarDuration(line.value) {
      let fromEnd = line[parameter: "RELATED"].first?.uppercased() == "END" ? length : 0
      before = -(duration.seconds + fromEnd)
    }
    guard let before, Ritual.lengths.contains(before / 60), before >= 0 else {
      findings.add(line, "the reminder at \(excerpt(line.value)) is not before the start; it is left out")
      return nil
    }
    return before / 60
  }
}
