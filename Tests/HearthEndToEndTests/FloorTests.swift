import Testing

@Suite("One speaks, one listens")
struct FloorTests {
  @Test("A whole conversation, from the hearth back to the hearth")
  func wholeConversation() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.goToTopic().type("the dishes").see("▸ the dishes").press("Enter")
    try couch.see(Words.order).press("Enter")
    try couch.see(Words.breath).press("Space")
    try couch.see("◆ Ana, \(Words.want)", "To be heard").press("Enter")
    try buildSentence(couch)
    try speakAndGiveBack(couch)
    try couch.see(Words.turn, "● Ben").choose("Not tonight")
    try couch.see(Words.quiet).press("Space")
    try couch.see(Words.summary).type("We wash up together on Sundays.").see("on Sundays.")
    #expect(home.standing.contains("the dishes"))
    try couch.press("Enter").see(Words.keep).press("Enter")
    try couch.see(Words.again).choose("In a week")
    try couch.choose("◆ Ana")
    try sayGoodnight(couch)
    try couch.quit()
    try expectKept(home)
  }

  private func buildSentence(_ couch: Couch) throws {
    try couch.see(Words.begin).choose("Put the first sentence")
    try couch.see(Words.buildWhen).type("you always leave plates").see("“always”")
    try couch.press("C-u").see("▸").seeNot("plates").type("the plates stood there").see("stood there")
    try couch.press("Enter").see(Words.buildFeel, "none taken yet").press("Space").seeNot("none taken yet")
    try couch.press("Enter").see(Words.buildNeed).type("a hand with it").see("▸ a hand").press("Enter")
  }

  private func speakAndGiveBack(_ couch: Couch) throws {
    try couch.see(
      "◆ Ana has the floor", Words.speaking, "When the plates stood there", "I need a hand with it")
    try couch.press("Space").see("● Ben says it back", Words.givingBack)
    try couch.press("m").see(Words.missing, "◆ Ana has the floor")
    try couch.press("Space").see(Words.givingBack).press("y")
    try couch.see(Words.more).press("Enter")
    try couch.see("● Ben, \(Words.sense)").press("Space")
    try couch.see(Words.advice).press("Space")
  }

  private func sayGoodnight(_ couch: Couch) throws {
    try couch.see(Words.thanks).press("Space")
    try couch.see(Words.toAna).press("f").see(Words.near).choose("A hug")
    try couch.see(Words.toBen).press("j").see(Words.near).press("Enter")
    try couch.see(Words.goodnight).seeNot("A hug").press("Space")
    try couch.see(Words.end).press("Space").see(Words.greeting).seeNot(Words.waiting)
  }

  private func expectKept(_ home: Home) throws {
    // Nothing unfinished is left, and none of its words.
    let today = try rows(try home.run("today --json --now \(Home.evening)"))
    #expect(today.allSatisfy { $0["kind"]?.string != "session" })
    for words in ["plates", "a hand with it", "on Sundays"] { #expect(!home.standing.contains(words)) }
    #expect(home.fileHolding("plates") == nil, "what was built was for saying, not for keeping")
    // What they agreed on comes due in a week, and what they kept stands in Talk.
    let couch = try home.sitDown(at: "2026-11-28T19:30")
    try couch.see(Words.greeting, "the dishes", "today")
    try couch.press("2").see("Guided").press("h").see("[Kept]", "the dishes", "on Sundays")
    try couch.press("Enter").see("We wash up together on Sundays.").press("Escape").see("all keys")
    try couch.press("1").see("the dishes").press("d").see("Done").press("u").see("Taken back")
    try couch.quit()
  }

  @Test("Nothing is kept when they say so")
  func forgetting() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.goToSpeaking().goToSummary().type("between us only").see("between us only").press("Enter")
    try couch.close(keeping: "Forget the words").quit()
    #expect(home.fileHolding("between us only") == nil)
  }

  @Test("Either may decline, and it is over without a word about it")
  func declining() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.see(Words.greeting).press("s").see(Words.floorHello).press("Space")
    try couch.see(Words.consent).press("f").see("✓ ◆ Ana").press("n").see(Words.greeting)
    try couch.seeNot(Words.waiting, Words.floorTitle).quit()
  }
}
