@testable import HearthCore

/// A disk that fails when it is told to, and that others write on too.
struct RandomDisk {
  var household: Household?
  /// With a tombstone for what was erased.
  var records: [String: Record] = [:]
  var laidAside: Draft?
  var waits = Waits()
  /// What is on the disk by somebody else's hand and not told to the app yet is never there: it is told at once.
  var rivals: [String: [Record.Version]] = [:]
  /// How many of ten writes fail.
  var faults = 0

  static func isMonthly(_ record: Record) -> Bool { !Record.standingKinds.contains(record.kind) }

  var months: [YearMonth] { Set(records.values.filter(RandomDisk.isMonthly).map(\.at.month)).sorted() }

  /// What a start or a look at the folder reads.
  func read(_ months: Set<YearMonth>) -> [Record] {
    records.values.filter { !RandomDisk.isMonthly($0) || months.contains($0.at.month) }
      .sorted { $0.id < $1.id }
  }

  /// The months that a start reads.
  static func wanted(at now: Moment) -> Set<YearMonth> {
    [now.month, YearMonth(now.date.adding(days: -365))]
  }

  mutating func save(_ saved: [Record]) {
    for record in saved {
      records[record.id] = record
      rivals[record.id] = nil
    }
  }

  mutating func erase(_ ids: [String]) {
    for id in ids {
      guard var record = records[id], !record.erased else { continue }
      record.body = [:]
      record.beside = nil
      record.erased = true
      records[id] = record.following(record)
      rivals[id] = nil
    }
  }

  func month(holding search: JournalSearch, among months: [YearMonth]) -> YearMonth? {
    months.first { month in
      var scan = JournalSearch.Scan(search)
      for record in records.values
      where RandomDisk.isMonthly(record) && !record.erased && record.at.month == month {
        var line = record.json.text()
        line.withUTF8 { scan.take($0) }
      }
      return scan.isHit
    }
  }
}
