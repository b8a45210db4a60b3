import HearthCore

extension Guide {
  /// How someone who wants the best for both would see it; written alone, three times a year.
  public static let outlook = Guide(
    id: "outlook", title: "The view from outside", minutes: 7, home: .mend, group: GuideGroup.inCalm,
    about: "Three short pages each, for the next time you disagree.",
    why: "A kind view from outside is hard to find in a quarrel. It is easier to write it down before.",
    source: "Finkel, Slotter, Luchies, Walton and Gross 2013, Psychol. Sci. 24:1595.",
    keeps: .outlook,
    steps: [
      Step(
        "welcome", .say, "Three short pages each, written alone.",
        lines: [
          "Think of something you two disagreed on lately.",
          "The third page is kept. You both see it again", "when a hard talk begins.",
        ])
    ]
      + Parts.eachAlone("page") { id, who in
        Step(
          id,
          .draft([
            Field("friend", "Someone wants the best for you both. How would they see it?", .page),
            Field("hard", "What makes it hard to see it that way?", .page),
            Field(Field.Key.outlook, "How can you hold on to it, these next months?", .page),
          ]), who: who, "{who}, a few lines are plenty.")
      } + [
        Step(
          "aloud", .say, "Tell each other what you like of it.",
          lines: ["All of it, a line, or nothing."]),
        Step(
          "again", .schedule(title: "The view from outside, written anew", days: [120], as: .outlook),
          "Shall you write it anew, in four months?"),
        Step("end", .say, "That was all.", lines: ["Your third pages are kept, and will be there."]),
      ])
}
