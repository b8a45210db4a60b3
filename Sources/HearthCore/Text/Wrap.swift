/// Breaks text into lines of at most `width` columns, safe to show.
///
/// Spaces at a break are dropped, indents are kept, and every end of line in the text starts a new one, so there is
/// always at least one line. A glyph wider than the line becomes `…`.
public func wrap(_ text: String, width: Int) -> [String] {
  let characters = Array(text.printableLines)
  return wrapLines(characters, width: width).map { range in
    let line = characters[range]
    let kept = line[..<(line.lastIndex { !$0.isBreakingSpace }.map { $0 + 1 } ?? line.startIndex)]
    if kept.count == 1, kept.allSatisfy({ $0.cellWidth > max(1, width) }) { return "…" }
    // Again, because a joiner may have lost what it joined to.
    return String(kept).printable
  }
}

/// Where the lines of at most `width` columns lie among `characters`.
///
/// A line broken for want of room ends where the next begins, its spaces hanging past the edge; a line ended by the
/// writer leaves that end of line out, so the next begins one further.
public func wrapLines(_ characters: [Character], width: Int) -> [Range<Int>] {
  var lines: [Range<Int>] = []
  var start = 0
  var wrapper = LineWrapper(characters: characters, width: max(1, width))
  while let end = characters[start...].firstIndex(where: \.isNewline) {
    wrapper.wrap(start..<end, into: &lines)
    start = end + 1
  }
  wrapper.wrap(start..<characters.count, into: &lines)
  return lines
}

/// Fills one line after another.
private struct LineWrapper {
  let characters: [Character]
  let width: Int
  var lineStart = 0
  var column = 0
  /// Where the line may be broken, and how far it had come there.
  var breakAt = 0
  var columnAtBreak = 0
  var lastWidth = 0

  init(characters: [Character], width: Int) {
    self.characters = characters
    self.width = width
  }

  mutating func wrap(_ paragraph: Range<Int>, into lines: inout [Range<Int>]) {
    lineStart = paragraph.lowerBound
    column = 0
    breakAt = lineStart
    for index in paragraph {
      let columns = characters[index].cellWidth
      defer { lastWidth = columns }
      if characters[index].isBreakingSpace {
        column += columns
        mayBreak(before: index + 1)
        continue
      }
      if index > lineStart, allowsBreak(before: index, columns: columns) { mayBreak(before: index) }
      // Twice at most: what follows an early break may still be too long with this one added.
      while column + columns > width, index > lineStart {
        if breakAt == lineStart { mayBreak(before: index) }
        lines.append(lineStart..<breakAt)
        lineStart = breakAt
        column -= columnAtBreak
      }
      column += columns
    }
    lines.append(lineStart..<paragraph.upperBound)
  }

  private mutating func mayBreak(before index: Int) {
    breakAt = index
    columnAtBreak = column
  }

  /// Between two characters, the first of which is no space.
  private func allowsBreak(before index: Int, columns: Int) -> Bool {
    let last = characters[index - 1]
    if columns > 1 || lastWidth > 1 {
      return columns > 0 && !last.isBreakingSpace && !characters[index].closes && !last.opens
    }
    switch last.unicodeScalars.first?.value {
    // Dashes.
    case 0x2013, 0x2014: return columns > 0
    // Hyphens, but those of `-x` and `10-20`, and before an end as short as that of `check-in`.
    case 0x2D, 0x2010:
      let tail = characters[index...].prefix(3)
      return index - 1 > lineStart && characters[index - 2].isLetter && tail.count == 3
        && tail.allSatisfy(\.isLetter)
    default: return false
    }
  }
}

extension Character {
  /// A space a line may end at; a no-break space is not one.
  var isBreakingSpace: Bool {
    guard let first = unicodeScalars.first else { return false }
    switch first.value {
    case 0x20, 0x09, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: return true
    default: return false
    }
  }

  /// Never begins a line.
  fileprivate var closes: Bool {
    ",.;:!?)]}'\"’”»…、。，．・：；！？）〕］｝〉》」』】ーっゃゅょッャュョ々".contains(self)
  }

  /// Never ends a line.
  fileprivate var opens: Bool { "([{“‘«（〔［｛〈《「『【".contains(self) }
}
