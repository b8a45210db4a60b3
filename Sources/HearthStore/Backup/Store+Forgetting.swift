import Glibc
import HearthCore

/// What is erased or forgotten leaves the backups of this machine as well.
extension Store {
  /// Removes the words of erased records from every backup here, once.
  /// - Parameter erased: The revision up to which, by record.
  func eraseFromBackups(_ erased: [String: Int]) throws(StoreError) {
    let known = try erasedFromBackups()
    let fresh = erased.filter { known[$0.key] ?? 0 < $0.value }
    guard !fresh.isEmpty else { return }
    newerBackups = []
    try changeBackups(mentioning: Set(fresh.keys)) { file in
      codec.filtered(file.bytes) { record in
        record.erased || record.revision > fresh[record.id] ?? 0 ? record : nil
      }
    }
    // One of a newer version may still hold them: whoever can read it has yet to look.
    if newerBackups.isEmpty { try rememberErased(fresh) }
  }

  /// Removes from every backup here what a later revision of this device took the place of; for words that
  /// were to be
  /// forgotten.
  public func compactBackups() throws(StoreError) {
    guard let device, let bytes = try files.read(journal.path(of: .standing, device: device)) else { return }
    var newest: [String: Record] = [:]
    codec.eachRecord(in: bytes) { record in
      if newest[record.id].map(record.supersedes) ?? true { newest[record.id] = record }
    }
    try changeBackups(mentioning: nil) { file in
      guard file.path.hasSuffix("/\(Journal.standing).jsonl") else { return file.bytes }
      var dropped: Set<String> = []
      var kept = codec.filtered(file.bytes) { record in
        guard let later = newest[record.id], later.before.contains(record.revision, of: record.device) else {
          return record
        }
        dropped.insert(record.id)
        return nil
      }
      for id in dropped.sorted() {
        guard let later = newest[id], !later.erased else { continue }
        kept += Array((later.json.text() + "\n").utf8)
      }
      return kept
    }
  }

  /// Goes on past one that fails. A damaged one goes altogether: nothing could be restored from it, and
  /// nobody can say
  /// what it still holds.
  private func changeBackups(
    mentioning ids: Set<String>?, _ change: (Backup.File) -> [UInt8]
  ) throws(StoreError) {
    let folder = BackupFolder(places, files)
    var failure: StoreError?
    for entry in try folder.entries() {
      do throws(StoreError) {
        try changeBackup(at: folder.path(of: entry), mentioning: ids, change)
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  private func changeBackup(
    at path: String, mentioning ids: Set<String>?, _ change: (Backup.File) -> [UInt8]
  ) throws(StoreError) {
    guard let bytes = try files.read(path), ids.map({ codec.mentions(bytes, $0) }) ?? true else { return }
    guard !Backup.isNewer(bytes) else {
      newerBackups.append(path)
      return
    }
    guard var backup = try? Backup(parsing: bytes) else {
      guard files.calls.unlink(path) == 0 else { throw StoreError("remove", path, errno) }
      return try files.syncFolder(Path.parent(of: path))
    }
    let before = backup.files
    for index in backup.files.indices where backup.files[index].path.hasSuffix(".jsonl") {
      backup.files[index].bytes = change(backup.files[index])
    }
    if backup.files != before { try files.writeAtomically(backup.encoded, to: path, mode: 0o600) }
  }
}

/// Which erasures the backups have seen, so that not every start reads them all again: `id revision`, a line
/// each.
extension Store {
  private var erasedList: String { "\(places.backups)/erased" }

  private func erasedFromBackups() throws(StoreError) -> [String: Int] {
    guard let bytes = try files.read(erasedList) else { return [:] }
    var erased: [String: Int] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.count == 2, let revision = Int(parts[0]) { erased[String(parts[1])] = revision }
    }
    return erased
  }

  private func rememberErased(_ fresh: [String: Int]) throws(StoreError) {
    guard files.folderExists(places.backups) else { return }
    let lines = fresh.sorted { $0.key < $1.key }.filter { !$0.key.contains("\n") }.map {
      "\($0.value) \($0.key)\n"
    }
    _ = try files.append(Array(lines.joined().utf8), to: erasedList)
  }
}
