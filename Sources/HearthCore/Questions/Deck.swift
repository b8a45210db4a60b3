/// A set of open questions on one theme.
public struct Deck: Hashable, Sendable {
  /// Lower-case words joined by `-`; never changes once shipped.
  public let id: String
  /// As the shelf lists it; a couple's own has at most 60 characters.
  public let title: String
  /// One line: what these questions are good for.
  public let about: String
  /// One word to filter by.
  public let theme: String
  /// About how long one of its questions takes when both answer it, in minutes.
  public let minutes: Int
  /// For a season or an hour of its own: its questions come up only when the couple picks this deck.
  public let onlyWhenChosen: Bool
  /// What a curious listener may ask after any answer; a prompt's own follow-up comes first.
  public let followUps: [String]
  /// As the deck lists them; which one comes up is for ``QuestionDraw`` to say.
  public let prompts: [Prompt]

  /// Ids are taken as they are; only those of a couple's own decks are looked through.
  public init(
    id: String, title: String, about: String, theme: String, minutes: Int = 5, onlyWhenChosen: Bool = false,
    followUps: [String] = [], prompts: [Prompt]
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.theme = theme
    self.minutes = minutes
    self.onlyWhenChosen = onlyWhenChosen
    self.followUps = followUps
    self.prompts = prompts
  }
}

/// One open question, read aloud and answered by both.
public struct Prompt: Hashable, Sendable {
  /// Unique within all decks; never changes once shipped, because what was asked is remembered by it.
  public let id: String
  /// 1 (easy) to 5 (the deepest).
  public let depth: Int
  /// Read aloud as it stands: nothing is filled in.
  public let text: String
  /// Ids of ``Topic`` values it leads to: a partner may have closed one.
  public let topics: [String]
  /// What a curious listener may ask after the answer, when this question has a follow-up of its own.
  public let followUp: String?

  /// Without topics, nothing that is closed can keep it away.
  public init(_ id: String, depth: Int, _ text: String, topics: [String] = [], followUp: String? = nil) {
    self.id = id
    self.depth = depth
    self.text = text
    self.topics = topics
    self.followUp = followUp
  }

  /// Whether it asks about these very days, so that an old answer to it says nothing about now.
  var isOfTheDay: Bool {
    let words = [" today", " tonight", "this week", "this month", " lately", "last weekend"]
    return words.contains { text.contains($0) }
  }
}
