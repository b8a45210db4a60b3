import HearthCore

extension Guide {
  /// Once a week: thanks, what went well, one issue heard before it is solved, and the week to come.
  public static let weekly = Guide(
    id: "weekly", title: "Our week", minutes: 60, group: GuideGroup.nowAndThen,
    about: "Once a week: thanks, what went well, one thing to sort out, and the next week.",
    why: "With an hour set aside for it, less has to be sorted out in passing.",
    keeps: .conversation, close: "summary",
    steps: opening + thanking + issue
      + Parts.heard(side, "side", stems: ["“What I heard is …”", "“What matters most to you in it is …”"])
      + afterHearing + loved + [Parts.summary] + Parts.closing(coming: [nextTime], of: "this hour"))

  private static let opening: [Step] = [
    Step(
      "welcome", .say, "One hour for the two of you, and the week behind you.",
      lines: ["Thanks first, and what went well.", "One thing to sort out, if there is one. Then next week."]),
    Parts.agree(),
  ]

  private static let thanking: [Step] = [
    Step(
      "thank.first", .say, who: .first, "{who}, thank {other} for one thing.",
      lines: [
        "Small is fine: “You let me sleep on Sunday.”", "Number {count}. Up to five each, and fewer is fine.",
      ]),
    Step(
      "thank.second",
      .choose(
        Field(
          "thank", "",
          .options([
            Option("said", "Said, and on we go"),
            Option("enough", "That is plenty for today", leads: Branch(to: "well", doing: [.newRound])),
          ]))), who: .second, "{who}, thank {other} for one thing.", lines: ["Number {count}."],
      next: [Branch(to: "thank.first", when: .countBelow(4), doing: [.count]), Branch(doing: [.newRound])]),
    Step(
      "well", .say, "What went well this week?",
      lines: ["Two or three things, in turn.", "A quiet evening counts."]),
  ]

  private static let issue: [Step] = [
    Step(
      "issue",
      .choose(
        Field(
          "issue", "",
          .options([
            Option("yes", "Yes, one"), Option("no", "Not this week", leads: Branch(to: "loved.first")),
          ]))), "Is there one thing to sort out?", lines: ["One is enough for an evening."]),
    Parts.topic, Parts.order,
  ]

  private static let side = Step(
    "side", .floor(seconds: 240), who: .first, "{who}, how is it for you?",
    lines: ["Only to be heard. Sorting it out comes after."],
    cue: "{other}, nothing to answer yet. You will say it back in your own words.", ifPassed: "turn")

  private static let afterHearing: [Step] = [
    Parts.sense(.second, "side", stem: "“One part that makes sense to me is …”"),
    Parts.turn("{who}, would you like to say how it is for you?", back: "side", otherwise: "loved.first"),
    Step(
      "idea", .write(Field("idea", "What we try until next week", .line, isKept: true)),
      "You have both been heard. Now, what could you try?",
      lines: ["Something small. “Nothing yet” is fine as well."]),
  ]

  private static let loved: [Step] = [Step.Who.first, .second].map { who in
    Step(
      "loved.\(who == .first ? "first" : "second")",
      .write(Field("loved", "Next week I would love", .line, isKept: true)), who: who,
      "{who}, what would make you feel loved next week?",
      lines: ["Say it aloud, in your own words. The line may stay empty."]
    )
  }

  private static let nextTime = Step(
    "next", .schedule(title: "Our week", days: [7, 14]), "When is your next hour like this?")
}
