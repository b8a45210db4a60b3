import Glibc
import HearthCore

/// The folders the program keeps things in.
public struct Places: Hashable, Sendable {
  /// What the two wrote: `household.json` and the journal. Absolute, without a slash at the end.
  public let data: String
  /// What belongs to this machine only: its id, drafts, lines set aside.
  public let state: String
  /// What people edit: settings, themes, decks, guides.
  public let config: String

  /// Takes paths as they are, which must be absolute and without a slash at the end. Makes nothing on the disk.
  public init(data: String, state: String, config: String) {
    self.data = data
    self.state = state
    self.config = config
  }

  /// Follows the XDG base directory rules; a value that is not absolute is ignored, as they ask.
  /// - Parameters:
  ///   - environment: `HEARTH_DATA`, `XDG_*_HOME` and `HOME` are looked at.
  ///   - dataFolder: The value of `--data-dir`, which wins over everything.
  /// - Throws: `StoreError` when there is no home folder to build on.
  public init(environment: [String: String], dataFolder: String? = nil) throws(StoreError) {
    func base(_ variable: String, _ fallback: String) throws(StoreError) -> String {
      if let path = environment[variable], path.hasPrefix("/") { return Places.trimmed(path) }
      return try Places.home(environment) + fallback
    }
    state = try base("XDG_STATE_HOME", "/.local/state") + "/hearth"
    config = try base("XDG_CONFIG_HOME", "/.config") + "/hearth"
    if let chosen = [dataFolder, environment["HEARTH_DATA"]].compactMap({ $0 }).first(where: { !$0.isEmpty })
    {
      data = try Places.absolute(chosen)
    } else {
      data = try base("XDG_DATA_HOME", "/.local/share") + "/hearth"
    }
  }

  var household: String { "\(data)/household.json" }
  var journal: String { "\(data)/journal" }
  var device: String { "\(state)/device" }
  var setAside: String { "\(state)/set-aside" }
  /// Marks of lines in the set-aside folder that nobody was told of yet, one a line.
  var untold: String { "\(state)/untold" }
  var drafts: String { "\(state)/drafts" }
  /// One for each data folder that is opened on this machine.
  var draft: String { "\(drafts)/\(name)" }
  /// How long what was taken away has waited, for each of them.
  var waits: String { "\(state)/waiting-\(name)" }
  private var name: String { "\(String(stableHash(data.utf8), radix: 36)).json" }

  private static func home(_ environment: [String: String]) throws(StoreError) -> String {
    if let home = environment["HOME"], home.hasPrefix("/") { return trimmed(home) }
    throw StoreError(message: "could not find your home folder: set HOME, or give a folder with --data-dir")
  }

  /// Against the folder the program was started in.
  private static func absolute(_ path: String) throws(StoreError) -> String {
    if path.hasPrefix("/") { return trimmed(path) }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard getcwd(&buffer, buffer.count) != nil else { throw StoreError("find the folder", path, errno) }
    let folder = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return trimmed("\(folder)/\(path)")
  }

  /// A slash at the end would hide that the folder is a symbolic link.
  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path == "/" ? "" : path
  }
}

/// Lets nobody else read what this process creates from here on. The first thing the program does.
public func tightenUmask() {
  umask(0o077)
}
