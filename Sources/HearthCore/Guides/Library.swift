/// All there is to walk and to ask: the guides, the decks, the words for feelings.
public struct Library: Hashable, Sendable {
  /// The built-in ones in the order of the shelf, then the couple's own.
  public internal(set) var guides: [Guide]
  /// The built-in ones, then the couple's own. The favourites are not among them.
  public internal(set) var decks: [Deck]
  /// The families of the feelings list, from the top.
  public let feelings: [FeelingFamily]
  /// What is owed to whoever uses it.
  public let safety: SafetyWords
  /// Where to turn; nil only in tests that need none.
  public let help: HelpSheet?
  /// What questions may lead to.
  public let topics: [Topic]
  /// What a ballot draws from.
  public let adventures: [Idea]
  /// Rituals to begin with, in the order of the list.
  public let templates: [RitualTemplate]
  /// Words that mend, in families, in the order they are gone through.
  public let phrases: [PhraseFamily]

  /// Takes it all as it is; only what a couple wrote is looked through, by `adding`.
  public init(
    guides: [Guide], decks: [Deck], feelings: [FeelingFamily], safety: SafetyWords = SafetyWords(),
    help: HelpSheet? = nil, topics: [Topic] = [], templates: [RitualTemplate] = [], adventures: [Idea] = [],
    phrases: [PhraseFamily] = []
  ) {
    self.guides = guides
    self.decks = decks
    self.feelings = feelings
    self.safety = safety
    self.help = help
    self.topics = topics
    self.templates = templates
    self.phrases = phrases
    self.adventures = adventures
  }

  /// Nil for an id that is not at hand, as when a couple's own file is gone.
  public func guide(_ id: String) -> Guide? { guides.first { $0.id == id } }
  /// The guides on the shelf of that pane, but for those that only something else leads to.
  public func shelf(_ home: Guide.Home) -> [Guide] { guides.filter { $0.home == home && !$0.group.isEmpty } }
  /// A deck that was written; for the favourites see `deck(_:_:)`.
  public func deck(_ id: String) -> Deck? { decks.first { $0.id == id } }
  /// Nil for a topic nobody lists, which counts as open.
  public func topic(_ id: String) -> Topic? { topics.first { $0.id == id } }

  /// Nil for the words of a couple's own idea.
  public func idea(_ id: String) -> Idea? { adventures.first { $0.id == id } }

  /// The question of that id, wherever it stands.
  public func prompt(_ id: String) -> Prompt? {
    for deck in decks {
      if let prompt = deck.prompts.first(where: { $0.id == id }) { return prompt }
    }
    return nil
  }
}
