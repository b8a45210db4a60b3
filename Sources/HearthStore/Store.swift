import Glibc
import HearthCore

/// The household on disk: opened once, read a month at a time, and written a line at a time.
///
/// One instance writes and any others read. Everything `save` returned from is on the disk.
public final class Store {
  /// Whether this instance may write.
  public enum Access: Hashable, Sendable {
    case writable
    /// The reason is a sentence for the screen.
    case readOnly(reason: String)
  }

  let places: Places
  /// Once it is `readOnly` it stays so, for the first reason there was, until the store is closed.
  public internal(set) var access = Access.writable
  /// Nil before the first run, or when a newer version wrote it in a way this one cannot read.
  public internal(set) var household: Household?
  /// There is no household yet.
  public internal(set) var isFirstRun = false
  /// The living things of both, as they were when last opened or reloaded.
  public internal(set) var standing: [Record] = []
  /// The same with tombstones, for whoever still holds what was erased elsewhere.
  public internal(set) var newestStanding: [Record] = []
  /// Records that two devices changed at the same time, for what was read so far: a save takes all of it in.
  var contested: [String: Lineage] = [:]
  /// What was noticed so far. Grows with each month that is read.
  public internal(set) var findings: [Finding] = []

  let files: FileSystem
  let codec = LineCodec()
  var journal: Journal
  /// Nil until this machine first writes.
  var device: String?
  /// Files whose last fsync failed: what the kernel still holds of them can no longer be appended to.
  var suspects: Set<String> = []
  /// Records of which lines of this device have to go, because they were taken back.
  var pendingErasures: [String: Lineage] = [:]
  /// What lies where drafts are laid aside is none that this run wrote or offered.
  var keepsDraft = false
  /// Files of this device in which git left a conflict.
  var conflicted: Set<String> = []
  /// Every erasure that was read, of any device: up to which revision, by record.
  var tombstones: [String: Int] = [:]
  /// Backups here that a newer version made: what is erased stays in them.
  var newerBackups: [String] = []
  var supersededLines = 0
  var standingLines = 0
  var watched: [String: Signature] = [:]
  /// Of which the store knows what is in them, as far as it can read it.
  var shelvesRead: Set<Shelf> = []
  var reported: Set<String> = []
  /// How many of the findings somebody was told of.
  var toldCount = 0
  /// Marks of lines that were set aside, in this run or before, and that nobody was told of yet; nil until one is asked
  /// for.
  var untold: Set<String>?
  /// The newest revision that this device wrote of what lives, by id, as far as it was read or written since the start.
  var written: [Shelf: [String: Int]] = [:]
  /// Of those, what is not in the files any more, though nobody took it back.
  var vanished: Set<String> = []
  private(set) var lock: FolderLock?
  /// There was a household in the folder: should both vanish, nothing new is made in their place.
  var hasMovedIn = false

  /// Opens the data folder, takes the lock and reads the household and the living things. Creates nothing in it.
  ///
  /// When another instance holds the lock, or anything was written by a newer version, the store opens read-only.
  /// - Throws: `StoreError` when the folder cannot be read, or `household.json` is not what it should be. Nothing was
  ///   changed then.
  ///
  /// With `forReading`, the lock is left alone: a quick look must not turn an app that opens in that instant away.
  public static func open(_ places: Places, forReading: Bool = false) throws(StoreError) -> Store {
    try Store(places, calls: .live, forReading: forReading)
  }

  init(_ places: Places, calls: SystemCalls, forReading: Bool = false) throws(StoreError) {
    self.places = places
    files = FileSystem(calls: calls)
    journal = Journal(folder: places.journal)
    if forReading {
      becomeReadOnly("opened for reading")
    } else if let lock = try FolderLock(places.data) {
      hold(lock)
    }
    endRestoration()
    device = storedDevice()
    if !forReading { reportExposures() }
    try reload()
  }

  /// What the lock has not looked at: every other place where words lie, the big ones as a whole.
  private func reportExposures() {
    let own = device.map { ["\(places.journal)/\($0)"] } ?? []
    for path in [places.household, places.state, places.backups, places.drafts] + own {
      for reason in Exposure.reasons(of: path) {
        report(Finding(kind: .exposed, file: path, reason: reason))
      }
    }
  }

  /// Reads the household and the living things again, together with what other devices and programs changed.
  public func reload() throws(StoreError) {
    watched = [:]
    shelvesRead = []
    contested = [:]
    watch(places.data)
    watch(places.journal)
    watch(places.copies)
    try readHousehold()
    journal = try Journal(folder: places.journal, in: files)
    for device in journal.names.keys { watch("\(places.journal)/\(device)") }
    let merge = read(.standing)
    standing = merge.living
    newestStanding = merge.everything
  }

  /// The moments of one month, from every device, newest revisions only, in the order they happened.
  public func load(month: YearMonth) -> [Record] { read(.month(month)).living }

