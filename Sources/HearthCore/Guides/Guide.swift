/// A walkthrough as data: one pure state machine, ``GuideEngine``, runs every guide.
public struct Guide: Hashable, Sendable {
  /// Lower-case words joined by `-`; never changes once shipped.
  public let id: String
  /// Counts up when steps change, so that an unfinished session of an older version is met gently.
  public let version: Int
  /// As the shelf and the top line show it; a couple's own has at most 60 characters.
  public let title: String
  /// How long it usually takes.
  public let minutes: Int
  /// The pane it belongs to.
  public let home: Home
  /// Which guides it stands with on the shelf; empty for one that only something else leads to.
  public let group: String
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
  /// Walked in this order where no branch says otherwise.
  public let steps: [Step]

  /// Without a group it stands with what a couple wrote.
  public init(
    id: String, version: Int = 1, title: String, minutes: Int, home: Home = .talk,
    group: String = Guide.ownGroup, about: String, why: String, source: String? = nil, keeps: Keeps,
    close: String? = nil, steps: [Step]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.minutes = minutes
    self.home = home
    self.group = group
    self.about = about
    self.why = why
    self.source = source
    self.keeps = keeps
    self.close = close
    self.steps = steps
  }

  /// The pane whose shelf it stands on, and whose keys are at hand in it.
  public enum Home: String, Hashable, Sendable, CaseIterable {
    case talk
    case wall
    case mend
  }

  /// What becomes of the answers. A conversation and a check-in ask first, at their `keep` step; the others are one thing
  /// that somebody writes in order to have it, and file it when they end.
  public enum Keeps: String, Hashable, Sendable, CaseIterable {
    /// One shared record: topic and summary.
    case conversation
    /// One record for each partner, with that partner's own answers.
    case checkin
    /// A note on the wall, of `text` and `meaning`.
    case thanks, affirmation, love, win, ordinary
    /// What the other one says to a note: `text`, to the `note` it was begun for.
    case reply
    /// A note sealed for the other one: `text`, and one of `day`, `mood` and `event`.
    case letter
    /// A card of `text`.
    case helps, comfort, phrase
    /// What each means to hold on to: `outlook`.
    case outlook
    /// Nothing but what it puts on the calendar.
    case dates

    /// Whether one of them writes it in order to hang it up, seal it or lay it by: a note, an answer, a letter, a card.
    public var isWritten: Bool {
      switch self {
      case .thanks, .affirmation, .love, .win, .ordinary, .reply, .letter, .helps, .comfort, .phrase: true
      case .conversation, .checkin, .outlook, .dates: false
      }
    }

    /// Whether it is for the other one, and not before its time: nothing that is left of it half-way may say what it is.
    public var isSurprise: Bool { self == .letter || self == .comfort }
  }

  /// Where guides stand that say nothing about it: those a couple wrote.
  public static let ownGroup = "Your own"

  /// Nil when there is no such step, as in another version of the guide.
  public func step(_ id: String) -> Step? { steps.first { $0.id == id } }

  /// Whether both keys are asked for before anything private is.
  var asksForConsent: Bool {
    let opening = steps.prefix { if case .curtain = $0.kind { false } else { true } }
    return opening.contains { if case .consent = $0.kind { true } else { false } }
  }

  /// Whether it is for one of them from its first screen to its last: then nobody gets into the middle of it, either,
  /// without that one's own key.
  var isForOneAlone: Bool {
    guard let first = steps.first, first.kind == .curtain else { return false }
    return steps.allSatisfy { $0.who == first.who || $0.who == .both }
  }

  /// Whether by that step one of them has drafted what is not yet for the other one's eyes, or hands.
  func isAfterSurprise(_ step: Step) -> Bool {
    guard keeps.isSurprise, let index = index(of: step.id) else { return false }
    return steps.prefix(index).contains { if case .draft = $0.kind { true } else { false } }
  }

  func index(of id: String) -> Int? { steps.firstIndex { $0.id == id } }
}
