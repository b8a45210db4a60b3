import HearthCore

extension Deck {
  /// Caring for a parent or another relative.
  public static let caring = Deck(
    id: "caring",
    title: "Caring for one of our own",
    about: "For when a parent or another relative needs looking after: them, and you two.",
    theme: "season",
    minutes: 8,
    onlyWhenChosen: true,
    followUps: [
      "How would that be with one free day behind you?",
      "Who sees that, apart from you and me?",
      "Which part of that have you got used to by now?",
      "Where do you put that at the end of the day?",
      "Which part should I take on, and which should I only know about?",
      "How does that sit with the rest of your week?",
    ],
    prompts: [
      Prompt(
        "caring-01", depth: 1,
        "What has the one we look after done or said lately that you’d like to remember?"),
      Prompt(
        "caring-02", depth: 1, "If a kind stranger took over for one afternoon, where would we go?",
        followUp: "What would we not talk about there?"),
      Prompt("caring-03", depth: 1, "What is the oddest thing you have had to find, fix or fetch lately?"),
      Prompt("caring-04", depth: 1, "What do you nibble, hum or watch to get through a long afternoon?"),
      Prompt(
        "caring-05", depth: 1, "Which form, phone queue or waiting music deserves a prize for the worst?",
        followUp: "What would the prize be?"),
      Prompt("caring-06", depth: 1, "What would you gladly not be in charge of for a day?"),

      Prompt("caring-07", depth: 2, "Which bit of the helping went better than expected this week?"),
      Prompt("caring-08", depth: 2, "What gives you your breath back after a long day of helping?"),
      Prompt(
        "caring-09", depth: 2, "Which old story from that side of the family do you still like to hear?",
        touching: .family, .past, followUp: "Who tells it best?"),
      Prompt(
        "caring-10", depth: 2, "Which task don’t you mind, and which one do you dread?",
        followUp: "What makes the dreaded one so heavy?"),
      Prompt(
        "caring-11", depth: 2, "If we asked somebody plainly for a hand with this, what would we ask for?",
        followUp: "And who might that be?"),
      Prompt(
        "caring-12", depth: 2, "Where in the week could the two of us be off duty together?",
        followUp: "What would we do with that hour?"),

      Prompt("caring-13", depth: 3, "What does a day of this take that nobody outside would guess?"),
      Prompt("caring-14", depth: 3, "What seems fair to you in how we share this out, and what doesn’t?"),
      Prompt(
        "caring-15", depth: 3, "Which decision is coming up that you’d like us to think over slowly?",
        touching: .future, followUp: "What would you like to know before we decide?"),
      Prompt(
        "caring-16", depth: 3, "What tells you that your patience is nearly used up, and what helps then?",
        followUp: "How could I step in without making it worse?"),
      Prompt(
        "caring-17", depth: 3, "Where does the rest of the family make it lighter, and where heavier?",
        touching: .family),
      Prompt("caring-18", depth: 3, "Which bit of our own life would you like to take back first?"),

      Prompt(
        "caring-19", depth: 4, "Which feeling about all this do you think you are not supposed to have?"),
      Prompt(
        "caring-20", depth: 4, "Since this began, what do you miss about the one we look after?",
        touching: .family, .past),
      Prompt("caring-21", depth: 4, "When does it seem to you that you come last?"),
      Prompt(
        "caring-22", depth: 4, "What nags at you in the evening, however much you have done?",
        followUp: "What would be enough, on a day like that?"),
      Prompt(
        "caring-23", depth: 4, "Where would you like to draw a line, and what makes it hard to draw?",
        followUp: "Who would have to be told about it?"),
      Prompt(
        "caring-24", depth: 4, "What do you find hardest to watch, and where do you go with that afterwards?"),

      Prompt(
        "caring-25", depth: 5, "What do you feel you owe, and what do you feel you don’t?", touching: .family),
      Prompt(
        "caring-26", depth: 5, "What would you still like to ask the one we look after, while there is time?",
        touching: .family, .death, followUp: "When might be a good moment to ask it?"),
      Prompt(
        "caring-27", depth: 5, "If you needed care one day, what would you want people to know about you?",
        touching: .body, .future),
      Prompt("caring-28", depth: 5, "What would let you say, later on, that you did what you could?"),
      Prompt(
        "caring-29", depth: 5, "What scares you about this going on, and what scares you about it ending?",
        touching: .fear, .death),
      Prompt(
        "caring-30", depth: 5, "When this time is over, what should still be there of the two of us?",
        touching: .future),
    ])
}
