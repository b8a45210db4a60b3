/// One screen of a guide.
public struct Step: Hashable, Sendable {
  /// Unique within the guide.
  public let id: String
  /// Whose step it is: who speaks, writes or takes the keyboard.
  public let who: Who
  /// What the screen does, and what it asks for.
  public let kind: Kind
  /// The one sentence in the middle of the screen. May name people and things: see ``Template``.
  public let headline: String
  /// Quieter lines below it; an empty one is a gap.
  public let lines: [String]
  /// What the other one does meanwhile.
  public let cue: String?
  /// What going on is called here, when the usual word for such a step would be wrong.
  public let done: String?
  /// Where passing leads, when that is not where going on does: nobody gives back what was not said.
  public let ifPassed: String?
  /// The step is left out unless this holds.
  public let onlyIf: Condition?
  /// Where to go after it: the first branch whose condition holds; the next step in the list when none does.
  public let next: [Branch]

  /// For both, and on to the next step in the list, unless it says otherwise.
  public init(
    _ id: String, _ kind: Kind, who: Who = .both, _ headline: String, lines: [String] = [],
    cue: String? = nil, done: String? = nil, ifPassed: String? = nil, onlyIf: Condition? = nil,
    next: [Branch] = []
  ) {
    self.id = id
    self.who = who
    self.kind = kind
    self.headline = headline
    self.lines = lines
    self.cue = cue
    self.done = done
    self.ifPassed = ifPassed
    self.onlyIf = onlyIf
    self.next = next
  }

  /// A role, not a person: who sits in it changes when the guide swaps seats.
  public enum Who: String, Hashable, Sendable, CaseIterable {
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
    /// Opens what was sealed in those steps, only when both exist: side by side, or woven into the step's own lines.
    case reveal([String], as: Layout = .sideBySide)
    /// Settles one sealed choice on the lower of the two answers; neither answer is shown.
    case lowest(of: [String], field: String)
    /// Holds two sealed ballots on that field side by side: what neither declined is shown, and nothing else of them is
    /// ever known.
    case mutual(of: [String], field: String)
    /// One speaks, without being cut off; seconds of a gentle timer.
    case floor(seconds: Int)
    /// The listener gives it back with one of these stems until the speaker says yes.
    case reflect(stems: [String])
    /// A sentence put together from parts.
    case build([Field])
    /// Put together alone, behind a curtain, and shown when its author speaks. It is no secret, so it is stored like any
    /// other answer: a crash in the middle of a quarrel must not cost it.
    case draft([Field])
    case choose(Field)
    case rate(Field)
    case write(Field)
    /// A paced breath, that many times.
    case breathe(Breath, times: Int)
    /// Silence on a dim screen; seconds.
    case quiet(seconds: Int)
    /// A private 0–10. The step that decides pauses the guide when either stands at or over the threshold.
    case heat(threshold: Int, decides: Bool)
    /// Puts something on the calendar, that many days ahead or on a day they name, if the couple wants it there. Where a
    /// day is optional, that it needs none stands first.
    case schedule(title: String, days: [Int], as: Appointment.Sort = .talk, isOptional: Bool = false)
    /// Lays away what one of them sealed in that step until a day: the one the guide is walked for, or one that many days
    /// ahead. It is left out where nothing was sealed.
    case brief(of: String, opens: Brief.Opens, days: [Int])
    /// What to keep of all this.
    case keep
    /// Draws a question from the decks at the session's depth, or one that was answered long ago.
    case question(from: Source = .decks)
    /// Draws that many questions at once, to be taken away from the screen.
    case hand(Int)
  }

  /// How two sealed answers are shown.
  public enum Layout: String, Hashable, Sendable, CaseIterable {
    case sideBySide = "side-by-side"
    case inLines = "in-lines"
  }

  /// Where a question comes from.
  public enum Source: String, Hashable, Sendable, CaseIterable {
    case decks
    /// What the two have answered, and kept a line of, some months ago.
    case earlier
  }
}
