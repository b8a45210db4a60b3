import Glibc
import HearthCore
import Testing

@testable import HearthStore

/// Homes as older and newer versions of the program leave them, and the program itself.
@Suite("A home of another format version")
struct FormatFolderTests {

  @Test("Of version 1: whatever only looks changes not a byte, and says what is there")
  func looking() throws {
    let home = try Home(ofFormat: 1)
    let before = home.contents
    let today = try home.run(["today", "--now", Home.evening])
    #expect(today.status == 0 && today.errors == "")
    #expect(today.output.contains("Ana and Ben") && today.output.contains("the canal flat"))
    let agenda = try home.run("agenda --from 2026-11-21 --to 2026-12-31")
    #expect(agenda.output.contains("date night") && agenda.errors == "")
    #expect(try home.run("list decks").output.contains("Only we would ask"))
    #expect(try home.run("list guides").output.contains("Round the block"))
    #expect(try home.run("list themes").output.contains("ours"))
    let doctor = try rows(try home.run(["doctor", "--json", "--now", Home.evening]))
    #expect(doctor.map { $0["kind"]?.string } == ["bad-line", "set-aside", "copy"])
    let json = try home.run("export json --complete")
    #expect(json.output.contains("Swim in the dark"))
    // The line that a crash tore is told, here as everywhere.
    #expect(json.status == 1 && json.errorLines.contains { $0.contains("2026-10.jsonl, line 3") })
    #expect(try home.run("export markdown").output.contains("You made the call."))
    #expect(home.contents == before)
  }

  @Test("Of version 1: the app offers what was being typed, and a note goes in beside the rest")
  func writing() throws {
    let home = try Home(ofFormat: 1)
    let before = home.journal
    let couch = try home.sitDown().see("This was being typed when the program ended.", "friday 19:30 sou")
    try couch.press("Escape").see("◆ Ana and ● Ben", "the canal flat").quit()
    #expect(try home.note("soup", "--from Ben").status == 0)
    for (file, text) in before { #expect(try #require(home.journal[file]).hasPrefix(text), "\(file)") }
    #expect(home.journal["couch/2026-11.jsonl"]?.contains("soup") == true)
  }

  @Test("Of version 1: its backup and its export come in on an empty machine")
  func arriving() throws {
    let old = try Home(ofFormat: 1)
    let restored = try Home()
    #expect(try restored.run("restore \(old.root)/ours.hearth").status == 0)
    #expect(try restored.run("export json").output.contains("Ça a marché."))
    let imported = try Home()
    let outcome = try imported.run("import json \(old.root)/ours.json")
    #expect(outcome.output == "Imported: the household of Ana and Ben, 2 new.\n" && outcome.errors == "")
    #expect(imported.journal.values.contains { $0.contains(#""later":{"deep":[1.50]}"#) })
  }

  @Test(
    "Of a newer one: it is read, told in one line, and never written",
    arguments: [
      "household.json", "journal/couch/standing.jsonl", "journal/couch/2026-11.jsonl",
      "journal/desk/2026-11.jsonl",
    ])
  func newer(file: String) throws {
    let home = try Home(ofFormat: 1)
    try home.renew("\(home.data)/\(file)")
    let before = home.contents
    let today = try home.run(["today", "--now", Home.evening])
    #expect(today.status == 0 && today.output.contains("Ana and Ben"))
    #expect(today.errorLines.count == 1 && today.errors.contains("newer version of hearth-tui (format 2)"))
    let writing = [
      "note soup --from Ana", "import json \(home.root)/ours.json", "restore \(home.root)/ours.hearth",
    ]
    for line in writing {
      let outcome = try home.run(line.split(separator: " ").map(String.init) + ["--now", Home.evening])
      #expect(outcome.status == 1 && outcome.output == "" && outcome.errorLines.count == 1, "\(line)")
      #expect(outcome.errors.contains("\(file) was written by a newer version"), "\(line)")
      #expect(outcome.errors.contains("update this one"), "\(line)")
    }
    for line in ["doctor", "doctor --repair"] {
      let outcome = try home.run(line)
      #expect(outcome.status == 1)
      #expect(outcome.output.split(separator: "\n").count { $0.contains("by a newer version") } == 1)
    }
    #expect(try home.run("export json").errors.contains("newer version"))
    #expect(home.contents == before)
    try home.sitDown().see("newer version").press("q").see("status=0.")
    #expect(home.contents == before)
  }

  @Test("A newer backup, export or draft is refused in one line, and stays")
  func newerFiles() throws {
    let home = try Home(ofFormat: 1)
    for name in ["ours.hearth", "ours.json"] { try home.renew("\(home.root)/\(name)", head: true) }
    let draft = try #require(File.names(in: "\(home.state)/drafts").first)
    try home.renew("\(home.state)/drafts/\(draft)", head: true)
    let before = home.contents
    for line in ["restore \(home.root)/ours.hearth", "import json \(home.root)/ours.json"] {
      let outcome = try home.run(line)
      #expect(outcome.status == 1 && outcome.output == "" && outcome.errorLines.count == 1, "\(line)")
      #expect(outcome.errors.contains("by a newer version of hearth-tui (format 2)"), "\(line)")
    }
    try home.sitDown().see("newer version of").seeNot("friday 19:30 sou").press("q").see("status=0.")
    #expect(home.contents == before)
  }
}

extension Home {
  /// As that version of the format left it.
  convenience init(ofFormat version: Int) throws {
    try self.init()
    let folder = File.parent(of: File.parent(of: #filePath)) + "/Formats/\(version)"
    let places = Places(data: data, state: state, config: config)
    for file in File.tree(folder) where !File.isFolder(file) {
      let name = String(file.dropFirst(folder.count + 1))
      let target =
        switch name.split(separator: "/").first {
        case "data": "\(data)\(name.dropFirst(4))"
        case "config": "\(config)\(name.dropFirst(6))"
        case "state" where name.hasPrefix("state/drafts"): places.draft
        case "state" where name.hasPrefix("state/backups"): "\(places.backups)/\(Path.name(of: name))"
        case "state": "\(state)\(name.dropFirst(5))"
        default: "\(root)/\(name)"
        }
      try File.write(try #require(File.text(file)).replacing("@ROOT@", with: root), to: target)
      chmod(target, 0o600)
    }
  }

  /// What stands in the journal, by device and file.
  fileprivate var journal: [String: String] {
    let folder = "\(data)/journal"
    return Dictionary(
      uniqueKeysWithValues: File.tree(folder).filter { !File.isFolder($0) }.map {
        (String($0.dropFirst(folder.count + 1)), File.text($0) ?? "")
      })
  }

  /// As the next version would have written it: the last mark of a version there, or the first.
  fileprivate func renew(_ file: String, head: Bool = false) throws {
    var text = try #require(File.text(file))
    let marks = text.ranges(of: /"v": ?1/)
    text.replaceSubrange(try #require(head ? marks.first : marks.last), with: "\"v\":2")
    try File.write(text, to: file)
  }
}
