import HearthCore

extension Deck {
  /// Each as a person of one’s own: learning, work, rest, what has changed.
  public static let growing = Deck(
    id: "growing",
    title: "Each our own",
    about: "For two people who are also one and one: learning, resting, changing.",
    theme: "self",
    minutes: 5,
    followUps: [
      "How would you have answered that five years ago?",
      "What does it give you that I can’t see from outside?",
      "Who or what put you on to it?",
      "Where in that would you rather not have my help?",
      "What do you still want to find out about it?",
      "What gets easier there, and what does not?",
    ],
    prompts: [
      Prompt("growing-01", depth: 1, "What did you learn this week, on purpose or by accident?"),
      Prompt("growing-02", depth: 1, "Which button, tool or gadget still defeats you?"),
      Prompt(
        "growing-03", depth: 1, "What is your best way to waste a perfectly good hour?",
        followUp: "How do you feel when the hour is up?"),
      Prompt("growing-04", depth: 1, "Which sort of rest leaves you more tired than before?"),
      Prompt(
        "growing-05", depth: 1, "What could you teach somebody in ten minutes, right here?",
        followUp: "What would lesson one be?"),
      Prompt("growing-06", depth: 1, "What do your hands get up to when they have nothing to do?"),

      Prompt("growing-07", depth: 2, "What has become easier for you than it used to be?"),
      Prompt(
        "growing-08", depth: 2, "Which thing are you happy to do badly, with no wish to get better?",
        followUp: "Who has tried to make you better at it?"),
      Prompt(
        "growing-09", depth: 2, "What kind of tired are you these days: head, legs, heart or all at once?",
        touching: .body),
      Prompt(
        "growing-10", depth: 2, "What were you doing when you last forgot to look at the clock?",
        followUp: "What made you look up again?"),
      Prompt(
        "growing-11", depth: 2, "What sort of work could you do all day and still be cheerful at night?",
        touching: .work),
      Prompt("growing-12", depth: 2, "Who have you learned something from lately without their noticing?"),

      Prompt("growing-13", depth: 3, "What do you most like doing alone, and what makes it better that way?"),
      Prompt("growing-14", depth: 3, "Which habit are you trying to change, and how is it going, honestly?"),
      Prompt("growing-15", depth: 3, "What have you become more patient with, and what less?"),
      Prompt(
        "growing-16", depth: 3, "Where do you say yes because it is quicker than saying no?",
        followUp: "What does the quick yes cost you later?"),
      Prompt(
        "growing-17", depth: 3, "How do you know when you have done enough for one day?",
        followUp: "What happens on the days when you can’t tell?"),
      Prompt("growing-18", depth: 3, "What are you a beginner at just now, and how does that feel?"),

      Prompt(
        "growing-19", depth: 4, "What did you once believe about yourself that no longer fits?",
        touching: .past),
      Prompt(
        "growing-20", depth: 4,
        "In what you do all day, which part feels like you, and which part like acting?", touching: .work),
      Prompt(
        "growing-21", depth: 4, "What do you need to do for yourself before you are good company again?",
        followUp: "How will I know that you are back?"),
      Prompt("growing-22", depth: 4, "When you sit down and do nothing, what starts nagging at you?"),
      Prompt("growing-23", depth: 4, "Where have we two become more different, and how do you find that?"),
      Prompt(
        "growing-24", depth: 4, "Which criticism did you wave away at first and later find to be true?",
        followUp: "Who said it, and how did they put it?"),

      Prompt(
        "growing-25", depth: 5, "Whose good opinion do you still want more than you would like to?",
        touching: .family),
      Prompt(
        "growing-26", depth: 5, "Who are you on a day when you are no use to anyone?",
        followUp: "How do you treat that person?"),
      Prompt("growing-27", depth: 5, "What do you no longer say sorry for, to your own relief?"),
      Prompt("growing-28", depth: 5, "What are you only now old enough to understand?"),
      Prompt("growing-29", depth: 5, "Which part of you should stay yours alone, however close we are?"),
      Prompt("growing-30", depth: 5, "What do you hope nobody will ever talk you out of?"),
    ])
}
