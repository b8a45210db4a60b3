import Glibc

/// What a couple wrote themselves, in the config folder. Only ever read.
public struct ConfigFolder {
  private let path: String
  private let files = FileSystem(calls: .live)

  /// Looks at no disk yet; the folder need not be there.
  public init(_ places: Places) { path = places.config }

  /// Names of the theme files, without their ending, in order; none when there is no such folder.
  public var themeNames: [String] {
    let names = (try? files.names(in: "\(path)/themes")) ?? []
    return names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }
      .sorted()
  }

  /// Where the theme of that name is, or would be.
  public func themePath(_ name: String) -> String { "\(path)/themes/\(name).json" }

  /// A theme file's bytes; nil when there is none of that name.
  /// - Throws: `StoreError` when there is one and it can't be read, or it is larger than any theme needs to be.
  public func theme(_ name: String) throws(StoreError) -> [UInt8]? {
    // A name is a name: it must not lead out of the folder.
    guard !name.contains("/"), !name.isEmpty else { return nil }
    return try files.read(themePath(name), limit: 1 << 20)
  }

  /// Where the settings are, or would be.
  public var settingsPath: String { "\(path)/config.json" }

  /// The settings' bytes; nil when there are none.
  public func settings() throws(StoreError) -> [UInt8]? { try files.read(settingsPath, limit: 1 << 20) }

  /// The couple's own decks.
  public var decks: OwnFiles { ownFiles(in: "decks") }

  /// The couple's own guides.
  public var guides: OwnFiles { ownFiles(in: "guides") }

  private func ownFiles(in folder: String) -> OwnFiles {
    var found = OwnFiles()
    do throws(StoreError) {
      let names = try files.names(in: "\(path)/\(folder)")
        .filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
      if names.count > OwnFiles.countLimit {
        found.faults.append(
          "\(folder): there are \(names.count) files, and only the first \(OwnFiles.countLimit) are read")
      }
      for name in names.prefix(OwnFiles.countLimit) { read("\(folder)/\(name)", into: &found) }
    } catch {
      found.faults.append(error.message)
    }
    return found
  }

  private func read(_ name: String, into found: inout OwnFiles) {
    do throws(StoreError) {
      guard let bytes = try files.read("\(path)/\(name)", limit: OwnFiles.sizeLimit) else {
        throw StoreError("read", "\(path)/\(name)", ENOENT)
      }
      found.files.append(.init(name: name, bytes: bytes))
    } catch {
      found.faults.append(
        error.code == EFBIG ? "\(name) is larger than 1 MB, the most that is read of it" : error.message)
    }
  }
}

/// Files of a couple's own making, in the order of their names, and what could not be read, a line each.
public struct OwnFiles: Hashable, Sendable {
  /// Those that could be read, with nothing known yet of what is in them.
  public internal(set) var files: [File] = []
  /// Why a file, or the folder, could not be read; also that there are more files than are read.
  public internal(set) var faults: [String] = []

  /// One file as it lies on the disk.
  public struct File: Hashable, Sendable {
    /// Within the config folder: `decks/ours.json`.
    public let name: String
    /// At most 1 MB, and not looked at.
    public let bytes: [UInt8]
  }

  /// Nothing honest comes near these; a folder of films must not keep the program from starting.
  static let countLimit = 200
  static let sizeLimit = 1 << 20
}
