/// One of the two.
public enum PartnerID: String, Hashable, Sendable, CaseIterable {
  case a
  case b

  /// `b` for `a`, `a` for `b`.
  public var other: PartnerID { self == .a ? .b : .a }

  /// The key that is theirs, wherever one of them answers for themselves: under the left forefinger, or the right.
  public var key: String { self == .a ? "F" : "J" }
}

/// A partner as the screen names them: never by colour alone, always with the glyph.
public struct Partner: Hashable, Sendable {
  /// Not empty in a household. Its file may hold anything else, so `printable` before it is shown.
  public var name: String
  /// Stands before the name wherever that is drawn.
  public var glyph: Glyph
  /// Never the only sign of who is meant.
  public var tint: Tint

  /// Takes any name; `FirstRun.problem` says which will do.
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

    /// As it is drawn where the terminal has UTF-8.
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
