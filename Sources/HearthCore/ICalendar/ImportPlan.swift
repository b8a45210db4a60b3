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
  public init(_ rituals: [Ritual], over known: [Record], of household: Household, now: Moment) {
    let records = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { $0.supersedes($1) ? $0 : $1 })
    for ritual in rituals { take(ritual, records, household, now) }
  }

  private mutating func take(
    _ ritual: Ritual, _ records: [String: Record], _ household: Household, _ now: Moment
  ) {
    // A day that was agreed on, exported from here, comes back under the name of its own record.
    if let own = ritual.uid.flatMap(Ritual.ownID(uid:)), let record = records[own], record.kind != Ritual.kind
    {
      same += 1
      return
    }
    guard let old = records[ritual.id] else {
      new.append(ritual)
      self.records.append(ritual.record(at: now))
      return
    }
    let title = excerpt(ritual.title)
    guard !old.erased else { return notes.append("“\(title)” was erased here; it is not brought back") }
    guard let ours = Ritual(old), ours.uid == ritual.uid else {
      return notes.append("“\(title)” goes by the name of something else here; it is left out")
    }
    var merged = ritual.keeping(ours, household)
    merged.sequence = ours.sequence
    if merged == ours {
      same += 1
    } else if ritual.sequence < ours.sequence {
      notes.append("“\(title)” was changed here since; it is left as it is")
    } else {
      merged.sequence = ritual.sequence
      changed.append(merged)
      var record = merged.record(over: old, at: now)
      record.revision = old.revision + 1
      self.records.append(record)
    }
  }
}

extension Ritual {
  /// This one, as a file has it, with what no calendar file says: that stays as the household has it.
  fileprivate func keeping(_ ours: Ritual, _ household: Household) -> Ritual {
    var kept = self
    if sort == .event { kept.sort = ours.sort }
    kept.owner = owner ?? ours.owner
    kept.planner = planner ?? ours.planner
    kept.guide = guide ?? ours.guide
    // Names stand in a file where the household's own words say whose turn it is.
    if household.naming(ours.title) == title { kept.title = ours.title }
    if ours.steps.map(household.naming) == steps { kept.steps = ours.steps }
    return kept
  }
}
