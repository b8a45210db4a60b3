import HearthCore

extension Guide {
  /// One speaks, one listens and gives it back; then the other way round.
  public static let floor = Guide(
    id: "floor", title: "One speaks, one listens", minutes: 25,
    about: "For something on your mind, or something between you.",
    why:
      "Being given back what you said, until it is right, slows a talk down to a speed where both can hear.",
    source: "Speaker and listener turns as taught in PREP; reflecting and validating from the same family.",
    keeps: .conversation, close: "quiet",
    steps: opening + round(.first) + turn + round(.second) + [
      Step(
        "quiet", .quiet(seconds: 30), "Half a minute of quiet.",
        lines: ["Nothing to say. Just sit with it."])
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
    + Parts.eachAlone("heat") { id, who in
      Step(
        id, .heat(threshold: 7, decides: who == .second), who: who,
        "{who}, how stirred up are you right now?",
        lines: ["Nobody sees your number. It is not kept."])
    }.map { $0.only(if: .chose(field: "kind", option: "between")) }
    + [
      Step(
        "topic", .write(Field(Field.Key.topic, "", .line)), "What would you call it, in a few words?",
        lines: ["Leave it empty if it has no name yet."]),
      Step(
        "order",
        .choose(
          Field(
            "order", "",
            .options([
              Option("first", "{first}"), Option("second", "{second}", leads: Branch(doing: [.swapSeats])),
            ]))), "Who speaks first?", lines: ["Each of you gets the same time."]),
      Step("breath", .breathe(.slow, times: 3), "Three slow breaths, together."),
    ]

  private static let turn: [Step] = [
    Step(
      "turn",
      .choose(
        Field(
          "turn", "",
          .options([
            Option("yes", "Yes, my turn now"), Option("no", "Not tonight", leads: Branch(to: "quiet")),
          ]))), who: .second, "{who}, is there something you would like to say?",
      lines: ["It may answer what you heard. It may be something else."])
  ]

  /// One of them speaks until heard.
  private static func round(_ who: Step.Who) -> [Step] {
    let seat = who == .first ? "first" : "second"
    let listener: Step.Who = who == .first ? .second : .first
    return beginning(who, seat) + hearing(who, seat) + answering(who, listener, seat)
  }

  private static func beginning(_ who: Step.Who, _ seat: String) -> [Step] {
    [
      Step(
        "\(seat).want",
        .choose(
          Field(
            "want.\(seat)", "",
            .options([
              Option("heard", "To be heard"), Option("helped", "To be helped"), Option("held", "To be held"),
            ]))), who: who, "{who}, what would do you most good?",
        lines: ["{other}, that is how to listen this time."]),
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
          Field("when.\(seat)", "When … (what a camera would have seen)", .line),
          Field("feel.\(seat)", "I feel …", .feelings(atMost: 3)),
          Field("need.\(seat)", "I need … (something {other} could say yes or no to)", .line),
        ]), who: who, "{who}, one part at a time.", lines: ["Any part may stay empty."]),
    ]
  }

  private static func hearing(_ who: Step.Who, _ seat: String) -> [Step] {
    [
      Step(
        "\(seat).floor", .floor(seconds: 180), who: who, "{who}, take your time.",
        lines: [
          "Speak for yourself: “I feel … when …”", "", "When {=when.\(seat)}", "I feel {=feel.\(seat)}",
          "I need {=need.\(seat)}",
        ],
        cue:
          "{other}, nothing to fix and nothing to answer. Look at {who}. You will say it back in your own words."
      ),
      Step(
        "\(seat).reflect",
        .reflect(stems: [
          "“What I heard is …”", "“You felt … when …”", "“What matters most to you in it is …”",
        ]), who: who, "{other}, say it back in your own words.",
        lines: ["{who}, did {other} get it right?"]),
      Step(
        "\(seat).more",
        .choose(
          Field(
            "more.\(seat)", "",
            .options([
              Option("no", "That is all for now"),
              Option("yes", "There is more", leads: Branch(to: "\(seat).floor")),
            ]))), who: who, "{who}, is there more?"),
    ]
  }

  private static func answering(_ who: Step.Who, _ listener: Step.Who, _ seat: String) -> [Step] {
    let want = "want.\(seat)"
    return [
      Step(
        "\(seat).sense", .say, who: listener, "{who}, find one part that makes sense to you.",
        lines: ["“One part that makes sense to me is …”", "Making sense of it is not the same as agreeing."]),
      Step(
        "\(seat).heard", .say, who: listener, "{who}, advice can wait.",
        lines: ["“Thank you for telling me” is plenty."], onlyIf: .chose(field: want, option: "heard")),
      Step(
        "\(seat).helped", .say, who: listener, "{who}, ask first: “Would an idea be welcome?”",
        lines: ["If it is, give one, and stop there."], onlyIf: .chose(field: want, option: "helped")),
      Step(
        "\(seat).held", .say, who: listener, "{who}, ask first: “Would you like to be held?”",
        lines: ["Take the answer as it comes."], onlyIf: .chose(field: want, option: "held")),
    ]
  }
}

extension Step {
  /// The same step, left out unless that holds.
  func only(if condition: Condition) -> Step {
    Step(id, kind, who: who, headline, lines: lines, cue: cue, onlyIf: condition, next: next)
  }
}
