import HearthCore

extension Deck {
  /// The inner world: moods, worries, and how each of the two has changed.
  public static let inward = Deck(
    id: "inward",
    title: "What it’s like in there",
    about: "For getting to know each other again: moods, worries, second thoughts.",
    theme: "inner",
    prompts: [
      Prompt("inward-01", depth: 1, "If your head were a room tonight, how tidy would it be?"),
      Prompt("inward-02", depth: 1, "What do you end up reading about when you should be asleep?"),
      Prompt("inward-03", depth: 1, "Which word or phrase do you know you say too much?"),
      Prompt("inward-04", depth: 1, "What do you like now that you couldn’t stand five years ago?"),
      Prompt("inward-05", depth: 1, "Where does your mind wander off to when you are stuck in a queue?"),
      Prompt("inward-06", depth: 1, "Which little thing annoys you far more than it deserves?"),

      Prompt("inward-07", depth: 2, "What have you changed your mind about without telling anyone?"),
      Prompt("inward-08", depth: 2, "How could somebody tell you are running low before you say so?"),
      Prompt("inward-09", depth: 2, "What kind of silence rests you, and what kind makes you restless?"),
      Prompt("inward-10", depth: 2, "When both ways look wrong, how do you make up your mind?"),
      Prompt("inward-11", depth: 2, "On a hard morning, what do you tell yourself to get out of bed?"),
      Prompt("inward-12", depth: 2, "What cheers you up every time, though you’d never admit it?"),

      Prompt("inward-13", depth: 3, "What kind of praise do you find hard to believe?"),
      Prompt(
        "inward-14", depth: 3, "Where are you stricter with yourself than you would be with anybody else?"),
      Prompt("inward-15", depth: 3, "Which feeling of yours tends to come out dressed as another one?"),
      Prompt("inward-16", depth: 3, "What do people assume about you that is a little bit off?"),
      Prompt("inward-17", depth: 3, "What have you done lately that took more courage than it looked?"),
      Prompt(
        "inward-18", depth: 3, "What did you badly want ten years ago and hardly think of now?",
        touching: .past),

      Prompt("inward-19", depth: 4, "What has been heavier for you lately than it looks from outside?"),
      Prompt(
        "inward-20", depth: 4, "Which worry do you keep to yourself because it sounds silly out loud?",
        touching: .fear),
      Prompt("inward-21", depth: 4, "What do you catch yourself envying, even though you’d rather not?"),
      Prompt("inward-22", depth: 4, "When you go quiet, what is usually going on in there?"),
      Prompt(
        "inward-23", depth: 4, "So far, how is getting older, from the inside?", touching: .body, .future),
      Prompt("inward-24", depth: 4, "What is hard for you to ask for, even when the answer would be yes?"),

      Prompt("inward-25", depth: 5, "What would you like to stop blaming yourself for?", touching: .past),
      Prompt(
        "inward-26", depth: 5, "What kind of person are you afraid of turning into?", touching: .fear, .future
      ),
      Prompt("inward-27", depth: 5, "Which side of you has hardly anyone ever met?"),
      Prompt(
        "inward-28", depth: 5, "Near the very end of your life, what do you want to have been true of you?",
        touching: .death),
      Prompt("inward-29", depth: 5, "What do you still long for but have almost stopped mentioning?"),
      Prompt(
        "inward-30", depth: 5, "On your worst days, what do you start to believe about yourself?"),
    ])
}
