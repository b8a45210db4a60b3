import HearthCore

extension Guide {
  /// Goes back to answers of some months ago.
  public static let stillTrue = Guide(
    id: "still-true", title: "Still true?", minutes: 15, group: GuideGroup.nowAndThen,
    about: "Old answers of yours, looked at again.",
    why: "People change. What you know of each other stays true only if you ask again.",
    keeps: .conversation, close: "ground",
    steps: opening + answers + [
      Step(
        "new", .say, "Tell each other what was new to you.", lines: ["“I did not know that …”"])
    ] + [Parts.ground] + Parts.closing(again: nil))

  private static let opening: [Step] =
    [
      Step(
        "none", .say, "There is nothing old enough to look at again yet.",
        lines: [
          "In an evening of questions, press “a” while one of you answers.",
          "That keeps a line of the answer. Two months on, it comes up here.",
        ], onlyIf: .nothingEarlier, next: [Branch(to: "end")]),
      Step(
        "welcome", .say, "People change. Here are some answers of your own, from a while ago.",
        lines: ["Up to three of them, and both of you answer each one.", "You need not be who you were."]),
      Parts.agree(),
    ] + Parts.start(to: "ask")

  private static let answers: [Step] = [
    Step(
      "ask", .question(from: .earlier), who: .first, "{question}",
      lines: ["{who}, what has changed since {since}, and what still holds?", ""] + Parts.keptThen,
      cue: "{other}, just listen. If you are curious, ask one thing.",
      next: [Branch(to: "ground", when: .nothingToAsk)]),
    Step(
      "answer", .floor(seconds: 120), who: .second, "{question}",
      lines: ["{who}, and for you? What has changed, what still holds?", ""] + Parts.keptThen,
      cue: "{other}, your turn to listen.",
      next: [
        // Those looked at tonight are not old any more.
        Branch(to: "new", when: .nothingEarlier),
        Branch(to: "ask", when: .questionsBelow(3), doing: [.swapSeats]),
      ]),
  ]
}
