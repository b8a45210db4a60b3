import Glibc

/// The recorded frames of one screen, in a file beside the tests.
struct FrameFile {
  let name: String

  static let folder = sibling("Frames")
  /// Whether this run writes the frames instead of comparing them.
  static let isRecording = getenv("HEARTH_RECORD").map { String(cString: $0) } == "1"
  static let howToRecord = "HEARTH_RECORD=1 swift test --filter HearthScreenTests"

  private var path: String { "\(FrameFile.folder)/\(name).txt" }

  private static func sibling(_ name: String, file: String = #filePath) -> String {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    return (parts.dropLast(2) + [Substring(name)]).joined(separator: "/")
  }

  /// Nil when nothing was recorded yet.
  func read() -> [String]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer.prefix(count) }
    return bytes.split(separator: 10, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  func write(_ lines: [String]) -> Bool {
    mkdir(FrameFile.folder, 0o755)
    guard let file = fopen(path, "w") else { return false }
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }

  /// The names of all recorded files.
  static func recorded() -> Set<String> {
    guard let folder = opendir(folder) else { return [] }
    defer { closedir(folder) }
    var names: Set<String> = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".txt") { names.insert(String(name.dropLast(4))) }
    }
    return names
  }

  /// The first line that differs, as recorded and as drawn now, and the frame it is in; nil when all is the same.
  static func difference(recorded: [String], drawn: [String]) -> String? {
    for index in 0..<max(recorded.count, drawn.count) {
      let was = recorded.indices.contains(index) ? recorded[index] : "(nothing more)"
      let now = drawn.indices.contains(index) ? drawn[index] : "(nothing more)"
      // Byte by byte: Swift's == takes é written in one scalar and in two for the same.
      if was.utf8.elementsEqual(now.utf8) { continue }
      let heading = drawn.prefix(index + 1).last { $0.hasPrefix("== ") } ?? ""
      return "\(heading)\nrecorded, line \(index + 1):\n\(was)\ndrawn now:\n\(now)"
    }
    return nil
  }
}
