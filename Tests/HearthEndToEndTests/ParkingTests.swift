import Testing

@Suite("Put aside, and not away")
struct ParkingTests {
  /// From any pane to something parked without a day.
  private func park(_ couch: Couch, _ topic: String) throws {
    try couch.openMend().press("a").write(topic, under: "What should not get lost?")
    try couch.choose(day: "No day for now", for: "Does it need a day?")
    try couch.pass("It is put aside, and not away.").see(MendWords.parked, "◌ \(topic)", MendWords.neverDue)
  }

  @Test("What is parked gets a day, becomes an appointment, and opens the talk with its name")
  func day() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try park(couch, "the attic")
    #expect(try home.agreed("the attic") == ["issue both open"])
    try couch.press("1").see(Words.greeting).seeNot("attic").seekInMend("◌ the attic")
    try couch.press("v").see(Words.toWhen, "the attic").type("friday 20:00").see("Fri 27 Nov, 20:00").press(
      "Enter")
    try couch.see("◌ the attic Friday, 20:00").press("1").see("◌ the attic, Friday at 20:00")
    try couch.go(days: 6, to: "Fri 27 Nov").seeBeside("20:00 the attic").quit()
    #expect(try home.agreed("the attic") == ["issue 2026-11-27 20:00 both open"])
    #expect(try home.agenda("2026-11-21", "2026-12-21") == ["2026-11-27 20:00 the attic"])

    let day = try home.sitDown(at: "2026-11-27T20:00").see("◌ the attic, today at 20:00")
    try day.openRituals(.agenda).see("the attic").press("Enter").see("› Mend › \(MendWords.talk)")
      .agreeToTalk()
    try day.staysCalm().see(MendWords.against)
    // It is still agreed on until the talk has come to an end.
    #expect(try home.agreed("the attic") == ["issue 2026-11-27 20:00 both open"])
    try day.passOver(to: MendWords.small).passOver(to: Words.keep).choose(Words.keepIt).passOver(
      to: "1 Hearth"
    ).quit()
    #expect(try home.agreed("the attic") == ["issue 2026-11-27 20:00 both done"])
    #expect(try home.living("conversation").map { $0["topic"]?.string } == ["the attic"])
  }

  @Test("It is let go of, done without a talk, and each of that taken back, over a restart")
  func lettingGo() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try park(couch, "the spare key")
    for (key, words) in [("x", "Let go."), ("d", "Done.")] {
      try couch.seekInMend("◌ the spare key").press(key).see(words).seeNot("spare key")
      try couch.press("u").see("◌ the spare key", "Taken back.")
      #expect(try home.agreed("the spare key") == ["issue both open"])
    }
    try couch.seekInMend("◌ the spare key").press("x").see("Let go.").quit()
    #expect(try home.agreed("the spare key") == [])
    let later = try home.sitDown(at: Home.nextEvening).see(Words.greeting).openMend().seeNot(MendWords.parked)
    try later.quit()
  }

  @Test("What has no day is not said to have one, and nothing is put aside without words")
  func noDay() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try park(couch, "the attic")
    try couch.seek("◌ the attic").press("v").see(Words.toWhen, "the attic", "It is on no day yet.").press(
      "Escape")
    try couch.see("On no day, and never due.").press("a").write("", under: "What should not get lost?")
    try couch.pass("Nothing is put aside.").see(MendWords.pane).press("a")
    try couch.write("the roof", under: "What should not get lost?").see("Does it need a day?").press("p")
    try couch.pass("Nothing is put aside.").see(MendWords.pane).seeNot("the roof").quit()
    #expect(try home.living("appointment").count == 1)
    #expect(home.fileHolding("the roof") == nil)
  }
}
