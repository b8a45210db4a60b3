import HearthCore

extension DemoCouple {
  /// One note on the wall, and what came back for it.
  struct Hung {
    let day: Day
    let author: PartnerID?
    let sort: Note.Sort
    let text: String
    let meaning: String?
    let hasHeart: Bool
    let reply: String?

    init(
      _ day: Day, _ author: PartnerID?, _ sort: Note.Sort, _ text: String, meaning: String? = nil,
      heart: Bool = false, reply: String? = nil
    ) {
      self.day = day
      self.author = author
      self.sort = sort
      self.text = text
      self.meaning = meaning
      hasHeart = heart
      self.reply = reply
    }

    init(
      _ days: Int, _ author: PartnerID?, _ sort: Note.Sort, _ text: String, meaning: String? = nil,
      heart: Bool = false, reply: String? = nil
    ) {
      self.init(.ago(days), author, sort, text, meaning: meaning, heart: heart, reply: reply)
    }
  }

  /// A letter whose time has come.
  struct OpenedLetter {
    let name: String
    let sealed: Int
    let opened: Int
    let author: PartnerID
    let text: String

    init(_ name: String, sealed: Int, opened: Int, by author: PartnerID, _ text: String) {
      self.name = name
      self.sealed = sealed
      self.opened = opened
      self.author = author
      self.text = text
    }
  }

  /// The wall: notes, what came back for them, and letters, opened and sealed.
  static func wall(_ today: Moment) -> [Record] {
    notes.enumerated().flatMap { records(of: $1, number: $0 + 1, today) }
      + openedLetters.map { letter in
        Note.record(
          id: "\(Note.kind)-of-demo-letter-\(letter.name)", .letter, author: letter.author, text: letter.text,
          openedOn: today.date.adding(days: -letter.opened),
          at: Day.ago(letter.sealed).evening(today, order: 1))
      } + sealedLetters(today)
  }

  private static func records(of hung: Hung, number: Int, _ today: Moment) -> [Record] {
    let record = Note.record(
      id: "demo-note-\(number)", hung.sort, author: hung.author, text: hung.text, meaning: hung.meaning,
      at: hung.day.evening(today, order: 2))
    guard hung.hasHeart || hung.reply != nil, let author = hung.author, let note = Note(record) else {
      return [record]
    }
    return [
      record, NoteReply.record(to: note, by: author.other, text: hung.reply, hasHeart: hung.hasHeart),
    ]
  }

  private static func sealedLetters(_ today: Moment) -> [Record] {
    func letter(_ name: String, _ days: Int, by author: PartnerID, _ opens: Letter.Opens, _ text: String)
      -> Record
    {
      Letter.record(
        id: "demo-letter-\(name)", author: author, text: text, opens: opens,
        at: Day.ago(days).evening(today, order: 2))
    }
    return [
      letter(
        "sea", 38, by: .a, .day(today.date.adding(days: 26)),
        "Half a year since the sea. I have kept the ace you hid, and I want a rematch. Same place, "
          + "and this time it may even stop raining."),
      letter(
        "hard-day", 30, by: .b, .mood(.hardDay),
        "You need not be the bench today. Coat, scarf, plot: sit on the crate and let me dig. "
          + "I will not talk unless you do."),
      letter(
        "keys", 7, by: .a, .event("we have the keys to a flat with a lift"),
        "Before a single box: you, me, the empty floor, and chips. Then Dad gets to press the button first."),
    ]
  }
}
