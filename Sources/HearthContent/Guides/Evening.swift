import HearthCore

extension Guide {
  /// Rounds of three questions; each next round goes only as deep as both want.
  public static let evening = Guide(
    id: "evening", title: "An evening of questions", minutes: 45, group: GuideGroup.anyEvening,
    about: "Questions for both of you, as deep as you both like.",
    why:
      "Telling a little more in each round, in turn, brings people closer than small talk of the same length.",
    source: "Aron, Melinat, Aron, Vallone and Bator 1997, Pers. Soc. Psychol. Bull. 23:363–377.",
    keeps: .conversation, close: "ground",
    steps: opening + questions + ladder + [Parts.ground] + Parts.closing(again: nil))

  private static let opening: [Step] =
    [
      Step(
        "welcome", .say, "Three questions to a round, and both of you answer each one.",
        lines: ["One reads aloud and answers first. Then you swap.", "Pass any of them. It costs nothing."]),
      Parts.agree(),
      Step(
        "deck", .choose(Field(Field.Key.deck, "", .decks)), "Which deck tonight?",
        onlyIf: .unanswered(field: Field.Key.deck)),
    ]
    + Parts.start(to: "ask")

  private static let questions: [Step] = [
    Step(
      "ask", .question(), who: .first, "{question}",
      lines: ["{who} reads it aloud and answers first."] + Parts.lastTime,
      cue: "{other}, just listen. If you are curious, ask one thing.",
      next: [Branch(to: "ground", when: .nothingToAsk)]),
    Step(
      "answer", .floor(seconds: 120), who: .second, "{question}", lines: ["{who}, now you."] + Parts.lastTime,
      cue: "{other}, your turn to listen.",
      next: [
        Branch(to: "ask", when: .questionsBelow(3), doing: [.swapSeats]), Branch(doing: [.swapSeats]),
      ]),
  ]

  private static let ladder: [Step] =
    Parts.eachAlone("ladder") { id, who in
      Step(
        id, .seal([depth]), who: who, "{who}, how shall it go on?",
        lines: ["The gentler of your two answers counts. Your own is not shown."])
    } + [
      Step(
        "ladder", .lowest(of: ["ladder.first", "ladder.second"], field: "ladder"), "{=ladder}.",
        lines: ["So that is how it goes on."])
    ]

  private static let depth = Field(
    "ladder", "",
    .options([
      Option("enough", "Enough for tonight", leads: Branch(to: "ground")),
      Option("stay", "Another round like this one", leads: Branch(to: "ask", doing: [.newRound])),
      Option(
        "deeper", "One step deeper", onlyIf: .depthBelow(5),
        leads: Branch(to: "ask", doing: [.deeper, .newRound])),
    ]))
}
