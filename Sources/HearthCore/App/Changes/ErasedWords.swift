/// Where words may stay once they are erased here, as far as this machine can tell.
public struct WordsElsewhere: Hashable, Sendable {
  /// Something beside the data folder that keeps old versions of its files.
  public enum History: Hashable, Sendable, CaseIterable {
    case git
    case syncthing
  }

  /// Backups and exports that were made from here and are still there, by their names, the newest first.
  public var copies: [String]
  /// Whether other devices have the folder, and erase what is theirs when they next open.
  public var isShared: Bool
  /// What keeps old versions on this machine, the words among them.
  public var histories: [History]

  /// Nowhere that anybody here knows of, unless told otherwise.
  public init(copies: [String] = [], isShared: Bool = false, histories: [History] = []) {
    self.copies = copies
    self.isShared = isShared
    self.histories = histories
  }

  /// Which files may keep them, in a sentence: short, for it has to fit on the smallest screen with its keys.
  fileprivate func keeping(_ what: String) -> String {
    var names: [String] = histories.map { $0 == .git ? "git’s history" : "Syncthing’s old versions" }
    switch copies.count {
    case 0: break
    case 1: names.append("the copy \(newest)")
    default: names.append("\(copies.count) copies")
    }
    guard !names.isEmpty else { return "Copies you made elsewhere may keep \(what)." }
    let which = copies.count > 1 ? "; the newest is \(newest)" : ""
    return "\(joined(names).startingUpper) may keep \(what)\(which)."
  }

  private var newest: String {
    let name = (copies.first ?? "").printable
    return name.count > 24 ? "\(name.prefix(23))…" : name
  }
}

/// What is said of words that are erased, wherever that is: nobody may take them for gone where a copy still is.
public enum ErasedWords {
  /// Before it is done.
  public static func before(_ elsewhere: WordsElsewhere) -> String {
    let others = elsewhere.isShared ? ", then on other devices" : ""
    return "The words go from the files and backups here\(others). \(elsewhere.keeping("them"))"
  }

  /// Once it is done.
  static func after(_ elsewhere: WordsElsewhere) -> String {
    let others = elsewhere.isShared ? "; other devices follow" : ""
    return "Erased here and in its backups\(others). \(elsewhere.keeping("it"))"
  }
}
