/// Puts together what a file tells of one series in several events.
struct SeriesBuilder {
  /// The events of one UID, as indices.
  private struct Family {
    var master: Int?
    var overrides: [Int] = []
  }

  private let sources: [CalendarFile.Event]
  private var events: [ReadEvent?] = []
  private var families: [Family] = []
  private var reader: EventReader
  private var outcome = ICalendarImport()
  /// How many different events have come to each id.
  private var ids: [String: Int] = [:]
  /// Events without a UID, before their ids were numbered.
  private var unnamed: Set<Ritual> = []

  init(_ file: CalendarFile, home: Zone, lookUp: @escaping (String) -> Zone?) {
    sources = file.events
    reader = EventReader(home: home, zones: CalendarZones(file, lookUp: lookUp), findings: file.findings)
    outcome.leftOut = file.leftOut
    events = sources.map { reader.read($0) }
    outcome.leftOut += events.count { $0 == nil }
    gather()
  }

  consuming func result() -> ICalendarImport {
    for family in families { build(family) }
    // What concerns whole components, single events and series was found one after the other.
    outcome.findings = reader.findings.all.sorted { $0.line < $1.line }
    outcome.findingCount = reader.findings.count
    return outcome
  }

  private mutating func gather() {
    var positions: [String: Int] = [:]
    for (index, event) in events.enumerated() {
      guard let event else { continue }
      guard let uid = event.ritual.uid else {
        families.append(Family(master: index))
        continue
      }
      let position = positions[uid] ?? families.count
      if position == families.count {
        families.append(Family())
        positions[uid] = position
      }
      if event.original != nil {
        families[position].overrides.append(index)
      } else {
        families[position].master = newer(index, families[position].master)
      }
    }
  }

  /// The event with the higher SEQUENCE, or the one that comes later in the file.
  private mutating func newer(_ index: Int, _ rival: Int?) -> Int {
    guard let rival, let event = events[index], let other = events[rival] else { return index }
    let wins = event.ritual.sequence >= other.ritual.sequence
    let older = wins ? other : event
    reader.findings.add(
      older.number, "“\(excerpt(older.ritual.title))” has the UID of another event, which is newer and kept")
    outcome.leftOut += 1
    return wins ? index : rival
  }

  private mutating func build(_ family: Family) {
    var overrides = family.overrides[...]
    // Single days of a series that is not in the file: the first stands for it.
    if family.master == nil {
      while let index = overrides.first, leavesOut(index) { overrides.removeFirst() }
    }
    guard let first = family.master ?? overrides.popFirst(), var read = events[first] else { return }
    if family.master != nil, leavesOut(first) { return }
    guard reader.takeRecurrence(of: sources[first], &read) else {
      outcome.leftOut += 1
      return
    }
    if !overrides.isEmpty {
      var changes = OccurrenceChanges(read, isComplete: family.master != nil)
      let ordered = overrides.sorted { left, right in
        (events[left]?.ritual.sequence ?? 0, left) < (events[right]?.ritual.sequence ?? 0, right)
      }
      for index in ordered { if let event = events[index] { changes.take(event, &reader) } }
      read.ritual = changes.ritual
    }
    keep(read)
  }

  /// Whether the event was cancelled, which is reported.
  private mutating func leavesOut(_ index: Int) -> Bool {
    guard let event = events[index], event.isCancelled else { return false }
    outcome.leftOut += 1
    reader.findings.add(
      event.number, "“\(excerpt(event.ritual.title))” was cancelled; it is left out", isLoss: false)
    return true
  }

  private mutating func keep(_ read: ReadEvent) {
    var ritual = read.ritual
    // Begun beside its rule, it would not come back from an export as it is here.
    if ritual.rule != nil, ritual.added.contains(ritual.start) { ritual = ritual.exported }
    if let uid = ritual.uid {
      let own = read.isOwn ? Ritual.ownID(uid: uid) : nil
      if own != nil { ritual.uid = nil }
      ritual.id = own ?? Ritual.importedID(uid)
    } else {
      ritual.id = Ritual.importedID(
        "\(read.start.day) \(read.start.time.map(\.description) ?? "") \(ritual.title)")
      guard unnamed.insert(ritual).inserted else { return }
    }
    let count = ids[ritual.id, default: 0] + 1
    ids[ritual.id] = count
    // Events that say no UID, and the same title and time, are told apart by their order.
    if count > 1 { ritual.id += "-\(count)" }
    outcome.rituals.append(ritual)
  }
}

