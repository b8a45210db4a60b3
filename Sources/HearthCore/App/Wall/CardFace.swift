/// What stands on a card, broken into the lines it has room for. The layout counts them, the screen draws them.
public struct CardFace: Hashable, Sendable {
  /// From the top; as many as it has rows for.
  public internal(set) var lines: [Line] = []
  /// What it is, at its lower edge; empty for thanks, which most are.
  public internal(set) var label = ""
  /// Whose hearts it has.
  public internal(set) var hearts: [PartnerID] = []

  /// One line; it may still be wider than the card, and is cut then.
  public struct Line: Hashable, Sendable {
    /// Its words, from left to right.
    public let pieces: [Piece]
    /// How loud it is drawn.
    public let tone: Tone

    init(_ text: String, _ tone: Tone = .own) {
      pieces = [.text(text)]
      self.tone = tone
    }

    init(_ pieces: [Piece], _ tone: Tone) {
      self.pieces = pieces
      self.tone = tone
    }
  }

  /// How a line is meant.
  public enum Tone: Hashable, Sendable {
    /// Words that one of them wrote.
    case own
    /// Words beside the point.
    case aside
    /// Something that can be done with it now.
    case call
  }

  /// Rows of the whole card.
  var height: Int { max(1, lines.count) + 2 }
}

extension AppState {
  /// What that card shows in lines of at most `width` columns, `tallest` of them.
  public func face(of card: WallCard, width: Int, tallest: Int) -> CardFace {
    switch card {
    case .note(let note, let replies): face(of: note, replies, width, tallest)
    case .letter(let letter): face(of: letter, width)
    case .talk(let thing): face(of: thing, width, tallest)
    case .answers(_, let answers): face(of: answers, width, tallest)
    }
  }

  private func face(of note: Note, _ replies: [NoteReply], _ width: Int, _ tallest: Int) -> CardFace {
    var face = CardFace()
    let answers = replies.filter { $0.text != nil }
    let room = tallest - answers.count
    let meaning = note.meaning.map { broken($0, width - 2, tallest) } ?? []
    let text = broken(note.text, width, tallest)
    let below = min(meaning.count, max(2, room - text.count))
    face.lines = cut(text, to: room - below, width).map { CardFace.Line($0) }
    for (offset, line) in cut(meaning, to: below, width - 2).enumerated() {
      face.lines.append(CardFace.Line((offset == 0 ? "→ " : "  ") + line, .aside))
    }
    for reply in answers { face.lines.append(said(reply.text ?? "", by: reply.author)) }
    face.hearts = replies.filter(\.hasHeart).map(\.author)
    face.label = note.openedOn.map { "✉ opened \($0.shortest(on: now.date))" } ?? note.sort.label
    return face
  }

  /// Of what is sealed only for whom, and until when.
  private func face(of letter: Letter, _ width: Int) -> CardFace {
    var face = CardFace(lines: [CardFace.Line([.text("✉ for "), .partner(letter.reader)], .own)])
    switch letter.opens {
    case .day where letter.mayOpen(at: now): face.lines.append(CardFace.Line("may be opened", .call))
    default:
      let words = cut(broken(letter.opens.words(on: now.date), width, 4), to: 3, width)
      face.lines += words.map { CardFace.Line($0, .aside) }
    }
    face.label = "sealed"
    return face
  }

  private func face(of thing: KeptThing, _ width: Int, _ tallest: Int) -> CardFace {
    var face = CardFace()
    if let talk = thing.conversation {
      face.label = "talk"
      let summary = talk.summary ?? thing.lines.first?.line.text ?? talk.lines.first?.text
      let title = broken(talk.topic ?? talk.title, width, 2)
      face.lines = cut(title, to: 2, width).map { CardFace.Line($0, .aside) }
      let room = tallest - face.lines.count
      let lines = summary.map { cut(broken($0, width, room), to: room, width) } ?? []
      face.lines += lines.map { CardFace.Line($0) }
    } else {
      face.label = "check-in"
      face.lines = thing.checkins.map { half in
        said((half.feelings + [half.need].compactMap { $0 }).joined(separator: ", "), by: half.author)
      }
    }
    return face
  }

  private func face(of answers: [KeptAnswer], _ width: Int, _ tallest: Int) -> CardFace {
    let question = cut(broken(answers.first?.question ?? "", width, 3), to: 3, width)
    let lines = question.map { CardFace.Line($0, .aside) } + answers.map { said($0.text, by: $0.author) }
    return CardFace(lines: Array(lines.prefix(tallest)), label: "answers")
  }

  /// A name and a line, to be cut where the card ends.
  private func said(_ text: String, by partner: PartnerID) -> CardFace.Line {
    CardFace.Line([.partner(partner), .text(": " + text.start(200).printable)], .own)
  }

  /// As many lines as there is room for, and one more where there are more: what nobody sees need not be broken.
  private func broken(_ text: String, _ width: Int, _ most: Int) -> [String] {
    let text = text.start((width + 1) * (most + 2) * 4)
    return Array(wrap(text, width: max(1, width)).prefix(most + 1))
  }

  private func cut(_ lines: [String], to most: Int, _ width: Int) -> [String] {
    guard lines.count > most else { return lines }
    guard most > 0 else { return [] }
    var lines = Array(lines.prefix(most))
    let last = lines[most - 1] + " …"
    lines[most - 1] = last.cellWidth <= width ? last : (lines[most - 1] + "……").fitted(to: width)
    return lines
  }
}

extension String {
  /// Counted in scalars: thousands of marks may sit on one letter.
  fileprivate func start(_ scalars: Int) -> String {
    let start = unicodeScalars.prefix(max(0, scalars))
    return start.endIndex == unicodeScalars.endIndex ? self : String(start) + "…"
  }
}

extension Note.Sort {
  /// As a card says it at its lower edge.
  public var label: String {
    switch self {
    case .thanks: ""
    case .affirmation: "affirmation"
    case .love: "love note"
    case .win: "✦ win"
    case .ordinary: "good thing"
    case .letter: "✉ opened"
    }
  }
}

extension Letter.Opens {
  /// When it opens, said to both: `opens Sun 14 Feb`, `for a hard day`.
  public func words(on today: CivilDate) -> String {
    switch self {
    case .day(let day, let time): "opens \(day.words(on: today))\(time.map { ", \($0)" } ?? "")"
    case .mood(let mood): "for \(mood.words)"
    case .event(let event): "when: \(event)"
    }
  }
}

extension CivilDate {
  /// `Thu 19 Nov`, or `19 Nov 2024` for a day that could be taken for one of this year.
  public func words(on today: CivilDate) -> String {
    isClear(on: today) ? short : "\(day) \(monthName.prefix(3)) \(year)"
  }

  /// `19 Nov`, or with its year where it could be taken for one of this year.
  public func shortest(on today: CivilDate) -> String {
    "\(day) \(monthName.prefix(3))" + (isClear(on: today) ? "" : " \(year)")
  }

  /// Whether everybody knows the year: this one, or the last and less than ten months ago.
  private func isClear(on today: CivilDate) -> Bool {
    year == today.year || year == today.year - 1 && self > today.adding(days: -300)
  }
}
