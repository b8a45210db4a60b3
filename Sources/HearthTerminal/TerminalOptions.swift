import Glibc

/// Which glyphs a terminal is given.
public enum Glyphs: Hashable, Sendable {
  /// Everything in Unicode that takes a known number of columns.
  case unicode
  /// ASCII twins for signs and borders.
  case ascii
}

/// Which terminal to open and what to hold back; the defaults are the process's own.
public struct TerminalOptions: Hashable, Sendable {
  /// Descriptor that keys are read from.
  public var input: Int32 = STDIN_FILENO
  /// Descriptor that the screen is written to.
  public var output: Int32 = STDOUT_FILENO
  /// The terminal's name; TERM if it is set.
  public var term: String?
  /// No colours, attributes only; true when NO_COLOR has any value.
  public var plain: Bool
  /// Which glyphs to use; nil goes by the locale.
  public var glyphs: Glyphs?

  /// Reads TERM and NO_COLOR.
  public init() {
    term = Self.variable("TERM")
    plain = Self.variable("NO_COLOR") != nil
  }

  /// An environment variable, nil when unset or empty.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
