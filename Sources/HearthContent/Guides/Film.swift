import HearthCore

extension Guide {
  /// A film with a couple in it, and half an hour of talk about them and about us.
  public static let film = Guide(
    id: "film", title: "Film and talk", minutes: 30, group: GuideGroup.timeTogether,
    about: "Watch a film with a couple in it, then talk about them, and about you.",
    why: "It is easier to talk about two people on a screen first, and then about yourselves.",
    source: "Rogge, Cobb, Lawrence, Johnson and Bradbury 2013, J. Consult. Clin. Psychol. 81:949–961.",
    keeps: .conversation, close: "credits",
    steps: watching + them + us + [
      Step(
        "credits", .say, "And now let those two go home.",
        lines: ["Stretch a little. Feel the seat under you.", "Tonight is about the two of you again."])
    ] + Parts.closing(coming: [Parts.again("{=try}", days: [7, 14, 30])]))

  private static let watching: [Step] = [
    Step(
      "welcome", .say, "A film with a couple in it, and a talk after.",
      lines: [
        "Any film will do, new or seen ten times.", "The talk takes half an hour, after the film.",
      ]),
    Parts.agree(),
    Step(
      "topic", .write(Field(Field.Key.topic, "", .line)), "Which film is it?",
      lines: ["Type its name, or leave it empty."]),
    Step(
      "watch", .say, "Now watch it together.",
      lines: ["Esc keeps your place. Come back when it is over.", "Another evening is fine too."],
      done: "we have seen it"),
    Step(
      "ready", .consent(otherwise: "watch"), "Is it over, and would you both like to talk?",
      lines: ["Six short questions. Pass any of them."]),
  ]

  private static let them: [Step] =
    Parts.bothAnswer("kind", "When were those two kind to each other?")
    + Parts.bothAnswer("weight", "What did they do when one of them was having a bad day?")
    + Parts.bothAnswer("angry", "How did they speak when they were angry?")
    + Parts.bothAnswer("mend", "How did they make up, if they did?")

  private static let us: [Step] =
    [
      Step(
        "us", .say, "That was them. Now us.",
        lines: ["Two questions are left.", "Each of you speaks for yourself."])
    ]
    + Parts.bothAnswer(
      "alike", "Where are we a little like them?", hint: "The lovely and the clumsy both count.")
    + Parts.bothAnswer("borrow", "What would you like to borrow from them?", hint: "It may be very small.")
    + [
      Step(
        "try", .write(Field("try", "One thing to try", .line, isKept: true)),
        "Something small for this week?",
        lines: ["Leave it empty if nothing comes."])
    ]
}
