import CNcurses
import Glibc
import HearthScreen

/// The screen and keyboard. For one thread; one at a time in a process.
///
/// `draw` sends what changed; `read` waits for keys, signals and new sizes. Call `close` on every way out.
public final class Terminal {
  /// Which glyphs are sent as they are; `.ascii` sends twins for the rest.
  public var glyphs: Glyphs { charset.glyphs }
  /// The screen's size in cells, at least one by one.
  public private(set) var size: Size

  private let options: TerminalOptions
  private let charset: Charset
  private let ability: ColorAbility
  private let signals: SignalInbox
  private let screen: CursesScreen
  private var painter: Painter
  private var keyboard: Keyboard
  let alarm = Alarm()
  /// Signals that came while stopped, still to be told.
  private var waiting: [Int32] = []
  private var isOpen = true
  private var isCursorShown: Bool?

  /// Takes over the terminal. When it throws, nothing was written and nothing is changed.
  public init(theme: Theme, options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    self.options = options
    let fromLocale = Charset.fromEnvironment()
    charset = options.glyphs == .ascii ? .ascii : options.glyphs == .unicode ? .utf8 : fromLocale
    signals = try SignalInbox()
    do {
      screen = try CursesScreen(options: options)
    } catch {
      signals.close()
      throw error
    }
    ability = ColorAbility.ofTerminal(plain: options.plain)
    painter = Painter(
      window: screen.window, encoder: GlyphEncoder(charset: charset),
      pairs: ColorPairs(theme: theme, ability: ability))
    let decoder = KeyDecoder(sequences: .ofTerminal(), charset: fromLocale)
    keyboard = Keyboard(descriptor: options.input, decoder: decoder)
    size = Size(columns: Int(getmaxx(screen.window)), rows: Int(getmaxy(screen.window)))
  }

  deinit { close() }

  /// Shows a screenful. What did not change since the last one costs nothing; what lies outside the screen
  /// is left out.
  public func draw(_ buffer: CellBuffer) {
    guard isOpen else { return }
    let cursor = buffer.cursor.flatMap { isInside($0) ? $0 : nil }
    guard painter.paint(buffer, size: size) else { return }
    if cursor == nil { showCursor(false) }
    // Without a cursor to place, curses need not move it back after writing.
    leaveok(screen.window, cursor == nil)
    if let cursor { wmove(screen.window, Int32(cursor.row), Int32(cursor.column)) }
    wnoutrefresh(screen.window)
    doupdate()
    // Only now, so that it is never seen on its way.
    if cursor != nil { showCursor(true) }
  }

  /// Changes every role's look, and repaints what is shown.
  public func use(_ theme: Theme) {
    guard isOpen else { return }
    let shown = painter.shown
    painter.use(ColorPairs(theme: theme, ability: ability))
    if let shown { draw(shown) }
  }

  /// Waits for something to happen, and returns all that has: an empty array after that many milliseconds of
  /// nothing, or at once when the machine has slept through them. Nil waits for ever, without waking.
  public func read(timeoutMilliseconds: Int? = nil) -> [Input] {
    guard isOpen else { return [.hangup] }
    let deadline = timeoutMilliseconds.map { Clock.milliseconds() + $0 }
    alarm.set(timeoutMilliseconds)
    var inputs = tell(take(&waiting))
    while inputs.isEmpty {
      let left = deadline.map { max(0, $0 - Clock.milliseconds()) }
      let keys = keyboard.wait(beside: [signals.descriptor, alarm.descriptor], milliseconds: left)
      // Signals first: a key after a resize is meant for the new screen.
      inputs = tell(signals.drain()) + keys
      if let deadline, Clock.milliseconds() >= deadline { break }
    }
    return inputs
  }

  /// Stops the program as a shell expects of Ctrl-Z. Returns once it goes on, with the screen repainted. Save
  /// before: a stopped program may never go on.
  public func suspend() { suspend(wholeGroup: true) }

  /// Restores the terminal and lets signals act by themselves. Safe to call twice, and when the terminal is
  /// gone.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    screen.close()
    signals.close()
  }

  private func suspend(wholeGroup: Bool) {
    guard isOpen else { return }
    showCursor(true)
    screen.leave()
    hearth_stop(wholeGroup)
    // Being continued is no news here. Anything else that came is.
    waiting += signals.drain().filter { $0 != SIGCONT && $0 != SIGTSTP && $0 != SIGWINCH }
    comeBack()
    // The window may have been resized meanwhile, and that signal was for all of us.
    waiting.append(SIGWINCH)
  }

  /// Takes a terminal that others have written on.
  private func comeBack() {
    screen.enter()
    isCursorShown = nil
    repaint()
  }

  /// Sends all of the screen again, over whatever others have written on it.
  public func repaint() {
    let shown = painter.shown
    painter.forget()
    // Without anything to draw, the update alone still takes back a terminal that was left.
    if let shown { draw(shown) } else { doupdate() }
  }

  private func isInside(_ position: CellBuffer.Position) -> Bool {
    (0..<size.columns).contains(position.column) && (0..<size.rows).contains(position.row)
  }

  private func showCursor(_ shown: Bool) {
    guard isCursorShown != shown else { return }
    isCursorShown = shown
    curs_set(shown ? 1 : 0)
  }

  private func take(_ numbers: inout [Int32]) -> [Int32] {
    defer { numbers = [] }
    return numbers
  }

  // MARK: Signals

  /// What signals mean to the program, doing what they ask of the screen.
  private func tell(_ numbers: [Int32]) -> [Input] {
    var inputs: [Input] = []
    for number in numbers {
      switch number {
      case SIGWINCH:
        if let size = adoptSize() {
          inputs.append(.resize(size))
        } else {
          // Changed and changed back before anybody looked: what stood there may be cut off or wrapped.
          repaint()
        }
      case SIGTSTP:
        suspend(wholeGroup: false)
        inputs += [.resumed] + tell(take(&waiting))
      case SIGCONT:
        // Continued after SIGSTOP, which nobody could prepare for: the shell has the terminal's modes.
        screen.waitForForeground()
        screen.leave()
        comeBack()
        inputs.append(.resumed)
      case SIGHUP: inputs.append(.hangup)
      case SIGINT: inputs.append(.signal(.interrupt))
      case SIGQUIT: inputs.append(.signal(.quit))
      case SIGTERM: inputs.append(.signal(.terminate))
      default: break
      }
    }
    return inputs
  }

  /// Takes the terminal's size if it changed.
  private func adoptSize() -> Size? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard hearth_window_size(options.output, &columns, &rows) else { return nil }
    // Curses keeps three copies of every cell; a window of 65535 squared would take all memory.
    let size = Size(columns: min(Int(columns), 2_000), rows: min(Int(rows), 1_000))
    guard size != self.size else { return nil }
    // Not resizeterm, which besides fills curses' key queue, never read here.
    guard resize_term(Int32(size.rows), Int32(size.columns)) == OK else { return nil }
    self.size = size
    painter.forget()
    return size
  }
}
