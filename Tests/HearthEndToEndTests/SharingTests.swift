import Testing

@Suite("Two windows on one house")
struct SharingTests {
  @Test("The second reads only and says so; once the first is closed, a third writes")
  func secondWindow() throws {
    let home = try Home(of: "Ana", "Ben")
    let first = try home.sitDown()
    try first.see(Words.greeting)
    let second = try home.sitDown()
    try second.see(Words.greeting, Words.readingOnly, "Reading only:").press("s").see(Words.floorHello)
    try second.press("Space").see(Words.consent, Words.readingOnly)
    #expect(home.standing == "")
    try first.press("s").see(Words.floorHello).press("Space").agree().see(Words.kind)
    #expect(home.standing.contains("\"kind\""))
    try second.quit()
    try first.quit()
    let third = try home.sitDown()
    try third.see(Words.waiting).seeNot(Words.readingOnly).press("Enter").see(Words.kind).quit()
    #expect(home.standing.contains("\"kind\""))
  }

  @Test("A window that crashed blocks nobody")
  func afterACrash() throws {
    let home = try Home(of: "Ana", "Ben")
    let first = try home.sitDown()
    try first.see(Words.greeting).crash()
    let second = try home.sitDown()
    try second.see(Words.greeting).seeNot(Words.readingOnly).quit()
  }

  @Test("Opening and reading make nothing in the folders")
  func opening() throws {
    let home = try Home(of: "Ana", "Ben")
    let before = home.files
    let couch = try home.sitDown()
    try couch.see(Words.greeting).press("2").see("Guided").press("?").see(Words.allKeys).press("Escape")
    try couch.see("Guided").quit()
    #expect(home.files == before)
  }

  @Test("The demo opens a house that is gone afterwards")
  func demo() throws {
    let home = try Home()
    let couch = try home.sitDown(at: Home.evening, "--demo")
    try couch.see("Good evening,", "1 Hearth").press("2").see("Guided").press("h").see(
      "[Kept]", Words.floorTitle)
    #expect(!File.names(in: home.temporary).isEmpty)
    try couch.quit()
    #expect(File.names(in: home.temporary).isEmpty)
    #expect(home.files == [])
    let again = try home.sitDown(at: Home.evening, "--demo")
    try again.see("Good evening,").closeWindow()
    #expect(File.names(in: home.temporary).isEmpty)
  }

  @Test(
    "The demo without the screen leaves no folder either",
    arguments: ["today --demo", "init Ana Ben --demo", "paths --demo"])
  func demoCommands(line: String) throws {
    let home = try Home()
    _ = try home.run(line)
    #expect(File.names(in: home.temporary).isEmpty)
    #expect(home.files == [])
  }
}
