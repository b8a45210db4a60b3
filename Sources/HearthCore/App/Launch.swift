/// What the store found when the program started.
public struct Launch: Hashable, Sendable {
  var now: Moment
  var seed: UInt64
  var folder: String
  var household: Household?
  var readOnly: String?
  var records: [Record]
  var months: [YearMonth]
  var monthsRead: Set<YearMonth>
  /// One line on what was odd about the folder.
  var trouble: String?
  /// Whose clocks the calendar goes by.
  var zone: Zone
  /// What was being typed when the program ended of a sudden.
  public internal(set) var draft: Draft?
  /// Seconds without a key until the screen hides itself; nil: never.
  var hidesAfter: Int?
  /// How long what was taken away has waited; nil when the clock stands still, so that none of it is erased.
  var waits: Waits?
  /// A line for each own deck or guide that can't be used.
  var libraryFaults: [String]
  /// Where words stay that are erased here.
  var elsewhere: WordsElsewhere

  /// What is left out stands for a folder in order with nothing in it.
  public init(
    now: Moment, seed: UInt64, folder: String, household: Household?, readOnly: String? = nil,
    records: [Record] = [], months: [YearMonth] = [], monthsRead: Set<YearMonth> = [], trouble: String? = nil,
    zone: Zone = .utc, libraryFaults: [String] = [], draft: Draft? = nil, hidesAfter: Int? = nil,
    waits: Waits? = nil,
    elsewhere: WordsElsewhere = WordsElsewhere()
  ) {
    self.now = now
    self.seed = seed
    self.folder = folder
    self.household = household
    self.readOnly = readOnly
    self.records = records
    self.months = months
    self.monthsRead = monthsRead
    self.trouble = trouble
    self.zone = zone
    self.libraryFaults = libraryFaults
    self.draft = draft
    self.hidesAfter = hidesAfter
    self.waits = waits
    self.elsewhere = elsewhere
  }

  /// The first of them, and how many more there are.
  var libraryTrouble: String? {
    guard let first = libraryFaults.first else { return nil }
    return libraryFaults.count == 1 ? first : "\(first) (and \(libraryFaults.count - 1) more)"
  }
}

extension App {
  /// The state a start leads to: the first run, or the hearth with unfinished sessions waiting.
  public func begin(_ launch: Launch) -> AppState {
    var state = AppState(
      now: launch.now, folder: launch.folder, household: launch.household, readOnly: launch.readOnly,
      months: launch.months, monthsRead: launch.monthsRead,
      libraryFaults: launch.libraryFaults, trouble: launch.trouble ?? launch.libraryTrouble,
      zone: launch.zone,
      random: SplitMix(seed: launch.seed))
    state.hidesAfter = launch.hidesAfter
    state.waits = launch.waits
    state.elsewhere = launch.elsewhere
    if launch.household == nil { state.stage = .firstRun(FirstRun()) }
    merge(&state, launch.records)
    if let draft = launch.draft { recover(&state, draft) }
    state.trouble = state.trouble ?? ritualTrouble(state)
    return state
  }

  /// Rituals that cannot be read: the first of them, and how many more there are.
  private func ritualTrouble(_ state: AppState) -> String? {
    let unread = state.living(Ritual.kind).filter { state.calendar.ritual($0.id) == nil }
    let faults = unread.compactMap(Ritual.fault).sorted()
    guard let first = faults.first else { return nil }
    return faults.count == 1 ? first : "\(first) (and \(faults.count - 1) more)"
  }

  /// Takes in records from disk as what they add up to there. Sessions not known yet are restored.
  func merge(_ state: inout AppState, _ records: [Record]) {
    for record in records {
      if let known = state.records[record.id], !isNews(record, to: known, state) { continue }
      state.put(record)
      guard record.kind == Session.recordKind else { continue }
      if record.erased {
        let onScreen = state.session?.id
        state.sessions.removeAll { $0.id == record.id && $0.id != onScreen }
      } else if !state.sessions.contains(where: { $0.id == record.id }),
        let session = engine(for: record.body["guide"]?.string ?? "", state)?.restore(record, at: state.now)
      {
        state.sessions.append(session)
      }
    }
    state.sessions.sort { $0.startedAt.seconds > $1.startedAt.seconds }
  }

  /// What could not be stored yet stays on the screen: once it is stored, the disk adds it in.
  private func isNews(_ record: Record, to known: Record, _ state: AppState) -> Bool {
    if record == known || state.unsaved.contains(where: { $0.id == record.id }) { return false }
    var both = Lineage(known)
    both.add(record)
    return both.newest != known
  }

  func engine(for guide: String, _ state: AppState) -> GuideEngine? {
    library.guide(guide).map { GuideEngine(guide: $0, library: library, memory: state.memory) }
  }

  /// The engine of a session.
  public func engine(_ session: Session, _ state: AppState) -> GuideEngine? {
    engine(for: session.guide, state)
  }
}
