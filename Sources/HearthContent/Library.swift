import HearthCore

extension Library {
  /// What ships with the program.
  public static let builtIn = Library(
    guides: [
      .checkin, .evening, .stressTalk, .goodNews, .guess, .floor, .dialogue, .dreams, .teach, .film, .meal,
      .phonesAway, .silence, .breath, .planDate, .nudge, .weekly, .stillTrue, .lookBack,
    ], decks: BuiltInDecks.all, feelings: FeelingFamily.all,
    notForEveryone: SafetyText.notForEveryone, help: SafetyText.helpSheet, topics: Topic.all,
    templates: RitualTemplate.all)
}
