/// Which of the things kept go into a file that may leave the house.
///
/// What is kept for just the two is in every file, as it is theirs. What they want to be asked about first waits for their
/// yes, and so does what only one of them has seen yet, or what waits for a hard day. What is to be forgotten is in none.
public struct ExportScope: Hashable, Sendable {
  /// Why something is not in a file. In the order in which people are told.
  public enum Reason: Hashable, Sendable, CaseIterable {
    /// They want to be asked first.
    case ask
    /// It is not opened yet.
    case sealed
    /// Nobody has said yet what may become of it.
    case unfinished
    /// The words are to be forgotten.
    case forget
  }

  /// Both said yes: everything but what is to be forgotten.
  public let isComplete: Bool
  /// Nil: all days.
  public let days: ClosedRange<CivilDate>?
  /// For reading aloud on a couch: then what is sealed stays sealed even where the file is complete.
  public let isKeepsake: Bool

  /// Every day, and every word that may leave, unless told otherwise.
  public init(isComplete: Bool = false, days: ClosedRange<CivilDate>? = nil, isKeepsake: Bool = false) {
    self.isComplete = isComplete
    self.days = days
    self.isKeepsake = isKeepsake
  }

  /// The living records that belong in the file, in their order, and how many do not, by reason. Days are no
  /// reason.
  public func select(_ records: [Record]) -> Selection {
    // What was taken away is in no file, whatever is asked for.
    let living = records.filter { record in
      !record.erased && record.kind != TakenAway.kind && days?.contains(record.at.date) != false
    }
    var reasons: [String: Reason] = [:]
    // What belongs to something withheld may lie outside the days asked for.
    for record in records { reasons[record.id] = reason(against: record) }
    var selection = Selection()
    for record in living {
      let reason = reasons[record.id] ?? record.whole.flatMap { reasons[$0] }
      if let reason {
        selection.leftOut[reason, default: 0] += 1
      } else {
        selection.records.append(record)
      }
    }
    return selection
  }

  /// What goes into a file, and what does not.
  public struct Selection: Hashable, Sendable {
    /// What may leave, in the order it came.
    public internal(set) var records: [Record] = []
    /// How many, never zero.
    public internal(set) var leftOut: [Reason: Int] = [:]
  }

  private func reason(against record: Record) -> Reason? {
    guard let reason = record.reserve else { return nil }
    switch reason {
    case .forget: return .forget
    case .ask: return isComplete ? nil : .ask
    case .sealed, .unfinished: return isComplete && !isKeepsake ? nil : reason
    }
  }
}

extension ExportScope {
  /// One line on what is missing, and how to have it; nil when nothing is.
  public func note(on selection: Selection) -> String? {
    let counts = Reason.allCases.compactMap { reason in
      selection.leftOut[reason].map { "\($0) \(reason.words)" }
    }
    guard !counts.isEmpty else { return nil }
    let liftable: Set<Reason> = isComplete ? [] : isKeepsake ? [.ask] : [.ask, .sealed, .unfinished]
    let hasMore = !liftable.isDisjoint(with: selection.leftOut.keys)
    let copy =
      isKeepsake
      ? "--complete brings in the \(selection.leftOut[.ask] ?? 0) to be asked about"
      : "--complete makes a copy with everything"
    return "left out \(joined(counts.map(Optional.some)))"
      + (hasMore ? "; once you both say yes, \(copy)" : "")
  }
}

extension ExportScope.Reason {
  fileprivate var words: String {
    switch self {
    case .ask: "that you want to be asked about first"
    case .sealed: "still sealed"
    case .unfinished: "not finished yet"
    case .forget: "whose words are to be forgotten"
    }
  }
}

extension Record {
  /// What speaks against handing it on; nil for what nobody was asked about, or is theirs to have in every
  /// file.
  fileprivate var reserve: ExportScope.Reason? {
    switch kind {
    case Letter.kind, Brief.kind: return .sealed
    case CareCard.kind where CareCard(self)?.sort == .comfort: return .sealed
    case Session.recordKind:
      return body["answers"]?[Field.Key.keep]?["option"] == .string(Keep.forget.rawValue)
        ? .forget : .unfinished
    default: break
    }
    guard let word = body["keep"], word != .null else { return nil }
    // A word of a newer version is more likely to forbid something than not.
    switch word.string.flatMap(Keep.init) ?? .ask {
    case .us: return nil
    case .ask: return .ask
    case .forget: return .forget
    }
  }

  /// The id of what it is a part of, and goes with: the note that was answered, the talk that a line is from.
  fileprivate var whole: String? {
    switch kind {
    case NoteReply.kind: body["note"]?.string
    case KeptLine.kind: body["talk"]?.string
    default: nil
    }
  }
}
