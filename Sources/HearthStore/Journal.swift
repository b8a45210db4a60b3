import HearthCore

/// Which files the journal has: those of every device, grouped by the device that writes them.
struct Journal {
  /// The name of the file that holds living things.
  static let standing = "standing"

  struct File: Hashable, Sendable {
    let device: String
    let name: String
    let path: String
  }

  private(set) var names: [String: [String]] = [:]
  let folder: String

  init(folder: String) {
    self.folder = folder
  }

  /// Looks into every device's folder. The names stay unparsed: fifty years have six hundred of them, and a start asks
  /// for two.
  init(folder: String, in files: FileSystem) throws(StoreError) {
    self.folder = folder
    for device in try files.names(in: folder) where !device.hasPrefix(".") {
      // A stray file beside the folders is nobody's journal.
      guard let inside = try? files.names(in: "\(folder)/\(device)") else { continue }
      names[device] = inside.filter { $0.hasSuffix(".jsonl") && !$0.hasPrefix(".") }
    }
  }

  /// Every device's lines for a shelf, in a fixed order. What a sync tool set beside a file it could not merge
  /// (`2026-11.sync-conflict-….jsonl`, `2026-11 (conflicted copy).jsonl`) belongs to that shelf too.
  func files(of shelf: Shelf) -> [File] {
    let stem = Journal.stem(of: shelf)
    return names.keys.sorted().flatMap { device in
      files(of: device) { Journal.belongs($0, to: stem) }
    }
  }

  func files(of device: String, where wanted: (String) -> Bool = { _ in true }) -> [File] {
    (names[device] ?? []).filter(wanted).sorted().map {
      File(device: device, name: $0, path: "\(folder)/\(device)/\($0)")
    }
  }

  var allFiles: [File] { names.keys.sorted().flatMap { files(of: $0) } }

  /// The months any device wrote in, oldest first.
  var months: [YearMonth] {
    var stems: Set<Substring> = []
    for name in names.values.joined() { stems.insert(name.prefix(7)) }
    return stems.compactMap { YearMonth($0) }.sorted()
  }

  /// Where a device writes.
  func path(of shelf: Shelf, device: String) -> String {
    "\(folder)/\(device)/\(Journal.stem(of: shelf)).jsonl"
  }

  mutating func note(_ shelf: Shelf, device: String) {
    let name = "\(Journal.stem(of: shelf)).jsonl"
    if names[device]?.contains(name) != true { names[device, default: []].append(name) }
  }

  /// It is gone.
  mutating func forget(_ file: File) { names[file.device]?.removeAll { $0 == file.name } }

  /// For a copy that a sync tool set beside a file, the stem of that file; nil for the file itself, and for anything else.
  static func home(ofLeftover name: String) -> String? {
    let stem = [standing, String(name.prefix(7))].first { shelf(stem: $0) != nil && belongs(name, to: $0) }
    return stem.flatMap { name == "\($0).jsonl" ? nil : $0 }
  }

  static func shelf(stem: String) -> Shelf? {
    stem == standing ? .standing : YearMonth(stem).map(Shelf.month)
  }

  static func stem(of shelf: Shelf) -> String {
    switch shelf {
    case .standing: standing
    case .month(let month): month.description
    }
  }

  static func belongs(_ name: String, to stem: String) -> Bool {
    guard name.hasPrefix(stem) else { return false }
    // `2026-11-notes.jsonl` or `2026-110.jsonl` would be somebody else's.
    switch name.utf8.dropFirst(stem.utf8.count).first {
    case UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: "~"): return true
    default: return false
    }
  }
}
