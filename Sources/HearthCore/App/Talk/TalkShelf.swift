/// The shelves of the Talk pane.
public enum TalkShelf: String, Hashable, Sendable, CaseIterable {
  /// Guided conversations.
  case guided
  /// Decks of questions.
  case decks
  /// Lines kept of answers, by question.
  case answers
  /// Talks and check-ins that were kept.
  case kept

  /// One word, as the row of shelves shows it.
  public var title: String {
    switch self {
    case .guided: "Guided"
    case .decks: "Decks"
    case .answers: "Answers"
    case .kept: "Kept"
    }
  }
}

/// What narrows the shelves. Nothing is hidden for good: each goes round to "any" again.
public struct TalkFilter: Hashable, Sendable {
  /// Only decks of that theme; nil for any.
  public internal(set) var theme: String?
  /// Only questions up to that depth, 1–4; nil for any.
  public internal(set) var depth: Int?
  /// Guides of at most that many minutes, and decks whose questions take at most a third of it; nil for any.
  public internal(set) var minutes: Int?

  static let depths = [1, 2, 3, 4]
  static let lengths = [15, 30, 45]
  /// A round of an evening has three questions.
  static let questionsInRound = 3

  func admits(_ guide: Guide) -> Bool { guide.minutes <= minutes ?? .max }

  func admits(_ deck: Deck) -> Bool {
    let fits = minutes.map { deck.minutes * TalkFilter.questionsInRound <= $0 } ?? true
    return fits && (theme == nil || theme == deck.theme) && deck.prompts.contains(where: admits)
  }

  func admits(_ prompt: Prompt) -> Bool { prompt.depth <= depth ?? 5 }

  /// The choice after the present one, and after the last one none.
  static func next<Value: Equatable>(after value: Value?, in values: [Value]) -> Value? {
    guard let value else { return values.first }
    guard let index = values.firstIndex(of: value), index + 1 < values.count else { return nil }
    return values[index + 1]
  }
}

/// A list with a chosen row of its own.
public enum Place: Hashable, Sendable {
  case hearth
  case rituals
  case wall
  case mend
  case shelf(TalkShelf)
  /// The questions of one deck, by id.
  case deck(String)
}

extension AppState {
  /// The list on the screen, under any overlay.
  public var place: Place {
    switch pane {
    case .hearth: .hearth
    case .rituals: .rituals
    case .wall: .wall
    case .mend: .mend
    case .talk: openDeck.map(Place.deck) ?? .shelf(shelf)
    }
  }
}
