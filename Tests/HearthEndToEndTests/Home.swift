import Glibc
import HearthCore
import Testing

/// A machine of its own for one test: a home folder with nothing in it, gone when the test is.
final class Home {
  /// The evening most tests play on.
  static let evening = "2026-11-21T19:30"
  static let nextEvening = "2026-11-22T19:30"

  let root: String
  var path: String { "\(root)/home" }
  /// What the tests themselves need.
  var scratch: String { "\(root)/scratch" }
  var temporary: String { "\(root)/tmp" }
  var data: String { "\(path)/.local/share/hearth" }
  var state: String { "\(path)/.local/state/hearth" }
  var config: String { "\(path)/.config/hearth" }
  var household: String { "\(data)/household.json" }

  /// Empty, or with a couple in it already.
  init(of names: String...) throws {
    var template = Array("/tmp/hearth-e2e-XXXXXX".utf8CString)
    root = try #require(mkdtemp(&template).map { String(cString: $0) })
    for folder in [path, scratch, temporary] { mkdir(folder, 0o700) }
    if !names.isEmpty { try #require(try run(["init"] + names + ["--now", Home.evening]).status == 0) }
  }

  deinit { File.remove(root) }

  /// Nothing of the machine the tests run on.
  var environment: [String: String] {
    [
      "PATH": Program.searchPath, "HOME": path, "TMPDIR": temporary, "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "TERM": "xterm-256color", "SHELL": "/bin/sh",
    ]
  }

  /// Runs the program without a terminal.
  func run(_ arguments: [String], environment more: [String: String] = [:]) throws -> Outcome {
    try Program.run(
      Program.hearth(), arguments, environment: environment.merging(more) { $1 }, scratch: scratch)
  }

  func run(_ line: String) throws -> Outcome { try run(line.split(separator: " ").map(String.init)) }

  /// The couple sits down before a terminal, on that evening.
  func sitDown(
    at moment: String = Home.evening, _ arguments: String..., columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:], prelude: String = ""
  ) throws -> Couch {
    try Couch(
      self, ["--now", moment] + arguments, columns: columns, rows: rows, environment: environment,
      prelude: prelude)
  }

  // MARK: What lies in the folders

  /// Everything in the home folder, without its path.
  var files: [String] { File.tree(path).map { String($0.dropFirst(path.count + 1)) } }

  /// The path of a file that holds the text; nil when none does.
  func fileHolding(_ text: String) -> String? {
    (File.tree(path) + File.tree(temporary)).first { File.text($0)?.contains(text) == true }
  }

  /// Every record in the journal, in the order of its files and lines.
  var records: [JSONValue] {
    get throws {
      let files = File.tree(data).filter { $0.hasSuffix(".jsonl") }.compactMap(File.text)
      return try files.flatMap { $0.split(separator: "\n") }.map { try JSONValue(parsing: Array($0.utf8)) }
    }
  }

  /// What stands in `standing.jsonl`, of all devices.
  var standing: String {
    File.tree(data).filter { $0.hasSuffix("/standing.jsonl") }.compactMap(File.text).joined()
  }
}

/// The rows of a JSON array on standard output.
func rows(_ outcome: Outcome) throws -> [[String: JSONValue]] {
  try #require(try JSONValue(parsing: Array(outcome.output.utf8)).array).map { try #require($0.object) }
}
