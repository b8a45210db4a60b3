import HearthCore

extension Deck {
  /// Living at a distance, or long absences.
  public static let apart = Deck(
    id: "apart",
    title: "Far from each other",
    about: "For living at a distance or long absences: calls, goodbyes, the time between.",
    theme: "season",
    minutes: 6,
    onlyWhenChosen: true,
    followUps: [
      "How different is that when we are in one room?",
      "What would you have liked me to see of that?",
      "Which room are you in when you think of that?",
      "Who is near you when it’s like that?",
      "What could we try about that before the next goodbye?",
      "How does that change as the days go by?",
    ],
    prompts: [
      Prompt("apart-01", depth: 1, "What do you look at while we talk on the phone?"),
      Prompt(
        "apart-02", depth: 1,
        "What would you post to the other one if postage were free and nothing could break?",
        followUp: "How would you wrap it?"),
      Prompt("apart-03", depth: 1, "When you have the bed to yourself, where in it do you end up?"),
      Prompt("apart-04", depth: 1, "Which meal do you make only when nobody is there to see it?"),
      Prompt("apart-05", depth: 1, "Which noise of the other one’s do you miss, to your own surprise?"),
      Prompt(
        "apart-06", depth: 1, "Which late train, lost signal or missed call of ours is funny by now?",
        followUp: "How did it feel at the time?"),

      Prompt("apart-07", depth: 2, "What did you see this week that you wished you could point at?"),
      Prompt("apart-08", depth: 2, "At what hour does a message do you the most good?"),
      Prompt("apart-09", depth: 2, "What makes a call feel almost like sitting side by side?"),
      Prompt("apart-10", depth: 2, "What do you do in the first hour after we part?"),
      Prompt(
        "apart-11", depth: 2,
        "Which thing of the other one’s do you keep within reach when you are on your own?"),
      Prompt(
        "apart-12", depth: 2, "What could we do at the same hour, each in our own place, just for fun?",
        followUp: "Which day and hour shall it be?"),

      Prompt(
        "apart-13", depth: 3,
        "In the last hours before a goodbye, what do you tend to do: pack, joke, go quiet?",
        followUp: "How would you like those hours to go?"),
      Prompt(
        "apart-14", depth: 3, "In the first hours back together, what feels odd, and what helps?",
        followUp: "What should we not plan for those hours?"),
      Prompt("apart-15", depth: 3, "What about your days is hard to get across on the phone?"),
      Prompt(
        "apart-16", depth: 3, "What do you leave out of our calls to keep them light?",
        followUp: "And what of it might I hear now?"),
      Prompt("apart-17", depth: 3, "Which decisions do you make alone that you’d rather make together?"),
      Prompt(
        "apart-18", depth: 3, "When an answer from you is very short, what does it usually mean?",
        followUp: "What should I do when I get one of those?"),

      Prompt("apart-19", depth: 4, "When does the distance feel longest, and what sets that off?"),
      Prompt("apart-20", depth: 4, "What have you got used to doing alone, and how do you feel about that?"),
      Prompt(
        "apart-21", depth: 4, "After a quarrel on the phone, what do you need before we hang up?",
        followUp: "And how soon would you want to hear from me again?"),
      Prompt(
        "apart-22", depth: 4, "What goes through your mind when there is no answer for hours?",
        touching: .fear, followUp: "What would one line from me have to say?"),
      Prompt(
        "apart-23", depth: 4, "What do you do when you badly want a hug and nobody is there?",
        touching: .touch),
      Prompt(
        "apart-24", depth: 4,
        "What did you get through on your own that you wish we had got through together?", touching: .past),

      Prompt("apart-25", depth: 5, "What does this distance cost you that the other one may not see?"),
      Prompt("apart-26", depth: 5, "How would you know that we had been apart too long?"),
      Prompt(
        "apart-27", depth: 5, "What are you afraid of missing that won’t come round a second time?",
        touching: .fear),
      Prompt("apart-28", depth: 5, "When you wonder how long we can keep this up, what steadies you?"),
      Prompt(
        "apart-29", depth: 5, "If nothing kept us apart, how near to each other would you want to live?",
        touching: .home, .future),
      Prompt(
        "apart-30", depth: 5, "What has changed about you out of the other one’s sight?",
        followUp: "How would you like me to get to know it?"),
    ])
}
