import Glibc
import HearthCore

/// Looks through the folders of a household for whatever is wrong, and mends what can be mended without a
/// doubt.
///
/// Looking changes nothing. What is mended is kept as it was, in `set-aside` of the state folder or in a
/// backup.
public struct Doctor {
  let places: Places
  let now: Moment
  let system: FileSystem
  let codec = LineCodec()
  /// Whether it mends, or only looks.
  let repairs: Bool
  /// The folder that this machine writes; of the other folders of the journal, nothing is ours to mend.
  private let own: String?

  /// - Parameter repairs: Mend what is safe.
  public init(_ places: Places, at now: Moment, repairs: Bool = false) {
    self.init(places, at: now, repairs: repairs, calls: .live)
  }

  init(_ places: Places, at now: Moment, repairs: Bool, calls: SystemCalls) {
    self.places = places
    self.now = now
    self.repairs = repairs
    system = FileSystem(calls: calls)
    let device = (try? system.read(places.device, limit: 256)).flatMap { Store.device(named: $0) }
    own = device.map { "\(places.journal)/\($0)" }
  }

  /// Whether something in the journal is another laptop’s: what was changed there would come back, or be in its way.
  func isOthers(_ path: String) -> Bool {
    guard Path.parent(of: path).hasPrefix("\(places.journal)/") else { return false }
    return own.map { !path.hasPrefix("\($0)/") } ?? true
  }

  /// Whether something lies in these folders itself: what a link leads to elsewhere is not ours to change.
  func isWithin(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFLNK, let real = Path.resolved(path) else {
      return false
    }
    return [places.data, places.state, places.config].compactMap(Path.resolved).contains {
      real == $0 || real.hasPrefix("\($0)/")
    }
  }

  /// Everything found, in the order of the folders.
  /// - Throws: `StoreError` when nothing may be mended, because another instance has the folder open.
  public func examine() throws(StoreError) -> [Ailment] {
    var found: [Ailment] = []
    let lock = try? FolderLock(places.data)
    if lock?.state == .heldElsewhere {
      if repairs {
        throw StoreError(message: "another hearth-tui has \(places.data) open; close it, and repair then")
      }
      found.append(
        Ailment(
          .locked, places.data, "another hearth-tui has it open",
          advice: "only one can write; close one to write here",
          isHarmless: true))
    }
    defer { withExtendedLifetime(lock) {} }
    if repairs {
      let looked = Doctor(places, at: now, repairs: false, calls: system.calls).everything()
      // What looks wrong here may be right there.
      if looked.contains(where: { $0.kind == .newerVersion }) { return looked }
    }
    return found + everything()
  }

  private func everything() -> [Ailment] {
    folders() + household() + dataFolder() + journal() + state() + backups()
  }

  // MARK: The folders themselves

  private func folders() -> [Ailment] {
    var found: [Ailment] = []
    for folder in [places.data, places.state, places.config] {
      var status = stat()
      guard lstat(folder, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFLNK {
        found.append(
          Ailment(.link, folder, "it is a symbolic link", advice: "make sure that you know where it leads"))
      } else if status.st_mode & S_IFMT != S_IFDIR {
        found.append(
          Ailment(.unreadable, folder, "it is no folder", advice: "move it away, a folder belongs here"))
        continue
      }
      // Settings are no secret; themes are handed around.
      found += rights(of: folder, isFolder: true, isPrivate: folder != places.config)
      found += space(in: folder)
    }
    return found
  }

  private func space(in folder: String) -> [Ailment] {
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else { return [] }
    if status.f_flag & UInt(ST_RDONLY) != 0 {
      return [
        Ailment(
          .noSpace, folder, "its disk can only be read",
          advice: "nothing can be saved until it can be written")
      ]
    }
    let free = UInt(status.f_bavail) * UInt(status.f_frsize)
    guard free < Doctor.leastSpace else { return [] }
    return [Ailment(.noSpace, folder, "its disk is full, or nearly so", advice: "free some space")]
  }

  /// Less than this, and not even a backup fits.
  private static let leastSpace: UInt = 4 << 20

  /// Whose something is, and who may look into it.
  func rights(of path: String, isFolder: Bool, isPrivate: Bool = true) -> [Ailment] {
    var status = stat()
    guard stat(path, &status) == 0 else { return [] }
    var found: [Ailment] = []
    if status.st_uid != geteuid() {
      found.append(
        Ailment(
          .owner, path, "it belongs to another user of this machine",
          advice: "find out why, or make it yours with chown"))
    }
    let mode: mode_t = isFolder ? 0o700 : 0o600
    if isPrivate, status.st_mode & 0o077 != 0 {
      var ailment = Ailment(
        .mode, path, "other users of this machine can look into it",
        advice: "close it with: chmod \(isFolder ? "700" : "600") \(path)")
      if repairs, isWithin(path), chmod(path, mode) == 0 { ailment.repair = "closed to others" }
      found.append(ailment)
    }
    if status.st_mode & mode != mode {
      var ailment = Ailment(
        .mode, path, "you may not read or write it yourself",
        advice: "open it with: chmod \(isFolder ? "700" : "600") \(path)")
      if repairs, isWithin(path), status.st_uid == geteuid(), chmod(path, mode) == 0 {
        ailment.repair = "opened for you"
      }
      found.append(ailment)
    }
    return found
  }

  // MARK: Who lives here

  private func household() -> [Ailment] {
    let path = places.household
    do throws(StoreError) {
      guard let bytes = try system.read(path, limit: 1 << 20) else { return missingHousehold() }
      do throws(FormatError) {
        _ = try Household(parsing: bytes)
        return []
      } catch .newerVersion(let version) {
        return [newer(path, version)]
      } catch {
        return [
          Ailment(.household, path, error.message, advice: "correct it there, or restore a backup")
        ]
      }
    } catch {
      return [unreadable(path, error)]
    }
  }

  private func missingHousehold() -> [Ailment] {
    let hasJournal = !((try? system.names(in: places.journal)) ?? []).isEmpty
    return [
      Ailment(
        .missingHousehold, places.household, "there is none",
        advice: hasJournal
          ? "restore a backup, or put the file back; the journal beside it is whole"
          : "run hearth-tui to begin one, or restore a backup")
    ]
  }

  func newer(_ path: String, _ version: Int, line: Int? = nil) -> Ailment {
    Ailment(
      .newerVersion, path, line: line, "it was written by a newer version of hearth-tui (format \(version))",
      advice: "update this one; until then it only reads")
  }

  func unreadable(_ path: String, _ error: StoreError) -> Ailment {
    Ailment(.unreadable, path, error.message, advice: "see to that, or restore a backup")
  }
}
