import HearthCore

extension Guide {
  /// A note sealed for the other one, until a day, a mood or something that happens.
  public static let letter = Guide(
    id: "letter", title: "A sealed note", minutes: 5, home: .wall, group: GuideGroup.forTheWall,
    about: "A note that opens on a day, in a mood, or when something happens.",
    why: "Words that arrive on the right day are worth more than the same words today.",
    keeps: .letter,
    steps: writing + opening + [
      Step(
        "unsealed",
        .choose(
          Field(
            "unsealed", "",
            .options([
              Option("choose", "Choose when it opens", leads: Branch(to: "opens")),
              Option("drop", "Throw it away", leads: Branch(to: "none", doing: [.count])),
            ]))), who: .first, "{who}, it needs something to wait for.", next: [Branch(to: "opens")]),
      Step("none", .say, "Nothing is sealed.", lines: ["A note can wait until it wants to be written."]),
      Step(
        "sealed", .say, "{first}, seal it?",
        lines: [
          "{second} sees that a note waits, and what for.", "Once opened, it hangs on the wall.",
          SafetyText.sealedNote,
          "You can erase it whenever you like.",
        ], done: "seal it", onlyIf: .countBelow(1)),
    ])

  private static let writing: [Step] = [
    Parts.whose("Who writes?", unless: Field.Key.note, otherwise: "none"),
    Parts.handOver("to.write", .first),
    Step(
      "write", .draft([Field(Field.Key.text, "", .page)]), who: .first, "{who}, what should it say?",
      lines: ["For {other}, later."],
      next: [Branch(to: "none", when: .unanswered(field: Field.Key.text), doing: [.count])]),
  ]

  private static let opening: [Step] = [
    Step(
      "opens",
      .choose(
        Field(
          "opens", "",
          .options([
            Option(Field.Key.day, "On a day"), Option(Field.Key.mood, "On a certain kind of day"),
            Option(Field.Key.event, "When something happens"),
          ]))), who: .first, "{who}, when may {other} open it?",
      next: [Branch(to: "unsealed", when: .unanswered(field: "opens"))]),
    waiting(
      Field.Key.day, Field(Field.Key.day, "", .date), "{who}, on which day?",
      lines: ["Such as 14 feb, or sunday."]),
    waiting(
      Field.Key.mood,
      Field(
        Field.Key.mood, "", .options(Letter.Mood.allCases.map { Option($0.rawValue, "For \($0.words)") })),
      "{who}, for what kind of day?", lines: ["{other} says when it is such a day."]),
    waiting(
      Field.Key.event, Field(Field.Key.event, "", .line), "{who}, when what has happened?",
      lines: ["“The exam is over.”", "{other} reads this, and says when it has."]),
  ]

  /// Asks for what it waits for, where that was chosen.
  private static func waiting(_ key: String, _ field: Field, _ headline: String, lines: [String]) -> Step {
    let isList = key == Field.Key.mood
    return Step(
      key, isList ? .choose(field) : .write(field), who: .first, headline, lines: lines,
      onlyIf: .chose(field: "opens", option: key),
      next: [Branch(to: "unsealed", when: .unanswered(field: key)), Branch(to: "sealed")])
  }
}
