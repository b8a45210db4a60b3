/// What hangs on the wall in the months read so far, a month at a time.
///
/// A fold over records, like ``KeptLog``. Talks and answers are only named here; what they say is kept elsewhere.
public struct WallLog: Hashable, Sendable {
  /// By id.
  private(set) var notes: [String: Note] = [:]
  private(set) var letters: [String: Letter] = [:]
  private(set) var months: [YearMonth: Month] = [:]
  private var replies: [String: [PartnerID: NoteReply]] = [:]
  /// Which card a record belongs to, by its id: a tombstone does not say.
  private var owners: [String: CardID] = [:]
  private var homes: [CardID: YearMonth] = [:]
  private var changes = 0

  /// The cards of a month.
  struct Month: Hashable, Sendable {
    /// Grows whenever anything in it changes.
    var version = 0
    var cards: [CardID: Stamp] = [:]
  }

  /// When a card was hung, and which change was the last to touch it.
  struct Stamp: Hashable, Sendable {
    let seconds: Int
    let version: Int
  }

  /// Of that note, partner `a` first. What its author gave back to themselves is nothing, and so is a heart taken back.
  func replies(to note: Note) -> [NoteReply] {
    PartnerID.allCases.filter { $0 != note.author }.compactMap { replies[note.id]?[$0] }
      .filter { $0.hasHeart || $0.text != nil }
  }

  /// Whether what was sealed hangs on the wall by now.
  func isOpened(letter id: String) -> Bool { notes[Letter.openedID(id)] != nil }

  /// Letters whose words hang on the wall: their records are only waiting to go.
  var leftovers: [String] { letters.keys.filter(isOpened).sorted() }

  /// Takes in the newest revision of a record; most kinds mean nothing here.
  mutating func take(_ record: Record) {
    switch record.kind {
    case Note.kind: takeNote(record)
    case NoteReply.kind: takeReply(record)
    case Letter.kind:
      letters[record.id] = Letter(record)
      hang(.letter(record.id), at: letters[record.id]?.at)
    case Conversation.kind: touch(.talk(record.id), record)
    case CheckIn.kind: touch(CheckIn(record).map { .talk($0.session) }, record)
    case KeptLine.kind:
      guard let talk = KeptLine(record).map({ CardID.talk($0.talk) }) ?? owners[record.id] else { return }
      owners[record.id] = talk
      // Its talk may still be to come, and stands at a time of its own.
      if homes[talk] != nil { touch(talk, record) }
    case KeptAnswer.kind: touch(KeptAnswer(record).map { .answers($0.prompt, $0.at.date) }, record)
    default: break
    }
  }

  private mutating func takeNote(_ record: Record) {
    notes[record.id] = Note(record)
    hang(.note(record.id), at: notes[record.id]?.at)
    if let letter = Letter.letterID(ofOpened: record.id), letters[letter] != nil {
      hang(.letter(letter), at: letters[letter]?.at)
    }
  }

  private mutating func takeReply(_ record: Record) {
    if let reply = NoteReply(record) {
      replies[reply.note, default: [:]][reply.author] = reply
      owners[record.id] = .note(reply.note)
    } else if case .note(let note) = owners[record.id] {
      replies[note] = replies[note]?.filter { $0.value.id != record.id }
    }
    guard case .note(let id) = owners[record.id], let note = notes[id] else { return }
    hang(.note(id), at: note.at)
  }

  /// A record that changes what is kept elsewhere.
  private mutating func touch(_ card: CardID?, _ record: Record) {
    guard let card = card ?? owners[record.id] else { return }
    owners[record.id] = card
    guard let home = homes[card], let stamp = months[home]?.cards[card] else {
      return hang(card, at: record.at)
    }
    changes += 1
    months[home]?.version = changes
    months[home]?.cards[card] = Stamp(seconds: stamp.seconds, version: changes)
  }

  /// Hangs a card or hangs it again; without a moment it is taken down.
  private mutating func hang(_ card: CardID, at moment: Moment?) {
    changes += 1
    if let home = homes[card], home != moment?.month {
      months[home]?.cards[card] = nil
      months[home]?.version = changes
    }
    homes[card] = moment?.month
    guard let moment else { return }
    months[moment.month, default: Month()].version = changes
    months[moment.month]?.cards[card] = Stamp(seconds: moment.seconds, version: changes)
  }
}
