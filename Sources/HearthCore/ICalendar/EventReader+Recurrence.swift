extension EventReader {
  /// Gives a series its rule and the days that were left out or added.
  ///
  /// - Returns: False when it has no day at all, which is reported.
  mutating func takeRecurrence(of event: CalendarFile.Event, _ read: inout ReadEvent) -> Bool {
    let line = event.single["RRULE"]
    if let line, let rule = rule(line, read) {
      settleClock(rule, line, &read)
      read.ritual.rule = shifted(rule, line, read)
    }
    var excluded: Set<Ritual.Move> = []
    for line in event.excluded {
      for text in line.list {
        guard let time = reported(line, text) else { continue }
        read.ritual.skipped.insert(day(of: time, in: read))
        excluded.insert(occasion(time, in: read))
      }
    }
    let byRule = RecurrenceSet(start: read.ritual.start, rule: read.ritual.rule)
    for line in event.added { for text in line.list { add(text, of: line, &read, byRule, excluded) } }
    if read.ritual.days.isEmpty {
      let number = line?.number ?? event.single["DTSTART"]?.number ?? event.number
      findings.add(number, "“\(excerpt(read.ritual.title))” never falls on any day; it is left out")
      return false
    }
    // Programs differ over a start that the rule does not yield; nobody means it to be missing.
    if !byRule.isSynchronised { read.ritual.added.insert(read.ritual.start) }
    return true
  }

  /// The day, as the series counts them here, of an occurrence that the file tells of by its start.
  func day(of time: CalendarTime, in series: ReadEvent) -> CivilDate {
    guard time.time != nil, series.start.time != nil, time.reference != .floating,
      time.reference != series.start.reference
    else { return time.day.adding(days: series.start.time == nil ? 0 : series.shift) }
    return time.at(series.start.zone(home)).day.adding(days: series.shift)
  }

  /// The time of an occurrence as it is here.
  private func occasion(_ time: CalendarTime, in series: ReadEvent) -> Ritual.Move {
    let ritual = series.ritual
    guard time.time != nil, series.start.time != nil else {
      return Ritual.Move(day: day(of: time, in: series), time: ritual.time)
    }
    let local = time.at(home)
    return Ritual.Move(day: local.day, time: local.time)
  }

  private mutating func add(
    _ text: Substring, of line: ContentLine, _ read: inout ReadEvent, _ byRule: RecurrenceSet,
    _ excluded: Set<Ritual.Move>
  ) {
    // A period says how long this one is, too. The others' length will do.
    guard let time = reported(line, text.prefix { $0 != "/" }) else { return }
    let day = day(of: time, in: read)
    let occasion = occasion(time, in: read)
    guard !excluded.contains(occasion) else { return }
    let usual = Ritual.Move(day: day, time: read.ritual.time)
    // That day at its usual time was left out: this one takes its place.
    let isFree = read.ritual.skipped.remove(day) != nil
    let isByRule = byRule.yields(day)
    let isThere = isByRule || day == read.ritual.start || read.ritual.added.contains(day)
    if !isByRule { read.ritual.added.insert(day) }
    if isThere, !isFree {
      guard (read.ritual.moves[day] ?? usual) != occasion else { return }
      let clock = occasion.time.map { ", at \($0)," } ?? ""
      return findings.add(
        line,
        "“\(excerpt(read.ritual.title))” is on \(day) already; a second one that day\(clock) is left out")
    }
    read.ritual.moves[day] = occasion == usual ? nil : occasion
  }

  /// Nil for what is no date, or of no year from 1 to 9999, which is reported.
  private mutating func reported(_ line: ContentLine, _ text: Substring) -> CalendarTime? {
    let time = when(line, text)
    // A day at either end could be moved out of them.
    if let time, (2...9998).contains(time.day.year) { return time }
    findings.add(line, "\(line.name) says \(excerpt(text)), which is no date; it is left out")
    return nil
  }

  /// As it counts in the zone of the file. Nil when it cannot be followed, which is reported.
  private mutating func rule(_ line: ContentLine, _ read: ReadEvent) -> RecurrenceRule? {
    do throws(RecurrenceError) {
      return try RecurrenceRule(withoutTimes(line.value, read.start)) { text in
        CalendarTime(text, in: read.start.reference).map { lastDay(until: $0, read.start) }
      }
    } catch {
      findings.add(line, "RRULE: \(error.message); “\(excerpt(read.ritual.title))” is kept once")
      return nil
    }
  }

  /// As it counts here. Nil where it falls on other days that no rule can say, which is reported.
  private mutating func shifted(
    _ rule: RecurrenceRule, _ line: ContentLine, _ read: ReadEvent
  ) -> RecurrenceRule? {
    if read.shift == 0 { return rule }
    if let shifted = rule.shifted(by: read.shift, start: read.start.day) { return shifted }
    findings.add(
      line,
      "RRULE: here it falls on another day, which no rule can say; “\(excerpt(read.ritual.title))” is kept once"
    )
    return nil
  }

  /// The last day, on the calendar of the series' own zone, on which something that starts at that time still may.
  private func lastDay(until end: CalendarTime, _ start: CalendarTime) -> CivilDate {
    guard let last = end.time else { return end.day }
    guard let time = start.time else {
      // A day is no instant. Midnight and the last second stand for the day they are written on.
      let isWhole = last.minutes == 0 || last.minutes == 1439
      return isWhole ? end.day : end.at(home).day
    }
    let local = end.at(start.zone(home))
    let isIn = (local.time ?? last) >= time
    let day = local.day.adding(days: isIn ? 0 : -1)
    return day.year > 9999 ? end.day : day
  }

  /// The rule without parts that only repeat what time the series starts at.
  private func withoutTimes(_ text: String, _ start: CalendarTime) -> String {
    guard let time = start.time, text.utf8.count <= 8192 else { return text }
    var repeated: Set<String> = ["BYSECOND=0", "BYSECOND=00", "RSCALE=GREGORIAN", "SKIP=OMIT"]
    for (name, number) in [("BYHOUR", time.hour), ("BYMINUTE", time.minute)] {
      repeated.formUnion(["\(name)=\(number)", "\(name)=\(padded(number, 2))"])
    }
    return text.uppercased().split(separator: ";").filter { !repeated.contains(String($0)) }
      .joined(separator: ";")
  }

  /// A series keeps one time here. Where clocks are changed on other days than at home, that is the time it has on most
  /// days of a year; that it is not always right is reported.
  private mutating func settleClock(_ rule: RecurrenceRule, _ line: ContentLine, _ read: inout ReadEvent) {
    guard case .zone(let zone) = read.start.reference, let time = read.start.time, !zone.agrees(with: home),
      zone.daylight != nil || home.daylight != nil
    else { return }
    let start = read.start.day
    let days = RecurrenceSet(start: start, rule: rule).days(in: start...start.adding(days: 365))
    // Between some zones it is for two weeks of the year only; so about one day of each week is looked at.
    let times = stride(from: 0, to: days.count, by: max(1, days.count / 60)).map { index in
      let seconds = zone.moment(days[index], time).seconds
      let local = home.moment(at: seconds)
      return LocalTime(
        shift: local.date.daysSinceEpoch - days[index].daysSinceEpoch, hour: local.hour, minute: local.minute)
    }
    let counts = Dictionary(times.map { ($0, 1) }, uniquingKeysWith: +)
    guard counts.count > 1 else { return }
    let first = LocalTime(shift: read.shift, read.ritual.time)
    let most = counts.max { ($0.value, $0.key == first ? 1 : 0) < ($1.value, $1.key == first ? 1 : 0) }?.key
    if let most, most.shift == 0 || rule.shifted(by: most.shift, start: start) != nil {
      let day = start.adding(days: most.shift)
      if CalendarTime.years.contains(day.year) { (read.ritual.start, read.ritual.time) = (day, most.time) }
    }
    reportOtherTimes(Set(times.compactMap(\.time)), of: zone, line, read.ritual)
  }

  private mutating func reportOtherTimes(
    _ times: Set<TimeOfDay>, of zone: Zone, _ line: ContentLine, _ ritual: Ritual
  ) {
    guard let time = ritual.time else { return }
    let place = zone.name.split(separator: "/").last.map { $0.split(separator: "_").joined(separator: " ") }
    let others = times.filter { $0 != time }.sorted().map(\.description).joined(separator: " or ")
    findings.add(
      line,
      "“\(excerpt(ritual.title))” goes by the clocks of \(excerpt(place ?? zone.name)), not by yours: it is kept "
        + "at \(time) here all year, and for a part of the year it is really at \(others)")
  }
}

/// When a time of another zone is, on the clocks here.
private struct LocalTime: Hashable {
  /// Days after the day it has there.
  let shift: Int
  let time: TimeOfDay?

  init(shift: Int, _ time: TimeOfDay?) {
    self.shift = shift
    self.time = time
  }

  init(shift: Int, hour: Int, minute: Int) {
    self.init(shift: shift, TimeOfDay(hour: hour, minute: minute))
  }
}

extension RecurrenceSet {
  /// Whether there is no day at all: the rule yields none, or each one is left out.
  var isEmpty: Bool {
    if added.contains(where: { !excluded.contains($0) }) { return false }
    guard rule != nil else { return excluded.contains(start) }
    guard let (pattern, last) = pattern, let first = pattern.day(ofOccurrence: 1), first <= last else {
      return true
    }
    if !excluded.contains(first) { return false }
    return !pattern.pages(from: first, through: last).contains { page in
      (0..<32).contains { page.days & 1 << $0 != 0 && !excluded.contains(page.month.date($0)) }
    }
  }
}

extension CalendarTime {
  /// The zone of its clock.
  fileprivate func zone(_ home: Zone) -> Zone {
    if case .zone(let zone) = reference { return zone }
    return home
  }
}
