import Glibc
import HearthCore

extension Store {
  /// Takes records back for good: writes a tombstone for each, then removes their words from every file of this device.
  ///
  /// Other devices do the same when they see the tombstones. Ids that no file knows are passed over.
  /// - Returns: The tombstones as they were written.
  /// - Throws: `StoreError` unless all of it was done. What could be done is done even then; erasing again, or `settle`,
  ///   finishes the work.
  @discardableResult
  public func erase(ids: Set<String>) throws(StoreError) -> [Record] {
    guard !ids.isEmpty else { return [] }
    let device = try prepareToWrite()
    let (living, unread) = newestRevisions(of: ids)
    let tombstones = try save(living.map(tombstone))
    for record in tombstones { pendingErasures[record.id] = record.revision }
    try eraseText(in: journal.files(of: device))
    // What could not be read may hold a later revision, or the words themselves: that is no erasure to report as done.
    if let unread { throw unread }
    return tombstones
  }

  /// Work that can wait until after the first frame: clears up after a crash, removes the words of records that another
  /// device erased, and compacts when that is due. Does nothing when this instance may not write.
  public func settle() throws(StoreError) {
    guard access == .writable, lock != nil, let device else { return }
    removeTemporaries(in: places.data)
    removeTemporaries(in: places.drafts)
    removeTemporaries(in: "\(places.journal)/\(device)")
    if !pendingErasures.isEmpty { try eraseText(in: journal.files(of: device)) }
    // Words of the other device are in no file of this one, but in its backups.
    if !tombstones.isEmpty { try eraseFromBackups(tombstones) }
    if supersededLines > 200, supersededLines * 2 > standingLines { try compactStanding() }
  }

  /// Looks for tombstones in every month of every device, the unread ones too, and removes this device's words that they
  /// cover. Costs a pass over the whole journal.
  public func settleEverything() throws(StoreError) {
    for shelf in [Shelf.standing] + months.map(Shelf.month) { _ = read(shelf) }
    try settle()
  }

  /// Drops the revisions of living things that a later one of this device replaced.
  public func compactStanding() throws(StoreError) {
    let device = try prepareToWrite()
    let path = journal.path(of: .standing, device: device)
    guard let bytes = try files.read(path) else { return }
    var newest: [String: Record] = [:]
    codec.eachRecord(in: bytes) { record in
      if let rival = newest[record.id], !record.supersedes(rival) { return }
      newest[record.id] = record
    }
    try rewrite(path, bytes) { newest[$0.id] != $0 }
    supersededLines = 0
    standingLines = newest.count
  }

  private func tombstone(_ record: Record) -> Record {
    Record(
      id: record.id, kind: record.kind, author: record.author, at: record.at, revision: record.revision + 1,
      erased: true)
  }

  /// Over all devices and months. Only living ones: what is erased already needs no second tombstone.
  private func newestRevisions(of ids: Set<String>) -> (living: [Record], unread: StoreError?) {
    var merge = Merge()
    var unread: StoreError?
    for file in journal.allFiles {
      do throws(StoreError) {
        guard let bytes = try files.read(file.path), codec.mentions(bytes, ids) else { continue }
        codec.eachRecord(in: bytes) { record in
          if ids.contains(record.id) { merge.add(record) }
        }
      } catch {
        unread = unread ?? error
      }
    }
    for tombstone in merge.tombstones { pendingErasures[tombstone.id] = tombstone.revision }
    return (merge.living, unread)
  }

  /// Goes on past a file that fails, so that one bad file does not keep the words in all the others.
  private func eraseText(in own: [Journal.File]) throws(StoreError) {
    let ids = Set(pendingErasures.keys)
    var failure: StoreError?
    for file in own {
      do throws(StoreError) {
        guard let bytes = try files.read(file.path), codec.mentions(bytes, ids) else { continue }
        try rewrite(file.path, bytes) { record in
          guard !record.erased, let revision = pendingErasures[record.id] else { return false }
          return record.revision <= revision
        }
      } catch {
        failure = failure ?? error
      }
    }
    do throws(StoreError) {
      try eraseFromBackups(pendingErasures)
    } catch {
      failure = failure ?? error
    }
    if let failure { throw failure }
    pendingErasures = [:]
  }

  private func removeTemporaries(in folder: String) {
    for name in (try? files.names(in: folder)) ?? [] where FileSystem.isTemporary(name) {
      _ = files.calls.unlink("\(folder)/\(name)")
      watch(folder)
    }
  }

  /// Replaces a file by itself without some of its records. Every other byte stays, bad lines too.
  private func rewrite(_ path: String, _ bytes: [UInt8], dropping: (Record) -> Bool) throws(StoreError) {
    let kept = codec.filtered(bytes, dropping: dropping)
    if kept.count < bytes.count { try replace(path, with: kept) }
  }
}
