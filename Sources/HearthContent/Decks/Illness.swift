import HearthCore

extension Deck {
  /// One of the two is ill, or both live with it.
  public static let illness = Deck(
    id: "illness",
    title: "Living with illness",
    about: "For when one of you is ill, or both are: small reliefs, and what is hard.",
    theme: "season",
    minutes: 8,
    onlyWhenChosen: true,
    followUps: [
      "How does that change from a bad day to a better one?",
      "What would make that a bit easier tomorrow?",
      "What part of that is hard to see from outside?",
      "When in the day do you think of that most?",
      "What would you rather I didn’t do about that?",
      "Which part of that is new, and which was there all along?",
    ],
    prompts: [
      Prompt("illness-01", depth: 1, "What made you smile this week that had nothing to do with being ill?"),
      Prompt(
        "illness-02", depth: 1,
        "If tomorrow had no pills, calls or appointments in it, how would you spend the morning?",
        followUp: "And what would the afternoon be good for?"),
      Prompt(
        "illness-03", depth: 1, "Which waiting room would you do up first, and what would you put in it?"),
      Prompt(
        "illness-04", depth: 1, "What is the oddest cure anybody has suggested to us so far?",
        followUp: "Who suggested it, and how did you keep a straight face?"),
      Prompt(
        "illness-05", depth: 1, "What would you like brought to the couch, if somebody else did the fetching?"
      ),
      Prompt(
        "illness-06", depth: 1, "Which film or book suits a day spent lying down?",
        followUp: "How far do you get before you fall asleep?"),

      Prompt(
        "illness-07", depth: 2, "What tells you early in the morning that it may turn out a better day?",
        followUp: "What shall we do with such a day?"),
      Prompt("illness-08", depth: 2, "When all the talk is of symptoms, what would you rather talk about?"),
      Prompt(
        "illness-09", depth: 2, "Who was simply kind to you lately, in a clinic, in a shop or on the phone?"),
      Prompt(
        "illness-10", depth: 2,
        "Which bit of our old routine would you like to keep, however small we have to make it?",
        followUp: "How small could it be and still count?"),
      Prompt(
        "illness-11", depth: 2, "What kind of help is easy for you to take, and what kind makes you squirm?"),
      Prompt(
        "illness-12", depth: 2, "When people ask how we are, what would you like us to answer?",
        followUp: "How different is the answer you would give me?"),

      Prompt("illness-13", depth: 3, "Which well-meant remark have you heard often enough by now?"),
      Prompt(
        "illness-14", depth: 3,
        "Which chore has changed hands since the illness came, and how is that for you?"),
      Prompt(
        "illness-15", depth: 3, "What do you miss doing together that we haven’t found a way round yet?"),
      Prompt(
        "illness-16", depth: 3, "When we wait for a result, what helps you through the day?", touching: .fear),
      Prompt(
        "illness-17", depth: 3, "How could the other one tell when you want company and when you want quiet?",
        followUp: "What should I do when I can’t tell?"),
      Prompt("illness-18", depth: 3, "What do you play down so that the other one can sleep?"),

      Prompt(
        "illness-19", depth: 4, "What is your body finding hard that you haven’t mentioned?", touching: .body),
      Prompt(
        "illness-20", depth: 4, "What goes through your head in the last minutes before an appointment?",
        touching: .fear, followUp: "What could I say or do in those minutes?"),
      Prompt(
        "illness-21", depth: 4, "What makes you angry about all this, with nobody there to be angry at?"),
      Prompt(
        "illness-22", depth: 4,
        "When do the two of us feel more like patient and nurse than like a couple?",
        followUp: "What brings the two of us back, if only for a while?"),
      Prompt("illness-23", depth: 4, "What do you feel guilty about, though you know you couldn’t help it?"),
      Prompt(
        "illness-24", depth: 4, "On the bad days, what kind of touch is good, and what is too much?",
        touching: .touch, .body, followUp: "How will I know which kind of day it is?"),

      Prompt("illness-25", depth: 5, "What has the illness taken from you that nobody thinks to ask about?"),
      Prompt(
        "illness-26", depth: 5,
        "What are you afraid to ask, in case the other one doesn’t know the answer either?", touching: .fear,
        followUp: "How would it be not to know it together?"),
      Prompt(
        "illness-27", depth: 5,
        "Whatever the illness changes, what do you want the other one to go on seeing in you?",
        touching: .body),
      Prompt(
        "illness-28", depth: 5,
        "If someone could carry one part of this for you for a week, which part would it be?"),
      Prompt(
        "illness-29", depth: 5, "What would you rather say to the other one now than leave for later?",
        touching: .death),
      Prompt(
        "illness-30", depth: 5, "What do you let yourself hope for, and what don’t you dare hope for yet?",
        touching: .future),
    ])
}
