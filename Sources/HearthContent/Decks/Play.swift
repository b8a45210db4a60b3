import HearthCore

extension Deck {
  /// Silliness, play, and what becomes of it in a tired year.
  public static let play = Deck(
    id: "play",
    title: "Daft on purpose",
    about: "For being silly together when there is nothing left in the tank.",
    theme: "laughter",
    prompts: [
      Prompt("play-01", depth: 1, "What should our terrible band be called, and who plays what?"),
      Prompt("play-02", depth: 1, "Which of your own noises would make the worst alarm clock?"),
      Prompt("play-03", depth: 1, "If we two were a biscuit, what would it say on the packet?"),
      Prompt("play-04", depth: 1, "Which animal would be the worst possible third on this couch?"),
      Prompt("play-05", depth: 1, "You may ban one word from this room for a week: which one goes?"),
      Prompt("play-06", depth: 1, "What is the worst name for a boat that we will never own?"),

      Prompt("play-07", depth: 2, "We find a tiny country tonight: what is the very first law?"),
      Prompt("play-08", depth: 2, "Which song do you sing with great confidence and the wrong words?"),
      Prompt("play-09", depth: 2, "What would the two of us be world champions in, if only it were a sport?"),
      Prompt("play-10", depth: 2, "Which two suspicious guests would we play in an old detective film?"),
      Prompt("play-11", depth: 2, "What harmless prank would you fall for every single time?"),
      Prompt("play-12", depth: 2, "You must give a speech right now: what nonsense is it about?"),

      Prompt("play-13", depth: 3, "What did you play for hours on end when you were small?", touching: .past),
      Prompt("play-14", depth: 3, "What makes you laugh at exactly the wrong moment?"),
      Prompt("play-15", depth: 3, "Which mishap of your own do you enjoy telling most?"),
      Prompt("play-16", depth: 3, "What do you take so seriously that it must be funny to watch?"),
      Prompt("play-17", depth: 3, "If somebody drew you as a cartoon, what would they overdo?"),
      Prompt("play-18", depth: 3, "What sort of fooling about does you good, and what sort only tires you?"),

      Prompt("play-19", depth: 4, "What gets in the way of your being silly these days?"),
      Prompt("play-20", depth: 4, "Which joke about yourself do you laugh along with but don’t quite enjoy?"),
      Prompt(
        "play-21", depth: 4, "Where did you learn to be careful about looking foolish?", touching: .past),
      Prompt("play-22", depth: 4, "When did a laugh help you through something that was not funny at all?"),
      Prompt("play-23", depth: 4, "What kind of fun do you miss but feel awkward suggesting?"),
      Prompt("play-24", depth: 4, "Which teasing between us feels warm, and where does it start to sting?"),

      Prompt("play-25", depth: 5, "What comes out of you when nobody needs you to be sensible?"),
      Prompt("play-26", depth: 5, "What would you try next month if looking ridiculous did not matter?"),
      Prompt(
        "play-27", depth: 5, "What do you hope we will still be laughing about in many years?",
        touching: .future),
      Prompt("play-28", depth: 5, "How do you find your way back to laughing after a bad stretch?"),
      Prompt("play-29", depth: 5, "Which playful streak of yours went quiet, and what might wake it?"),
      Prompt("play-30", depth: 5, "What loosens in you when you laugh, and what had pulled it so tight?"),
    ])
}
