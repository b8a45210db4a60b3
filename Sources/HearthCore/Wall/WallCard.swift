/// Something that hangs on the wall.
public enum WallCard: Hashable, Sendable {
  /// A note, and what was given back for it.
  case note(Note, replies: [NoteReply])
  /// A note that is still sealed.
  case letter(Letter)
  /// A talk or a check-in that was kept.
  case talk(KeptThing)
  /// What was kept of the answers to a question on one day; never empty.
  case answers(String, [KeptAnswer])

  /// When it was hung, sealed, had or said.
  public var at: Moment {
    switch self {
    case .note(let note, _): note.at
    case .letter(let letter): letter.at
    case .talk(let thing): thing.at
    case .answers(_, let answers): answers.first?.at ?? Moment(seconds: 0)
    }
  }

  /// Whose words are on it; both when they belong to both.
  public var authors: [PartnerID] {
    switch self {
    case .note(let note, _): note.author.map { [$0] } ?? PartnerID.allCases
    case .letter(let letter): [letter.author]
    case .talk(let thing):
      thing.conversation == nil
        ? thing.checkins.map(\.author) : PartnerID.allCases
    case .answers(_, let answers):
      PartnerID.allCases.filter { partner in answers.contains { $0.author == partner } }
    }
  }
}

/// Names a card, whatever becomes of its words.
public enum CardID: Hashable, Sendable {
  /// By the record's id, as the letters.
  case note(String)
  case letter(String)
  /// By the id that ``KeptLog`` gives it.
  case talk(String)
  /// By the question's id, and the day they were kept.
  case answers(String, CivilDate)
}

extension CardID {
  /// So that cards of one second keep their order on every device.
  var name: String {
    switch self {
    case .note(let id), .letter(let id), .talk(let id): id
    case .answers(let prompt, _): prompt
    }
  }
}

extension AppState {
  /// The card of that name; nil when it is gone, or in a month not read yet.
  public func card(_ id: CardID) -> WallCard? {
    switch id {
    case .note(let id): wallLog.notes[id].map { .note($0, replies: wallLog.replies(to: $0)) }
    // Opened on another device, and not erased here yet: it must not look sealed any more.
    case .letter(let id): wallLog.isOpened(letter: id) ? nil : wallLog.letters[id].map { .letter($0) }
    case .talk(let id): kept[id].map { .talk($0) }
    case .answers(let prompt, let day):
      answers(to: prompt, on: day).map { .answers(prompt, $0) }
    }
  }

  /// Whether a break is on about what is on that card.
  func isHidden(_ card: WallCard) -> Bool {
    if case .talk(let thing) = card { isHidden(thing) } else { false }
  }

  /// Whether a break is on about what that talk was about.
  func isHidden(_ thing: KeptThing) -> Bool { calendar.hidden.hide(topic: thing.conversation?.topic) }

  private func answers(to prompt: String, on day: CivilDate) -> [KeptAnswer]? {
    let answers = memory.answers(to: prompt).filter { $0.at.date == day }
    return answers.isEmpty ? nil : answers
  }
}
