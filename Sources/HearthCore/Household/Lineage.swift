/// All revisions of one record, from whatever devices and in whatever order they come, and what is left of them.
///
/// What nobody wrote over is left: one revision, or several that did not know of each other. The outcome hangs on the set
/// of revisions alone, so every device comes to the same.
public struct Lineage: Sendable {
  /// What any of them had seen.
  private var known = Seen()
  /// What those that erase had seen; nil when none of them does.
  private var erasures: Seen?
  private var heads: [Record] = []
  /// For a file in which each claims to have seen the other.
  private var greatest: Record

  /// Begins with any one of them.
  public init(_ record: Record) {
    greatest = record
    add(record)
  }

  /// Takes in another.
  public mutating func add(_ record: Record) {
    let before = record.before
    known.formUnion(before)
    if record.erased { erasures = (erasures ?? Seen()).union(before) }
    heads.removeAll { known.contains($0.revision, of: $0.device) }
    if !known.contains(record.revision, of: record.device), !heads.contains(record) { heads.append(record) }
    if record.supersedes(greatest) { greatest = record }
  }

  /// What counts. Erasing wins over any words that its author had not seen: taking back is the stronger wish. The
  /// tombstone then says of those words, too, that they are gone. That makes it no second wish: whoever brought something
  /// back knowing of it has it back.
  public var newest: Record {
    guard let first = heads.first else { return greatest }
    if heads.count == 1 { return first }
    guard var tombstone = heads.filter(\.erased).greatest else { return heads.greatest ?? first }
    var seen = history
    // Of its own device it knew what it knew: no revision comes before itself.
    seen.devices[tombstone.device] = tombstone.before.devices[tombstone.device] ?? 0
    seen.floor = min(seen.floor, tombstone.revision - 1)
    tombstone.seen = seen
    return tombstone
  }

  /// Other words for the same thing, written by someone who did not know of the newest: nobody has chosen yet. The
  /// greatest first; of kinds that hold no words there are none.
  public var rivals: [Record.Version] {
    guard heads.count > 1 || heads.first?.beside?.isEmpty == false else { return [] }
    let newest = newest
    guard !newest.erased, !Record.statusKinds.contains(newest.kind) else { return [] }
    var found: [Record.Version] = []
    let others = heads.filter { $0 != newest }.sorted { $0.supersedes($1) }
    for version in others.map(Record.Version.init) + heads.flatMap({ $0.beside ?? [] })
    where !isErased(version.revision, of: version.device) {
      let isKnown = version.says(newest) || found.contains { $0.saysTheSame(as: version) }
      if !isKnown { found.append(version) }
    }
    return found
  }

  /// Whether a next revision has more to take in than the newest.
  public var isContested: Bool { heads.count > 1 || !rivals.isEmpty }

  /// What may stay in the files of a revision's words: nothing of what was taken back, whatever came after.
  public func remains(of record: Record) -> Record? {
    if record.erased { return record }
    if isErased(record.revision, of: record.device) { return nil }
    var record = record
    record.beside?.removeAll { isErased($0.revision, of: $0.device) }
    if record.beside?.isEmpty == true { record.beside = nil }
    return record
  }

  /// Whether those words were taken back, whatever came after.
  public func isErased(_ revision: Int, of device: String) -> Bool {
    if newest.erased, history.contains(revision, of: device) { return true }
    return erasures?.contains(revision, of: device) ?? false
  }

  /// Whether a tombstone that is on some disk says of that revision that it is gone.
  public func tombstoneNames(_ record: Record) -> Bool {
    erasures?.contains(record.revision, of: record.device) ?? false
  }

  /// The number up to which every revision is gone; nil while something of it is there.
  public var erasedUpTo: Int? { newest.erased ? history.latest : nil }

  /// Whether anything of it was ever taken back.
  public var hasErasures: Bool { erasures != nil }

  /// Whether another revision was written on top of that one.
  public func isReplaced(_ record: Record) -> Bool {
    known.contains(record.revision, of: record.device) && record != newest
  }

  /// All that was ever written of it.
  public var history: Seen {
    var all = known
    for head in heads.isEmpty ? [greatest] : heads { all.formUnion(head.history) }
    return all
  }
}

extension [Record] {
  fileprivate var greatest: Record? {
    reduce(nil) { best, record in best.map { record.supersedes($0) ? record : $0 } ?? record }
  }
}

extension Seen {
  fileprivate func union(_ other: Seen) -> Seen {
    var all = self
    all.formUnion(other)
    return all
  }
}
