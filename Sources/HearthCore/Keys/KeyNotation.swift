/// Keys in writing: `j`, `<enter>`, `<c-p>`, `<a-b>`, `<f1>`. Tests, tables and config files all use it.
extension Key {
  /// Nil when the notation names no key.
  public init?(notation: some StringProtocol) {
    // Every start reads the whole table of keys, most of which are one ASCII letter.
    if notation.utf8.count == 1, let character = notation.first {
      self = .character(character)
      return
    }
    guard notation.hasPrefix("<"), notation.hasSuffix(">"), notation.count > 2 else {
      guard notation.count == 1, let character = notation.first else { return nil }
      self = .character(character)
      return
    }
    let name = notation.dropFirst().dropLast().lowercased()
    if let key = Key.named(name) {
      self = key
    } else if name.hasPrefix("c-"), name.count == 3, let letter = name.last {
      self = .control(letter)
    } else if name.hasPrefix("a-"), name.count == 3, let letter = notation.dropLast().last {
      self = .alt(letter)
    } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// A run of keys: `jj<cr>` is three. Nil when any of it names no key.
  public static func sequence(_ notation: String) -> [Key]? {
    var keys: [Key] = []
    var rest = notation[...]
    while let next = rest.first {
      var length = 1
      if next == "<", let close = rest.firstIndex(of: ">") {
        length = rest.distance(from: rest.startIndex, to: close) + 1
      }
      guard let key = Key(notation: rest.prefix(length)) else { return nil }
      keys.append(key)
      rest = rest.dropFirst(length)
    }
    return keys
  }

  /// As the screen names it: `Enter`, `Ctrl-P`, `j`.
  public var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .function(let number): "F\(number)"
    default: Key.labels[self] ?? ""
    }
  }

  private static func named(_ name: String) -> Key? {
    switch name {
    case "enter": .enter
    case "cr": .enter
    case "esc": .escape
    case "tab": .tab
    case "s-tab": .backTab
    case "bs": .backspace
    case "del": .delete
    case "up": .up
    case "down": .down
    case "left": .left
    case "right": .right
    case "home": .home
    case "end": .end
    case "pageup": .pageUp
    case "pagedown": .pageDown
    case "space": .character(" ")
    case "lt": .character("<")
    default: nil
    }
  }

  private static let labels: [Key: String] = [
    .enter: "Enter", .escape: "Esc", .tab: "Tab", .backTab: "Shift-Tab", .backspace: "Backspace",
    .delete: "Del", .up: "↑", .down: "↓", .left: "←", .right: "→", .home: "Home", .end: "End",
    .pageUp: "PgUp", .pageDown: "PgDn",
  ]
}
