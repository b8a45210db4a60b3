/// All there is to walk and to ask: the guides, the decks, the words for feelings.
public struct Library: Hashable, Sendable {
  public let guides: [Guide]
  public let decks: [Deck]
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

  /// The decks that questions come from when none is picked.
  var everydayDecks: [Deck] { decks.filter { !$0.onlyWhenChosen } }

  public func guide(_ id: String) -> Guide? { guides.first { $0.id == id } }
  public func deck(_ id: String) -> Deck? { decks.first { $0.id == id } }

  /// The question of that id, wherever it stands.
  public func prompt(_ id: String) -> Prompt? {
    for deck in decks {
      if let prompt = deck.prompts.first(where: { $0.id == id }) { return prompt }
    }
    return nil
  }
}

/// A small generator of pseudo-random numbers (Steele, Lea and Flood 2014, "SplitMix"): the core has no randomness of
/// its own, so a seed comes in with an event and everything after it can be told in a test.
public struct SplitMix: Hashable, Sendable, RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
