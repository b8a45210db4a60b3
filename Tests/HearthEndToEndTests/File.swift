import Glibc

/// Files and folders as an onlooker sees them.
enum File {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func text(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer.prefix(count) }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(_ text: String, to path: String) throws {
    makeFolder(parent(of: path))
    guard let file = fopen(path, "w") else { throw Trouble("could not write \(path)") }
    fputs(text, file)
    fclose(file)
  }

  /// With all folders above it.
  static func makeFolder(_ path: String) {
    guard !path.isEmpty, !exists(path) else { return }
    makeFolder(parent(of: path))
    mkdir(path, 0o700)
  }

  static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// The permission bits.
  static func mode(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var found: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { found.append(name) }
    }
    return found.sorted()
  }

  /// Every file and folder below, with its whole path.
  static func tree(_ folder: String) -> [String] {
    names(in: folder).map { "\(folder)/\($0)" }.flatMap { isFolder($0) ? [$0] + tree($0) : [$0] }
  }

  static func remove(_ path: String) {
    if isFolder(path) {
      for name in names(in: path) { remove("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
