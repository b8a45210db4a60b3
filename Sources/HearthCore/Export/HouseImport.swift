/// What a household's file changes in a household: worked out beforehand, so that it can be told without
/// doing it.
public struct HouseImport: Hashable, Sendable {
  /// The household to begin with, where there is none yet.
  public private(set) var household: Household?
  /// Records that were not here.
  public private(set) var new: [Record] = []
  /// Later revisions than those here.
  public private(set) var newer: [Record] = []
  /// How many are here already, just as the file has them.
  public private(set) var same = 0
  /// Why some are left as they are here, a line each. `printable` before they are shown.
  public private(set) var notes: [String] = []

  /// What is to be saved, all at once.
  public var records: [Record] { new + newer }

  /// - Parameters:
  ///   - content: Of the file.
  ///   - known: The newest revision of every record here, tombstones among them.
  /// - Throws: `Refusal` when nothing of the file may come in.
  public init(
    _ content: HouseFileContent, over known: [Record], in household: Household?
  ) throws(Refusal) {
    try settle(content.household, with: household)
    let records = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { $0.supersedes($1) ? $0 : $1 })
    for entry in content.entries {
      if let reason = take(entry.record, over: records[entry.record.id]) {
        notes.append("records[\(entry.index)], \(entry.record.kind) \(entry.record.id): \(reason)")
      }
    }
  }

  /// Why nothing may come in, half a sentence.
  public struct Refusal: Error, Hashable, Sendable {
    /// Why it is left out, in plain words.
    public let reason: String
  }

  /// The names stand for whose words are whose: with others, or in the other order, every word would change
  /// hands.
  private mutating func settle(_ theirs: Household?, with ours: Household?) throws(Refusal) {
    guard let ours else {
      guard let theirs else { throw Refusal(reason: "it names no household, and there is none here yet") }
      return household = theirs
    }
    guard let theirs else { return }
    func names(_ household: Household) -> [String] {
      PartnerID.allCases.map { household[$0].name.printable.lowercased() }
    }
    guard names(theirs) == names(ours) else {
      throw Refusal(
        reason: "it is of \(theirs.namesInOrder), and here live \(ours.namesInOrder), in this order; "
          + "where these are the same two, write the names in the file as they are here")
    }
    if theirs.json != ours.json {
      notes.append("household: it differs from the one here, which stays as it is")
    }
  }

  /// Nil when the record was taken, or is here.
  private mutating func take(_ record: Record, over old: Record?) -> String? {
    guard let old else {
      new.append(record)
      return nil
    }
    if record.saysTheSame(as: old) {
      same += 1
      return nil
    }
    if old.erased, record.revision <= old.revision { return "it was erased here; it is not brought back" }
    guard record.kind == old.kind else { return "something else goes by this id here" }
    guard record.revision >= old.revision else { return "it is newer here, and stays as it is" }
    guard record.revision > old.revision else { return "it was changed here too, and stays as it is" }
    guard record.shelf == old.shelf else { return "it is filed under another month here" }
    // It was written elsewhere, and takes the place of what is here.
    var taken = record.following(old)
    taken.revision = max(taken.revision, record.revision)
    newer.append(taken)
    return nil
  }
}

extension Record {
  /// Whichever device it came from.
  fileprivate func saysTheSame(as other: Record) -> Bool {
    var other = other
    other.device = device
    other.seen = seen
    other.beside = beside
    return self == other
  }
}

extension Household {
  /// `Ana and Ben`.
  fileprivate var namesInOrder: String { "\(first.name.printable) and \(second.name.printable)" }
}
