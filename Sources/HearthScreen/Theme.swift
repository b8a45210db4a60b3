/// How each role looks on terminals of every ability.
public struct Theme: Hashable, Sendable {
  let name: String
  /// Only of roles that the theme says something about.
  public let styles: [Role: Style]
  /// What lies behind everything; nil leaves the terminal's own.
  public let background: Color?

  /// Roles may be left out, all of them too.
  public init(name: String, styles: [Role: Style], background: Color?) {
    self.name = name
    self.styles = styles
    self.background = background
  }

  /// How a role looks; the terminal's own where the theme says nothing.
  public subscript(_ role: Role) -> Style { styles[role] ?? Style(foreground: nil) }
}

/// One colour, said for each kind of terminal.
public struct Color: Hashable, Sendable {
  /// 0xRRGGBB.
  public let rgb: Int
  /// 16–255 of the xterm palette.
  public let indexed: Int
  /// 0–15, the terminal's own sixteen.
  public let basic: Int

  /// The three are taken as they are, whether they look alike or not.
  public init(rgb: Int, indexed: Int, basic: Int) {
    self.rgb = rgb
    self.indexed = indexed
    self.basic = basic
  }
}

/// Foreground and attributes of a role.
public struct Style: Hashable, Sendable {
  /// Nil is the terminal's own foreground.
  public let foreground: Color?
  /// All at once; a terminal shows those it has.
  public let attributes: Attributes

  /// No attributes, unless given.
  public init(foreground: Color?, attributes: Attributes = []) {
    self.foreground = foreground
    self.attributes = attributes
  }

  /// How letters are set, whatever their colour.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit for each; theme files use the names.
    public let rawValue: UInt8

    /// Bits beyond the five mean nothing.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Some terminals draw it brighter instead.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter than plain.
    public static let dim = Attributes(rawValue: 2)
    /// Slanted, where the font can.
    public static let italic = Attributes(rawValue: 4)
    /// Seen on spaces too.
    public static let underline = Attributes(rawValue: 8)
    /// Letter and background change places, on spaces too.
    public static let reverse = Attributes(rawValue: 16)
  }
}
