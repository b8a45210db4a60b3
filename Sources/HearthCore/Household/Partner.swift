/// One of the two.
public enum PartnerID: String, Hashable, Sendable, CaseIterable {
  case a
  case b

  public var other: PartnerID { self == .a ? .b : .a }
}

/// A partner as the screen names them: never by colour alone, always with the glyph.
public struct Partner: Hashable, Sendable {
  public var name: String
  public var glyph: Glyph
  public var tint: Tint

  public init(name: String, glyph: Glyph, tint: Tint) {
    self.name = name
    self.glyph = glyph
    self.tint = tint
  }

  /// The mark beside a name. Each has an ASCII twin for terminals without UTF-8.
  public enum Glyph: String, Hashable, Sendable, CaseIterable {
    case diamond
    case circle
    case triangle
    case square
    case star
    case spade

    public var symbol: Character {
      switch self {
      case .diamond: "◆"
      case .circle: "●"
      case .triangle: "▲"
      case .square: "■"
      case .star: "★"
      case .spade: "♠"
      }
    }
  }

  /// The colour of a name; a theme says what it looks like.
  public enum Tint: String, Hashable, Sendable, CaseIterable {
    case amber
    case sea
    case moss
    case plum
    case rose
    case slate
  }
}
