import Glibc
import HearthCore

extension Store {
  /// Adds one revision of each record to the journal and returns once they are on the disk, all of them.
  ///
  /// - Returns: The records as they were written, with this device's id.
  /// - Throws: `StoreError`; then none of them counts as saved, and saving them again is right.
  @discardableResult
  public func save(_ records: [Record]) throws(StoreError) -> [Record] {
    guard !records.isEmpty else { return [] }
    let device = try prepareToWrite()
    try lookInto(Set(records.map(\.shelf)))
    let written = records.map { stamped($0, device) }
    var shelves: [(shelf: Shelf, lines: [UInt8])] = []
    for record in written {
      let index = shelves.firstIndex { $0.shelf == record.shelf } ?? shelves.count
      if index == shelves.count { shelves.append((record.shelf, [])) }
      try codec.encode(record, into: &shelves[index].lines)
    }
    var done: [Appended] = []
    do throws(StoreError) {
      for (shelf, lines) in shelves {
        if let appended = try append(lines, to: shelf, device) { done.append(appended) }
      }
    } catch {
      for appended in done.reversed() { files.undo(appended) }
      throw error
    }
    for record in written {
      contested[record.id]?.add(record)
      if !record.erased { self.written[record.shelf, default: [:]][record.id] = record.revision }
    }
    return written
  }

  /// Writes the household of a first run.
  /// - Throws: `StoreError`, also when there is one by now, or words whose two names are lost.
  public func create(_ household: Household) throws(StoreError) {
    if let reason = whyNobodyMovesIn { throw StoreError(message: reason) }
    try prepareFolder()
    var status = stat()
    guard lstat(places.household, &status) != 0 else {
      throw StoreError(message: "could not create \(places.household): it is there already", code: EEXIST)
    }
    do throws(StoreError) {
      try write(household)
    } catch {
      // Only its name may not be safe yet; left standing it would be in the way of the next attempt.
      abandonHousehold()
      throw error
    }
  }

  /// Replaces the household.
  public func save(_ household: Household) throws(StoreError) {
    try prepareFolder()
    try write(household)
  }

  private func write(_ household: Household) throws(StoreError) {
    guard (try? Household(json: household.json)) == household else {
      throw StoreError(message: "could not save the household: it does not fit the file format")
    }
    var bytes: [UInt8] = []
    household.json.write(into: &bytes, layout: .pretty)
    bytes.append(UInt8(ascii: "\n"))
    try replace(places.household, with: bytes)
    self.household = household
    isFirstRun = false
    hasMovedIn = true
  }

  private func stamped(_ record: Record, _ device: String) -> Record {
    var record = record.written(by: device)
    // A tombstone has it all in view already: said twice, it would be taken for one that had not seen its own device.
    if !record.erased, let lineage = contested[record.id] {
      record = record.taking(in: lineage).written(by: device)
    }
    // Time zones of seconds exist; the file format has minutes.
    record.at = Moment(seconds: record.at.seconds, offset: record.at.offset / 60 * 60)
    if record.erased { record.body = [:] }
    if record.erased || record.beside?.isEmpty == true { record.beside = nil }
    return record
  }

  /// Nil when the file had to be rewritten, which cannot be taken back.
  private func append(_ lines: [UInt8], to shelf: Shelf, _ device: String) throws(StoreError) -> Appended? {
    let path = journal.path(of: shelf, device: device)
    defer { watchAgain(path) }
    if suspects.contains(path) {
      try rewriteSuspect(path, adding: lines)
      return nil
    }
    do throws(StoreError) {
      let appended = try appendMakingFolder(lines, to: path)
      journal.note(shelf, device: device)
      return appended
    } catch {
      if error.failedSync { suspects.insert(path) }
      throw error
    }
  }

  /// The folder is there at every save but the first, so nothing asks for it beforehand.
  private func appendMakingFolder(_ lines: [UInt8], to path: String) throws(StoreError) -> Appended {
    do throws(StoreError) {
      return try files.append(lines, to: path)
    } catch {
      guard error.code == ENOENT else { throw error }
      try files.makeFolder(Path.parent(of: path))
      watch(places.journal)
      return try files.append(lines, to: path)
    }
  }

  private func rewriteSuspect(_ path: String, adding lines: [UInt8]) throws(StoreError) {
    var bytes = try files.read(path) ?? []
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    try files.writeAtomically(bytes + lines, to: path)
    suspects.remove(path)
  }

  /// Replaces a file of the data folder as a whole.
  func replace(_ path: String, with bytes: [UInt8]) throws(StoreError) {
    defer { watchAgain(path) }
    try files.writeAtomically(bytes, to: path)
    suspects.remove(path)
  }
}

extension Store {
  /// Makes sure that this instance may write and that there is a folder to write into.
  func prepareFolder() throws(StoreError) {
    try requireWritable()
    if hasMovedIn { try requireHousehold() }
    if let lock, lock.isOn(places.data) { return }
    try files.makeFolder(places.data)
    watch(places.data)
    if let lock = try FolderLock(places.data) { hold(lock) }
    try requireWritable()
  }

  /// The same, and the id of this device, which is made the first time.
  func prepareToWrite() throws(StoreError) -> String {
    try prepareFolder()
    if let device { return device }
    let made = randomName()
    try files.makeFolder(places.state)
    try files.writeAtomically(Array("\(made)\n\(made)\n".utf8), to: places.device)
    device = made
    return made
  }

  /// On a disk that went away, the folder would be made anew where the disk was mounted, and what is written there would
  /// be out of sight as soon as the disk is back.
  private func requireHousehold() throws(StoreError) {
    var status = stat()
    guard stat(places.household, &status) != 0 else { return }
    let code = errno
    guard code == ENOENT || code == ENOTDIR else { throw StoreError("save to", places.data, code) }
    throw StoreError(
      message: "could not save: \(places.household) is gone; connect its disk or put the folder back",
      code: code)
  }

  /// What nobody has read yet may be of a newer version, and then nothing is written beside it.
  private func lookInto(_ shelves: Set<Shelf>) throws(StoreError) {
    for shelf in shelves where !shelvesRead.contains(shelf) { _ = read(shelf) }
    try requireWritable()
  }

  func requireWritable() throws(StoreError) {
    guard case .readOnly(let reason) = access else { return }
    throw StoreError(message: "could not save: \(reason)", code: EROFS)
  }
}
