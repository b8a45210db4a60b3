/// A paced breath in seconds.
public struct Breath: Hashable, Sendable {
  /// Seconds of breathing in.
  public let inward: Int
  /// Seconds of breathing out.
  public let outward: Int

  /// Both at least 1: the fullness of a breath of no length is not a number.
  public init(inward: Int, outward: Int) {
    self.inward = inward
    self.outward = outward
  }

  /// Longer out than in.
  public static let slow = Breath(inward: 4, outward: 6)
}
