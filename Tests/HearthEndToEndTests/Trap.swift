import Glibc

/// A true Swift trap in the real program, from outside: strace has the system say that it read more than was asked for,
/// and Swift stops the program where it takes that count for good.
enum Trap {
  /// What Swift's trap instruction ends a program by.
  #if arch(arm64)
    static let signal = SIGTRAP
  #else
    static let signal = SIGILL
  #endif

  /// The words before a command that have it trapped when it reads that file.
  static func reading(_ path: String) throws -> [String] {
    // Detached, so that the program keeps its own process number and its terminal.
    [try Program.tool("strace"), "-D", "-qq", "-o", "/dev/null", "-P", path]
      + ["-e", "trace=read", "-e", "inject=read:retval=9999"]
  }
}
