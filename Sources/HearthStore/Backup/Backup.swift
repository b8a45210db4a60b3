import Glibc
import HearthCore

/// The files of a household in one file.
///
/// The first line is a JSON object with `format`, `v` and `sha256`, the checksum of every byte after that
/// line. The second
/// is one with `made` and `files`, a list of `path` and `bytes`; then the files themselves follow, one after
/// another.
public struct Backup: Hashable, Sendable {
  static let format = "hearth-backup"
  /// The version this program writes, and the newest it reads.
  static let version = 1
  /// Folders in folders go no deeper; nor do those of a household.
  static let depthLimit = 8

  /// When it was made.
  public let made: Moment
  /// In the order of their paths.
  public internal(set) var files: [File]

  /// One file as it lay on the disk.
  public struct File: Hashable, Sendable {
    /// Within the data folder: `household.json` or something below `journal`.
    public let path: String
    var bytes: [UInt8]
  }

  init(made: Moment, files: [File]) {
    self.made = made
    self.files = files.sorted { $0.path < $1.path }
  }

  /// How many bytes the files have together.
  public var size: Int { files.reduce(0) { $0 + $1.bytes.count } }

  /// The whole file.
  var encoded: [UInt8] {
    let list = files.map { JSONValue.object(["path": .string($0.path), "bytes": .int($0.bytes.count)]) }
    var content: [UInt8] = []
    content.reserveCapacity(size + 256 + files.count * 64)
    JSONValue.object(["made": .string(made.description), "files": .array(list)]).write(into: &content)
    content.append(UInt8(ascii: "\n"))
    for file in files { content += file.bytes }
    var whole: [UInt8] = []
    JSONValue.object([
      "format": .string(Backup.format), "v": .int(Backup.version),
      "sha256": .string(SHA256.hexadecimal(of: content)),
    ]).write(into: &whole)
    whole.append(UInt8(ascii: "\n"))
    return whole + content
  }
}

extension Backup {
  /// Reads a backup and compares its checksum.
  /// - Throws: `StoreError`, half a sentence on what is wrong with it. Nothing of such a file can be trusted.
  public init(parsing bytes: [UInt8]) throws(StoreError) {
    let (head, start) = try Backup.line(of: bytes, from: 0)
    guard head["format"]?.string == Backup.format else {
      throw StoreError(message: "it is no backup of hearth-tui")
    }
    guard let version = head["v"]?.int, version >= 1, let sum = head["sha256"]?.string else {
      throw StoreError(message: "its first line is damaged")
    }
    guard version <= Backup.version else {
      throw StoreError(message: "it was made by a newer version of hearth-tui (format \(version))")
    }
    guard SHA256.hexadecimal(of: bytes[start...]) == sum else {
      throw StoreError(message: "its checksum does not fit: it is damaged, or not all of it is there")
    }
    let (list, end) = try Backup.line(of: bytes, from: start)
    guard let made = list["made"]?.string.flatMap({ Moment($0) }), let entries = list["files"]?.array else {
      throw StoreError(message: "its list of files makes no sense")
    }
    self.made = made
    files = try Backup.files(entries, in: bytes[end...])
  }

  /// Whether it is one of a newer version: whole, as far as anybody here can say.
  static func isNewer(_ bytes: [UInt8]) -> Bool {
    guard isOne(bytes), let version = (try? line(of: bytes, from: 0))?.0["v"]?.int else { return false }
    return version > Backup.version
  }

  /// Whether a file says that it is one, whatever state it is in.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    (try? line(of: bytes, from: 0))?.0["format"]?.string == format
  }

  private static func line(of bytes: [UInt8], from start: Int) throws(StoreError) -> (JSONValue, end: Int) {
    // A file of another sort may have one line of a gigabyte.
    let end = bytes[start...].prefix(1 << 24).firstIndex(of: UInt8(ascii: "\n"))
    guard let end, let value = try? JSONValue(parsing: Array(bytes[start..<end])) else {
      throw StoreError(message: "it is no backup of hearth-tui")
    }
    return (value, end + 1)
  }

  private static func files(_ entries: [JSONValue], in content: ArraySlice<UInt8>) throws(StoreError)
    -> [File]
  {
    var files: [File] = []
    var paths: Set<String> = []
    var start = content.startIndex
    for entry in entries {
      guard let path = entry["path"]?.string, isPlain(path), paths.insert(path).inserted else {
        throw StoreError(message: "it names a file that no household has")
      }
      guard let length = entry["bytes"]?.int, (0...content.endIndex - start).contains(length) else {
        throw StoreError(message: "its list of files makes no sense")
      }
      files.append(File(path: path, bytes: Array(content[start..<start + length])))
      start += length
    }
    guard start == content.endIndex else {
      throw StoreError(message: "there is more in it than its list names")
    }
    return files
  }

  /// Whether a path stays within the data folder, among the files of a household.
  static func isPlain(_ path: String) -> Bool {
    if path == "household.json" { return true }
    let names = path.split(separator: "/", omittingEmptySubsequences: false)
    return names.first == "journal" && (2...depthLimit).contains(names.count)
      && names.allSatisfy { name in
        !name.isEmpty && name != "." && name != ".." && name.utf8.count <= 255
          && name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } && !FileSystem.isTemporary(String(name))
      }
  }
}
