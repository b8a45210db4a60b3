import HearthCore

extension Guide {
  /// Three questions to carry to the table, and then nothing on the screen.
  public static let meal = Guide(
    id: "meal", title: "A meal without screens", minutes: 40, group: GuideGroup.timeTogether,
    about: "Three questions to take to the table, and then the screen goes dim.",
    why: "The questions come once, so that the meal itself belongs to the two of you.",
    keeps: .conversation, close: "line.first",
    steps: [
      Step(
        "welcome", .say, "A meal, and nothing to look at but each other.",
        lines: ["Three questions first, then this screen goes dim.", "Phones go somewhere else."]),
      Parts.agree("No screens until you have both eaten?"),
      Step(
        "hand", .hand(3), "Read them aloud, then off you go.",
        lines: ["Leave the screen where it is."]),
      Step(
        "meal", .quiet(seconds: 2700), "Enjoy your meal.",
        lines: ["Nothing more comes from here.", "Come back whenever you like."], done: "we have eaten"),
    ]
      + Parts.lineEach(
        "line", key: "table", "What came up at the table?",
        next: [Branch(to: "end", when: .unanswered(field: "table"))]) + [
        Parts.keep,
        Step("end", .say, "That was the meal.", lines: ["The dishes can wait a little."]),
      ])
}
