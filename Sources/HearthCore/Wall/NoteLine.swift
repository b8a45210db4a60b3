/// A note as it is said in one line at a shell.
public struct NoteLine: Hashable, Sendable {
  /// Of thanks, what the other one did.
  public let text: String
  /// What it meant; nil when nothing was said about it.
  public let meaning: String?
  /// What kind of note it makes.
  public let sort: Note.Sort

  /// Sorts that a line can say.
  public static let sorts: [Note.Sort] = [.thanks, .affirmation, .love]

  /// Thanks may say both parts: `did -> meant`.
  public init(_ line: String, _ sort: Note.Sort) {
    self.sort = sort
    guard sort == .thanks, let parts = NoteLine.halves(of: line) else {
      text = line
      meaning = nil
      return
    }
    (text, meaning) = parts
  }

  /// Nil where there is no arrow. One that leads nowhere, or comes from nowhere, is no word of theirs.
  private static func halves(of line: String) -> (String, String?)? {
    let characters = Array(line)
    for (index, character) in characters.enumerated() {
      let isDrawn = character == "-" && index + 1 < characters.count && characters[index + 1] == ">"
      guard character == "→" || isDrawn else { continue }
      let before = trimmed(characters[..<index])
      let after = trimmed(characters[(index + (isDrawn ? 2 : 1))...])
      return before.isEmpty || after.isEmpty ? (before + after, nil) : (before, after)
    }
    return nil
  }

  private static func trimmed(_ characters: ArraySlice<Character>) -> String {
    let rest = characters.drop(while: \.isWhitespace)
    return String(rest[..<(rest.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? rest.startIndex)])
  }

  /// The record of it. `chance` keeps two devices from making the same one.
  package func record(author: PartnerID, chance: UInt64, at now: Moment) -> Record {
    let id = "\(Note.kind)-\(String(now.seconds, radix: 36))-\(String(chance, radix: 36))"
    return Note.record(id: id, sort, author: author, text: text, meaning: meaning, at: now)
  }
}

extension Household {
  /// The partner of that name or mark, whatever its case; nil for anybody else.
  public func partner(called name: String) -> PartnerID? {
    func only(_ isMeant: (Partner) -> Bool) -> PartnerID? {
      let meant = PartnerID.allCases.filter { isMeant(self[$0]) }
      return meant.count == 1 ? meant.first : nil
    }
    let wanted = name.printable
    return only { $0.name.printable == wanted }
      ?? only { SearchText.folded($0.name.printable) == SearchText.folded(wanted) }
      ?? only { name == String($0.glyph.symbol) }
  }
}
