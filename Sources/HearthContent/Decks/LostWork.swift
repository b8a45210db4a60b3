import HearthCore

extension Deck {
  /// Work is lost or shaky.
  public static let lostWork = Deck(
    id: "lost-work",
    title: "When work falls away",
    about: "For when work is lost or shaky: long days, the sums, and who you are besides.",
    theme: "season",
    onlyWhenChosen: true,
    prompts: [
      Prompt("lost-work-01", depth: 1, "What feels like a treat and costs nothing at all?"),
      Prompt("lost-work-02", depth: 1, "Which line of work would you be gloriously bad at?", touching: .work),
      Prompt("lost-work-03", depth: 1, "What is the oddest work you ever did, paid or not?", touching: .work),
      Prompt("lost-work-04", depth: 1, "Which meal made of almost nothing do you never tire of?"),
      Prompt("lost-work-05", depth: 1, "What could we put off until next week with a clear conscience?"),
      Prompt("lost-work-06", depth: 1, "What did you do today that had nothing to do with earning a living?"),

      Prompt("lost-work-07", depth: 2, "What gives a day its shape when nobody else sets it?"),
      Prompt(
        "lost-work-08", depth: 2, "When may we talk about work, and when is it off the table?",
        touching: .work),
      Prompt("lost-work-09", depth: 2, "Whose company do you like at the moment because they don’t ask?"),
      Prompt("lost-work-10", depth: 2, "What has gone right since Monday, however small?"),
      Prompt("lost-work-11", depth: 2, "What are you good at that no one has ever paid you for?"),
      Prompt("lost-work-12", depth: 2, "What kept you pleasantly busy this week, even for ten minutes?"),

      Prompt(
        "lost-work-13", depth: 3, "Besides the pay, what does work mean to you, day by day?", touching: .work),
      Prompt("lost-work-14", depth: 3, "Which hour of a weekday drags the most just now, and what helps?"),
      Prompt("lost-work-15", depth: 3, "Which question from other people makes you want to leave the room?"),
      Prompt("lost-work-16", depth: 3, "When there is news, good or bad, how do you like to be told?"),
      Prompt("lost-work-17", depth: 3, "What kind of encouragement helps, and what kind feels like a push?"),
      Prompt(
        "lost-work-18", depth: 3, "What have you stopped spending on without saying so?", touching: .money),

      Prompt("lost-work-19", depth: 4, "When do you feel needed these days, and when not?"),
      Prompt("lost-work-20", depth: 4, "What sum do you keep doing in your head?", touching: .money),
      Prompt("lost-work-21", depth: 4, "What does your pride make harder just now?"),
      Prompt("lost-work-22", depth: 4, "Which good news of your own have you kept small lately, and why?"),
      Prompt("lost-work-23", depth: 4, "What do you find unfair about all this, said plainly?"),
      Prompt(
        "lost-work-24", depth: 4, "When you hear the other one sigh these days, what do you take it to mean?"),

      Prompt(
        "lost-work-25", depth: 5, "What would you like to be known for that no work can give or take?",
        touching: .work),
      Prompt(
        "lost-work-26", depth: 5, "What feels shameful about this, even though nobody else would think so?"),
      Prompt(
        "lost-work-27", depth: 5, "What did you learn early on about what makes a person worth something?",
        touching: .past, .family),
      Prompt(
        "lost-work-28", depth: 5, "If we had to live on much less, what would you want to keep until last?",
        touching: .money, .future),
      Prompt(
        "lost-work-29", depth: 5, "What do you need the other one to believe about you while this lasts?"),
      Prompt(
        "lost-work-30", depth: 5, "If this goes on, what do you fear for the two of us?", touching: .fear),
    ])
}
