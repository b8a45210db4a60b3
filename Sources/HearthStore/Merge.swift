import HearthCore

/// Folds revisions, in whatever order they come, into the newest of each record.
struct Merge {
  /// In the order they were first met, which is nearly the order they happened in: sorting is then cheap.
  private var records: [Record] = []
  private var positions: [String: Int] = [:]
  private var hasTombstones = false
  private var outvoted: [String: Record] = [:]

  mutating func add(_ record: Record) {
    if record.erased { hasTombstones = true }
    guard let position = positions[record.id] else {
      positions[record.id] = records.count
      records.append(record)
      return
    }
    let rival = records[position]
    let wins = record.supersedes(rival)
    if wins { records[position] = record }
    if record.revision == rival.revision, record.device != rival.device, record.body != rival.body {
      outvoted[record.id] = wins ? rival : record
    }
  }

  /// Words that lost only because two devices changed the same record at once: both versions are worth showing. They
  /// count until someone writes a revision on top.
  var rivals: [Record] {
    outvoted.values.filter { rival in
      guard let winner = newest(rival.id) else { return false }
      return winner.revision == rival.revision && !winner.erased && !rival.erased
    }.sorted(by: Merge.isBefore)
  }

  /// Makes room, so that growing does not move what is there already again and again.
  mutating func reserve(_ more: Int) {
    records.reserveCapacity(records.count + more)
    positions.reserveCapacity(positions.count + more)
  }

  func newest(_ id: String) -> Record? { positions[id].map { records[$0] } }

  /// The newest revisions that erase.
  var tombstones: [Record] { hasTombstones ? records.filter(\.erased) : [] }

  /// Everything, tombstones too.
  var everything: [Record] { records }

  /// What is left when the erased are gone, by time and then by id, so that every device sees one order.
  var living: [Record] {
    let living = hasTombstones ? records.filter { !$0.erased } : records
    let inOrder = zip(living, living.dropFirst()).allSatisfy { !Merge.isBefore($1, $0) }
    return inOrder ? living : living.sorted(by: Merge.isBefore)
  }

  private static func isBefore(_ left: Record, _ right: Record) -> Bool {
    left.at.seconds == right.at.seconds ? left.id < right.id : left.at.seconds < right.at.seconds
  }
}
