import HearthCore

extension Library {
  /// What ships with the program.
  public static let builtIn = Library(
    guides: [
      .floor, .dialogue, .stressTalk, .goodNews, .dreams, .weekly, .checkin, .evening, .stillTrue,
    ], decks: BuiltInDecks.all, feelings: FeelingFamily.all,
    notForEveryone: SafetyText.notForEveryone, help: SafetyText.helpSheet, topics: Topic.all)
}
