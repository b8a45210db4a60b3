import HearthCore

extension Deck {
  /// What the two notice in each other, and thank each other for.
  public static let noticing = Deck(
    id: "noticing",
    title: "Seen and thanked",
    about: "For saying thank you out loud, and for what is easily passed over.",
    theme: "thanks",
    minutes: 5,
    followUps: [
      "What exactly did you see or hear?",
      "When did you first notice?",
      "What does that make easier for you?",
      "Which other time comes to mind?",
      "How is it to say that out loud?",
      "What would you miss if it stopped?",
    ],
    prompts: [
      Prompt("noticing-01", depth: 1, "What did the other one do today that you were quietly glad of?"),
      Prompt(
        "noticing-02", depth: 1, "Which word sounds best when the other one says it?",
        followUp: "How do I say it, exactly?"),
      Prompt("noticing-03", depth: 1, "From behind, in a crowd, how would you know each other?"),
      Prompt("noticing-04", depth: 1, "Which piece of clothing do you like seeing the other one in?"),
      Prompt(
        "noticing-05", depth: 1,
        "What would you have forgotten lately if the other one had not thought of it?"),
      Prompt(
        "noticing-06", depth: 1, "What face does the other one pull that you could draw from memory?",
        followUp: "When do I pull it?"),

      Prompt(
        "noticing-07", depth: 2, "What does the other one do better than anybody you know, however small?"),
      Prompt(
        "noticing-08", depth: 2, "Which task do you hardly ever think about because the other one does it?",
        followUp: "What would go to ruin first if I left off for a month?"),
      Prompt(
        "noticing-09", depth: 2, "What good thing have you said about the other one behind their back?",
        followUp: "Who heard it, and what did they answer?"),
      Prompt(
        "noticing-10", depth: 2, "What do you use all the time that the other one made, mended or found?"),
      Prompt(
        "noticing-11", depth: 2,
        "When the other one talks to a stranger, what do you like to watch or overhear?"),
      Prompt(
        "noticing-12", depth: 2, "Which odd little rule of the other one’s turned out to be a good idea?"),

      Prompt(
        "noticing-13", depth: 3, "When did you last feel looked after here, and what exactly had been done?"),
      Prompt("noticing-14", depth: 3, "What do you find easier to say to each other than to anyone else?"),
      Prompt(
        "noticing-15", depth: 3, "What did you like about the other one first, and what only much later?",
        touching: .past),
      Prompt(
        "noticing-16", depth: 3,
        "What have you seen the other one do for someone who could give nothing back?"),
      Prompt(
        "noticing-17", depth: 3, "What sort of thank-you stays with you the longest?",
        followUp: "Who gave you one of those, and for what?"),
      Prompt("noticing-18", depth: 3, "What did the other one put up with this month without making a fuss?"),

      Prompt(
        "noticing-19", depth: 4, "Which thank-you have you been meaning to say for months?",
        followUp: "What made it wait so long?"),
      Prompt(
        "noticing-20", depth: 4, "What change did the other one make for your sake, and how did you notice?"),
      Prompt("noticing-21", depth: 4, "What does the other one make light of that you know took a lot?"),
      Prompt(
        "noticing-22", depth: 4,
        "When you were at your worst, what did the other one do that you won’t forget?",
        followUp: "What could you not have told me at the time?"),
      Prompt(
        "noticing-23", depth: 4,
        "Which kind word from the other one did you brush off, and keep all the same?"),
      Prompt("noticing-24", depth: 4, "What about the other one used to puzzle you, and now makes sense?"),

      Prompt(
        "noticing-25", depth: 5, "Which part of you might never have come out if we had not met?",
        followUp: "How did you notice it was there?"),
      Prompt("noticing-26", depth: 5, "How has the other one changed the way you look at yourself?"),
      Prompt("noticing-27", depth: 5, "When did the other one trust you before you trusted yourself?"),
      Prompt("noticing-28", depth: 5, "What about the other one moves you, though you seldom let on?"),
      Prompt(
        "noticing-29", depth: 5, "Which help from the other one was hard to accept, and what made it so?",
        followUp: "How should it be offered, another time?"),
      Prompt(
        "noticing-30", depth: 5, "When your own strength runs out, what in the other one do you lean on?"),
    ])
}
