/// A word of a line, or what stood in quotes.
struct QuickToken: Hashable {
  /// As it was typed.
  let text: String
  /// In lower case, without the punctuation around it; empty when it stood in quotes.
  let word: String
  let isQuoted: Bool
  /// A comma came after it.
  let endsWithComma: Bool

  init(_ text: String, isQuoted: Bool = false) {
    self.text = text
    self.isQuoted = isQuoted
    endsWithComma = !isQuoted && text.hasSuffix(",")
    word = isQuoted ? "" : QuickToken.word(text)
  }

  /// Cuts a line into words. Scalars, not characters: a mark after a quote would hide the quote.
  static func all(in line: String) throws(QuickEntry.Fault) -> [QuickToken] {
    var lexer = QuickLexer(scalars: Array(line.unicodeScalars))
    return try lexer.tokens()
  }

  private static func word(_ text: String) -> String {
    var word = Substring(text.lowercased())
    while let last = word.unicodeScalars.last, ",;!?".unicodeScalars.contains(last) {
      word.unicodeScalars.removeLast()
    }
    // `24.12.` is a day; elsewhere a full stop ends a sentence or shortens a word.
    if let first = word.utf8.first, !(48...57).contains(first), word.hasSuffix(".") { word.removeLast() }
    var scalars = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      scalars.append(scalar == "–" || scalar == "—" ? "-" : scalar == "’" ? "'" : scalar)
    }
    return String(scalars)
  }
}

/// Cuts a line into tokens.
private struct QuickLexer {
  let scalars: [Unicode.Scalar]
  var at = 0

  init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func tokens() throws(QuickEntry.Fault) -> [QuickToken] {
    var tokens: [QuickToken] = []
    while at < scalars.count {
      if scalars[at].properties.isWhitespace {
        at += 1
      } else if let close = QuickLexer.closing[scalars[at]] {
        tokens.append(QuickToken(try quoted(until: close), isQuoted: true))
      } else {
        tokens.append(QuickToken(bare()))
      }
    }
    return tokens
  }

  private static let closing: [Unicode.Scalar: Unicode.Scalar] = ["\"": "\"", "“": "”"]

  private mutating func quoted(until close: Unicode.Scalar) throws(QuickEntry.Fault) -> String {
    var text = String.UnicodeScalarView()
    at += 1
    while at < scalars.count {
      let scalar = scalars[at]
      at += 1
      if scalar == close {
        guard close == "\"", at < scalars.count, scalars[at] == close else { return String(text) }
        at += 1
      }
      text.append(scalar)
    }
    throw QuickEntry.Fault("A quote is opened and not closed. Add a \(close) where the name ends.")
  }

  /// Up to white space, or a comma with a letter after it: `mon,wed`, but not `1,000`.
  private mutating func bare() -> String {
    var text = String.UnicodeScalarView()
    while at < scalars.count, !scalars[at].properties.isWhitespace {
      text.append(scalars[at])
      at += 1
      if text.last == ",", at < scalars.count, scalars[at].properties.isAlphabetic { break }
    }
    return String(text)
  }
}

/// A place among the tokens, to try a phrase from.
struct QuickCursor {
  let tokens: [QuickToken]
  var at = 0
  /// How many months lie between two, as the last phrase about months said.
  var interval = 1

  init(tokens: [QuickToken]) { self.tokens = tokens }

  var isAtEnd: Bool { at >= tokens.count }

  /// The word there; empty past the end and for what stood in quotes.
  var word: String { peek(0) }

  func peek(_ ahead: Int) -> String { tokens.indices.contains(at + ahead) ? tokens[at + ahead].word : "" }

  /// Steps over the word if it is one of these.
  mutating func take(_ choices: String...) -> Bool {
    guard !isAtEnd, choices.contains(word), !word.isEmpty else { return false }
    at += 1
    return true
  }

  /// Steps over these words if all of them come next.
  mutating func take(phrase words: String...) -> Bool {
    for (index, word) in words.enumerated() where peek(index) != word { return false }
    at += words.count
    return true
  }

  /// Steps over a word that means something.
  mutating func take<Value>(_ meaning: (String) -> Value?) -> Value? {
    guard let value = meaning(word) else { return nil }
    at += 1
    return value
  }

  /// Steps over what stands between two things of a list; true also where a comma stood before.
  mutating func takeSeparator() -> Bool {
    let hadComma = at > 0 && at <= tokens.count && tokens[at - 1].endsWithComma
    return take("and", "&", "+", "or") || hadComma
  }

  /// What was typed since then, for a fault to name.
  func typed(since start: Int) -> String {
    QuickEntry.named(tokens[start..<Swift.min(at, tokens.count)].map(\.text).joined(separator: " "))
  }

  /// What was typed there and up to so many words after it, for a fault to name.
  func typed(next count: Int) -> String {
    QuickEntry.named(tokens[at...].prefix(count).map(\.text).joined(separator: " "))
  }
}

extension QuickEntry {
  /// The words of a line as a fault names them: in quotes, and not too many of them.
  static func named(_ words: String) -> String {
    var words = words[...]
    while let last = words.last, ",;".contains(last) { words.removeLast() }
    return words.count > 30 ? "“\(words.prefix(29))…”" : "“\(words)”"
  }
}
