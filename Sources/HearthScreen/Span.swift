import HearthCore

/// Words in one role: a line may mix several.
struct Span: Hashable, Sendable {
  var text: String
  var role: Role

  init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

extension String {
  /// The start of it, the cut marked by `…`, counted in scalars since thousands of marks may sit on one letter. What no
  /// screen has room for need not be measured at every key.
  func start(_ scalars: Int) -> String {
    let start = unicodeScalars.prefix(max(0, scalars))
    return start.endIndex == unicodeScalars.endIndex ? self : String(start) + "…"
  }
}

extension [Span] {
  /// Columns they take on one line.
  var cellWidth: Int { reduce(0) { $0 + $1.text.printable.cellWidth } }

  /// Broken into lines of at most `width` columns, as `wrap` breaks plain text; safe to show.
  func wrapped(to width: Int) -> [[Span]] {
    var characters: [Character] = []
    var roles: [Role] = []
    for span in self {
      characters += span.text.printableLines
      roles += repeatElement(span.role, count: characters.count - roles.count)
    }
    return wrapLines(characters, width: width).map { range in
      var line: [Span] = []
      var end = range.upperBound
      while end > range.lowerBound, characters[end - 1].isWhitespace { end -= 1 }
      for index in range.lowerBound..<end {
        if let last = line.last, last.role == roles[index] {
          line[line.count - 1].text.append(characters[index])
        } else {
          line.append(Span(String(characters[index]), roles[index]))
        }
      }
      return line
    }
  }

  /// Cut to `width` columns, the cut marked by `…`.
  func fitted(to width: Int) -> [Span] {
    guard cellWidth > width else { return self }
    var fitted: [Span] = []
    var room = width
    for span in self where room > 0 {
      let columns = span.text.printable.cellWidth
      // A span that fills the room exactly must give up its end to the mark, since there is more to come.
      let text = columns < room ? span.text : (span.text + "……").fitted(to: room)
      fitted.append(Span(text, span.role))
      room -= columns
    }
    return fitted
  }
}
