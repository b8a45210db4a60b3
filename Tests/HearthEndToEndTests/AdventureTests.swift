import HearthCore
import Testing

@Suite("Something new together")
struct AdventureTests {
  private static let title = "Something new together"

  /// From any pane to Ana's list, with a line of hers and one of Ben's at its end.
  private func begin(_ couch: Couch, ana: String, ben: String) throws {
    try couch.openRituals().press("s").see(Words.somethingToBegin, "A good goodbye")
    // It is the last one.
    try couch.press("Down", times: 20).see("▸ \(AdventureTests.title)", "A list each goes through alone")
      .press("Enter")
    try couch.see("hearth › Talk › \(AdventureTests.title)").pass("What have you two never done together?")
    try couch.agree(to: "Would a list like that be good now").write(
      ana, under: "◆ Ana, is there something of yours")
    try couch.write(ben, under: "● Ben, is there something of yours")
  }

  /// From the hand-over to the end of a list, with an answer to each row.
  private func vote(_ couch: Couch, _ seat: Seat, _ answer: (String) -> Vote) throws {
    try couch.takeKeyboard(seat).see("\(seat.name), what would you do?")
    let rows = couch.screen.split(separator: "\n").compactMap { line -> String? in
      guard let dot = line.firstRange(of: "·      ") else { return nil }
      return String(line[dot.upperBound...])
    }
    try #require(rows.count == 14)
    for row in rows {
      try couch.see("▸ ·      \(row)").press(String(answer(row).rawValue.prefix(1)))
      try couch.seeNot("·      \(row)")
    }
    try couch.see("That is the whole list.").press("Enter").seeNot("what would you do?")
  }

  @Test("Each answers alone; only what neither declined comes to light, and nothing of who said what is kept")
  func mutual() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try begin(couch, ana: "sleep in the garden", ben: "swim in the lake")
    try vote(couch, .ana) { $0 == "sleep in the garden" ? .yes : $0 == "swim in the lake" ? .maybe : .no }
    let before = couch.seen.count
    try couch.see("Hand the keyboard to ● Ben")
    #expect(!couch.screen.contains("yes "))
    try vote(couch, .ben) { $0 == "sleep in the garden" ? .yes : $0 == "swim in the lake" ? .yes : .maybe }
    // What Ana said was on no screen from the moment she handed over.
    for screen in couch.seen[before...] where screen.contains("● Ben, what would you do?") {
      #expect(!screen.contains("no     "))
    }
    try couch.see("What you would both do.", "You both said yes sleep in the garden")
    try couch.see("A maybe from one of you, or from both swim in the lake")
    let light = couch.screen
    #expect(!light.contains("◆ Ana") && !light.contains("● Ben"))
    #expect(light.split(separator: "\n").count { $0.contains("      ") } < 12)
    try couch.press("Space").answer("Which one would you like to plan?", "Not now").pass("Not now is fine.")
    try couch.answer(Words.keep, Words.keepIt).pass("Thank you, both.").see("3 Rituals").quit()
    #expect(!home.standing.contains("\"no\""))
    let kept = try home.records.filter { $0["kind"]?.string == Adventure.kind }
    #expect(
      kept.compactMap { $0["body"]?["title"]?.string }.sorted() == [
        "sleep in the garden", "swim in the lake",
      ])
    #expect(kept.allSatisfy { $0["author"] == nil })
    try waitingComesBack(home)
  }

  private func waitingComesBack(_ home: Home) throws {
    let couch = try home.sitDown(at: Home.nextEvening).see(Words.greeting).begin(AdventureTests.title)
    try couch.see("Still waiting:", "sleep in the garden", "swim in the lake").quit()
  }

  @Test("A plan is signed by both keys, stands on the calendar, and is ticked off when they did it")
  func signed() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try begin(couch, ana: "sleep in the garden", ben: "")
    try voteTwice(couch)
    try couch.see("You both said yes sleep in the garden").press("Space")
    try couch.answer("Which one would you like to plan?", "sleep in the garden")
    try couch.write("the tent, by the pear tree", under: "What exactly, and where?")
    try couch.write("Ben borrows the tent", under: "The first small step")
    try couch.see("the tent, by the pear tree", "First: Ben borrows the tent", "Both keys sign it.").press(
      "f")
    try couch.see("✓ ◆ Ana", "◌ ● Ben", "Both keys sign it.").press("j")
    try couch.answer("When shall it be?", "In 3 days").answer("Who brings it up then?", "● Ben")
    try couch.answer(Words.keep, Words.keepIt).pass("Thank you, both.").see("3 Rituals").press("1")
    try couch.see("Coming due", "▸ ◌ sleep in the garden, Tuesday ● Ben").openRituals(.agenda)
    try couch.see("Tue 24 Nov", "sleep in the garden").quit()
    #expect(try home.agenda("2026-11-24", "2026-11-24") == ["2026-11-24 sleep in the garden"])
    try carryOut(home)
  }

  private func voteTwice(_ couch: Couch) throws {
    for seat in [Seat.ana, .ben] {
      try couch.takeKeyboard(seat).see("\(seat.name), what would you do?").press("n", times: 12)
      try couch.see("▸ ·      sleep in the garden").press("y").see("yes    sleep in the garden").press(
        "Enter")
      try couch.seeNot("what would you do?")
    }
  }

  private func carryOut(_ home: Home) throws {
    let couch = try home.sitDown(at: "2026-11-24T19:30").see("◌ sleep in the garden, today").openKept(
      "sleep in the garden")
    try couch.see("the tent, by the pear tree", "Ben borrows the tent").press("q").press("1").see(
      Words.greeting)
    try couch.openRituals().press("t").seeBeside("sleep in the garden ● Ben").press("Enter")
    try couch.see("You two put this on the calendar.").press("Space").answer("How is it going?", "We did it")
    try couch.see("You did it.", "◌ ◆ Ana", "◌ ● Ben").press("f", "j").write(
      "stars", under: "What will you remember")
    try couch.answer(Words.keep, Words.keepIt).pass("Thank you, both.").see("3 Rituals").openRituals()
    try couch.press("t").seeBeside("✓ sleep in the garden").quit()
    let later = try home.sitDown(at: "2026-11-25T19:30").see(Words.greeting).begin(AdventureTests.title)
    try later.see("What have you two never done").seeNot("Still waiting").quit()
  }
}
