/// How each role looks on terminals of every ability.
public struct Theme: Hashable, Sendable {
  public let name: String
  public let styles: [Role: Style]
  /// What lies behind everything; nil leaves the terminal's own.
  public let background: Color?

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
  public let attributes: Attributes

  public init(foreground: Color?, attributes: Attributes = []) {
    self.foreground = foreground
    self.attributes = attributes
  }

  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let italic = Attributes(rawValue: 4)
    public static let underline = Attributes(rawValue: 8)
    public static let reverse = Attributes(rawValue: 16)
  }
}
