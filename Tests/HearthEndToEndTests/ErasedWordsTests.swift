import Testing

@Suite("Whoever erases hears which copies may still hold the words")
struct ErasedWordsTests {
  @Test("The export that was made from here, and the backup that is made while the app is open")
  func copies() throws {
    let home = try Home(of: "Ana", "Ben")
    for minute in 31...32 {
      try #require(try home.note("a jar of plums", "--from Ana", at: "2026-11-20T19:\(minute)").status == 0)
    }
    try #require(try home.run("export json -o \(home.scratch)/ours.json").status == 0)
    let couch = try home.sitDown().see(Words.greeting).openWall()
    for _ in 1...2 {
      try couch.readCard("a jar of plums").press("x").see(Words.takeBackWhose).press("F").see("Taken down.")
    }
    try couch.openTrash("Ana’s thanks").press("x").see("Erase it for good, now?")
    try couch.see("The copy ours.json may keep").press("F").see(
      "Erased here", "The copy ours.json may keep")
    try #require(try home.run("backup \(home.scratch)/ours.hearth").status == 0)
    try couch.press("x").see("2 copies may keep", "ours.hearth").press("F").see("2 copies").press("q")
    try couch.quit()
    #expect(home.fileHolding("plums")?.hasPrefix(home.data) != true)
    let told = try rows(try home.run("doctor --json")).filter { $0["kind"]?.string == "copy" }
    #expect(told.count == 2)
  }

  @Test("A folder that git keeps")
  func git() throws {
    let home = try Home(of: "Ana", "Ben")
    File.makeFolder("\(home.data)/.git")
    try #require(try home.note("a jar of plums", "--from Ana").status == 0)
    let couch = try home.sitDown().see(Words.greeting).openWall().readCard("plums").press("x")
    try couch.see(Words.takeBackWhose).press("F").see("Taken down.").openTrash("Ana’s thanks").press("x")
    try couch.see("then on other devices", "Git’s history may keep").press("Escape").press("q").quit()
  }
}
