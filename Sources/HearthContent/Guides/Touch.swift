import HearthCore

extension Guide {
  /// One offers, both say yes, and either may stop.
  public static let touch = Guide(
    id: "touch", title: "Closer, if you both like", minutes: 4, group: GuideGroup.timeTogether,
    about: "A hand, a hug, a long look: one of you offers, both say yes.",
    why: "A touch that was asked for is easier to give, and easier to take.",
    source: "Debrot and others 2013, a diary study of 102 couples.",
    keeps: .dates,
    steps: offering.map { $0.only(if: .open(topic: Topic.touch.id)) } + times + [
      Step("end", .say, "Back to the evening.", lines: ["Thank you for asking, and for answering."])
    ])

  private static let offering: [Step] = [
    Parts.whose("Who offers something?", otherwise: "end"),
    Step(
      "offer",
      .choose(
        Field(
          "offer", "",
          .options([
            Option("hand", "A hand"), Option("near", "Sitting close"),
            Option("hug", "A hug, twenty seconds long"),
            Option("gaze", "Looking at each other, for a minute"), Option("kiss", "A kiss"),
          ]))), who: .first, "{who}, what would you like?", lines: ["{other} may say no. Nobody asks why."],
      ifPassed: "end"),
    Step(
      "yes", .consent(otherwise: "end"), "{=offer@first}. Is that good for both of you?",
      lines: ["Only if both of you want it.", "Either of you may stop at any time, without a word."]),
  ]

  private static let times: [Step] =
    ["hand", "near", "kiss"].map { offer in
      Step(
        offer, .say, "Go on, then.", lines: ["No hurry. Either of you may stop."],
        onlyIf: .chose(field: "offer", option: offer))
    } + [
      Step(
        "hug", .quiet(seconds: 20), "Twenty seconds, and no hurry.",
        lines: ["Either of you may let go at any time."], onlyIf: .chose(field: "offer", option: "hug")),
      Step(
        "gaze", .quiet(seconds: 60), "A minute, eyes to eyes.",
        lines: ["Laughing is fine. Either of you may look away."],
        onlyIf: .chose(field: "offer", option: "gaze")),
    ]
}
