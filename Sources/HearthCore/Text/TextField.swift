/// Text being written: the one editing type, for a single line or for pages.
///
/// It keeps what was typed exactly, apart from NUL, tabs and the kinds of line end; making it safe to show is left to
/// `layout`.
public struct TextField: Sendable {
  /// Always the characters of `text`: what joins to one character is one element.
  public internal(set) var characters: [Character]
  /// The number of characters before it.
  public internal(set) var cursor: Int
  /// Whether it may hold more than one line.
  public let multiline: Bool
  /// The most characters that may be put in.
  public let limit: Int
  /// Whether what is drawn must tell nothing about the text, not even its length.
  public var isPrivate: Bool
  var history = TextHistory()
  var killed: [Character] = []
  /// The column that vertical moves try to keep.
  var goalColumn: Int?

  /// A field with the cursor at the end. A text longer than the limit is kept whole; it only takes nothing more.
  public init(_ text: String = "", multiline: Bool = false, limit: Int = 20_000, isPrivate: Bool = false) {
    self.multiline = multiline
    self.limit = limit
    self.isPrivate = isPrivate
    characters = Array(TextField.accepted(text, multiline: multiline))
    cursor = characters.count
  }

  /// What was written.
  public var text: String { String(characters) }

  /// Nothing at all.
  public var isEmpty: Bool { characters.isEmpty }

  /// Nothing anyone could see.
  public var isBlank: Bool { characters.allSatisfy { $0.isWhitespace || $0.cellWidth == 0 } }

  /// Puts text in at the cursor: a typed character or a paste.
  ///
  /// False, with the field as it was, when it does not fit within the limit: half a paste would be worse than none.
  @discardableResult
  public mutating func insert(_ text: String) -> Bool {
    let accepted = TextField.accepted(text, multiline: multiline)
    goalColumn = nil
    // Counted before anything moves, since marks may join what is there and take no room at all.
    let added = splice(cursor..<cursor, with: accepted)
    guard characters.count + added.growth <= limit || added.growth <= 0 else { return false }
    commit(added, run: accepted.count == 1 ? .typing : .none)
    return true
  }

  /// Throws the text away for another, with the cursor at its end. It can be undone.
  public mutating func replaceAll(with text: String) {
    goalColumn = nil
    commit(splice(0..<characters.count, with: TextField.accepted(text, multiline: multiline)), run: .none)
  }

  /// Line ends of every kind become `\n`, or a space where there is one line only; tabs become spaces.
  private static func accepted(_ text: String, multiline: Bool) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }) else { return text }
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\0": continue
      case "\t": scalars.append(" ")
      case "\n" where afterReturn: continue
      case _ where scalar.endsLine: scalars.append(multiline ? "\n" : " ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

/// Two fields are equal when the same could be read and typed in them. How they came to it is left out, so that a
/// field typed into equals one made with the text.
extension TextField: Hashable {
  /// Leaves out the history of changes, and what was cut.
  public static func == (left: TextField, right: TextField) -> Bool {
    left.cursor == right.cursor && left.multiline == right.multiline && left.limit == right.limit
      && left.isPrivate == right.isPrivate && left.characters == right.characters
  }

  /// Of less than `==` looks at, which is allowed: equal fields still hash alike.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(cursor)
    hasher.combine(characters)
  }
}

extension TextField {
  /// Some characters in place of others.
  struct Splice: Hashable, Sendable {
    var at: Int
    var removed: [Character]
    var inserted: [Character]
    var cursorBefore: Int
    var cursorAfter: Int

    var growth: Int { inserted.count - removed.count }
  }

  /// What replacing `range` comes to once the neighbours have joined: a mark put after its letter is one character
  /// with it, and two halves of a flag that meet are one flag.
  func splice(_ range: Range<Int>, with text: String) -> Splice {
    let low = max(0, range.lowerBound - 1)
    let before = String(characters[low..<range.lowerBound])
    var high = min(characters.count, range.upperBound + 1)
    var joined = before + text + String(characters[range.upperBound..<high])
    // One neighbour nearly always does. Only where its last character came out otherwise can the next one join too, as
    // in a row of flags, which pair up anew.
    while high < characters.count, joined.last.map({ $0.isSame(as: characters[high - 1]) }) != true {
      joined.append(characters[high])
      high += 1
    }
    return trimmed(
      Splice(
        at: low, removed: Array(characters[low..<high]), inserted: Array(joined), cursorBefore: cursor,
        cursorAfter: low + charactersReached(in: joined, bytes: before.utf8.count + text.utf8.count)),
      to: range)
  }

  /// Where the cursor's place fell inside a character, it goes behind that character.
  private func charactersReached(in text: String, bytes end: Int) -> Int {
    var bytes = 0
    var count = 0
    for character in text where bytes < end {
      bytes += character.utf8.count
      count += 1
    }
    return count
  }

  /// Leaves out the neighbours that stayed as they were.
  private func trimmed(_ splice: Splice, to range: Range<Int>) -> Splice {
    var splice = splice
    while splice.at < range.lowerBound, let old = splice.removed.first, let new = splice.inserted.first,
      old.isSame(as: new)
    {
      splice.removed.removeFirst()
      splice.inserted.removeFirst()
      splice.at += 1
    }
    while splice.at + splice.removed.count > range.upperBound, let old = splice.removed.last,
      let new = splice.inserted.last, old.isSame(as: new)
    {
      splice.removed.removeLast()
      splice.inserted.removeLast()
    }
    return splice
  }
}

extension Character {
  /// Letter for letter: Swift's `==` takes é written in one scalar and in two for the same.
  func isSame(as other: Character) -> Bool { unicodeScalars.elementsEqual(other.unicodeScalars) }
}
