import HearthCore

/// Folds revisions, in whatever order they come, into the newest of each record.
struct Merge {
  private(set) var newest: [String: Record] = [:]
  private(set) var tombstones: Set<String> = []

  mutating func add(_ record: Record) {
    if let rival = newest[record.id], !Merge.supersedes(record, rival) { return }
    newest[record.id] = record
    if record.erased {
      tombstones.insert(record.id)
    } else if !tombstones.isEmpty {
      tombstones.remove(record.id)
    }
  }

  /// What is left when the erased are gone, by time and then by id, so that every device sees one order.
  var living: [Record] {
    newest.values.filter { !$0.erased }.sorted { ($0.at.seconds, $0.id) < ($1.at.seconds, $1.id) }
  }

  /// A total order over the revisions of one record: each device must come to the same winner whatever it read first.
  ///
  /// At the same revision erasing wins over changing: taking words back is the stronger wish. Then the greater device id,
  /// and last the text itself, for a file that a sync tool split in two.
  static func supersedes(_ record: Record, _ rival: Record) -> Bool {
    if record.revision != rival.revision { return record.revision > rival.revision }
    if record.erased != rival.erased { return record.erased }
    if record.device != rival.device { return record.device > rival.device }
    return record != rival && record.json.text() > rival.json.text()
  }
}
