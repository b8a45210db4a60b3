import HearthCore

extension Deck {
  /// How the two came here: first days, old pictures, what was before.
  public static let memory = Deck(
    id: "memory",
    title: "How we came here",
    about: "For looking back together, a little way or a long one.",
    theme: "memories",
    minutes: 6,
    followUps: [
      "What else comes back when you think of it?",
      "What had happened just before?",
      "Which bit of that are you least sure about?",
      "What did you not know yet, back then?",
      "How has it changed in your mind since then?",
      "Who else would remember it, and how would they tell it?",
    ],
    prompts: [
      Prompt(
        "memory-01", depth: 1, "What were you wearing, as far as you remember, the first time we met?",
        touching: .past, followUp: "What was I wearing, if you remember?"),
      Prompt(
        "memory-02", depth: 1, "Which picture of us do you like best, and what happened right after it?",
        followUp: "Who took it, and what were you thinking just then?"),
      Prompt(
        "memory-03", depth: 1, "What did we eat far too often when we first knew each other?", touching: .past
      ),
      Prompt(
        "memory-04", depth: 1, "Which smell takes you straight back to our early days?", touching: .past),
      Prompt(
        "memory-05", depth: 1, "What was the first thing we ever bought, built or cooked together?",
        touching: .past),
      Prompt("memory-06", depth: 1, "Which bus, road or footpath do you think of as ours?"),

      Prompt(
        "memory-07", depth: 2, "Who did you tell first about the other one, and what did you say?",
        touching: .past),
      Prompt(
        "memory-08", depth: 2, "What did we each get completely wrong about the other at the start?",
        touching: .past, followUp: "When did it dawn on you?"),
      Prompt(
        "memory-09", depth: 2, "Which detail of our first weeks do you suspect only you remember?",
        touching: .past),
      Prompt("memory-10", depth: 2, "Which outing of ours went so badly that it became a good story?"),
      Prompt(
        "memory-11", depth: 2, "What did you tidy, hide or rehearse before the other one first came round?",
        touching: .past, followUp: "What did you hope I would think of you?"),
      Prompt("memory-12", depth: 2, "Which worthless object would neither of us ever throw away?"),

      Prompt(
        "memory-13", depth: 3, "What were we doing when you first thought that this might last?",
        touching: .past, followUp: "What did you do with that thought?"),
      Prompt("memory-14", depth: 3, "What could easily have kept us from ever meeting?", touching: .past),
      Prompt(
        "memory-15", depth: 3, "Who helped us along in the early days, maybe without knowing it?",
        touching: .past),
      Prompt("memory-16", depth: 3, "Which stretch of our time together went by too fast?", touching: .past),
      Prompt(
        "memory-17", depth: 3,
        "Which room from our first year could you still find your way round in the dark?", touching: .home,
        .past),
      Prompt(
        "memory-18", depth: 3, "Which memory do the two of us tell differently, and how does yours go?",
        touching: .past, followUp: "Which part do we both tell the same way?"),

      Prompt("memory-19", depth: 4, "Which hard month of ours do you see differently now?", touching: .past),
      Prompt(
        "memory-20", depth: 4, "What did you hide about yourself at first, so as to be liked?",
        touching: .past),
      Prompt(
        "memory-21", depth: 4, "Long before us, where did you see two people being good to each other?",
        touching: .past, .childhood, .family),
      Prompt(
        "memory-22", depth: 4, "Which evening of ours would you go back to, only to say something kinder?",
        touching: .past, followUp: "What would the kinder words be?"),
      Prompt("memory-23", depth: 4, "Who were you trying to be in the year before we met?", touching: .past),
      Prompt(
        "memory-24", depth: 4, "What frightened you about letting this get serious?", touching: .fear, .past),

      Prompt(
        "memory-25", depth: 5, "On a bad day, which moment of ours reminds you why you are here?",
        touching: .past),
      Prompt(
        "memory-26", depth: 5, "Which part of our story do you leave out when other people ask?",
        touching: .past, followUp: "What would be lost if you told it?"),
      Prompt(
        "memory-27", depth: 5, "Who from your past do you wish could have met the two of us?",
        touching: .death, .past, followUp: "What might they have said about us?"),
      Prompt(
        "memory-28", depth: 5, "Which story about us should be told long after we are gone?", touching: .death
      ),
      Prompt(
        "memory-29", depth: 5, "What weighed on you when we met that weighs less today?", touching: .past),
      Prompt(
        "memory-30", depth: 5, "When did you choose us all over again, without anyone noticing?",
        touching: .past),
    ])
}
