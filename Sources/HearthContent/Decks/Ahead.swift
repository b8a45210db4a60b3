import HearthCore

extension Deck {
  /// What the two hope for: daydreams, plans, change.
  public static let ahead = Deck(
    id: "ahead",
    title: "What may come",
    about: "For daydreams, plans, and the changes you can or can’t see coming.",
    theme: "hopes",
    minutes: 6,
    followUps: [
      "How long have you been turning that over?",
      "What would have to happen first?",
      "Who do you picture there with you?",
      "What would be different the morning after?",
      "What part could I play in it, if you wanted?",
      "Which bit of it could start this month?",
    ],
    prompts: [
      Prompt("ahead-01", depth: 1, "Before this month is out, what would you like to eat, see or hear?"),
      Prompt("ahead-02", depth: 1, "Which day of the year do you start looking forward to far too early?"),
      Prompt(
        "ahead-03", depth: 1, "What would you pack first for a weekend with no plan at all?",
        followUp: "What would you leave behind on purpose?"),
      Prompt(
        "ahead-04", depth: 1, "Which map, menu or timetable could you study just for the pleasure of it?"),
      Prompt(
        "ahead-05", depth: 1, "What is the next thing the two of us should try for the first time?",
        followUp: "What is most likely to go wrong the first time?"),
      Prompt(
        "ahead-06", depth: 1, "Who should we finally get round to seeing, and what would we do?",
        touching: .friends),

      Prompt(
        "ahead-07", depth: 2, "Which daydream keeps coming back to you, uninvited?", touching: .future,
        followUp: "What happens next in it?"),
      Prompt("ahead-08", depth: 2, "What would you still like to learn to cook, fix or play?"),
      Prompt("ahead-09", depth: 2, "Which phone call, repair or errand would make next month feel lighter?"),
      Prompt(
        "ahead-10", depth: 2, "Whose way of getting older would you like to copy?", touching: .future,
        followUp: "What are they doing that you don’t do yet?"),
      Prompt("ahead-11", depth: 2, "Which day that no calendar mentions should the two of us celebrate?"),
      Prompt(
        "ahead-12", depth: 2, "Which corner of the world would you like to know as well as your own street?"),

      Prompt(
        "ahead-13", depth: 3, "A year from today, what should your days have more room for?",
        touching: .future),
      Prompt(
        "ahead-14", depth: 3, "Ten years from now, what should a quite ordinary evening look like?",
        touching: .future, followUp: "What can you hear in that evening?"),
      Prompt(
        "ahead-15", depth: 3, "What kind of change excites you, and what kind makes you dig in your heels?",
        touching: .future),
      Prompt(
        "ahead-16", depth: 3, "Which plan of yours is stuck, and what would get it moving?", touching: .future
      ),
      Prompt(
        "ahead-17", depth: 3, "What should the two of us say no to in the coming year?", touching: .future),
      Prompt("ahead-18", depth: 3, "What are you looking forward to leaving behind?", touching: .future),

      Prompt(
        "ahead-19", depth: 4, "What do you hope for that you only half believe in?", touching: .future,
        followUp: "What keeps the hoping half of you going?"),
      Prompt(
        "ahead-20", depth: 4, "Which wish of yours might ask something difficult of us?", touching: .future),
      Prompt(
        "ahead-21", depth: 4, "Which decision do the two of us keep walking round?", touching: .future,
        followUp: "What do you think we would find in the middle of it?"),
      Prompt(
        "ahead-22", depth: 4, "When you picture the years ahead, which part stays blurred?", touching: .future
      ),
      Prompt("ahead-23", depth: 4, "What would you need from us to dare a big change?", touching: .future),
      Prompt(
        "ahead-24", depth: 4, "Which hope of yours turned into a different one, and how?", touching: .past,
        .future),

      Prompt(
        "ahead-25", depth: 5, "What would you regret not having tried, however it turned out?",
        touching: .future),
      Prompt(
        "ahead-26", depth: 5, "What are you afraid will not change?", touching: .fear, .future,
        followUp: "What would the smallest sign of change look like?"),
      Prompt(
        "ahead-27", depth: 5, "When we are old and slow, how should we treat each other?", touching: .future,
        .body),
      Prompt(
        "ahead-28", depth: 5, "What do you hope to pass on, even if nobody knows it came from you?",
        touching: .death, .future),
      Prompt(
        "ahead-29", depth: 5, "Which life that you didn’t choose do you still visit in your head?",
        touching: .past, .future, followUp: "What is in that life that you would want in this one?"),
      Prompt(
        "ahead-30", depth: 5, "If half your plans fell away, which ones would you fight for?",
        touching: .future),
    ])
}
