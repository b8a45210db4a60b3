import HearthCore

/// The decks that come with the program.
public enum BuiltInDecks {
  /// In the order in which they are listed.
  public static let all: [Deck] = [
    .ordinary, .inward, .us,
    .noticing, .play, .memory, .ahead, .touching, .growing, .repair,
    .illness, .grief, .arrival, .lostWork, .apart, .mending, .caring,
  ]
}
