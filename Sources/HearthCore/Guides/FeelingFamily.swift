/// A family of feeling words.
public struct FeelingFamily: Hashable, Sendable {
  public let name: String
  public let words: [String]

  public init(name: String, words: [String]) {
    self.name = name
    self.words = words
  }
}
