import Glibc
import HearthCore
import Testing

@Suite("A note from the command line")
struct NoteCommandTests {
  @Test("Its three kinds hang on the wall, with what it meant, by a name or a mark")
  func kinds() throws {
    let home = try Home(of: "Ana", "Ben")
    let thanks = try home.note("held the ladder -> I dared", "--from ana")
    #expect(thanks.status == 0 && thanks.output == "Hung on the wall, from Ana.\n" && thanks.errors == "")
    #expect(try home.note("you hum at work", "--from ● --kind affirmation").status == 0)
    #expect(try home.note("all my tea is yours", "--kind LOVE --from=Ben").status == 0)
    #expect(try home.note("neither half ->", "--from Ana", at: "2026-11-01T10:00").status == 0)
    #expect(
      try home.run(["note", "--from", "Ana", "--now", "2026-11-02T10:00", "--", "--now or never"]).status == 0
    )
    let couch = try home.sitDown(at: Home.nextEvening).see(Words.greeting).openWall().see("5 cards")
    try couch.see("held the ladder", "→ I dared", "neither half", "--now or never")
    try couch.narrow("f", to: "affirmations").see("▸ ● Ben", "you hum at work")
    try couch.narrow("f", to: "love notes").see("▸ ● Ben", "all my tea is yours").quit()
    #expect(try home.living("note").compactMap { $0["meaning"]?.string } == ["I dared"])
  }

  @Test("A name that is neither's is refused with both names, and nothing of it reaches the terminal raw")
  func strangers() throws {
    let home = try Home(of: "Ana", "Ben")
    for name in ["Cem", "", "Anna", "\u{1B}[31mAna", "A\u{7}\u{9B}2J"] {
      let outcome = try home.run(["note", "hello", "--from", name])
      #expect(outcome.status == (name.isEmpty ? 2 : 1) && outcome.output == "")
      #expect(outcome.errorLines.count == 1)
      #expect(
        !outcome.errors.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
      if !name.isEmpty { #expect(outcome.errors.contains("only Ana and Ben")) }
    }
    #expect(try home.living("note").isEmpty)
  }

  @Test(
    "What makes no sense is one line and status 2",
    arguments: [
      "", "hello", "hello --from", "hello there --from Ana", "hello --from Ana --kind win",
      "hello --from Ana --kind", "hello --from Ana --json", "hello --from Ana --to 2026-12-01",
    ])
  func nonsense(line: String) throws {
    let home = try Home(of: "Ana", "Ben")
    let outcome = try home.run("note " + line)
    #expect(outcome.status == 2 && outcome.output == "")
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errors.hasPrefix("hearth-tui: ") && outcome.errors.contains("--help"))
    #expect(!home.files.contains { $0.contains("journal") })
    #expect(try home.run("today --kind love").status == 2, "the kind belongs to notes")
  }

  @Test("From standard input it stands on no command line")
  func typed() throws {
    let home = try Home(of: "Ana", "Ben")
    let said = try Program.run(
      "/bin/sh", ["-c", "printf 'two\\nlines -> kept\\n' | \"$0\" note - --from Ana", Program.hearth()],
      environment: home.environment, scratch: home.scratch)
    #expect(said.status == 0 && said.errors == "")
    let note = try #require(try home.living("note").first)
    #expect(note["text"]?.string == "two\nlines" && note["meaning"]?.string == "kept")
    #expect(try home.run("note - --from Ana").status == 2, "nothing came")
  }

  @Test("A text that nobody could see is none", arguments: ["", " ", "\n\t", "\u{200B}", "\u{A0}\u{202E}"])
  func emptiness(text: String) throws {
    let home = try Home(of: "Ana", "Ben")
    let outcome = try home.note(text, "--from Ana")
    #expect(outcome.status == 2 && outcome.errorLines.count == 1)
    #expect(outcome.errors.contains("a text that is not empty"))
    #expect(try home.living("note").isEmpty)
  }

  @Test("Without a household it says so, and makes nothing")
  func nobody() throws {
    let home = try Home()
    let outcome = try home.note("hello", "--from Ana")
    #expect(outcome.status == 1 && outcome.output == "" && outcome.errorLines.count == 1)
    #expect(outcome.errors.contains("there is no household in \(home.data) yet"))
    #expect(home.files == [])
  }

  @Test("While the app is open it is refused in one line; once that is closed it is taken")
  func locked() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    let outcome = try home.note("hello", "--from Ana")
    #expect(outcome.status == 1 && outcome.output == "" && outcome.errorLines.count == 1)
    #expect(outcome.errors.contains("another hearth-tui has this folder open"))
    try couch.quit()
    #expect(try home.living("note").isEmpty)
    #expect(try home.note("hello", "--from Ana").status == 0)
    #expect(try home.living("note").count == 1)
  }

  @Test("--data-dir says which household, and the demo leaves nothing behind")
  func folders() throws {
    let home = try Home()
    let place = "\(home.path)/ours"
    #expect(try home.run(["init", "Cem", "Dag", "--data-dir", place]).status == 0)
    #expect(try home.note("hello", "--from Dag --data-dir \(place)").output.contains("from Dag"))
    #expect(File.tree(place).contains { File.text($0)?.contains("hello") == true })
    let elsewhere = File.tree(home.path).filter { !$0.hasPrefix(place) && !File.isFolder($0) }
    #expect(elsewhere.allSatisfy { $0.hasPrefix(home.state) }, "only what this machine keeps for itself")
    #expect(!File.exists(home.data))
    #expect(try home.note("hello", "--from Ana --demo").status == 0)
    #expect(File.names(in: home.temporary) == [])
  }

  @Test("Sequences in a text are kept as they are and shown as words, never sent to the terminal")
  func sequences() throws {
    let home = try Home(of: "Ana", "Ben")
    let text = "a\u{1B}[31mred \u{1B}]0;me\u{7} \u{9B}2J \u{202E}end"
    #expect(try home.note(text, "--from Ana", at: "2026-10-01T10:00").status == 0)
    #expect(try home.living("note").first?["text"]?.string == text)
    let couch = try home.sitDown().see(Words.greeting)
    try couch.record()
    try couch.openWall().see("a�[31mred �]0;me� │", "�2J end").readCard("a�[31mred �]0;me� �2J end").quit()
    let controls: Set<Unicode.Scalar> = ["\u{9B}", "\u{202E}"]
    #expect(!couch.recorded.unicodeScalars.contains { controls.contains($0) })
  }

  @Test("100,000 characters are kept whole, and the wall stays the wall")
  func long() throws {
    let home = try Home(of: "Ana", "Ben")
    let text = "begin " + String(repeating: "word ", count: 19_997) + "last one."
    #expect(text.count == 100_000)
    #expect(try home.note(text, "--from Ana").status == 0)
    #expect(try home.living("note").first?["text"]?.string == text)
    let couch = try home.sitDown(at: Home.nextEvening).see(Words.greeting).openWall().see("begin word", "…")
    try couch.search("last one").see("begin word", "1 card").showAll().readCard("begin word word")
    try couch.press("PageDown").press("Down", times: 3_000).see("last one.", "Just for you two.").quit()
  }
}
