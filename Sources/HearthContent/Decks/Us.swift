import HearthCore

extension Deck {
  /// The two together: memories, habits, quarrels made up, wishes.
  public static let us = Deck(
    id: "us",
    title: "The two of us",
    about: "For remembering how you are together, and saying what you’d wish.",
    theme: "together",
    prompts: [
      Prompt("us-01", depth: 1, "What is the silliest thing the two of us have ever argued about?"),
      Prompt("us-02", depth: 1, "Which joke of ours would make no sense to anyone else?"),
      Prompt("us-03", depth: 1, "If somebody filmed our last weekend, what would the film be called?"),
      Prompt("us-04", depth: 1, "What was the worst meal we ever sat through together?"),
      Prompt("us-05", depth: 1, "Which place near here have we passed a hundred times and never gone into?"),
      Prompt("us-06", depth: 1, "It pours all day and nobody needs us: what shall we do?"),

      Prompt("us-07", depth: 2, "What is something we do well together that nobody sees?"),
      Prompt("us-08", depth: 2, "When did we last laugh until it hurt, and what set us off?"),
      Prompt("us-09", depth: 2, "What do you remember from just before there was an us?", touching: .past),
      Prompt("us-10", depth: 2, "Which of our habits would puzzle a guest the most?"),
      Prompt("us-11", depth: 2, "What has each of us picked up from the other without meaning to?"),
      Prompt("us-12", depth: 2, "Which small kindness between us do you hope never stops?"),

      Prompt("us-13", depth: 3, "What have we pulled off that neither of us could have managed alone?"),
      Prompt("us-14", depth: 3, "What could our evenings do with less of?"),
      Prompt("us-15", depth: 3, "After a day apart, what sort of hello does you good?"),
      Prompt(
        "us-16", depth: 3, "What have we come through that you are still quietly proud of?", touching: .past),
      Prompt(
        "us-17", depth: 3, "A hand, a shoulder, a foot under the table: which touch steadies you?",
        touching: .touch),
      Prompt("us-18", depth: 3, "What do you wish we asked each other more often?"),

      Prompt("us-19", depth: 4, "After we have fallen out, what tells you that it is all right again?"),
      Prompt("us-20", depth: 4, "What have we never quite finished talking about?"),
      Prompt("us-21", depth: 4, "What makes it hard to be the first one to say sorry?"),
      Prompt("us-22", depth: 4, "When did the two of us last feel far apart, and what was that like?"),
      Prompt("us-23", depth: 4, "What do you need from us on the days when you are no fun at all?"),
      Prompt(
        "us-24", depth: 4, "What have you given up for us, and how does that sit with you now?",
        touching: .past),

      Prompt("us-25", depth: 5, "What might we both be pretending not to mind?"),
      Prompt(
        "us-26", depth: 5, "If everything else had to change, what about us should stay as it is?",
        touching: .future),
      Prompt(
        "us-27", depth: 5, "What are you afraid to want from us, in case it is too much?", touching: .fear),
      Prompt("us-28", depth: 5, "What have you forgiven between us without ever saying so?", touching: .past),
      Prompt(
        "us-29", depth: 5, "If one of us had to go on alone some day, what should that one be sure of?",
        touching: .death),
      Prompt(
        "us-30", depth: 5, "What could you promise now that you couldn’t have when we met?", touching: .future
      ),
    ])
}
