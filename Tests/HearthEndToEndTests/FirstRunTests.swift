import Testing

@Suite("The first minute")
struct FirstRunTests {
  @Test("Two people move in by what the screen says alone")
  func movingIn() throws {
    let home = try Home()
    let couch = try home.sitDown()
    try couch.see(Words.safety).press("Enter")
    try couch.see(Words.firstName).type("Ana").see("▸ Ana").press("Enter")
    try couch.see("Ana, \(Words.mark)", "▸ ◆ Ana").press("Enter")
    try couch.see(Words.secondName).type("Ben").see("▸ Ben").press("Enter")
    try couch.see("Ben, \(Words.mark)", "▸ ● Ben").press("Down").see("▸ ▲ Ben").press("Up").press("Enter")
    try couch.see(Words.rhythm).press("Up").see("▸ Every day").press("Enter")
    try couch.see(Words.welcome, "◆ Ana", "● Ben", "~/.local/share/hearth")
    #expect(home.files == [], "nothing is made before the last key")

    try couch.press("Enter").see(Words.greeting)
    #expect(File.mode(home.household) == 0o600)
    #expect(File.mode(home.data) == 0o700)
    try couch.quit()
    try couch.expectRestored()
    #expect(try home.run("today").output.contains("Ana and Ben"))
  }

  @Test("Names can be put right on the way, and the second must differ")
  func goingBack() throws {
    let home = try Home()
    let couch = try home.sitDown()
    try couch.see(Words.safety).press("Space")
    try couch.see(Words.firstName).press("Enter").see("anything you answer to")
    try couch.type("Anna").press("Enter").see("Anna, \(Words.mark)")
    try couch.press("Escape").see(Words.firstName, "▸ Anna").press("BSpace", "BSpace").type("a")
    try couch.see("▸ Ana").press("Enter").see("Ana, \(Words.mark)").press("Enter")
    try couch.see(Words.secondName).type("ana").press("Enter").see("different names")
    #expect(home.files == [])
    try couch.quit()
    #expect(home.files == [], "leaving before the end leaves nothing behind")
  }
}
