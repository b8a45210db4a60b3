import Glibc
import Testing

@Suite("Folders and files that are not as they should be")
struct TroubleTests {
  @Test("A file where the data folder should be")
  func dataFolderIsAFile() throws {
    let home = try Home()
    try File.write("mine\n", to: "\(home.path)/notes")
    for line in ["today --data-dir \(home.path)/notes", "init Ana Ben --data-dir \(home.path)/notes"] {
      expectOneLine(try home.run(line), naming: "\(home.path)/notes")
    }
    #expect(File.text("\(home.path)/notes") == "mine\n")
    let couch = try home.sitDown(at: Home.evening, "--data-dir", "\(home.path)/notes")
    try couch.see("status=1.", "could not open").expectRestored()
  }

  @Test("A folder nobody may look into", .enabled(if: geteuid() != 0, "root may look into every folder"))
  func closedFolder() throws {
    let home = try Home(of: "Ana", "Ben")
    chmod(home.data, 0)
    defer { chmod(home.data, 0o700) }
    expectOneLine(try home.run("today"), naming: home.data)
  }

  @Test("A broken household is named to the column, and left as it is")
  func brokenHousehold() throws {
    let home = try Home(of: "Ana", "Ben")
    let broken = "{\n  \"format\": 1,\n  \"partners\": nope\n}\n"
    try File.write(broken, to: home.household)
    let outcome = try home.run("today")
    expectOneLine(outcome, naming: home.household)
    #expect(outcome.errors.contains("line 3, column 15"))
    let couch = try home.sitDown()
    try couch.see("status=1.", "line 3, column 15").expectRestored()
    #expect(try home.run("init Cem Dag").status == 1)
    #expect(File.text(home.household) == broken)
  }

  @Test("One bad line of the journal costs itself alone, and is left where it is")
  func brokenLine() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.goToTopic().type("rain").press("Enter").see(Words.order).quit()
    let file = try #require(home.files.first { $0.hasSuffix("/standing.jsonl") })
    let path = "\(home.path)/\(file)"
    try File.write("{\"half\": \n" + (File.text(path) ?? ""), to: path)
    let again = try home.sitDown()
    try again.see(Words.waiting, "column").press("Enter").see(Words.order).press("Enter").see(Words.breath)
      .quit()
    #expect(File.text(path)?.hasPrefix("{\"half\": \n") == true)
  }

  @Test("A theme that cannot be read is one line, before anything is drawn")
  func brokenTheme() throws {
    let home = try Home(of: "Ana", "Ben")
    try File.write("{\n  \"roles\": {", to: "\(home.config)/themes/mine.json")
    let couch = try home.sitDown(at: Home.evening, "--theme", "mine")
    try couch.see("status=1.", "mine.json", "line 2").expectRestored()
    let other = try home.sitDown(at: Home.evening, "--theme", "nosuch")
    try other.see("status=1.", "there is no theme nosuch", "dark").expectRestored()
    let good = try home.sitDown(at: Home.evening, "--theme", "light")
    try good.see(Words.greeting).quit()
    #expect(try rows(home.run("list themes --json")).contains { $0["name"]?.string == "mine" })
  }

  @Test("A full disk says so, keeps the words, and saves them once there is room")
  func fullDisk() throws {
    let home = try Home(of: "Ana", "Ben")
    let before = try home.sitDown()
    try before.goToTopic().quit()
    // No file may grow by a byte from here on, until the limit is taken away again.
    let couch = try home.sitDown(prelude: "ulimit -S -f 0;")
    try couch.see(Words.waiting).press("Enter").see(Words.topic).type("room for two").press("Enter")
    try couch.see(Words.order, Words.notSaved)
    #expect(home.fileHolding("room for two") == nil)
    try couch.press("BSpace").see(Words.topic, "▸ room for two", Words.notSaved)
    try couch.press("Escape").see(Words.waiting, Words.notSaved)
    try takeAwayLimit(of: couch)
    try couch.press("r").see(Words.waiting).seeNot(Words.notSaved)
    #expect(home.standing.contains("room for two"))
    try couch.crash()
    let again = try home.sitDown()
    try again.see(Words.waiting).press("Enter").see(Words.topic, "▸ room for two").quit()
  }

  @Test("Leaving with words that could not be saved says so")
  func leavingUnsaved() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(prelude: "ulimit -S -f 0;")
    try couch.see(Words.greeting).beginFloor().see(Words.notSaved).press("C-c")
    try couch.see("status=1.", "hearth-tui: Not saved").expectRestored()
  }

  @Test("A full disk on the first run keeps the names on the screen")
  func fullDiskAtFirst() throws {
    let home = try Home()
    let couch = try home.sitDown(prelude: "ulimit -S -f 0;")
    try couch.see(Words.safety).press("Enter").see(Words.firstName).type("Ana").press("Enter", "Enter")
    try couch.see(Words.secondName).type("Ben").press("Enter", "Enter").see(Words.rhythm).press("Enter")
    try couch.see(Words.welcome).press("Enter").see(Words.welcome, "could not")
    #expect(!File.exists(home.household))
    try takeAwayLimit(of: couch)
    try couch.press("Enter").see(Words.greeting).quit()
    #expect(try home.run("today").status == 0)
  }

  private func takeAwayLimit(of couch: Couch) throws {
    let order = "prlimit --pid \(try couch.process()) --fsize=unlimited:"
    let outcome = try Program.run(
      "/bin/sh", ["-c", order], environment: couch.home.environment, scratch: couch.home.scratch)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private func expectOneLine(_ outcome: Outcome, naming path: String) {
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errors.contains(path))
  }
}
