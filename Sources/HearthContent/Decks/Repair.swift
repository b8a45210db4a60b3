import HearthCore

extension Deck {
  /// After a quarrel: what helps, what hurts, how the two come back.
  public static let repair = Deck(
    id: "repair",
    title: "After a quarrel",
    about: "For a calm hour, well after harsh words: what helps, and what hurts.",
    theme: "repair",
    minutes: 8,
    onlyWhenChosen: true,
    followUps: [
      "What should I remember about that next time it gets loud?",
      "How is it different when you are tired or hungry?",
      "What part of that do I tend to miss in the heat of it?",
      "What makes that easier to say on a calm day?",
      "What does it look like when that goes well between us?",
      "Where were we when you last noticed that?",
    ],
    prompts: [
      Prompt(
        "repair-01", depth: 1, "What noise do you make about the place when you are cross?",
        followUp: "What would you like me to think when I hear it?"),
      Prompt("repair-02", depth: 1, "How tired must you be before a dirty spoon can set you off?"),
      Prompt(
        "repair-03", depth: 1, "Which small matter could the two of us happily disagree about for ever?",
        followUp: "What would we lose if one of us ever won?"),
      Prompt("repair-04", depth: 1, "Which drink, snack or song brings you round after a huff?"),
      Prompt("repair-05", depth: 1, "What peace offering would win you over almost every time?"),
      Prompt(
        "repair-06", depth: 1,
        "Once we have made up, what do you feel like doing: eating, laughing, sleeping?"),

      Prompt("repair-07", depth: 2, "How long do you need to cool down, and what makes it quicker?"),
      Prompt("repair-08", depth: 2, "Where do you like to be while the dust settles?"),
      Prompt(
        "repair-09", depth: 2, "Which words calm you down, and which well-meant ones do the opposite?",
        followUp: "What could I say in place of the second kind?"),
      Prompt(
        "repair-10", depth: 2, "What do you tend to do when voices rise: talk faster, joke, freeze or leave?"),
      Prompt(
        "repair-11", depth: 2, "At what hour should the two of us never start a difficult talk?",
        followUp: "Which hour would be a good one instead?"),
      Prompt("repair-12", depth: 2, "Which early sign tells you that a talk is about to tip over?"),

      Prompt("repair-13", depth: 3, "For you, what belongs in a good apology, and what spoils it?"),
      Prompt("repair-14", depth: 3, "What helps you back in once you have gone cold or quiet?"),
      Prompt(
        "repair-15", depth: 3, "The last time you were angry, what would have helped in that very minute?",
        followUp: "What sign could you give me that it is needed?"),
      Prompt("repair-16", depth: 3, "Which subject do we handle better than we used to?"),
      Prompt("repair-17", depth: 3, "What does anger feel like in you before anyone else can see it?"),
      Prompt(
        "repair-18", depth: 3, "How can one of us ask for a pause without it feeling like a slammed door?",
        followUp: "How long would a good pause be, and who ends it?"),

      Prompt(
        "repair-19", depth: 4, "What is still a little sore, though we have made up?",
        followUp: "What would do it good: time, words, something else?"),
      Prompt("repair-20", depth: 4, "Which words of your own would you take back if you could?"),
      Prompt(
        "repair-21", depth: 4,
        "When you feel accused, what do you tend to say, and what would you rather say?"),
      Prompt(
        "repair-22", depth: 4, "When you were small, how did quarrels end at home?", touching: .childhood,
        .family, .past),
      Prompt(
        "repair-23", depth: 4, "What did you hear in our last quarrel that may never have been meant?",
        followUp: "What would you rather have heard?"),
      Prompt(
        "repair-24", depth: 4, "When a remark has hurt you, what do you do so that it won’t show?",
        followUp: "What would you like me to notice all the same?"),

      Prompt(
        "repair-25", depth: 5, "Which old hurt of yours gets louder when we argue?", touching: .wounds, .past,
        followUp: "How would I notice that it has begun to ache?"),
      Prompt(
        "repair-26", depth: 5, "When we quarrel, which fear about the two of us comes up for you?",
        touching: .fear),
      Prompt(
        "repair-27", depth: 5, "What would you still like to be forgiven for, even if it seems long settled?",
        touching: .past),
      Prompt("repair-28", depth: 5, "What about your own way of quarrelling would you gladly change?"),
      Prompt(
        "repair-29", depth: 5, "In the middle of a row, what must never be in doubt between us?",
        followUp: "How could I remind you of that with voices still raised?"),
      Prompt("repair-30", depth: 5, "What do you need before you can forgive, and what can nobody hurry?"),
    ])
}
