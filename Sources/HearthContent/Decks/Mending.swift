import HearthCore

extension Deck {
  /// Trust is being rebuilt, slowly and from both sides.
  public static let mending = Deck(
    id: "mending",
    title: "Mending trust",
    about: "For when trust is being rebuilt: slowly, on both sides, with room for not yet.",
    theme: "season",
    minutes: 10,
    onlyWhenChosen: true,
    followUps: [
      "What would you like me to do with what you just told me?",
      "How easy or hard was that to say?",
      "How much more of that would you like to say tonight?",
      "Where in that should I be slow and careful?",
      "What would show you that I heard that?",
      "On which days is that a little easier?",
    ],
    prompts: [
      Prompt("mending-01", depth: 1, "Which small moment between us was all right today?"),
      Prompt("mending-02", depth: 1, "What could the two of us talk about for an hour without any effort?"),
      Prompt(
        "mending-03", depth: 1, "Which plain, everyday thing should the two of us do again soon?",
        followUp: "Which day suits you for it?"),
      Prompt("mending-04", depth: 1, "Where would you like to take a walk, with no talking needed?"),
      Prompt("mending-05", depth: 1, "What made you grin lately, on your own or in company?"),
      Prompt(
        "mending-06", depth: 1, "What makes an evening easier for you: a bath, a book, a film, some air?"),

      Prompt(
        "mending-07", depth: 2, "How much talking about it is enough for one evening?",
        followUp: "How shall we notice that it is enough?"),
      Prompt("mending-08", depth: 2, "What helps you come to a hard talk with less dread?"),
      Prompt("mending-09", depth: 2, "Which of our little habits has come back, or never left?"),
      Prompt(
        "mending-10", depth: 2, "Where do hard talks go best for us: on a walk, on the couch, in the dark?"),
      Prompt(
        "mending-11", depth: 2, "What would be a good sign between us for stopping here tonight?",
        followUp: "What should happen right after that sign?"),
      Prompt("mending-12", depth: 2, "Away from the two of us, where do you get some strength back?"),

      Prompt(
        "mending-13", depth: 3, "Which small promise would mean something to you this week?",
        followUp: "How would you like it kept: quietly, or with a word?"),
      Prompt("mending-14", depth: 3, "What felt a little steadier lately, if anything did?"),
      Prompt("mending-15", depth: 3, "Which kind of question opens you up, and which kind shuts you down?"),
      Prompt(
        "mending-16", depth: 3, "What are you glad to know, and what would you rather not be told?",
        followUp: "How should I ask when I am not sure which it is?"),
      Prompt(
        "mending-17", depth: 3,
        "On a day when it all comes back, what could the other one do, or leave alone?",
        followUp: "How could you let me know it is such a day?"),
      Prompt(
        "mending-18", depth: 3,
        "Which everyday thing weighs more than it used to: a late bus, a silence, a closed door?",
        followUp: "What could be said or done right there and then?"),

      Prompt(
        "mending-19", depth: 4, "When do you feel alone with this, even with the two of us in the room?"),
      Prompt(
        "mending-20", depth: 4, "What do you need to hear more than once, even if it has been said?",
        followUp: "When is a good moment to hear it again?"),
      Prompt("mending-21", depth: 4, "What do you need more time for than you thought you would?"),
      Prompt("mending-22", depth: 4, "Which ways of being careful do you notice in yourself these days?"),
      Prompt(
        "mending-23", depth: 4, "What do you wish you could stop checking, guessing or explaining?",
        followUp: "What would have to be there first?"),
      Prompt(
        "mending-24", depth: 4, "How near is near enough for you at the moment?", touching: .touch,
        followUp: "How will I know when that changes?"),

      Prompt(
        "mending-25", depth: 5, "What are you not ready for yet, and how would you like us to treat that?"),
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
