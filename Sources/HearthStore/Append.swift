import Glibc

/// What an append changed, so that it can be taken back.
struct Appended {
  let path: String
  let oldLength: Int
  let newLength: Int
  let created: Bool
}

extension FileSystem {
  /// Adds whole lines to the end of a file and returns once they are on the disk.
  ///
  /// A last line torn by a crash gets a newline first, so that it costs itself and not the line after it.
  /// - Parameter lines: Ends in a newline.
  /// - Throws: `StoreError`; the file then has its old length again wherever the disk allowed that.
  func append(_ lines: [UInt8], to path: String) throws(StoreError) -> Appended {
    let (descriptor, created) = try openToAppend(path)
    var oldLength = 0
    var added = lines
    do throws(StoreError) {
      oldLength = try sizeOfFile(descriptor, path, "save to")
      if try isTorn(descriptor, path, length: oldLength) { added.insert(UInt8(ascii: "\n"), at: 0) }
      try commit(added, to: descriptor, path, oldLength: oldLength)
      if created { try syncFolder(Path.parent(of: path)) }
    } catch {
      _ = calls.close(descriptor)
      // Left standing it would look old to the next attempt, which would then not sync the folder.
      if created { _ = calls.unlink(path) }
      throw error
    }
    _ = calls.close(descriptor)
    return Appended(path: path, oldLength: oldLength, newLength: oldLength + added.count, created: created)
  }

  /// Takes an append back, as long as nothing came after it.
  func undo(_ append: Appended) {
    let descriptor = retrying { calls.open(append.path, O_WRONLY | O_CLOEXEC, 0) }
    guard descriptor >= 0 else { return }
    var status = stat()
    if calls.status(descriptor, &status) == 0, status.st_size == append.newLength {
      _ = calls.truncate(descriptor, append.oldLength)
    }
    _ = calls.close(descriptor)
    if append.created { _ = calls.unlink(append.path) }
  }

  private func commit(
    _ lines: [UInt8], to descriptor: Int32, _ path: String, oldLength: Int
  ) throws(StoreError) {
    var code = writeAll(lines, to: descriptor)
    let written = code == 0
    if written, calls.fsync(descriptor) != 0 { code = errno }
    guard code != 0 else { return }
    _ = calls.truncate(descriptor, oldLength)
    var error = StoreError("save to", path, code)
    error.failedSync = written
    throw error
  }

  private func openToAppend(_ path: String) throws(StoreError) -> (descriptor: Int32, created: Bool) {
    let flags = O_RDWR | O_APPEND | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let existing = retrying { calls.open(path, flags, 0) }
    if existing >= 0 { return (existing, false) }
    let code = errno
    guard code == ENOENT else { throw StoreError("save to", path, code) }
    let descriptor = retrying { calls.open(path, flags | O_CREAT | O_EXCL, 0o600) }
    guard descriptor >= 0 else { throw StoreError("save to", path, errno) }
    // The umask may have taken even the owner's bits.
    guard calls.setMode(descriptor, 0o600) == 0 else {
      let code = errno
      _ = calls.close(descriptor)
      _ = calls.unlink(path)
      throw StoreError("save to", path, code)
    }
    return (descriptor, true)
  }

  private func isTorn(_ descriptor: Int32, _ path: String, length: Int) throws(StoreError) -> Bool {
    guard length > 0 else { return false }
    var last: UInt8 = 0
    // Appending goes to the end wherever this leaves the position.
    guard calls.seek(descriptor, length - 1) >= 0 else { throw StoreError("save to", path, errno) }
    let got = retrying { calls.read(descriptor, &last, 1) }
    guard got == 1 else { throw StoreError("save to", path, got < 0 ? errno : EIO) }
    return last != UInt8(ascii: "\n")
  }
}
