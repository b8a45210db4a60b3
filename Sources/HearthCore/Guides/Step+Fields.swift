extension Step {
  /// What the step asks for, in order.
  public var fields: [Field] {
    switch kind {
    case .seal(let fields), .build(let fields), .draft(let fields): fields
    case .choose(let field), .rate(let field), .write(let field): [field]
    case .heat: [Field(Field.Key.heat, "", .scale(low: "calm", high: "boiling"))]
    case .schedule(_, let days, let sort, let isOptional):
      Step.appointment(days, sort, isOptional: isOptional)
    case .brief(_, _, let days): [Step.sealing(days)]
    case .keep: [Field(Field.Key.keep, "", .options(Keep.options))]
    default: []
    }
  }

  /// Whether nobody but its owner may see what is being put in.
  public var isPrivate: Bool {
    switch kind {
    case .seal, .heat: true
    default: false
    }
  }

  /// Whether it is filled in behind a curtain: whoever comes back to it has to be the one whose step it is.
  public var isAlone: Bool {
    if case .draft = kind { return true }
    return isPrivate
  }

  /// Whether a couple may go past it with no answer. Every step has a way on; these have a way past.
  public var mayPass: Bool {
    switch kind {
    case .consent, .curtain, .reveal, .lowest, .mutual, .brief, .keep, .say: false
    default: true
    }
  }

  private static func appointment(
    _ days: [Int], _ sort: Appointment.Sort, isOptional: Bool
  ) -> [Field] {
    let never = Option(When.never, "No need")
    let open = Option(When.open, sort == .talk ? "Some day. Not yet, and no date" : "No day for now")
    let named = Option(When.named, "Another day, or a time")
    let ahead = days.map { Option(When.day($0), Step.words(forDays: $0)) }
    let listed = listed(ahead, sort, named, open, never)
    let dates = isOptional ? [open] + listed.filter { $0.id != When.open } : listed
    let owners = [
      Option("both", "Both of us"), Option(PartnerID.a.rawValue, "{a}"), Option(PartnerID.b.rawValue, "{b}"),
    ]
    let day = Field(
      Field.Key.day, "Which day? Such as sunday 20:00, or 14 feb.", .date,
      onlyIf: .chose(field: Field.Key.when, option: When.named))
    // A promise is brought up by whoever made it.
    return [Field(Field.Key.when, "", .options(dates)), day]
      + (sort == .promise ? [] : [Field(Field.Key.owner, "Who brings it up then?", .options(owners))])
  }

  /// What is likeliest stands first: Enter alone must not lose what somebody has just written down.
  private static func listed(
    _ days: [Option], _ sort: Appointment.Sort, _ named: Option, _ open: Option, _ never: Option
  ) -> [Option] {
    // What was agreed must not be thrown away by "No need", which reads like "it needs no day".
    return switch sort {
    // With no days to choose from, some day is what the step is for.
    case .talk: days.isEmpty ? [open, never] : [never] + days + [named, open]
    case .issue where days.isEmpty: [open]
    case .issue, .trial, .difference, .promise: days + [named, open]
    case .outlook: days + [named, open, never]
    }
  }

  private static func sealing(_ days: [Int]) -> Field {
    let isSettled = Condition.answered(field: Field.Key.occurrence)
    let isOpen = Condition.unanswered(field: Field.Key.occurrence)
    let dates = days.map { Option(When.day($0), words(forDays: $0), onlyIf: isOpen) }
    let settled = [Option(When.then, "Seal it until {day}", onlyIf: isSettled)]
    return Field(Field.Key.when, "", .options(settled + dates + [Option(When.never, "Throw it away")]))
  }

  private static func words(forDays days: Int) -> String {
    switch days {
    case 0: "Today"
    case 1: "Tomorrow"
    case 7: "In a week"
    case 14: "In two weeks"
    case 30: "In a month"
    case 90: "In three months"
    case 120: "In four months"
    case 180: "In half a year"
    default: "In \(days) days"
    }
  }
}

/// The answers to "when?".
enum When {
  static let never = "never"
  /// Kept, and due on no day.
  static let open = "open"
  /// On the day the guide is walked for.
  static let then = "then"
  /// On a day they name themselves.
  static let named = "named"

  static func day(_ days: Int) -> String { "in-\(days)" }

  /// Days ahead, as long as they were on offer.
  static func days(_ id: String, offered: [Int]) -> Int? { offered.first { day($0) == id } }
}
