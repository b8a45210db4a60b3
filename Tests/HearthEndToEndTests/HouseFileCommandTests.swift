import Glibc
import HearthCore
import Testing

@Suite("export json and import json, without a terminal")
struct HouseFileCommandTests {
  @Test("A year goes into one file, into an empty house, and out again the same to the byte")
  func roundTrip() throws {
    let home = try HouseFileCommandTests.home()
    let all = try home.run("export json --complete")
    #expect(all.status == 0)
    let file = try home.file("all.json", all.output)
    let empty = try Home()
    #expect(try empty.run(["import", "json", file, "--dry-run"]).status == 0)
    #expect(empty.files == [])
    let came = try empty.run(["import", "json", file])
    #expect(came.status == 0)
    #expect(came.output.hasPrefix("Imported: the household of Ana and Ben, "))
    #expect(try empty.run("export json --complete").output == all.output)
    let before = empty.contents
    let again = try empty.run(["import", "json", file])
    #expect(again.status == 0 && again.errors == "")
    #expect(again.output.hasSuffix(" here already.\n") && !again.output.contains("new"))
    #expect(empty.contents == before)
  }

  @Test("Every record says id, kind and author, and what is to be asked about first is left out and counted")
  func consent() throws {
    let home = try HouseFileCommandTests.home()
    let said = try home.run("export json")
    #expect(said.status == 0)
    let file = try JSONValue(parsing: said.output)
    #expect(file["format"] == .string("hearth-household") && file["household"]?["partners"] != nil)
    let records = try #require(file["records"]?.array)
    for record in records {
      #expect(record["id"]?.string != nil && record["kind"]?.string != nil && record["author"] != nil)
    }
    #expect(records.contains { $0["body"]?["text"] == .string("just us “x”") })
    for words in ["ASK", "SEALED", "FORGET", "HALF"] { #expect(!said.output.contains(words)) }
    #expect(
      said.errors
        == "hearth-tui: left out 1 that you want to be asked about first, 1 still sealed, 1 not finished yet and "
        + "1 whose words are to be forgotten; once you both say yes, --complete makes a copy with everything\n"
    )
    let all = try home.run("export json --complete")
    for words in ["ASK", "SEALED", "HALF"] { #expect(all.output.contains(words)) }
    #expect(!all.output.contains("FORGET"))
  }

  @Test("A keepsake reads on its own, opens nothing sealed, and sends nothing to a terminal")
  func keepsake() throws {
    let home = try HouseFileCommandTests.home()
    try #require(
      try home.run(["note", "a\u{1B}[2J\u{202E}b", "--from", "Ben", "--now", Home.evening]).status == 0)
    for line in ["export markdown", "export markdown --complete"] {
      let outcome = try home.run(line)
      #expect(outcome.status == 0 && outcome.output.hasPrefix("# Ana and Ben\n\n"))
      #expect(outcome.output.contains("> a�\\[2Jb") && outcome.output.contains("just us"))
      #expect(outcome.output.contains("ASK") == line.hasSuffix("--complete"))
      for words in ["SEALED", "FORGET", "HALF", "\u{1B}", "\u{202E}"] {
        #expect(!outcome.output.contains(words))
      }
    }
  }

  @Test("To a file, for this user alone, and of some days")
  func toFile() throws {
    let home = try HouseFileCommandTests.home()
    let path = "\(home.scratch)/ours.json"
    let saved = try home.run("export json --from 2026-11-22 --to 2026-11-22 -o \(path)")
    #expect(saved.status == 0 && saved.output == "")
    #expect(saved.errors == "hearth-tui: wrote 1 record to \(path)\n")
    #expect(File.mode(path) == 0o600)
    #expect(File.text(path)?.contains("just us") == true)
  }

  @Test(
    "What makes no sense is one line and status 2",
    arguments: [
      "export", "export yaml", "export json x", "import", "import yaml x", "import json", "import json a b",
      "today --complete", "export ics --complete", "export json --dry-run",
    ])
  func nonsense(line: String) throws {
    let outcome = try Home(of: "Ana", "Ben").run(line)
    #expect(outcome.status == 2 && outcome.output == "" && outcome.errorLines.count == 1)
  }

  @Test("A file that is none is one line and status 1, and changes nothing")
  func broken() throws {
    let home = try Home(of: "Ana", "Ben")
    let other = try Home(of: "Ben", "Ana")
    let theirs = try home.file("theirs.json", try other.run("export json").output)
    let files = [
      try home.file("cut.json", "{\"format\": \"hearth-household\", "), try home.file("no.json", "{}"),
      theirs,
      "\(home.scratch)/none.json",
    ]
    let before = home.contents
    for file in files {
      let outcome = try home.run(["import", "json", file])
      #expect(outcome.status == 1 && outcome.output == "" && outcome.errorLines.count == 1)
      #expect(outcome.errors.contains(file))
    }
    #expect(home.contents == before)
  }

  @Test("What cannot be used of a file is named, the rest comes in")
  func partly() throws {
    let home = try Home(of: "Ana", "Ben")
    let record =
      #"{"id": "n1", "kind": "note", "at": "2026-11-21T19:30", "rev": 1, "v": 1, "body": {"text": "hi"}}"#
    let file = try home.file(
      "a.json",
      "{\"format\": \"hearth-household\", \"v\": 1, \"records\": [\n\(record),\n{\"id\": \"\\u001b\"}]}")
    let outcome = try home.run(["import", "json", file])
    #expect(outcome.status == 0 && outcome.output == "Imported: 1 new, 1 left out.\n")
    #expect(outcome.errors == "hearth-tui: \(file), line 3: records[1].v is missing\n")
    #expect(try home.records.count == 1)
  }

  @Test("What could not be read is not in the file, and that is said, with status 1")
  func unread() throws {
    let home = try Home(of: "Ana", "Ben")
    try File.write("{\"torn\": \n", to: "\(home.data)/journal/couch/2026-11.jsonl")
    let outcome = try home.run("export json")
    #expect(outcome.status == 1 && outcome.errorLines.count == 1)
    #expect(outcome.errors.hasPrefix("hearth-tui: not in it: ") && outcome.errors.contains("line 1"))
    #expect(try JSONValue(parsing: outcome.output)["records"] == .array([]))
  }

  /// One thing of each sort of consent.
  private static func home() throws -> Home {
    let home = try Home(of: "Ana", "Ben")
    let lines = [
      ("note", "just us “x”", #""keep":"us","text":"just us “x”""#),
      ("note", "ask", #""keep":"ask","text":"ASK""#),
      ("letter", "letter", #""text":"SEALED","opens":{"mood":"proud"}"#),
      ("appointment", "forget", #""keep":"forget","title":"FORGET""#),
      ("session", "session", #""guide":"floor","answers":{"topic":{"text":"HALF"}}"#),
    ]
    let records = lines.enumerated().map { number, line in
      "{\"at\":\"2026-11-2\(number == 0 ? 2 : 1)T19:30:00+01:00\",\"author\":\"a\",\"body\":{\(line.2)},"
        + "\"device\":\"couch\",\"id\":\"r\(number)\",\"kind\":\"\(line.0)\",\"rev\":1,\"v\":1,\"later\":[1.0]}\n"
    }
    try File.write(records.joined(), to: "\(home.data)/journal/couch/standing.jsonl")
    return home
  }
}
