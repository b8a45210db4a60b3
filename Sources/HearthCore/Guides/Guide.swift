/// A walkthrough as data: one pure state machine, ``GuideEngine``, runs every guide.
public struct Guide: Hashable, Sendable {
  /// Lower-case words joined by `-`; never changes once shipped.
  public let id: String
  /// Counts up when steps change, so that an unfinished session of an older version is met gently.
  public let version: Int
  public let title: String
  /// How long it usually takes.
  public let minutes: Int
  /// One line: what it is for.
  public let about: String
  /// One line: why it is built this way.
  public let why: String
  /// Where the practice comes from, when it comes from somewhere.
  public let source: String?
  /// How its answers are filed when a couple keeps them.
  public let keeps: Keeps
  /// The step that "enough for tonight" leads to; nil when the guide is too short to need one.
  public let close: String?
  public let steps: [Step]

  public init(
    id: String, version: Int = 1, title: String, minutes: Int, about: String, why: String,
    source: String? = nil,
    keeps: Keeps, close: String? = nil, steps: [Step]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.minutes = minutes
    self.about = about
    self.why = why
    self.source = source
    self.keeps = keeps
    self.close = close
    self.steps = steps
  }

  /// What becomes of the answers.
  public enum Keeps: String, Hashable, Sendable {
    /// One shared record: topic and summary.
    case conversation
    /// One record for each partner, with that partner's own answers.
    case checkin
  }

  public func step(_ id: String) -> Step? { steps.first { $0.id == id } }

  func index(of id: String) -> Int? { steps.firstIndex { $0.id == id } }
}

/// One screen of a guide.
public struct Step: Hashable, Sendable {
  /// Unique within the guide.
  public let id: String
  /// Whose step it is: who speaks, writes or takes the keyboard.
  public let who: Who
  public let kind: Kind
  /// The one sentence in the middle of the screen. May name people and things: see ``Template``.
  public let headline: String
  /// Quieter lines below it; an empty one is a gap.
  public let lines: [String]
  /// What the other one does meanwhile.
  public let cue: String?
  /// The step is left out unless this holds.
  public let onlyIf: Condition?
  /// Where to go after it: the first branch whose condition holds; the next step in the list when none does.
  public let next: [Branch]

  public init(
    _ id: String, _ kind: Kind, who: Who = .both, _ headline: String, lines: [String] = [],
    cue: String? = nil,
    onlyIf: Condition? = nil, next: [Branch] = []
  ) {
    self.id = id
    self.who = who
    self.kind = kind
    self.headline = headline
    self.lines = lines
    self.cue = cue
    self.onlyIf = onlyIf
    self.next = next
  }

  /// A role, not a person: who sits in it changes when the guide swaps seats.
  public enum Who: Hashable, Sendable {
    case both
    case first
    case second
  }

  /// The small set of things a step can be.
  public enum Kind: Hashable, Sendable {
    /// Words on the screen.
    case say
    /// Goes on when both have pressed their own key. Either may decline, and nobody sees who: then it goes to that step,
    /// or ends for tonight.
    case consent(otherwise: String?)
    /// The screen is empty until the one named says the keyboard is theirs.
    case curtain
    /// Answered in private: nothing of it is shown, stored or logged before the reveal.
    case seal([Field])
    /// Shows what was sealed in those steps, side by side, only when both exist.
    case reveal([String])
    /// Settles one sealed choice on the lower of the two answers; neither answer is shown.
    case lowest(of: [String], field: String)
    /// One speaks, without being cut off; seconds of a gentle timer.
    case floor(seconds: Int)
    /// The listener gives it back with one of these stems until the speaker says yes.
    case reflect(stems: [String])
    /// A sentence put together from parts.
    case build([Field])
    case choose(Field)
    case rate(Field)
    case write(Field)
    /// A paced breath, that many times.
    case breathe(Breath, times: Int)
    /// Silence on a dim screen; seconds.
    case quiet(seconds: Int)
    /// A private 0–10. The step that decides pauses the guide when either stands at or over the threshold.
    case heat(threshold: Int, decides: Bool)
    /// Puts something on the calendar, that many days ahead, if the couple wants it there.
    case schedule(title: String, days: [Int])
    /// What to keep of all this.
    case keep
    /// Draws a question from the decks at the session's depth.
    case question
  }
}

/// A paced breath in seconds.
public struct Breath: Hashable, Sendable {
  public let inward: Int
  public let outward: Int

