import CNcurses
import Glibc

/// Gives the terminal back when the process dies by a fault, and keeps memory out of core files and crash reports.
///
/// Trap: no other file may call the shim's guard functions, as each file would get its own copy of the state.
public enum SignalGuard {
  /// No core files, no backtraces, and no reading of this process's memory by others of the same user.
  public static func keepMemoryPrivate() { hearth_keep_memory_private() }

  /// From here to `disarm`, a fault first writes `restore` to the terminal and sets its modes.
  static func arm(descriptor: Int32, modes: termios, restore: [UInt8]) {
    var modes = modes
    restore.withUnsafeBytes { hearth_guard_arm(descriptor, &modes, $0.baseAddress, $0.count) }
  }

  static func disarm() { hearth_guard_disarm() }

  /// What the terminal that curses has open needs to be as it was.
  static func restoreBytes(pasteOff: String) -> [UInt8] {
    ["sgr0", "op", "clear", "rmkx", "rmcup", "cnorm"].reduce(into: Array(pasteOff.utf8)) { bytes, name in
      guard let value = hearth_capability(name) else { return }
      bytes += withoutWaits(Array(String(cString: value).utf8))
    }
  }

  /// Terminfo writes waits as `$<5/>`; only curses knows how to wait.
  static func withoutWaits(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while let first = rest.first {
      let isWait = rest.starts(with: "$<".utf8)
      if isWait, let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
