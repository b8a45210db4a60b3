import Testing

@Suite("Words that mend")
struct PhraseTests {
  @Test("They are a key away wherever a quarrel may be, and it is all as it was afterwards")
  func everywhere() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openMend().readPhrase().readPhrase("C-o")
    try couch.beginInMend(MendWords.talk).readPhrase().pass(MendWords.safety)
    try couch.see(MendWords.now).press("f").see("✓ ◆ Ana").readPhrase().press("j").see(MendWords.breath)
      .readPhrase()
    try couch.press("Space").see("Hand the keyboard to ◆ Ana").readPhrase().press("f").see(Words.heat)
    try couch.press("4").see("[4]").readAloud().takeKeyboard(.ana).see("[4]").press("Enter").say(
      heat: 2, .ben
    ).see(Words.topic)
    try couch.type("the wa").see("▸ the wa").readPhrase("C-o").type("ll").see("▸ the wall").press("Enter")
    try couch.write("", under: MendWords.against).see(Words.order).press("Down").see("▸ ● Ben").readPhrase()
    try couch.press("Enter").takeKeyboard(.ben).see("I feel …").press("Space").see("1 of 3").readAloud()
    // They are for both to look at: what one of them writes alone is behind its curtain afterwards.
    try couch.takeKeyboard(.ben).see("1 of 3").press("Enter").see(MendWords.parts[0]).type("we w").see(
      "▸ we w")
    try couch.readAloud("C-o").takeKeyboard(.ben).see("▸ we w").press("Enter")
    try couch.passOver(to: MendWords.speaking).readPhrase().press("Space").see("says it back").readPhrase()
    try couch.press("b").see(MendWords.outOfIt).readPhrase().readPhrase("C-o").quit()
  }

  @Test("Their own come first, a kind is a key apart, and next year they are there in a break")
  func kinds() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openMend().writeCard(.ben, "Words of mine that mend")
    try couch.see("● Ben, which sentence of yours").type("Same side?").see("▸ Same side?").press("Enter")
    try couch.pass("It stands with the other words that mend.").see("Written. It will be there.").press("w")
    try couch.see("Your own ● Ben", "“Same side?”").press("Right").see(
      "Slow down", "“Can we slow down a little?”")
    try couch.press("Right").see("I feel", "“That stung.”").press("k").see("Slow down").press("Left")
    try couch.see("“Same side?”").press("Enter").see("▸ ● Ben Same side?").quit()
    #expect(try home.living("card").map { $0["text"]?.string } == ["Same side?"])
    let later = try home.sitDown(at: "2027-02-03T19:30").see(Words.greeting).press("b").see(MendWords.outOfIt)
    try later.press("w").see("“Same side?”").quit()
  }
}
