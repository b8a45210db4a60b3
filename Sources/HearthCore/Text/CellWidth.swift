extension Character {
  /// Columns this character takes on the screen: the sum over its glyphs, so 0, 1 or 2 for nearly all text.
  ///
  /// It counts what is *shown*. A control takes the one column of its replacement mark, a lone combining mark takes
  /// none because it is not drawn, and a syllable of Hindi or Thai may take more than two.
  public var cellWidth: Int {
    if isPlainASCII { return 1 }
    var width = 0
    forEachGlyph { _, columns in width += columns }
    return width
  }

  /// Calls `body` with each glyph that goes into a cell of its own, and the columns that cell takes: 1 or 2.
  ///
  /// Curses lays out scalar by scalar, as `wcwidth` counts, so that is what a glyph is here: a scalar with columns and
  /// the marks on it. Joined emoji are cut at the joiner, because what follows would fuse with the next cell; skin
  /// tones and variation selectors go, because terminals disagree about their width; a flag becomes its two letters.
  public func forEachGlyph(_ body: (Character, Int) -> Void) {
    if isPlainASCII { return body(self, 1) }
    let scalars = unicodeScalars
    if let only = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      Character.forGlyph(of: only, body)
    } else {
      forEachJoinedGlyph(body)
    }
  }

  private static func forGlyph(of scalar: Unicode.Scalar, _ body: (Character, Int) -> Void) {
    if let letter = scalar.flagLetter { return body(Character(letter), 1) }
    switch scalar.shape {
    case .glyph(let width): body(Character(scalar), width)
    case .blank: body(" ", 1)
    case .replaced: body(Character(.replacement), 1)
    case .mark, .hidden: break
    }
  }

  private func forEachJoinedGlyph(_ body: (Character, Int) -> Void) {
    // CR LF is one character and one line end.
    if isNewline { return body(" ", 1) }
    var open = OpenGlyph()
    for scalar in unicodeScalars {
      if scalar == .zeroWidthJoiner {
        if open.base?.isPictograph == true { break }
        continue
      }
      if scalar.isSkinTone, open.base?.isPictograph == true { continue }
      open.take(scalar, body)
    }
    open.close(body)
  }

  private var isPlainASCII: Bool {
    let bytes = utf8
    guard let first = bytes.first, (0x20...0x7E).contains(first) else { return false }
    return bytes.index(after: bytes.startIndex) == bytes.endIndex
  }
}

/// A glyph still open for marks.
private struct OpenGlyph {
  /// Curses keeps a base and four marks in a cell and refuses the cell when there are more.
  static let marksInCell = 4

  var base: Unicode.Scalar?
  var text = String.UnicodeScalarView()
  var width = 0
  var marks = 0

  mutating func take(_ scalar: Unicode.Scalar, _ body: (Character, Int) -> Void) {
    if let letter = scalar.flagLetter { return start(letter, width: 1, body) }
    switch scalar.shape {
    case .glyph(let width): start(scalar, width: width, body)
    case .blank: start(" ", width: 1, body)
    case .replaced: start(.replacement, width: 1, body)
    case .mark where !scalar.isVariationSelector: add(scalar)
    case .hidden where scalar == .zeroWidthNonJoiner: add(scalar)
    case .mark, .hidden: break
    }
  }

  mutating func close(_ body: (Character, Int) -> Void) {
    guard base != nil else { return }
    // One base and its marks are one character, except where Unicode has a mark that does not extend: then the base
    // alone is what may go into a cell.
    let glyph = String(text)
    body(glyph.first ?? " ", width)
  }

  private mutating func start(_ scalar: Unicode.Scalar, width: Int, _ body: (Character, Int) -> Void) {
    close(body)
    base = scalar
    self.width = width
    marks = 0
    text = String.UnicodeScalarView([scalar])
  }

  private mutating func add(_ mark: Unicode.Scalar) {
    guard base != nil, marks < OpenGlyph.marksInCell else { return }
    marks += 1
    text.append(mark)
  }
}

extension String {
  /// Columns the text takes on one line.
  public var cellWidth: Int {
    var columns = 0
    for byte in utf8 {
      guard (0x20...0x7E).contains(byte) else { return reduce(0) { $0 + $1.cellWidth } }
      columns += 1
    }
    return columns
  }

  /// Cut to `width` columns, the cut marked by `…`. Safe to show.
  public func fitted(to width: Int) -> String {
    let text = printable
    guard text.cellWidth > width else { return text }
    guard width > 0 else { return "" }
    var kept = text.prefix(columns: width - 1)
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// As much of the start as fits into so many columns.
  func prefix(columns: Int) -> Substring {
    var used = 0
    for index in indices {
      used += self[index].cellWidth
      guard used <= columns else { return self[..<index] }
    }
    return self[...]
  }
}
