/// Something noticed on opening that a person should hear of, though nothing stops for it.
public struct Finding: Hashable, Sendable {
  /// The sorts of it, none of which keeps the store from opening.
  public enum Kind: Hashable, Sendable {
    /// A line that is no record. It stays where it is and a copy lies in the set-aside folder.
    case badLine
    /// What was being typed when the program ended, and cannot be offered.
    case draft
    /// A file that could not be read.
    case unreadable
    /// Something of a newer version of the program, which this one leaves alone.
    case newerVersion
    /// Others could read what should be private.
    case exposed
    /// The disk cannot tell whether another instance is writing.
    case noLock
  }

  /// Decides which is told first: bad lines before the rest.
  public let kind: Kind
  /// Its full path.
  public let file: String
  /// Counted from 1; nil when it concerns the file as a whole.
  public let line: Int?
  /// Half a sentence in plain words.
  public let reason: String
  /// False when somebody was told of the same bad line in an earlier run: once is enough, and not at every start.
  public let isNew: Bool
  /// Tells a bad line from any other, wherever in its file it stands.
  let mark: String?

  init(kind: Kind, file: String, line: Int? = nil, reason: String, isNew: Bool = true, mark: String? = nil) {
    self.kind = kind
    self.file = file
    self.line = line
    self.reason = reason
    self.isNew = isNew
    self.mark = mark
  }

  /// One line for the screen.
  public var message: String { "\(file)\(line.map { ", line \($0)" } ?? ""): \(reason)" }
}
