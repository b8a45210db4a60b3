import Glibc

/// Where files with words in them went that somebody had made: no other file of ours knows of them.
struct CopyList {
  private let places: Places
  private let system: FileSystem

  init(_ places: Places, _ system: FileSystem) {
    self.places = places
    self.system = system
  }

  /// Those that are still there.
  var existing: [String] { all.filter { access($0, F_OK) == 0 } }

  /// Worth trying and no more: the file itself is what was asked for.
  func add(_ path: String) {
    guard let whole = Path.resolved(path), !whole.contains("\n"), !all.contains(whole) else { return }
    try? system.makeFolder(places.state)
    _ = try? system.append(Array("\(whole)\n".utf8), to: places.copies)
  }

  private var all: [String] {
    guard let bytes = try? system.read(places.copies, limit: 1 << 20) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
