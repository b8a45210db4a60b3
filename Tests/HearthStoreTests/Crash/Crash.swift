import Glibc
import HearthCore
import Testing

@testable import HearthStore

/// Ends its own process, as `kill -9` does, at one system call.
///
/// One store runs on one thread, so nothing here needs a lock.
final class Crash: @unchecked Sendable {
  /// After one call is before the next.
  enum Instant: CaseIterable, Sendable {
    case before
    /// Of a write only: it has taken the first half of its bytes.
    case halfway
  }

  private let number: Int
  private let instant: Instant
  private var count = 0

  /// - Parameter number: Which call, counted from 1; halfway only writes count.
  init(at number: Int, _ instant: Instant) {
    self.number = number
    self.instant = instant
  }

  private func die() -> Never {
    kill(getpid(), SIGKILL)
    while true { pause() }
  }

  private func around<Answer>(_ call: () -> Answer) -> Answer {
    if instant == .before {
      count += 1
      if count == number { die() }
    }
    return call()
  }

  private func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ size: Int) -> Int {
    guard instant == .halfway else { return around { Glibc.write(descriptor, bytes, size) } }
    count += 1
    guard count == number else { return Glibc.write(descriptor, bytes, size) }
    _ = Glibc.write(descriptor, bytes, size / 2)
    die()
  }

  var calls: SystemCalls {
    let live = SystemCalls.live
    var calls = live
    calls.open = { path, flags, mode in self.around { live.open(path, flags, mode) } }
    calls.close = { descriptor in self.around { live.close(descriptor) } }
    calls.read = { descriptor, buffer, size in self.around { live.read(descriptor, buffer, size) } }
    calls.write = { self.write($0, $1, $2) }
    calls.seek = { descriptor, offset in self.around { live.seek(descriptor, offset) } }
    // What the kernel has taken outlives the process; this is not about power cuts.
    calls.fsync = { _ in self.around { 0 } }
    calls.truncate = { descriptor, length in self.around { live.truncate(descriptor, length) } }
    calls.setMode = { descriptor, mode in self.around { live.setMode(descriptor, mode) } }
    calls.status = { descriptor, result in self.around { live.status(descriptor, &result) } }
    calls.makeFolder = { path, mode in self.around { live.makeFolder(path, mode) } }
    calls.removeFolder = { path in self.around { live.removeFolder(path) } }
    calls.rename = { old, new in self.around { live.rename(old, new) } }
    calls.exchange = { one, other in self.around { live.exchange(one, other) } }
    calls.unlink = { path in self.around { live.unlink(path) } }
    return calls
  }

  /// Without the wait for a disk.
  static var quick: SystemCalls {
    var calls = SystemCalls.live
    calls.fsync = { _ in 0 }
    return calls
  }
}

/// A process of its own, which may end at any moment.
enum Child {
  struct End {
    /// How often it acknowledged something.
    let acknowledged: Int
    let wasKilled: Bool
    /// What it threw.
    let failed: Bool
  }

  /// Trap: of a process with threads at work only the one that forks goes on, and locks that the others held stay
  /// locked. Only a process in which nothing else happens may do this.
  private static let fork = unsafeBitCast(dlsym(nil, "fork"), to: (@convention(c) () -> pid_t).self)

  /// Does the work in a child, and waits for its end.
  static func run(_ work: (_ acknowledge: () -> Void) throws -> Void) throws -> End {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let child = fork()
    guard child != 0 else {
      do {
        try work { _ = Glibc.write(ends[1], "+", 1) }
        _exit(0)
      } catch {
        _exit(1)
      }
    }
    close(ends[1])
    defer { close(ends[0]) }
    try #require(child > 0)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { try #require(errno == EINTR) }
    var acknowledgements = [UInt8](repeating: 0, count: 64)
    let count = read(ends[0], &acknowledgements, acknowledgements.count)
    let signal = status & 0x7F
    try #require(signal == 0 || signal == SIGKILL, "it ended by signal \(signal)")
    return End(acknowledged: count, wasKilled: signal != 0, failed: signal == 0 && status != 0)
  }
}
