/// Somebody's words as Markdown that shows them just as they are, and nothing more.
///
/// Source: CommonMark 0.31.2, sections 2.4 (backslash escapes), 5.1 (block quotes) and 6.7 (hard line
/// breaks); of the
/// extensions in use, strikethrough and mathematics.
enum Markdown {
  /// In one line, for use anywhere in a paragraph, at its start too.
  static func inline(_ text: String) -> String {
    var escaped = ""
    let line = text.printable
    let scalars = line.unicodeScalars
    // Four spaces at the start would make code of a line, and one goes missing.
    let indent = scalars.prefix { $0 == " " }.count
    escaped += String(repeating: "\u{A0}", count: indent)
    var rest = scalars.dropFirst(indent)[...]
    var digits = rest.prefix { ("0"..."9").contains($0) }
    if !digits.isEmpty, let mark = rest.dropFirst(digits.count).first, mark == "." || mark == ")" {
      escaped += String(String.UnicodeScalarView(digits)) + "\\" + String(mark)
      rest = rest.dropFirst(digits.count + 1)
      digits = rest.prefix(0)
    } else if let first = rest.first, "+-=#>".unicodeScalars.contains(first) {
      escaped += "\\"
    }
    for scalar in rest {
      if "\\`*_[]<~&$|".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// As a block quote, its line ends where they were.
  static func quote(_ text: String) -> [String] {
    let lines = text.printableLines.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let body = lines.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    var quoted: [String] = []
    for (index, line) in body.enumerated() {
      guard !isBlank(line) else {
        quoted.append(">")
        continue
      }
      let next = body.index(body.startIndex, offsetBy: index + 1)
      let goesOn = next < body.endIndex && !isBlank(body[next])
      quoted.append("> \(inline(trimmed(line)))\(goesOn ? "  " : "")")
    }
    return quoted
  }

  private static func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }

  /// Spaces at the end of a line would be a line break.
  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
