import HearthCore
import Testing

@Suite("Decks, and the questions that come from them")
struct DeckTests {
  /// The light questions of "Ordinary days".
  static let light = [
    "Which mug, spoon or blanket is secretly yours, and why that one?",
    "What sound tells you that the day is really over?",
    "Which five minutes of today would you gladly have again?",
    "What is at the bottom of your bag or pocket, and how did it get there?",
    "Which meal that somebody else cooked do you still think about?",
    "What tune has been stuck in your head, and where did you catch it?",
  ]

  @Test("An evening from a deck of their choice asks nothing about decks, and only that deck’s questions")
  func chosenDeck() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openDeck("Ordinary days")
    try couch.seek("An evening with these").press("Enter").agreeOnDepth()
    #expect(try Set(couch.questions(6)) == Set(DeckTests.light))
    try couch.press("Escape").see(Words.waiting).quit()
    let later = try home.sitDown(at: Home.nextEvening)
    try later.see(Words.waiting).press("Enter").see(Words.reads)
    #expect(DeckTests.light.contains(later.question))
    try later.answerBoth(.ana).enoughForTonight(keeping: Words.keepIt, first: .ben)
    try later.openDeck("Ordinary days").see("✓ ").closeDeck().see("29 of 30 fresh")
    try later.openTalk("Kept").see("Sun 22 Nov  Ordinary days").quit()
    #expect(try home.records.count { $0["kind"]?.string == "asked" } == 1)
  }

  @Test("One question picked from the list comes first")
  func pickedQuestion() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openDeck("The two of us")
    try couch.seek("If somebody filmed our last weekend").press("Enter").agreeOnDepth()
    try couch.see("If somebody filmed our last weekend, what would the film be called?").quit()
  }

  @Test("It begins as lightly as the lighter of two wishes, and nobody learns the other one")
  func lighterWish() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openDeck("Ordinary days")
    try couch.seek("An evening with these").press("Enter")
    try couch.agreeOnDepth(.ana, Words.close, Words.light, gives: Words.light).seeNot(Words.close)
    // Both answers are gone; what is stored is the one that counts.
    let session = try #require(try home.records.last { $0["kind"]?.string == "session" })
    #expect(session["body"]?["answers"]?["start"]?["option"]?.string == "light", "\(session)")
    #expect(!home.standing.contains("\"close\""))
    #expect(try Set(couch.questions(6)) == Set(DeckTests.light))
    // The same, asked again after a round.
    try couch.answerBoth(.ana).answerBoth(.ben).answerBoth(.ana)
    try couch.takeKeyboard(.ben).answer(Words.goOn, "One step deeper")
    try couch.takeKeyboard(.ana).answer(Words.goOn, "Another round like this one")
    try couch.see("Another round like this one.", "So that is how it goes on.").seeNot("deeper").press(
      "Space")
    #expect(try Set(couch.questions(3)).isSubset(of: Set(DeckTests.light)))
    #expect(!home.standing.contains("deeper"))
    try couch.quit()
  }

  @Test("Whoever opened it, the other one opens the next evening")
  func openers() throws {
    let home = try Home(of: "Ana", "Ben")
    for (day, first) in [
      (Home.evening, Seat.ana), (Home.nextEvening, .ben), ("2026-11-29T19:30", .ana),
    ] {
      let couch = try home.sitDown(at: day).see(Words.greeting).openDeck("Daft on purpose")
      try couch.seek("An evening with these").press("Enter").agreeOnDepth(first)
      try couch.see("\(first.name) \(Words.reads)").answerBoth(first)
      try couch.enoughForTonight(keeping: Words.forgetIt, first: first.other).quit()
    }
  }

  @Test("Favourites are marked in the list and on the way, and become a deck of their own")
  func favourites() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openDeck("Ordinary days").seeNot("★")
    try couch.seek("What sound tells you").press("f").see("A favourite.", "★ What sound tells you")
    try couch.seek("What tune has been").press("Enter").agreeOnDepth().see("What tune has been")
    try couch.press("f").see("A favourite.").press("Escape").see(Words.waiting).press("x").see("Let go")
    try couch.openTalk("Decks").see("▸ ★ Your favourites", "2 of 2 fresh").quit()

    let later = try home.sitDown(at: Home.nextEvening).see(Words.greeting)
    try later.openDeck("Your favourites").see("★ What sound tells you", "★ What tune has been")
    try later.seek("An evening with these").press("Enter").agreeOnDepth()
    #expect(try Set(later.questions(2)) == [DeckTests.light[1], DeckTests.light[5]])
    // The same key takes a mark off.
    try later.press("Escape").see(Words.waiting).press("x").see("Let go").openDeck("Your favourites")
    try later.seek("What sound tells you").press("f").see("No favourite any more.").seeNot("What sound tells")
    try later.press("u").see("What sound tells you").quit()
  }

  @Test("A deck that is not for them stands last and is not offered")
  func deckNotForThem() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(columns: 96, rows: 60).see(Words.greeting).openTalk("Decks")
    try couch.see("▸ Ordinary days").press("n").see("Put away for you two. u brings it back.", "put away")
    try couch.press("g").see("▸   What it’s like").seek("The two of us").press("f").see("★ The two of us")
      .quit()
    let later = try home.sitDown(at: Home.nextEvening, columns: 96, rows: 60).see(Words.greeting)
    try later.openTalk("Decks").see("▸ ★ The two of us", "– Ordinary days")
    let decks = later.screen.split(separator: "\n").filter {
      $0.contains("fresh") || $0.contains("put away")
    }
    #expect(decks.last?.contains("Ordinary days") == true, "\(decks)")
    try later.press("1").see(Words.question).press("e").pass(Words.roundHello).agree(to: Words.consent)
    try later.see(Words.whichDeck, "Daft on purpose").seeNot("Ordinary days").quit()
  }

  @Test("A question that is not for them makes room at once and never comes up again")
  func questionNotForThem() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openDeck("Ordinary days")
    try couch.seek("What sound tells you").press("n").see("– What sound tells you")
    try couch.seek("What tune has been").press("Enter").agreeOnDepth().see("What tune has been")
    try couch.press("n").seeNot("What tune has been").see(Words.reads)
    // Three times round all that are left.
    #expect(
      try Set(couch.questions(12))
        == Set(DeckTests.light).subtracting([DeckTests.light[1], DeckTests.light[5]]))
    try couch.press("Escape").see(Words.waiting).press("x").see("Let go").quit()

    let later = try home.sitDown(at: Home.nextEvening).see(Words.greeting).openDeck("Ordinary days")
    try later.see("– What sound tells you", "– What tune has been").seek("An evening with these")
    try later.press("Enter").agreeOnDepth(.ana)
    #expect(try Set(later.questions(12)).isDisjoint(with: [DeckTests.light[1], DeckTests.light[5]]))
    try later.press("Escape").see(Words.waiting).quit()
  }

  @Test("Themes, depths and lengths narrow the shelf and its decks")
  func filters() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(columns: 96, rows: 60).see(Words.greeting).openTalk("Decks")
    try couch.see("any theme", "any depth", "any length", "After a quarrel")
    try couch.press("t").see("only everyday", "Ordinary days").seeNot("The two of us", "After a quarrel")
    try couch.press("t").see("only inner", "What it’s like in there").seeNot("Ordinary days")
    // Round to any again.
    while couch.screen.contains("only ") { try couch.change("t") }
    try couch.see("any theme", "After a quarrel")
    try couch.press("m").see("to 15 min", "Ordinary days", "Daft on purpose").seeNot("The two of us")
    try couch.press("m").see("to 30 min", "The two of us").press("m").see("to 45 min").press("m")
    try couch.see("any length").press("d").see("to depth 1", "6 of 6 fresh").openDeck("Ordinary days")
    try couch.see("to depth 1", "1, light").seeNot("2, everyday", "Which chore would you secretly miss")
    try couch.closeDeck().openTalk().press("m").see("to 15 min", "Still true?")
    try couch.seeNot("One speaks, one listens", "Our week").quit()
  }
}
