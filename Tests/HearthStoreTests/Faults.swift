import Glibc
import HearthCore
import Testing

@testable import HearthStore

/// Counts system calls and makes some of them fail.
///
/// One store runs on one thread, so nothing here needs a lock.
final class Faults: @unchecked Sendable {
  enum Plan: Sendable {
    case none
    /// This one call, counted from 1.
    case once(Int)
    /// This call and every one after it.
    case from(Int)
  }

  var plan = Plan.none
  var code = EIO
  private(set) var count = 0
  private(set) var names: [String] = []

  func start(_ plan: Plan, _ code: Int32) {
    self.plan = plan
    self.code = code
    count = 0
    names = []
  }

  /// True when this call is to fail; `errno` is set then.
  func hit(_ name: String) -> Bool {
    count += 1
    names.append(name)
    let fails =
      switch plan {
      case .none: false
      case .once(let number): count == number
      case .from(let number): count >= number
      }
    if fails { errno = code }
    return fails
  }

  var calls: SystemCalls {
    let live = SystemCalls.live
    var calls = live
    calls.open = { self.hit("open") ? -1 : live.open($0, $1, $2) }
    calls.read = { self.hit("read") ? -1 : live.read($0, $1, $2) }
    // A failing write takes half first, as a disk that fills up does; an interrupted one has taken nothing.
    calls.write = { descriptor, bytes, count in
      guard self.hit("write") else { return live.write(descriptor, bytes, count) }
      if self.code != EINTR { _ = live.write(descriptor, bytes, count / 2) }
      errno = self.code
      return -1
    }
    calls.seek = { self.hit("seek") ? -1 : live.seek($0, $1) }
    calls.fsync = { self.hit("fsync") ? -1 : live.fsync($0) }
    calls.truncate = { self.hit("truncate") ? -1 : live.truncate($0, $1) }
    calls.setMode = { self.hit("setMode") ? -1 : live.setMode($0, $1) }
    calls.status = { self.hit("status") ? -1 : live.status($0, &$1) }
    calls.makeFolder = { self.hit("makeFolder") ? -1 : live.makeFolder($0, $1) }
    calls.removeFolder = { self.hit("removeFolder") ? -1 : live.removeFolder($0) }
    calls.rename = { self.hit("rename") ? -1 : live.rename($0, $1) }
    calls.exchange = { self.hit("exchange") ? -1 : live.exchange($0, $1) }
    calls.unlink = { self.hit("unlink") ? -1 : live.unlink($0) }
    calls.close = { descriptor in
      // A close that fails has closed all the same.
      let answer = live.close(descriptor)
      return self.hit("close") ? -1 : answer
    }
    return calls
  }
}

extension Faults {
  /// One go of a sweep: one system call fails, or that one and all after it.
  final class Attempt {
    let faults = Faults()
    /// Which call fails, counted from 1.
    let number: Int
    let forever: Bool
    private let code: Int32
    /// Whether there were not that many calls, so that none failed.
    private(set) var isPastTheEnd = false

    init(_ number: Int, forever: Bool, _ code: Int32) {
      self.number = number
      self.forever = forever
      self.code = code
    }

    /// Does it with the call failing; the disk is well again afterwards.
    func run(_ work: () throws -> Void) -> StoreError? {
      faults.start(forever ? .from(number) : .once(number), code)
      let error = failure(work)
      isPastTheEnd = faults.count < number
      faults.plan = .none
      return error
    }
  }

  /// Goes through every system call of something, each failing once, and then each failing for good.
  static func sweep(_ code: Int32, _ attempt: (Attempt) throws -> Void) throws {
    for forever in [false, true] {
      for number in 1...500 {
        let go = Attempt(number, forever: forever, code)
        try attempt(go)
        if go.isPastTheEnd { break }
        try #require(number < 500, "the sweep does not end")
      }
    }
  }
}
