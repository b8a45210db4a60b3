import HearthCore

extension Guide {
  /// A paced breath, side by side.
  public static let breath = Guide(
    id: "breath", title: "Breathe together", minutes: 3, group: GuideGroup.timeTogether,
    about: "A slow breath at the same pace, side by side.",
    why: "A breath that is longer out than in is an easy thing to do together when words are not.",
    keeps: .conversation,
    steps: [
      Step(
        "sit", .say, "Sit side by side, as you like it best.",
        lines: ["If following the pace feels wrong, breathe your own way."],
        next: [Branch(to: "hand", when: .open(topic: Topic.touch.id)), Branch(to: "own")]),
      Step(
        "hand", .consent(otherwise: "own"), "Would a hand on each other’s back be good?",
        lines: ["Both keys mean yes. A hand on your own chest is just as good."]),
      Step(
        "back", .breathe(.slow, times: 15), "A hand on each other’s back, and breathe.",
        lines: ["Either of you may take the hand away at any time."], next: [Branch(to: "end")]),
      Step(
        "own", .breathe(.slow, times: 15), "A hand on your own chest, if you like, and breathe.",
        lines: ["Out is a little longer than in."]),
      Step("end", .say, "Let the breath go its own way again.", lines: ["Thank you, both."]),
    ])
}
