import HearthCore

/// Folds revisions, in whatever order they come, into what is left of each record.
struct Merge {
  /// In the order they were first met, which is nearly the order they happened in: sorting is then cheap.
  private var records: [Record] = []
  private var positions: [String: Int] = [:]
  private var hasTombstones = false
  /// Of records with more than one revision. Most have one, and cost nothing here.
  private var lineages: [String: Lineage] = [:]

  mutating func add(_ record: Record) {
    if record.erased { hasTombstones = true }
    guard let position = positions[record.id] else {
      positions[record.id] = records.count
      records.append(record)
      if record.beside != nil { lineages[record.id] = Lineage(record) }
      return
    }
    lineages[record.id, default: Lineage(records[position])].add(record)
    records[position] = lineages[record.id]?.newest ?? record
  }

  /// Records of which more is left than the newest revision, by id.
  var contested: [String: Lineage] { lineages.filter(\.value.isContested) }

  /// Makes room, so that growing does not move what is there already again and again.
  mutating func reserve(_ more: Int) {
    records.reserveCapacity(records.count + more)
    positions.reserveCapacity(positions.count + more)
  }

  func newest(_ id: String) -> Record? { positions[id].map { records[$0] } }

  /// All there is of a record; nil when there is nothing.
  func lineage(_ id: String) -> Lineage? { lineages[id] ?? newest(id).map(Lineage.init) }

  /// Whether another one here was written on top of that one.
  func isReplaced(_ record: Record) -> Bool { lineages[record.id]?.isReplaced(record) ?? false }

  /// Those that are gone.
  var tombstones: [Record] { hasTombstones ? records.filter(\.erased) : [] }

  /// Records of which words were taken back, by id: all of them, or those up to a change that came after.
  var erased: [String: Lineage] { hasTombstones ? lineages.filter(\.value.hasErasures) : [:] }

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
