import HearthCore

extension Guide {
  /// Each says how it is and guesses the other, alone; then both see both, and tell what no guess could know.
  public static let guess = Guide(
    id: "guess", title: "Guess how I am", minutes: 10, group: GuideGroup.anyEvening,
    about: "You each guess how the other is today, and then look together.",
    why: "A guess makes you picture the other’s day. Hearing about it fills in the rest.",
    keeps: .conversation, close: "keep",
    steps: alone + together)

  private static let alone: [Step] =
    [
      Step(
        "welcome", .say, "How are you today? And how is the other one?",
        lines: [
          "You answer alone: your own day first, then a guess.",
          "A guess that misses is as good to talk about as one that lands.",
        ]),
      Parts.agree(),
    ]
    + Parts.eachAlone("guess") { id, who in
      Step(
        id,
        .seal([
          Field("own", "How are you today?", .feelings(atMost: 2), isKept: true),
          Field("guess", "And {other}? A guess will do.", .feelings(atMost: 2)),
        ]), who: who, "")
    }

  private static let together: [Step] = [
    Step(
      "look", .consent(otherwise: "end"), "Both done. Shall we look together?",
      lines: ["All of it opens at the same moment."]),
    Step(
      "open", .reveal(["guess.first", "guess.second"], as: .inLines),
      "Both at once.",
      lines: [
        "{first} feels: {=own@first}", "{second} guessed: {=guess@second}", "",
        "{second} feels: {=own@second}", "{first} guessed: {=guess@first}", "",
        "There is nothing to get right. Ask, if you like.",
      ], next: [Branch(to: "end", when: .unanswered(field: "own"))]),
    tell("tell.first", .first), tell("tell.second", .second),
    Step(
      "keep", .keep, "Keep how you both were today?",
      lines: ["The guesses are not kept.", "If one of you would rather not, keep nothing."]),
    Step("end", .say, "Thank you, both.", lines: ["Stay a while, or get on with the evening."]),
  ]

  private static func tell(_ id: String, _ who: Step.Who) -> Step {
    Step(
      id, .floor(seconds: 120), who: who, "{who}, what could {other} not have known?",
      lines: ["One thing about today is plenty."], cue: "{other}, let the guess go now. Just listen.")
  }
}
