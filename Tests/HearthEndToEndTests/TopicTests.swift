import HearthCore
import Testing

@Suite("Topics that either of them may close")
struct TopicTests {
  private static let deck = "When work falls away"
  private static let stopped = "What have you stopped spending on without saying so?"
  private static let sum = "What sum do you keep doing in your head?"

  /// Tall enough for every question of a deck.
  private func sitDown(_ home: Home, at moment: String = Home.evening) throws -> Couch {
    try home.sitDown(at: moment, columns: 96, rows: 60).see(Words.greeting)
  }

  @Test("What one closed is in no list and no evening, on any day, until the same one opens it again")
  func closing() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try sitDown(home).openDeck(TopicTests.deck).see(TopicTests.stopped, TopicTests.sum)
      .closeDeck()
    try couch.press("o").see("Some things need not come up.").press("j")
    try couch.see("● Ben, what may come up in questions?").seek("Money").see("✓ Money")
    try couch.press("Space").see("– Money").press("Escape").see("minutes a question.")
    try couch.openDeck(TopicTests.deck).seeNot(TopicTests.stopped, TopicTests.sum)
    let closed = try #require(try home.records.last { $0["kind"]?.string == "boundary" })
    #expect(closed["author"]?.string == "b" && closed["body"]?["open"]?.bool == false)
    try couch.quit()

    let later = try sitDown(home, at: Home.nextEvening)
    try later.openDeck(TopicTests.deck).seeNot(TopicTests.stopped, TopicTests.sum)
    try expectNotDrawn(later)
    try later.quit()
    try openAgain(home)
  }

  private func expectNotDrawn(_ couch: Couch) throws {
    try couch.seek("An evening with these").press("Enter").agreeOnDepth(.ana, Words.close, Words.close)
    let questions = try couch.questions(18)
    #expect(Set(questions).count == 17, "all of them to that depth, but for the closed one")
    #expect(!questions.contains(TopicTests.stopped))
    try couch.press("Escape").see(Words.waiting).press("x").see("Let go")
  }

  private func openAgain(_ home: Home) throws {
    let couch = try sitDown(home, at: "2027-02-06T19:30").openTalk("Decks").seek(TopicTests.deck)
    // Ana’s own list says nothing of it, and her opening it would change nothing of his.
    try couch.press("o").see("Some things").press("f").see("◆ Ana, what may come up").seek("Money")
    try couch.see("✓ Money").press("Escape").see("minutes a question.")
    try couch.press("o").see("Some things").press("j").see("● Ben, what").seek("Money").see("– Money")
    try couch.press("Space").see("✓ Money").press("Escape").seeNot("Closed topics", "what may come up")
    try couch.openDeck(TopicTests.deck).see(TopicTests.stopped, TopicTests.sum).quit()
  }

  @Test("Some topics stay closed until both have opened them")
  func openingTogether() throws {
    let home = try Home(of: "Ana", "Ben")
    let question = "What did you play for hours on end when you were small?"
    let couch = try sitDown(home).openDeck("Daft on purpose").seeNot(question)
    for (seat, isThere) in [(Seat.ana, false), (.ben, true)] {
      try couch.press("o").see("Some things").press(seat.key).see("\(seat.name), what may come up")
      try couch.seek("Being a child").see("closed, until you have both opened it").press("Space")
      try couch.see("✓ Being a child").press("Escape").seeNot("what may come up").see("An evening with these")
      if isThere { try couch.see(question) } else { try couch.seeNot(question) }
    }
    try couch.quit()
    try sitDown(home, at: Home.nextEvening).openDeck("Daft on purpose").see(question).quit()
  }
}
