import HearthCore

/// Things to hang on the wall.
extension Guide {
  /// What the other one did, and what it meant.
  public static let thanks = Guide(
    id: "thanks", title: "Thank you", minutes: 2, home: .wall, group: GuideGroup.forTheWall,
    about: "For something the other one did, and what it meant.",
    why: "A thank-you that says what it meant shows that somebody looked.",
    source: "Algoe, Gable and Maisel 2010, Pers. Relationships 17:217.",
    keeps: .thanks,
    steps: [
      whose,
      Step(
        "did", .write(text), who: .first, "{who}, what did {other} do?",
        lines: ["“You made the call I was dreading.”"],
        next: [Branch(to: "empty", when: .unanswered(field: Field.Key.text))]),
      Step(
        "meant", .write(Field(Field.Key.meaning, "", .line)), who: .first, "And what did it mean to you?",
        lines: ["“It let me breathe.”", "It may stay empty."]),
    ] + hung)

  /// Something good about the other one.
  public static let affirmation = Guide(
    id: "affirmation", title: "Something good about you", minutes: 2, home: .wall,
    group: GuideGroup.forTheWall,
    about: "Something true about the other one that deserves saying.",
    why: "What somebody who knows you sees in you is worth reading twice.",
    keeps: .affirmation,
    steps: [
      whose,
      Step(
        "say", .write(text), who: .first, "{who}, what is good about {other}?",
        lines: ["“You ask the second question.”"]),
    ] + hung)

  /// A few words for no reason.
  public static let love = Guide(
    id: "love", title: "A love note", minutes: 2, home: .wall, group: GuideGroup.forTheWall,
    about: "A few words, for no reason.",
    why: "Affection that nobody had to ask for is a gift of its own.",
    keeps: .love,
    steps: [
      whose,
      Step("say", .write(text), who: .first, "{who}, what would you like to tell {other}?"),
    ] + hung)

  /// Something one of them got done, or both.
  public static let win = Guide(
    id: "win", title: "Something that went well", minutes: 2, home: .wall, group: GuideGroup.forTheWall,
    about: "For the jar: something one of you, or both, got done.",
    why: "Good things slip by unless somebody stops and names them.",
    keeps: .win,
    steps: [
      Step(
        "whose",
        .choose(
          Field(
            Field.Key.owner, "",
            .options([
              Option("both", "Ours"), Option("first", "{first}’s"),
              Option("second", "{second}’s", leads: Branch(doing: [.swapSeats])),
            ]))), "Whose is it?", ifPassed: "empty",
        onlyIf: .unanswered(field: Field.Key.note)),
      Step(
        "say", .write(text), "What went well?", lines: ["“We said no to the second weekend.”"]),
    ] + Parts.written("That goes into the jar.", done: "put it in"))

  /// A good thing of an ordinary day.
  public static let ordinary = Guide(
    id: "ordinary", title: "One ordinary good thing", minutes: 1, home: .wall, group: GuideGroup.forTheWall,
    about: "A good thing of an ordinary day, in a line.",
    why: "Most days are ordinary ones. They add up.",
    keeps: .ordinary,
    steps: [
      whose,
      Step(
        "say", .write(text), who: .first, "{who}, what was good today?",
        lines: ["“The soup.” “The light at four.”"]),
    ] + hung)

  /// A line back, to the note it was begun for.
  public static let reply = Guide(
    id: "reply", title: "Say something back", minutes: 1, home: .wall, group: GuideGroup.unlisted,
    about: "A line for a note on the wall.",
    why: "Whoever gives thanks likes to know that it arrived.",
    keeps: .reply,
    steps: [
      Step(
        "say", .write(text), who: .first, "{who}, what would you like to say to it?",
        lines: ["“{=agreed}”"])
    ] + Parts.written("It hangs below the note.", done: "hang it up"))

  private static let whose = Parts.whose("Who is it from?", unless: Field.Key.note, otherwise: "empty")
  private static let text = Field(Field.Key.text, "", .line)
  private static let hung = Parts.written(
    "For the wall.", lines: ["{second} may read it there, whenever."], done: "hang it up")
}
