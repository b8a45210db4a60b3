import HearthCore

/// Cards written in calm, for a day that is not.
extension Guide {
  /// What helps its author in a break.
  public static let helps = Guide(
    id: "helps", title: "What helps me", minutes: 3, home: .mend, group: GuideGroup.unlisted,
    about: "What helps you when it gets too much. It is shown at the next break.",
    why: "In the middle of it nobody can explain what would help.",
    keeps: .helps,
    steps: [
      Parts.whose("Whose card is it?", unless: Field.Key.author, otherwise: "empty"),
      Step(
        "write", .write(text), who: .first, "{who}, what helps you when it gets too much?",
        lines: ["“A walk round the block. Leave the light on.”", "Both of you see it at the next break."]),
    ] + Parts.written("{first}, it is there at the next break.", done: "keep it"))

  /// Words for the other one’s hard days, written alone.
  public static let comfort = Guide(
    id: "comfort", title: "Words for a hard day", minutes: 5, home: .mend, group: GuideGroup.unlisted,
    about: "A few words that the other one can ask for on a hard day.",
    why: "Kind words are hard to find on a hard day. These are there already.",
    keeps: .comfort,
    steps: [
      Parts.whose("Who writes?", unless: Field.Key.author, otherwise: "empty"),
      Parts.handOver("to.write", .first),
      Step(
        "write", .draft([Field(Field.Key.text, "", .page)]), who: .first,
        "{who}, what should {other} hear on a hard day?",
        lines: ["As you would say it.", "“You have got through worse, and I am here.”"]),
    ]
      + Parts.written(
        "{first}, it waits for a hard day.", lines: ["{second} reads it by asking for it."], done: "keep it"))

  /// A sentence of their own that has mended something.
  public static let phrase = Guide(
    id: "phrase", title: "Words that mend", minutes: 2, home: .mend, group: GuideGroup.unlisted,
    about: "A sentence of your own that has helped before.",
    why: "Your own words come back to you more easily than anyone else’s.",
    keeps: .phrase,
    steps: [
      Parts.whose("Whose words are they?", unless: Field.Key.author, otherwise: "empty"),
      Step(
        "write", .write(text), who: .first, "{who}, which sentence of yours has helped before?",
        lines: ["Short enough for one breath.", "“Come here, you. Start again?”"]),
    ] + Parts.written("It stands with the other words that mend.", done: "keep it"))

  private static let text = Field(Field.Key.text, "", .line)
}

extension Parts {
  /// The end of a guide that files what was written, or, where nothing was, does not.
  static func written(_ headline: String, lines: [String] = [], done: String) -> [Step] {
    [
      Step("written", .say, headline, lines: lines, done: done, onlyIf: .answered(field: Field.Key.text)),
      Step(
        "empty", .say, "Nothing was written, and that is fine.", onlyIf: .unanswered(field: Field.Key.text)),
    ]
  }
}
