import HearthCore

extension DemoCouple {
  /// What hangs on their wall, the oldest first: fewer in the bad month, and small.
  static let notes: [Hung] = firstAutumn + aYearAgo + badMonthNotes + bothFeet + lastMonths

  private static let firstAutumn: [Hung] = [
    Hung(
      424, .a, .thanks, "You carried the wardrobe up alone, so that I could finish the call.",
      meaning: "I got the room, and you said nothing about your back.", heart: true),
    Hung(417, .b, .ordinary, "Chips outside the station, out of one bag."),
    Hung(
      409, .b, .thanks, "You asked the nurse what I couldn’t ask.",
      meaning: "For an hour I could just be his son.", heart: true),
    Hung(
      401, .a, .affirmation, "You talk to old people as if they were people.",
      reply: "My gran would have liked you."),
    Hung(392, .a, .love, "The back of your neck, at the sink."),
    Hung(
      384, .b, .thanks, "You know the bus times to Dad’s by heart.",
      meaning: "So it is your road, too.", heart: true),
    Hung(371, nil, .win, "A whole year in this flat, and the boiler still speaks to us."),
    Hung(
      .yearAgo, .b, .thanks, "You came up with me, all three hours, and never sighed once.",
      meaning: "I was less afraid in that corridor.", heart: true, reply: "Any time. With better sandwiches."),
  ]

  private static let aYearAgo: [Hung] = [
    Hung(356, .b, .ordinary, "You asleep on the sofa, and the radio reading you the tides."),
    Hung(
      347, .a, .thanks, "You were up at six with the kettle and let me lie.",
      meaning: "I only know because you let it slip.", heart: true),
    Hung(330, .b, .affirmation, "You see what the light does in a room. I see the damp."),
    Hung(
      318, .a, .thanks, "You sat on the stairs until I had finished crying.",
      meaning: "I didn’t have to hurry."),
    Hung(
      303, .b, .thanks, "You sent that birthday message. The ninth version of it.",
      meaning: "I like living with somebody who sends it.", heart: true),
    Hung(297, .a, .love, "Not this year, then. With you, though. And with chips."),
    Hung(283, nil, .win, "Half an allotment. Three years on the list, and it came."),
    Hung(
      275, .a, .thanks, "You chose the roof, and not the door.",
      meaning: "I know how much you wanted the door.", heart: true,
      reply: "The roof has been very good to me."),
    Hung(
      261, .b, .thanks, "You said that you were tired, instead of nothing.",
      meaning: "I knew where you were."),
  ]

  private static let badMonthNotes: [Hung] = [
    Hung(235, .a, .ordinary, "The bread was still warm."),
    Hung(
      222, .b, .thanks, "You left the light on in the hall.", meaning: "I saw it from the corner.",
      heart: true),
    Hung(
      208, .a, .love, "I am still on this sofa. At your end, if you like.", heart: true, reply: "Moving over."
    ),
    Hung(198, .b, .thanks, "You laughed at the penguin.", meaning: "I had missed the sound.", heart: true),
    Hung(189, .a, .love, "You, with one tin of tomatoes left in your hand, howling."),
    Hung(183, .b, .ordinary, "The beans are up."),
    Hung(
      176, .a, .thanks, "You practised your no on me for an hour.",
      meaning: "I got to see how hard it is for you."),
  ]

  private static let bothFeet: [Hung] = [
    Hung(
      160, .b, .thanks, "You let me hide in the shed. Twice.", meaning: "I came out nicer.", heart: true,
      reply: "Two and a half times."),
    Hung(152, .b, .affirmation, "You are the only one I like being late with."),
    Hung(
      145, .b, .thanks, "You gave Dad the good crate and let him give orders.",
      meaning: "I had to walk off a bit. It was the happy kind.", heart: true),
    Hung(
      139, .a, .thanks, "You dug the whole row and didn’t mention the slugs.",
      meaning: "I had the plot back, with you in it."),
    Hung(126, .a, .win, "I signed up. I am the oldest on the list, and I minded for one evening."),
    Hung(120, .b, .ordinary, "Eggs again. You had put a face on them."),
    Hung(
      107, .a, .thanks, "You set the phone to loud and put it on your own side.",
      meaning: "I slept, three nights running.", heart: true),
    Hung(100, .a, .love, "Rain on the roof, and you cheating at cards."),
    Hung(
      89, .b, .affirmation, "You put your hand up in a room full of twenty-year-olds.", heart: true),
    Hung(
      76, .a, .thanks, "You said out loud that you can’t make him.",
      meaning: "I had been waiting to be allowed to say it, too."),
  ]

  private static let lastMonths: [Hung] = [
    Hung(
      66, .b, .win, "I said no in one sentence. Then I shook. Then there was soup.", heart: true,
      reply: "The soup was mine. The no was all yours."),
    Hung(
      58, .b, .thanks, "You did every one of the mornings at the ward.",
      meaning: "He asked for you by name.", heart: true),
    Hung(52, .a, .ordinary, "You slept eleven hours, and I had the crossword to myself."),
    Hung(
      46, .b, .affirmation, "You are calm the way a bench is: people sit down.", reply: "Benches get tired."),
    Hung(
      40, .b, .thanks, "You told me that you don’t want that job every time.",
      meaning: "I would rather know than lean.", heart: true),
    Hung(
      33, .a, .thanks, "You mended the drawer, and gave the old screws a jar.",
      meaning: "It opens, and I grin, every morning."),
    Hung(27, .b, .love, "The phones sleep in the hall. You don’t."),
    Hung(20, .a, .ordinary, "Bins out. Stars out."),
    Hung(16, .a, .win, "Passed.", heart: true, reply: "Best silence I ever had on a phone."),
    Hung(
      9, .b, .thanks, "You wrote down the questions for the agent.",
      meaning: "All I had to do was read them out.", heart: true),
    Hung(
      6, .a, .thanks, "You rang my sister on her bad day, before I had even seen her message.",
      meaning: "She told me twice."),
    Hung(4, .b, .ordinary, "Tea in the dark, both of us too lazy for the lamp."),
    Hung(
      2, .a, .thanks, "You stood at the bus stop with the big umbrella.",
      meaning: "I had settled for walking home wet.", heart: true),
    Hung(1, .b, .affirmation, "You ask the second question. Most people stop at one."),
  ]

  /// Letters that have been opened, and hang on the wall by now.
  static let openedLetters: [OpenedLetter] = [
    OpenedLetter(
      "first-hard-day", sealed: 300, opened: 231, by: .a,
      "So it is one of those. Put the list down. There is soup at the back of the freezer, marked “not soup”. "
        + "I am on your side, also when I am cross."),
    OpenedLetter(
      "course", sealed: 125, opened: 15, by: .b,
      "It is over, then. You stood outside that door for ten minutes the first evening, and went in. "
        + "Whatever they wrote on the paper, I saw the ten minutes."),
  ]
}
