/// A note that one of them sealed for the other. Once it is opened it hangs on the wall as a ``Note``, and this is gone.
///
/// Sealed is a courtesy here: the words are in a plain file, which both can open.
public struct Letter: Hashable, Sendable {
  /// As records name it.
  public static let kind = "letter"

  /// What it waits for.
  public enum Opens: Hashable, Sendable {
    /// From that day on; from that time on where one was named.
    case day(CivilDate, at: TimeOfDay? = nil)
    /// Whenever the other one says that it is such a day.
    case mood(Mood)
    /// Something the author named; the other one says when it has come.
    case event(String)
  }

  /// Days that a letter can be meant for.
  public enum Mood: String, Hashable, Sendable, CaseIterable {
    case hardDay = "hard-day"
    case missing
    case doubt
    case sleepless
    case laugh
    case proud

    /// Goes on after "for": `a hard day`.
    public var words: String {
      switch self {
      case .hardDay: "a hard day"
      case .missing: "a day you miss me"
      case .doubt: "a day you doubt yourself"
      case .sleepless: "a night without sleep"
      case .laugh: "a day without a laugh"
      case .proud: "a day to be proud of"
      }
    }
  }

  /// The record's.
  public let id: String
  /// Who sealed it; the other one opens it.
  public let author: PartnerID
  /// What was sealed. Not to be shown before it is opened.
  public let text: String
  /// What it waits for.
  public let opens: Opens
  /// When it was sealed.
  public let at: Moment

  /// Who may open it.
  public var reader: PartnerID { author.other }

  /// Nil when the record is of another kind, gone, or says nothing that can be understood of when it opens.
  public init?(_ record: Record) {
    guard record.kind == Letter.kind, !record.erased, let author = record.author,
      let text = record.body["text"]?.string, let opens = Opens(stored: record.body["opens"])
    else { return nil }
    id = record.id
    self.author = author
    self.text = text
    self.opens = opens
    at = record.at
  }

  /// Whether its reader may open it then: a mood or an event is theirs to name.
  public func mayOpen(at now: Moment) -> Bool {
    guard case .day(let day, let time) = opens else { return true }
    if day != now.date { return day < now.date }
    return time.map { $0.minutes <= now.hour * 60 + now.minute } ?? true
  }

  /// What it is once it has been opened on that day.
  ///
  /// It is filed under the moment it was sealed, which is the same on every device: two that open it in different months
  /// must not come to have it twice.
  package func opened(on day: CivilDate) -> Record {
    Note.record(
      id: Letter.openedID(id), .letter, author: author, text: text, openedOn: day, waitedFor: opens, at: at)
  }

  /// The id of the note that a letter becomes.
  static func openedID(_ letter: String) -> String { openedPrefix + letter }

  /// The other way round; nil for a note that was never sealed.
  static func letterID(ofOpened note: String) -> String? {
    note.hasPrefix(openedPrefix) ? String(note.dropFirst(openedPrefix.count)) : nil
  }

  private static let openedPrefix = "\(Note.kind)-of-"

  /// The record of a new one.
  package static func record(
    id: String, author: PartnerID, text: String, opens: Opens, at: Moment
  ) -> Record {
    Record(
      id: id, kind: kind, author: author, at: at,
      body: ["text": .string(text), "opens": opens.stored])
  }
}

extension Letter.Opens {
  /// The kind of day, or the author’s words for what is to happen; nil for a day, which has no words.
  public var named: String? {
    switch self {
    case .day: nil
    case .mood(let mood): mood.words
    case .event(let event): event
    }
  }

  var stored: JSONValue {
    switch self {
    case .day(let day, let time):
      .object(["day": .string(day.description), "time": time.map { .string($0.description) } ?? .null])
    case .mood(let mood): .object(["mood": .string(mood.rawValue)])
    case .event(let event): .object(["event": .string(event)])
    }
  }

  init?(stored value: JSONValue?) {
    if let day = value?["day"]?.string.flatMap({ CivilDate($0) }) {
      self = .day(day, at: value?["time"]?.string.flatMap { TimeOfDay($0) })
    } else if let mood = value?["mood"]?.string.flatMap(Letter.Mood.init) {
      self = .mood(mood)
    } else if let event = value?["event"]?.string {
      self = .event(event)
    } else {
      return nil
    }
  }
}
