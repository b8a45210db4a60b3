import Testing

@Suite("Promises")
struct PromiseTests {
  /// From any pane to a promise of Ana’s for Friday.
  private func promise(_ couch: Couch) throws {
    try couch.openMend().press("p").answer("Who promises something?", "◆ Ana")
    try couch.write("ring the plumber", under: "◆ Ana, what will you do?")
    try couch.answer("◆ Ana, by when?", "Another day, or a time").see("Which day?").type("friday 18:00")
    try couch.see("Friday 27 November, 18:00").press("Enter")
    try couch.pass("So it is said.").see(MendWords.promises, "◆ Ana: ring the plumber Friday, 18:00")
  }

  @Test("No key of a list says what became of it, wherever it stands")
  func notTheirs() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try promise(couch)
    let refusal = "It is Ana’s to say. Enter opens it."
    try couch.seek("ring the plumber")
    for key in ["d", "x", "v"] {
      try couch.press(key).see(refusal).press("Up").seeNot(refusal).seek("ring the plumber")
    }
    try couch.press("1").see("◌ ring the plumber, Friday at 18:00 ◆ Ana").seek("ring the plumber")
    for key in ["d", "x", "v"] {
      try couch.press(key).see(refusal).press("Up").seeNot(refusal).seek("ring the plumber")
    }
    try couch.go(days: 6, to: "Fri 27 Nov").seeBeside("◆ 18:00 ring the plumber ◆ Ana")
    for key in ["d", "x", "v", "e"] { try couch.press(key).see(refusal).press("m").seeNot(refusal) }
    try couch.quit()
    #expect(try home.agreed("ring the plumber") == ["promise 2026-11-27 18:00 a open"])
    #expect(try home.agenda("2026-11-21", "2026-12-21") == ["2026-11-27 18:00 ring the plumber"])
  }

  @Test("Its author says that it is done, changes it, lets it go, or is still on it")
  func outcomes() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try promise(couch)
    try couch.quit()
    let day = try home.sitDown(at: "2026-11-27T19:30").see("◌ ring the plumber, today at 18:00 ◆ Ana").press(
      "Enter")
    try day.takeKeyboard(.ana).see("“ring the plumber”", "● Ben, this is for ◆ Ana to say.").answer(
      "◆ Ana, how does it stand?", "I am still")
    try day.pass("Thank you for saying so, ◆ Ana.").see("◌ ring the plumber, today").press("Enter")
    try day.takeKeyboard(.ana).answer("◆ Ana, how does it stand?", "I would change it").see(
      "how would it fit better?"
    ).press(
      "C-u")
    try day.see("Smaller is fine.").type("write to the plumber").see("▸ write to the plumber").press("Enter")
    try day.answer("◆ Ana, by when?", "In 3 days").pass("Thank you for saying so, ◆ Ana.")
    try day.see("◌ write to the plumber, Monday ◆ Ana").seeNot("ring the plumber").press("Enter")
    try day.takeKeyboard(.ana).answer("◆ Ana, how does it stand?", "It is done").pass(
      "Thank you for saying so"
    ).seeNot(
      "plumber"
    ).quit()
    #expect(try home.agreed("ring the plumber") == [])
    #expect(try home.agreed("write to the plumber") == ["promise 2026-11-30 a done"])
    #expect(day.blame == nil)
  }

  @Test("Letting it go is said, weeks later too, and nothing is held against anyone")
  func lettingGo() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try promise(couch)
    try couch.quit()
    let late = try home.sitDown(at: "2027-01-15T19:30").see("◌ ring the plumber, whenever it suits").press(
      "Enter")
    try late.takeKeyboard(.ana).answer("◆ Ana, how does it stand?", "I let it go").pass(
      "Thank you for saying so"
    ).seeNot(
      "plumber"
    ).quit()
    #expect(try home.agreed("ring the plumber") == [])
    #expect(late.blame == nil)
  }
}
