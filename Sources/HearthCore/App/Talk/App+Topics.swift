/// The list of topics: each partner opens and closes their own, and nobody else's.
public struct TopicSheet: Hashable, Sendable {
  /// Whose list it is; nil until someone says.
  public internal(set) var partner: PartnerID?
  /// The chosen row of `App.topics`, counted from 0.
  public internal(set) var row = 0
}

extension App {
  /// The program's topics, and any other that the couple's own decks name.
  public var topics: [Topic] {
    let known = Set(library.topics.map(\.id))
    let own = Set(library.decks.flatMap(\.prompts).flatMap(\.topics)).subtracting(known)
    return library.topics + own.sorted().map { Topic($0, $0) }
  }

  func inTopics(_ state: inout AppState, _ sheet: TopicSheet, _ command: Command) -> [Effect] {
    var sheet = sheet
    var effects: [Effect] = []
    switch command {
    case .pressA, .pressB: sheet.partner = command.partner
    case .up: sheet.row = max(0, sheet.row - 1)
    case .down: sheet.row = min(topics.count - 1, sheet.row + 1)
    case .toggle: effects = toggleTopic(&state, sheet)
    default: break
    }
    state.overlay = .topics(sheet)
    return effects
  }

  private func toggleTopic(_ state: inout AppState, _ sheet: TopicSheet) -> [Effect] {
    guard let partner = sheet.partner, topics.indices.contains(sheet.row) else { return [] }
    let topic = topics[sheet.row].id
    let isOpen = state.memory.isOpen(topic, for: partner, in: library)
    return save(&state, [Boundary.record(topic, isOpen: !isOpen, of: partner, at: state.now)])
  }
}
