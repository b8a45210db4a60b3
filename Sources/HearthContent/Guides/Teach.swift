import HearthCore

extension Guide {
  /// Ten minutes each: one teaches anything at all, the other learns it.
  public static let teach = Guide(
    id: "teach", title: "Teach me something", minutes: 25, group: GuideGroup.timeTogether,
    about: "Each of you shows the other one small thing you know.",
    why: "It is a way to meet a side of each other that does not come up at dinner.",
    keeps: .conversation, close: "settle",
    steps: opening + round(.first) + [
      Step(
        "turn",
        .choose(
          Field(
            "turn", "",
            .options([
              Option("yes", "Yes, my turn to teach"),
              Option("no", "Not tonight", leads: Branch(to: "settle")),
            ]))), who: .second, "{who}, will you teach something too?")
    ] + round(.second) + [
      Step(
        "settle", .say, "Put everything down and sit.",
        lines: ["Each of you, in a word or two: what was that like?"])
    ] + Parts.closing(again: nil))

  private static let opening: [Step] = [
    Step(
      "welcome", .say, "Ten minutes each: one teaches, the other learns.",
      lines: ["It can be anything at all. Nobody has to be good at it."]),
    Parts.agree(),
    Step(
      "think", .say, "Each of you, think of one small thing you know.",
      lines: [
        "A card trick. A knot. A tune. How you fold a shirt.", "A word in another language.",
        "Fetch what you need for it.",
      ]),
    Step(
      "topic", .write(Field(Field.Key.topic, "", .line)), "What is it going to be?",
      lines: ["A word or two for each. Leave it empty if it is a surprise."]),
    Step(
      "order",
      .choose(
        Field(
          "order", "",
          .options([
            Option("first", "{first}"), Option("second", "{second}", leads: Branch(doing: [.swapSeats])),
          ]))), "Who teaches first?", lines: ["Each of you gets the same time."]),
  ]

  /// One of them teaches; the other asks, tries it, and may keep a line of it.
  private static func round(_ who: Step.Who) -> [Step] {
    let seat = who == .first ? "first" : "second"
    let learner: Step.Who = who == .first ? .second : .first
    return [
      Step(
        "\(seat).teach", .floor(seconds: 600), who: who, "{who}, you teach.",
        lines: ["Start at the very beginning. Leave room to try it."],
        cue: "{other}, you may ask for any of it again, and again.", done: "that was it"),
      Step(
        "\(seat).ask", .say, who: learner, "{who}, ask about it.",
        lines: ["“How did you learn this?”", "“What is the tricky part?”", "“What do you like about it?”"]),
      Step(
        "\(seat).show", .say, who: learner, "{who}, show or say one thing you learned.",
        lines: ["Wobbly is fine."], cue: "{other}, no marks tonight. Enjoy it."),
      Step(
        "\(seat).line", .write(Field("learned", "What did you learn?", .line, isKept: true)), who: learner,
        "{who}, here is room for a line.", lines: ["Leave it empty and nothing is written."]),
    ]
  }
}
