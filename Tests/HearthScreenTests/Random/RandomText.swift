@testable import HearthCore

/// What somebody might type or paste, and words that can be found again wherever they turn up.
enum RandomText {
  /// What every secret begins with.
  static let mark: Character = "ъ"

  /// Words nobody else uses, so that a leak is seen: Cyrillic is in no text of the program or of the sample couple.
  static func secret(_ number: Int) -> String {
    let letters = Array("абвгдежзиклмнопрстуфхцчшщэюя")
    var rest = number
    var text = String(mark)
    for _ in 0..<3 {
      text.append(letters[rest % letters.count])
      rest /= letters.count
    }
    return text
  }

  /// The secrets in a text.
  static func secrets(in text: some StringProtocol) -> Set<String> {
    guard text.contains(mark) else { return [] }
    var found: Set<String> = []
    let characters = Array(text)
    for index in characters.indices where characters[index] == mark && index + 4 <= characters.count {
      found.insert(String(characters[index..<index + 4]))
    }
    return found
  }

  static let pastes = [
    "one line", "two\nlines", "cr\r\nlf", "\u{1B}[2J\u{1B}[31mred\u{1B}]0;title\u{7}", "a\u{202E}b\u{2066}c",
    "\u{0}nul\u{8}\u{7F}", "\u{9B}31m", "👩‍👩‍👧‍👦🇩🇪👍🏽", "e\u{301}\u{302}\u{303}", "日本語のことば", "שלום עולם",
    "\u{FEFF}\u{200B}\u{200D}",
    "   ", "\n\n\n", "{a} and {b} {=topic} {question}", "\"}\\",
    "friday 19:30 date night every 2 weeks, ben plans first",
    "last sunday of the month 11:00 walk", "tomorrow 25:99", "12", "2026-12-24 19:00", "0",
    String(repeating: "long words ", count: 60), String(repeating: "x", count: 450),
    String(repeating: "паром", count: 900), String(repeating: "a\u{300}", count: 300), "\u{FFFF}\u{E000}",
  ]

  static let letters = Array("abcdefghijklmnopqrstuvwxyzABDFGJNTUWY0123456789 .,?:/-+!’é漢")
}

extension JSONValue {
  /// Every text in it.
  var texts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let values): values.flatMap(\.texts)
    case .object(let fields): fields.values.flatMap(\.texts)
    default: []
    }
  }
}
