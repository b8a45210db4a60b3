import Glibc

/// Where files with words in them went that somebody had made: no other file of ours knows of them.
struct CopyList {
  private let places: Places
  private let system: FileSystem

  init(_ places: Places, _ system: FileSystem) {
    self.places = places
    self.system = system
  }

  /// Those that are still there, the one written last first.
  var existing: [String] {
    let found = all.compactMap { path in Signature(of: path).time.map { (path, $0) } }
    return found.sorted { ($0.1.seconds, $0.1.nanoseconds) > ($1.1.seconds, $1.1.nanoseconds) }.map(\.0)
  }

  /// Worth trying and no more: the file itself is what was asked for.
  func add(_ path: String) {
    guard let whole = Path.resolved(path), !whole.utf8.contains(UInt8(ascii: "\n")), !all.contains(whole)
    else {
      return
    }
    try? system.makeFolder(places.state)
    _ = try? system.append(Array("\(whole)\n".utf8), to: places.copies)
  }

  private var all: [String] {
    guard let bytes = try? system.read(places.copies, limit: 1 << 20) else { return [] }
    // By bytes: to Swift, the line end that an editor of another system leaves is one character, and no "\n".
    return bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
