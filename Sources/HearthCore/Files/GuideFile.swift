/// A guide that a couple wrote themselves, in a form that says all a ``Guide`` can be.
///
/// ```json
/// {
///   "id": "walk", "title": "Round the block", "minutes": 20, "close": "end",
///   "steps": [
///     {"kind": "consent", "headline": "Shoes on, both of you?"},
///     {"kind": "floor", "who": "first", "seconds": 300, "headline": "{who}, tell."},
///     {"id": "end", "kind": "say", "headline": "Home again."}
///   ]
/// }
/// ```
/// `home` is the pane it stands in: `talk`, `wall` or `mend`. `keeps` says what becomes of the answers: see
/// ``Guide/Keeps``. What a step may be is listed in ``StepForm``, what it may ask for in ``FieldForm``.
public struct GuideFile: Hashable, Sendable {
  let guide: Guide
  /// The file's name, for messages.
  public let file: String
  /// What it was read from, to find the line of a fault that shows only among other files.
  let bytes: [UInt8]

  /// - Throws: `FileFault` for the first thing that is not as it has to be, also in how its steps hang together.
  public init(parsing bytes: [UInt8], file: String) throws(FileFault) {
    self.file = file
    self.bytes = bytes
    guide = try FileFault.locating(in: file, bytes) { reader throws(FieldFault) in
      try GuideFile.guide(reader, version: GuideFile.version(of: bytes))
    }
    if let fault = GuideCheck.faults(in: guide).first {
      throw self.fault(fault.path, fault.reason + (fault.step.map { " (step \"\($0)\")" } ?? ""))
    }
  }

  func fault(_ path: JSONPath, _ reason: String) -> FileFault {
    FileFault(file, bytes, FieldFault(path: path, reason: reason))
  }

  /// Another one for every text, so that a session begun before an edit is met as one of an older guide.
  static func version(of bytes: [UInt8]) -> Int { Int(stableHash(bytes) % 0x7FFF_FFFF) + 1 }

  private static let fields = [
    "id", "title", "minutes", "home", "about", "why", "source", "keeps", "close", "steps",
  ]

  private static func guide(_ reader: FieldReader, version: Int) throws(FieldFault) -> Guide {
    let fields = try reader.object("a guide", GuideFile.fields)
    var steps: [Step] = []
    for (index, reader) in try fields.need("steps").list(1...200, of: "steps").enumerated() {
      steps.append(try reader.step(number: index + 1))
    }
    return Guide(
      id: try fields.need("id").id(), version: version, title: try fields.need("title").text(60),
      minutes: try fields["minutes"]?.int(1...180) ?? 15,
      home: try fields["home"]?.word(Guide.Home.self) ?? .talk,
      about: try fields["about"]?.text() ?? "A guide of your own.", why: try fields["why"]?.text() ?? "",
      source: try fields["source"]?.text(),
      keeps: try fields["keeps"]?.word(Guide.Keeps.self) ?? .conversation,
      close: try fields["close"]?.stepID(), steps: steps)
  }
}

extension FieldReader {
  /// The built-in guides name parts of a run of steps with a dot: `day.first`.
  func stepID() throws(FieldFault) -> String { try id(joinedBy: "-.") }

  // MARK: Ways on

  /// A branch, or just the step it leads to.
  func branch(withCondition: Bool = true) throws(FieldFault) -> Branch {
    if value.string != nil { return Branch(to: try stepID()) }
    let fields = try object("a way on", withCondition ? ["to", "when", "doing"] : ["to", "doing"])
    var doing: [Branch.Action] = []
    for action in try fields["doing"]?.list(0...10, of: "words") ?? [] {
      doing.append(try action.word(Branch.Action.self))
    }
    return Branch(to: try fields["to"]?.stepID(), when: try fields["when"]?.condition(), doing: doing)
  }

  /// A list of branches, or just one.
  func branches() throws(FieldFault) -> [Branch] {
    guard value.array != nil else { return [try branch()] }
    var branches: [Branch] = []
    for reader in try list(0...30, of: "ways on") { branches.append(try reader.branch()) }
    return branches
  }

  func condition() throws(FieldFault) -> Condition {
    if value.string == "nothingEarlier" { return .nothingEarlier }
    if value.string == "nothingToAsk" { return .nothingToAsk }
    guard let (name, inner) = value.object?.first, value.object?.count == 1 else { throw notACondition }
    let reader = FieldReader(value: inner, path: path[name])
    switch name {
    case "chose":
      guard let pair = inner.array, pair.count == 2 else { throw reader.wanted("[field, option]") }
      let parts = try reader.list(2...2, of: "ids")
      return .chose(field: try parts[0].stepID(), option: try parts[1].stepID())
    case "unanswered": return .unanswered(field: try reader.stepID())
    case "answered": return .answered(field: try reader.stepID())
    case "bothAnswered":
      var fields: [String] = []
      for field in try reader.list(1...30, of: "fields") { fields.append(try field.stepID()) }
      return .bothAnswered(fields: fields)
    case "questionsBelow": return .questionsBelow(try reader.int(1...200))
    case "countBelow": return .countBelow(try reader.int(1...200))
    case "depthBelow": return .depthBelow(try reader.int(1...5))
    case "open": return .open(topic: try reader.stepID())
    default: throw notACondition
    }
  }

  private var notACondition: FieldFault {
    wanted(
      "one of {\"chose\": [field, option]}, {\"unanswered\": field}, {\"answered\": field}, "
        + "{\"bothAnswered\": [field]}, "
        + "{\"questionsBelow\": number}, {\"countBelow\": number}, {\"depthBelow\": number}, {\"open\": topic}, \"nothingToAsk\" and "
        + "\"nothingEarlier\"")
  }
}
