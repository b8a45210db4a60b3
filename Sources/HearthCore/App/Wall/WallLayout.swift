/// Where each card hangs: columns of one width, every next card in the one that is shortest so far.
///
/// Only as many cards are hung as somebody can come to see soon: the rest of a long wall costs nothing.
public struct WallLayout: Hashable, Sendable {
  /// Columns free at both edges of the screen.
  public let margin: Int
  /// Columns of the screen that a card takes, its border too.
  public let cardWidth: Int
  /// The most lines that a card shows of its words.
  public let tallest: Int
  /// One for each card, in their order, as far as they hang.
  public private(set) var slots: [Slot] = []
  /// The cards of each column of cards, from the top.
  private var columns: [[Int]]
  private var depths: [Int]
  private var hung: [WallList.Entry] = []
  private let screen: Int
  /// What counts as this year, and which letters may be opened, goes by it.
  private let today: CivilDate

  /// The place of a card.
  public struct Slot: Hashable, Sendable {
    /// Counted from 0, on the left.
    public let column: Int
    /// The first row of it, counted from the top of the wall.
    public let top: Int
    /// Rows it takes, its frame included; 1 or more.
    public let height: Int

    /// The first row below it.
    public var bottom: Int { top + height }
  }

  /// The narrowest card that a sentence can be read on.
  private static let narrowest = 24
  /// Rows hung below the chosen card: more than any screen has.
  static let ahead = 120

  /// An empty wall on a screen of that many columns.
  init(screen: Int, today: CivilDate = CivilDate(daysSinceEpoch: 0)) {
    self.screen = screen
    self.today = today
    margin = screen >= 60 ? 2 : 1
    let room = max(1, screen - 2 * margin)
    let count = max(1, (room + 1) / (WallLayout.narrowest + 1))
    cardWidth = (room - (count - 1)) / count
    // A small screen has to show a whole card.
    tallest = screen >= 76 ? 7 : 6
    columns = Array(repeating: [], count: count)
    depths = Array(repeating: 0, count: count)
  }

  /// Columns of a card between its borders and the air beside them.
  public var textWidth: Int { max(1, cardWidth - 4) }

  /// The first column of the screen that a column of cards takes.
  public func left(_ column: Int) -> Int { margin + column * (cardWidth + 1) }

  /// Rows from the top to the end of the longest column, as far as cards hang.
  public var height: Int { depths.max() ?? 0 }

  /// Hangs the list as far as it takes to fill everything down to that row, and to place the card of that number.
  mutating func hang(
    _ list: [WallList.Entry], screen: Int, today: CivilDate, past chosen: Int,
    height: (CardID, _ textWidth: Int, _ tallest: Int) -> Int
  ) {
    let isSame = screen == self.screen && today == self.today && hung.count <= list.count
    if !isSame || !hung.elementsEqual(list.prefix(hung.count)) {
      self = WallLayout(screen: screen, today: today)
    }
    while hung.count < list.count, !isEnough(past: chosen) {
      let entry = list[hung.count]
      let column = depths.indices.min { (depths[$0], $0) < (depths[$1], $1) } ?? 0
      let height = height(entry.id, textWidth, tallest)
      let slot = Slot(column: column, top: depths[column], height: height)
      columns[column].append(slots.count)
      depths[column] = slot.bottom
      slots.append(slot)
      hung.append(entry)
    }
  }

  private func isEnough(past chosen: Int) -> Bool {
    guard slots.indices.contains(chosen) else { return false }
    return (depths.min() ?? 0) >= slots[chosen].bottom + WallLayout.ahead
  }

  // MARK: Which card is beside which

  /// The next card in the same column; at its end, one that hangs lower in another.
  func below(_ card: Int) -> Int? {
    guard slots.indices.contains(card), let place = columns[slots[card].column].firstIndex(of: card) else {
      return nil
    }
    let column = columns[slots[card].column]
    if place + 1 < column.count { return column[place + 1] }
    let lower = columns.compactMap { others in others.first { slots[$0].bottom > slots[card].bottom } }
    return lower.min { distance($0, card) < distance($1, card) }
  }

  /// The card before it in the same column.
  func above(_ card: Int) -> Int? {
    guard slots.indices.contains(card), let place = columns[slots[card].column].firstIndex(of: card),
      place > 0
    else { return nil }
    return columns[slots[card].column][place - 1]
  }

  /// The card in the column that many to the right, at that row of the wall or nearest to it.
  func beside(_ card: Int, by step: Int, at row: Int) -> Int? {
    guard slots.indices.contains(card) else { return nil }
    let target = slots[card].column + step
    guard columns.indices.contains(target) else { return nil }
    return columns[target].first { slots[$0].bottom > row } ?? columns[target].last
  }

  private func distance(_ one: Int, _ other: Int) -> Int { abs(slots[one].column - slots[other].column) }
}
