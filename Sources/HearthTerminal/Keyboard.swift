import CNcurses
import Glibc

/// Reads keys from a descriptor, and waits.
///
/// Not by wgetch: it takes two system calls a byte, loses characters cut by a read, and cannot tell a closed
/// terminal from silence.
struct Keyboard {
  private let descriptor: Int32
  private var decoder: KeyDecoder
  /// When silence has settled what is half said; in milliseconds of `Clock`.
  private var settles: Int?
  private var isGone = false

  init(descriptor: Int32, decoder: KeyDecoder) {
    self.descriptor = descriptor
    self.decoder = decoder
  }

  /// Waits until keys come, one of `others` is readable, or the time is over (nil: never), and returns the keys.
  mutating func wait(beside others: [Int32], milliseconds: Int?) -> [Input] {
    if isGone { return [.hangup] }
    let patience = settles.map { max(0, $0 - Clock.milliseconds()) }
    let limit = [milliseconds, patience].compactMap { $0 }.min() ?? -1
    var descriptors = ([descriptor] + others).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    // An interrupted wait is left to the caller, which knows how much time remains.
    guard poll(&descriptors, nfds_t(descriptors.count), Int32(clamping: limit)) >= 0 else { return [] }
    if descriptors[0].revents != 0 { return readAll() }
    guard let settles, Clock.milliseconds() >= settles else { return [] }
    self.settles = nil
    return decoder.settle()
  }

  /// Everything that waits, as one batch, so that marks find their base and pastes cost one frame.
  private mutating func readAll() -> [Input] {
    var batch: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    // The limit keeps a stream without end from holding the screen.
    repeat {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count > 0 {
        batch += chunk[..<count]
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        // In raw mode a read of nothing means that the terminal was closed, as does EIO.
        isGone = true
      }
    } while !isGone && batch.count < 1 << 16 && hasMore
    let inputs = decoder.decode(batch)
    settles = decoder.patience.map { Clock.milliseconds() + $0 }
    return isGone ? inputs + [.hangup] : inputs
  }

  private var hasMore: Bool {
    var one = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&one, 1, 0) > 0
  }
}

/// A clock that only goes forward, while the machine sleeps too.
enum Clock {
  /// Milliseconds since some moment before the start.
  static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_BOOTTIME, &now)
    return now.tv_sec * 1_000 + now.tv_nsec / 1_000_000
  }
}
