import HearthCore

extension Guide {
  /// Words, sense and feeling, each given back until it is right; then the other way round.
  public static let dialogue = Guide(
    id: "dialogue", title: "Saying it back, all the way", minutes: 30, group: GuideGroup.toBeHeard,
    about: "For one thing that should be heard to the end.",
    why: "The words, the sense in them and the feeling are three things, and any of them is easily missed.",
    source: "The order of steps follows the Imago dialogue.",
    keeps: .conversation, close: "quiet",
    steps: opening
      + Parts.heard(speaking, "say", stems: ["“What I heard is …”", "“You are telling me that …”"])
      + goingOn + [Parts.quiet] + Parts.closing(again: "{=topic}"))

  private static let opening: [Step] = [
    Step(
      "welcome", .say, "One thing, said and given back all the way.",
      lines: [
        "First the words, then the sense in them, then the feeling.", "Then you swap. It is slow on purpose.",
      ],
      next: [Branch(to: "agree")]),
    // Stands before the consent, so that "enough for tonight" does not lead from here to a close of nothing.
    Step(
      "later", .schedule(title: "{=topic}", days: [1, 2, 7]), "Not now, then. When would be better?",
      next: [Branch(to: "end")]),
    Parts.agree("Is now a good half hour, for both of you?", otherwise: "later"),
    Parts.topic, Parts.order,
    Step(
      "thank", .floor(seconds: 60), who: .first, "{who}, begin by thanking {other} for something.",
      lines: ["One small thing from the last few days."],
      cue: "{other}, “thank you” is all the answer it needs."),
  ]

  private static let speaking = Step(
    "say", .floor(seconds: 180), who: .first, "{who}, say the one thing. Take your time.",
    lines: ["Speak for yourself: “I feel … when …”", "Stop now and then, so that it can be said back."],
    cue: "{other}, nothing to answer. Listen for the words {who} uses.", ifPassed: "turn")

  private static let goingOn: [Step] = [
    Step(
      "sum", .reflect(stems: ["“All in all, you are saying …”", "“The heart of it is …”"]), who: .first,
      "{other}, now the whole of it, in a few sentences.", lines: ["{who}, is that the whole of it?"]),
    Parts.sense(.second, "say", stem: "“It makes sense to me, because …”"),
    Step(
      "feeling", .reflect(stems: ["“I imagine you feel …”", "“I imagine it was … for you.”"]), who: .first,
      "{other}, make a guess at what {who} feels.", lines: ["{who}, is that right?"]),
    Parts.turn(
      "{who}, would you like a turn as well?",
      lines: ["It may answer what you heard. It may be something else."], back: "thank", otherwise: "quiet"),
  ]
}
