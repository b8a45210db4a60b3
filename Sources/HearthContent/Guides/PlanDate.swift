import HearthCore

extension Guide {
  /// One plans, alone, and the other finds out on the day.
  public static let planDate = Guide(
    id: "plan-date", title: "Plan a date for two", minutes: 5, group: GuideGroup.timeTogether,
    about: "One of you plans in private. It stays sealed until the day.",
    why: "One who plans and one who is surprised both have something to look forward to.",
    keeps: .conversation,
    steps: [
      Step(
        "welcome", .say, "One of you plans, the other finds out on the day.",
        lines: ["A few lines will do.", SafetyText.sealedNote]),
      Parts.whose("Who plans this one?", otherwise: "none"),
      Parts.handOver("to.plan", .first),
      Step(
        "plan", .seal([Field("plan", "", .page)]), who: .first, "{who}, what is the plan?",
        lines: ["Where it is, when to be ready, what to bring."]),
      Step(
        "hint", .write(Field(Field.Key.hint, "", .line)), who: .first,
        "{who}, what should {other} know beforehand?",
        lines: ["“Warm shoes”, say. {other} may read this line at once.", "It may stay empty."]),
      Step(
        "seal", .brief(of: "plan", opens: .day, days: [1, 2, 3, 5, 7, 14]), who: .first,
        "{who}, when does it open?", lines: ["On that day you may both read it."]),
    ]
      + Parts.sealed(
        "{first}, it is sealed.",
        lines: ["{second} sees that there is a plan.", "To be read at once: {=hint}"]))

  /// Something small one of them means to do, noted where the other does not look.
  public static let nudge = Guide(
    id: "nudge", title: "Something small", minutes: 3, group: GuideGroup.timeTogether,
    about: "A small surprise you mean to do, kept sealed until its day.",
    why: "Many a kind idea comes on a Tuesday and is forgotten by Friday.",
    keeps: .conversation,
    steps: [
      Step(
        "welcome", .say, "One of you has a small surprise in mind.",
        lines: [
          "It waits for its day, and opens only for the one who wrote it.", SafetyText.sealedNote,
        ]),
      Parts.whose("Who has something in mind?", otherwise: "none"),
      Parts.handOver("to.nudge", .first),
      Step(
        "nudge", .seal([Field("nudge", "", .line)]), who: .first,
        "{who}, what would you like to do for {other}?",
        lines: ["A note in a coat, the good bread, the chore nobody likes."]),
      Step(
        "seal", .brief(of: "nudge", opens: .author, days: [0, 1, 3, 7, 14, 30]), who: .first,
        "{who}, on which day?",
        lines: ["That day shows “something small”, with your name."]),
    ] + Parts.sealed("{first}, it is sealed.", lines: ["On its day it opens for you alone."]))
}
