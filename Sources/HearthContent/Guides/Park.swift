import HearthCore

extension Guide {
  /// Something to be raised another time.
  public static let park = Guide(
    id: "park", title: "Put something aside", minutes: 2, home: .mend, group: GuideGroup.whenItIsHard,
    about: "For something that should be raised, and not now.",
    why: "What is written down need not be said at the worst moment to be remembered.",
    keeps: .dates,
    steps: [
      Step(
        "topic", .write(Field(Field.Key.topic, "", .line)), "What should not get lost?",
        lines: ["A few words, such as you would both put it."],
        next: [Branch(to: "none", when: .unanswered(field: Field.Key.topic), doing: [.count])]),
      Step(
        "day", .schedule(title: "{=topic}", days: [1, 3, 7, 14], as: .issue, isOptional: true),
        "Does it need a day?",
        next: Parts.unlessBooked(to: "none", doing: [.count]) + [Branch(to: "parked")]),
      Step("none", .say, "Nothing is put aside.", lines: ["It can be, at any time."]),
      Step(
        "parked", .say, "It is put aside, and not away.",
        lines: ["You find it in Mend, until you take it up."], onlyIf: .countBelow(1)),
    ])
}

extension Parts {
  /// The way on from a `schedule` step that was passed.
  static func unlessBooked(to id: String, doing actions: [Branch.Action]) -> [Branch] {
    [Branch(to: id, when: .unanswered(field: Field.Key.when), doing: actions)]
  }
}
