import HearthCore

extension Guide {
  /// How something went that they tried for a while.
  public static let trial = Guide(
    id: "trial", title: "How did it go?", minutes: 8, home: .mend, group: GuideGroup.unlisted,
    about: "For something you two said you would try, and look at.",
    why: "A trial with an end is easier to begin, and easier to change.",
    keeps: .dates,
    steps: [
      Step("welcome", .say, "You two tried something.", lines: ["“{=agreed-title}”", "", "{=agreed}"]),
      Parts.agreeToLook,
    ]
      + Parts.bothAnswer(
        "went", "How did it go, for you?", hint: "One thing that was good, one that was not.",
        listening: "{other}, nobody has to have done it well.") + [
        Step(
          "now",
          .choose(
            Field(
              "now", "",
              .options([
                Option("keep", "We keep it", leads: Branch(to: "again")),
                Option("change", "We change it"),
                Option("stop", "We stop it", leads: Branch(to: "end")),
              ]))), "What now?", lines: ["“{=agreed-title}”"], ifPassed: "end"),
        Step(
          "anew", .write(Field("trial", "What we try", .line, isKept: true)), "What would you try instead?",
          lines: ["“{=agreed-title}”", "Small, and easy to stop again."],
          next: [Branch(to: "end", when: .unanswered(field: "trial"))]),
        Step(
          "when", .schedule(title: "{=trial}", days: [7, 14, 30], as: .trial),
          "When will you look at how it went?", next: [Branch(to: "end")]),
        Step(
          "again", .schedule(title: "{=agreed-title}", days: [14, 30, 90], as: .trial),
          "Will you look at it again?"),
        Step("end", .say, "You looked at it together.", lines: ["That is most of it."]),
      ])

  /// Something they live with: how each sees it by now.
  public static let difference = Guide(
    id: "difference", title: "A difference, looked at again", minutes: 9, home: .mend,
    group: GuideGroup.unlisted,
    about: "For something you two see in two ways, and live with.",
    why: "People change. So does what they can understand of each other.",
    keeps: .dates,
    steps: [
      Step(
        "welcome", .say, "You two see this in two ways.",
        lines: ["“{=agreed-title}”", "", "{=agreed}", "", "It need not be settled tonight, either."]),
      Parts.agreeToLook,
    ]
      + Parts.bothAnswer(
        "see", "What has changed in how you see it?", hint: "“Nothing” is an answer, too.",
        listening: "{other}, you only want to know.") + [
        Step(
          "understand", .write(Field("understand", "What we understand now", .line, isKept: true)),
          "What do you understand better now?", lines: ["A line for the next time. It may stay empty."]),
        Step(
          "again", .schedule(title: "{=agreed-title}", days: [30, 90, 180], as: .difference),
          "When will you look at it again?"),
        Step("end", .say, "Two ways to see it, and two of you.", lines: ["Thank you, both."]),
      ])
}
