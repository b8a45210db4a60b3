/// What one of them wrote for a day to come and sealed: the plan for a date, or something small they mean to do.
///
/// Sealed is a courtesy here: the words are in a plain file, which both can open.
public struct Brief: Hashable, Sendable {
  /// As records name it.
  public static let kind = "brief"

  /// For whom it opens on its day.
  public enum Opens: String, Hashable, Sendable, CaseIterable {
    /// For both.
    case day
    /// For the one who wrote it, alone, and behind a curtain. The other one only ever sees that there is something.
    case author
  }

  /// A ritual on one of its days.
  public struct Occasion: Hashable, Sendable {
    /// The ritual's id.
    public let ritual: String
    /// The day it was meant for before anything was moved.
    public let day: CivilDate

    /// The occurrence of that ritual, by id, on that day of its rule.
    public init(ritual: String, day: CivilDate) {
      self.ritual = ritual
      self.day = day
    }
  }

  /// The record's.
  public let id: String
  /// The ritual it is for, by id; nil when it is for a day alone.
  public let ritual: String?
  /// From when on it may be opened.
  public let day: CivilDate
  /// Who planned it: theirs alone to read before its time.
  public let author: PartnerID
  /// What was sealed. Not to be shown before its day.
  public let text: String
  /// What the other one may read at once; nil when nothing was said.
  public let hint: String?
  /// When the other one may read it.
  public let opens: Opens
  /// When it was sealed.
  public let at: Moment

  /// Nil when the record is of another kind, gone, or its day makes no sense.
  public init?(_ record: Record) {
    guard record.kind == Brief.kind, !record.erased, let author = record.author,
      let day = record.body["day"]?.string.flatMap({ CivilDate($0) }), let text = record.body["text"]?.string
    else { return nil }
    id = record.id
    ritual = record.body["ritual"]?.string
    self.day = day
    self.author = author
    self.text = text
    hint = record.body["hint"]?.string
    // What it does not understand it rather shows to one than to two.
    opens = record.body["opens"]?.string.map { Opens(rawValue: $0) ?? .author } ?? .day
    at = record.at
  }

  /// Whether its day has come. To whom it may then be shown says `opens`.
  public func isOpen(on today: CivilDate) -> Bool { day <= today }

  /// The same for every brief of that ritual on that day: what is sealed again takes the place of what was.
  package static func id(of occasion: Occasion) -> String { "\(kind)-\(occasion.ritual)-\(occasion.day)" }

  /// The record of a new one.
  package static func record(
    id: String, ritual: String? = nil, day: CivilDate, author: PartnerID, text: String, hint: String? = nil,
    opens: Opens, at: Moment
  ) -> Record {
    Record(
      id: id, kind: kind, author: author, at: at,
      body: [
        "ritual": ritual.map(JSONValue.string) ?? .null, "day": .string(day.description),
        "text": .string(text), "hint": hint.map(JSONValue.string) ?? .null, "opens": .string(opens.rawValue),
      ])
  }
}

extension Brief.Occasion: CustomStringConvertible {
  /// `ritual-1/2026-11-28`: how a session carries it, under `Field.Key.occurrence`.
  public var description: String { "\(ritual)/\(day)" }

  /// Nil for anything else than a ritual's id and a day.
  public init?(_ text: some StringProtocol) {
    guard let slash = text.lastIndex(of: "/"), slash > text.startIndex,
      let day = CivilDate(text[text.index(after: slash)...])
    else { return nil }
    self.init(ritual: String(text[..<slash]), day: day)
  }
}

extension Session {
  /// The ritual and the day it is walked for; nil for none.
  public var occasion: Brief.Occasion? {
    guard case .text(let text) = answer(Field.Key.occurrence) else { return nil }
    return Brief.Occasion(text)
  }
}

extension App {
  /// Everything sealed for a day and still there, open or not, by day.
  public func briefs(_ state: AppState) -> [Brief] {
    state.living(Brief.kind).compactMap(Brief.init).sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// What was sealed for that ritual on that day.
  public func brief(of ritual: String, on day: CivilDate, _ state: AppState) -> Brief? {
    state.records[Brief.id(of: Brief.Occasion(ritual: ritual, day: day))].flatMap(Brief.init)
  }
}
