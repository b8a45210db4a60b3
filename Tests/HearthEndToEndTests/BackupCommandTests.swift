import Glibc
import HearthCore
import Testing

@Suite("backup, restore and doctor, without a terminal")
struct BackupCommandTests {
  @Test("A house goes into one file, and comes back on an empty machine as it was")
  func emptyMachine() throws {
    let home = try Home(of: "Ana", "Ben")
    try #require(try home.run(["note", "You called", "--from", "Ana"]).status == 0)
    let file = "\(home.scratch)/ours.hearth"
    let made = try home.run(["backup", file, "--now", Home.evening])
    #expect(made.status == 0 && made.errors == "")
    #expect(made.output.hasPrefix("Backed up to \(file). "))
    #expect(File.mode(file) == 0o600)
    let empty = try Home()
    let restored = try empty.run(["restore", file])
    #expect(restored.status == 0)
    #expect(restored.output == "Restored to \(empty.data), as it was on 2026-11-21.\n")
    #expect(try empty.run("export json").output == home.run("export json").output)
    #expect(try empty.run(["restore", file]).output.contains("nothing was changed"))
    #expect(try home.run("doctor").status == 0)
  }

  @Test("What was there is kept, and named; from there it comes back")
  func keeping() throws {
    let home = try Home(of: "Ana", "Ben")
    let made = try home.run(["backup", "--now", Home.evening])
    let file =
      "\(home.state)/backups/\(try #require(File.names(in: "\(home.state)/backups").first))"
      + "/asked-2026-11-21T193000Z.hearth"
    #expect(made.output == "Backed up to \(file).\n")
    try #require(try home.run(["note", "You called", "--from", "Ana"]).status == 0)
    let before = try home.run("export json").output
    let restored = try home.run(["restore", file, "--now", Home.evening])
    let kept = try #require(restored.output.split(separator: " ").last?.dropLast(2))
    #expect(restored.output.contains("What was here before lies in ") && kept.hasPrefix(home.state))
    #expect(!(try home.run("export json").output.contains("You called")))
    try #require(try home.run(["restore", String(kept)]).status == 0)
    #expect(try home.run("export json").output == before)
  }

  @Test("A damaged backup, or a file that is none, is one line and status 1, and changes nothing")
  func damaged() throws {
    let home = try Home(of: "Ana", "Ben")
    let file = "\(home.scratch)/ours.hearth"
    try #require(try home.run(["backup", file]).status == 0)
    let text = try #require(File.text(file))
    let before = home.contents
    for bad in ["", "x", String(text.dropLast()), text + "x", text.replacing("\"Ana\"", with: "\"Eva\"")] {
      let outcome = try home.run(["restore", try home.file("bad.hearth", bad)])
      #expect(outcome.status == 1 && outcome.output == "" && outcome.errorLines.count == 1)
      #expect(outcome.errors.contains("could not restore"))
    }
    let none = try home.run("restore \(home.scratch)/none")
    #expect(none.status == 1 && none.errorLines.count == 1)
    #expect(home.contents == before)
  }

  @Test("While the app is open nothing is restored or mended; a backup can be made")
  func open() throws {
    let home = try Home(of: "Ana", "Ben")
    let file = "\(home.scratch)/ours.hearth"
    let couch = try home.sitDown()
    try couch.see(Words.greeting)
    try #require(try home.run(["backup", file]).status == 0)
    for line in ["restore \(file)", "doctor --repair"] {
      let outcome = try home.run(line)
      #expect(outcome.status == 1 && outcome.errorLines.count == 1)
      #expect(outcome.errors.contains("close it"))
    }
    #expect(try home.run("doctor").status == 0)
  }

  @Test(
    "What makes no sense is one line and status 2",
    arguments: [
      "restore", "restore a b", "backup a b", "doctor x", "doctor --demo", "backup --demo",
      "restore x --demo",
      "today --repair",
      "backup --json",
    ])
  func nonsense(line: String) throws {
    let outcome = try Home(of: "Ana", "Ben").run(line)
    #expect(outcome.status == 2 && outcome.output == "" && outcome.errorLines.count == 1)
  }

  @Test("Nothing is backed up of nothing")
  func nothing() throws {
    let home = try Home()
    let outcome = try home.run("backup")
    #expect(outcome.status == 1 && outcome.errorLines.count == 1)
    #expect(home.files == [])
  }

  @Test(
    "What is wrong is a line each, for programs an object each, and what is left to do decides the status")
  func doctor() throws {
    let home = try Home(of: "Ana", "Ben")
    #expect(try home.run("doctor").output == "All is well in \(home.data).\n")
    let journal = "\(home.data)/journal/couch/2026-11.jsonl"
    let device = "\(home.state)/device"
    try File.write("couch\n", to: device)
    try File.write("{\"torn", to: journal)
    for path in [device, journal] { chmod(path, 0o600) }
    try File.write("{\"backups\": {\"count\": -1}}", to: "\(home.config)/config.json")
    try File.write("{", to: "\(home.config)/themes/mine.json")
    try File.write("{", to: "\(home.config)/decks/mine.json")
    try File.write("{", to: "\(home.config)/guides/mine.json")
    let kinds = ["torn-line", "deck", "guide", "setting", "theme"]
    let told = try home.run("doctor")
    #expect(told.status == 1 && told.errors == "" && told.output.split(separator: "\n").count == 5)
    let found = try rows(try home.run("doctor --json"))
    #expect(found.map { $0["kind"]?.string } == kinds)
    #expect(found.allSatisfy { $0["problem"]?.string?.isEmpty == false && $0["repaired"] == .null })
    let mended = try home.run("doctor --repair")
    #expect(mended.status == 1 && mended.output.contains("mended: "))
    #expect(
      try rows(try home.run("doctor --json")).map { $0["kind"]?.string } == ["set-aside"] + kinds.dropFirst())
    for name in ["config.json", "themes/mine.json", "decks/mine.json", "guides/mine.json"] {
      File.remove("\(home.config)/\(name)")
    }
    #expect(try home.run("doctor").status == 0)
  }

  @Test("Settings that make no sense are one line, and no backup is made or let go by them")
  func settings() throws {
    let home = try Home(of: "Ana", "Ben")
    try File.write("{\"backups\": {\"count\": \"many\"}}", to: "\(home.config)/config.json")
    let outcome = try home.run(["note", "You called", "--from", "Ana"])
    #expect(outcome.status == 0 && outcome.errorLines.count == 1)
    #expect(
      outcome.errors
        == "hearth-tui: no backup was made: config.json, line 1: backups.count has to be a whole number from 0 to 1000\n"
    )
    #expect(!home.files.contains { $0.contains("backups") })
    File.remove("\(home.config)/config.json")
    try #require(try home.run(["note", "You called again", "--from", "Ana"]).status == 0)
    #expect(home.files.filter { $0.contains("/daily-") }.count == 1)
    try #require(try home.run(["note", "And again", "--from", "Ana"]).status == 0)
    #expect(home.files.filter { $0.contains("/daily-") }.count == 1)
  }

  @Test(
    "An evening that left something to keep is backed up once it is over; what is erased later leaves it too")
  func evening() throws {
    let home = try Home(of: "Ana", "Ben")
    let looked = try home.sitDown()
    try looked.see("Good evening").press("q").see("status=0.")
    #expect(!home.files.contains { $0.contains("backups") }, "looking makes no files")
    try #require(try home.run(["note", "SECRET", "--from", "Ana"]).status == 0)
    #expect(home.files.contains { $0.contains("/daily-") })
  }
}
