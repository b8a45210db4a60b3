/// One thing a step asks for.
public struct Field: Hashable, Sendable {
  /// Names the answer; templates refer to it.
  public let key: String
  /// Said above it, empty for nothing. May name people and things: see ``Template``.
  public let label: String
  /// What may be put in, and so what the keys mean meanwhile.
  public let kind: Kind
  /// Whether what is written here goes into the record of the talk, when the couple keeps one.
  public let isKept: Bool
  /// Whether it says what somebody minds: a word that tends to land as blame is then pointed out. In praise it is praise.
  public let isComplaint: Bool
  /// The field is left out unless this holds.
  public let onlyIf: Condition?

  /// `isKept` matters where a conversation is kept; a check-in keeps every answer.
  public init(
    _ key: String, _ label: String, _ kind: Kind, isKept: Bool = false, isComplaint: Bool = false,
    onlyIf: Condition? = nil
  ) {
    self.key = key
    self.label = label
    self.kind = kind
    self.isKept = isKept
    self.isComplaint = isComplaint
    self.onlyIf = onlyIf
  }

  /// The forms an answer can have.
  public enum Kind: Hashable, Sendable {
    /// One of these; in a sealed choice they go from least to most.
    case options([Option])
    /// One of the decks at hand, or any of them.
    case decks
    /// Yes, maybe or no to each of that many ideas from the library, and to what was written in those fields. Sealed, and
    /// settled by a `mutual` step.
    case ballot(ideas: Int, own: [String])
    /// One of what that `mutual` step's field holds, or of what waits from earlier lists; else none of them, which is
    /// called so and is a pass.
    case among(String, none: String)
    /// Words from the feelings list, as many as apply up to a few.
    case feelings(atMost: Int)
    /// 0–10, with words for both ends.
    case scale(low: String, high: String)
    /// One line; an empty one is an answer too.
    case line
    /// Several lines.
    case page
    /// A day from today on, and a time if they name one, typed as people say it: `sunday 20:00`, `14 feb`.
    case date
  }

  var isText: Bool { kind == .line || kind == .page || kind == .date }
}

extension Field {
  /// Keys that the program itself reads; every other key belongs to its guide alone.
  public enum Key {
    /// What the talk was about: the name under which it is kept.
    public static let topic = "topic"
    /// The line the two want to keep of it.
    public static let summary = "summary"
    /// Which deck its questions come from.
    public static let deck = "deck"
    /// What may happen to the words.
    public static let keep = "keep"
    /// The day of an appointment, and who brings it up.
    public static let when = "when"
    /// Who brings it up then: `both`, `a` or `b`.
    public static let owner = "owner"
    /// A private 0–10 that is never kept.
    public static let heat = "heat"
    /// The appointment that led here.
    public static let appointment = "appointment"
    /// What the guide is about to be walked for: a ritual and the day of it, as ``Brief/Occasion`` writes them.
    public static let occurrence = "occurrence"
    /// What the two would both do, and have not planned yet, of earlier lists.
    public static let waiting = "waiting"
    /// What the two wrote down when they made the appointment that led here, a line each.
    public static let agreed = "agreed"
    /// What the appointment that led here is called, where that is not what it is about: what the two try.
    public static let title = "agreed-title"
    /// What was written, and what it meant, where a guide files one thing; see ``Guide/Keeps``.
    public static let text = "text"
    /// What it meant to whoever says thanks.
    public static let meaning = "meaning"
    /// What a letter waits for.
    public static let day = "day"
    /// The day, the kind of day, or the thing that may open it.
    public static let mood = "mood"
    /// What has to happen, in its author’s words.
    public static let event = "event"
    /// What each means to hold on to from now on.
    public static let outlook = "outlook"
    /// What each wrote there the last time; brought along when a quarrel begins.
    public static let held = "held"
    /// The note it is about, by id; or the one of their own that is being rewritten.
    public static let note = "note"
    /// When that note was hung, and who may have it: whoever comes back to the guide may find its month unread.
    static let noted = "noted"
    static let noteKeep = "note-keep"
    /// Whose card it is, `a` or `b`, where they have said so already.
    public static let author = "author"
    /// The row of a list that stands for none of the others.
    static let none = "none"
    /// What the other one may know beforehand of what is sealed.
    public static let hint = "hint"
    /// A line on the answer just given.
    public static let jot = "jot"

    /// Settled before the guide begins, so that no step need ask for them.
    static let brought: Set<String> = [
      appointment, occurrence, waiting, agreed, title, held, note, noted, noteKeep, author,
    ]
  }
}

/// One answer of a list.
public struct Option: Hashable, Sendable {
  let id: String
  /// Its row in the list. May name people and things: see ``Template``.
  public let label: String
  let onlyIf: Condition?
  /// Where this answer leads; nil goes the step's own way.
  let leads: Branch?
  /// Its words were typed or drawn, so that a brace in them is a brace.
  public let isPlain: Bool

  /// Always on offer and going the step's own way, unless it says otherwise.
  public init(_ id: String, _ label: String, onlyIf: Condition? = nil, leads: Branch? = nil) {
    self.id = id
    self.label = label
    self.onlyIf = onlyIf
    self.leads = leads
    isPlain = false
  }

  /// A row that no guide wrote.
  init(asItIs id: String, _ label: String) {
    self.id = id
    self.label = label
    onlyIf = nil
    leads = nil
    isPlain = true
  }
}
