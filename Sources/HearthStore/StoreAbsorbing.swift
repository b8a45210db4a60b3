import Glibc
import HearthCore

extension Store {
  /// Takes what a sync tool or git left of this device's files into the files themselves: lines of a copy that was set
  /// aside, and both sides of a conflict. Only a copy of which every line is safely in place goes.
  ///
  /// What is left of other devices' files is read, and theirs to clear away.
  func absorbLeftovers(of device: String) throws(StoreError) {
    for file in journal.files(of: device) {
      guard let home = Journal.home(ofLeftover: file.name), let shelf = Journal.shelf(stem: home) else {
        continue
      }
      // Words in it may have been taken back in a month that nobody has opened since.
      _ = read(shelf)
      guard access == .writable else { return }
      if !pendingErasures.isEmpty { try eraseText(in: journal.files(of: device)) }
      try absorb(file, into: journal.path(of: shelf, device: device))
      journal.note(shelf, device: device)
      journal.forget(file)
    }
    for path in conflicted.sorted() { try settleConflict(in: path) }
    conflicted = []
  }

  private func absorb(_ file: Journal.File, into path: String) throws(StoreError) {
    guard let bytes = try files.read(file.path) else { return }
    let missing = newLines(of: bytes, beside: try files.read(path) ?? [])
    if !missing.isEmpty {
      defer { watchAgain(path) }
      _ = try files.append(missing, to: path)
    }
    // Another program may have added to it in the meantime.
    guard try files.read(file.path) == bytes else { return }
    guard files.calls.unlink(file.path) == 0 else { throw StoreError("remove", file.path, errno) }
    watched[file.path] = nil
    watch(Path.parent(of: path))
  }

  /// Without git's marks, and each line once.
  private func settleConflict(in path: String) throws(StoreError) {
    guard let bytes = try files.read(path) else { return }
    let kept = newLines(of: bytes, beside: [])
    if kept != bytes { try replace(path, with: kept) }
  }

  /// The lines of a file that another does not have, as they stand there.
  private func newLines(of bytes: [UInt8], beside others: [UInt8]) -> [UInt8] {
    var known: Set<[UInt8]> = []
    others.withUnsafeBufferPointer { buffer in
      for line in Lines(buffer) { known.insert(Array(line)) }
    }
    var lines: [UInt8] = []
    bytes.withUnsafeBufferPointer { buffer in
      for line in Lines(buffer) where !Store.isBlank(line) && !Store.isMergeMarker(line) {
        if known.insert(Array(line)).inserted { lines += Array(line) + [UInt8(ascii: "\n")] }
      }
    }
    return lines
  }
}
