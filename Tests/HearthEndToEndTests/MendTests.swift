import Testing

@Suite("Something hard between the two")
struct MendTests {
  private let ana = [
    "boxes stood in the hall on Monday", "one shelf that is mine", "I bought three of them",
    "you carry them all upstairs",
  ]
  private let ben = [
    "the lamp broke", "room to turn round in", "I said nothing for weeks", "you laugh at it",
  ]

  @Test("A whole talk, with words at every step, ends in a trial that comes due")
  func wholeTalk() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginHardTalk()
    try couch.name("the spare room", against: "the clutter that grows")
    try hearEachOther(couch)
    try agreeOnTrial(couch)
    try expectAgreed(home)
    try lookOnScreens(couch)
    try couch.quit()
    try lookAtTrial(home)
  }

  private func hearEachOther(_ couch: Couch) throws {
    try couch.draft(.ana, feeling: "Sad", ana).draft(.ben, feeling: "Tired", ben)
    try couch.hear(
      .ana,
      [
        "I value in you: \(ana[3])", "What happened: \(ana[0])", "I feel sad", "I need: \(ana[1])",
        "My part in it: \(ana[2])",
        "● Ben, nothing to answer",
      ])
    try couch.pass("Now ● Ben speaks").hear(
      .ben, ["I feel tired", "I need: \(ben[1])", "My part in it: \(ben[2])"])
    try couch.answer(MendWords.another, "Enough for now")
    try couch.goUnder(.ana).pass("And what is under it for ● Ben?").goUnder(.ben)
  }

  private func agreeOnTrial(_ couch: Couch) throws {
    try couch.drawCircles([.ana: ("the attic", "the hall"), .ben: ("my desk", "the hall, and Fridays")])
    try couch.see("◆ Ana cannot give: the attic", "◆ Ana can bend: the hall")
    try couch.see("● Ben cannot give: my desk", "● Ben can bend: the hall, and Fridays").press("Space")
    try couch.write("the hall, by Friday", under: "Where do your outer circles meet?")
    try couch.see("What could you try?").type("a box a day").press("Enter").type("a skip").see("a skip")
      .press("C-d")
    try couch.see("a box a day", "a skip").answer(MendWords.small, "Yes")
    try couch.write("a box a day", under: MendWords.trial)
    try couch.shareOut([.ana: "picks it", .ben: "carries it"])
    try couch.choose(day: "In a week", for: MendWords.look, owner: "◆ Ana").partOnGoodTerms()
  }

  private func expectAgreed(_ home: Home) throws {
    #expect(try home.agreed("a box a day") == ["trial 2026-11-28 a open"])
    let agreed = try home.living("appointment").first?["agreed"]?.string ?? ""
    for line in [
      "Us two against … the clutter that grows", "Where they meet: the hall, by Friday",
      "What we try: a box a day", "What Ana does: picks it", "What Ben does: carries it",
    ] {
      #expect(agreed.contains(line))
    }
    #expect(try home.living("conversation").map { $0["topic"]?.string } == ["the spare room"])
    #expect(try home.living("session").isEmpty)
    // What was drafted was for saying, not for keeping.
    for words in ana + ben { #expect(home.fileHolding(words) == nil) }
  }

  private func lookOnScreens(_ couch: Couch) throws {
    try couch.see(MendWords.pane, MendWords.calendar).seekInMend("◌ a box a day")
    try couch.see(
      MendWords.trying, "◌ a box a day Sat 28 Nov ◆ Ana", "Us two against … the clutter that grows")
    try couch.go(days: 7, to: "Sat 28 Nov").seeBeside("◆ a box a day", "◆ Ana")
    try couch.press("1").see("Coming due", "◌ a box a day, Sat 28 Nov ◆ Ana")
    try couch.openKept("the spare room").see("Us two against …", "the clutter that grows").press("Escape")
    try couch.see("[Kept]")
  }

  private func lookAtTrial(_ home: Home) throws {
    #expect(try home.today(at: "2026-11-28T08:00").contains("a box a day"))
    let couch = try home.sitDown(at: "2026-11-28T19:30").see("◌ a box a day, today ◆ Ana").press("Enter")
    try couch.see("You two tried something.", "“a box a day”", "What Ana does: picks it").press("Space")
    try couch.passOver(to: "What now?").choose("We keep it")
    try couch.choose(day: "In a month", for: "Will you look at it again?")
    try couch.pass("You looked at it together.").see(Words.greeting, MendWords.calendar).seeNot("Coming due")
      .quit()
    #expect(try home.agreed("a box a day") == ["trial 2026-11-28 a done", "trial 2026-12-28 both open"])
    #expect(couch.blame == nil)
  }

  @Test("A trial may be changed, and stopped, and each is as good an ending")
  func trial() throws {
    let home = try Home(
      more: Home.agreement("no phones", .trial, on: "2026-11-21", guide: "trial"),
      Home.agreement("tea at ten", .trial, on: "2026-11-21", guide: "trial"))
    let couch = try home.sitDown().see("no phones, today").takeUp("◌ no phones")
    try couch.passOver(to: "What now?").choose("We change it")
    try couch.write("phones in the bread bin", under: "What would you try instead?")
    try couch.choose(day: "In two weeks", for: MendWords.look, owner: "● Ben").pass(
      "You looked at it together.")
    try couch.see(MendWords.pane).takeUp("◌ tea at ten").passOver(to: "What now?").choose("We stop it")
    try couch.pass("You looked at it together.").see(MendWords.pane).seeNot("tea at ten").quit()
    #expect(try home.agreed("no phones") == ["trial 2026-11-21 both done"])
    #expect(try home.agreed("phones in the bread bin") == ["trial 2026-12-05 b open"])
    #expect(try home.agreed("tea at ten") == ["trial 2026-11-21 both done"])
  }
}
