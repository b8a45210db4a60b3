/// Why there can be no screen. Nothing was written to the terminal when one of these is thrown.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// The TERM variable is missing or empty.
  case unnamed
  /// No description of the terminal that TERM names.
  case unknown(term: String)
  /// A terminal that cannot place its cursor.
  case tooSimple(term: String)
  /// The system refused something a screen needs.
  case refused(what: String)

  /// One line for standard error: what is wrong, and what to do.
  public var description: String {
    switch self {
    case .notATerminal:
      "hearth-tui needs a terminal: its input and output cannot be files or pipes"
    case .unnamed:
      "hearth-tui needs a terminal: TERM is not set; try TERM=xterm-256color"
    case .unknown(let term):
      "hearth-tui needs a terminal: TERM=\(Self.printable(term)) is unknown here; "
        + "try TERM=xterm-256color, or install ncurses-term"
    case .tooSimple(let term):
      "hearth-tui needs a terminal: TERM=\(Self.printable(term)) cannot move its cursor; "
        + "try TERM=xterm-256color, or a command such as hearth-tui --help"
    case .refused(let what):
      "hearth-tui needs a terminal: \(what)"
    }
  }

  /// TERM comes from outside and is shown on a terminal.
  private static func printable(_ name: String) -> String {
    String(name.unicodeScalars.prefix(40).map { (0x21...0x7e).contains($0.value) ? Character($0) : "?" })
  }
}
