import CLinux
import Glibc

/// The system calls that writing goes through, so that a test can make any one of them fail.
///
/// Each answers as its namesake in C does: -1 with `errno` set when it failed.
struct SystemCalls: Sendable {
  var open: @Sendable (_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 = { Glibc.open($0, $1, $2) }
  var close: @Sendable (_ descriptor: Int32) -> Int32 = { Glibc.close($0) }
  var read: @Sendable (_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int = {
    Glibc.read($0, $1, $2)
  }
  var write: @Sendable (_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int = {
    Glibc.write($0, $1, $2)
  }
  var seek: @Sendable (_ descriptor: Int32, _ offset: Int) -> Int = { Glibc.lseek($0, $1, SEEK_SET) }
  var fsync: @Sendable (_ descriptor: Int32) -> Int32 = { Glibc.fsync($0) }
  var truncate: @Sendable (_ descriptor: Int32, _ length: Int) -> Int32 = { Glibc.ftruncate($0, $1) }
  var setMode: @Sendable (_ descriptor: Int32, _ mode: mode_t) -> Int32 = { Glibc.fchmod($0, $1) }
  var status: @Sendable (_ descriptor: Int32, _ result: inout stat) -> Int32 = { Glibc.fstat($0, &$1) }
  var makeFolder: @Sendable (_ path: String, _ mode: mode_t) -> Int32 = { Glibc.mkdir($0, $1) }
  var removeFolder: @Sendable (_ path: String) -> Int32 = { Glibc.rmdir($0) }
  var rename: @Sendable (_ old: String, _ new: String) -> Int32 = { Glibc.rename($0, $1) }
  /// Two names change places in one step; `EINVAL` where the disk cannot do that.
  var exchange: @Sendable (_ one: String, _ other: String) -> Int32 = { hearth_exchange($0, $1) }
  var unlink: @Sendable (_ path: String) -> Int32 = { Glibc.unlink($0) }

  static let live = SystemCalls()
}

/// Repeats a call that a signal interrupted. Bounded, so that a signal storm becomes an error and not a hang.
func retrying<Answer: SignedInteger>(_ call: () -> Answer) -> Answer {
  for _ in 0..<interruptionLimit {
    let answer = call()
    if answer != -1 || errno != EINTR { return answer }
  }
  return -1
}

/// How often in a row a call may be interrupted or make no progress.
let interruptionLimit = 32
