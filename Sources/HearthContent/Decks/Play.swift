import HearthCore

extension Deck {
  /// Silliness, play, and what becomes of it in a tired year.
  public static let play = Deck(
    id: "play",
    title: "Daft on purpose",
    about: "For being silly together when there is nothing left in the tank.",
    theme: "laughter",
    minutes: 3,
    followUps: [
      "What is the story behind that?",
      "Who would laugh hardest if they heard this?",
      "How far could that go before it stopped being funny?",
      "What happens to your face when you think of it?",
      "What did you almost say instead?",
      "What could the two of us do with that this week?",
    ],
    prompts: [
      Prompt(
        "play-01", depth: 1, "What should our terrible band be called, and who plays what?",
        followUp: "What is our one and only hit called?"),
      Prompt("play-02", depth: 1, "Which of your own noises would make the worst alarm clock?"),
      Prompt("play-03", depth: 1, "If we two were a biscuit, what would it say on the packet?"),
      Prompt(
        "play-04", depth: 1, "Which animal would be the worst possible third on this couch?",
        followUp: "How would the first evening with it go?"),
      Prompt("play-05", depth: 1, "You may ban one word from this room for a week: which one goes?"),
      Prompt("play-06", depth: 1, "What is the worst name for a boat that we will never own?"),

      Prompt(
        "play-07", depth: 2, "We start a tiny country tonight: what is the very first law?",
        followUp: "What is the punishment for breaking it?"),
      Prompt("play-08", depth: 2, "Which song do you sing with great confidence and the wrong words?"),
      Prompt("play-09", depth: 2, "What would the two of us be world champions in, if only it were a sport?"),
      Prompt(
        "play-10", depth: 2, "Which two suspicious guests would we play in an old detective film?",
        followUp: "Which of us did it, and with what?"),
      Prompt("play-11", depth: 2, "What harmless prank would you fall for every single time?"),
      Prompt("play-12", depth: 2, "Which subject could you lecture on for an hour without knowing one fact?"),

      Prompt(
        "play-13", depth: 3, "What did you play for hours on end when you were small?",
        touching: .past, .childhood, followUp: "What were the rules, as far as there were any?"),
      Prompt("play-14", depth: 3, "What makes you laugh at exactly the wrong moment?"),
      Prompt(
        "play-15", depth: 3, "Which mishap of your own do you enjoy telling most?",
        followUp: "Which detail gets bigger every time you tell it?"),
      Prompt("play-16", depth: 3, "What do you take so seriously that it must be funny to watch?"),
      Prompt("play-17", depth: 3, "If an actor played you in a comedy, what would they overdo?"),
      Prompt("play-18", depth: 3, "What sort of fooling about does you good, and what sort only tires you?"),

      Prompt("play-19", depth: 4, "What gets in the way of your being silly these days?"),
      Prompt(
        "play-20", depth: 4, "Which joke about yourself do you laugh along with but don’t quite enjoy?",
        followUp: "What would you rather we laughed about?"),
      Prompt(
        "play-21", depth: 4, "Where did you learn to be careful about looking foolish?",
        touching: .past, .childhood, .wounds),
      Prompt("play-22", depth: 4, "When did a laugh help you through something that was not funny at all?"),
      Prompt("play-23", depth: 4, "What kind of fun do you miss but feel awkward suggesting?"),
      Prompt(
        "play-24", depth: 4, "Which teasing between us feels warm, and where does it start to sting?",
        followUp: "How can I tell, from outside, when it has tipped over?"),

      Prompt("play-25", depth: 5, "What comes out of you when nobody needs you to be sensible?"),
      Prompt(
        "play-26", depth: 5, "What dreadful thing have you laughed at that you would only own up to here?"),
      Prompt(
        "play-27", depth: 5, "What do you hope we will still be laughing about in many years?",
        touching: .future),
      Prompt("play-28", depth: 5, "How do you find your way back to laughing after a bad stretch?"),
      Prompt("play-29", depth: 5, "Which playful streak of yours went quiet, and what might wake it?"),
      Prompt(
        "play-30", depth: 5, "What do you cover with a joke because saying it straight is harder?",
        followUp: "What would you like me to hear behind the joke?"),
    ])
}
