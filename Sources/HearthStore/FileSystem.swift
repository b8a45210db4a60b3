import Glibc

/// Files and folders as the store needs them, on system calls alone.
struct FileSystem: Sendable {
  var calls = SystemCalls.live

  /// The whole file, or nil when there is none.
  /// - Parameter limit: The most bytes to take; a larger file is refused unread.
  func read(_ path: String, limit: Int = 1 << 30) throws(StoreError) -> [UInt8]? {
    // Without O_NONBLOCK a named pipe left here would hang the program.
    let descriptor = retrying { calls.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0) }
    guard descriptor >= 0 else {
      let code = errno
      if code == ENOENT { return nil }
      throw StoreError("read", path, code)
    }
    defer { _ = calls.close(descriptor) }
    let size = try sizeOfFile(descriptor, path, "read")
    guard size <= limit else { throw StoreError("read", path, EFBIG) }
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      code = fill(UnsafeMutableRawBufferPointer(buffer), from: descriptor, count: &count)
    }
    guard code == 0 else { throw StoreError("read", path, code) }
    return bytes
  }

  /// Stops early when the file turns out shorter than it said.
  private func fill(_ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32, count: inout Int)
    -> Int32
  {
    guard let base = buffer.baseAddress else { return 0 }
    while count < buffer.count {
      let got = retrying { calls.read(descriptor, base + count, buffer.count - count) }
      if got < 0 { return errno }
      if got == 0 { break }
      count += got
    }
    return 0
  }

  /// In bytes; only a regular file has one.
  func sizeOfFile(_ descriptor: Int32, _ path: String, _ action: String) throws(StoreError) -> Int {
    var status = stat()
    guard calls.status(descriptor, &status) == 0 else { throw StoreError(action, path, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Int(status.st_size)
    case S_IFDIR: throw StoreError(action, path, EISDIR)
    default: throw StoreError(message: "could not \(action) \(path): this is not a regular file")
    }
  }

  /// Writes all of it, however little the system takes at a time. Answers 0 or an `errno`.
  func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      var done = 0
      var stalls = 0
      while done < buffer.count {
        let written = calls.write(descriptor, base + done, buffer.count - done)
        let code = written < 0 ? errno : 0
        if written > 0 {
          done += written
          stalls = 0
          continue
        }
        guard code == 0 || code == EINTR else { return code }
        stalls += 1
        // A disk that takes nothing and reports nothing is as good as full.
        guard stalls < interruptionLimit else { return code == 0 ? ENOSPC : code }
      }
      return 0
    }
  }

  /// Makes a folder and those above it, for this user alone, each of them safe from a power cut before this returns.
  func makeFolder(_ path: String) throws(StoreError) {
    if folderExists(path) { return }
    let parent = Path.parent(of: path)
    if parent != path { try makeFolder(parent) }
    if calls.makeFolder(path, 0o700) != 0 {
      let code = errno
      if code == EEXIST && folderExists(path) { return }
      throw StoreError("create the folder", path, code == EEXIST ? ENOTDIR : code)
    }
    do throws(StoreError) {
      // The umask may have taken even the owner's bits.
      try setMode(ofFolder: path, 0o700)
      try syncFolder(parent)
    } catch {
      // Left standing it would look finished to the next attempt, which would then not sync its parent.
      _ = calls.removeFolder(path)
      throw error
    }
  }

  func folderExists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func setMode(ofFolder path: String, _ mode: mode_t) throws(StoreError) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & 0o777 != mode else { return }
    guard chmod(path, mode) == 0 else { throw StoreError("create the folder", path, errno) }
  }

  /// Makes names in a folder safe from a power cut: a file's own fsync does not cover its name.
  func syncFolder(_ path: String) throws(StoreError) {
    let descriptor = retrying { calls.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0) }
    guard descriptor >= 0 else { throw StoreError("save to", path, errno) }
    defer { _ = calls.close(descriptor) }
    guard calls.fsync(descriptor) == 0 else { throw StoreError("save to", path, errno) }
  }

  /// What a symbolic link says; nil, with `errno` set, when there is no link of that name.
  func target(ofLink path: String) -> String? {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let length = buffer.withUnsafeMutableBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        $0.baseAddress.map { readlink(path, $0, Int(PATH_MAX)) } ?? -1
      }
    }
    return length < 0 ? nil : String(decoding: buffer.prefix(length), as: UTF8.self)
  }

  /// Names in a folder without `.` and `..`; none when there is no such folder.
  func names(in folder: String) throws(StoreError) -> [String] {
    guard let stream = opendir(folder) else {
      let code = errno
      if code == ENOENT { return [] }
      throw StoreError("read the folder", folder, code)
    }
    defer { closedir(stream) }
    // The name is read through its offset: taking the field as a Swift tuple would copy past the end of the entry.
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = String(cString: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self))
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}

/// Paths as text.
enum Path {
  /// `/` and a bare name are their own limits: `/` and `.`.
  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// With every link followed, to what is there; nil when nothing is.
  static func resolved(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    guard realpath(path, &buffer) != nil else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }
}
