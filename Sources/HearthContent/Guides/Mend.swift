import HearthCore

extension Guide {
  /// Something hard between the two: from the first breath to what becomes of it.
  public static let mend = Guide(
    id: "mend", title: "Something hard between us", minutes: 45, home: .mend, group: GuideGroup.whenItIsHard,
    about: "For a hurt or a quarrel: in turns, slowly, and on the same side.",
    why: "When a talk begins gently, and both are heard before anything is solved, less of it hurts.",
    source: "Speaker and listener turns from PREP, and the Imago dialogue.",
    keeps: .conversation, close: "rest",
    steps: opening + naming + drafting + rounds + underneath + MendOutcomes.circles
      + MendOutcomes.all + MendOutcomes.ending)

  private static let opening: [Step] =
    [
      Step(
        "safety", .say, "Before you begin, for both of you.", lines: SafetyText.beforeMending,
        done: "we have read it", next: [Branch(to: "agree")])
    ] + later + [
      Step(
        "agree", .consent(otherwise: "stays"), "Is now all right for this, for both of you?",
        lines: [
          "b is a break for both. Either of you may call it.", "Esc leaves, and your place is kept.",
          "What is kept of the words is up to you two, at the end.",
        ]),
      Step(
        "held", .say, "What you each wrote in calm, to hold on to.", lines: MendOutcomes.heldLines,
        onlyIf: .answered(field: Field.Key.held)),
      Step("breath", .breathe(.slow, times: 4), "Breathe together, before a word is said."),
    ]

  /// Where "not now" leads. Stands before the consent, so that "enough for tonight" never comes by here.
  private static let later = [
    Step(
      "stays", .say, "Not now, then.",
      lines: ["It stays where it was.", "On the Hearth, v gives it another day."],
      onlyIf: .answered(field: Field.Key.appointment), next: [Branch(to: "end")]),
    Step(
      "later", .schedule(title: "{=topic}", days: [1, 2, 3, 7], as: .issue),
      "Not now, then. When would be better?", next: [Branch(to: "end")]),
  ]

  private static let naming: [Step] =
    Parts.heat + [
      Parts.topic.only(if: .unanswered(field: Field.Key.topic)),
      Step(
        "against", .write(Field("against", "Us two against …", .line, isKept: true)),
        "Put it across from you, not between you.",
        lines: ["“{=topic}”", "How does this line go on? Find the words together."]),
      Parts.order,
    ]

  // MARK: Beginning softly

  private static let drafting: [Step] = Parts.eachAlone("draft") { id, who in
    Step(
      id,
      .draft([
        Field("feel", "I feel …", .feelings(atMost: 3)),
        Field("happened", "What happened: only what could be seen or heard", .line, isComplaint: true),
        Field("need", "What I need: what I want, rather than what I don’t", .line, isComplaint: true),
        Field("own", "One part of it that is mine", .line),
        Field("value", "One thing I value in {other}", .line),
      ]), who: who, "{who}, how will you begin?", lines: ["Any part may stay empty."])
  }

  // MARK: Being heard

  /// One of them until heard, then the other; and round again for as long as there is more.
  private static let rounds: [Step] =
    [speaking, speakingAgain]
    + Parts.heard(speaking, "say", stems: ["“What I heard is …”", "“You felt … when …”"]).dropFirst()
    + [
      Parts.sense(.second, "say", stem: "“One part that makes sense to me is …”"),
      Step(
        "feeling", .reflect(stems: ["“I imagine you feel …”", "“I imagine it was … for you.”"]), who: .first,
        "{other}, make a guess at what {who} feels.", lines: ["{who}, is that right?"]),
      Step(
        "swap", .say, "Now {second} speaks, and {first} listens.", onlyIf: .countBelow(1),
        next: [Branch(to: "speak", doing: [.swapSeats, .count])]),
      Step(
        "another",
        .choose(
          Field(
            "another", "",
            .options([
              Option("no", "Enough for now. We go on", leads: Branch(doing: [.swapSeats, .newRound])),
              Option("yes", "Another round", leads: Branch(to: "speak", doing: [.swapSeats, .newRound])),
            ]))), "Is there more to be said, on either side?",
        next: [Branch(doing: [.swapSeats, .newRound])]),
    ]

  private static let speaking = Step(
    "speak", .floor(seconds: 180), who: .first, "{who}, say it. Take your time.",
    lines: [
      "I value in you: {=value}", "What happened: {=happened}", "I feel {=feel}", "I need: {=need}",
      "My part in it: {=own}",
    ], cue: "{other}, nothing to answer and nothing to fix. Look at {who}.", ifPassed: "swap",
    onlyIf: .unanswered(field: "another"))

  /// In a later round the draft has been said.
  private static let speakingAgain = Step(
    "speak.again", .floor(seconds: 180), who: .first, "{who}, what is still to be said?",
    lines: ["One thing, and speak for yourself."], cue: speaking.cue, ifPassed: "swap",
    onlyIf: .answered(field: "another"))

  private static let underneath: [Step] = [
    Step(
      "under", .floor(seconds: 120), who: .first, "{who}, what matters to you underneath?",
      lines: ["“Under it, I wish for …”", "“What I am afraid of is …”"],
      cue: "{other}, you only want to know.", ifPassed: "under.swap"),
    Step(
      "under.back", .reflect(stems: ["“Underneath, you wish for …”", "“It matters to you because …”"]),
      who: .first, "{other}, give back what matters to {who}.", lines: ["{who}, is that it?"]),
    Step(
      "under.swap", .say, "And what is under it for {second}?", onlyIf: .countBelow(1),
      next: [Branch(to: "under", doing: [.swapSeats, .count])]),
  ]
}
