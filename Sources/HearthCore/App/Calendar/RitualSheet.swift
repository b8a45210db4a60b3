/// A ritual being made, or changed: what was typed, how it is understood, and what is still to be settled.
public struct RitualSheet: Hashable, Sendable {
  /// What it is all for.
  public enum Purpose: Hashable, Sendable {
    case new
    case edit(Occurrence)
    case move(Occurrence)
    case takeAway(Occurrence)

    /// The one it changes.
    public var occurrence: Occurrence? {
      switch self {
      case .new: nil
      case .edit(let occurrence), .move(let occurrence), .takeAway(let occurrence): occurrence
      }
    }
  }

  /// What of it is on the screen.
  public enum Page: Hashable, Sendable {
    /// Something to begin with.
    case starters
    /// The line that says what and when.
    case words
    /// That line, shown back as a sentence.
    case sentence
    /// How the two do it, a line each.
    case steps
    /// This one, this and what follows, or all.
    case scope
    /// A date of the two moves when both say so.
    case agree
    /// Taken away, by a key of its own.
    case takeAway
  }

  /// What of it is on the screen.
  public internal(set) var page: Page
  /// Whether it is made, changed, moved or taken away.
  public let purpose: Purpose
  /// The day a new one begins on when nothing is said about it.
  public let day: CivilDate
  /// The chosen starter, or the chosen scope.
  public internal(set) var row = 0
  /// The line that says it.
  public internal(set) var words = TextField(limit: 400)
  /// How the two do it, a step a line.
  public internal(set) var steps = TextField(multiline: true, limit: 4_000)
  /// The starter it came from, by id.
  public internal(set) var template: String?
  /// What is wrong with the words; said when someone wants to go on with them.
  public internal(set) var fault: String?
  /// What the words were understood as.
  public internal(set) var draft: Ritual?
  /// What would become of it; nil while the line says nothing whole.
  public internal(set) var change: RitualChange?
  /// Which of its days the change is for.
  public internal(set) var scope = RitualChange.Scope.all
  /// Who has said yes.
  public internal(set) var agreed: Set<PartnerID> = []

  /// A new one, from the line that says it.
  init(on day: CivilDate) { self.init(.new, .words, day) }

  /// A new one, from what others have found good.
  init(starters day: CivilDate) { self.init(.new, .starters, day) }

  init(_ purpose: Purpose, _ page: Page, _ day: CivilDate) {
    self.purpose = purpose
    self.page = page
    self.day = day
  }

  /// The field with the cursor; nil on pages where nothing is typed.
  var isTyping: Bool { page == .words || page == .steps }

  /// Types into whichever field has the cursor. False when it did not fit.
  mutating func type(_ edit: TextEdit) -> Bool {
    switch page {
    case .words:
      fault = nil
      return words.apply(edit)
    case .steps: return steps.apply(edit)
    default: return true
    }
  }

  /// What was written of the steps, without empty lines.
  var stepLines: [String] {
    steps.text.split(separator: "\n").map { line in
      var line = line[...]
      while line.first?.isWhitespace == true { line.removeFirst() }
      while line.last?.isWhitespace == true { line.removeLast() }
      return String(line)
    }
    .filter { !$0.isEmpty }
  }
}
