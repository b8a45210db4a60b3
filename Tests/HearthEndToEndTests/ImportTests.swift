import Glibc
import HearthCore
import Testing

@Suite("import ics")
struct ImportTests {
  private static let event = "BEGIN:VEVENT\nUID:u\nDTSTART:20261124T193000\nSUMMARY:dinner\nEND:VEVENT\n"

  @Test("New, here already, changed, and older than ours; each is saved once")
  func again() throws {
    let home = try Home(of: "Ana", "Ben")
    let file = try home.file("a.ics", calendar(ImportTests.event))
    #expect(try home.imports(file) == "Imported: 1 new.\n")
    let lines = try home.records.count
    #expect(try home.imports(file) == "Imported: 1 here already.\n")
    #expect(try home.records.count == lines)
    let later = ImportTests.event.replacing("dinner", with: "supper\nSEQUENCE:1")
    #expect(try home.imports(try home.file("b.ics", calendar(later))) == "Imported: 1 changed.\n")
    #expect(try home.agenda() == [Occasion(day: "2026-11-24", time: "19:30", title: "supper")])
    let older = try home.run(["import", "ics", file])
    #expect(older.status == 0 && older.output == "Imported: 1 left as they are here.\n")
    #expect(older.errors == "hearth-tui: “dinner” is newer here than in this file; it is left as it is\n")
  }

  @Test("A dry run says what an import would do, and changes no file")
  func dryRun() throws {
    let home = try Home(of: "Ana", "Ben")
    let before = home.contents
    let outcome = try home.run([
      "import", "ics", try home.file("a.ics", calendar(ImportTests.event)), "--dry-run",
    ])
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(
      outcome.output == "Would import: 1 new. Nothing was written.\n  + 2026-11-24 19:30  dinner\n")
    #expect(home.contents == before)
  }

  @Test("A file that nothing could be taken of is one line with the fault, and status 1")
  func brokenOff() throws {
    let home = try Home(of: "Ana", "Ben")
    let before = home.contents
    let file = try home.file("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261124\nSUMMARY:din")
    for order in [["import", "ics", file], ["import", "ics", file, "--dry-run"]] {
      let outcome = try home.run(order)
      #expect(outcome.status == 1 && outcome.output == "")
      #expect(
        outcome.errors
          == "hearth-tui: could not import anything of \(file): line 4: the file breaks off in the "
          + "middle of the event of line 2, which is left out\n")
    }
    #expect(home.contents == before)
    #expect(try home.imports(try home.file("b.ics", calendar(""))) == "Imported: no events.\n")
  }

  @Test("Braces in a title of another calendar are braces, on every way out")
  func braces() throws {
    let home = try Home(of: "Ana", "Ben")
    let event = ImportTests.event.replacing("dinner", with: "plan {a} or {b}")
    #expect(try home.imports(try home.file("a.ics", calendar(event))) == "Imported: 1 new.\n")
    #expect(try home.agenda().map(\.title) == ["plan {a} or {b}"])
    #expect(try home.run("export ics").output.contains("SUMMARY:plan {a} or {b}\r\n"))
    #expect(try home.run("today --now 2026-11-24T08:00").output.contains("plan {a} or {b}"))
    try home.sitDown(at: "2026-11-24T08:00").see("plan {a} or {b}").press("3").see("plan {a}").quit()
  }

  @Test("Standard input is a file like any other")
  func standardInput() throws {
    let home = try Home(of: "Ana", "Ben")
    let file = try home.file("a.ics", calendar(ImportTests.event))
    let order = "exec '\(try Program.hearth())' import ics - <'\(file)'"
    let outcome = try Program.run(
      "/bin/sh", ["-c", order], environment: home.environment, scratch: home.scratch)
    #expect(outcome.status == 0 && outcome.output == "Imported: 1 new.\n")
  }

  @Test(
    "Each line that cannot be used is told of, fifty of them at the most, and nothing in them is an escape")
  func findings() throws {
    let home = try Home(of: "Ana", "Ben")
    let odd = ImportTests.event.replacing("dinner", with: "din\u{1B}[31mner\u{202E}\nRRULE:FREQ=HOURLY")
    let few = try home.run(["import", "ics", try home.file("a.ics", calendar(odd)), "--dry-run"])
    #expect(few.status == 0 && few.errorLines.count == 1)
    #expect(few.errors.contains("line 6: RRULE: FREQ=HOURLY cannot be kept"))
    for text in [few.output, few.errors] {
      #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{202E}"))
    }
    let lines = String(repeating: "nonsense\n", count: 1000)
    let many = try home.run(["import", "ics", try home.file("b.ics", calendar(ImportTests.event + lines))])
    #expect(many.status == 0 && many.output == "Imported: 1 new.\n")
    #expect(many.errorLines.count == 51 && many.errors.hasSuffix("and 950 more like these\n"))
  }

  @Test("What cannot be read is one line, status 1, and changes nothing")
  func unreadable() throws {
    let home = try Home(of: "Ana", "Ben")
    let before = home.contents
    let files = [
      "\(home.scratch)/none.ics", home.scratch, try home.file("a.txt", "hello"),
      try home.file("empty.ics", ""),
    ]
    for file in files {
      let outcome = try home.run(["import", "ics", file])
      #expect(outcome.status == 1 && outcome.output == "" && outcome.errorLines.count == 1, "\(file)")
      #expect(outcome.errors.contains(file))
    }
    #expect(home.contents == before)
    for line in ["import", "import ics", "import csv x", "import ics x y"] {
      #expect(try home.run(line).status == 2, "\(line)")
    }
    #expect(try Home().run(["import", "ics", files[2]]).status == 1)
  }

  @Test("While the app is open, nothing is imported beside it; looking is free")
  func readOnly() throws {
    let home = try Home(of: "Ana", "Ben")
    let file = try home.file("a.ics", calendar(ImportTests.event))
    let couch = try home.sitDown()
    // It locks the folder before it draws.
    try couch.see("Good evening")
    let outcome = try home.run(["import", "ics", file])
    #expect(outcome.status == 1 && outcome.output == "" && outcome.errorLines.count == 1)
    #expect(try home.run(["import", "ics", file, "--dry-run"]).status == 0)
    try couch.quit()
    #expect(try home.imports(file) == "Imported: 1 new.\n")
  }

  private func calendar(_ events: String) -> String { "BEGIN:VCALENDAR\n\(events)END:VCALENDAR\n" }
}

extension Home {
  static let berlin = ["TZ": "Europe/Berlin"]

  /// A file of the test's own; its path.
  func file(_ name: String, _ text: String) throws -> String {
    try File.write(text, to: "\(scratch)/\(name)")
    return "\(scratch)/\(name)"
  }

  /// What an import says that finds fault with nothing.
  func imports(_ file: String) throws -> String {
    let outcome = try run(["import", "ics", file], environment: Home.berlin)
    #expect(outcome.status == 0 && outcome.errors == "")
    return outcome.output
  }

  /// What is on this winter.
  func agenda() throws -> [Occasion] {
    let outcome = try run(
      ["agenda", "--json", "--from", "2026-11-01", "--to", "2027-02-28"], environment: Home.berlin)
    return try rows(outcome).map {
      Occasion(
        day: try #require($0["date"]?.string), time: $0["time"]?.string,
        title: try #require($0["title"]?.string))
    }.sorted()
  }

  /// Every file of the home folder with what is in it.
  var contents: [String] { File.tree(path).map { "\($0)\n\(File.text($0) ?? "")" } }
}
