extension EventReader {
  /// Gives a series its rule and the days that were left out or added.
  ///
  /// - Returns: False when it has no day at all, which is reported.
  mutating func takeRecurrence(of event: CalendarFile.Event, _ read: inout ReadEvent) -> Bool {
    let line = event.single["RRULE"]
    if let line {
      read.ritual.rule = rule(line, read)
      if read.ritual.rule != nil { reportChangingClock(line, read) }
    }
    for line in event.excluded {
      for text in line.list {
        if let time = reported(line, text) { read.ritual.skipped.insert(day(of: time, in: read)) }
      }
    }
    for line in event.added { for text in line.list { add(text, of: line, &read) } }
    let days = read.ritual.days
    if days.isEmpty {
      let number = line?.number ?? event.single["DTSTART"]?.number ?? event.number
      findings.add(number, "“\(excerpt(read.ritual.title))” never falls on any day; it is left out")
      return false
    }
    // Programs differ over a start that the rule does not yield; nobody means it to be missing.
    if !days.isSynchronised { read.ritual.added.insert(read.ritual.start) }
    return true
  }

  /// The day, as the series counts them here, of an occurrence that the file tells of by its start.
  func day(of time: CalendarTime, in series: ReadEvent) -> CivilDate {
    guard time.time != nil, series.start.time != nil, time.reference != .floating,
      time.reference != series.start.reference
    else { return time.day.adding(days: series.start.time == nil ? 0 : series.shift) }
    return time.at(series.start.zone(home)).day.adding(days: series.shift)
  }

  private mutating func add(_ text: Substring, of line: ContentLine, _ read: inout ReadEvent) {
    // A period says how long this one is, too. The others' length will do.
    guard let time = reported(line, text.prefix { $0 != "/" }) else { return }
    let day = day(of: time, in: read)
    if day != read.ritual.start || read.ritual.rule != nil { read.ritual.added.insert(day) }
    let local = time.at(home)
    guard time.time != nil, read.start.time != nil, local.day != day || local.time != read.ritual.time else {
      return
    }
    read.ritual.moves[day] = Ritual.Move(day: local.day, time: local.time)
  }

  /// Nil for what is no date, or of no year from 1 to 9999, which is reported.
  private mutating func reported(_ line: ContentLine, _ text: Substring) -> CalendarTime? {
    let time = when(line, text)
    // A day at either end could be moved out of them.
    if let time, (2...9998).contains(time.day.year) { return time }
    findings.add(line, "\(line.name) says \(excerpt(text)), which is no date; it is left out")
    return nil
  }

  /// Nil when it cannot be followed, which is reported.
  private mutating func rule(_ line: ContentLine, _ read: ReadEvent) -> RecurrenceRule? {
    var rule: RecurrenceRule
    do throws(RecurrenceError) {
      rule = try RecurrenceRule(withoutTimes(line.value, read.start)) { text in
        CalendarTime(text, in: read.start.reference).map { lastDay(until: $0, read.start) }
      }
    } catch {
      findings.add(line, "RRULE: \(error.message); “\(excerpt(read.ritual.title))” is kept once")
      return nil
    }
    if read.shift == 0 { return rule }
    if let shifted = rule.shifted(by: read.shift, start: read.start.day) {
      rule = shifted
      return rule
    }
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

  /// A series keeps one time here; where clocks are changed on other days than at home, that is not always right.
  private mutating func reportChangingClock(_ line: ContentLine, _ read: ReadEvent) {
    guard case .zone(let zone) = read.start.reference, read.start.time != nil, !zone.agrees(with: home),
      zone.daylight != nil || home.daylight != nil
    else { return }
    let start = read.ritual.start
    let days = RecurrenceSet(start: start, rule: read.ritual.rule).days(in: start...start.adding(days: 400))
    // Between some zones it is for two weeks of the year only; so about one day of each week is looked at.
    let ahead = stride(from: 0, to: days.count, by: max(1, days.count / 60)).map { index in
      let instant =
        days[index].daysSinceEpoch * 86_400 + (read.ritual.time?.minutes ?? 0) * 60 - home.standardOffset
      return home.offset(at: instant) - zone.offset(at: instant)
    }
    guard Set(ahead).count > 1, let time = read.ritual.time else { return }
    findings.add(
      line,
      "“\(excerpt(read.ritual.title))” follows the clocks of \(excerpt(zone.name)); it is kept at \(time) "
        + "here all year")
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
