import Glibc
import HearthScreen
import Synchronization

@testable import HearthTerminal

/// A terminal with nobody before it: tests type into it and read what was sent.
final class PseudoTerminal {
  let device: Int32
  private let sent: Listener
  private var isConnected = true

  init(columns: Int = 80, rows: Int = 24) throws {
    // What posix_openpt and its kin do; glibc hides them from Swift.
    let controller = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    guard controller >= 0, ioctl(controller, 0x4004_5431, &unlocked) == 0,
      ioctl(controller, 0x8004_5430, &number) == 0
    else { throw Failure() }
    device = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard device >= 0 else { throw Failure() }
    sent = Listener(controller: controller)
    resize(columns: columns, rows: rows)
  }

  deinit {
    disconnect()
    close(device)
  }

  struct Failure: Error {}

  var controller: Int32 { sent.controller }

  /// The options that open this terminal as xterm-256color.
  func options(term: String? = "xterm-256color", plain: Bool = false) -> TerminalOptions {
    var options = TerminalOptions()
    options.input = device
    options.output = device
    options.term = term
    options.plain = plain
    options.glyphs = nil
    return options
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(device, UInt(TIOCSWINSZ), &size)
  }

  /// Puts bytes before the program as if typed.
  func type(_ text: String) { type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Array(rest).withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Everything sent since the last call. A mark of our own, sent behind it, tells when all has come.
  func output() -> String {
    let mark: [UInt8] = [0x05, 0x06]
    _ = write(device, mark, mark.count)
    return String(decoding: sent.take(until: mark), as: UTF8.self)
  }

  /// Closes the controlling side, as closing the window does.
  func disconnect() {
    guard isConnected else { return }
    isConnected = false
    sent.stop()
  }
}

/// Reads the controlling side on a thread of its own, as a frame may be larger than the pipe.
private final class Listener: Sendable {
  let controller: Int32
  private let bytes = Mutex<[UInt8]>([])
  private let isStopped = Atomic(false)
  private let hasEnded = Atomic(false)

  init(controller: Int32) {
    self.controller = controller
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Listener>.fromOpaque(context).takeRetainedValue().listen()
        return nil
      }, Unmanaged.passRetained(self).toOpaque())
    pthread_detach(thread)
  }

  func take(until mark: [UInt8]) -> [UInt8] {
    while true {
      let found = bytes.withLock { bytes -> [UInt8]? in
        guard bytes.suffix(mark.count).elementsEqual(mark) else { return nil }
        defer { bytes = [] }
        return Array(bytes.dropLast(mark.count))
      }
      if let found { return found }
      usleep(200)
    }
  }

  func stop() {
    isStopped.store(true, ordering: .sequentiallyConsistent)
    while !hasEnded.load(ordering: .sequentiallyConsistent) { usleep(200) }
    close(controller)
  }

  private func listen() {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while !isStopped.load(ordering: .sequentiallyConsistent) {
      var wait = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, 5) > 0 else { continue }
      let count = read(controller, &chunk, chunk.count)
      if count > 0 { bytes.withLock { $0 += chunk[..<count] } }
    }
    hasEnded.store(true, ordering: .sequentiallyConsistent)
  }
}
