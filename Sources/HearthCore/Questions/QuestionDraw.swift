/// Which question comes next.
///
/// None repeats in one evening, and none that was answered comes back before its deck is spent; then the one that has
/// rested longest returns first.
struct QuestionDraw {
  /// What may come up: nothing closed, nothing set aside.
  let prompts: [Prompt]
  let memory: QuestionMemory

  /// The next question at that depth, or lighter when all at it were asked; then the one that has rested longest. Nil
  /// when all of those have been on the screen this evening.
  func next(depth: Int, drawn: [String], seed: UInt64) -> Prompt? {
    // Never deeper: nobody is taken further down than they agreed to.
    let left = prompts.filter { $0.depth <= depth && !drawn.contains($0.id) }
    let fresh = left.filter { memory.asked[$0.id] == nil }
    if let deepest = fresh.map(\.depth).max() {
      return fresh.filter { $0.depth == deepest }.min { rank($0, seed) < rank($1, seed) }
    }
    return left.min { rested($0) < rested($1) }
  }

  private func rested(_ prompt: Prompt) -> Int { memory.asked[prompt.id]?.at.seconds ?? 0 }

  /// A place in the evening's order that no other question's coming or going changes.
  private func rank(_ prompt: Prompt, _ seed: UInt64) -> UInt64 {
    var random = SplitMix(seed: seed ^ stableHash(prompt.id.utf8))
    return random.next()
  }
}

extension Library {
  /// Questions that may come up when nobody picked a deck.
  func everydayPrompts(_ memory: QuestionMemory) -> [Prompt] {
    let decks = decks.filter { !$0.onlyWhenChosen && memory.marks[$0.id] != .setAside }
    return decks.flatMap(\.prompts).filter { memory.allows($0, in: self) }
  }

  /// The questions the two marked, as a deck of their own.
  public func favourites(_ memory: QuestionMemory) -> Deck {
    // Asked at every key on the shelf, and most houses have none: nothing is copied, and nothing looked up in vain.
    var prompts: [Prompt] = []
    if memory.marks.values.contains(.favourite) {
      for deck in decks {
        for prompt in deck.prompts
        where memory.marks[prompt.id] == .favourite && memory.allows(prompt, in: self) {
          prompts.append(prompt)
        }
      }
    }
    return Deck(
      id: Deck.favouritesID, title: "Your favourites", about: "The questions you two marked.", theme: "yours",
      prompts: prompts)
  }

  /// A deck by id, the couple's favourites among them.
  public func deck(_ id: String, _ memory: QuestionMemory) -> Deck? {
    id == Deck.favouritesID ? favourites(memory) : deck(id)
  }

  /// The deck a question stands in.
  public func deck(holding prompt: String) -> Deck? {
    decks.first { deck in deck.prompts.contains { $0.id == prompt } }
  }
}

extension Deck {
  /// No deck of anybody's may take this id.
  public static let favouritesID = "favourites"

  /// What the choice of a deck offers besides the decks.
  static let anyID = "any"

  static let reservedIDs: Set<String> = [favouritesID, anyID]
}
