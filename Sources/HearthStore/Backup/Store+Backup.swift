import Glibc
import HearthCore

extension Store {
  /// Makes a backup in the state folder and returns its path.
  /// - Throws: `StoreError` when something could not be read, or there is nothing to back up.
  public func backUp(at now: Moment) throws(StoreError) -> String {
    try BackupFolder(places, files).add(try wholeBackup(at: now), .asked)
  }

  /// Writes a backup to a file of somebody's choice. Another backup there is replaced, any other file is not.
  public func backUp(to path: String, at now: Moment) throws(StoreError) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, let there = try files.read(path),
      !there.isEmpty, !Backup.isOne(there)
    {
      throw StoreError(
        message: "could not save to \(path): there is a file of that name, and it is no backup", code: EEXIST)
    }
    try OutsideFile.write(try wholeBackup(at: now).encoded, to: path)
    noteCopy(at: path)
  }

  /// Makes the daily backup when there is none of this day yet, and lets old ones go. For whoever wrote something.
  /// - Returns: Whether it was made.
  @discardableResult
  public func backUpIfDue(_ settings: Settings, at now: Moment) throws(StoreError) -> Bool {
    guard access == .writable, device != nil, settings.backupCount > 0 else { return false }
    let folder = BackupFolder(places, files)
    // By the calendar: evenings are hardly ever a whole day apart.
    let isThere = try folder.entries().contains { entry in
      entry.sort == .daily && Moment(seconds: entry.at, offset: now.offset).date == now.date
    }
    guard !isThere else { return false }
    let made = try folder.add(try wholeBackup(at: now), .daily)
    try folder.rotate(after: made, count: settings.backupCount, days: settings.backupDays, now: now)
    return true
  }

  private func wholeBackup(at now: Moment) throws(StoreError) -> Backup {
    var others: [String] = []
    let backup = try Backup(of: places, made: now, in: files, others: &others)
    guard !backup.files.isEmpty else {
      throw StoreError(message: "there is nothing in \(places.data) to back up yet")
    }
    return backup.withoutErased()
  }
}

extension Store {
  /// Remembers where a file with words in it went, so that it can be named once they are erased.
  public func noteCopy(at path: String) { CopyList(places, files).add(path) }

  /// Backups and exports that were made elsewhere and are still there, and backups here that only a newer version of
  /// the program can change; by their paths, the newest of a sort first.
  public var copies: [String] { CopyList(places, files).existing + newerBackups }

  /// Where words stay that are erased here.
  public var elsewhere: WordsElsewhere {
    func has(_ name: String) -> Bool { Signature(of: "\(places.data)/\(name)").time != nil }
    let marks = [".git", ".stfolder"]
    var histories: [WordsElsewhere.History] = has(".git") ? [.git] : []
    if has(".stversions") { histories.append(.syncthing) }
    return WordsElsewhere(
      copies: copies.map(Path.name), isShared: journal.names.count > 1 || marks.contains(where: has),
      histories: histories)
  }
}
