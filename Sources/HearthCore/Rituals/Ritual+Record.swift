extension Ritual {
  /// Nil when the record is of another kind, gone, or a day, time or rule of it makes no sense.
  public init?(_ record: Record) {
    guard record.kind == Ritual.kind, !record.erased, let title = record.body["title"]?.string,
      let start = record.body["start"]?.string.flatMap({ CivilDate($0) }),
      let rule = Ritual.optional(record.body["rule"], { try? RecurrenceRule($0) }),
      let time = Ritual.optional(record.body["time"], { TimeOfDay($0) }),
      let skipped = Ritual.days(record.body["skipped"]), let added = Ritual.days(record.body["added"]),
      let moves = Ritual.moves(record.body["moves"])
    else { return nil }
    func partner(_ field: String) -> PartnerID? { record.body[field]?.string.flatMap(PartnerID.init) }
    self.init(
      id: record.id, title: title, sort: record.body["sort"]?.string.flatMap(Sort.init) ?? .event,
      owner: partner("owner"), planner: partner("planner"), start: start, time: time,
      minutes: record.body["minutes"]?.int.flatMap { Ritual.lengths.contains($0) ? $0 : nil }, rule: rule)
    self.skipped = skipped
    self.added = added
    self.moves = moves
    steps = record.body["steps"]?.strings ?? []
    place = record.body["place"]?.string
    guide = record.body["guide"]?.string
    reminder = record.body["reminder"]?.int.flatMap { Ritual.lengths.contains($0) ? $0 : nil }
    uid = record.body["uid"]?.string
    sequence = record.body["sequence"]?.int.flatMap { (0...1_000_000_000).contains($0) ? $0 : nil } ?? 0
  }

  /// Why a record that was meant as a ritual is none, in one line; nil for any other.
  package static func fault(in record: Record) -> String? {
    guard record.kind == Ritual.kind, !record.erased, Ritual(record) == nil else { return nil }
    let name = record.body["title"]?.string.map { "“\($0.printable)”" } ?? "Something"
    let rule = record.body["rule"]?.string.flatMap { text in
      (try? RecurrenceRule(text)) == nil ? "its rule “\(text.printable)” makes no sense" : nil
    }
    return "\(name) is not on the calendar: \(rule ?? "its day or time makes no sense"). Its record stays."
  }

  /// Minutes that a length or a reminder may have: up to a hundred days.
  public static let lengths = 0...144_000

  /// Its record, open to fields of a newer version that `old` carries.
  public func record(over old: Record? = nil, at: Moment) -> Record {
    var body = old?.body ?? [:]
    body["title"] = .string(title)
    body["sort"] = .string(sort.rawValue)
    body["owner"] = .string(owner?.rawValue ?? "both")
    body["planner"] = planner.map { .string($0.rawValue) }
    body["start"] = .string(start.description)
    body["time"] = time.map { .string($0.description) }
    body["minutes"] = minutes.map(JSONValue.int)
    body["rule"] = rule.map { .string($0.text) }
    body["skipped"] = Ritual.json(skipped)
    body["added"] = Ritual.json(added)
    body["moves"] = Ritual.json(moves, over: body["moves"])
    body["steps"] = steps.isEmpty ? nil : .array(steps.map(JSONValue.string))
    body["place"] = place.map(JSONValue.string)
    body["guide"] = guide.map(JSONValue.string)
    body["reminder"] = reminder.map(JSONValue.int)
    body["uid"] = uid.map(JSONValue.string)
    body["sequence"] = sequence == 0 ? nil : .int(sequence)
    return Record(id: id, kind: Ritual.kind, at: old?.at ?? at, body: body, extra: old?.extra ?? [:])
  }
}

/// Days and moves as JSON: nothing where there is none, so that most lines stay short.
extension Ritual {
  /// A field that may be missing, but if it is there must make sense: nil when it does not.
  private static func optional<Value>(
    _ field: JSONValue?, _ read: (String) -> Value?
  ) -> Value?? {
    guard let field, field != .null else { return .some(nil) }
    guard let value = field.string.flatMap(read) else { return nil }
    return .some(value)
  }

  private static func days(_ field: JSONValue?) -> Set<CivilDate>? {
    guard let field, field != .null else { return [] }
    guard let texts = field.strings else { return nil }
    let days = texts.compactMap { CivilDate($0) }
    return days.count == texts.count ? Set(days) : nil
  }

  private static func json(_ days: Set<CivilDate>) -> JSONValue? {
    days.isEmpty ? nil : .array(days.sorted().map { .string($0.description) })
  }

  private static func moves(_ field: JSONValue?) -> [CivilDate: Move]? {
    guard let field, field != .null else { return [:] }
    guard let object = field.object else { return nil }
    var moves: [CivilDate: Move] = [:]
    for (key, value) in object {
      guard let from = CivilDate(key), let fields = value.object,
        let day = fields["day"]?.string.flatMap({ CivilDate($0) }),
        let time = optional(fields["time"], { TimeOfDay($0) })
      else { return nil }
      moves[from] = Move(
        day: day, time: time, minutes: fields["minutes"]?.int.flatMap { lengths.contains($0) ? $0 : nil },
        title: fields["title"]?.string)
    }
    return moves
  }

  private static func json(_ moves: [CivilDate: Move], over old: JSONValue?) -> JSONValue? {
    guard !moves.isEmpty else { return nil }
    var fields: [String: JSONValue] = [:]
    for (from, move) in moves {
      var value = old?[from.description]?.object ?? [:]
      value["day"] = .string(move.day.description)
      value["time"] = move.time.map { .string($0.description) }
      value["minutes"] = move.minutes.map(JSONValue.int)
      value["title"] = move.title.map(JSONValue.string)
      fields[from.description] = .object(value)
    }
    return .object(fields)
  }
}
