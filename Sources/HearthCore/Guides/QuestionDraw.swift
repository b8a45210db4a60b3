/// Which question comes next.
///
/// None repeats in one evening, and none that was answered comes back before its deck is spent; then the one that has
/// rested longest returns first.
struct QuestionDraw {
  let decks: [Deck]
  /// When each question was last answered, in seconds.
  let lastAsked: [String: Int]

  /// The next question at that depth, or lighter when all at it were asked; then the one that has rested longest. Nil
  /// when all of those have been on the screen this evening.
  func next(depth: Int, drawn: [String], seed: UInt64) -> Prompt? {
    // Never deeper: nobody is taken further down than they agreed to.
    let left = decks.flatMap(\.prompts).filter { $0.depth <= depth && !drawn.contains($0.id) }
    let fresh = left.filter { lastAsked[$0.id] == nil }
    if let deepest = fresh.map(\.depth).max() {
      return fresh.filter { $0.depth == deepest }.min { rank($0, seed) < rank($1, seed) }
    }
    return left.min { lastAsked[$0.id, default: 0] < lastAsked[$1.id, default: 0] }
  }

  /// A place in the evening's order that no other question's coming or going changes.
  private func rank(_ prompt: Prompt, _ seed: UInt64) -> UInt64 {
    // FNV-1a over the id, so that it is the same on every machine.
    let hash = prompt.id.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    var random = SplitMix(seed: seed ^ hash)
    return random.next()
  }
}
