/// A set of open questions on one theme.
public struct Deck: Hashable, Sendable {
  /// Lower-case words joined by `-`; never changes once shipped.
  public let id: String
  public let title: String
  /// One line: what these questions are good for.
  public let about: String
  /// One word to filter by.
  public let theme: String
  /// For a season or an hour of its own: its questions come up only when the couple picks this deck.
  public let onlyWhenChosen: Bool
  public let prompts: [Prompt]

  public init(
    id: String, title: String, about: String, theme: String, onlyWhenChosen: Bool = false, prompts: [Prompt]
  ) {
    self.onlyWhenChosen = onlyWhenChosen
    self.id = id
    self.title = title
    self.about = about
    self.theme = theme
    self.prompts = prompts
  }
}

/// One open question, read aloud and answered by both.
public struct Prompt: Hashable, Sendable {
  /// Unique within all decks; never changes once shipped, because what was asked is remembered by it.
  public let id: String
  /// 1 (easy) to 5 (the deepest).
  public let depth: Int
  public let text: String
  /// Topics a partner may have closed: `body`, `family`, `past` …
  public let topics: [String]

  public init(_ id: String, depth: Int, _ text: String, topics: [String] = []) {
    self.id = id
    self.depth = depth
    self.text = text
    self.topics = topics
  }
}

/// A family of feeling words.
public struct FeelingFamily: Hashable, Sendable {
  public let name: String
  public let words: [String]

  public init(name: String, words: [String]) {
    self.name = name
    self.words = words
  }
}
