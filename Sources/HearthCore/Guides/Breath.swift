/// A paced breath in seconds.
public struct Breath: Hashable, Sendable {
  public let inward: Int
  public let outward: Int

  public init(inward: Int, outward: Int) {
    self.inward = inward
    self.outward = outward
  }

  /// Longer out than in.
  public static let slow = Breath(inward: 4, outward: 6)
}
