/// Sentences of one kind that can mend something in the middle of a quarrel, to be read aloud as they stand.
public struct PhraseFamily: Hashable, Sendable {
  /// What they are for, in a word or three: `Slow down`.
  public let title: String
  /// Short enough to be said in one breath; of at most 60 characters each.
  public let phrases: [String]

  /// Takes them as they are, in the order they are gone through.
  public init(_ title: String, _ phrases: [String]) {
    self.title = title
    self.phrases = phrases
  }
}
