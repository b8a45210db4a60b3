import HearthCore

extension Guide {
  /// A few minutes without a word, as long as both like.
  public static let silence = Guide(
    id: "silence", title: "Quiet together", minutes: 5, group: GuideGroup.timeTogether,
    about: "A few minutes side by side with nothing to say.",
    why: "Not every evening has words in it. Sitting together is something too.",
    keeps: .conversation,
    steps: [
      Step(
        "agree", .consent(otherwise: nil), "Would some quiet be good, for both of you?",
        lines: ["No task, no right way. Either of you may end it at any time."]),
      Step(
        "long",
        .choose(
          Field(
            "long", "",
            .options([
              Option("two", "Two minutes", leads: Branch(to: "quiet.two")),
              Option("five", "Five minutes", leads: Branch(to: "quiet.five")),
              Option("ten", "Ten minutes", leads: Branch(to: "quiet.ten")),
            ]))), "How long?", lines: ["If you would choose differently, take the shorter one."]),
      quiet("quiet.two", minutes: 2), quiet("quiet.five", minutes: 5), quiet("quiet.ten", minutes: 10),
      Step("word", .say, "What was that like?", lines: ["One word each, aloud. Or none."]),
      Step("end", .say, "Thank you, both.", lines: ["No need to talk straight away."]),
    ])

  private static func quiet(_ id: String, minutes: Int) -> Step {
    Step(
      id, .quiet(seconds: minutes * 60), "Nothing to do now.",
      lines: ["Sit, lean or lie down. Thoughts may come and go."], done: "that was enough",
      next: [Branch(to: "word")])
  }
}
