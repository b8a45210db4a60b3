import HearthCore

extension Deck {
  /// Someone or something is gone.
  public static let grief = Deck(
    id: "grief",
    title: "Missing someone or something",
    about: "For when someone or something is gone: the missing, and the days that go on.",
    theme: "season",
    minutes: 10,
    onlyWhenChosen: true,
    followUps: [
      "How is that for you tonight?",
      "What else comes along with that?",
      "What do you see before you when you say that?",
      "What about that should nobody try to make better?",
      "Which small detail of that would you like to tell me?",
      "What may I ask about that another day?",
    ],
    prompts: [
      Prompt("grief-01", depth: 1, "What small thing could somebody take off our hands this week?"),
      Prompt("grief-02", depth: 1, "What do you eat when cooking is too much?"),
      Prompt("grief-03", depth: 1, "What could we watch or listen to that would ask nothing of us?"),
      Prompt("grief-04", depth: 1, "Where did you last get some air that did you good?"),
      Prompt(
        "grief-05", depth: 1, "Who would you let in tonight if they rang the bell with soup?",
        followUp: "And which soup should it be?"),
      Prompt("grief-06", depth: 1, "What did you laugh at lately, even if it felt odd to laugh?"),

      Prompt(
        "grief-07", depth: 2, "Which memory comes by these days without hurting too much?", touching: .past),
      Prompt(
        "grief-08", depth: 2, "At what hour does the missing come round, and when does it leave you be?"),
      Prompt(
        "grief-09", depth: 2, "What did somebody write, bring or do that was just right?",
        followUp: "What made it the right thing?"),
      Prompt(
        "grief-10", depth: 2, "Which song do you skip for now, and which one do you play on purpose?",
        followUp: "What does it do to you when the first one comes on by chance?"),
      Prompt(
        "grief-11", depth: 2, "Which words for what happened suit you, and which ones can you not stand?",
        followUp: "Which words would you like me to use?"),
      Prompt("grief-12", depth: 2, "What are you glad to leave undone for the time being?"),

      Prompt("grief-13", depth: 3, "On a plain weekday, what about grief has surprised you?"),
      Prompt(
        "grief-14", depth: 3, "Which message or kindness have you had no strength to answer so far?",
        followUp: "How could I take some of that answering off you?"),
      Prompt(
        "grief-15", depth: 3, "What does your grief look like from outside, and what is it like inside?"),
      Prompt(
        "grief-16", depth: 3, "Which day on the calendar are you bracing for, and what would make it easier?",
        followUp: "How would you like that day to begin?"),
      Prompt("grief-17", depth: 3, "When do you like to have it mentioned, and when would you rather not?"),
      Prompt(
        "grief-18", depth: 3, "What have you been asked lately that you didn’t know how to answer?",
        followUp: "And what would you have answered, with more time?"),

      Prompt(
        "grief-19", depth: 4, "Where do we grieve differently, and when does that feel lonely to you?",
        followUp: "What would make it less lonely, even if we stay different?"),
      Prompt(
        "grief-20", depth: 4, "What do you still do out of habit, as if nothing had changed?",
        touching: .death),
      Prompt("grief-21", depth: 4, "When tears come, or won’t come, what would you like from the other one?"),
      Prompt(
        "grief-22", depth: 4, "What can’t you bring yourself to put away, delete or pass on yet?",
        touching: .death, followUp: "Where is it now, and where should it stay?"),
      Prompt("grief-23", depth: 4, "When a good hour comes, what do you feel right after it?"),
      Prompt(
        "grief-24", depth: 4, "What do you wish you could still tell, show or ask?", touching: .death, .past,
        followUp: "What answer do you imagine getting?"),

      Prompt("grief-25", depth: 5, "Which part of you seems to be gone as well, and which part has stayed?"),
      Prompt("grief-26", depth: 5, "What are you afraid of forgetting?", touching: .death, .fear, .past),
      Prompt(
        "grief-27", depth: 5, "Which picture of the future is hard to say goodbye to?", touching: .future),
      Prompt(
        "grief-28", depth: 5,
        "What from before would you like us to keep alive, in some small way of our own?", touching: .death,
        .past),
      Prompt(
        "grief-29", depth: 5, "What about this loss have you not said yet that might be a relief to say?"),
      Prompt(
        "grief-30", depth: 5, "If it is no lighter in a year, how would you want us to be with each other?",
        touching: .future),
    ])
}
