import HearthCore
import Testing

@Suite("Ways through a hard talk, and out of it")
struct MendWayTests {
  @Test("Either declines, and nobody is asked why; words from before are not lost by it")
  func declining() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginInMend(MendWords.talk).pass(MendWords.safety)
    try couch.see(MendWords.now).press("n").see(MendWords.later).press("p")
    try couch.pass(MendWords.over)
    try couch.see(MendWords.pane).seeNot(Words.waiting, MendWords.parked)
    #expect(try home.living("appointment").isEmpty && !home.waits())
    try couch.beginInMend("After a quarrel").pass("A quarrel that is over").see("Is it long enough ago")
      .press("n")
    try couch.see(MendWords.pane).seeNot(Words.waiting).quit()
    #expect(try !home.waits())
  }

  @Test("Esc keeps the place at any step, and Backspace goes back as far as nothing is taken from anyone")
  func leaving() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginHardTalk().stayCalm()
    try couch.type("the at").see("▸ the at").press("Escape").see("Your place is kept", Words.waiting)
    try couch.see("▸ ◌ \(MendWords.talk), begun today").press("Enter").see(Words.topic, "▸ the at")
    try couch.type("tic").see("▸ the attic").press("Enter").write("dust", under: MendWords.against)
    try couch.see(Words.order).press("BSpace").see(MendWords.against, "▸ dust").press("Enter")
    try couch.answer(Words.order, "● Ben").see("Hand the keyboard to ● Ben").press("BSpace").see(Words.order)
    try couch.press("Up").see("▸ ◆ Ana").press("Enter").draft(.ana, feeling: "Calm", ["a", "b", "c", "d"])
    // What Ana handed over is hers: back there, the keyboard is hers again.
    try couch.see("Hand the keyboard to ● Ben").press("BSpace").takeKeyboard(.ana).see("I feel …", "✓ calm")
    try couch.press("Enter")
    for (part, line) in zip(MendWords.parts, ["a", "b", "c", "d"]) {
      try couch.see(part, "▸ \(line)").press("Enter").seeNot(part)
    }
    try couch.draft(.ben, feeling: "Calm", ["", "", "", ""]).see(
      "◆ Ana, \(MendWords.speaking)", "What happened: a")
    try couch.press("Space").see("say it back").press("BSpace").see(MendWords.speaking).press("Space")
    try couch.see("say it back").press("Escape").see(Words.waiting).crash()
    let later = try home.sitDown(at: "2026-11-24T19:30").see(Words.waiting, "begun Sat 21 Nov").press("Enter")
    try later.see("● Ben says it back", "did ● Ben get it right?").quit()
  }

  @Test("A talk begun with an older version starts from the top, gently, with all that was written in it")
  func olderVersion() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginHardTalk().name("the attic", against: "dust")
    try couch.draft(.ana, feeling: "Sad", ["boxes in the hall", "a shelf", "", ""]).see(
      "Hand the keyboard to ● Ben")
    try couch.quit()
    try home.makeOlder()
    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting).press("Enter")
    try later.see("This guide has changed since you began.", "your answers are still in it", MendWords.safety)
    try later.agreeToTalk().staysCalm().see(MendWords.against, "▸ dust").press("Enter")
    try later.answer(Words.order, "◆ Ana").takeKeyboard(.ana).see("I feel …", "✓ sad").press("Enter")
    try later.see(MendWords.parts[0], "▸ boxes in the hall").press("Enter").see(
      MendWords.parts[1], "▸ a shelf"
    ).quit()
  }

  @Test(
    "A version it does not know, at a step it does not have, in a break, comes to the top after the break")
  func unknownStep() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginHardTalk().name("the attic").press("b")
    try couch.see(MendWords.outOfIt).quit()
    try home.makeOlder { $0.replacing("\"step\":\"draft.to.first\"", with: "\"step\":\"begin.softly\"") }
    let later = try home.sitDown(at: "2026-11-21T19:55").see(Words.waiting).seeNot("attic").press("Enter")
    try later.see(MendWords.outOfIt, "◌ ◆ Ana").press("f").see("✓ ◆ Ana").press("j").see(MendWords.safety)
    try later.agreeToTalk().staysCalm().write("", under: MendWords.against).see(Words.order).press("W")
    try later.choose(day: "Tomorrow", for: MendWords.enough).partOnGoodTerms(keeping: "Forget the words")
      .quit()
    #expect(try home.agreed("the attic") == ["issue 2026-11-22 both open"])
  }
}

extension Home {
  /// Makes what waits look as an older version of the program would have left it.
  func makeOlder(_ change: (String) -> String = { $0 }) throws {
    let file = try #require(files.first { $0.hasSuffix("/standing.jsonl") })
    let text = try #require(File.text("\(path)/\(file)"))
    let older = text.replacing("\"version\":1", with: "\"version\":0")
    try #require(older != text)
    try File.write(change(older), to: "\(path)/\(file)")
  }
}
