import HearthCore

extension Guide {
  /// Something good, told and met with warmth, and lived once more together.
  public static let goodNews = Guide(
    id: "good-news", title: "Something good", minutes: 10, group: GuideGroup.anyEvening,
    about: "One of you tells something good, and the other is glad about it.",
    why: "How good news is met says as much about being cared for as how bad news is met.",
    source: "Gable, Gonzaga and Strachman 2006, J. Pers. Soc. Psychol. 91:904.",
    keeps: .conversation, close: "keep",
    steps: opening + telling + afterwards + Parts.closing(coming: []))

  private static let opening: [Step] = [
    Step(
      "welcome", .say, "One of you tells something good. The other is glad about it.",
      lines: [
        "Big or tiny. A caught bus counts, and so does a kind word.", "Then the other may have a turn.",
      ]),
    Parts.agree(), Parts.order,
  ]

  private static let telling: [Step] = [
    Step(
      "tell", .floor(seconds: 120), who: .first, "{who}, tell the good thing from the start.",
      lines: ["Where were you? What happened first?"], cue: "{other}, listen with your whole face."),
    Step(
      "glad", .say, who: .second, "{who}, say that you are glad.",
      lines: ["“Oh, how good. I am so glad for you.”", "No “but”, and no story of your own yet."]),
    Parts.asking(
      "ask.one", "{who}, ask {other} about it.",
      [
        "What was the best moment?", "What went through your mind?", "Who did you want to tell first?",
      ], cue: "{other}, go back there for a moment."),
    Parts.asking(
      "ask.two", "{who}, and one more question.",
      ["What was your part in it?", "What does it mean to you?", "What might come of it?"],
      cue: "{other}, as long as you like."),
    Step(
      "relive", .say, "Now be there once more, both of you.",
      lines: [
        "{first}, tell the best moment as if it were now: “I open the door …”",
        "{second}, what would you have said, standing there?",
      ]),
  ]

  private static let afterwards: [Step] = [
    Step(
      "news", .write(Field("news", "What was the good news?", .line, isKept: true)), who: .first, "",
      lines: ["{who}, a few words to keep. They may stay empty."]),
    Parts.turn("{who}, have you something good to tell, too?", back: "tell", otherwise: "keep"),
  ]
}
