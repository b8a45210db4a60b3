import HearthCore

extension Guide {
  /// The wish under a thing they never settle, then what each could and could not give.
  public static let dreams = Guide(
    id: "dreams", title: "What lies under it", minutes: 45, group: GuideGroup.toBeHeard,
    about: "For a thing you two never settle: what it means to each of you.",
    why: "Under a standstill there is often a wish. It helps to know the wish before making a deal.",
    keeps: .conversation, close: "quiet",
    steps: opening + asking
      + Parts.heard(wish, "wish", stems: ["“Under it, you wish for …”", "“It matters to you because …”"])
      + [
        Parts.turn(
          "{who}, would you like to say what it means to you?", lines: ["Fifteen minutes, as before."],
          back: "mean",
          otherwise: "quiet")
      ] + circles + outcomes + [Parts.quiet, Parts.summary] + Parts.closing(coming: coming, of: "this hour"))

  private static let opening: [Step] =
    [
      Step(
        "welcome", .say, "For the thing you two never settle.",
        lines: [
          "Fifteen minutes each, to hear what lies under it.", "It need not be settled tonight, either.",
        ]),
      Parts.agree(),
    ] + Parts.heat + [Parts.topic, Parts.order]

  // MARK: Hearing the wish

  private static let asking: [Step] = [
    Step(
      "mean", .floor(seconds: 240), who: .first, "{who}, what does it mean to you?",
      lines: ["“{=topic}”", "Not what should be done. What it stands for."],
      cue: "{other}, no persuading and no solving. You only want to know."),
    Parts.asking(
      "belief", "{who}, ask what {other} believes.",
      [
        "What do you believe about this?", "What makes it matter so much?",
        "What would be missing without it?",
      ], cue: slowly),
    Parts.asking(
      "feeling", "{who}, ask what {other} feels.",
      [
        "What do you feel when you think of it?", "When do you feel it most?",
        "What are you afraid could happen?",
      ], cue: slowly),
    Parts.asking(
      "past", "{who}, ask where it comes from.",
      ["When did it begin to matter to you?", "What is the story behind it?", "What has kept it alive?"],
      cue: slowly),
  ]

  private static let slowly = "{other}, as much or as little as you like."

  private static let wish = Step(
    "wish", .floor(seconds: 240), who: .first, "{who}, what is the wish under it?",
    lines: ["“{=topic}”", "“Underneath, I wish for …”"],
    cue: "{other}, you will say it back. You need not want it, too.", ifPassed: "turn")

  // MARK: Two circles each

  private static let circles: [Step] =
    [
      Step(
        "circles", .say, "Now two circles each, in a few words.",
        lines: [
          "The inner one: what you cannot give up.", "The outer one: where you could bend.",
          "You write in turn, and both of you may read it.",
        ])
    ]
    + [Step.Who.first, .second].flatMap { who in
      let seat = who == .first ? "first" : "second"
      return [
        Step(
          "inner.\(seat)", .write(Field("inner", "What I cannot give up", .line, isKept: true)), who: who,
          "{who}, your inner circle."),
        Step(
          "outer.\(seat)", .write(Field("outer", "Where I could bend", .line, isKept: true)), who: who,
          "{who}, your outer circle."),
      ]
    }
    + [
      Step(
        "look", .say, "Look at them together. Where do they meet?",
        lines: [
          "{first} cannot give up: {=inner@first}", "{first} could bend: {=outer@first}", "",
          "{second} cannot give up: {=inner@second}", "{second} could bend: {=outer@second}",
        ])
    ]

  // MARK: What becomes of it

  private static let outcomes: [Step] = [
    Step(
      "outcome",
      .choose(
        Field(
          "outcome", "Where do we leave it for now?",
          .options([
            Option("trial", "We try something small"),
            Option("difference", "It stays a difference, to live with kindly", leads: Branch(to: "kindly")),
            Option("not-yet", "Not yet", leads: Branch(to: "quiet")),
          ]), isKept: true)), ""),
    Step(
      "trial", .write(Field("trial", "What we try", .line, isKept: true)),
      "What could you both try for a while?", lines: ["Small, and easy to stop again."],
      next: [Branch(to: "quiet")]),
    Step(
      "kindly", .say, "Then it stays a difference.",
      lines: ["Each of you: one way to live with it kindly.", "“When it comes up, I will …”"]),
  ]

  private static let coming: [Step] = [
    Step(
      "look-back", .schedule(title: "{=trial}", days: [7, 14, 30]), "When will you look at how it went?",
      onlyIf: .chose(field: "outcome", option: "trial"), next: [Branch(to: "thanks")]),
    Step(
      "not-yet", .schedule(title: "{=topic}", days: []), "Then it waits for you, for as long as you like.",
      onlyIf: .chose(field: "outcome", option: "not-yet"), next: [Branch(to: "thanks")]),
    Parts.again("{=topic}", days: [14, 30, 90]),
  ]
}
