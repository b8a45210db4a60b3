/// The cards on the screen, newest first. It is put together a month at a time, and a month again only when something
/// in it has changed.
struct WallList: Hashable, Sendable {
  private(set) var entries: [Entry] = []
  private var filter = WallFilter()
  /// What breaks hid when it was put together.
  private var hidden: Set<HiddenTopics.Topic> = []
  private var months: [YearMonth: Section] = [:]

  /// A card, and which change was the last to touch it.
  struct Entry: Hashable, Sendable {
    let id: CardID
    let version: Int
  }

  private struct Section: Hashable, Sendable {
    let version: Int
    let entries: [Entry]
  }

  /// Brings it up to date; `end` is the newest month that may still have cards nobody has read.
  mutating func update(_ state: AppState, _ filter: WallFilter, end: YearMonth?) {
    let hidden = state.calendar.hidden.topics
    let isSame = filter == self.filter && hidden == self.hidden
    // What a break hid is not among the cards of before.
    let isNarrower = filter.narrows(self.filter) && hidden.isSuperset(of: self.hidden)
    var sections: [YearMonth: Section] = [:]
    var entries = filter.kind == .sealed ? waiting(state, filter) : []
    var hasChanged = !isSame
    let shown = state.wallLog.months.keys.filter { month in end.map { month > $0 } ?? true }
    for month in shown.sorted(by: >) {
      guard let now = state.wallLog.months[month] else { continue }
      let known = months[month].flatMap { $0.version == now.version ? $0 : nil }
      let section: Section
      if let known, isSame {
        section = known
      } else {
        hasChanged = true
        let candidates = known.flatMap { isNarrower ? $0.entries : nil } ?? WallList.inOrder(now)
        section = Section(
          version: now.version,
          entries: candidates.filter { WallList.admits($0.id, state, filter) })
      }
      sections[month] = section
      entries += section.entries
    }
    guard hasChanged || sections.count != months.count else { return }
    self.filter = filter
    self.hidden = hidden
    self.entries = entries
    months = sections
  }

  /// What is sealed opens some day, so its day and not its age counts: none of it may be out of sight.
  private func waiting(_ state: AppState, _ filter: WallFilter) -> [Entry] {
    state.wallLog.letters.values.sorted { ($0.at.seconds, $0.id) > ($1.at.seconds, $1.id) }
      .compactMap { letter in
        guard let card = state.card(.letter(letter.id)), filter.admits(card, in: state.household) else {
          return nil
        }
        let version = state.wallLog.months[letter.at.month]?.cards[.letter(letter.id)]?.version ?? 0
        return Entry(id: .letter(letter.id), version: version)
      }
  }

  private static func inOrder(_ month: WallLog.Month) -> [Entry] {
    month.cards.sorted { ($0.value.seconds, $0.key.name) > ($1.value.seconds, $1.key.name) }
      .map { Entry(id: $0.key, version: $0.value.version) }
  }

  private static func admits(_ id: CardID, _ state: AppState, _ filter: WallFilter) -> Bool {
    // These stand above all months.
    if filter.kind == .sealed, case .letter = id { return false }
    guard let card = state.card(id), !state.isHidden(card) else { return false }
    return filter.admits(card, in: state.household)
  }
}
