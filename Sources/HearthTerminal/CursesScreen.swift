import CNcurses
import Glibc
import HearthScreen

/// One screen of curses: opening, modes, leaving and coming back. Curses keeps its state in globals, so only
/// one may be open at a time.
final class CursesScreen {
  private let screen: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]
  private let modes: termios
  private let output: Int32
  /// Codes that ask for pastes to be marked; empty where the terminal would print them.
  private let pasteOn: String
  private let pasteOff: String
  /// What a dying process sends.
  private let restore: [UInt8]
  let window: UnsafeMutablePointer<WINDOW>

  private var isOpen = true

  /// Checks the terminal, then takes it. Nothing is written until every check has passed.
  init(options: TerminalOptions) throws(TerminalError) {
    let term = try Self.check(options)
    var modes = termios()
    tcgetattr(options.output, &modes)
    self.modes = modes
    output = options.output
    files = try Self.openFiles(options)
    // The size is asked from the terminal: LINES and COLUMNS would be wrong after the first resize.
    use_env(false)
    use_tioctl(true)
    let actions = SignalActions()
    defer { actions.restore() }
    guard let screen = newterm(term, files[1], files[0]), let window = hearth_stdscr() else {
      for file in files { fclose(file) }
      throw .unknown(term: term)
    }
    self.screen = screen
    self.window = window
    let marksPastes = Self.marksPastes(term)
    pasteOn = marksPastes ? "\u{1b}[?2004h" : ""
    pasteOff = marksPastes ? "\u{1b}[?2004l" : ""
    restore = SignalGuard.restoreBytes(pasteOff: pasteOff)
    setModes()
    SignalGuard.arm(descriptor: output, modes: modes, restore: restore)
  }

  deinit { close() }

  /// Gives the terminal to someone else for a while.
  func leave() {
    guard isOpen else { return }
    send(pasteOff)
    // Where there is no second screen to go back from, what was on it would stay for whoever comes by; and where there is
    // one, another program may go to it without clearing it.
    werase(window)
    wrefresh(window)
    endwin()
    SignalGuard.disarm()
  }

  /// Takes the terminal again; the next update repaints it all.
  func enter() {
    guard isOpen else { return }
    waitForForeground()
    SignalGuard.arm(descriptor: output, modes: modes, restore: restore)
    send(pasteOn)
  }

  /// In the background, setting modes stops the process until its shell brings it to the front. Writing would
  /// not, and would land in the middle of whatever is there.
  func waitForForeground() { reset_prog_mode() }

  /// Restores the terminal, as far as there still is one.
  func close() {
    guard isOpen else { return }
    leave()
    isOpen = false
    tcsetattr(output, TCSADRAIN, [modes])
    delscreen(screen)
    for file in files { fclose(file) }
  }

  private func setModes() {
    raw()
    noecho()
    nonl()
    keypad(window, true)
    // Curses would stop in the middle of a frame when keys wait, and it does not read them here.
    typeahead(-1)
    send(pasteOn)
  }

  /// Writes past curses, whose putp would write to standard output whatever the screen's descriptor is.
  /// Curses' own buffer is empty between updates.
  private func send(_ text: String) {
    guard !text.isEmpty else { return }
    let bytes = Array(text.utf8)
    _ = write(output, bytes, bytes.count)
  }

  /// The terminal's name, once it is known to be able to show a screen.
  private static func check(_ options: TerminalOptions) throws(TerminalError) -> String {
    guard isatty(options.input) == 1, isatty(options.output) == 1 else { throw .notATerminal }
    guard let term = options.term, !term.isEmpty else { throw .unnamed }
    // With an error variable, setupterm returns where initscr would print and exit.
    var status: Int32 = 0
    guard setupterm(term, options.output, &status) == OK else {
      throw status == 1 ? .tooSimple(term: term) : .unknown(term: term)
    }
    defer { hearth_forget_description() }
    guard hearth_capability("cup") != nil else { throw .tooSimple(term: term) }
    return term
  }

  /// Curses wants streams. They stand on copies, since closing them must not close standard input.
  private static func openFiles(
    _ options: TerminalOptions
  ) throws(TerminalError) -> [UnsafeMutablePointer<FILE>] {
    let copies = [fcntl(options.input, F_DUPFD_CLOEXEC, 3), fcntl(options.output, F_DUPFD_CLOEXEC, 3)]
    let files = [fdopen(copies[0], "r"), fdopen(copies[1], "w")].compactMap { $0 }
    guard files.count == 2 else {
      for copy in copies where copy >= 0 { Glibc.close(copy) }
      throw .refused(what: "it cannot be opened twice")
    }
    return files
  }

  /// Old terminals print a private mode they do not know instead of skipping it.
  private static func marksPastes(_ term: String) -> Bool {
    !["linux", "vt", "ansi", "cons", "pcansi", "hurd", "mach", "sun", "wsvt"].contains { term.hasPrefix($0) }
  }
}
