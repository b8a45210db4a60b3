import HearthCore
import HearthScreen

/// What a terminal hands to the program.
public enum Input: Hashable, Sendable {
  /// A key; a character is a whole grapheme where its scalars arrived together.
  case key(Key)
  /// Text pasted as one; lines end in `\n`, and nothing else is taken out of it.
  case paste(String)
  /// The screen has a new size; what was drawn is gone, so draw again.
  case resize(Size)
  /// The program was stopped and goes on; the screen is already repainted, but time has passed.
  case resumed
  /// The terminal is gone. Every later read says so at once.
  case hangup
  /// Someone asks the program to end.
  case signal(Stop)

  /// A polite request to end: SIGINT, SIGTERM or SIGQUIT.
  public enum Stop: Hashable, Sendable {
    case interrupt
    case terminate
    case quit
  }
}
