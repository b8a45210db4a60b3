import HearthCore

/// Runs in which one of them is heard. Ids and fields carry the name of the run, so that a guide may have several.
extension Parts {
  // MARK: Before

  /// Both say in private how stirred up they are; too much, and the guide waits.
  static let heat = heat(
    threshold: 7,
    lines: ["Your number is not shown, and not kept.", "A high one means a break first, for both of you."])

  /// The same, from that number on.
  static func heat(threshold: Int, lines: [String]) -> [Step] {
    eachAlone("heat") { id, who in
      Step(
        id, .heat(threshold: threshold, decides: who == .second), who: who,
        "{who}, how stirred up are you right now?", lines: lines)
    }
  }

  static let topic = Step(
    "topic", .write(Field(Field.Key.topic, "", .line)), "What would you call it, in a few words?",
    lines: ["Leave it empty if it has no name yet."])

  static let order = Step(
    "order",
    .choose(
      Field(
        "order", "",
        .options([
          Option("first", "{first}"), Option("second", "{second}", leads: Branch(doing: [.swapSeats])),
        ]))), "Who speaks first?", lines: ["Each of you gets the same time."])

  /// What the one who speaks would like to get; see ``giving(_:_:)``.
  static func want(_ who: Step.Who, _ run: String) -> Step {
    Step(
      "\(run).want",
      .choose(
        Field(
          "want.\(run)", "",
          .options([
            Option("heard", "To be heard"), Option("helped", "To be helped"),
            Option("held", "To be held", onlyIf: .open(topic: Topic.touch.id)),
          ]))), who: who, "{who}, what would you like most right now?",
      lines: ["{other}, that is how to listen this time."])
  }

  // MARK: Speaking, and saying it back

  /// One speaks, the other says it back until it is right, and again for as long as there is more.
  static func heard(_ floor: Step, _ run: String, stems: [String]) -> [Step] {
    [
      floor,
      Step(
        "\(run).reflect", .reflect(stems: stems), who: floor.who, "{other}, say it back in your own words.",
        lines: ["{who}, did {other} get it right?"]),
      Step(
        "\(run).more",
        .choose(
          Field(
            "more.\(run)", "",
            .options([
              Option("no", "That is all for now"),
              Option("yes", "There is more", leads: Branch(to: floor.id)),
            ]))), who: floor.who, "{who}, is there more?"),
    ]
  }

  // MARK: What the listener gives

  static func sense(_ listener: Step.Who, _ run: String, stem: String) -> Step {
    Step(
      "\(run).sense", .say, who: listener, "{who}, find one part that makes sense to you.",
      lines: [stem, "Making sense of it is not the same as agreeing."])
  }

  /// One of several questions, which the listener picks and asks aloud.
  static func asking(_ id: String, _ headline: String, _ questions: [String], cue: String) -> Step {
    let options = questions.enumerated().map { Option(String($0.offset + 1), "“\($0.element)”") }
    return Step(id, .choose(Field(id, "", .options(options))), who: .second, headline, cue: cue)
  }

  /// What was asked for beforehand, and nothing else; see ``want(_:_:)``.
  static func giving(_ listener: Step.Who, _ run: String) -> [Step] {
    let want = "want.\(run)"
    return [
      Step(
        "\(run).heard", .say, who: listener, "{who}, advice can wait.",
        lines: ["“Thank you for telling me” is plenty."], onlyIf: .chose(field: want, option: "heard")),
      Step(
        "\(run).helped", .say, who: listener, "{who}, ask first: “Would an idea be welcome?”",
        lines: ["If it is, give one, and stop there."], onlyIf: .chose(field: want, option: "helped")),
      Step(
        "\(run).held", .say, who: listener, "{who}, ask first: “Would you like to be held?”",
        lines: ["Take the answer as it comes."], onlyIf: .chose(field: want, option: "held")),
    ]
  }

  // MARK: After

  /// The one who listened may speak now, or not.
  /// - Parameter back: Where the same steps begin again with the seats swapped, once; nil goes on to steps of their own.
  static func turn(_ headline: String, lines: [String] = [], back: String? = nil, otherwise: String) -> Step {
    let again = back.map { Branch(to: $0, doing: [.swapSeats, .count]) }
    return Step(
      "turn",
      .choose(
        Field(
          "turn", "",
          .options([
            Option("yes", "Yes, my turn now", leads: again),
            Option("no", "Not tonight", leads: Branch(to: otherwise)),
          ]))), who: .second, headline, lines: lines, onlyIf: back == nil ? nil : .countBelow(1))
  }

  static let quiet = Step(
    "quiet", .quiet(seconds: 30), "Half a minute of quiet.", lines: ["Nothing to say. Just sit with it."])
}

extension Step.Who {
  /// The seat across; two stay two.
  var facing: Step.Who {
    switch self {
    case .first: .second
    case .second: .first
    case .both: .both
    }
  }
}
