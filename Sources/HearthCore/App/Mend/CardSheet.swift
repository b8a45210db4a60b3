/// The cards the two wrote in calm, and how one comes to be written or taken away.
public struct CardSheet: Hashable, Sendable {
  /// What is on the screen of it.
  public enum Page: Hashable, Sendable {
    case list
    /// Whose card is to be written?
    case whose
    /// Which sort of card.
    case sort(PartnerID)
    /// A card for the other one's hard days, by id: its words wait for its author's own key.
    case closed(String)
    case open(String)
    /// It is rewritten by its author's own key.
    case rewriting(String)
    /// It goes by its author's own key.
    case takeAway(String)
  }

  /// What of it is on the screen.
  public internal(set) var page = Page.list
  /// The chosen row of ``App/cardRows(_:)``, counted from 0.
  public internal(set) var row = 0
  /// The chosen sort of card, counted from 0.
  public internal(set) var choice = 0
  /// Rows skipped of a long card that is open.
  public internal(set) var scroll = 0
}

extension App {
  /// All cards in the order of the list: by what they are for, then whose, then when.
  public func cardRows(_ state: AppState) -> [CareCard] {
    [CareCard.Sort.helps, .phrase, .outlook, .comfort].flatMap { sort in
      let all = cards(sort, state)
      return PartnerID.allCases.flatMap { partner in all.filter { $0.author == partner } }
    }
  }

  /// The card the sheet is about; nil when there is none.
  public func card(on sheet: CardSheet, _ state: AppState) -> CareCard? {
    switch sheet.page {
    case .closed(let id), .open(let id), .rewriting(let id), .takeAway(let id):
      return state.records[id].flatMap(CareCard.init)
    case .list:
      let rows = cardRows(state)
      return rows.isEmpty ? nil : rows[min(max(0, sheet.row), rows.count - 1)]
    case .whose, .sort: return nil
    }
  }

  /// Back to the list that a card was written from, with that card chosen.
  func showCard(_ state: inout AppState, _ id: String) {
    state.overlay = .cards(CardSheet(row: cardRows(state).firstIndex { $0.id == id } ?? 0))
  }

  func inCards(_ state: inout AppState, _ sheet: CardSheet, _ command: Command) -> [Effect] {
    if let partner = command.partner { return press(&state, sheet, by: partner) }
    var sheet = sheet
    switch (sheet.page, command) {
    case (_, .close): return stepBack(&state, sheet)
    case (.list, .up), (.list, .down), (.list, .top), (.list, .bottom):
      sheet.row = moved(sheet.row, command, count: cardRows(state).count)
    case (.sort, .up), (.sort, .down), (.sort, .top), (.sort, .bottom):
      sheet.choice = moved(sheet.choice, command, count: CareCard.Sort.written.count)
    case (_, .scrollUp), (_, .scrollDown): sheet.scroll = command.scrolled(sheet.scroll)
    case (.list, .newCard): sheet.page = .whose
    case (.sort(let author), .advance):
      return write(&state, CareCard.Sort.written[sheet.choice], by: author)
    case (.list, .open), (.open, .open): return rewrite(&state, sheet)
    case (.list, .takeAway), (.open, .takeAway):
      if let card = card(on: sheet, state) { sheet.page = .takeAway(card.id) }
      sheet.scroll = 0
    default: break
    }
    state.overlay = .cards(sheet)
    return []
  }

  private func moved(_ row: Int, _ command: Command, count: Int) -> Int {
    let target =
      switch command {
      case .up: min(row, count - 1) - 1
      case .down: row + 1
      case .top: 0
      default: count - 1
      }
    return min(max(0, target), max(0, count - 1))
  }

  /// What is one's own to do with a card, done by nobody else's key.
  private func press(_ state: inout AppState, _ sheet: CardSheet, by partner: PartnerID) -> [Effect] {
    var sheet = sheet
    if sheet.page == .whose {
      sheet.page = .sort(partner)
      state.overlay = .cards(sheet)
      return []
    }
    guard let card = card(on: sheet, state) else { return [] }
    guard card.author == partner else {
      let isAsked = sheet.page == .takeAway(card.id) || sheet.page == .rewriting(card.id)
      if isAsked { state.notice = "That is for \(name(card.author, state).printable) to say." }
      return []
    }
    switch sheet.page {
    case .closed: sheet.page = .open(card.id)
    case .rewriting: return write(&state, card.sort, by: card.author, over: card)
    case .takeAway: return takeAway(&state, sheet, card.id)
    case .list, .whose, .sort, .open: break
    }
    state.overlay = .cards(sheet)
    return []
  }

  /// To the list, and from there out.
  private func stepBack(_ state: inout AppState, _ sheet: CardSheet) -> [Effect] {
    var sheet = sheet
    if case .list = sheet.page {
      state.overlay = nil
    } else {
      sheet.page = .list
      sheet.scroll = 0
      state.overlay = .cards(sheet)
    }
    return []
  }

  /// Only its author's key leads to its words. What is for the other one's hard days is not even read in passing.
  private func rewrite(_ state: inout AppState, _ sheet: CardSheet) -> [Effect] {
    guard let card = card(on: sheet, state) else { return [] }
    if case .open = sheet.page { return write(&state, card.sort, by: card.author, over: card) }
    var sheet = sheet
    sheet.page = card.sort == .comfort ? .closed(card.id) : .rewriting(card.id)
    sheet.scroll = 0
    state.overlay = .cards(sheet)
    return []
  }

  /// Begins the guide that a card is written in, or goes on where that card was being rewritten.
  private func write(
    _ state: inout AppState, _ sort: CareCard.Sort, by author: PartnerID, over card: CareCard? = nil
  ) -> [Effect] {
    guard let guide = library.guide(sort.rawValue) else { return [] }
    state.overlay = nil
    // Whose it is need not be asked again.
    var answers: [AnswerKey: Answer] = [AnswerKey(Field.Key.author): .text(author.rawValue)]
    // The view from outside is written anew by both: the old words would only be copied.
    guard let card, sort != .outlook else {
      return begin(&state, guide: guide.id, opener: author, answers: answers)
    }
    if let begun = begun(guide.id, about: card.id, by: nil, state) { return resume(&state, begun.id) }
    answers[AnswerKey(Field.Key.note)] = .text(card.id)
    if let own = key(of: Field.Key.text, in: guide.id, opener: author) { answers[own] = .text(card.text) }
    return begin(&state, guide: guide.id, opener: author, answers: answers)
  }

  private func takeAway(_ state: inout AppState, _ sheet: CardSheet, _ id: String) -> [Effect] {
    var sheet = sheet
    sheet.page = .list
    state.overlay = .cards(sheet)
    state.notice = "Taken away. u brings it back, T lists it for thirty days."
    return takeAway(&state, [id])
  }
}
