/// A family of feeling words.
public struct FeelingFamily: Hashable, Sendable {
  /// Stands to the left of its words.
  public let name: String
  /// From left to right. What is kept of an answer is the word itself.
  public let words: [String]

  /// No word may stand in two families: one that was taken is known by itself.
  public init(name: String, words: [String]) {
    self.name = name
    self.words = words
  }
}
