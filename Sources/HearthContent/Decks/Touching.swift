import HearthCore

extension Deck {
  /// Closeness and touch, talked about and never asked for.
  public static let touching = Deck(
    id: "touching",
    title: "Close by",
    about: "For talking about closeness and touch. Nothing here has to be done.",
    theme: "closeness",
    minutes: 7,
    onlyWhenChosen: true,
    followUps: [
      "How would I recognise such a moment?",
      "What makes it welcome, and what makes it too much?",
      "What should I never take it to mean?",
      "How long have you known that?",
      "On which days is it different?",
      "What about that is easy to say, and what is not?",
    ],
    prompts: [
      Prompt(
        "touching-01", depth: 1, "Whose feet are colder, and what should be done about it?", touching: .touch),
      Prompt(
        "touching-02", depth: 1, "Which blanket, jumper or pillow is the next best thing to a hug?",
        touching: .touch),
      Prompt(
        "touching-03", depth: 1, "A wave, a nod, a kiss, a grunt: which hello is most like you?",
        touching: .touch, followUp: "Which hello would you like more of?"),
      Prompt(
        "touching-04", depth: 1, "How does your head like to be treated: patted, stroked or left in peace?",
        touching: .touch),
      Prompt(
        "touching-05", depth: 1, "What is the right distance between two people on a couch?",
        touching: .touch, followUp: "When should it shrink, and when should it stretch?"),
      Prompt("touching-06", depth: 1, "How do you like to sit with someone when nobody feels like talking?"),

      Prompt(
        "touching-07", depth: 2, "Which touch between us takes only a second and still does you good?",
        touching: .touch),
      Prompt(
        "touching-08", depth: 2, "When you come in cold, cross or worn out, how near may anyone come?",
        touching: .touch, followUp: "What is the sign that I may come nearer?"),
      Prompt(
        "touching-09", depth: 2,
        "How do you like your goodbyes: quick, slow, or waving until the last corner?", touching: .touch),
      Prompt(
        "touching-10", depth: 2, "What sort of hug suits you, and what sort do you put up with?",
        touching: .touch),
      Prompt(
        "touching-11", depth: 2, "At what time of day do you like closeness best, and when least?",
        touching: .touch),
      Prompt("touching-12", depth: 2, "In company, which small sign tells you that we belong together?"),

      Prompt(
        "touching-13", depth: 3, "How do you let it show that you would like a hug, without asking for one?",
        touching: .touch, followUp: "How often does anyone catch the hint?"),
      Prompt(
        "touching-14", depth: 3, "Which touch do you like giving even more than getting?", touching: .touch),
      Prompt(
        "touching-15", depth: 3, "What makes you pull back sometimes, even when nothing is the matter?",
        touching: .touch, followUp: "What would you like me to think when that happens?"),
      Prompt(
        "touching-16", depth: 3, "When a hug is too much, what is the kindest way to say so?",
        touching: .touch, followUp: "How would you like me to take it when you say so?"),
      Prompt("touching-17", depth: 3, "What does it do to you to be looked at from across a room?"),
      Prompt(
        "touching-18", depth: 3, "Besides touch, what makes you feel that somebody is near?", touching: .touch
      ),

      Prompt(
        "touching-19", depth: 4, "Which moment of us holding on to each other do you still think of?",
        touching: .touch, .past),
      Prompt(
        "touching-20", depth: 4,
        "What kind of closeness do you want when you are low, and what kind can wait?", touching: .touch),
      Prompt(
        "touching-21", depth: 4, "If a kind of touch has become rarer between us, which one do you miss?",
        touching: .touch),
      Prompt(
        "touching-22", depth: 4, "How has your liking for touch changed over the years?", touching: .touch,
        .past),
      Prompt(
        "touching-23", depth: 4, "On days when your body is no friend of yours, what nearness is welcome?",
        touching: .touch, .body, followUp: "How could you let me know without having to explain?"),
      Prompt(
        "touching-24", depth: 4, "After we have kept apart for a while, what is a good first step back?",
        touching: .touch),

      Prompt(
        "touching-25", depth: 5, "What did you learn early on about who gets comforted, and how?",
        touching: .touch, .past, .family, .childhood, .wounds),
      Prompt(
        "touching-26", depth: 5, "What are you mostly saying when you reach for the other one’s hand?",
        touching: .touch),
      Prompt(
        "touching-27", depth: 5, "When you are held, what can you stop worrying about for a minute?",
        touching: .touch),
      Prompt(
        "touching-28", depth: 5, "What about being close are you still a little shy of, even with us?",
        touching: .touch, followUp: "What makes the shyness smaller, if anything does?"),
      Prompt(
        "touching-29", depth: 5, "When words run out between us, what would you like to happen instead?",
        touching: .touch),
      Prompt(
        "touching-30", depth: 5,
        "When did you last want to be held without saying so, and what kept you quiet?", touching: .touch,
        followUp: "Which word or sign would have been easy enough to give?"),
    ])
}
