/// A way on from a step.
public struct Branch: Hashable, Sendable {
  /// Nil is the next step in the list.
  let to: String?
  let when: Condition?
  let doing: [Action]

  /// Given nothing, it leads to the next step, always, and changes nothing.
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
    /// What led here is let go of, instead of done, when the guide ends.
    case release
    /// What led here stays open when the guide ends.
    case stay
  }
}

/// A question about the session so far.
public enum Condition: Hashable, Sendable {
  /// That option was chosen.
  case chose(field: String, option: String)
  /// Nobody has answered that field yet.
  case unanswered(field: String)
  /// Somebody has, or the answer came along from the start.
  case answered(field: String)
  /// Each of the two has answered at least one of those fields: what one of them left empty is nobody’s to see.
  case bothAnswered(fields: [String])
  /// Fewer questions than that were answered in this round.
  case questionsBelow(Int)
  /// Fewer times round than that.
  case countBelow(Int)
  /// Questions are not that deep yet.
  case depthBelow(Int)
  /// Every question there is was set aside, or leads to something closed.
  case nothingToAsk
  /// Neither has closed that topic.
  case open(topic: String)
  /// No earlier answer was kept that could be looked at again.
  case nothingEarlier
}
