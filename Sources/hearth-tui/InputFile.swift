import Glibc

/// A file that somebody names on the command line: any file that can be read from one end to the other.
enum InputFile {
  /// - Parameters:
  ///   - path: `-` for standard input.
  ///   - limit: The most bytes to take.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw failure(path) }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &piece, piece.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(path)
      }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else {
        throw Failure("could not read \(path): it is larger than \(limit >> 20) MB")
      }
      bytes += piece[..<count]
    }
  }

  private static func failure(_ path: String) -> Failure {
    let name = path == "-" ? "standard input" : path
    return Failure("could not read \(name): \(String(cString: strerror(errno)))")
  }
}
