import Glibc
import HearthCore

/// Standard output and standard error. Text that came from files or from people is made harmless on its way out.
enum Output {
  static func print(_ text: String) { write(text.printableLines + "\n", to: STDOUT_FILENO) }

  /// One line, whatever is in it.
  static func error(_ line: String) { write("hearth-tui: \(line.printable)\n", to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        return
      }
      bytes = bytes.dropFirst(written)
    }
  }
}
