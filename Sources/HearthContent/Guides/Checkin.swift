import HearthCore

extension Guide {
  /// Two minutes: each answers alone, then both see both.
  public static let checkin = Guide(
    id: "checkin", title: "Two-minute check-in", minutes: 2, group: GuideGroup.anyEvening,
    about: "How each of you is today, opened together.",
    why: "Answering alone first leaves room for two different days.",
    keeps: .checkin,
    steps: [
      Step(
        "hello", .say, "How are you, each of you?",
        lines: ["You answer alone, one after the other.", "Then both answers open at once."])
    ]
      + Parts.eachAlone("day") { id, who in
        Step(id, .seal(fields), who: who, "")
      } + [
        Step(
          "look", .consent(otherwise: "end"), "Both done. Come and look together.",
          lines: ["The two answers open at the same moment."]),
        Step(
          "open", .reveal(["day.first", "day.second"]), "Both at once.",
          lines: ["Ask about one thing. Nothing here needs fixing."]),
        Step(
          "keep", .keep, "Keep today’s answers?",
          lines: [
            "They stay with you two, in your own files.", "If one of you would rather not, keep nothing.",
          ]),
        Step("end", .say, "Thank you, both.", lines: ["Until next time, whenever that is."]),
      ])

  private static let fields = [
    Field("feelings", "How are you today?", .feelings(atMost: 3)),
    Field("energy", "How much energy is left?", .scale(low: "none", high: "plenty")),
    Field("closeness", "How close do you feel to each other?", .scale(low: "far off", high: "very close")),
    Field("stress", "How much is weighing on you?", .scale(low: "little", high: "a lot")),
    Field("need", "One thing you could use. Leave it empty if nothing comes.", .line),
  ]
}
