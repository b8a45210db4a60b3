import HearthCore

extension Deck {
  /// A newborn or a child new in the home, whatever way they came.
  public static let arrival = Deck(
    id: "arrival",
    title: "Someone new at home",
    about: "For the first while with a child new in the home, whatever way they came.",
    theme: "season",
    minutes: 6,
    onlyWhenChosen: true,
    followUps: [
      "How different is that after a night’s sleep?",
      "What did I miss of that while I was asleep or out?",
      "How has that changed since the first days?",
      "What would you tell somebody who is just starting out?",
      "What surprised you there, about yourself or about me?",
      "Which bit of that would you like to remember years from now?",
    ],
    prompts: [
      Prompt("arrival-01", depth: 1, "What is the strangest thing you have done on too little sleep?"),
      Prompt(
        "arrival-02", depth: 1,
        "Which words have you said more often this week than in the whole year before?"),
      Prompt(
        "arrival-03", depth: 1,
        "If somebody handed us three free hours, what would you do before falling asleep?"),
      Prompt(
        "arrival-04", depth: 1, "What have you found lately in a place where it had no business being?",
        followUp: "How do you think it got there?"),
      Prompt("arrival-05", depth: 1, "What was your finest meal eaten standing up or with one hand?"),
      Prompt(
        "arrival-06", depth: 1, "What did we get ready beforehand that turned out to be no use at all?",
        followUp: "What should become of it now?"),

      Prompt("arrival-07", depth: 2, "What have you become surprisingly quick at?"),
      Prompt(
        "arrival-08", depth: 2, "Which hour of our days do you like best now, and which would you give away?"),
      Prompt(
        "arrival-09", depth: 2,
        "When visitors come, what would you like them to do, and what to leave alone?",
        followUp: "Which visitor got it just right?"),
      Prompt(
        "arrival-10", depth: 2, "What has the child done lately that made you laugh or stare?",
        followUp: "What did your own face do at that moment?"),
      Prompt("arrival-11", depth: 2, "What do you miss about going out with nothing but your keys?"),
      Prompt("arrival-12", depth: 2, "Which of our good intentions was the first to go?"),

      Prompt(
        "arrival-13", depth: 3, "While you rock, fetch, wipe or wait, what do you think about?",
        followUp: "How does the time pass then: fast, slow, not at all?"),
      Prompt(
        "arrival-14", depth: 3,
        "When do you feel you know what you are doing, and when are you just guessing?",
        followUp: "What do you do when guessing is all there is?"),
      Prompt("arrival-15", depth: 3, "What would make a bad night easier on both of us?"),
      Prompt(
        "arrival-16", depth: 3, "Where do our ideas of how to do this differ the most?", touching: .family),
      Prompt("arrival-17", depth: 3, "Which advice are you tired of, and which bit turned out useful?"),
      Prompt("arrival-18", depth: 3, "Which of our old ways has survived all this, to your surprise?"),

      Prompt("arrival-19", depth: 4, "What did you expect to feel by now that hasn’t come, or not yet?"),
      Prompt("arrival-20", depth: 4, "What do you miss about who you were before?", touching: .past),
      Prompt(
        "arrival-21", depth: 4, "At what moments do you feel a little left out at home?",
        followUp: "What would a way back in look like?"),
      Prompt("arrival-22", depth: 4, "Apart from the tiredness, what wears your patience thin these days?"),
      Prompt(
        "arrival-23", depth: 4,
        "After a day of being tugged at, how much touch do you have left for the evening?", touching: .touch,
        followUp: "What do you need first when your hands are free again?"),
      Prompt(
        "arrival-24", depth: 4, "What do you check twice because you are scared of getting it wrong?",
        touching: .fear),

      Prompt(
        "arrival-25", depth: 5,
        "What would you like to hand on from those who raised you, and what would you do differently?",
        touching: .childhood, .family, .past),
      Prompt(
        "arrival-26", depth: 5,
        "Who do you want us to be to each other, besides the ones who look after a child?"),
      Prompt(
        "arrival-27", depth: 5, "When you feel like the wrong person for this, what would you like to hear?",
        followUp: "And from whom would it count the most?"),
      Prompt(
        "arrival-28", depth: 5,
        "What do you hope the child will say one day about how the two of us were together?",
        touching: .family, .future),
      Prompt("arrival-29", depth: 5, "What is hard to admit about this time, even here between us?"),
      Prompt(
        "arrival-30", depth: 5,
        "Now that a child so often comes first, what tells you that you still matter here?"),
    ])
}
