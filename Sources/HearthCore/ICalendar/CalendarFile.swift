/// The components of an iCalendar file that matter here, as lines: read from top to bottom, not yet understood.
struct CalendarFile {
  /// The lines of one VEVENT.
  struct Event {
    /// Of its BEGIN.
    let number: Int
    /// It came in a calendar that was sent to take its events back.
    var isRevoked = false
    /// The properties that stand once, by name. Of those that stand more often, the first.
    var single: [String: ContentLine] = [:]
    var excluded: [ContentLine] = []
    var added: [ContentLine] = []
    var alarms: [[String: ContentLine]] = []
  }

  /// The lines of one VTIMEZONE.
  struct TimeZone {
    var properties: [String: ContentLine] = [:]
    var observances: [Observance] = []
  }

  /// The lines of a STANDARD or DAYLIGHT.
  struct Observance {
    let isDaylight: Bool
    var properties: [String: ContentLine] = [:]
  }

  private(set) var events: [Event] = []
  private(set) var zones: [TimeZone] = []
  /// At least one component began.
  private(set) var isCalendar = false
  /// Events that were begun and never ended.
  private(set) var leftOut = 0
  var findings = ICalendarFindings()

  /// The calendar that is being read was sent to take its events back.
  private var revokes = false
  /// This program wrote the calendar that is being read.
  private var isOurs = false
  private var open: [Component] = []
  /// Components begun beyond ``depthLimit`` and not yet ended.
  private var tooDeep = 0
  private var unread = UnreadParts()

  /// VCALENDAR, VEVENT, VALARM are three; the rest is for what may yet come.
  private static let depthLimit = 16

  /// The file as its bytes say it, however broken.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var reader = ContentLineReader(bytes, where: CalendarFile.names.contains)
    while let element = reader.next() {
      switch element {
      case .line(let line): take(line)
      case .unreadable(let number): findings.add(number, "this is no line of a calendar; left out")
      case .tooLong(let number): findings.add(number, "the line is over a million letters long; left out")
      }
    }
    endOfFile(at: reader.lastNumber)
    unread.report(to: &findings)
  }

  private mutating func take(_ line: ContentLine) {
    switch line.name {
    case "BEGIN": begin(line)
    case "END": end(line)
    default:
      guard tooDeep == 0, let component = open.last else { return }
      switch component.kind {
      case .event: takeInEvent(line)
      case .alarm: events[events.count - 1].alarms[events[events.count - 1].alarms.count - 1].keep(line)
      case .timeZone: zones[zones.count - 1].properties.keep(line)
      case .observance:
        let zone = zones.count - 1
        zones[zone].observances[zones[zone].observances.count - 1].properties.keep(line)
      case .calendar: takeInCalendar(line)
      case .other: break
      }
    }
  }

  private mutating func takeInCalendar(_ line: ContentLine) {
    switch line.name {
    case "METHOD": revokes = line.value.uppercased() == "CANCEL"
    case "PRODID": isOurs = line.value.hasPrefix("-//hearth-tui//")
    default: break
    }
  }

  private mutating func takeInEvent(_ line: ContentLine) {
    let last = events.count - 1
    switch line.name {
    case "EXDATE": events[last].excluded.append(line)
    case "RDATE": events[last].added.append(line)
    case "EXRULE": findings.add(line, "EXRULE is not known any more; no days are left out for it")
    case _ where Event.names.contains(line.name):
      if !events[last].single.keep(line) {
        findings.add(line, "a second \(line.name); the first one counts")
      }
    // Made of the sort and the owner, which are read.
    case "CATEGORIES" where isOurs: break
    default: unread.take(line)
    }
  }
}

// MARK: Where components begin and end

extension CalendarFile {
  private struct Component {
    enum Kind {
      case calendar
      case event
      case alarm
      case timeZone
      case observance
      case other
    }

    let kind: Kind
    let name: String
    let number: Int
  }

  private mutating func begin(_ line: ContentLine) {
    isCalendar = true
    let name = line.value.uppercased()
    // What can only stand outside an event shows that the one before it was never ended.
    if name == "VEVENT" || name == "VCALENDAR", let index = open.firstIndex(where: { $0.kind == .event }) {
      close(downTo: index)
    }
    guard tooDeep == 0, open.count < CalendarFile.depthLimit else {
      if tooDeep == 0 { findings.add(line, "parts lie in parts too deeply; the inner ones are left out") }
      tooDeep += 1
      return
    }
    let kind = kind(name)
    open.append(Component(kind: kind, name: name, number: line.number))
    switch kind {
    case .event: events.append(Event(number: line.number, isRevoked: revokes))
    case .alarm: events[events.count - 1].alarms.append([:])
    case .timeZone: zones.append(TimeZone())
    case .observance: zones[zones.count - 1].observances.append(Observance(isDaylight: name == "DAYLIGHT"))
    case .calendar:
      revokes = false
      isOurs = false
    case .other: unread.begin(name, line.number)
    }
  }

  private func kind(_ name: String) -> Component.Kind {
    switch (name, open.last?.kind) {
    case ("VCALENDAR", _): .calendar
    case ("VEVENT", _): .event
    case ("VALARM", .event): .alarm
    case ("VTIMEZONE", nil), ("VTIMEZONE", .calendar): .timeZone
    case ("STANDARD", .timeZone), ("DAYLIGHT", .timeZone): .observance
    default: .other
    }
  }

  private mutating func end(_ line: ContentLine) {
    guard tooDeep == 0 else {
      tooDeep -= 1
      return
    }
    let name = line.value.uppercased()
    guard let index = open.lastIndex(where: { $0.name == name }) else {
      return findings.add(line, "END:\(excerpt(name)) ends nothing", isLoss: false)
    }
    close(downTo: index + 1)
    open.removeLast()
  }

  /// Ends, by themselves, the components that were begun at or after that place.
  private mutating func close(downTo index: Int) {
    for component in open[index...] where component.kind == .event {
      findings.add(component.number, "this event has no END; it is taken as it stands", isLoss: false)
    }
    open.removeSubrange(index...)
    tooDeep = 0
  }

  /// What the file breaks off in may lack its most important line.
  private mutating func endOfFile(at number: Int) {
    guard let outermost = open.first else { return }
    if let event = open.first(where: { $0.kind == .event }) {
      events.removeLast()
      leftOut += 1
      findings.add(
        number, "the file breaks off in the middle of the event of line \(event.number), which is left out")
    } else if outermost.kind == .calendar {
      findings.add(number, "the file breaks off: END:VCALENDAR is missing")
    }
  }
}

extension [String: ContentLine] {
  /// False when there is one of that name already.
  @discardableResult
  fileprivate mutating func keep(_ line: ContentLine) -> Bool {
    guard self[line.name] == nil else { return false }
    self[line.name] = line
    return true
  }
}

extension CalendarFile {
  /// The properties that are read, wherever they stand.
  private static let names: Set<String> = Event.names.union([
    "BEGIN", "END", "METHOD", "PRODID", "EXDATE", "RDATE", "ACTION", "TRIGGER", "TZID", "X-LIC-LOCATION",
    "TZOFFSETTO", "TZNAME",
  ])
}

extension CalendarFile.Event {
  /// The properties that are read and stand once.
  fileprivate static let names: Set<String> = [
    "UID", "SEQUENCE", "SUMMARY", "DTSTART", "DTEND", "DURATION", "RRULE", "RECURRENCE-ID", "LOCATION",
    "DESCRIPTION", "STATUS", "X-HEARTH-SORT", "X-HEARTH-OWNER", "X-HEARTH-PLANNER",
    "X-HEARTH-GUIDE",
  ]
}
