/// A note read in full.
public struct NoteSheet: Hashable, Sendable {
  /// The note's.
  public let id: String
  public internal(set) var scroll = 0
  /// What somebody is asked to press their own key for; nil while it is only read.
  public internal(set) var question: Question?

  /// What is for whoever wrote it.
  public enum Question: Hashable, Sendable {
    /// The note, or what was given back for it.
    case takeBack
    case rewrite
    /// Say who may have it.
    case whoMay
  }

  init(_ id: String) { self.id = id }
}

/// A note that is sealed, and who may do what with it.
public struct LetterSheet: Hashable, Sendable {
  /// The letter's.
  public let id: String
  public internal(set) var scroll = 0
  /// What its author is asked to press their key for; nil while it only waits to be opened.
  public internal(set) var question: Question?

  /// What only its author may do.
  public enum Question: Hashable, Sendable {
    case takeBack
    /// Let the other one open it now.
    case release
  }

  init(_ id: String) { self.id = id }
}
