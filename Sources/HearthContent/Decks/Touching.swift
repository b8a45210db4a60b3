import HearthCore

extension Deck {
  /// Closeness and touch, talked about and never asked for.
  public static let touching = Deck(
    id: "touching",
    title: "Close by",
    about: "For talking about closeness and touch. Nothing here has to be done.",
    theme: "closeness",
    onlyWhenChosen: true,
    prompts: [
      Prompt(
        "touching-01", depth: 1, "Whose feet are colder, and what should be done about it?", touching: .touch),
      Prompt(
        "touching-02", depth: 1, "Which blanket, jumper or pillow is the next best thing to a hug?",
        touching: .touch),
      Prompt(
        "touching-03", depth: 1, "A wave, a nod, a kiss, a grunt: which hello is most like you?",
        touching: .touch),
      Prompt(
        "touching-04", depth: 1, "How does your head like to be treated: patted, stroked or left in peace?",
        touching: .touch),
      Prompt(
        "touching-05", depth: 1, "What is the right distance between two people on a couch?", touching: .touch
      ),
      Prompt("touching-06", depth: 1, "How do you like to sit with someone when nobody feels like talking?"),

      Prompt(
        "touching-07", depth: 2, "Which touch between us takes only a second and still does you good?",
        touching: .touch),
      Prompt(
        "touching-08", depth: 2, "When you come in cold, cross or worn out, how near may anyone come?",
        touching: .touch),
      Prompt(
        "touching-09", depth: 2, "How were hellos and goodbyes done among the people you come from?",
        touching: .touch, .family, .past),
      Prompt(
        "touching-10", depth: 2, "What sort of hug suits you, and what sort do you put up with?",
        touching: .touch),
      Prompt(
        "touching-11", depth: 2, "At what time of day do you like closeness best, and when least?",
        touching: .touch),
      Prompt("touching-12", depth: 2, "In company, which small sign tells you that we belong together?"),

      Prompt(
        "touching-13", depth: 3, "How do you let it show that you would like a hug, without asking for one?",
        touching: .touch),
      Prompt(
        "touching-14", depth: 3, "Which touch do you like giving even more than getting?", touching: .touch),
      Prompt(
        "touching-15", depth: 3, "What makes you pull back sometimes, even when nothing is the matter?",
        touching: .touch),
      Prompt(
        "touching-16", depth: 3, "When a hug is too much, what is the kindest way to say so?",
        touching: .touch),
      Prompt("touching-17", depth: 3, "What does it do to you to be looked at from across a room?"),
      Prompt(
        "touching-18", depth: 3, "Besides touch, what makes you feel that somebody is near?", touching: .touch
      ),

      Prompt(
        "touching-19", depth: 4, "Whose hand do you remember, and what did it do for you at the time?",
        touching: .touch, .past),
      Prompt(
        "touching-20", depth: 4,
        "What kind of closeness do you want when you are low, and what kind can wait?", touching: .touch),
      Prompt(
        "touching-21", depth: 4, "If a kind of touch has become rarer between us, which one do you miss?",
        touching: .touch),
      Prompt(
        "touching-22", depth: 4, "How has your liking for touch changed over the years?", touching: .touch),
      Prompt(
        "touching-23", depth: 4, "On days when your body is no friend of yours, what nearness is welcome?",
        touching: .touch, .body),
      Prompt(
        "touching-24", depth: 4, "After we have kept apart for a while, what is a good first step back?",
        touching: .touch),

      Prompt(
        "touching-25", depth: 5, "What did you learn early on about who gets comforted, and how?",
        touching: .touch, .past, .family),
      Prompt(
        "touching-26", depth: 5, "What do you hope to say when you take the other one’s hand?",
        touching: .touch),
      Prompt("touching-27", depth: 5, "What does being held let you put down?", touching: .touch),
      Prompt(
        "touching-28", depth: 5, "What about being close are you still a little shy of, even with us?",
        touching: .touch),
      Prompt(
        "touching-29", depth: 5, "When words run out between us, what would you like to happen instead?",
        touching: .touch),
      Prompt(
        "touching-30", depth: 5, "If you could keep only one kind of touch all your life, which would it be?",
        touching: .touch),
    ])
}
