import CNcurses
import Glibc

/// Signals as something to read, between two steps of the program and never inside one.
final class SignalInbox {
  /// Readable while a signal waits.
  let descriptor: Int32
  private var before: sigset_t
  private var isOpen = true

  /// Blocks the signals for this thread, and for threads and children made afterwards. Must come before
  /// curses opens its screen, whose own handlers would act in the middle of an update.
  init() throws(TerminalError) {
    var before = sigset_t()
    descriptor = hearth_inbox_open(&before)
    self.before = before
    guard descriptor >= 0 else { throw .refused(what: "signals cannot be read") }
  }

  deinit { close() }

  /// Every signal that has come, in order.
  func drain() -> [Int32] {
    var numbers: [Int32] = []
    while isOpen, case let number = hearth_inbox_next(descriptor), number != 0 { numbers.append(number) }
    return numbers
  }

  /// Signals act by themselves again, those that wait at once.
  func close() {
    guard isOpen else { return }
    isOpen = false
    Glibc.close(descriptor)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}

/// Keeps the actions that curses would replace: it installs handlers for these as it opens a screen.
struct SignalActions {
  private var kept: [(number: Int32, action: sigaction)] = []

  init() {
    for number in [SIGINT, SIGTERM, SIGTSTP, SIGWINCH] {
      var action = sigaction()
      if sigaction(number, nil, &action) == 0 { kept.append((number, action)) }
    }
  }

  /// Puts them back.
  func restore() {
    for signal in kept {
      var action = signal.action
      sigaction(signal.number, &action, nil)
    }
  }
}
