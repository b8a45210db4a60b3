/// Which question comes next.
///
/// None repeats in one evening, and none that was answered comes back before its deck is spent; then the one that has
/// rested longest returns first.
struct QuestionDraw {
  let decks: [Deck]
  /// When each question was last answered, in seconds.
  let lastAsked: [String: Int]

  /// The next question at that depth, or at the nearest lighter one that has any left; nil when all of those have been
  /// on the screen this evening.
  func next(depth: Int, drawn: [String], seed: UInt64) -> Prompt? {
    var random = SplitMix(seed: seed &+ UInt64(drawn.count))
    // Shallower before deeper: nobody is taken further down than they agreed to while there is anything above.
    let depths = [depth] + stride(from: depth - 1, through: 1, by: -1)
    for level in depths {
      let left = decks.flatMap(\.prompts).filter { $0.depth == level && !drawn.contains($0.id) }
      if let prompt = freshest(left, &random) { return prompt }
    }
    return nil
  }

  private func freshest(_ prompts: [Prompt], _ random: inout SplitMix) -> Prompt? {
    let fresh = prompts.filter { lastAsked[$0.id] == nil }
    if let prompt = fresh.randomElement(using: &random) { return prompt }
    return prompts.min { lastAsked[$0.id, default: 0] < lastAsked[$1.id, default: 0] }
  }
}
