import HearthCore

/// What becomes of something hard, once both are heard.
enum MendOutcomes {
  // MARK: Two circles each

  static let circles: [Step] =
    [
      Step(
        "circles", .say, "Now two circles each, drawn alone.",
        lines: [
          "The inner one: what you cannot give.", "The outer one: where you can bend.",
          "Then you look at them together.",
        ], next: [Branch(doing: [.newRound])])
    ]
    + Parts.eachAlone("circle") { id, who in
      Step(
        id,
        .draft([
          Field("cannot", "The inner circle: what I cannot give", .line),
          Field("flex", "The outer circle: where I can bend", .line),
        ]), who: who, "{who}, your two circles.", lines: ["A few words each. Either may stay empty."])
    } + [
      Step(
        "side", .say, "Here are your circles.",
        lines: [
          "{first} cannot give: {=cannot@first}", "{first} can bend: {=flex@first}", "",
          "{second} cannot give: {=cannot@second}", "{second} can bend: {=flex@second}",
        ], onlyIf: .bothAnswered(fields: ["cannot", "flex"]), next: [Branch(to: "overlap")]),
      // One circle alone would show who left theirs empty.
      Step(
        "closed", .say, "The circles stay closed this time, and that is fine.",
        lines: ["What could work is worth a look all the same."], next: [Branch(to: "options")]),
      Step(
        "overlap", .write(Field("overlap", "Where they meet", .line, isKept: true)),
        "Where do your outer circles meet?",
        lines: [
          "{first} can bend: {=flex@first}", "{second} can bend: {=flex@second}", "",
          "Look for it together. Small counts.",
        ]),
      Step(
        "options", .write(Field("options", "", .page)), "What could you try? Everything, one to a line.",
        lines: ["No judging yet. Silly ones help."]),
    ]

  // MARK: Something small, or a difference, or not yet

  static let all: [Step] =
    trying + [
      Step(
        "leave",
        .choose(
          Field(
            "leave", "",
            .options([
              Option("difference", "It is a difference to live with"),
              Option("not-yet", "Not yet. It may take its time", leads: Branch(to: "not-yet")),
            ]))), "How shall it rest, then?", lines: ["Both are a way to leave it well."], ifPassed: "rest"),
      Step(
        "understand", .write(Field("understand", "What we understand now", .line, isKept: true)),
        "What do you understand now that you did not before?", lines: ["You need not agree on it."]),
      Step(
        "difference", .schedule(title: "{=topic}", days: [30, 90, 180], as: .difference),
        "When will you look at it again?", next: [Branch(to: "view")]),
      Step(
        "not-yet", .schedule(title: "{=topic}", days: [], as: .issue),
        "Then it waits, for as long as you like.", next: [Branch(to: "view")]),
    ]

  private static let trying: [Step] = [
    Step(
      "small",
      .choose(
        Field(
          "small", "",
          .options([
            Option("yes", "Yes"), Option("no", "Not this time", leads: Branch(to: "leave")),
          ]))), "Is there something small you could both try?", lines: ["{=options}"], ifPassed: "leave"),
    Step(
      "trial", .write(Field("trial", "What we try", .line, isKept: true)),
      "What would you try, for a while?", lines: ["{=options}", "", "Small, and easy to stop again."],
      next: [Branch(to: "leave", when: .unanswered(field: "trial"))]),
    Step(
      "does",
      .build([
        Field("does.first", "What {first} does", .line, isKept: true),
        Field("does.second", "What {second} does", .line, isKept: true),
      ]), "“{=trial}”", lines: ["Something each of you can do without the other."]),
    Step(
      "look", .schedule(title: "{=trial}", days: [7, 14, 30], as: .trial),
      "When will you look at how it went?", next: [Branch(to: "view")]),
  ]

  // MARK: Parting on good terms

  /// The view from outside, as each of them means to hold on to it.
  static let heldLines = ["{first}: “{=held@first}”", "{second}: “{=held@second}”"]

  static let ending: [Step] =
    [
      // Only "enough for tonight" comes by here: what is not settled gets another time, if they want one.
      Step(
        "rest", .schedule(title: "{=topic}", days: [1, 2, 3, 7], as: .issue),
        "Enough for tonight. When again?",
        lines: [
          "Something drafted, and not said yet?", "It goes when this ends. Backspace goes back to it.",
        ], next: [Branch(doing: [.newRound])]),
      Step(
        "view", .say, "And what you wrote in calm: does it still hold?", lines: heldLines,
        onlyIf: .answered(field: Field.Key.held)),
      Parts.ground,
    ] + Parts.closing(again: nil, of: "how you talked").dropLast() + [
      Step("part", .say, "Part on good terms.", lines: ["One kind sentence each."]),
      // "Not now" comes by here as well.
      Step("end", .say, "That is all for now.", lines: ["The rest of the evening is yours."]),
    ]
}