  public init(inward: Int, outward: Int) {
    self.inward = inward
    self.outward = outward
  }

  /// Longer out than in.
  public static let slow = Breath(inward: 4, outward: 6)
}

/// One thing a step asks for.
public struct Field: Hashable, Sendable {
  /// Names the answer; templates refer to it.
  public let key: String
  public let label: String
  public let kind: Kind

  public init(_ key: String, _ label: String, _ kind: Kind) {
    self.key = key
    self.label = label
    self.kind = kind
  }

  public enum Kind: Hashable, Sendable {
    /// One of these; in a sealed choice they go from least to most.
    case options([Option])
    /// One of the decks at hand, or any of them.
    case decks
    /// Words from the feelings list, as many as apply up to a few.
    case feelings(atMost: Int)
    /// 0–10, with words for both ends.
    case scale(low: String, high: String)
    /// One line; an empty one is an answer too.
    case line
    /// Several lines.
    case page
  }

  public var isText: Bool { kind == .line || kind == .page }
}

/// One answer of a list.
public struct Option: Hashable, Sendable {
  public let id: String
  public let label: String
  public let onlyIf: Condition?
  /// Where this answer leads; nil goes the step's own way.
  public let leads: Branch?

  public init(_ id: String, _ label: String, onlyIf: Condition? = nil, leads: Branch? = nil) {
    self.id = id
    self.label = label
    self.onlyIf = onlyIf
    self.leads = leads
  }
}

/// A way on from a step.
public struct Branch: Hashable, Sendable {
  /// Nil is the next step in the list.
  public let to: String?
  public let when: Condition?
  public let doing: [Action]

  public init(to: String? = nil, when: Condition? = nil, doing: [Action] = []) {
    self.to = to
    self.when = when
    self.doing = doing
  }

  /// What changes on the way.
  public enum Action: Hashable, Sendable {
    /// The one who was second goes first from here.
    case swapSeats
    /// Questions may go one level deeper.
    case deeper
    /// Starts counting a round of questions anew.
    case newRound
  }
}

/// A question about the session so far.
public enum Condition: Hashable, Sendable {
  /// That option was chosen.
  case chose(field: String, option: String)
  /// Nobody has answered that field yet.
  case unanswered(field: String)
  /// Fewer questions than that were answered in this round.
  case questionsBelow(Int)
  /// Questions are not that deep yet.
  case depthBelow(Int)
}

extension Step {
  /// What the step asks for, in order.
  public var fields: [Field] {
    switch kind {
    case .seal(let fields), .build(let fields): fields
    case .choose(let field), .rate(let field), .write(let field): [field]
    case .heat: [Field("heat", "", .scale(low: "calm", high: "boiling"))]
    case .schedule(_, let days): Step.appointment(days)
    case .keep: [Field("keep", "", .options(Keep.options))]
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

  /// Whether a couple may go past it with no answer. Every step has a way on; these have a way past.
  public var mayPass: Bool {
    switch kind {
    case .consent, .curtain, .reveal, .lowest, .keep, .say: false
    default: true
    }
  }

  private static func appointment(_ days: [Int]) -> [Field] {
    let dates = [Option("never", "No need")] + days.map { Option("in-\($0)", Step.words(forDays: $0)) }
    let owners = [
      Option("both", "Both of us"), Option(PartnerID.a.rawValue, "{a}"), Option(PartnerID.b.rawValue, "{b}"),
    ]
    return [
      Field("when", "When?", .options(dates)), Field("owner", "Who brings it up then?", .options(owners)),
    ]
  }

  private static func words(forDays days: Int) -> String {
    switch days {
    case 1: "Tomorrow"
    case 7: "In a week"
    case 14: "In two weeks"
    case 30: "In a month"
    default: "In \(days) days"
    }
  }
}

/// What may happen to the words of a session once it is over.
public enum Keep: String, Hashable, Sendable, CaseIterable {
  /// Kept for the two of them; part of every export.
  case us
  /// Kept, and left out of exports unless its authors say yes.
  case ask
  /// Nothing said is kept.
  case forget

  static let options = [
    Option(Keep.us.rawValue, "Keep it, just for us two"),
    Option(Keep.ask.rawValue, "Keep it, and ask us before it leaves this folder"),
    Option(Keep.forget.rawValue, "Forget the words"),
  ]
}
