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
    if retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 {
      state = .held
    } else if errno == EWOULDBLOCK {
      state = .heldElsewhere
    } else {
      state = .unavailable(reason: StoreError.words(for: errno))
    }
    exposures = FolderLock.exposures(of: descriptor, folder)
  }

  deinit {
    close(descriptor)
  }

  private static func exposures(of descriptor: Int32, _ folder: String) -> [String] {
    var found: [String] = []
    var status = stat()
    if lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
      found.append("it is a symbolic link; make sure that you know where it leads")
    }
    guard fstat(descriptor, &status) == 0 else { return found }
    if status.st_uid != geteuid() { found.append("it belongs to another user of this machine") }
    if status.st_mode & 0o077 != 0 {
      found.append("other users of this machine can look into it; close it with: chmod 700 \(folder)")
    }
    return found
  }
}
