/// The first minute: what this is not for, two names, two marks, how often.
public struct FirstRun: Hashable, Sendable {
  /// Which page is on the screen; going on waits until what is on it will do.
  public internal(set) var page = Page.safety
  /// As typed, at most 40 characters each; `name` tidies them.
  public internal(set) var names: [PartnerID: TextField] = [
    .a: TextField(limit: 40), .b: TextField(limit: 40),
  ]
  /// Rows of `allMarks`. The two end up on different ones.
  public internal(set) var marks: [PartnerID: Int] = [.a: 0, .b: 1]
  /// A row of `rhythms`: the weekly one to begin with.
  public internal(set) var rhythm = 1
  /// Said under the field: what to put right.
  public internal(set) var hint: String?

  init() {}

  /// The pages in the order they come.
  public enum Page: Int, Hashable, Sendable, CaseIterable {
    case safety
    case firstName
    case firstMark
    case secondName
    case secondMark
    case rhythm
    case done

    /// Whose page it is.
    public var partner: PartnerID {
      switch self {
      case .secondName, .secondMark: .b
      default: .a
      }
    }
  }

  /// Marks come as glyph and colour together: one choice less.
  public static let allMarks: [(glyph: Partner.Glyph, tint: Partner.Tint)] = Array(
    zip(Partner.Glyph.allCases, Partner.Tint.allCases))

  /// What was typed, safe to show, without spaces around it or two in a row; empty when there was nothing.
  public func name(_ partner: PartnerID) -> String {
    let words = names[partner, default: TextField()].text.printable.split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }

  /// The partner as far as name and mark are settled yet.
  public func partner(_ id: PartnerID) -> Partner {
    let mark = FirstRun.allMarks[marks[id, default: 0]]
    return Partner(name: name(id), glyph: mark.glyph, tint: mark.tint)
  }

  /// The rhythms on offer, the weekly one on today's weekday.
  public static func rhythms(today: CivilDate) -> [Household.Rhythm] {
    [.daily, .weekly(weekday: today.weekday), .whenever]
  }

  /// Does what the key asked; true when everything is settled and the house can open.
  mutating func reduce(_ command: Command) -> Bool {
    hint = nil
    switch command {
    case .advance: return advance()
    case .stepBack: if let previous = Page(rawValue: page.rawValue - 1) { page = previous }
    case .up: move(-1)
    case .down: move(1)
    default: break
    }
    return false
  }

  private mutating func advance() -> Bool {
    switch page {
    case .firstName, .secondName:
      if let problem = FirstRun.problem(name(page.partner), other: page == .secondName ? name(.a) : nil) {
        hint = problem
        return false
      }
    case .firstMark:
      // The second partner starts on a mark that is still free.
      if marks[.a] == marks[.b] { marks[.b] = (marks[.a, default: 0] + 1) % FirstRun.allMarks.count }
    case .secondMark:
      if marks[.a] == marks[.b] {
        hint = "That one is taken. Any other is fine."
        return false
      }
    case .done: return true
    default: break
    }
    page = Page(rawValue: page.rawValue + 1) ?? .done
    return false
  }

  private mutating func move(_ step: Int) {
    switch page {
    case .firstMark, .secondMark:
      let count = FirstRun.allMarks.count
      marks[page.partner] = (marks[page.partner, default: 0] + step + count) % count
    case .rhythm: rhythm = min(max(0, rhythm + step), 2)
    default: break
    }
  }

  /// Why a name can't be used; nil when it can. `other` is the partner's, already given.
  public static func problem(_ name: String, other: String? = nil) -> String? {
    if name.isEmpty { return "A name, a nickname or a letter: anything you answer to." }
    if name.count > 40 { return "A little shorter: forty letters at most." }
    if let other, name.lowercased() == other.lowercased() {
      return "You two need different names here. A nickname will do."
    }
    return nil
  }
}
