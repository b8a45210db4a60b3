import HearthCore

extension Deck {
  /// The inner world: moods, worries, and how each of the two has changed.
  public static let inward = Deck(
    id: "inward",
    title: "What it’s like in there",
    about: "For getting to know each other again: moods, worries, second thoughts.",
    theme: "inner",
    minutes: 8,
    followUps: [
      "What is that like from the inside?",
      "What sets it off, as far as you can tell?",
      "How much of that do you let people see?",
      "When is it quieter, and when is it louder?",
      "What else is in there, right next to it?",
      "What should I know about it that I don’t know yet?",
    ],
    prompts: [
      Prompt(
        "inward-01", depth: 1, "If your head were a room tonight, how tidy would it be?",
        followUp: "Which corner of it would you rather nobody looked into?"),
      Prompt("inward-02", depth: 1, "What do you end up reading about when you should be asleep?"),
      Prompt("inward-03", depth: 1, "Which word or phrase do you know you say too much?"),
      Prompt(
        "inward-04", depth: 1, "What do you like now that you couldn’t stand five years ago?",
        followUp: "What won you over?"),
      Prompt("inward-05", depth: 1, "Where does your mind wander off to when you are stuck in a queue?"),
      Prompt("inward-06", depth: 1, "Which little thing annoys you far more than it deserves?"),

      Prompt("inward-07", depth: 2, "What have you changed your mind about without telling anyone?"),
      Prompt(
        "inward-08", depth: 2, "How could somebody tell you are running low before you say so?",
        followUp: "What would be the kindest thing to do at that point?"),
      Prompt("inward-09", depth: 2, "What kind of silence rests you, and what kind makes you restless?"),
      Prompt(
        "inward-10", depth: 2, "Which small decision can you chew on for days, and how does it get made?"),
      Prompt("inward-11", depth: 2, "On a hard morning, what do you tell yourself to get out of bed?"),
      Prompt(
        "inward-12", depth: 2, "What lifts your mood every time, even when you would rather stay grumpy?"),

      Prompt(
        "inward-13", depth: 3, "What kind of praise do you find hard to believe?",
        followUp: "What sort of praise does get through to you?"),
      Prompt(
        "inward-14", depth: 3, "Where are you stricter with yourself than you would be with anybody else?"),
      Prompt("inward-15", depth: 3, "Which feeling of yours do people most often mistake for another one?"),
      Prompt("inward-16", depth: 3, "What do people assume about you that is a little bit off?"),
      Prompt(
        "inward-17", depth: 3, "What have you done lately that took more courage than it looked?",
        followUp: "Who, if anyone, noticed?"),
      Prompt(
        "inward-18", depth: 3, "What did you badly want ten years ago and hardly think of now?",
        touching: .past),

      Prompt("inward-19", depth: 4, "What has been heavier for you lately than it looks from outside?"),
      Prompt(
        "inward-20", depth: 4, "Which worry do you keep to yourself because it sounds silly out loud?",
        touching: .fear, followUp: "How does it sound now that you have said it?"),
      Prompt("inward-21", depth: 4, "What do you catch yourself envying, even though you’d rather not?"),
      Prompt(
        "inward-22", depth: 4, "When you go quiet, what is usually going on in there?",
        followUp: "How should I take that quiet: come nearer, or leave it be?"),
      Prompt(
        "inward-23", depth: 4, "What is getting older like so far, from the inside?", touching: .body, .future
      ),
      Prompt(
        "inward-24", depth: 4, "What is hard for you to ask for, even when the answer would be yes?",
        followUp: "How could I make the asking easier?"),

      Prompt(
        "inward-25", depth: 5, "What would you like to stop blaming yourself for?", touching: .past, .wounds),
      Prompt(
        "inward-26", depth: 5, "What kind of person are you afraid of turning into?", touching: .fear, .future
      ),
      Prompt("inward-27", depth: 5, "Which side of you has hardly anyone ever met?"),
      Prompt(
        "inward-28", depth: 5, "Looking back from the very end, what do you want to have spent your days on?",
        touching: .death),
      Prompt("inward-29", depth: 5, "What do you still long for but have almost stopped mentioning?"),
      Prompt(
        "inward-30", depth: 5, "On your worst days, what do you start to believe about yourself?",
        followUp: "What do you wish somebody would say to you then?"),
    ])
}
