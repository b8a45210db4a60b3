import HearthCore

extension Library {
  /// What ships with the program.
  public static let builtIn = Library(
    guides: inTalk + onTheWall + inMend, decks: BuiltInDecks.all, feelings: FeelingFamily.all,
    safety: SafetyText.words, help: SafetyText.helpSheet, topics: Topic.all,
    templates: RitualTemplate.all, adventures: Idea.all, phrases: PhraseFamily.all)

  private static let inTalk: [Guide] = [
    .checkin, .evening, .stressTalk, .goodNews, .guess, .floor, .dialogue, .dreams, .teach, .film, .meal,
    .phonesAway, .touch, .silence, .breath, .adventures, .planDate, .nudge, .weekly, .stillTrue, .lookBack,
  ]

  /// In the order of the keys that begin them.
  private static let onTheWall: [Guide] = [
    .thanks, .affirmation, .love, .win, .ordinary, .letter, .reply,
  ]

  private static let inMend: [Guide] = [
    .mend, .park, .aftermath, .outlook, .promise, .trial, .difference, .promiseLook, .helps, .comfort,
    .phrase,
  ]
}
