import HearthCore

extension Guide {
  /// Three months in five questions: what was hard, what was carried, what went well, what stays behind, and what comes along.
  public static let lookBack = Guide(
    id: "look-back", title: "The last three months", minutes: 20, group: GuideGroup.nowAndThen,
    about: "What was hard, what went well, and what you want to take with you.",
    why: "Looking back on purpose brings up good things, too, that a busy week covers over.",
    keeps: .conversation, close: "today",
    steps: opening + behind + ahead + [
      Step(
        "today", .say, "And here you are, today.",
        lines: [
          "Feel the seat under you.", "Each of you: name one small thing you look forward to this week.",
        ]),
      Step(
        "next", .schedule(title: "Look back together", days: [90]), "Shall we look back again?",
        lines: ["Some day is an answer too."]),
    ] + Parts.closing(coming: []))

  private static let opening: [Step] = [
    Step(
      "welcome", .say, "Three months, looked at together.",
      lines: [
        "Five questions. Both of you answer each one.", "A calendar or some pictures may help you remember.",
      ]),
    Parts.agree(),
    Step(
      "remember", .quiet(seconds: 60), "A minute to remember.",
      lines: ["Where were you? Who came by? What was for dinner?"]),
  ]

  private static let behind: [Step] =
    Parts.bothAnswer(
      "hard", "What was hard for you?", hint: "Big or small.",
      listening: "{other}, nothing to solve. Just listen.")
    + Parts.bothAnswer("carried", "What did we carry together?", hint: "And what did {other} do for it?")
    + Parts.bothAnswer("well", "What went well?", hint: "Small things count as much as big ones.")

  private static let ahead: [Step] =
    Parts.bothAnswer(
      "leave", "What would you like to leave behind?",
      hint: "A worry, a habit of your own, a way we do things.")
    + [
      line("leave.line", "leave", "What we leave behind")
    ]
    + Parts.bothAnswer(
      "bring", "What would you like to bring along?", hint: "Something from these months that did you good.")
    + [
      line("bring.line", "bring", "What we bring along")
    ]

  private static func line(_ id: String, _ key: String, _ label: String) -> Step {
    Step(
      id, .write(Field(key, label, .line, isKept: true)), "Is there something here to write down?",
      lines: ["Either of you may type it. Left empty, nothing is written."])
  }
}
