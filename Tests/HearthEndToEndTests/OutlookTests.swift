import Testing

@Suite("The view from outside")
struct OutlookTests {
  private let pages = [
    "Someone wants the best for you both", "What makes it hard to see it that way?",
    "How can you hold on to it",
  ]

  private func writePages(_ couch: Couch, _ seat: Seat, _ texts: [String]) throws {
    try couch.takeKeyboard(seat)
    for (page, text) in zip(pages, texts) {
      try couch.see("\(seat.name), a few lines are plenty.", page)
      if !text.isEmpty { try couch.type(text).see("▸ \(text)") }
      try couch.press("C-d").seeNot(page)
    }
  }

  @Test("Written alone, it is there when the next quarrel begins, and asked for again after four months")
  func comesBack() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginInMend("The view from outside")
    try couch.pass("Three short pages each, written alone.")
    try writePages(couch, .ana, ["Jo would laugh", "my pride", "ask before I answer"])
    try couch.see("Hand the keyboard to ● Ben").seeNot("Jo", "pride")
    let alone = couch.seen.count
    try writePages(couch, .ben, ["", "", "breathe, then talk"])
    #expect(!couch.seen[alone...].contains { $0.contains("ask before") })
    try couch.pass("Tell each other what you like of it.")
    try couch.choose(day: "In four months", for: "Shall you write it anew").pass("That was all.")
    try couch.see("It comes back when you next disagree.", "The view from outside, written anew Sun 21 Mar")
      .quit()
    #expect(try home.agreed("The view from outside, written anew") == ["outlook 2027-03-21 both open"])
    // The third page alone is kept.
    let kept = try home.living("outlook").compactMap { $0["text"]?.string }.sorted()
    #expect(kept == ["ask before I answer", "breathe, then talk"])
    #expect(home.fileHolding("my pride") == nil && home.fileHolding("Jo would") == nil)

    let quarrel = try home.sitDown(at: "2027-01-09T19:30").see(Words.greeting).beginHardTalk()
    try quarrel.see(MendWords.held, "◆ Ana: “ask before I answer”", "● Ben: “breathe, then talk”").press("W")
    try quarrel.see(MendWords.enough).press("p").see("does it still hold?", "“ask before I answer”").quit()
    let due = try home.sitDown(at: "2027-03-21T19:30").seek("The view from outside, written anew, today")
    try due.press("Enter").pass("Three short pages each").takeKeyboard(due.handedTo()).see("a few lines")
      .settle()
    try due.seeNot("ask before", "breathe, then").quit()
  }
}
