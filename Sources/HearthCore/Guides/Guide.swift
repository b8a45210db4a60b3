/// A walkthrough as data: one pure state machine, ``GuideEngine``, runs every guide.
public struct Guide: Hashable, Sendable {
  /// Lower-case words joined by `-`; never changes once shipped.
  public let id: String
  /// Counts up when steps change, so that an unfinished session of an older version is met gently.
  public let version: Int
  public let title: String
  /// How long it usually takes.
  public let minutes: Int
  /// Which guides it stands with on the shelf.
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
  public let steps: [Step]

  public init(
    id: String, version: Int = 1, title: String, minutes: Int, group: String = Guide.ownGroup,
    about: String, why: String,
    source: String? = nil,
    keeps: Keeps, close: String? = nil, steps: [Step]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.minutes = minutes
    self.group = group
    self.about = about
    self.why = why
    self.source = source
    self.keeps = keeps
    self.close = close
    self.steps = steps
  }

  /// What becomes of the answers.
  public enum Keeps: String, Hashable, Sendable, CaseIterable {
    /// One shared record: topic and summary.
    case conversation
    /// One record for each partner, with that partner's own answers.
    case checkin
  }

  /// Where guides stand that say nothing about it: those a couple wrote.
  public static let ownGroup = "Your own"

  public func step(_ id: String) -> Step? { steps.first { $0.id == id } }

  func index(of id: String) -> Int? { steps.firstIndex { $0.id == id } }
}
