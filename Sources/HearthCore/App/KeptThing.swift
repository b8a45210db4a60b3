/// A conversation, or both halves of a check-in.
public struct KeptThing: Hashable, Sendable {
  /// The record's id, or for a check-in the id of its session.
  public let id: String
  /// When it was kept; of a check-in's halves, the earlier one.
  public let at: Moment
  /// Nil for a check-in.
  public let conversation: Conversation?
  /// Partner `a` first, and only one where the other is gone; empty for a conversation.
  public let checkins: [CheckIn]
}

extension App {
  /// What was kept in the months read so far, newest first.
  public func keptThings(_ state: AppState) -> [KeptThing] {
    let talks = state.living(Conversation.kind).compactMap(Conversation.init)
      .map { KeptThing(id: $0.id, at: $0.at, conversation: $0, checkins: []) }
    let halves = Dictionary(grouping: state.living(CheckIn.kind).compactMap(CheckIn.init), by: \.session)
    let checkins = halves.compactMap { session, pair -> KeptThing? in
      guard let at = pair.map(\.at).min(by: { $0.seconds < $1.seconds }) else { return nil }
      let sorted = pair.sorted { $0.author.rawValue < $1.author.rawValue }
      return KeptThing(id: session, at: at, conversation: nil, checkins: sorted)
    }
    return (talks + checkins).sorted { ($0.at.seconds, $0.id) > ($1.at.seconds, $1.id) }
  }

  /// Nil when it was erased, or its month has not been read yet.
  public func keptThing(_ id: String, _ state: AppState) -> KeptThing? {
    keptThings(state).first { $0.id == id }
  }

  /// The newest month not read yet; nil when all were.
  func nextOlderMonth(_ state: AppState) -> YearMonth? {
    state.months.last { !state.monthsRead.contains($0) }
  }
}
