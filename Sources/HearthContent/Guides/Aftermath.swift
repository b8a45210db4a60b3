import HearthCore

extension Guide {
  /// A quarrel that is over, looked at together: what each lived through, and what was theirs in it.
  public static let aftermath = Guide(
    id: "aftermath", title: "After a quarrel", minutes: 35, home: .mend, group: GuideGroup.inCalm,
    about: "For a quarrel that is over: not to have it again, to understand it.",
    why: "Two people live through two different quarrels. Knowing both makes the next one shorter.",
    keeps: .conversation, close: "ground",
    steps: opening + feelings + realities + touched + owning + next
      + [Parts.ground]
      + Parts.closing(again: "{=topic}", of: "how you talked"))

  private static let opening: [Step] =
    [
      Step(
        "welcome", .say, "A quarrel that is over, looked at together.",
        lines: ["Not who was right. What it was like, for each.", "It needs both of you calm."]),
      Parts.agree("Is it long enough ago, for both of you?"),
    ]
    + Parts.heat(
      threshold: 4,
      lines: [
        "Your number is not shown, and not kept.", "From four on it is too early: first a break, for both.",
      ])
    + [
      Parts.topic.only(if: .unanswered(field: Field.Key.topic)), Parts.order,
    ]

  private static let feelings: [Step] =
    Parts.eachAlone("felt") { id, who in
      Step(
        id, .seal([Field("felt", "", .feelings(atMost: 4))]), who: who, "{who}, what did you feel in it?",
        lines: ["Only the words. No why."])
    } + [
      Step(
        "felt", .reveal(["felt.first", "felt.second"]), "What each of you felt.",
        lines: ["Read it aloud, as far as you like. The why comes later."])
    ]

  // MARK: Two quarrels

  private static let realities: [Step] =
    Parts.heard(
      Step(
        "see", .floor(seconds: 180), who: .first, "{who}, how did it look through your eyes?",
        lines: ["“I saw …”", "“I heard …”", "“I took it to mean …”"],
        cue: "{other}, nobody has to agree on what happened.", ifPassed: "see.swap"),
      "see", stems: ["“Through your eyes, …”", "“What it meant to you was …”"])
    + [
      Parts.sense(.second, "see", stem: "“From where you stood, I can see that …”"),
      swap("see", "Now through {second}’s eyes."),
      Step("see.both", .say, "Both are true to the one who was there.", next: [settled]),
    ]

  private static let touched: [Step] = [
    Step(
      "sting", .floor(seconds: 120), who: .first, "{who}, what did it touch in you?",
      lines: ["“The moment that stung was …”", "“The story I told myself was …”"],
      cue: "{other}, just take it in.", ifPassed: "sting.swap"),
    Step(
      "sting.thanks", .say, who: .second, "{who}, thank {other} for telling you.",
      lines: ["“I did not know that it went there.”"]),
    swap("sting", "And what did it touch in {second}?"),
    Step("sting.both", .say, "Take a breath before the last part.", next: [settled]),
  ]

  // MARK: One’s own part

  private static let owning: [Step] = [
    Step(
      "own", .floor(seconds: 120), who: .first, "{who}, which part of it was yours?",
      lines: ["“My part in it was …”", "If you are sorry for something, say what for."],
      cue: "{other}, let it stand for a moment.", ifPassed: "own.swap"),
    Step(
      "own.answer",
      .choose(
        Field(
          "answer", "",
          .options([
            Option("accept", "I can accept that", leads: Branch(to: "own.swap")),
            Option("needed", "Something is still needed"),
          ]))), who: .second, "{who}, how is that for you?", lines: ["Either answer is a good one."],
      ifPassed: "own.swap"),
    Step(
      "own.needed", .floor(seconds: 60), who: .second, "{who}, what is still needed?",
      lines: ["“What I still need is …”"], cue: "{other}, only hear it. It need not be answered tonight."),
    swap("own", "{second}, and which part of it was yours?"),
  ]

  private static let next: [Step] =
    [
      Step(
        "next", .say, "Next time, one thing each.",
        lines: ["Not for the other one to do. For you.", "“Next time, I will …”"], next: [settled])
    ] + Parts.lineEach("next.line", key: "next", "Next time, I will …")

  /// Between the two halves of a part; past it once both have had their half.
  private static func swap(_ part: String, _ headline: String) -> Step {
    Step(
      "\(part).swap", .say, headline, onlyIf: .countBelow(1),
      next: [Branch(to: part, doing: [.swapSeats, .count])])
  }

  /// Both have had their half: the one who began goes first again.
  private static let settled = Branch(doing: [.swapSeats, .newRound])
}
