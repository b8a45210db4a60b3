import HearthCore

extension Deck {
  /// The two together: memories, habits, quarrels made up, wishes.
  public static let us = Deck(
    id: "us",
    title: "The two of us",
    about: "For remembering how you are together, and saying what you’d wish.",
    theme: "together",
    minutes: 6,
    followUps: [
      "How does it look from your side of the couch?",
      "What is my part in it, as you see it?",
      "What do you imagine I would say to that?",
      "What else about us is like that?",
      "What would you like us to do with that, if anything?",
      "Which bit of that would you keep exactly as it is?",
    ],
    prompts: [
      Prompt("us-01", depth: 1, "What do the two of us disagree about that could hardly matter less?"),
      Prompt(
        "us-02", depth: 1, "Which joke of ours would make no sense to anyone else?",
        followUp: "How would you explain it to a very patient stranger?"),
      Prompt("us-03", depth: 1, "If somebody filmed our last weekend, what would the film be called?"),
      Prompt("us-04", depth: 1, "What was the worst meal we ever sat through together?"),
      Prompt(
        "us-05", depth: 1, "Which place near here have we passed a hundred times and never gone into?",
        followUp: "What do you suppose goes on in there?"),
      Prompt("us-06", depth: 1, "It pours all day and nobody needs us: what shall we do?"),

      Prompt("us-07", depth: 2, "What is something we do well together that nobody sees?"),
      Prompt("us-08", depth: 2, "When did we last laugh until it hurt, and what set us off?"),
      Prompt("us-09", depth: 2, "What do you remember from just before there was an us?", touching: .past),
      Prompt("us-10", depth: 2, "Which of our habits would puzzle a guest the most?"),
      Prompt("us-11", depth: 2, "What has each of us picked up from the other without meaning to?"),
      Prompt(
        "us-12", depth: 2, "Which tiny favour do you do for the other one in the hope that it gets noticed?"),

      Prompt("us-13", depth: 3, "What have we pulled off that neither of us could have managed alone?"),
      Prompt(
        "us-14", depth: 3, "What could our evenings do with less of?",
        followUp: "What should come in its place?"),
      Prompt(
        "us-15", depth: 3, "After a day apart, what sort of hello does you good?",
        followUp: "What sort of hello makes you want to leave again?"),
      Prompt(
        "us-16", depth: 3, "What have we come through that you are still quietly proud of?", touching: .past),
      Prompt(
        "us-17", depth: 3, "A hand, a shoulder, a foot under the table: which touch steadies you?",
        touching: .touch),
      Prompt(
        "us-18", depth: 3, "What do you wish we asked each other more often?",
        followUp: "What would you answer if I asked it now?"),

      Prompt("us-19", depth: 4, "After we have fallen out, what tells you that it is all right again?"),
      Prompt(
        "us-20", depth: 4, "What have we never quite finished talking about?",
        followUp: "Where did we leave off, as you remember it?"),
      Prompt("us-21", depth: 4, "What makes it hard to be the first one to say sorry?"),
      Prompt(
        "us-22", depth: 4, "When did the two of us last feel far apart, and what was that like?",
        followUp: "What brought us nearer again, if anything did?"),
      Prompt("us-23", depth: 4, "On days when you are no fun at all, how would you like to be treated?"),
      Prompt(
        "us-24", depth: 4, "What have you given up for us, and how does that sit with you now?",
        touching: .past, followUp: "What would you like me to understand about that?"),

      Prompt("us-25", depth: 5, "What might we both be pretending not to mind?"),
      Prompt(
        "us-26", depth: 5, "What would be the first sign, for you, that we were losing each other?",
        touching: .fear),
      Prompt(
        "us-27", depth: 5, "What are you afraid to want from us, in case it is too much?", touching: .fear,
        followUp: "What is the smallest piece of it you could ask for?"),
      Prompt(
        "us-28", depth: 5, "What have you forgiven between us without ever saying so?", touching: .past,
        .wounds),
      Prompt(
        "us-29", depth: 5, "If one of us had to go on alone some day, what should that one be sure of?",
        touching: .death),
      Prompt(
        "us-30", depth: 5, "What could you promise now that you couldn’t have when we met?", touching: .future
      ),
    ])
}
