/// A card written in calm, for a day that is not.
public struct CareCard: Hashable, Sendable {
  /// As records name it.
  public static let kind = "card"

  /// What it is for.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// What helps its author in a break: shown to both at the next one.
    case helps
    /// For the other one's hard days: shown when they ask for it.
    case comfort
    /// A sentence of their own that has mended something before.
    case phrase
    /// How its author means to hold on to the view from outside. Written in a guide for both, and kept as an ``Outlook``.
    case outlook

    /// Those that one of them writes for itself.
    public static let written: [Sort] = [.helps, .comfort, .phrase]

    /// The records it is kept in.
    var kind: String { self == .outlook ? Outlook.kind : CareCard.kind }
  }

  /// The record's.
  public let id: String
  /// What it is for.
  public let sort: Sort
  /// Whose words they are: theirs alone to change or to take away.
  public let author: PartnerID
  /// As it was typed.
  public let text: String
  /// When it was first written.
  public let at: Moment

  /// Nil when the record is of another kind, gone, or of a sort of a newer version.
  public init?(_ record: Record) {
    let name = record.kind == Outlook.kind ? record.kind : record.body["sort"]?.string
    guard let sort = name.flatMap(Sort.init), record.kind == sort.kind, !record.erased,
      let author = record.author, let text = record.body["text"]?.string
    else { return nil }
    id = record.id
    self.sort = sort
    self.author = author
    self.text = text
    at = record.at
  }

  /// The record of a new one, or of the same one rewritten.
  package static func record(id: String, _ sort: Sort, author: PartnerID, text: String, at: Moment) -> Record
  {
    Record(
      id: id, kind: kind, author: author, at: at,
      body: ["sort": .string(sort.rawValue), "text": .string(text)])
  }
}

extension App {
  /// Cards of one sort, the oldest first.
  public func cards(_ sort: CareCard.Sort, _ state: AppState) -> [CareCard] {
    state.living(sort.kind).compactMap(CareCard.init).filter { $0.sort == sort }
      .sorted { ($0.at.seconds, $0.id) < ($1.at.seconds, $1.id) }
  }
}

extension App {
  /// What is put before both of them in a break: a card of one of them at a time, another each minute, theirs in turn.
  /// - Parameter elapsed: Milliseconds since the break began; nil where nothing may change by itself: then the first of
  ///   each.
  public func breakCards(_ state: AppState, elapsed: Int?) -> [CareCard] {
    let each = PartnerID.allCases.map { helps(of: $0, state) }
    guard let elapsed else { return each.compactMap(\.first) }
    let rounds = each.map(\.count).max() ?? 0
    let all = (0..<rounds).flatMap { round in
      each.compactMap { $0.indices.contains(round) ? $0[round] : nil }
    }
    return all.isEmpty ? [] : [all[elapsed / 60_000 % all.count]]
  }
}
