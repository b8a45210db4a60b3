import Testing

@Suite("The screen that hides itself, on this machine’s own clock")
struct HidingTests {
  private func home(_ seconds: Int) throws -> Home {
    let home = try Home(of: "Ana", "Ben")
    try File.write("{\"hide\": {\"seconds\": \(seconds)}}", to: "\(home.config)/config.json")
    return home
  }

  private func sitDown(_ home: Home) throws -> Couch {
    try Couch(home, [], columns: 80, rows: 24, environment: [:], prelude: "")
  }

  @Test("A pane goes, and Enter brings it back")
  func pane() throws {
    let couch = try sitDown(home(3)).see("◆ Ana and ● Ben")
    try couch.see("Enter, when you are back.").seeNot("Ana", "hearth", "Ben")
    try couch.press("Enter").see("◆ Ana and ● Ben").send(15).see("status=143.")
  }

  @Test("What is being sealed goes behind its curtain, and is in no file")
  func sealed() throws {
    let home = try home(3)
    let couch = try sitDown(home).go(to: .sealed)
    try couch.see("Enter, when you are back.").press("Enter").see(Words.toAna).seeNot("••••••")
    try couch.press("f").see("••••••").send(15).see("status=143.")
    #expect(home.fileHolding("a secret") == nil)
  }
}
