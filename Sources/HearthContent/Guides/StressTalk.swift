import HearthCore

extension Guide {
  /// Ten minutes each for what comes from outside, with the other one on one's side.
  public static let stressTalk = Guide(
    id: "stress-talk", title: "The day outside", minutes: 20, group: GuideGroup.anyEvening,
    about: "Ten minutes each for what weighs on you from outside.",
    why: "Trouble from outside is easier to carry when someone stands on your side of it.",
    keeps: .conversation, close: "we",
    steps: opening + turns + [
      Step(
        "we", .say, "Each of you: one sentence that begins with “We”.",
        lines: ["“We have had a lot on our hands this week.”", "“We could be lazy on Sunday.”"])
    ] + Parts.closing(again: nil))

  private static let opening: [Step] = [
    Step(
      "welcome", .say, "Ten minutes each, for what weighs on you from outside.",
      lines: [
        "A deadline, a queue, a phone call, the news.",
        "What is between the two of you can wait for its own evening.",
      ]),
    Parts.agree(), Parts.order,
  ]

  private static let turns: [Step] =
    [
      Parts.want(.first, "day"),
      Step(
        "side", .say, who: .second, "{who}, for ten minutes you are on {other}’s side.",
        lines: [
          "Ask: “What was the worst of it?”", "Say “we”: “We will get through this.”",
          "Advice only if it is asked for.",
        ]),
      Step(
        "day", .floor(seconds: 600), who: .first, "{who}, what is weighing on you?",
        lines: ["{who} picked “{=want.day}”."],
        cue: "{other}, look up, nod, ask one thing and then another.", ifPassed: "turn"),
    ] + Parts.giving(.second, "day") + [
      Parts.turn(
        "{who}, would you like your ten minutes?", lines: ["Anything from outside, big or small."],
        back: "day.want", otherwise: "we")
    ]
}
