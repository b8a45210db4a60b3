import CNcurses
import HearthScreen

/// How many colours a terminal takes, and how they are named.
enum ColorAbility: Hashable {
  case none
  /// Eight, where bright ones are the dark ones in bold.
  case eight
  case sixteen
  /// The xterm palette.
  case indexed
  /// Red, green and blue in one number.
  case direct

  /// The ability of the terminal that curses just opened.
  static func ofTerminal(plain: Bool) -> ColorAbility {
    guard !plain, has_colors() else { return .none }
    start_color()
    return ColorAbility(colors: Int(hearth_color_count()))
  }

  /// By terminfo's count of colours.
  init(colors: Int) {
    switch colors {
    case (1 << 24)...: self = .direct
    case 256...: self = .indexed
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .none
    }
  }

  /// Curses' number for a colour, and whether bold must stand in for its brightness. The none ability has
  /// only the terminal's own colour, -1.
  func number(_ color: Color) -> (number: Int32, bold: Bool) {
    switch self {
    case .none: (-1, false)
    case .eight: (Int32(color.basic & 7), color.basic > 7)
    case .sixteen: (Int32(color.basic & 15), false)
    case .indexed: (Int32(color.indexed & 255), false)
    // Descriptions such as xterm-direct256 keep the lowest numbers for the palette, so a pure dark blue
    // gets one step of red. Black is black in both.
    case .direct: (Int32(color.rgb > 0 && color.rgb < 256 ? color.rgb | 0x010000 : color.rgb), false)
    }
  }
}

/// A theme as curses takes it: attributes and a colour pair for each role.
struct ColorPairs {
  /// Attributes and pair of a cell.
  struct Look: Hashable {
    var attributes: attr_t = 0
    var pair: Int32 = 0

    /// Whether a space with these attributes can be seen.
    var showsOnSpace: Bool { attributes & (hearth_underline | hearth_reverse) != 0 }
  }

  /// What empty cells look like.
  private(set) var base = Look()
  private var looks: [Role: Look] = [:]
  /// The look asked for last: neighbours are mostly alike, and a role hashes as a string.
  private var last: (role: Role, look: Look)?

  /// Allocates one pair for each foreground. Pairs begin at 1 again for each theme, so the screen must be
  /// repainted in full afterwards.
  init(theme: Theme, ability: ColorAbility) {
    // Without this, pair 0 would paint white on black over the terminal's own colours.
    let ownColors = ability == .none || use_default_colors() == OK
    let background = theme.background.map { ability.number($0).number } ?? (ownColors ? -1 : 0)
    var pairs: [Int32: Int32] = [:]
    func pair(_ foreground: Int32) -> Int32 {
      if ability == .none || (foreground == -1 && background == -1) { return 0 }
      if let known = pairs[foreground] { return known }
      let next = Int32(pairs.count + 1)
      pairs[foreground] = next
      return init_extended_pair(next, foreground, background) == OK ? next : 0
    }
    let plain: Int32 = ownColors ? -1 : 7
    let ink = theme.styles[.text]?.foreground.map { ability.number($0).number } ?? plain
    base.pair = background == -1 ? 0 : pair(ink)
    for role in Role.allCases {
      guard let style = theme.styles[role] else {
        looks[role] = base
        continue
      }
      var look = Look(attributes: Self.bits(style.attributes))
      let (number, bold) = style.foreground.map { ability.number($0) } ?? (plain, false)
      if bold { look.attributes |= hearth_bold }
      look.pair = pair(number)
      looks[role] = look
    }
  }

  /// How a role looks.
  mutating func look(_ role: Role) -> Look {
    if let last, last.role == role { return last.look }
    let look = looks[role] ?? base
    last = (role, look)
    return look
  }

  private static func bits(_ attributes: Style.Attributes) -> attr_t {
    let table: [(Style.Attributes, attr_t)] = [
      (.bold, hearth_bold), (.dim, hearth_dim), (.italic, hearth_italic), (.underline, hearth_underline),
      (.reverse, hearth_reverse),
    ]
    return table.reduce(0) { attributes.contains($1.0) ? $0 | $1.1 : $0 }
  }
}
