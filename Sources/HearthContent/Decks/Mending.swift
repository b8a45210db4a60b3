import HearthCore

extension Deck {
  /// Trust is being rebuilt, slowly and from both sides.
  public static let mending = Deck(
    id: "mending",
    title: "Mending trust",
    about: "For when trust is being rebuilt: slowly, on both sides, with room for not yet.",
    theme: "season",
    onlyWhenChosen: true,
    prompts: [
      Prompt("mending-01", depth: 1, "Which small moment between us was all right today?"),
      Prompt("mending-02", depth: 1, "What could the two of us talk about for an hour without any effort?"),
      Prompt(
        "mending-03", depth: 1,
        "What could we do this week that is only ordinary, and nothing to do with any of this?"),
      Prompt("mending-04", depth: 1, "Where would you like to take a walk, with no talking needed?"),
      Prompt("mending-05", depth: 1, "What made you grin lately, on your own or in company?"),
      Prompt(
        "mending-06", depth: 1, "What makes an evening easier for you: a bath, a book, a film, some air?"),

      Prompt("mending-07", depth: 2, "How much talking about it is enough for one evening?"),
      Prompt("mending-08", depth: 2, "What helps you come to a hard talk with less dread?"),
      Prompt("mending-09", depth: 2, "Which of our little habits has come back, or never left?"),
      Prompt(
        "mending-10", depth: 2, "Where do hard talks go best for us: on a walk, on the couch, in the dark?"),
      Prompt("mending-11", depth: 2, "What would be a good sign between us for stopping here tonight?"),
      Prompt("mending-12", depth: 2, "Away from the two of us, where do you get some strength back?"),

      Prompt("mending-13", depth: 3, "Which small promise would mean something to you this week?"),
      Prompt("mending-14", depth: 3, "What felt a little steadier lately, if anything did?"),
      Prompt("mending-15", depth: 3, "Which kind of question opens you up, and which kind shuts you down?"),
      Prompt("mending-16", depth: 3, "What are you glad to know, and what would you rather not be told?"),
      Prompt(
        "mending-17", depth: 3,
        "On a day when it all comes back, what could the other one do, or leave alone?"),
      Prompt("mending-18", depth: 3, "How do you like hard things to be said to you?"),

      Prompt(
        "mending-19", depth: 4, "When do you feel alone with this, even with the two of us in the room?"),
      Prompt("mending-20", depth: 4, "What do you need to hear more than once, even if it has been said?"),
      Prompt("mending-21", depth: 4, "What do you need more time for than you thought you would?"),
      Prompt("mending-22", depth: 4, "Which ways of being careful do you notice in yourself these days?"),
      Prompt("mending-23", depth: 4, "What would trusting a little look like on a plain weekday?"),
      Prompt("mending-24", depth: 4, "How near is near enough for you at the moment?", touching: .touch),

      Prompt(
        "mending-25", depth: 5, "What is still a not yet for you, and how would you like us to treat it?"),
      Prompt(
        "mending-26", depth: 5, "What are you sad about that can’t be put back as it was?", touching: .past),
      Prompt(
        "mending-27", depth: 5, "How would you notice that trust had come back, if it did?", touching: .future
      ),
      Prompt(
        "mending-28", depth: 5, "Which part of how we were before would you not want back?", touching: .past),
      Prompt("mending-29", depth: 5, "On a better day, what do you still believe about the two of us?"),
      Prompt(
        "mending-30", depth: 5,
        "Whatever becomes of us, how do you want us to have treated each other in this time?",
        touching: .future),
    ])
}
