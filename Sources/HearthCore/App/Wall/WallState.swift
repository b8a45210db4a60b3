/// Where they are on the wall. Not stored: every start shows all there is.
public struct WallState: Hashable, Sendable {
  /// What was typed to search for; while it is empty, nothing is left out.
  public internal(set) var query = TextField(limit: 200)
  /// Whether the field has the cursor.
  public internal(set) var isSearching = false
  /// What else narrows the wall.
  public internal(set) var kind = WallFilter.Kind.all
  /// Whose cards alone are shown; nil for everybody’s.
  public internal(set) var author: PartnerID?
  /// The chosen card; nil is the first there is.
  var chosen: CardID?
  /// The row of the wall that moves to the side keep to.
  var goal: Int?
  /// The oldest month that is known to hold nothing more for what is on the screen; nil where nobody has looked beyond
  /// what was read.
  var reach: YearMonth?
  /// What `reach` is about.
  var sought: JournalSearch?
  /// A look through the unread months is under way, and what for.
  var errand: Errand?
  /// The win that was drawn last, by id.
  var drawn: String?
  /// The number of the chosen card, counted from 0.
  public internal(set) var row = 0
  var list = WallList()
  var layout = WallLayout(screen: 80)

  /// Why the unread months are looked through.
  enum Errand: Hashable, Sendable {
    /// For more of that to show.
    case more(JournalSearch)
    /// For a win to draw.
    case win
  }

  /// All there is, from the top.
  init() {}
}

extension WallState {
  /// What narrows it, together.
  public var filter: WallFilter {
    var filter = WallFilter()
    filter.kind = kind
    filter.author = author
    filter.words = SearchText.words(of: query.text)
    return filter
  }

  /// How many cards there are, of the months at hand.
  public var count: Int { list.entries.count }

  /// The cards, in their order. With years behind it, making this list is dear.
  public var cards: [CardID] { list.entries.map(\.id) }

  /// The card of that number, counted from 0; nil where there is none.
  public func card(at number: Int) -> CardID? {
    list.entries.indices.contains(number) ? list.entries[number].id : nil
  }

  /// The chosen one; nil on an empty wall.
  public var chosenCard: CardID? { card(at: row) }

  /// Narrowed by nothing, from the top.
  mutating func showAll() {
    query = TextField(limit: 200)
    kind = .all
    author = nil
    row = 0
    chosen = nil
    goal = nil
  }
}
