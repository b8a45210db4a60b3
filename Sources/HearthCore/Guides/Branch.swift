/// A way on from a step.
public struct Branch: Hashable, Sendable {
  /// Nil is the next step in the list.
  public let to: String?
  public let when: Condition?
  public let doing: [Action]

  public init(to: String? = nil, when: Condition? = nil, doing: [Action] = []) {
    self.to = to
    self.when = when
    self.doing = doing
  }

  /// What changes on the way.
  public enum Action: String, Hashable, Sendable, CaseIterable {
    /// The one who was second goes first from here.
    case swapSeats = "swap-seats"
    /// Questions may go one level deeper.
    case deeper
    /// Starts counting a round anew.
    case newRound = "new-round"
    /// One more time round.
    case count
  }
}

/// A question about the session so far.
public enum Condition: Hashable, Sendable {
  /// That option was chosen.
  case chose(field: String, option: String)
  /// Nobody has answered that field yet.
  case unanswered(field: String)
  /// Fewer questions than that were answered in this round.
  case questionsBelow(Int)
  /// Fewer times round than that.
  case countBelow(Int)
  /// Questions are not that deep yet, and may still go deeper.
  case depthBelow(Int)
  /// No earlier answer was kept that could be looked at again.
  case nothingEarlier
}
