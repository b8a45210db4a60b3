import Testing

@Suite("Killed in the middle of a word")
struct HalfTypedTests {
  /// On this machine’s own clock: a fixed one never comes to a second later.
  private func sitDown(_ home: Home) throws -> Couch {
    try Couch(home, [], columns: 80, rows: 24, environment: [:], prelude: "")
  }

  private func crash(_ couch: Couch, onceKept words: String, in home: Home) throws {
    try couch.wait("for “\(words)” to be laid aside", #_sourceLocation) { _ in
      // Under its own name: one that is still being written counts for nothing yet.
      let file = home.fileHolding(words)
      return file?.hasPrefix("\(home.state)/drafts/") == true && file?.hasSuffix(".json") == true
    }
    try couch.crash()
  }

  @Test("The words of a guide are offered, and are where they were")
  func guide() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try sitDown(home).see("◆ Ana and ● Ben").press("s").see(Words.floorHello).press("Space")
      .agree()
    try couch.see(Words.kind).press("Enter").see(Words.topic).type("half a to").see("▸ half a to")
    try crash(couch, onceKept: "half a to", in: home)
    #expect(!home.standing.contains("half a to"))

    let again = try sitDown(home).see("What was being typed when the program ended is kept.")
    try again.press("Enter").see(Words.topic, "▸ half a to").quit()
    #expect(home.fileHolding("half a to")?.hasPrefix(home.data) == true)
    let last = try sitDown(home).see(Words.waiting).seeNot("What was being typed").press("Enter")
    try last.see("▸ half a to").quit()
  }

  @Test("The line of a ritual is offered in its place, and left, in no file")
  func ritual() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try sitDown(home).see("◆ Ana and ● Ben").press("3").see("3 Rituals").press("n")
    try couch.see(Words.whatAndWhen).type("friday 19:30 sou").see("19:30 sou")
    try crash(couch, onceKept: "19:30 sou", in: home)
    let again = try sitDown(home).see("This was being typed when the program ended.", "friday 19:30 sou")
    try again.press("Escape").see("◆ Ana and ● Ben").quit()
    #expect(home.fileHolding("19:30 sou") == nil)
  }

  @Test("What is typed in private is on no disk, and the screen says so")
  func sealed() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try sitDown(home).see("◆ Ana and ● Ben").press("c").see(Words.checkinHello).press("Space")
    try couch.see(Words.toAna).goToNeed(key: "f", energy: "7", closeness: "8", stress: "2")
    try couch.type("a secret").see("••••••", "On no disk until you both look.")
    try couch.press("Escape").see("Your place is kept.").crash()
    #expect(home.fileHolding("a secret") == nil)
  }
}
