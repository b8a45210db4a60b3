extension String {
  /// The text as one line that is safe to show anywhere: on the screen, on standard output, in a title.
  ///
  /// This is the one gate for text on its way out; what is stored stays as it was written.
  /// - Ends of lines (`CR LF` is one) and tabs become a space each.
  /// - Controls, DEL, noncharacters, and scalars unassigned or too new for terminals to know become `U+FFFD`, so that an
  ///   escape sequence is seen for what it is and does nothing.
  /// - What only steers its neighbours and could reorder or hide words goes: direction marks and overrides, byte
  ///   order marks, zero-width spaces, soft hyphens, tags, annotations.
  /// - Joiners stay between the letters and pictures they join.
  public var printable: String { cleaned(keepingLines: false) }

  /// `printable`, but every end of line becomes `\n`.
  public var printableLines: String { cleaned(keepingLines: true) }

  private func cleaned(keepingLines: Bool) -> String {
    if isClean(keepingLines: keepingLines) { return self }
    var clean = UnicodeScalarView()
    var previous: Unicode.Scalar?
    let scalars = unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      defer { previous = scalar }
      switch scalar.shape {
      case .glyph, .mark: clean.append(scalar)
      case .replaced: clean.append(.replacement)
      case .blank where scalar == "\n" && previous == "\r": break
      case .blank: clean.append(keepingLines && scalar.endsLine ? "\n" : " ")
      case .hidden where scalar.isJoiner && joins(at: index, after: previous): clean.append(scalar)
      case .hidden: break
      }
    }
    return String(clean)
  }

  private func isClean(keepingLines: Bool) -> Bool {
    var plain = true
    for byte in utf8 where !(0x20...0x7E).contains(byte) && !(keepingLines && byte == 0x0A) {
      plain = false
      break
    }
    return plain
      || unicodeScalars.allSatisfy { scalar in
        switch scalar.shape {
        case .glyph, .mark: true
        case .blank: keepingLines && scalar == "\n"
        case .replaced, .hidden: false
        }
      }
  }

  /// A joiner at the end of a text would swallow whatever is drawn next.
  private func joins(at index: Index, after previous: Unicode.Scalar?) -> Bool {
    guard let previous, previous.value >= 0x300, previous.shape.isDrawn else { return false }
    let next = unicodeScalars.index(after: index)
    guard next < endIndex, case .glyph = unicodeScalars[next].shape else { return false }
    return unicodeScalars[next].value >= 0x300
  }
}

extension ScalarShape {
  fileprivate var isDrawn: Bool {
    switch self {
    case .glyph, .mark: true
    case .blank, .replaced, .hidden: false
    }
  }
}
