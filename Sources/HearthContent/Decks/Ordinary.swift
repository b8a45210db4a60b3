import HearthCore

extension Deck {
  /// Small daily life, and what is easily overlooked in it.
  public static let ordinary = Deck(
    id: "ordinary",
    title: "Ordinary days",
    about: "For a tired evening: the small things of a day, and what lies under them.",
    theme: "everyday",
    minutes: 4,
    followUps: [
      "How did that come about?",
      "Which small detail would I never have guessed?",
      "When in the week do you notice it most?",
      "Who else knows that about you?",
      "What would a day without it be like?",
      "Where would I see a trace of that, if I looked?",
    ],
    prompts: [
      Prompt(
        "ordinary-01", depth: 1, "Which mug, spoon or blanket is secretly yours, and why that one?",
        followUp: "What happens when somebody else uses it?"),
      Prompt("ordinary-02", depth: 1, "What sound tells you that the day is really over?"),
      Prompt(
        "ordinary-03", depth: 1, "Which five minutes of today would you gladly have again?",
        followUp: "What made those five minutes unlike the rest?"),
      Prompt(
        "ordinary-04", depth: 1, "What is at the bottom of your bag or pocket, and how did it get there?"),
      Prompt(
        "ordinary-05", depth: 1, "Which meal that somebody else cooked do you still think about?",
        followUp: "Who else was at the table?"),
      Prompt("ordinary-06", depth: 1, "What tune has been stuck in your head, and where did you catch it?"),

      Prompt("ordinary-07", depth: 2, "Which chore would you secretly miss if someone took it away?"),
      Prompt(
        "ordinary-08", depth: 2, "At what hour of the day are you sharpest, and what do you spend it on?"),
      Prompt("ordinary-09", depth: 2, "What did a stranger say or do lately that stayed with you?"),
      Prompt(
        "ordinary-10", depth: 2, "Where do you go, even for two minutes, when you want to be left alone?"),
      Prompt("ordinary-11", depth: 2, "What small thing are you quietly counting down to?"),
      Prompt(
        "ordinary-12", depth: 2, "What did you see, hear or smell this week that made you stop for a moment?"),

      Prompt("ordinary-13", depth: 3, "Which part of an average day takes more out of you than it should?"),
      Prompt(
        "ordinary-14", depth: 3, "What did you type to somebody lately and then delete?",
        followUp: "What made you stop before sending it?"),
      Prompt("ordinary-15", depth: 3, "What slipped out of our weeks without anyone deciding it should?"),
      Prompt(
        "ordinary-16", depth: 3, "What do you keep putting off, and what makes the first step so sticky?"),
      Prompt(
        "ordinary-17", depth: 3, "The last time an evening fell flat, what had you been hoping for?",
        followUp: "What could have rescued the evening, even a little?"),
      Prompt(
        "ordinary-18", depth: 3, "What do you do, week after week, that nobody would think to thank you for?"),

      Prompt(
        "ordinary-19", depth: 4, "When you lie awake, which thought keeps coming round?", touching: .fear,
        followUp: "What helps a little at that hour?"),
      Prompt(
        "ordinary-20", depth: 4, "What do you say is fine, most days, when it isn’t quite?",
        followUp: "What would you say in place of fine?"),
      Prompt("ordinary-21", depth: 4, "Which hour of the week can feel lonely, even when nothing is wrong?"),
      Prompt(
        "ordinary-22", depth: 4, "What would you stop doing tomorrow if nobody would be let down?",
        followUp: "Who do you imagine would be let down first?"),
      Prompt(
        "ordinary-23", depth: 4, "Which plain, forgettable day from years ago would you walk back into?",
        touching: .past),
      Prompt("ordinary-24", depth: 4, "Where in your body does a bad day end up?", touching: .body),

      Prompt(
        "ordinary-25", depth: 5, "Years from now, what about these very days will you ache for?",
        touching: .future),
      Prompt(
        "ordinary-26", depth: 5, "What are you afraid could get lost while we are busy with everything else?",
        touching: .fear),
      Prompt(
        "ordinary-27", depth: 5, "Which small habit of yours comes from someone you miss?", touching: .death,
        followUp: "When do you catch yourself doing it?"),
      Prompt(
        "ordinary-28", depth: 5,
        "What, on a plain day, makes you feel that you matter, and what makes you doubt it?"),
      Prompt(
        "ordinary-29", depth: 5, "What do you hope someone would remember about a dull Tuesday with you?",
        touching: .death),
      Prompt(
        "ordinary-30", depth: 5, "What have you been putting up with for so long that it looks like a choice?"
      ),
    ])
}
