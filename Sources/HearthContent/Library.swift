import HearthCore

extension Library {
  /// What ships with the program.
  public static let builtIn = Library(
    guides: [
      .floor, .checkin, .evening, .guess, .teach, .film, .meal, .silence, .phonesAway, .breath, .lookBack,
    ], decks: BuiltInDecks.all, feelings: FeelingFamily.all,
    notForEveryone: SafetyText.notForEveryone, help: SafetyText.helpSheet, topics: Topic.all)
}
