/// What an import changes in a household: worked out beforehand, so that it can be told without doing it.
public struct ImportPlan: Hashable, Sendable {
  /// Those that were not here.
  public private(set) var new: [Ritual] = []
  /// Those that the file says something else about than what is here.
  public private(set) var changed: [Ritual] = []
  /// How many are here already, just as the file has them.
  public private(set) var same = 0
  /// Why some are left as they are, half a sentence each. `printable` before they are shown.
  public private(set) var notes: [String] = []
  /// What is to be saved, all at once.
  public private(set) var records: [Record] = []

  /// - Parameters:
  ///   - rituals: Of the file.
  ///   - known: The newest revisions of the household's living things, tombstones among them.
  ///   - now: When new ones are made.
  public init(_ rituals: [Ritual], over known: [Record], now: Moment) {
    let records = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { $0.supersedes($1) ? $0 : $1 })
    for ritual in rituals { take(ritual, records, now) }
  }

  private mutating func take(_ ritual: Ritual, _ records: [String: Record], _ now: Moment) {
    // A day that was agreed on, exported from here, comes back under the name of its own record.
    if let own = ritual.uid.flatMap(Appointment.ownID(uid:)), records[own]?.kind == Appointment.kind {
      same += 1
      return
    }
    guard let old = records[ritual.id] else {
      new.append(ritual)
      self.records.append(ritual.record(at: now).imported(as: ritual.sequence))
      return
    }
    let title = excerpt(ritual.title)
    guard !old.erased else { return notes.append("“\(title)” was erased here; it is not brought back") }
    guard let ours = Ritual(old), ours.uid == ritual.uid else {
      return notes.append("“\(title)” goes by the name of something else here; it is left out")
    }
    var merged = ritual.keeping(ours)
    merged.sequence = ours.sequence
    guard merged.exported != ours.exported else { return same += 1 }
    if let note = objection(to: merged, ritual.sequence, ours, old.importedSequence) {
      return notes.append(note)
    }
    merged.sequence = ritual.sequence
    changed.append(merged)
    self.records.append(merged.record(over: old, at: now).imported(as: ritual.sequence).following(old))
  }

  /// Why ours stays as it is; nil where nothing of theirs is lost by taking what the file says.
  /// - Parameters:
  ///   - sequence: Of the file.
  ///   - base: Of the file that ours came from; nil when it came from none, or none that said.
  private func objection(to merged: Ritual, _ sequence: Int, _ ours: Ritual, _ base: Int?) -> String? {
    let title = excerpt(merged.title)
    if base ?? 0 == ours.sequence {
      return sequence >= ours.sequence
        ? nil : "“\(title)” is newer here than in this file; it is left as it is"
    }
    // What went out from here comes back with a higher number when it was changed out there.
    if base == nil || ours.uid == nil, sequence > ours.sequence { return nil }
    guard sequence > base ?? ours.sequence - 1 else {
      return "“\(title)” was changed here since; it is left as it is"
    }
    return
      "“\(excerpt(ours.title))” on \(ours.start) was changed here, and the file says something else about "
      + "\(merged.differences(from: ours)); it stays as it is here: change it here if the file is right"
  }
}

extension Record {
  /// The SEQUENCE of the file that this was last taken from.
  fileprivate var importedSequence: Int? { body["imported"]?.int }

  fileprivate func imported(as sequence: Int) -> Record {
    var record = self
    record.body["imported"] = .int(sequence)
    return record
  }
}

extension Ritual {
  /// This one, as a file has it, with what no calendar file says: that stays as the household has it.
  fileprivate func keeping(_ ours: Ritual) -> Ritual {
    var kept = self
    if sort == .event { kept.sort = ours.sort }
    kept.owner = owner ?? ours.owner
    kept.planner = planner ?? ours.planner
    kept.guide = guide ?? ours.guide
    return kept
  }

  /// What of it is not as the other has it: `its name, its place and its steps`.
  fileprivate func differences(from other: Ritual) -> String {
    func when(_ ritual: Ritual) -> Ritual {
      let ritual = ritual.exported
      var when = Ritual(
        id: "", title: "", start: ritual.start, time: ritual.time, minutes: ritual.minutes, rule: ritual.rule)
      (when.skipped, when.added, when.moves) = (ritual.skipped, ritual.added, ritual.moves)
      return when
    }
    let list = joined([
      title == other.title ? nil : "its name", when(self) == when(other) ? nil : "when it is",
      place == other.place ? nil : "its place", steps == other.steps ? nil : "its steps",
      reminder == other.reminder ? nil : "its reminder",
    ])
    return list.isEmpty ? "whose it is" : list
  }
}
