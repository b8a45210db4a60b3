import HearthCore

extension Deck {
  /// Work is lost or shaky.
  public static let lostWork = Deck(
    id: "lost-work",
    title: "When work falls away",
    about: "For when work is lost or shaky: long days, the sums, and who you are besides.",
    theme: "season",
    minutes: 8,
    onlyWhenChosen: true,
    followUps: [
      "How is that on a Sunday, and how on a Monday?",
      "How was that when work was steady?",
      "What about that should stay between the two of us?",
      "What would you keep of that once things are steadier?",
      "What from me helps with that, and what doesn’t?",
      "What do you tell yourself about that on a good morning?",
    ],
    prompts: [
      Prompt("lost-work-01", depth: 1, "What feels like a treat and costs nothing at all?"),
      Prompt(
        "lost-work-02", depth: 1, "Which line of work would you be gloriously bad at?", touching: .work,
        followUp: "How long would you last there?"),
      Prompt(
        "lost-work-03", depth: 1, "What is the oddest work you ever did, paid or not?", touching: .work,
        followUp: "What did you take away from it, apart from the story?"),
      Prompt("lost-work-04", depth: 1, "Which meal made of almost nothing do you never tire of?"),
      Prompt("lost-work-05", depth: 1, "What could we put off until next week with a clear conscience?"),
      Prompt("lost-work-06", depth: 1, "What do you like to wear on a day when nobody expects you anywhere?"),

      Prompt("lost-work-07", depth: 2, "What gives a day its shape when nobody else sets it?"),
      Prompt(
        "lost-work-08", depth: 2, "When may we talk about work, and when is it off the table?",
        touching: .work, followUp: "How should I ask when I can’t wait?"),
      Prompt(
        "lost-work-09", depth: 2, "Whose company do you like at the moment because they don’t ask?",
        touching: .friends),
      Prompt("lost-work-10", depth: 2, "What has gone right in the past few days, however small?"),
      Prompt("lost-work-11", depth: 2, "What are you good at that no one has ever paid you for?"),
      Prompt(
        "lost-work-12", depth: 2, "Where do you like to go on a weekday, if only to be out?",
        followUp: "What do you look at there?"),

      Prompt(
        "lost-work-13", depth: 3, "Besides the pay, what does work mean to you, day by day?", touching: .work),
      Prompt("lost-work-14", depth: 3, "Which hour of a weekday drags the most just now, and what helps?"),
      Prompt(
        "lost-work-15", depth: 3, "Which question from other people makes you want to leave the room?",
        followUp: "What do you usually say, and what would you like to say?"),
      Prompt(
        "lost-work-16", depth: 3, "When there is news, good or bad, how do you like to be told?",
        followUp: "And how should it go when you are the one to tell me?"),
      Prompt("lost-work-17", depth: 3, "What kind of encouragement helps, and what kind feels like a push?"),
      Prompt(
        "lost-work-18", depth: 3, "What have you stopped spending on without saying so?", touching: .money,
        followUp: "Which of it would you like back first?"),

      Prompt("lost-work-19", depth: 4, "When do you feel needed these days, and when not?"),
      Prompt(
        "lost-work-20", depth: 4, "What sum do you keep doing in your head?", touching: .money,
        followUp: "What would it be like to do that sum together?"),
      Prompt(
        "lost-work-21", depth: 4,
        "What is hard to accept from other people just now: a meal, a favour, advice?"),
      Prompt("lost-work-22", depth: 4, "What good news of your own would you be slow to mention just now?"),
      Prompt("lost-work-23", depth: 4, "What do you find unfair about all this, said plainly?"),
      Prompt(
        "lost-work-24", depth: 4, "When you hear the other one sigh these days, what do you take it to mean?",
        followUp: "What would you like me to say in place of the sigh?"),

      Prompt(
        "lost-work-25", depth: 5, "What would you like to be known for that no work can give or take?",
        touching: .work),
      Prompt(
        "lost-work-26", depth: 5,
        "What about this do you keep from other people, and what does that cost you?"),
      Prompt(
        "lost-work-27", depth: 5,
        "When there is nothing to show for the day, what lets you think well of yourself?"),
      Prompt(
        "lost-work-28", depth: 5, "If we had to live on much less, what would you want to keep until last?",
        touching: .money, .future, followUp: "What makes that the last to go?"),
      Prompt(
        "lost-work-29", depth: 5, "What do you need the other one to believe about you while this lasts?"),
      Prompt(
        "lost-work-30", depth: 5, "If this goes on, what do you fear for the two of us?", touching: .fear,
        .future),
    ])
}
