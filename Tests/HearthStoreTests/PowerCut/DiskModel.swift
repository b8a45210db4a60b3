/// What a disk holds under one folder, as far as anybody was promised: what was synced, and what the kernel still has in
/// hand.
///
/// Pessimistic where POSIX promises nothing: unsynced bytes may be lost, cut off or nothing but zeros, and a name is only
/// safe once its folder was synced. One thing is taken from file systems as they are: a rename or an exchange is whole
/// or not at all.
struct DiskModel {
  struct File {
    var synced: [UInt8] = []
    var bytes: [UInt8] = []
  }

  /// A change of names that waits for its folder to be synced; nil takes a name away.
  struct Naming {
    let edits: [(folder: Int, name: String, node: Int?)]
  }

  private(set) var files: [Int: File] = [:]
  /// The names in every folder, as they are safe.
  private(set) var synced: [Int: [String: Int]] = [0: [:]]
  /// The same as whoever looks sees it.
  private(set) var present: [Int: [String: Int]] = [0: [:]]
  private(set) var waiting: [Naming] = []
  private var count = 1

  // MARK: What is done to it

  func node(_ path: [Substring]) -> Int? {
    path.reduce(0) { node, name in node.flatMap { present[$0]?[String(name)] } }
  }

  mutating func makeFile(_ path: [Substring]) -> Int? { link(path, to: { $0.files[$1] = File() }) }

  mutating func makeFolder(_ path: [Substring]) {
    _ = link(path) { model, node in
      model.present[node] = [:]
      model.synced[node] = [:]
    }
  }

  private mutating func link(_ path: [Substring], to make: (inout DiskModel, Int) -> Void) -> Int? {
    guard let name = path.last, let folder = node(path.dropLast()) else { return nil }
    let node = count
    count += 1
    make(&self, node)
    rename(edits: [(folder, String(name), node)])
    return node
  }

  mutating func remove(_ path: [Substring]) {
    guard let name = path.last, let folder = node(path.dropLast()) else { return }
    rename(edits: [(folder, String(name), nil)])
  }

  mutating func rename(_ old: [Substring], _ new: [Substring]) {
    guard let from = old.last, let to = new.last, let moved = node(old), let source = node(old.dropLast()),
      let target = node(new.dropLast())
    else { return }
    rename(edits: [(source, String(from), nil), (target, String(to), moved)])
  }

  mutating func exchange(_ one: [Substring], _ other: [Substring]) {
    guard let left = one.last, let right = other.last, let first = node(one), let second = node(other),
      let source = node(one.dropLast()), let target = node(other.dropLast())
    else { return }
    rename(edits: [(source, String(left), second), (target, String(right), first)])
  }

  private mutating func rename(edits: [(folder: Int, name: String, node: Int?)]) {
    for edit in edits { present[edit.folder]?[edit.name] = edit.node }
    waiting.append(Naming(edits: edits))
  }

  mutating func write(_ node: Int, at position: Int, _ bytes: some Collection<UInt8>) {
    guard var file = files.removeValue(forKey: node) else { return }
    let end = min(file.bytes.count, position + bytes.count)
    file.bytes.replaceSubrange(min(position, file.bytes.count)..<end, with: bytes)
    files[node] = file
  }

  mutating func truncate(_ node: Int, to length: Int) {
    guard let file = files[node] else { return }
    files[node]?.bytes = Array(file.bytes.prefix(length))
  }

  mutating func sync(_ node: Int) {
    if let file = files[node] { return files[node] = File(synced: file.bytes, bytes: file.bytes) }
    let done = waiting.filter { $0.edits.contains { $0.folder == node } }
    for edit in done.flatMap(\.edits) { synced[edit.folder]?[edit.name] = edit.node }
    waiting.removeAll { naming in naming.edits.contains { $0.folder == node } }
  }

  /// Everything that is there is safe.
  mutating func syncAll() {
    for (node, file) in files { files[node]?.synced = file.bytes }
    synced = present
    waiting = []
  }

  // MARK: What is left of it

  /// What became of bytes that were not synced.
  enum Bytes: CaseIterable {
    case lost
    case half
    case zeros
    case kept
  }

  /// The files by their paths and the folders without bytes, after a power cut.
  /// - Parameter names: Which of the waiting changes of names were in time, by their places.
  func image(_ bytes: Bytes, names: some Collection<Int>) -> [String: [UInt8]?] {
    var folders = synced
    for index in names {
      for edit in waiting[index].edits { folders[edit.folder]?[edit.name] = edit.node }
    }
    var found: [String: [UInt8]?] = [:]
    gather(0, "", folders, bytes, &found)
    return found
  }

  private func gather(
    _ folder: Int, _ path: String, _ folders: [Int: [String: Int]], _ bytes: Bytes,
    _ found: inout [String: [UInt8]?]
  ) {
    for (name, node) in folders[folder] ?? [:] {
      let inside = path.isEmpty ? name : "\(path)/\(name)"
      if let file = files[node] {
        found[inside] = .some(left(of: file, bytes))
      } else {
        found[inside] = .some(nil)
        gather(node, inside, folders, bytes, &found)
      }
    }
  }

  private func left(of file: File, _ bytes: Bytes) -> [UInt8] {
    guard file.bytes != file.synced else { return file.synced }
    // What was cut off and not synced may be there again, whole.
    guard file.bytes.count > file.synced.count else { return bytes == .kept ? file.bytes : file.synced }
    let more = file.bytes.count - file.synced.count
    switch bytes {
    case .lost: return file.synced
    case .half: return Array(file.bytes.prefix(file.synced.count + more / 2))
    case .zeros: return file.synced + [UInt8](repeating: 0, count: more)
    case .kept: return file.bytes
    }
  }

  /// Names that are there and would not all be after a power cut, or whose files would be shorter.
  var unsafe: [String] {
    let safe = image(.lost, names: [])
    return image(.kept, names: waiting.indices).filter { safe[$0.key] != .some($0.value) }.map(\.key).sorted()
  }
}
