import HearthCore

extension Guide {
  /// Each goes through a list alone; what neither declined comes to light, and one of it gets planned and signed.
  public static let adventures = Guide(
    id: "adventures", title: "Something new together", minutes: 20, group: GuideGroup.timeTogether,
    about: "A list each goes through alone, and a plan for something you would both do.",
    why: "Doing something new together can do more for two people than one more pleasant evening.",
    source: "Aron, Norman, Aron, McKenna and Heyman 2000, J. Pers. Soc. Psychol. 78:273–284.",
    keeps: .conversation, close: "keep",
    steps: theDay + opening + alone + plan + closing)

  /// An appointment that this guide made leads here; everything else goes on to the list.
  private static let theDay: [Step] = [
    Step(
      "day", .say, "{=topic}", lines: ["{=agreed}", "", "You two put this on the calendar."],
      onlyIf: .answered(field: Field.Key.appointment)),
    Step(
      "went",
      .choose(
        Field(
          "went", "",
          .options([
            Option("did", "We did it", leads: Branch(to: "did")),
            Option("again", "Another day", leads: Branch(to: "when")),
            Option("later", "Not today, and no new day yet", leads: Branch(to: "end")),
          ]))), "How is it going?", onlyIf: .answered(field: Field.Key.appointment)),
  ]

  private static let opening: [Step] = [
    Step(
      "welcome", .say, "What have you two never done together?",
      lines: [
        "Each of you goes through a list alone: yes, maybe or no.",
        "Only what you both would do comes to light. A no is never shown.",
        "Still waiting: {=waiting}",
      ]),
    Parts.agree("Would a list like that be good now, for both of you?"),
    own("own.first", .first), own("own.second", .second),
  ]

  private static func own(_ id: String, _ who: Step.Who) -> Step {
    Step(
      id, .write(Field("own", "", .line)), who: who, "{who}, is there something of yours for the list?",
      lines: ["It stands there like all the others. Leave it empty if nothing comes."])
  }

  private static let alone: [Step] =
    Parts.eachAlone("list") { id, who in
      Step(
        id, .seal([Field("ideas", "", .ballot(ideas: 12, own: ["own"]))]), who: who,
        "{who}, what would you do?")
    } + [
      Step(
        "both", .mutual(of: ["list.first", "list.second"], field: "ideas"), "What you would both do.",
        next: [
          Branch(to: "pick", when: .answered(field: Field.Key.waiting)),
          Branch(to: "end", when: .unanswered(field: "ideas")),
        ]),
      Step(
        "pick", .choose(Field(Field.Key.topic, "", .among("ideas", none: "Not now"))),
        "Which one would you like to plan?", ifPassed: "later"),
    ]

  private static let plan: [Step] = [
    Step(
      "plan",
      .build([
        Field("what", "What exactly, and where?", .line, isKept: true),
        Field("step", "The first small step, and whose it is", .line, isKept: true),
      ]), "{=topic}"),
    Step(
      "sign", .consent(otherwise: "later"), "{=topic}",
      lines: ["{=what}", "First: {=step}", "", "Both keys sign it."]),
    Step(
      "when", .schedule(title: "{=topic}", days: [1, 3, 7, 14, 30]), "When shall it be?",
      next: [Branch(to: "keep")]),
  ]

  private static let closing: [Step] = [
    Step(
      "did", .consent(otherwise: "end"), "You did it.", lines: ["{=topic}", "", "Both keys tick it off."]),
    Step(
      "tell", .write(Field(Field.Key.summary, "", .line)), "What will you remember of it?",
      lines: ["Tell each other first. The line may stay empty."], next: [Branch(to: "keep")]),
    Step(
      "later", .say, "Not now is fine.", lines: ["What you would both do can wait."],
      next: [Branch(to: "end", when: .unanswered(field: "ideas"))]),
    Step(
      "keep", .keep, "What should be kept of this?",
      lines: [
        "What you would both do is kept, and your plan.", "If one of you would rather not, keep nothing.",
      ]),
    Step("end", .say, "Thank you, both.", lines: ["New things like company. So do old ones."]),
  ]
}
