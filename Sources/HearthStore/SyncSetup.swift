/// Prepares the data folder for git and for Syncthing.
public enum SyncSetup {
  /// What became of one file.
  public enum Outcome: Hashable, Sendable {
    case written
    /// It was there; the lines that it lacked stand at its end now.
    case completed
    case unchanged
  }

  /// Each file, and the lines it needs.
  private static let needs: [(name: String, lines: [String])] = [
    (
      ".gitattributes",
      [
        "# Each laptop writes a folder of its own. Where git has to join two versions of a file all the same, it keeps",
        "# the lines of both: every line is a revision, and hearth-tui knows which one counts.",
        "*.jsonl -text merge=union",
      ]
    ),
    (".gitignore", [".hearth-*.tmp", ".stfolder", ".stignore", ".stversions", ".syncthing.*.tmp"]),
    (".stignore", ["// Half-written files, and git's own.", "(?d).hearth-*.tmp", ".git"]),
  ]

  /// Writes what is missing of `.gitattributes`, `.gitignore` and `.stignore`, and leaves every line that is there.
  /// - Returns: The files in the order they were looked at.
  /// - Throws: `StoreError` when there is no data folder, or a file cannot be written.
  public static func prepare(_ places: Places) throws(StoreError) -> [(path: String, outcome: Outcome)] {
    let files = FileSystem()
    guard try files.read(places.household, limit: 1 << 20) != nil else {
      throw StoreError(message: "there is no household in \(places.data) yet; run hearth-tui to begin one")
    }
    var done: [(path: String, outcome: Outcome)] = []
    for need in needs {
      let path = "\(places.data)/\(need.name)"
      done.append((path, try complete(path, need.lines, files)))
    }
    return done
  }

  private static func complete(
    _ path: String, _ lines: [String], _ files: FileSystem
  ) throws(StoreError) -> Outcome {
    let bytes = try files.read(path, limit: 1 << 20)
    let present = Set(
      String(decoding: bytes ?? [], as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init))
    let missing = lines.filter { !present.contains($0) }
    guard !missing.isEmpty else { return .unchanged }
    var text = bytes ?? []
    if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
    try files.writeAtomically(text + missing.flatMap { Array("\($0)\n".utf8) }, to: path)
    return bytes == nil ? .written : .completed
  }
}
