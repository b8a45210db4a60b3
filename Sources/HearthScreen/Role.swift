import HearthCore

/// What a cell means. Themes give each role its look by its dotted name.
public enum Role: String, Hashable, Sendable, CaseIterable {
  /// Words to read.
  case text = "text"
  /// Words beside the point: dates, hints, what is over.
  case dim = "text.dim"
  /// The sentence in the middle of a guide.
  case loud = "text.loud"
  /// Where we are, in the top line.
  case title = "ui.title"
  /// The thin lines under the top and above the bottom.
  case rule = "ui.rule"
  /// A key to press.
  case key = "ui.key"
  /// What can be acted on, and the mark of the chosen row.
  case accent = "ui.accent"
  /// Text being typed.
  case field = "ui.field"
  /// The border of a card.
  case border = "card.border"
  /// The fire.
  case ember = "fire.ember"
  /// The tips of the fire.
  case flame = "fire.flame"
  /// A line that needs reading: not saved, read-only.
  case notice = "notice"
  /// What is left of a timer.
  case timer = "timer.left"
  /// What is gone of it.
  case spent = "timer.spent"
  case amber = "who.amber"
  case sea = "who.sea"
  case moss = "who.moss"
  case plum = "who.plum"
  case rose = "who.rose"
  case slate = "who.slate"

  /// Nothing to read: the words beside it say the same.
  var isDecoration: Bool {
    switch self {
    case .rule, .border, .spent, .ember, .flame: true
    default: false
    }
  }

  /// The role a partner's name is drawn in.
  public init(_ tint: Partner.Tint) {
    switch tint {
    case .amber: self = .amber
    case .sea: self = .sea
    case .moss: self = .moss
    case .plum: self = .plum
    case .rose: self = .rose
    case .slate: self = .slate
    }
  }
}
