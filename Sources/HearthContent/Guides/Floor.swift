import HearthCore

extension Guide {
  /// One speaks, one listens and gives it back; then the other way round.
  public static let floor = Guide(
    id: "floor", title: "One speaks, one listens", minutes: 25, group: GuideGroup.toBeHeard,
    about: "For something on your mind, or something between you.",
    why:
      "Being given back what you said, until it is right, slows a talk down to a speed where both can hear.",
    source: "Speaker and listener turns as taught in PREP; reflecting and validating from the same family.",
    keeps: .conversation, close: "quiet",
    steps: opening + round(.first) + turn + round(.second) + [
      Parts.quiet
    ] + Parts.closing(again: "{=topic}"))

  private static let opening: [Step] =
    [
      Step(
        "welcome", .say, "One of you speaks. The other listens, then says it back.",
        lines: ["Then you swap.", "You talk to each other. The screen only keeps the order."]),
      Parts.agree(),
      Step(
        "kind",
        .choose(
          Field(
            "kind", "",
            .options([
              Option("mind", "Something on one of our minds"), Option("between", "Something between us"),
            ]))), "What is it about?"),
    ]
    + Parts.heat.map { $0.only(if: .chose(field: "kind", option: "between")) }
    + [
      Parts.topic, Parts.order,
      Step("breath", .breathe(.slow, times: 3), "Three slow breaths, together."),
    ]

  private static let turn = [
    Parts.turn(
      "{who}, is there something you would like to say?",
      lines: ["It may answer what you heard. It may be something else."], otherwise: "quiet")
  ]

  /// One of them speaks until heard.
  private static func round(_ who: Step.Who) -> [Step] {
    let seat = who == .first ? "first" : "second"
    return [Parts.want(who, seat)] + beginning(who, seat)
      + Parts.heard(
        speaking(who, seat), seat,
        stems: ["“What I heard is …”", "“You felt … when …”", "“What matters most to you in it is …”"])
      + [Parts.sense(who.facing, seat, stem: "“One part that makes sense to me is …”")]
      + Parts.giving(who.facing, seat)
  }

  private static func beginning(_ who: Step.Who, _ seat: String) -> [Step] {
    [
      Step(
        "\(seat).begin",
        .choose(
          Field(
            "begin.\(seat)", "",
            .options([
              Option("talk", "Just talk", leads: Branch(to: "\(seat).floor")),
              Option("build", "Put the first sentence together here"),
            ]))), who: who, "{who}, how do you want to begin?"),
      Step(
        "\(seat).build",
        .build([
          Field("when.\(seat)", "When … (what a camera would have seen)", .line, isComplaint: true),
          Field("feel.\(seat)", "I feel …", .feelings(atMost: 3)),
          Field(
            "need.\(seat)", "I need … (something {other} could say yes or no to)", .line, isComplaint: true),
        ]), who: who, "{who}, one part at a time.", lines: ["Any part may stay empty."]),
    ]
  }

  private static func speaking(_ who: Step.Who, _ seat: String) -> Step {
    Step(
      "\(seat).floor", .floor(seconds: 180), who: who, "{who}, take your time.",
      lines: [
        "Speak for yourself: “I feel … when …”", "", "When {=when.\(seat)}", "I feel {=feel.\(seat)}",
        "I need {=need.\(seat)}",
      ],
      cue:
        "{other}, nothing to fix and nothing to answer. Look at {who}. You will say it back in your own words.",
      ifPassed: who == .first ? "turn" : "quiet")
  }
}

extension Step {
  /// The same step, left out unless that holds.
  func only(if condition: Condition) -> Step {
    Step(
      id, kind, who: who, headline, lines: lines, cue: cue, done: done, ifPassed: ifPassed, onlyIf: condition,
      next: next)
  }
}
