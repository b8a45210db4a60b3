/// All there is to walk and to ask: the guides, the decks, the words for feelings.
public struct Library: Hashable, Sendable {
  public internal(set) var guides: [Guide]
  public internal(set) var decks: [Deck]
  public let feelings: [FeelingFamily]
  /// Who should not use tools for two, a line each; the first thing anyone reads.
  public let notForEveryone: [String]
  /// Where to turn; nil only in tests that need none.
  public let help: HelpSheet?
  /// What questions may lead to.
  public let topics: [Topic]

  public init(
    guides: [Guide], decks: [Deck], feelings: [FeelingFamily], notForEveryone: [String] = [],
    help: HelpSheet? = nil, topics: [Topic] = []
  ) {
    self.guides = guides
    self.decks = decks
    self.feelings = feelings
    self.notForEveryone = notForEveryone
    self.help = help
    self.topics = topics
  }

  public func guide(_ id: String) -> Guide? { guides.first { $0.id == id } }
  public func deck(_ id: String) -> Deck? { decks.first { $0.id == id } }
  public func topic(_ id: String) -> Topic? { topics.first { $0.id == id } }

  /// The question of that id, wherever it stands.
  public func prompt(_ id: String) -> Prompt? {
    for deck in decks {
      if let prompt = deck.prompts.first(where: { $0.id == id }) { return prompt }
    }
    return nil
  }
}
