/// Stand-ins for terminals whose charset lacks our signs and borders.
enum AsciiTwins {
  /// The ASCII character nearest in shape, or nil.
  static func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let known = table[scalar] { return known }
    switch scalar.value {
    case 0x2500...0x257f: return "+"
    case 0x2580...0x259f: return "#"
    case 0x2800...0x28ff: return ":"
    case 0x2000...0x200a: return " "
    default: return nil
    }
  }

  /// One string of twins to a glyph, so that a reader sees which glyphs look alike.
  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    let alike: [(Unicode.Scalar, String)] = [
      ("*", "◆◇✧✱∗❖"), ("o", "●○•◦◉◎"), ("^", "▲△↑"), ("#", "■□▪▫"), ("+", "★☆✚"), ("!", "✦"), ("%", "❤♥♡"),
      ("(", "☾"), ("?", "↔"), ("&", "♠♣"),
      ("-", "─━╌┄‐‑‒–—―−╴╶"), ("|", "│┃╎┆╵╷"), ("=", "═"), ("v", "✓✔▼▽↓"), ("x", "✗✘×"), ("@", "✉"),
      ("~", "◌≈∼"), ("r", "↻⟳"), (">", "▸▹›»→❯"), ("<", "◂◃‹«←❮"), (".", "·…‧"), ("'", "‘’‚′`´"),
      ("\"", "“”„″"), ("_", "▁▂"), (":", "▃▄"), ("=", "▅▆≡"), ("u", "∪"), (" ", "\u{a0}"),
    ]
    return Dictionary(
      alike.flatMap { twin, glyphs in glyphs.unicodeScalars.map { ($0, twin) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
