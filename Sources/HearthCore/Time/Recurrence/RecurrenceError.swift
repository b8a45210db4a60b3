/// What is wrong with the text of a rule.
public struct RecurrenceError: Error, Hashable, Sendable {
  /// The part at fault, as it was written or as it would be: `BYDAY=XX`. Cut short when it is very long.
  public let part: String
  /// What is the matter with it, to be read after ``part``.
  public let reason: String

  init(_ part: some StringProtocol, _ reason: String) {
    self.part = part.count > 40 ? part.prefix(39) + "…" : String(part)
    self.reason = reason
  }

  /// In plain words: `BYDAY=XX is no weekday`.
  public var message: String { "\(part) \(reason)" }
}
