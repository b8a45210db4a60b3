import Glibc

/// The right to write into a folder, held for as long as this lives.
///
/// The lock is on the folder itself, so that taking it leaves no file behind, and the system drops it when the process
/// dies however it dies.
final class FolderLock {
  enum State: Equatable {
    case held
    case heldElsewhere
    /// Some network disks have no locks.
    case unavailable(reason: String)
  }

  let state: State
  /// How others could come by what is inside, in half sentences.
  let exposures: [String]
  private let descriptor: Int32

  /// Nil when there is no such folder.
  /// - Throws: `StoreError` when it is no folder or cannot be read.
  init?(_ folder: String) throws(StoreError) {
    let descriptor = retrying { Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      let code = errno
      if code == ENOENT { return nil }
      throw StoreError("open", folder, code)
    }
    self.descriptor = descriptor
    state = FolderLock.take(descriptor)
    exposures = FolderLock.exposures(of: descriptor, folder)
  }

  deinit {
    close(descriptor)
  }

  /// Whether that folder is still the one that is locked, and not another put in its place.
  func isOn(_ folder: String) -> Bool {
    var locked = stat()
    var present = stat()
    return fstat(descriptor, &locked) == 0 && stat(folder, &present) == 0
      && locked.st_ino == present.st_ino && locked.st_dev == present.st_dev
  }

  /// Waits up to a tenth of a second: an instance that is just closing, or a process about to become another
  /// program, still holds the lock for a moment.
  private static func take(_ descriptor: Int32) -> State {
    for attempt in 0...10 {
      if retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 { return .held }
      guard errno == EWOULDBLOCK else { return .unavailable(reason: StoreError.words(for: errno)) }
      if attempt < 10 { usleep(10_000) }
    }
    return .heldElsewhere
  }

  private static func exposures(of descriptor: Int32, _ folder: String) -> [String] {
    var status = stat()
    let isLink = lstat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    let found = isLink ? ["it is a symbolic link; make sure that you know where it leads"] : []
    return fstat(descriptor, &status) == 0 ? found + Exposure.reasons(status, folder) : found
  }
}

/// How others could come by what is private.
enum Exposure {
  /// In half sentences; none where nothing is, or nobody else gets at it.
  static func reasons(of path: String) -> [String] {
    var status = stat()
    return stat(path, &status) == 0 ? reasons(status, path) : []
  }

  static func reasons(_ status: stat, _ path: String) -> [String] {
    var found: [String] = []
    if status.st_uid != geteuid() { found.append("it belongs to another user of this machine") }
    if status.st_mode & 0o077 != 0 {
      let mode = status.st_mode & S_IFMT == S_IFDIR ? "700" : "600"
      found.append("other users of this machine can look into it; close it with: chmod \(mode) \(path)")
    }
    return found
  }
}
