import HearthCore

@testable import HearthScreen

/// A screen of cells as text that shows everything about it: white space, styles, and where the cursor stands.
enum FrameText {
  /// Rows between bars, then the same rows as styles, a letter for each cell.
  static func lines(_ buffer: CellBuffer) -> [String] {
    let cursor = buffer.cursor.map { "cursor in column \($0.column) of row \($0.row)" } ?? "no cursor"
    let rows = (0..<buffer.size.rows)
    let texts = rows.map { "|\(text(buffer, row: $0))|" }
    let empty = "|\(String(repeating: " ", count: buffer.size.columns))|"
    let styles = rows.map { ":\(style(buffer, row: $0))" }
    return [cursor] + squeezed(texts, empty: empty, as: "blank") + squeezed(styles, empty: ":", as: "plain")
  }

  /// One row as it reads; the right half of a wide glyph is no character of its own.
  static func text(_ buffer: CellBuffer, row: Int) -> String {
    var text = String.UnicodeScalarView()
    for column in 0..<buffer.size.columns where buffer[column, row].width > 0 {
      text.append(contentsOf: buffer[column, row].glyph.unicodeScalars)
    }
    return String(text)
  }

  private static func style(_ buffer: CellBuffer, row: Int) -> String {
    var letters = (0..<buffer.size.columns).map { letter(buffer[$0, row].role) }
    while letters.last == letter(.text) { letters.removeLast() }
    return String(letters)
  }

  /// Large screens are mostly air: a run of empty rows becomes one line that counts them.
  private static func squeezed(_ lines: [String], empty: String, as name: String) -> [String] {
    var squeezed: [String] = []
    var run: [String] = []
    for line in lines + [""] {
      if line == empty {
        run.append(line)
      } else {
        squeezed += run.count < 3 ? run : ["\(run.count) \(name) rows"]
        run = []
        if !line.isEmpty { squeezed.append(line) }
      }
    }
    return squeezed
  }

  static func letter(_ role: Role) -> Character {
    switch role {
    case .text: " "
    case .dim: "d"
    case .loud: "l"
    case .title: "t"
    case .rule: "r"
    case .key: "k"
    case .accent: "a"
    case .field: "f"
    case .border: "b"
    case .ember: "e"
    case .flame: "m"
    case .notice: "n"
    case .timer: "i"
    case .spent: "s"
    case .amber: "A"
    case .sea: "S"
    case .moss: "M"
    case .plum: "P"
    case .rose: "R"
    case .slate: "L"
    }
  }

  static let legend =
    ["styles:"]
    + Role.allCases.map { role in "\(role == .text ? "space" : "\(letter(role))    ") \(role.rawValue)" }
}
