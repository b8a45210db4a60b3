import HearthCore
import Testing

@Suite("The program itself, ended at any system call of a command")
struct CrashCommandTests {
  /// The calls that leave something on the disk, and those around them.
  static let calls = [
    "write", "fsync", "rename", "mkdir", "unlink", "rmdir", "ftruncate", "fchmod", "flock", "openat",
  ]

  @Test("a note that was said to hang there does, once; any other is there once or not at all")
  func note() throws {
    var points = 0
    for call in Self.calls {
      let home = try Home(of: "Ana", "Ben")
      for number in 1... {
        let text = "\(call)-\(number)."
        let outcome = try ended(
          ["note", text, "--from", "Ana", "--now", Home.evening], at: call, number, home)
        let count = try notes(home).count { $0 == text }
        #expect(outcome.output.contains("Hung on the wall") ? count == 1 : count <= 1)
        guard outcome.status != 0 else { break }
        points += 1
      }
      let outcome = try home.run(["note", "Whole.", "--from", "Ben", "--now", Home.evening])
      #expect(outcome.status == 0)
      #expect(try notes(home).last == "Whole.")
    }
    #expect(points > 20)
    print("crash points swept: \(points), note")
  }

  @Test("an import that was cut short comes in whole when it is asked for again, and nothing twice")
  func importing() throws {
    let home = try Home(of: "Ana", "Ben")
    let texts = (1...40).map { "Number \($0)." }
    for text in texts {
      try #require(try home.run(["note", text, "--from", "Ana", "--now", Home.evening]).status == 0)
    }
    let export = try home.run(["export", "json", "--now", Home.evening])
    let file = "\(home.scratch)/house.json"
    try File.write(export.output, to: file)
    var points = 0
    for call in Self.calls {
      let command = ["import", "json", file, "--now", Home.nextEvening]
      for number in 1... {
        let empty = try Home()
        let isOver = try ended(command, at: call, number, empty).status == 0
        if !isOver { try #require(try empty.run(command).status == 0) }
        #expect(try notes(empty).sorted() == texts.sorted(), "\(call) \(number)")
        if isOver { break }
        points += 1
      }
    }
    #expect(points > 20)
    print("crash points swept: \(points), import json")
  }

  /// The text of every line in the journal; a torn one has none.
  private func notes(_ home: Home) throws -> [String] {
    let files = File.tree(home.data).filter { $0.hasSuffix(".jsonl") }.compactMap(File.text)
    return files.flatMap { $0.split(separator: "\n") }
      .compactMap { try? JSONValue(parsing: Array($0.utf8))["body"]?["text"]?.string }
  }

  /// Killed at that one of its system calls, if it comes to it.
  private func ended(_ words: [String], at call: String, _ number: Int, _ home: Home) throws -> Outcome {
    let hooks = ["-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)"]
    return try Program.run(
      Program.tool("strace"),
      hooks + ["-e", "inject=\(call):signal=KILL:when=\(number)", try Program.hearth()] + words,
      environment: home.environment, scratch: home.scratch)
  }
}
