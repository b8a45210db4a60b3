/// Something a question may lead to, so that a partner can keep the subject closed for a while.
public struct Topic: Hashable, Sendable {
  /// What prompts carry.
  public let id: String
  /// As the list of topics names it.
  public let title: String
  /// Stays closed until both have opened it; every other topic is open until one of them closes it.
  public let opensWithBoth: Bool

  /// Open until one of them closes it, unless it opens with both.
  public init(_ id: String, _ title: String, opensWithBoth: Bool = false) {
    self.id = id
    self.title = title
    self.opensWithBoth = opensWithBoth
  }
}
