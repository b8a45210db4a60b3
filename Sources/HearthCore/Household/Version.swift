extension Record {
  /// What a record says, as one of several that were written at the same time.
  public struct Version: Hashable, Sendable {
    /// Whose words they are; nil when they belong to both.
    public let author: PartnerID?
    /// Where it was written, and as which revision.
    public let device: String
    /// Counts up from 1.
    public let revision: Int
    /// Its fields, as in a record.
    public internal(set) var body: [String: JSONValue]
    /// Fields of a newer version of the program beside those, kept as they came.
    public let extra: [String: JSONValue]

    /// What that revision says.
    public init(_ record: Record) {
      author = record.author
      device = record.device
      revision = record.revision
      body = record.body
      extra = record.extra
    }

    func saysTheSame(as other: Version) -> Bool { author == other.author && body == other.body }

    /// Whether the revision says just this.
    func says(_ record: Record) -> Bool { saysTheSame(as: Version(record)) }
  }

  /// Kinds that note how things stand and hold nobody's words: of two, the greater counts, and nobody is asked.
  public static let statusKinds: Set<String> = [
    "session", "asked", "turn", "mark", "boundary", "planned", "did", "adventure",
  ]

  /// The same with what was written elsewhere at the same time, so that no later change can hide it before the two have
  /// chosen. Where this one says that they have, it takes the place of all.
  public func taking(in lineage: Lineage) -> Record {
    guard !erased else { return self }
    var record = self
    let newest = lineage.newest
    let knewNewest = before.contains(newest.revision, of: newest.device)
    var history = before
    history.formUnion(lineage.history)
    record.revision = max(revision, history.latest + 1)
    record.seen = history
    if beside?.isEmpty == true || Record.statusKinds.contains(kind) { return record }
    var rivals: [Version] = []
    let unseen = knewNewest || newest.erased ? [] : [Version(newest)]
    for version in (beside ?? []) + lineage.rivals + unseen where !version.says(self) {
      if !rivals.contains(where: { $0.saysTheSame(as: version) }) { rivals.append(version) }
    }
    record.beside = rivals.isEmpty ? nil : rivals
    return record
  }
}

extension Record.Version {
  init?(json: JSONValue) {
    guard var fields = json.object, let device = fields.removeValue(forKey: "device")?.string,
      let body = fields.removeValue(forKey: "body")?.object,
      let revision = fields.removeValue(forKey: "rev")?.int, Record.isRevision(revision)
    else { return nil }
    let author = fields.removeValue(forKey: "author")
    guard author == nil || author?.string.flatMap(PartnerID.init) != nil else { return nil }
    self.author = author?.string.flatMap(PartnerID.init)
    self.device = device
    self.revision = revision
    self.body = body
    extra = fields
  }

  var json: JSONValue {
    var fields = extra
    fields["device"] = .string(device)
    fields["rev"] = .int(revision)
    fields["body"] = .object(body)
    fields["author"] = author.map { .string($0.rawValue) }
    return .object(fields)
  }
}
