import Glibc
import HearthCore

/// The backups that this machine keeps of one household.
struct BackupFolder {
  /// How a backup came to be; the beginning of its name.
  enum Sort: String, CaseIterable {
    /// By itself, after an evening in which something was written.
    case daily
    /// Somebody asked for it.
    case asked
    /// What was there before another one was restored.
    case replaced
  }

  /// One of them, as its name tells.
  struct Entry: Hashable {
    let name: String
    let sort: Sort
    /// To the second.
    let at: Int
  }

  let path: String
  private let system: FileSystem

  init(_ places: Places, _ system: FileSystem) {
    path = places.backups
    self.system = system
  }

  /// The newest first. What has another name is none of ours.
  func entries() throws(StoreError) -> [Entry] {
    try system.names(in: path).compactMap(BackupFolder.entry).sorted { ($0.at, $0.name) > ($1.at, $1.name) }
  }

  func path(of entry: Entry) -> String { "\(path)/\(entry.name)" }

  /// Writes one under a name of its own, and returns its path.
  func add(_ backup: Backup, _ sort: Sort) throws(StoreError) -> String {
    try system.makeFolder(path)
    let names = Set(try system.names(in: path))
    let stem = "\(sort.rawValue)-\(BackupFolder.stamp(backup.made))"
    let free = (1...).lazy.map { "\(stem)\($0 == 1 ? "" : "-\($0)")\(BackupFolder.ending)" }
      .first { !names.contains($0) }
    let target = "\(path)/\(free ?? stem)"
    try system.writeAtomically(backup.encoded, to: target, mode: 0o600)
    return target
  }

  /// Makes room after one was made by itself: those beyond `count` go, and one at the most that is older than `days`.
  ///
  /// A clock that is wrong for an evening must not sweep the folder. So what is dated ahead counts for nothing and stays,
  /// and a leap takes no more by age than time would have.
  /// - Parameter made: The path of the one just made, which always stays.
  func rotate(after made: String, count: Int, days: Int, now: Moment) throws(StoreError) {
    let past = try entries().filter { $0.at <= now.seconds + 86_400 && path(of: $0) != made }
    var leaving = Array(past.filter { $0.sort == .daily }.dropFirst(max(1, count) - 1))
    let mayAge: Set<Sort> = leaving.isEmpty ? [.daily, .replaced] : [.replaced]
    let oldest = now.seconds - days * 86_400
    leaving += past.filter { mayAge.contains($0.sort) && $0.at < oldest }.suffix(1)
    guard !leaving.isEmpty else { return }
    for entry in leaving {
      guard system.calls.unlink(path(of: entry)) == 0 || errno == ENOENT else {
        throw StoreError("remove", path(of: entry), errno)
      }
    }
    try system.syncFolder(path)
  }

  static let ending = ".hearth"

  /// `2026-11-21T183000Z`: names of one sort then stand in the order they were made.
  private static func stamp(_ moment: Moment) -> String {
    let utc = Moment(seconds: moment.seconds)
    return String(utc.description.prefix(19)).filter { $0 != ":" } + "Z"
  }

  private static func entry(_ name: String) -> Entry? {
    guard name.hasSuffix(ending), let sort = Sort.allCases.first(where: { name.hasPrefix("\($0.rawValue)-") })
    else {
      return nil
    }
    let stamp = Array(name.utf8.dropFirst(sort.rawValue.utf8.count + 1).prefix(17))
    func text(_ range: Range<Int>) -> String { String(decoding: stamp[range], as: UTF8.self) }
    guard stamp.count == 17,
      let moment = Moment("\(text(0..<13)):\(text(13..<15)):\(text(15..<17))Z")
    else { return nil }
    return Entry(name: name, sort: sort, at: moment.seconds)
  }
}

extension Places {
  /// For this data folder alone: another one, chosen with `--data-dir`, has backups of its own.
  var backups: String { "\(state)/backups/\(SHA256.hexadecimal(of: Array(data.utf8)).prefix(8))" }
  /// Files with words in them that somebody had made elsewhere, a path a line.
  var copies: String { "\(state)/copies" }
}
