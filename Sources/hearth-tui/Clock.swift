import Glibc
import HearthCore

/// Where moments come from: the system, or a fixed one for tests and pictures.
struct Clock {
  let fixed: Moment?

  func now() -> Moment { reading().moment }

  /// The moment, and the milliseconds since it began.
  func reading() -> (moment: Moment, milliseconds: Int) {
    if let fixed { return (fixed, 0) }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var seconds = time.tv_sec
    var local = tm()
    localtime_r(&seconds, &local)
    return (Moment(seconds: time.tv_sec, offset: local.tm_gmtoff), time.tv_nsec / 1_000_000)
  }
}

extension Clock {
  /// Milliseconds since the machine was started, its sleep among them; nobody sets this one.
  static func uptime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

/// Chance from the system, once at the start: the core makes all its own from it.
func systemSeed() -> UInt64 {
  var generator = SystemRandomNumberGenerator()
  return generator.next()
}
