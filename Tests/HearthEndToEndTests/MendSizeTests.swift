import Testing

@Suite("Too much, and too little room, in a hard talk")
struct MendSizeTests {
  private let endless = String(repeating: "no end of words ", count: 6_250)

  /// Pastes far too much after some words, which stay as they are.
  private func overfill(_ couch: Couch, _ words: String) throws {
    try couch.type(words).see("▸ \(words)").paste(endless).see(MendWords.tooMuch, "▸ \(words)").seeNot(
      "no end")
    try couch.type("!").see("▸ \(words)!").seeNot(MendWords.tooMuch)
  }

  @Test("A hundred thousand characters are refused in words, and what stood there stands there still")
  func refused() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginHardTalk().stayCalm()
    try overfill(couch, "the attic")
    try couch.press("Enter").write("", under: MendWords.against).answer(Words.order, "◆ Ana").takeKeyboard(
      .ana)
    try couch.see("I feel …").press("Enter").see(MendWords.parts[0])
    try overfill(couch, "boxes in the hall")
    try couch.press("Enter").see(MendWords.parts[1]).press("Escape").see(Words.waiting).beginInMend(
      "The view from")
    try couch.pass("Three short pages").takeKeyboard(couch.handedTo()).see("Someone wants the best")
    try overfill(couch, "Jo would laugh")
    try couch.press("Escape").see("▸ ◌ The view from outside, begun today").quit()
    #expect(home.fileHolding("no end of words") == nil)
    #expect(home.fileHolding("boxes in the hall!") != nil && home.fileHolding("Jo would laugh!") != nil)
  }

  @Test("The same for a promise, something put aside, a card and a day")
  func smallFields() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openMend().press("p").answer("Who promises", "● Ben")
    try couch.see("● Ben, what will you do?")
    try overfill(couch, "sweep")
    try couch.press("Enter").answer("● Ben, by when?", "Another day, or a time").see("Which day?")
    try overfill(couch, "sun")
    try couch.press("BSpace").see("Sunday 22 November").press("Enter").pass("So it is said.").press("a")
    try couch.see("What should not get lost?")
    try overfill(couch, "the roof")
    try couch.press("Escape").see(MendWords.pane).writeCard(.ana, "For the hard days").takeKeyboard(.ana).see(
      "hard day?")
    try overfill(couch, "Sit down")
    try couch.press("C-d").pass("it waits for a hard day.").see("Written. It will be there.").quit()
    #expect(try home.agreed("sweep!") == ["promise 2026-11-22 b open"])
    #expect(try home.living("card").map { $0["text"]?.string } == ["Sit down!"])
  }

  @Test("The first steps can be walked at 40 by 12, break and all")
  func small() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(columns: 40, rows: 12).see(Words.question).press("5").see(
      "Not where there is fear")
    try couch.press("Enter").see("Before you begin").press("Space").see(MendWords.now, "◌ ◆ Ana", "◌ ● Ben")
    try couch.press("f").see("✓ ◆ Ana").press("j").see(MendWords.breath).press("Space")
    for seat in [Seat.ana, .ben] {
      try couch.takeKeyboard(seat).see("how stirred up").press("4").see("[4]").press("Enter").seeNot(
        "how stirred")
    }
    try couch.see(Words.topic).type("the attic").see("▸ the attic").press("Enter").see(MendWords.against)
      .type("dust")
    try couch.see("▸ dust").press("Enter").see(Words.order, "▸ ◆ Ana").press("Enter").takeKeyboard(.ana).see(
      "▸ Glad")
    try couch.press("Down").see("▸ Calm").press("Space").see("✓[calm]").press("Enter").see("What happened")
      .type("boxes")
    try couch.see("▸ boxes").press("C-o").see(MendWords.readAloud).press("C-o").takeKeyboard(.ana)
    try couch.see("▸ boxes").press("C-r")
    try couch.see("stepped out of it", "19:50").resize(80, 24).see(MendWords.outOfIt, "t another time").quit()
  }
}
