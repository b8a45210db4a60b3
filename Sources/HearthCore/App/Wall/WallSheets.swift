/// A note on the wall, read in full or still sealed, and who may do what with it.
public struct WallSheet: Hashable, Sendable {
  /// The note's, or the letter's.
  public let id: String
  /// Rows skipped of long words.
  public internal(set) var scroll = 0
  /// What somebody is asked to press their own key for; nil while it is only looked at.
  public internal(set) var question: Question?

  /// What is for whoever wrote it.
  public enum Question: Hashable, Sendable {
    /// The note, what was given back for it, or what is sealed.
    case takeBack
    case rewrite
    /// Say who may have it.
    case whoMay
    /// Let the other one open it now.
    case release
  }

  init(_ id: String) { self.id = id }
}

extension WallSheet {
  /// Whether that command leaves the sheet, and not only a question on it.
  func isLeft(by command: Command) -> Bool { command == .close && question == nil }

  /// Does what keys do alike on every card; false where it is not one of those.
  mutating func take(_ command: Command) -> Bool {
    switch command {
    case .close: question = nil
    case .scrollUp, .scrollDown: scroll = command.scrolled(scroll)
    case .takeBack: question = .takeBack
    default: return false
    }
    return true
  }
}