/// Lays single changed occurrences over their series.
private struct OccurrenceChanges {
  private(set) var ritual: Ritual
  private let series: ReadEvent
  private let days: RecurrenceSet
  /// False when the series itself is not in the file, but only some of its days.
  private let isComplete: Bool

  init(_ series: ReadEvent, isComplete: Bool) {
    self.series = series
    self.isComplete = isComplete
    ritual = series.ritual
    days = series.ritual.days
  }

  mutating func take(_ event: ReadEvent, _ reader: inout EventReader) {
    guard let original = event.original else { return }
    let day = isComplete ? reader.day(of: original, in: series) : event.ritual.start
    let title = excerpt(event.ritual.title)
    if event.changesFollowing {
      reader.findings.add(event.number, "“\(title)” changes all days from there on; only \(day) is changed")
    }
    if event.isCancelled {
      ritual.skipped.insert(day)
      ritual.moves[day] = nil
      return
    }
    let own = ownDetails(of: event.ritual)
    if !own.isEmpty {
      reader.findings.add(event.number, "“\(title)”: what is said of \(own) on \(day) alone is left out")
    }
    // A day that the series left out, or never had, is there after all.
    ritual.skipped.remove(day)
    if !days.yields(day) { ritual.added.insert(day) }
    let changed = event.ritual
    let move = Ritual.Move(
      day: changed.start, time: changed.time, minutes: minutes(changed),
      title: changed.title == ritual.title ? nil : changed.title)
    ritual.moves[day] = move == Ritual.Move(day: day, time: ritual.time) ? nil : move
  }

  /// What is said of one day that only a whole series can have, in words. Many programs leave out of a changed day what
  /// is as always; of a place and of steps that means there are none.
  private func ownDetails(of changed: Ritual) -> String {
    func isOwn<Value: Equatable>(_ value: Value?, _ usual: Value?) -> Bool { value != nil && value != usual }
    return joined([
      changed.place == ritual.place ? nil : "the place", changed.steps == ritual.steps ? nil : "the steps",
      isOwn(changed.reminder, ritual.reminder) ? "the reminder" : nil,
      isOwn(changed.owner, ritual.owner) ? "the owner" : nil,
      isOwn(changed.planner, ritual.planner) ? "the planner" : nil,
    ])
  }

  /// Nil: as long as the others.
  private func minutes(_ changed: Ritual) -> Int? {
    let usual = ritual.minutes ?? 0
    if changed.time == nil {
      let days = max(1440, changed.minutes ?? 0)
      return days == max(1440, (usual + 1439) / 1440 * 1440) ? nil : days
    }
    return (changed.minutes ?? 0) == usual ? nil : changed.minutes ?? 0
  }
}

extension Ritual {
  /// The id of an event that another calendar calls so: the same on every import.
  static func importedID(_ uid: String) -> String {
    let hash = String(stableHash(uid.utf8), radix: 16)
    return "ics-" + String(repeating: "0", count: 16 - hash.count) + hash
  }

  /// The id of the ritual that was exported from here under that UID; nil for any other UID.
  static func ownID(uid: String) -> String? { exportedID(uid: uid, of: kind) }
}

extension Appointment {
  /// The same of something agreed.
  static func ownID(uid: String) -> String? { exportedID(uid: uid, of: kind) }
}

/// The id that a record of that kind has and was exported under; nil for any other UID. Every record's id begins with
/// its kind, so that no file can name a record of another one.
private func exportedID(uid: String, of kind: String) -> String? {
  guard uid.hasSuffix("@hearth"), uid.hasPrefix("\(kind)-") else { return nil }
  let id = uid.dropLast(7)
  let isPlain = id.utf8.allSatisfy { byte in
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-")
  }
  return (1...64).contains(id.utf8.count) && isPlain ? String(id) : nil
}
