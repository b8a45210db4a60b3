import Glibc
import HearthCore
import Testing

@Suite("The command line, without a terminal")
struct CommandLineTests {
  @Test("Help and version touch nothing", arguments: ["--help", "-h", "--version", "-V", "--help --bogus=1"])
  func help(line: String) throws {
    let home = try Home()
    let outcome = try home.run(line)
    guard line != "--help --bogus=1" else {
      #expect(outcome.status == 2)
      return
    }
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("hearth-tui"))
    #expect(home.files == [])
  }

  @Test(
    "What makes no sense is one line and status 2",
    arguments: [
      "--bogus", "frobnicate", "list", "list nonsense", "init Ana", "init Ana Ana", "init Ana ana",
      "init Ana Ben Cem", "today now", "--now noon", "--now", "--data-dir=", "--plain=1", "paths --json",
    ])
  func nonsense(line: String) throws {
    let home = try Home()
    let outcome = try home.run(line)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errors.hasPrefix("hearth-tui: "))
    #expect(outcome.errors.contains("--help"))
    #expect(home.files == [])
  }

  @Test("A note that a shell took to pieces: put it in quotes")
  func unquotedNote() throws {
    let outcome = try Home(of: "Ana", "Ben").run("note hi there --from Ana")
    #expect(outcome.status == 2 && outcome.errorLines.count == 1)
    #expect(outcome.errors.contains("in quotes"))
  }

  @Test("A note of nothing but an arrow is an empty one")
  func arrowNote() throws {
    let outcome = try Home(of: "Ana", "Ben").run(["note", " -> ", "--from", "Ana"])
    #expect(outcome.status == 2 && outcome.errors.contains("not empty"))
  }

  @Test(
    "Without a terminal it says so, in one line and without an escape", arguments: ["", "--demo", "--plain"])
  func noTerminal(line: String) throws {
    let home = try Home()
    let outcome = try home.run(line)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errors.contains("needs a terminal"))
    #expect(!outcome.errors.contains("\u{1B}"))
    #expect(home.files == [])
    #expect(File.names(in: home.temporary) == [])
  }

  @Test(
    "Output that cannot be written is a failure", arguments: ["--help", "--version", "paths", "list keys"])
  func fullOutput(line: String) throws {
    let home = try Home()
    let order = "exec '\(try Program.hearth())' \(line) >/dev/full"
    let outcome = try Program.run(
      "/bin/sh", ["-c", order], environment: home.environment, scratch: home.scratch)
    #expect(outcome.status == 1)
    #expect(outcome.errorLines.count == 1)
  }

  @Test("init makes a household, once")
  func initialising() throws {
    let home = try Home()
    let first = try home.run("init Ana Ben")
    #expect(first.status == 0)
    #expect(first.output.contains("Ana and Ben"))
    #expect(first.output.contains(home.data))
    let written = try #require(File.text(home.household))
    #expect(File.mode(home.household) == 0o600)
    #expect(File.mode(home.data) == 0o700)
    let second = try home.run("init Cem Dag")
    #expect(second.status == 1)
    #expect(second.errorLines.count == 1)
    #expect(second.errors.contains(home.household))
    #expect(File.text(home.household) == written)
  }

  @Test("today, for people and for programs")
  func today() throws {
    let home = try Home()
    let early = try home.run("today")
    #expect(early.status == 1)
    #expect(early.errorLines.count == 1)
    #expect(home.files == [])

    let settled = try Home(of: "Ana", "Ben")
    let text = try settled.run("today --now \(Home.evening)")
    #expect(text.status == 0)
    #expect(text.output.hasPrefix("Sat 21 Nov, Ana and Ben\n"))
    for row in try rows(try settled.run("today --json --now \(Home.evening)")) {
      #expect(Set(row.keys) == ["date", "time", "title", "kind", "id"])
      #expect(row["date"]?.string == "2026-11-21")
    }
    #expect(!settled.files.contains { $0.contains("journal") }, "looking makes no files")
  }

  @Test(
    "Lists name what they promise",
    arguments: [
      ("guides", ["id", "title", "minutes"]), ("decks", ["id", "title", "prompts"]), ("themes", ["name"]),
      ("keys", ["command", "keys", "context"]),
    ])
  func lists(what: String, fields: [String]) throws {
    let home = try Home()
    let rows = try rows(try home.run("list \(what) --json"))
    #expect(!rows.isEmpty)
    for row in rows { #expect(Set(row.keys).isSuperset(of: fields)) }
    let text = try home.run("list \(what)")
    #expect(text.status == 0)
    let name = try #require(rows.first?[fields[0]]?.string)
    #expect(text.output.contains(name))
    #expect(home.files == [])
  }

  @Test("paths follow the environment and --data-dir")
  func paths() throws {
    let home = try Home()
    let plain = try home.run("paths").output
    for path in [home.data, home.state, home.config] { #expect(plain.contains(path)) }
    let moved = try home.run(
      ["paths"], environment: ["HEARTH_DATA": "/elsewhere", "XDG_STATE_HOME": "/state"])
    #expect(moved.output.contains("/elsewhere\n"))
    #expect(moved.output.contains("/state/hearth\n"))
    let chosen = try home.run(
      ["paths", "--data-dir", "/chosen/"], environment: ["HEARTH_DATA": "/elsewhere"])
    #expect(chosen.output.contains("/chosen\n"))
    #expect(home.files == [])
  }
}
