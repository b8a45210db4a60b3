import HearthCore
import HearthStore

/// `backup [FILE]`: everything the household is, in one file with a checksum.
enum BackupCommand {
  static func run(_ invocation: Invocation) throws(Failure) {
    let house = try House(invocation)
    defer { if let folder = house.demoFolder { DemoFolder.remove(folder) } }
    let now = house.clock.now()
    do throws(StoreError) {
      guard let path = invocation.words.first else {
        let path = try house.store.backUp(at: now)
        return try say("Backed up to \(path).")
      }
      try house.store.backUp(to: path, at: now)
      try say("Backed up to \(path). Words that you erase later stay in it: it is yours to delete.")
    } catch {
      throw Failure(error.message)
    }
  }

  private static func say(_ line: String) throws(StoreError) {
    do throws(Failure) {
      try Output.print(line)
    } catch {
      throw StoreError(message: error.line)
    }
  }
}

/// `restore FILE`: puts a backup in the place of what is there.
enum RestoreCommand {
  static func run(_ invocation: Invocation) throws(Failure) {
    guard let file = invocation.words.first else {
      throw Failure(usage: "restore needs a file, or - for standard input")
    }
    let bytes = try InputFile.read(file, limit: 1 << 30)
    let clock = Clock(fixed: invocation.now)
    let line: String
    do throws(StoreError) {
      let backup = try Backup(parsing: bytes)
      let places = try Places.of(invocation)
      switch try Restoration(places).run(backup, at: clock.now()) {
      case .moved: line = "Restored to \(places.data), as it was on \(backup.made.date)."
      case .replaced(let kept):
        line = "Restored, as it was on \(backup.made.date). What was here before lies in \(kept)."
      case .same: line = "What is in \(places.data) is just what this backup holds; nothing was changed."
      }
    } catch {
      throw Failure("could not restore \(file): \(error.message)")
    }
    try Output.print(line)
  }
}
