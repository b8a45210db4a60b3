/// What of the wall is on the screen. Nothing is hidden for good: every start shows all there is.
public struct WallFilter: Hashable, Sendable {
  /// Which kind of cards.
  public internal(set) var kind = Kind.all
  /// Whose; nil for both.
  public internal(set) var author: PartnerID?
  /// What has to occur, folded, all of them; empty for anything.
  var words: [[UInt8]] = []

  /// Kinds of cards, in the order that a key goes through them.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case all
    case thanks
    case affirmations
    case love
    case wins
    case ordinary
    /// Sealed, or sealed once.
    case sealed
    /// What was kept of talks, check-ins and questions.
    case talks

    /// As the line above the wall says it.
    public var words: String {
      switch self {
      case .all: "everything"
      case .thanks: "thanks"
      case .affirmations: "affirmations"
      case .love: "love notes"
      case .wins: "wins"
      case .ordinary: "ordinary good things"
      case .sealed: "sealed notes"
      case .talks: "talks and answers"
      }
    }

    /// The notes it is about; nil for more than one sort.
    var sort: Note.Sort? {
      switch self {
      case .thanks: .thanks
      case .affirmations: .affirmation
      case .love: .love
      case .wins: .win
      case .ordinary: .ordinary
      case .sealed: .letter
      case .all, .talks: nil
      }
    }
  }

  /// Whether it leaves anything out.
  public var isNarrow: Bool { kind != .all || author != nil || !words.isEmpty }

  /// Whether whatever this shows, `other` shows as well.
  func narrows(_ other: WallFilter) -> Bool {
    kind == other.kind && author == other.author && JournalSearch.narrows(words, other.words)
      // Talks come in with the first word.
      && (other.words.isEmpty ? words.isEmpty || kind != .all : true)
  }
}

extension WallFilter {
  /// Whether a card belongs on the screen.
  func admits(_ card: WallCard, in household: Household?) -> Bool {
    admitsKind(card) && (author.map { isBy($0, card) } ?? true) && admitsWords(card, in: household)
  }

  private func admitsKind(_ card: WallCard) -> Bool {
    switch (card, kind) {
    case (.note, .all), (.letter, .all), (.letter, .sealed), (.talk, .talks), (.answers, .talks): true
    // The wall is for what was noticed; whoever searches it looks for anything the two have kept.
    case (.talk, .all), (.answers, .all): !words.isEmpty
    case (.note(let note, _), _): note.sort == kind.sort
    default: false
    }
  }

  private func isBy(_ partner: PartnerID, _ card: WallCard) -> Bool {
    guard case .talk(let thing) = card, let talk = thing.conversation else {
      return card.authors.contains(partner)
    }
    return (talk.lines + thing.lines.map(\.line)).contains { $0.author == partner }
  }

  private func admitsWords(_ card: WallCard, in household: Household?) -> Bool {
    guard !words.isEmpty else { return true }
    let names = card.named.compactMap { household?[$0].name }
    let text = SearchText.folded((names + card.said).joined(separator: "\n"))
    return words.allSatisfy { SearchText.contains($0, in: text) }
  }
}

extension WallCard {
  /// Whose names stand on it.
  fileprivate var named: [PartnerID] {
    switch self {
    case .note(_, let replies): authors + replies.filter { $0.text != nil }.map(\.author)
    case .letter(let letter): [letter.author, letter.reader]
    case .talk, .answers: authors
    }
  }

  /// All that may be searched for on it; of a letter only what anyone may read.
  var said: [String] {
    switch self {
    case .note(let note, let replies):
      return [note.text, note.meaning, note.waitedFor?.named].compactMap { $0 } + replies.compactMap(\.text)
    case .letter(let letter): return [letter.opens.named].compactMap { $0 }
    case .talk(let thing):
      let lines = ((thing.conversation?.lines ?? []) + thing.lines.map(\.line)).map(\.text)
      let talk = [thing.conversation?.topic, thing.conversation?.title, thing.conversation?.summary]
      return talk.compactMap { $0 } + lines + thing.checkins.flatMap { $0.feelings + [$0.need ?? ""] }
    case .answers(_, let answers): return (answers.first.map { [$0.question] } ?? []) + answers.map(\.text)
    }
  }
}
