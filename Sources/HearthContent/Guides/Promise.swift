import HearthCore

extension Guide {
  /// Something small that one of them means to do.
  public static let promise = Guide(
    id: "promise", title: "Promise something small", minutes: 3, home: .mend, group: GuideGroup.inCalm,
    about: "One small thing one of you will do, and by when.",
    why: "Small and clear can be done. Whoever promised it says what became of it, nobody else.",
    keeps: .dates,
    steps: [
      Parts.whose("Who promises something?", otherwise: "none"),
      Step(
        "promise", .write(Field(Field.Key.topic, "", .line)), "{first}, what will you do?",
        lines: ["One small thing that can be seen.", "“Ring the plumber”, rather than “be more helpful”."],
        next: [Branch(to: "none", when: .unanswered(field: Field.Key.topic), doing: [.count])]),
      Step(
        "by", .schedule(title: "{=topic}", days: [1, 3, 7, 14], as: .promise), who: .first,
        "{who}, by when?", lines: ["“{=topic}”"],
        next: Parts.unlessBooked(to: "none", doing: [.count]) + [Branch(to: "made")]),
      Step("none", .say, "Nothing is promised.", lines: ["That is an honest answer, too."]),
      Step(
        "made", .say, "So it is said.",
        lines: [
          "“{=topic}”", "", "{first}, you say what becomes of it.",
          "Changing it is fine. So is letting it go.",
        ],
        onlyIf: .countBelow(1)),
    ])

  /// What became of it, from the one who promised it.
  public static let promiseLook = Guide(
    id: "promise-look", title: "What became of it", minutes: 2, home: .mend, group: GuideGroup.unlisted,
    about: "Whoever promised it says how it stands.",
    why: "A promise that may be changed in the open need not be broken in silence.",
    keeps: .dates,
    steps: [
      Parts.handOver("to.look", .first),
      // Behind its author's own key, also when it is come back to: nobody else says what became of it.
      Step(
        "look",
        .draft([
          Field(
            "look", "",
            .options([
              Option("done", "It is done", leads: Branch(to: "end")),
              Option("change", "I would change it", leads: Branch(to: "anew")),
              Option("let-go", "I let it go", leads: Branch(to: "end", doing: [.release])),
              Option("still", "I am still on it", leads: Branch(to: "end", doing: [.stay])),
            ]))
        ]), who: .first, "{who}, how does it stand?",
        lines: ["“{=topic}”", "{other}, this is for {who} to say."],
        next: [Branch(to: "end", doing: [.stay])]),
      Step(
        "anew", .write(Field(Field.Key.topic, "", .line)), "{first}, how would it fit better?",
        lines: ["Smaller is fine."],
        next: [Branch(to: "end", when: .unanswered(field: Field.Key.topic), doing: [.stay])]),
      Step(
        "by", .schedule(title: "{=topic}", days: [1, 3, 7, 14], as: .promise), who: .first,
        "{who}, by when?", lines: ["“{=topic}”"],
        next: Parts.unlessBooked(to: "end", doing: [.stay]) + [Branch(to: "end", doing: [.release])]),
      Step(
        "end", .say, "Thank you for saying so, {first}.",
        lines: ["“{=look@first}.”", "{second}, a kind word will do."]),
    ])
}
