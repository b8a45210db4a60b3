import Testing

@Suite("Cards written in calm")
struct CareCardTests {
  @Test("What helps one of them is before both at the next break, on another day")
  func helps() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openMend().writeCard(.ana, "What helps me in a break")
    try couch.write("Ten minutes alone.", under: "◆ Ana, what helps you when it gets too much?")
    try couch.pass("◆ Ana, it is there at the next break.").see("Written. It will be there.")
    try couch.see("What helps", "◆ Ana Ten minutes alone.", "Written on Sat 21 Nov 2026.").quit()
    let later = try home.sitDown(at: "2027-01-10T20:00").see(Words.greeting).press("b")
    try later.see(MendWords.outOfIt, "◆ Ana once wrote: “Ten minutes alone.”").quit()
  }

  @Test("Words for the other one’s hard day are hidden in the list, and there on the hard day")
  func comfort() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openMend().writeCard(
      .ben, "For the hard days of ◆ Ana")
    try couch.takeKeyboard(.ben).see("● Ben, what should ◆ Ana hear on a hard day?").type("You did enough.")
    try couch.see("▸ You did enough.").press("C-d").pass("● Ben, it waits for a hard day.").see(
      "Written. It will be there.", "For hard days", "● Ben one for ◆ Ana’s hard days")
    let written = couch.seen.count
    try couch.press("Enter")
    try couch.see("For the hard days of ◆ Ana.", "when only you look at the screen").press("F").settle()
    try couch.seeNot("did enough")
    #expect(!couch.seen[written...].contains { $0.contains("did enough") })
    try couch.press("J").see("You did enough.").press("Escape").see("one for ◆ Ana’s hard days").seeNot(
      "did enough")
    try couch.quit()

    let hard = try home.sitDown(at: "2027-01-10T20:00").see(Words.greeting).press("h").see("Whose day is it?")
    try hard.press("j").see("● Ben, go easy on yourself today.").seeNot("did enough").press("Escape")
    try hard.see(Words.greeting).seekInMend("Something hard").press("h").see("Whose day is it?").press("f")
    try hard.see("● Ben for ◆ Ana", "You did enough.", "when it is more than a rough day").press("h")
    try hard.see(Words.whereToTurn).press("q").see("You did enough.").press("q").see(MendWords.pane).quit()
  }

  @Test("A card is rewritten, taken away and erased by its author alone, and erased is gone from the files")
  func erasing() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openMend().writeCard(.ana, "What helps me in a break")
    try couch.write("A walk.", under: "what helps you").pass("it is there at the next break.")
    try couch.see("▸ ◆ Ana A walk.").press("Enter").see("Rewrite this card?").press("F").see(
      "what helps you", "▸ A walk."
    ).type(" Alone.").see(
      "A walk. Alone.")
    try couch.press("Enter").pass("it is there at the next break.").see("▸ ◆ Ana A walk. Alone.").press(
      "x")
    try couch.see("Take this card away?", "◆ Ana: F takes it away").press("J").settle().see(
      "Take this card away?"
    ).press(
      "F")
    try couch.see("Taken away. u brings it back").takeBack(by: .ana).see("A walk. Alone.").press("x").see(
      "Take this card away?")
    try couch.press("F").see("Taken away.").press("T").see("Ana’s card").press("x")
      .see("Erase it for good, now?").press("F").see("Erased here").press("q").see("What helps each of you")
      .quit()
    #expect(try home.living("card").isEmpty)
    #expect(home.fileHolding("A walk.") == nil)
  }
}

extension Couch {
  /// From Mend to the page of a new card.
  @discardableResult
  func writeCard(_ author: Seat, _ sort: String, at place: SourceLocation = #_sourceLocation) throws -> Couch
  {
    try press("c").see("hearth › What helps each of you", at: place).press("n").see(
      "Whose card is it?", at: place)
    try press(author.key).answer("\(author.name), a card of which kind?", sort, at: place)
    return try seeNot("a card of which kind?", at: place)
  }
}
