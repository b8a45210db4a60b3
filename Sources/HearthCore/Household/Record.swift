/// One revision of one thing the household keeps: a line in the journal.
///
/// Everything stored goes through this envelope. Nouns read and write their own fields in `body`; fields they do not
/// know stay where they are.
public struct Record: Hashable, Sendable {
  /// Unique for ever; made once, when the thing is first kept.
  public var id: String
  /// What it is: `conversation`, `checkin`, `session`, `appointment` …
  public var kind: String
  /// Whose words they are; nil when they belong to both.
  public var author: PartnerID?
  /// When it happened. A moment is filed under this month and stays there through later revisions.
  public var at: Moment
  /// Counts up from 1 with every change.
  public var revision: Int
  /// The device that wrote this revision. The store sets it.
  public var device: String
  /// What it was written on top of; nil when the line does not say, and for a first revision.
  public var seen: Seen?
  /// Other words for the same thing, between which nobody has chosen yet. Nil leaves it to the store to say; an empty list
  /// says that they have.
  public var beside: [Version]?
  /// A tombstone: the thing is gone, its body is empty, and every copy of its words is to be erased.
  public var erased: Bool
  /// Fields that mean what `kind` says. Of a tombstone they are neither read nor written.
  public var body: [String: JSONValue]
  /// Envelope fields of a newer version of the program, kept as they came.
  public var extra: [String: JSONValue]

  /// A first revision, from no device until the store has set one.
  public init(
    id: String, kind: String, author: PartnerID? = nil, at: Moment, revision: Int = 1, device: String = "",
    erased: Bool = false, body: [String: JSONValue] = [:], extra: [String: JSONValue] = [:],
    seen: Seen? = nil
  ) {
    self.id = id
    self.kind = kind
    self.author = author
    self.at = at
    self.revision = revision
    self.device = device
    self.erased = erased
    self.body = body
    self.extra = extra
    self.seen = seen
  }

  /// Where it is filed.
  public var shelf: Shelf { Record.standingKinds.contains(kind) ? .standing : .month(at.month) }

  /// Living things, which open with the program whatever their age.
  public static let standingKinds: Set<String> = [
    "session", "appointment", "asked", "turn", "mark", "boundary", "ritual", "planned", "brief",
    "adventure", "letter", "card", "outlook", "taken",
  ]
}

extension Record {
  /// A total order over revisions of one record that did not know of each other: each device must come to the same winner
  /// whatever it read first. Which of them knew of which is for ``Lineage`` to say.
  ///
  /// At the same revision erasing wins over changing: taking words back is the stronger wish. Then the greater device id,
  /// and last the text itself, for a file that a sync tool split in two.
  public func supersedes(_ rival: Record) -> Bool {
    if revision != rival.revision { return revision > rival.revision }
    if erased != rival.erased { return erased }
    if device != rival.device { return device > rival.device }
    return self != rival && json.text() > rival.json.text()
  }
}

/// A file of the journal.
public enum Shelf: Hashable, Sendable {
  /// Living things, read at every start.
  case standing
  /// Moments, by the month they happened in.
  case month(YearMonth)
}
