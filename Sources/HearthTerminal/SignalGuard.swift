import CNcurses
import Glibc

/// Gives the terminal back when the process dies by a fault, and keeps memory out of core files.
///
/// Trap: no other file may call the shim's guard functions, as each file would get its own copy of the state.
public enum SignalGuard {
  /// No core files, and no reading of this process's memory by others of the same user.
  public static func forbidCoreDumps() { hearth_forbid_core_dumps() }

  /// From here to `disarm`, a fault first writes `restore` to the terminal and sets its modes.
  static func arm(descriptor: Int32, modes: termios, restore: String) {
    var modes = modes
    let bytes = Array(restore.utf8)
    bytes.withUnsafeBytes { hearth_guard_arm(descriptor, &modes, $0.baseAddress, $0.count) }
  }

  static func disarm() { hearth_guard_disarm() }

  /// What the terminal that curses has open needs to be as it was.
  static func restoreString(pasteOff: String) -> String {
    let names = ["sgr0", "op", "rmkx", "rmcup", "cnorm"]
    return pasteOff
      + names.compactMap { hearth_capability($0).map { withoutPadding(String(cString: $0)) } }.joined()
  }

  /// Terminfo writes waits as `$<5/>`; only curses knows how to wait.
  static func withoutPadding(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "$") {
      result += rest[..<start]
      rest = rest[start...]
      guard rest.dropFirst().first == "<", let end = rest.firstIndex(of: ">") else {
        result.append("$")
        rest = rest.dropFirst()
        continue
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
