/// What was done to a field, to be undone step by step.
struct TextHistory: Sendable {
  /// Steps of one kind that follow each other are undone together.
  enum Run: Sendable {
    case none
    case typing
    case erasing
    case killing
  }

  /// Bounded, so that a field someone holds a key in does not grow for ever: together the steps keep this many
  /// characters at most.
  static let roomForCharacters = 200_000
  /// A longer run is taken for two, since adding to one costs its length each time.
  static let longestRun = 64

  private(set) var steps: [TextField.Splice] = []
  var run = Run.none
  private var weight = 0

  mutating func record(_ step: TextField.Splice, run: Run) {
    defer { self.run = run }
    if run == self.run, let last = steps.last, let joined = TextHistory.join(last, step, run: run) {
      steps[steps.count - 1] = joined
      weight -= TextHistory.weight(of: last)
      weight += TextHistory.weight(of: joined)
    } else {
      steps.append(step)
      weight += TextHistory.weight(of: step)
    }
    dropOldest()
  }

  mutating func takeLast() -> TextField.Splice? {
    run = .none
    guard let last = steps.popLast() else { return nil }
    weight -= TextHistory.weight(of: last)
    return last
  }

  private static func weight(of step: TextField.Splice) -> Int {
    step.removed.count + step.inserted.count + 8
  }

  private mutating func dropOldest() {
    guard weight > TextHistory.roomForCharacters else { return }
    var dropped = 0
    // The newest step always stays; half the room is freed at once, so that this is rare.
    while weight > TextHistory.roomForCharacters / 2, dropped < steps.count - 1 {
      weight -= TextHistory.weight(of: steps[dropped])
      dropped += 1
    }
    steps.removeFirst(dropped)
  }

  private static func join(_ last: TextField.Splice, _ step: TextField.Splice, run: Run) -> TextField.Splice?
  {
    var last = last
    guard last.inserted.count + last.removed.count < longestRun else { return nil }
    switch run {
    case .typing:
      guard last.removed.isEmpty, step.removed.isEmpty, step.at == last.at + last.inserted.count,
        !beginsWord(step.inserted.first, after: last.inserted.last)
      else { return nil }
      last.inserted += step.inserted
    case .erasing:
      guard last.inserted.isEmpty, step.inserted.isEmpty else { return nil }
      if step.at == last.at {
        last.removed += step.removed
      } else if step.at + step.removed.count == last.at {
        last.removed = step.removed + last.removed
        last.at = step.at
      } else {
        return nil
      }
    case .none, .killing: return nil
    }
    last.cursorAfter = step.cursorAfter
    return last
  }

  /// Undo goes word by word.
  private static func beginsWord(_ next: Character?, after last: Character?) -> Bool {
    guard let next, let last else { return false }
    return last.isWhitespace && !next.isWhitespace
  }
}
