import Glibc
import Testing

/// The program on a real terminal, as the two in front of it have it: they press keys and read what stands there.
///
/// Nothing here waits for time to pass. Whoever wants to know that a key has done its work says what it should show.
final class Couch {
  let home: Home
  /// Every different screen there was to be seen so far.
  private(set) var seen: [String] = []
  private let tmux: String
  private let socket: String
  private let pidFile: String
  private let recording: String

  init(
    _ home: Home, _ arguments: [String], columns: Int, rows: Int, environment: [String: String],
    prelude: String
  ) throws {
    self.home = home
    tmux = try Program.tmux()
    // A tmux of its own each time: an ending one would take a new session down with it.
    let name = "\(home.scratch)/\(UInt32.random(in: 0...UInt32.max))"
    socket = "\(name).sock"
    pidFile = "\(name).pid"
    recording = "\(name).bytes"
    let command = ([try Program.hearth()] + arguments).map(quoted).joined(separator: " ")
    let variables = environment.map { "\($0.key)=\(quoted($0.value))" }.joined(separator: " ")
    try File.write(
      """
      env \(variables) sh -c 'echo $$ >"$0"; \(prelude) exec "$@"' \(quoted(pidFile)) \(command)
      status=$?
      modes=$(stty -a)
      stty sane
      echo
      echo "$modes"
      echo "status=$status."
      exec cat
      """, to: "\(name).sh")
    try tell(
      "start-server", ";", "set", "-g", "status", "off", ";", "set", "-g", "default-terminal",
      "screen-256color", ";", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-s", "couch",
      "sh \(name).sh")
  }

  deinit {
    _ = try? ask("kill-server")
    // The program still stores what was typed; the folders must not go from under it.
    if let process = try? process() { waitUntilGone(process) }
  }

  // MARK: Hands

  /// Keys by tmux's names: `Enter`, `Space`, `Escape`, `C-d`, `BSpace`, `Up`, or the character itself.
  @discardableResult
  func press(_ keys: String...) throws -> Couch { try press(keys) }

  @discardableResult
  func press(_ keys: [String]) throws -> Couch {
    try tell(["send-keys", "-t", "couch"] + keys)
    return self
  }

  /// The same key many times.
  @discardableResult
  func press(_ key: String, times: Int) throws -> Couch {
    try tell("send-keys", "-t", "couch", "-N", "\(times)", key)
    return self
  }

  @discardableResult
  func type(_ text: String) throws -> Couch {
    try tell("send-keys", "-t", "couch", "-l", "--", text)
    return self
  }

  /// Goes down a list to a row and takes it.
  @discardableResult
  func choose(_ row: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try see("▸", row, at: place)
    while !shows("▸ \(row)", on: screen) {
      let before = screen
      // A picture taken in the middle of a frame has no row chosen at all.
      try press("Down").wait("to reach “\(row)”", place) { $0 != before && $0.contains("▸") }
    }
    return try press("Enter")
  }

  @discardableResult
  func paste(_ text: String) throws -> Couch {
    // Through a file: a long text does not fit into a command.
    let file = "\(recording).pasted"
    try File.write(text, to: file)
    try tell(
      "load-buffer", "-b", "pasted", file, ";", "paste-buffer", "-d", "-p", "-b", "pasted", "-t", "couch")
    return self
  }

  @discardableResult
  func resize(_ columns: Int, _ rows: Int) throws -> Couch {
    try tell("resize-window", "-t", "couch", "-x", "\(columns)", "-y", "\(rows)")
    return self
  }

  // MARK: Eyes

  var screen: String {
    let text = (try? ask("capture-pane", "-p", "-t", "couch").output) ?? ""
    if seen.last != text { seen.append(text) }
    return text
  }

  /// From here on, keeps all that is sent to the terminal.
  func record() throws { try tell("pipe-pane", "-t", "couch", "cat >'\(recording)'") }

  /// The words among what was sent, without the sequences that move the cursor and change colours.
  var recorded: String {
    var words = ""
    var isSequence = false
    for scalar in (File.text(recording) ?? "").unicodeScalars {
      if scalar == "\u{1B}" {
        isSequence = true
      } else if isSequence {
        isSequence = !(scalar.properties.isAlphabetic || scalar == "=" || scalar == ">")
      } else if scalar.value >= 0x20 {
        words.unicodeScalars.append(scalar)
      }
    }
    return words
  }

  /// The same with every byte, as text.
  var recordedBytes: String { File.text(recording) ?? "" }

