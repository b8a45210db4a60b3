import Glibc
import HearthCore

/// Standard output and standard error. Text that came from files or from people is made harmless on its way out.
enum Output {
  /// - Throws: `Failure` when not all of it could be written, on a full disk for one.
  static func print(_ text: String) throws(Failure) {
    try put(text.printableLines + "\n")
  }

  /// A file as it is, for whatever reads it; on a terminal made harmless like everything.
  static func printFile(_ text: String) throws(Failure) {
    if isatty(STDOUT_FILENO) == 1 { return try print(text) }
    try put(text)
  }

  /// Part of a line, or lines without the last end.
  static func write(_ text: String) throws(Failure) { try put(text.printableLines) }

  /// One line, whatever is in it.
  static func error(_ line: String) { _ = write("hearth-tui: \(line.printable)\n", to: STDERR_FILENO) }

  private static func put(_ text: String) throws(Failure) {
    guard write(text, to: STDOUT_FILENO) else {
      throw Failure("could not write the output: \(String(cString: strerror(errno)))")
    }
  }

  /// False, with `errno` set, when something could not be written.
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      bytes = bytes.dropFirst(written)
    }
    return true
  }
}
