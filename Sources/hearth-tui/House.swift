import Glibc
import HearthContent
import HearthCore
import HearthStore

/// The household as the command line opens it: places, store, clock.
struct House {
  let store: Store
  let clock: Clock
  let places: Places
  /// Thrown away at the end, with all that is in it.
  let demoFolder: String?

  init(_ invocation: Invocation) throws(Failure) {
    clock = Clock(fixed: invocation.now)
    do throws(StoreError) {
      demoFolder = invocation.isDemo ? try DemoFolder.make() : nil
      if let folder = demoFolder {
        places = Places(data: "\(folder)/data", state: "\(folder)/state", config: "\(folder)/config")
        store = try DemoFolder.store(in: folder, places, today: clock.now())
      } else {
        places = try Places.of(invocation)
        store = try Store.open(places, forReading: invocation.onlyLooks)
      }
    } catch {
      throw Failure(error.message)
    }
  }

  /// The state at a start: what is on the disk that today's screen needs, and no more.
  /// - Parameters:
  ///   - faults: A line for each own deck or guide that can't be used.
  ///   - hidesAfter: Seconds without a key until the screen hides itself; nil: never.
  func launch(faults: [String], hidesAfter: Int? = nil) -> Launch {
    let now = clock.now()
    var wanted: Set<YearMonth> = [now.month, now.month.aYearBefore]
    wanted.formUnion(App.anniversaryMonths(of: now.date, among: store.months))
    if let old = App.resurfacingMonth(on: now.date, among: store.months) { wanted.insert(old) }
    var records = store.standing
    for month in wanted where store.months.contains(month) { records += store.load(month: month) }
    // First: what cannot be offered is among the findings.
    let draft = store.takeDraft()
    var readOnly: String?
    if case .readOnly(let reason) = store.access { readOnly = reason }
    return Launch(
      now: now, seed: systemSeed(), folder: shortened(places.data), household: store.household,
      readOnly: readOnly,
      records: records, months: store.months, monthsRead: wanted,
      trouble: readOnly.map { "Reading only: \($0)." } ?? news(),
      zone: House.zone, libraryFaults: faults, draft: draft,
      hidesAfter: hidesAfter, waits: clock.fixed == nil ? store.waits : nil, elsewhere: elsewhere)
  }

  /// What was odd about the folder since the last time, in a line; nil when nothing was.
  func news() -> String? {
    let fresh = store.takeNews()
    let more = fresh.count > 1 ? " (and \(fresh.count - 1) more)" : ""
    // Lines that could not be read come before rights that are too wide.
    return (fresh.first { $0.kind == .badLine } ?? fresh.first).map { $0.message + more }
  }

  /// One line on what a newer version wrote, so that nobody misses it in vain.
  func tellNewer() {
    let newer = store.findings.filter { $0.kind == .newerVersion }
    guard let first = newer.first else { return }
    Output.error("\(first.message)\(newer.count > 1 ? " (and \(newer.count - 1) more)" : "")")
  }

  /// Of a demo nothing stays: its folder goes as a whole.
  var elsewhere: WordsElsewhere { demoFolder == nil ? store.elsewhere : WordsElsewhere() }

  /// This machine's.
  static var zone: Zone { zoneInfo.zone }

  /// The zones this machine knows, its own among them.
  static var zoneInfo: ZoneInfo {
    var environment: [String: String] = [:]
    for name in ["TZ", "TZDIR"] {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    return ZoneInfo(environment: environment)
  }

  /// What stands, and what happened in the months of those days.
  func records(in days: ClosedRange<CivilDate>) -> [Record] {
    let months = YearMonth(days.lowerBound)...YearMonth(days.upperBound)
    return store.standing + store.months.filter(months.contains).flatMap { store.load(month: $0) }
  }

  /// `~` for the home folder, as people write it.
  private func shortened(_ path: String) -> String {
    guard let home = getenv("HOME").map({ String(cString: $0) }), home.count > 1, path.hasPrefix(home + "/")
    else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }

  /// The household, or the one line that says there is none.
  func household() throws(Failure) -> Household {
    if let household = store.household { return household }
    if case .readOnly(let reason) = store.access, !store.isFirstRun { throw Failure(reason) }
    throw Failure("there is no household in \(places.data) yet; run hearth-tui to begin one")
  }
}

extension Places {
  static func of(_ invocation: Invocation) throws(StoreError) -> Places {
    var environment: [String: String] = [:]
    for name in ["HEARTH_DATA", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "HOME"] {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    return try Places(environment: environment, dataFolder: invocation.dataFolder)
  }
}

/// The sample couple's folder: made under the system's temporary folder, gone when the program ends.
enum DemoFolder {
  static func make() throws(StoreError) -> String {
    let chosen = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let base = chosen.isEmpty ? "/tmp" : chosen
    var template = Array("\(base)/hearth-demo-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw StoreError(
        message: "could not make a folder for the demo in \(base): \(String(cString: strerror(errno)))")
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The sample couple's house; when it can't be made, nothing is left of it.
  static func store(in folder: String, _ places: Places, today: Moment) throws(StoreError) -> Store {
    do throws(StoreError) {
      let store = try Store.open(places)
      try fill(store, today: today)
      return store
    } catch {
      remove(folder)
      throw error
    }
  }

  private static func fill(_ store: Store, today: Moment) throws(StoreError) {
    guard let ana = DemoCouple.partners[.a], let ben = DemoCouple.partners[.b] else { return }
    let begun = today.date.adding(days: -366)
    try store.create(Household(first: ana, second: ben, rhythm: .daily, createdOn: begun))
    try store.save(DemoCouple.records(today: today))
    try store.reload()
  }

  static func remove(_ folder: String) {
    if let entries = opendir(folder) {
      while let entry = readdir(entries) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        // A link is removed, never followed.
        if unlink("\(folder)/\(name)") != 0 { remove("\(folder)/\(name)") }
      }
      closedir(entries)
    }
    rmdir(folder)
  }
}