  /// All that the terminal still holds: the screen, and what has scrolled off it.
  var leftBehind: String {
    get throws { try ask("capture-pane", "-p", "-S", "-", "-t", "couch").output }
  }

  /// What the terminal calls itself, in its window and in the list of windows.
  var title: String {
    get throws { try ask("display-message", "-p", "-t", "couch", "#{pane_title} #{window_name}").output }
  }

  /// Waits until all of it stands on the screen.
  @discardableResult
  func see(_ texts: String..., at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try wait("to see \(texts.map { "“\($0)”" }.joined(separator: " and "))", place) { screen in
      texts.allSatisfy { shows($0, on: screen) }
    }
  }

  /// Waits until none of it does. To follow something seen that comes with the change.
  @discardableResult
  func seeNot(_ texts: String..., at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try wait("not to see \(texts.map { "“\($0)”" }.joined(separator: " or "))", place) { screen in
      !texts.contains { shows($0, on: screen) }
    }
  }

  /// Also where a small window broke the line.
  private func shows(_ text: String, on screen: String) -> Bool {
    screen.contains(text)
      || screen.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(text)
  }

  /// Sees to it that every key so far has done its work, also where it changes nothing on the screen: keys keep their
  /// order, and this opens the help sheet and closes it.
  @discardableResult
  func settle(at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("C-g")
    try wait("for the help sheet", place) { $0.contains("Where to turn") }
    try press("q")
    return try wait("for the screen to come back", place) { !$0.contains("Where to turn") }
  }

  @discardableResult
  func wait(
    _ what: String, _ place: SourceLocation, until holds: (String) -> Bool
  ) throws -> Couch {
    let deadline = Deadline()
    while !holds(screen) {
      guard !deadline.isOver else {
        Issue.record("waited \(what); the screen is:\n\(screen)", sourceLocation: place)
        throw Trouble("the screen never came")
      }
      usleep(15_000)
    }
    return self
  }

  // MARK: Ends

  /// The process on this terminal, once something was seen of it.
  func process() throws -> pid_t {
    guard let line = File.text(pidFile), let process = pid_t(line.filter(\.isNumber)) else {
      throw Trouble("the program has not started")
    }
    return process
  }

  @discardableResult
  func send(_ signal: Int32) throws -> Couch {
    try #require(kill(try process(), signal) == 0)
    return self
  }

  /// Pulls the plug.
  func crash(at place: SourceLocation = #_sourceLocation) throws {
    try send(SIGKILL).see("status=137.", at: place)
  }

  /// Leaves by the keys, from any pane or step.
  func quit(at place: SourceLocation = #_sourceLocation) throws {
    try press("C-c").see("status=0.", at: place)
  }

  /// Closes the terminal's window, and returns when the program is gone.
  func closeWindow() throws {
    let process = try process()
    try tell("kill-session", "-t", "couch")
    try #require(waitUntilGone(process), "the program outlived its terminal")
  }

  /// What a shell would find after the program: echo, whole lines, the ordinary screen, a cursor.
  func expectRestored(at place: SourceLocation = #_sourceLocation) throws {
    try see("icanon", " echo ", at: place).seeNot("-icanon", "-echo ", at: place)
    let modes = try ask("display-message", "-p", "-t", "couch", "#{alternate_on} #{cursor_flag}").output
    #expect(modes == "0 1\n", "alternate screen, cursor", sourceLocation: place)
  }

  @discardableResult
  private func waitUntilGone(_ process: pid_t) -> Bool {
    let deadline = Deadline()
    while isRunning(process), !deadline.isOver { usleep(5_000) }
    return !isRunning(process)
  }

  /// A process that nobody has collected is gone all the same.
  private func isRunning(_ process: pid_t) -> Bool {
    guard let line = File.text("/proc/\(process)/stat"), let end = line.lastIndex(of: ")") else {
      return false
    }
    return !line[end...].hasPrefix(") Z")
  }

  // MARK: tmux

  private func tell(_ words: String...) throws { try tell(words) }

  private func tell(_ words: [String]) throws {
    let outcome = try ask(words)
    guard outcome.status == 0 else { throw Trouble("tmux \(words[0]): \(outcome.errors)") }
  }

  private func ask(_ words: String...) throws -> Outcome { try ask(words) }

  private func ask(_ words: [String]) throws -> Outcome {
    try Program.run(
      tmux, ["-S", socket, "-f", "/dev/null"] + words, environment: home.environment, scratch: home.scratch)
  }
}

/// For a shell, whatever is in it.
private func quoted(_ word: String) -> String {
  "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
