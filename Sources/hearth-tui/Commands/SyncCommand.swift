import HearthStore

/// `sync-setup`: makes the data folder ready to be kept on two laptops.
enum SyncCommand {
  static func run(_ invocation: Invocation) throws(Failure) {
    do throws(StoreError) {
      let places = try Places.of(invocation)
      let done = try SyncSetup.prepare(places)
      let lines = done.map { "\($0.path): \(word($0.outcome))" } + [""] + next(places)
      try print(lines.joined(separator: "\n"))
    } catch {
      throw Failure(error.message)
    }
  }

  private static func print(_ text: String) throws(StoreError) {
    do throws(Failure) {
      try Output.print(text)
    } catch {
      throw StoreError(message: error.line)
    }
  }

  private static func word(_ outcome: SyncSetup.Outcome) -> String {
    switch outcome {
    case .written: "written"
    case .completed: "your lines kept, the missing ones added"
    case .unchanged: "as it should be"
    }
  }

  private static func next(_ places: Places) -> [String] {
    [
      "What you two do next, one of these:",
      "",
      "Syncthing: share \(places.data) between the two laptops, with file versioning off.",
      "",
      "git, in that folder, once:",
      "  git init && git add -A && git commit -m hearth",
      "  git remote add origin ADDRESS && git push -u origin HEAD     (where only you two can read it)",
      "git, on the other laptop, once: git clone ADDRESS FOLDER && chmod 700 FOLDER"
        + "     (FOLDER: the data folder that hearth-tui paths names there)",
      "git, on each, whenever you like:",
      "  git add -A && git commit -m hearth; git pull --no-rebase --no-edit && git push",
      "",
      "On the other laptop, let the folder arrive before hearth-tui is opened there for the first time,",
      "then run sync-setup there as well: Syncthing does not bring .stignore along.",
      "Do not share \(places.state): it says which laptop this is.",
      "Erased words leave the files of both laptops. git’s history still holds them, and so do old versions"
        + " that Syncthing was told to keep.",
    ]
  }
}
