import HearthCore
import Testing

@Suite("Guessing how the other one is")
struct GuessTests {
  /// Four words of the feelings list, each at another place in it.
  private static let words = ["proud", "rested", "tender", "eager"]

  @Test("Nothing of it is anywhere before both look; then both see both, and only the days are kept")
  func bothLook() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try answerAlone(couch, home)
    try couch.agree(to: "Both done. Shall we look together?")
    try couch.see(
      "◆ Ana feels: proud", "● Ben guessed: eager", "● Ben feels: tender", "◆ Ana guessed: rested")
    try couch.pass("Both at once.", "◆ Ana, what could ● Ben not have known?")
    try couch.pass("● Ben, what could ◆ Ana not have known?")
    try couch.answer("Keep how you both were today?", Words.keepIt).pass("Thank you, both.")
    try couch.see(Words.greeting).seeNot(Words.waiting).quit()
    for guess in ["rested", "eager"] { #expect(home.fileHolding(guess) == nil, "guesses are not kept") }
    let later = try home.sitDown(at: Home.nextEvening).see(Words.greeting).openKept("Guess how I am")
    try later.see("◆ Ana  proud", "● Ben  tender").seeNot("rested", "eager").quit()
  }

  @Test("When one of them would rather not look, nobody does")
  func notLooking() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try answerAlone(couch, home)
    try couch.press("f").see("✓ ◆ Ana").press("n").pass("Thank you, both.").see(Words.greeting).quit()
    expectNowhere(home)
    #expect(try !home.waits())
  }

  @Test("One who passes closes all of it")
  func passing() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try goToAnswers(couch).takeKeyboard(.ana).see("◆ Ana alone", "How are you today?").press("p")
    try fill(couch, .ben, own: (row: 2, column: 2), guess: (row: 3, column: 2))
    try couch.agree(to: "Both done. Shall we look together?").see("It stays closed this time")
    try couch.seeNot("feels", "guessed", "tender", "eager").pass("Both at once.", "Thank you, both.")
    try couch.see(Words.greeting).quit()
    expectNowhere(home)
  }

  @Test("Quitting before both look takes what was sealed with it, and it begins again for both")
  func quitting() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try answerAlone(couch, home)
    try couch.quit()
    expectNowhere(home)
    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting, "Guess how I am").press("Enter")
    try later.see(Words.sealsGone).takeKeyboard(.ana).see("◆ Ana alone", "none taken yet").quit()
  }

  @discardableResult
  private func goToAnswers(_ couch: Couch) throws -> Couch {
    try couch.begin("Guess how I am").pass("How are you today? And how is the other one?")
    return try couch.agree(to: Words.consent)
  }

  /// Both seal both answers, unseen.
  private func answerAlone(_ couch: Couch, _ home: Home) throws {
    try goToAnswers(couch)
    try fill(couch, .ana, own: (row: 0, column: 3), guess: (row: 1, column: 3))
    try couch.see("Hand the keyboard to ● Ben").seeNot(words: GuessTests.words)
    try fill(couch, .ben, own: (row: 2, column: 2), guess: (row: 3, column: 2))
    try couch.see("Both done.").seeNot(words: GuessTests.words)
    expectNowhere(home)
  }

  private func fill(
    _ couch: Couch, _ seat: Seat, own: (row: Int, column: Int), guess: (row: Int, column: Int)
  ) throws {
    try couch.takeKeyboard(seat).see("\(seat.name) alone", "How are you today?", "none taken yet")
    try couch.takeFeeling(own).press("Enter").see(
      "And \(seat.other.name)? A guess will do.", "none taken yet")
    try couch.takeFeeling(guess).press("Enter")
  }

  private func expectNowhere(_ home: Home) {
    for word in GuessTests.words { #expect(home.fileHolding(word) == nil) }
  }
}

extension Couch {
  /// Marks a word of the feelings list, counted from its first.
  @discardableResult
  fileprivate func takeFeeling(_ place: (row: Int, column: Int)) throws -> Couch {
    for _ in 0..<place.row { try press("j") }
    for _ in 0..<place.column { try press("l") }
    return try press("Space").see("1 of 2")
  }

  fileprivate func seeNot(words: [String]) throws {
    for word in words { try seeNot(word) }
  }
}
