import Glibc
import HearthCore

/// Puts a backup in the place of what is there, after keeping that.
///
/// The journal changes hands in one step: at any moment, through crash or power cut, it is all the old one or
/// all the new.
public struct Restoration {
  /// How it went.
  public enum Outcome: Hashable, Sendable {
    /// Nothing was there before.
    case moved
    /// What was there lies in that backup now.
    case replaced(kept: String)
    /// What is there is just what the backup holds.
    case same
  }

  private let places: Places
  private let system: FileSystem

  /// Of the household that lives there.
  public init(_ places: Places) { self.init(places, calls: .live) }

  init(_ places: Places, calls: SystemCalls) {
    self.places = places
    system = FileSystem(calls: calls)
  }

  /// - Throws: `StoreError` when nothing was changed: another instance writes there, what is there could not
  /// be kept, or
  ///   the backup holds nothing this program could open. Only of a failed last step it may be that all is
  /// changed.
  public func run(_ backup: Backup, at now: Moment) throws(StoreError) -> Outcome {
    try check(backup)
    try system.makeFolder(places.data)
    guard let lock = try FolderLock(places.data) else { throw StoreError("open", places.data, ENOENT) }
    if lock.state == .heldElsewhere {
      throw StoreError(message: "another hearth-tui has \(places.data) open; close it, and restore then")
    }
    defer { withExtendedLifetime(lock) {} }
    try recover()
    var others: [String] = []
    let old = try Backup(of: places, made: now, in: system, others: &others)
    if let newer = old.newerFile {
      throw StoreError(
        message: "\(places.data)/\(newer.path) was written by a newer version of hearth-tui "
          + "(format \(newer.version)); update this one to restore here, or restore into another folder")
    }
    if old.files == backup.files { return .same }
    if let other = others.first {
      throw StoreError(message: "could not keep \(other): it is no regular file; move it elsewhere first")
    }
    let kept = old.files.isEmpty ? nil : try BackupFolder(places, system).add(old.withoutErased(), .replaced)
    try swap(in: backup)
    return kept.map(Outcome.replaced) ?? .moved
  }

  private func check(_ backup: Backup) throws(StoreError) {
    guard let file = backup.files.first(where: { $0.path == "household.json" }) else {
      throw StoreError(message: "there is no household in this backup")
    }
    do throws(FormatError) {
      _ = try Household(parsing: file.bytes)
    } catch {
      throw StoreError(message: "the household in this backup cannot be read: \(error.message)")
    }
  }

  private func swap(in backup: Backup) throws(StoreError) {
    let name = "\(Restoration.stagePrefix)\(randomName())"
    let stage = "\(places.data)/\(name)"
    do throws(StoreError) {
      try system.makeFolder("\(stage)/journal")
      try system.writeAtomically([], to: "\(stage)/journal/\(Restoration.mark(of: name))")
      for file in backup.files {
        let path = "\(stage)/\(file.path)"
        try system.makeFolder(Path.parent(of: path))
        try system.writeAtomically(file.bytes, to: path, mode: 0o600)
      }
      try exchange("\(stage)/journal", places.journal)
    } catch {
      try? recover()
      throw error
    }
    do throws(StoreError) {
      try moveHousehold(from: stage)
    } catch {
      // Back to the old one: all or nothing.
      try? exchange("\(stage)/journal", places.journal)
      try? recover()
      throw error
    }
    try system.syncFolder(places.data)
    try removeStage(name)
  }

  /// The new journal stands; the names follow. A disk may bring two names to safety in either order, and these belong
  /// together: so the journal goes first.
  private func moveHousehold(from stage: String) throws(StoreError) {
    try system.syncFolder(places.data)
    guard system.calls.rename("\(stage)/household.json", places.household) == 0 else {
      throw StoreError("save to", places.household, errno)
    }
  }

  /// Changes the places of two folders. Where there is none yet, the new one moves in.
  private func exchange(_ new: String, _ old: String) throws(StoreError) {
    if !system.folderExists(old) { try system.makeFolder(old) }
    guard system.calls.exchange(new, old) != 0 else { return }
    let code = errno
    guard code == EINVAL || code == ENOSYS || code == EOPNOTSUPP else {
      throw StoreError("save to", old, code)
    }
    // Some network disks cannot: then there is an instant without a journal.
    let aside = "\(Path.parent(of: new))/\(Restoration.aside)"
    guard system.calls.rename(old, aside) == 0 else { throw StoreError("save to", old, errno) }
    guard system.calls.rename(new, old) == 0 else {
      let code = errno
      _ = system.calls.rename(aside, old)
      throw StoreError("save to", old, code)
    }
    guard system.calls.rename(aside, new) == 0 else { throw StoreError("save to", new, errno) }
  }

  /// Ends what a crash cut short: what had begun to stand stands as a whole, and of anything else nothing is left.
  ///
  /// For whoever holds the lock.
  func recover() throws(StoreError) {
    for name in try system.names(in: places.data) where name.hasPrefix(Restoration.stagePrefix) {
      let stage = "\(places.data)/\(name)"
      var status = stat()
      if lstat("\(places.journal)/\(Restoration.mark(of: name))", &status) == 0 {
        if lstat("\(stage)/household.json", &status) == 0 { try moveHousehold(from: stage) }
        try system.syncFolder(places.data)
      } else if !system.folderExists(places.journal), system.folderExists("\(stage)/\(Restoration.aside)") {
        guard system.calls.rename("\(stage)/\(Restoration.aside)", places.journal) == 0 else {
          throw StoreError("save to", places.journal, errno)
        }
        try system.syncFolder(places.data)
      }
      try removeStage(name)
    }
  }

  /// The mark goes last: as long as the stage is there, it says which of the two journals stands.
  private func removeStage(_ name: String) throws(StoreError) {
    try system.removeTree("\(places.data)/\(name)")
    let mark = "\(places.journal)/\(Restoration.mark(of: name))"
    guard system.calls.unlink(mark) == 0 || errno == ENOENT else { throw StoreError("remove", mark, errno) }
  }

  /// Where a journal goes that cannot change places with another in one step.
  private static let aside = "journal.old"

  /// A file in the journal of a stage, of a name that no backup and no sync tool takes along: where it lies, there lies
  /// the journal that is restored.
  private static func mark(of stage: String) -> String { ".hearth-\(stage.dropFirst(stagePrefix.count)).tmp" }

  static let stagePrefix = ".hearth-restore-"
}

extension FileSystem {
  /// Removes a folder and what is in it. A link is removed, never followed.
  func removeTree(_ path: String) throws(StoreError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in try names(in: path) { try removeTree("\(path)/\(name)") }
      guard calls.removeFolder(path) == 0 else { throw StoreError("remove", path, errno) }
    } else {
      guard calls.unlink(path) == 0 else { throw StoreError("remove", path, errno) }
    }
  }
}
