/// What hangs on the wall: notes, and what was given back for them.
extension Keepsake {
  var notes: [Entry] {
    var replies: [String: [NoteReply]] = [:]
    for reply in records.compactMap(NoteReply.init) { replies[reply.note, default: []].append(reply) }
    return records.compactMap(Note.init).map { note in
      let back = PartnerID.allCases.filter { $0 != note.author }.compactMap { partner in
        replies[note.id]?.last { $0.author == partner }
      }
      return Entry(at: note.at, lines: lines(of: note, back))
    }
  }

  private func lines(of note: Note, _ replies: [NoteReply]) -> [String] {
    var lines = ["**\(heading(of: note))**", ""] + Markdown.quote(note.text)
    if let meaning = note.meaning {
      let words = Markdown.quote(meaning)
      lines += [">"] + words.enumerated().map { $0 == 0 ? "> → \($1.dropFirst(2))" : $1 }
    }
    for reply in replies where reply.hasHeart || reply.text != nil {
      lines += ["", answer(reply)]
    }
    return lines
  }

  private func answer(_ reply: NoteReply) -> String {
    let heart = reply.hasHeart ? " ♥" : ""
    let words = reply.text.map { ": \(Markdown.inline($0))" } ?? ""
    return "\(sign(reply.author)) \(name(reply.author))\(heart)\(words)"
  }

  private func heading(of note: Note) -> String {
    guard let author = note.author else {
      return note.sort == .win ? "✦ A win of you both" : "From you both"
    }
    let (from, to) = ("\(sign(author)) \(name(author))", name(author.other))
    switch note.sort {
    case .thanks: return "\(from) thanks \(to)"
    case .affirmation: return "\(from) about \(to)"
    case .love: return "\(from) to \(to), with love"
    case .win: return "✦ A win, told by \(name(author))"
    case .ordinary: return "\(from): an ordinary good thing"
    case .letter:
      let opened = note.openedOn.map { ", opened on \(words($0))" } ?? ""
      return "✉ \(from) to \(to), sealed until its time\(opened)"
    }
  }
}
