extension Household {
  /// The format this version of the program writes, and the newest it reads.
  public static let formatVersion = 1

  /// Reads a household from a JSON object.
  /// - Parameter acceptNewer: Read what is understood of a newer format, to show it without ever writing it back.
  /// - Throws: `FormatError` naming the field.
  public init(json: JSONValue, acceptNewer: Bool = false) throws(FormatError) {
    guard var fields = json.object else { throw .field("the household", "must be an object") }
    guard let version = fields.removeValue(forKey: "v") else { throw .field("v", "is missing") }
    guard let format = version.int, format >= 1 else { throw .field("v", "must be a whole number from 1") }
    if format > Household.formatVersion, !acceptNewer { throw .newerVersion(format) }
    guard var partners = fields.removeValue(forKey: "partners")?.object else {
      throw .field("partners", "must be an object with \"a\" and \"b\"")
    }
    let (first, firstExtra) = try Household.partner(.a, partners.removeValue(forKey: "a"))
    let (second, secondExtra) = try Household.partner(.b, partners.removeValue(forKey: "b"))
    guard partners.isEmpty else { throw .field("partners", "must have \"a\" and \"b\" and nobody else") }
    guard let createdOn = fields.removeValue(forKey: "createdOn")?.string.flatMap(day) else {
      throw .field("createdOn", "must be a day like 2026-11-21")
    }
    let rhythm = try Rhythm(
      word: fields.removeValue(forKey: "rhythm"), weekday: fields.removeValue(forKey: "weekday"))
    self.init(first: first, second: second, rhythm: rhythm, createdOn: createdOn, extra: fields)
    // Two households with the same words are equal, whichever way they were made: no empty entries.
    if !firstExtra.isEmpty { partnerExtra[.a] = firstExtra }
    if !secondExtra.isEmpty { partnerExtra[.b] = secondExtra }
  }

  /// The household as a JSON object.
  public var json: JSONValue {
    var fields = extra
    fields["v"] = .int(Household.formatVersion)
    fields["partners"] = .object(["a": partnerJSON(.a), "b": partnerJSON(.b)])
    fields["createdOn"] = .string(createdOn.description)
    fields["weekday"] = nil
    switch rhythm {
    case .daily: fields["rhythm"] = .string("daily")
    case .whenever: fields["rhythm"] = .string("whenever")
    case .weekly(let weekday):
      fields["rhythm"] = .string("weekly")
      fields["weekday"] = .int(weekday)
    }
    return .object(fields)
  }

  private func partnerJSON(_ id: PartnerID) -> JSONValue {
    var fields = partnerExtra[id] ?? [:]
    fields["name"] = .string(self[id].name)
    fields["glyph"] = .string(self[id].glyph.rawValue)
    fields["tint"] = .string(self[id].tint.rawValue)
    return .object(fields)
  }

  private static func partner(
    _ id: PartnerID, _ json: JSONValue?
  ) throws(FormatError) -> (Partner, extra: [String: JSONValue]) {
    let path = "partners.\(id.rawValue)"
    guard var fields = json?.object else { throw .field(path, "must be an object") }
    guard let name = fields.removeValue(forKey: "name")?.string, !name.isEmpty else {
      throw .field("\(path).name", "must be a string that is not empty")
    }
    guard let glyph = fields.removeValue(forKey: "glyph")?.string.flatMap(Partner.Glyph.init) else {
      throw .field("\(path).glyph", "must be one of \(choices(Partner.Glyph.allCases.map(\.rawValue)))")
    }
    guard let tint = fields.removeValue(forKey: "tint")?.string.flatMap(Partner.Tint.init) else {
      throw .field("\(path).tint", "must be one of \(choices(Partner.Tint.allCases.map(\.rawValue)))")
    }
    return (Partner(name: name, glyph: glyph, tint: tint), fields)
  }
}

extension Household.Rhythm {
  fileprivate init(word: JSONValue?, weekday: JSONValue?) throws(FormatError) {
    switch word?.string {
    case "daily": self = .daily
    case "whenever": self = .whenever
    case "weekly":
      guard let day = weekday?.int, (1...7).contains(day) else {
        throw .field("weekday", "must be a number from 1 (Monday) to 7 (Sunday)")
      }
      self = .weekly(weekday: day)
    default: throw .field("rhythm", "must be one of \(choices(["daily", "weekly", "whenever"]))")
    }
  }
}

private func choices(_ words: [String]) -> String { words.joined(separator: ", ") }

private func day(_ text: String) -> CivilDate? { CivilDate(text) }
