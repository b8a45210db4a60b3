import HearthCore

extension Guide {
  /// Both put their phones in another room for as long as they said.
  public static let phonesAway = Guide(
    id: "phones-away", title: "Phones away", minutes: 60, group: GuideGroup.timeTogether,
    about: "Half an hour, or an hour, or more, with the phones in another room.",
    why: "Two keys and an end in sight make it easier to leave them be.",
    keeps: .conversation, close: "line",
    steps: [
      Step(
        "where", .say, "Where will the phones go?",
        lines: [
          "Another room is good. Take them there now.",
          "Does someone count on reaching you? Leave that one near.",
        ]),
      long,
      Parts.agree("Phones away, and both of you agree?"),
      away("away.sixty", minutes: 60).only(if: .chose(field: "long", option: "sixty")),
      away("away.ninety", minutes: 90).only(if: .chose(field: "long", option: "ninety")),
      away("away.thirty", minutes: 30),
      Step(
        "line", .write(Field("time", "", .line, isKept: true)), "What did you do with it?",
        lines: ["Tell, if you like. Leave it empty and nothing is written."],
        next: [Branch(to: "end", when: .unanswered(field: "time"))]),
      Parts.keep,
      Step(
        "end", .say, "That was your time.", lines: ["The phones can stay where they are a little longer."]),
    ])

  private static let long = Step(
    "long",
    .choose(
      Field(
        "long", "",
        .options([
          Option("thirty", "Half an hour"), Option("sixty", "An hour"),
          Option("ninety", "An hour and a half"),
        ]))), "For how long?", lines: ["If you would choose differently, take the shorter one."])

  private static func away(_ id: String, minutes: Int) -> Step {
    Step(
      id, .quiet(seconds: minutes * 60), "This time is yours.",
      lines: [
        "Go where you like. Nothing here needs you.", "Either of you may end it early. Nobody asks why.",
      ],
      done: "back again", next: [Branch(to: "line")])
  }
}
