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
    var (merge, unread) = newestRevisions(of: ids)
    // Of a newer version, they might be words that nothing here would find.
    try requireWritable()
    noteErased(ids, in: merge)
    let tombstones = try save(merge.living.map { tombstone($0, merge) })
    for record in tombstones { merge.add(record) }
    noteErased(ids, in: merge)
    try eraseText(in: journal.files(of: device))
    // What could not be read may hold a later revision, or the words themselves: that is no erasure to report as done.
    if let unread { throw unread }
    return tombstones
  }

  /// Work that can wait until after the first frame: clears up after a crash, removes the words of records that another
  /// device erased, and compacts when that is due. Does nothing when this instance may not write.
  public func settle() throws(StoreError) {
    guard access == .writable, lock != nil else { return }
    for folder in [
      places.data, places.journal, places.drafts, places.state, places.backups, places.setAside,
    ] {
      removeTemporaries(in: folder)
    }
    guard let device else { return }
    removeTemporaries(in: "\(places.journal)/\(device)")
    if !pendingErasures.isEmpty { try eraseText(in: journal.files(of: device)) }
    try absorbLeftovers(of: device)
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
    var merge = Merge()
    codec.eachRecord(in: bytes) { merge.add($0) }
    // A tombstone stays: it may know of words on other devices that what came after it does not.
    try rewrite(path, bytes) { $0.erased || !merge.isReplaced($0) ? $0 : nil }
    supersededLines = 0
    standingLines = merge.everything.count
  }

  private func tombstone(_ record: Record, _ merge: Merge) -> Record {
    let bare = Record(id: record.id, kind: record.kind, author: record.author, at: record.at, erased: true)
    return bare.following(merge.lineage(record.id)?.history ?? record.history)
  }

  private func noteErased(_ ids: Set<String>, in merge: Merge) {
    for id in ids {
      if let lineage = merge.lineage(id), lineage.hasErasures { pendingErasures[id] = lineage }
    }
  }

  /// Over all devices and months. Only living ones: what is erased already needs no second tombstone.
  private func newestRevisions(of ids: Set<String>) -> (Merge, unread: StoreError?) {
    var merge = Merge()
    var unread: StoreError?
    for file in journal.allFiles {
      do throws(StoreError) {
        guard let bytes = try files.read(file.path), codec.mentions(bytes, ids) else { continue }
        scan(bytes, file) { record in
          if ids.contains(record.id) { merge.add(record) }
        }
      } catch {
        unread = unread ?? error
      }
    }
    return (merge, unread)
  }

  /// Goes on past a file that fails, so that one bad file does not keep the words in all the others.
  func eraseText(in own: [Journal.File]) throws(StoreError) {
    let ids = Set(pendingErasures.keys)
    var failure: StoreError?
    for file in own {
      do throws(StoreError) {
        guard let bytes = try files.read(file.path), codec.mentions(bytes, ids) else { continue }
        var gone: Set<String> = []
        let adding = { () throws(StoreError) -> [UInt8] in try self.lastWords(on: gone) }
        try rewrite(file.path, bytes, adding: adding) { record in
          guard let lineage = pendingErasures[record.id] else { return record }
          let remains = lineage.remains(of: record)
          if remains == nil, !lineage.tombstoneNames(record) { gone.insert(record.id) }
          return remains
        }
      } catch {
        failure = failure ?? error
      }
    }
    do throws(StoreError) {
      try eraseFromBackups(pendingErasures.compactMapValues(\.erasedUpTo))
    } catch {
      failure = failure ?? error
    }
    if let failure { throw failure }
    pendingErasures = [:]
  }

  private func removeTemporaries(in folder: String) {
    let isWatched = watched[folder] != nil
    if files.removeTemporaries(in: folder), isWatched { watch(folder) }
  }

  /// Tombstones that name this device's words too, where whoever took them back had not seen them: without them its next
  /// revision would go by the number of one that is gone.
  private func lastWords(on ids: Set<String>) throws(StoreError) -> [UInt8] {
    var lines: [UInt8] = []
    for id in ids.sorted() {
      guard let tombstone = pendingErasures[id]?.newest, tombstone.erased else { continue }
      try codec.encode(tombstone, into: &lines)
    }
    return lines
  }

  /// Replaces a file by itself with what is to remain of each record. Every other byte stays, bad lines too.
  private func rewrite(
    _ path: String, _ bytes: [UInt8], adding: () throws(StoreError) -> [UInt8] = { [] },
    remains: (Record) -> Record?
  ) throws(StoreError) {
    var kept = codec.filtered(bytes, remains: remains)
    guard kept != bytes else { return }
    if let last = kept.last, last != UInt8(ascii: "\n") { kept.append(UInt8(ascii: "\n")) }
    try replace(path, with: kept + adding())
  }
}