  /// The same with tombstones, for whoever still holds what was erased elsewhere.
  public func newest(month: YearMonth) -> [Record] { read(.month(month)).everything }

  /// Other words for records that two devices changed at the same time, by id, for what was read so far. A revision that
  /// says so chooses between them; any other takes them along.
  public var rivals: [String: [Record.Version]] {
    contested.compactMapValues { $0.rivals.isEmpty ? nil : $0.rivals }
  }

  /// The months anything was written in, oldest first.
  public var months: [YearMonth] { journal.months }

  /// Lets another instance write. Nothing may be saved afterwards.
  public func close() {
    lock = nil
    access = .readOnly(reason: "the store is closed")
  }

  /// Keeps the lock for as long as the store lives, or settles for reading.
  func hold(_ lock: FolderLock) {
    self.lock = lock
    switch lock.state {
    case .held: break
    case .heldElsewhere:
      becomeReadOnly("another hearth-tui has this folder open; close it to write here")
    case .unavailable(let reason):
      report(
        Finding(
          kind: .noLock, file: places.data, reason: "it cannot be locked (\(reason)); open it only once"))
    }
    for reason in lock.exposures { report(Finding(kind: .exposed, file: places.data, reason: reason)) }
  }

  /// Before anything is read: a restore that was cut short may have left half of two houses.
  private func endRestoration() {
    guard access == .writable, lock?.state == .held else { return }
    do throws(StoreError) {
      try Restoration(places, calls: files.calls).recover()
    } catch {
      becomeReadOnly("a restore was cut short and could not be ended (\(error.message))")
    }
  }

  /// The first reason stands: it is the one to be dealt with first.
  func becomeReadOnly(_ reason: String) {
    if access == .writable { access = .readOnly(reason: reason) }
  }

  /// Adds a finding unless the same place was reported before.
  func report(_ finding: Finding) {
    let key = finding.line.map { "\(finding.file):\($0):\(finding.mark ?? "")" } ?? finding.message
    if reported.insert(key).inserted { findings.append(finding) }
  }
}

extension Store {
  private func readHousehold() throws(StoreError) {
    watch(places.household)
    guard let bytes = try files.read(places.household, limit: 1 << 20) else {
      isFirstRun = true
      household = nil
      return
    }
    isFirstRun = false
    hasMovedIn = true
    do throws(FormatError) {
      household = try parseHousehold(bytes)
    } catch {
      throw StoreError(
        message: "could not read \(places.household): \(error.message); "
          + "correct it or put back a copy (it was left untouched)")
    }
  }

  /// Words are here already, and the file that says whose they are is not: with two other names, or the same two the other
  /// way round, every word would change hands. Nil when that is not so.
  public var whyNobodyMovesIn: String? {
    guard isFirstRun, !journal.allFiles.isEmpty else { return nil }
    return
      "there are words in \(places.journal) already, but \(places.household), which says whose they are, is missing; "
      + "put it back, or restore a backup"
  }

  private func parseHousehold(_ bytes: [UInt8]) throws(FormatError) -> Household? {
    let json: JSONValue
    do throws(JSONError) {
      json = try JSONValue(parsing: bytes)
    } catch {
      throw .json(error)
    }
    do throws(FormatError) {
      return try Household(json: json)
    } catch .newerVersion(let version) {
      newerVersion(version, in: places.household)
      return try? Household(json: json, acceptNewer: true)
    }
  }

  /// Writing beside what we do not understand could spoil it.
  func newerVersion(_ version: Int, in path: String, line: Int? = nil) {
    let reason = FormatError.newerVersion(version).message
    report(Finding(kind: .newerVersion, file: path, line: line, reason: reason))
    becomeReadOnly(
      "\(path) was written by a newer version of hearth-tui (format \(version)); update this one to write here"
    )
  }

  /// Nil before this machine first writes. A name that can no longer be read is not replaced: under another, nothing
  /// that was written from here could be changed or erased any more.
  private func storedDevice() -> String? {
    do throws(StoreError) {
      guard let bytes = try files.read(places.device, limit: 256) else { return nil }
      if let name = Store.device(named: bytes) { return name }
      becomeReadOnly(
        "\(places.device) no longer says which device this is; hearth-tui doctor knows a way out")
    } catch {
      becomeReadOnly(error.message)
    }
    return nil
  }

  /// The name of a device, as its file has it; nil when that is none.
  ///
  /// It is said twice, a line each: a name with a letter changed, or cut short, would be a name as well. One line alone
  /// will do.
  static func device(named bytes: [UInt8]) -> String? {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count > 1, let name = lines.first, (1...64).contains(name.count), name.allSatisfy(isPlain),
      lines.dropLast().allSatisfy({ $0.elementsEqual(name) }), name.starts(with: lines[lines.count - 1])
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  /// Names become folders: no slashes, no dots.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
