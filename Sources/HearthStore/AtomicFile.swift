import Glibc

extension FileSystem {
  /// Replaces a file so that at any moment, through crash or power cut, it holds all of the old bytes or all of the new.
  ///
  /// A symbolic link stays a link and its target is replaced.
  /// - Parameters:
  ///   - mode: Without one an existing file keeps its own, and a new one is 0600.
  ///   - known: Taken before the old bytes were read, where the new ones were made of them: what another program has
  ///     written since must not be lost.
  /// - Throws: `StoreError`; the old file is then still there, unless only the last sync of the folder failed.
  func writeAtomically(
    _ bytes: [UInt8], to path: String, mode: mode_t? = nil, over known: Signature? = nil
  ) throws(StoreError) {
    let target = try finalTarget(of: path)
    var status = stat()
    let mode = mode ?? (stat(target, &status) == 0 ? status.st_mode & 0o7777 : 0o600)
    let (descriptor, temporary) = try openTemporary(beside: target)
    do throws(StoreError) {
      try fill(descriptor, bytes, mode: mode, path: target)
      if let known, Signature(of: target) != known {
        throw StoreError(
          message: "could not save to \(target): another program has just changed it", code: EBUSY)
      }
      guard calls.rename(temporary, target) == 0 else { throw StoreError("save to", target, errno) }
    } catch {
      _ = calls.unlink(temporary)
      throw error
    }
    try syncFolder(Path.parent(of: target))
  }

  /// Whether a name is one of ours left behind by a crash.
  static func isTemporary(_ name: String) -> Bool { name.hasPrefix(".hearth-") && name.hasSuffix(".tmp") }

  /// Removes what a crash left in a folder of half-written files, and nothing that another process is writing just now.
  /// - Returns: Whether there was any.
  func removeTemporaries(in folder: String) -> Bool {
    var hasRemoved = false
    for name in (try? names(in: folder)) ?? [] where FileSystem.isTemporary(name) {
      let path = "\(folder)/\(name)"
      let descriptor = retrying { calls.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0) }
      defer { if descriptor >= 0 { _ = calls.close(descriptor) } }
      if descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0 { continue }
      if calls.unlink(path) == 0 { hasRemoved = true }
    }
    return hasRemoved
  }

  private func fill(_ descriptor: Int32, _ bytes: [UInt8], mode: mode_t, path: String) throws(StoreError) {
    var code: Int32 = 0
    if calls.setMode(descriptor, mode) != 0 { code = errno }
    if code == 0 { code = writeAll(bytes, to: descriptor) }
    // Never tried twice: after a failure the kernel may drop the pages and let the second call pass.
    if code == 0, calls.fsync(descriptor) != 0 { code = errno }
    // Some network disks report a full disk only here. An interrupted close has closed all the same.
    if calls.close(descriptor) != 0, errno != EINTR, code == 0 { code = errno }
    guard code == 0 else { throw StoreError("save to", path, code) }
  }

  private func openTemporary(beside target: String) throws(StoreError) -> (descriptor: Int32, path: String) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    var code = EEXIST
    for _ in 0..<8 where code == EEXIST {
      let path = "\(Path.parent(of: target))/.hearth-\(randomName()).tmp"
      let descriptor = retrying { calls.open(path, flags, 0o600) }
      if descriptor >= 0 {
        // Gone with the process, so that whoever clears up can tell a leftover from work in hand.
        _ = flock(descriptor, LOCK_EX | LOCK_NB)
        return (descriptor, path)
      }
      code = errno
    }
    throw StoreError("save to", target, code)
  }

  /// Where the last link leads; the path itself when it is none. A link to nothing leads to where the file will be.
  private func finalTarget(of path: String) throws(StoreError) -> String {
    var path = path
    for _ in 0..<40 {
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
      guard let link = target(ofLink: path) else { throw StoreError("save to", path, errno) }
      path = link.hasPrefix("/") ? link : "\(Path.parent(of: path))/\(link)"
    }
    throw StoreError("save to", path, ELOOP)
  }
}

/// Eight hexadecimal digits from the system's random source.
func randomName() -> String {
  let digits = String(UInt32.random(in: .min ... .max), radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}
