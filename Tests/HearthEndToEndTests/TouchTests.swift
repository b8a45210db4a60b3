import Testing

@Suite("Closer, if both like")
struct TouchTests {
  private static let guide = "Closer, if you both like"

  /// From the hearth to what one of them would like, offered to both.
  private func offer(_ couch: Couch, _ offer: String) throws {
    try couch.begin(TouchTests.guide).answer("Who offers something?", "● Ben").answer(
      "● Ben, what would you like?", offer)
    try couch.see("Is that good for both of you?", "◌ ◆ Ana", "◌ ● Ben")
  }

  @Test(
    "Two yeses open the time, and either ends it early",
    arguments: [
      ("A hug", "Twenty seconds, and no hurry.", "2026-11-21T19:30:10"),
      ("Looking at each other", "A minute, eyes to eyes.", "2026-11-21T19:30:30"),
    ])
  func together(what: String, headline: String, half: String) throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try offer(couch, what)
    try couch.press("j").see("✓ ● Ben", "◌ ◆ Ana").seeNot(headline).press("f").see(headline, "▁▁▁▁").press(
      "Escape")
    try couch.see(Words.waiting).quit()
    let later = try home.sitDown(at: half).see(Words.waiting).press("Enter").see(headline)
    try later.press("Space").pass("Back to the evening.").see(Words.greeting).seeNot(Words.waiting).quit()
    #expect(try !home.waits() && home.living("conversation").isEmpty)
  }

  @Test("A no from either is enough, before or after the other one’s yes, and is asked about by nobody")
  func declined() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    for yes in ["f", "j", nil] {
      try offer(couch, "A hug")
      if let yes { try couch.press(yes).see("✓") }
      try couch.press("n").pass("Back to the evening.").see(Words.greeting).seeNot(Words.waiting)
    }
    try couch.begin(TouchTests.guide).answer("Who offers something?", "◆ Ana").see(
      "◆ Ana, what would you like?")
    try couch.press("p").pass("Back to the evening.").see(Words.greeting).quit()
    #expect(!couch.seen.contains { $0.contains("Twenty seconds") && $0.contains("▁") })
  }

  @Test("While one of them has closed the topic, nobody is asked, here or at the end of a talk")
  func closedTopic() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(columns: 96, rows: 60).see(Words.greeting).openTalk().press("o").see(
      "Some things")
    try couch.press("f").see("◆ Ana, what may come up").seek("Touch").press("Space").see("– Touch").press(
      "Escape")
    try couch.see("[Guided]").begin(TouchTests.guide).see("Back to the evening.").seeNot("Who offers").press(
      "Space")
    try couch.see(Words.greeting).beginHardTalk().press("W").see(MendWords.enough).press("p")
    try couch.pass(Words.comeBack).write("", under: Words.summary).answer(Words.keep, Words.keepIt).pass(
      Words.thanks)
    try couch.see(MendWords.goodTerms).quit()
  }
}
