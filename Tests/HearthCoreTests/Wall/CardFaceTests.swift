import Testing

@testable import HearthCore

@Suite("What stands on a card")
struct CardFaceTests {
  private func face(_ records: [Record], _ id: CardID, width: Int = 20, tallest: Int = 7) throws -> CardFace {
    let state = TestApp(records: records).state
    return state.face(of: try #require(state.card(id)), width: width, tallest: tallest)
  }

  private func words(_ face: CardFace) -> [String] {
    face.lines.map { line in
      line.pieces.map { if case .text(let text) = $0 { text } else { "@" } }.joined()
    }
  }

  @Test("What was done, what it meant, and the answer in a line")
  func thanks() throws {
    let note = WallSample.note(
      "n", "You called the school so that I didn’t have to.", meaning: "It let me breathe.")
    let face = try face(
      [note, try WallSample.reply(to: note, by: .b, "Any time, really any time", heart: true)], .note("n"))
    #expect(
      words(face) == [
        "You called the", "school so that I", "didn’t have to.", "→ It let me breathe.",
        "@: Any time, really any time",
      ])
    #expect(face.hearts == [.b] && face.label == "")
  }

  @Test("Too many words are cut with a mark, and what it meant keeps two lines")
  func cut() throws {
    let long = String(repeating: "words ", count: 100)
    let face = try face([WallSample.note("n", long, meaning: long)], .note("n"))
    #expect(face.lines.count == 7)
    #expect(words(face)[4].hasSuffix("…") && words(face)[6].hasSuffix("…"))
    #expect(words(face)[5].hasPrefix("→ ") && words(face)[6].hasPrefix("  "))
  }

  @Test(
    "Whatever is in a note, its card has at most so many lines, each as wide as it may be",
    arguments: [
      String(repeating: "a", count: 100_000), String(repeating: "\n", count: 500),
      String(repeating: "e\u{301}\u{302}\u{303}", count: 9_000), String(repeating: "👩‍👩‍👧 ", count: 900),
      "\u{202E}backwards\u{200F}", "\u{1B}[2J\u{7}\u{0}", "", " ", "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",
      "a" + String(repeating: "\u{301}", count: 50_000),
    ], [1, 2, 20, 34])
  func odd(text: String, width: Int) throws {
    let note = WallSample.note("n", text, meaning: text)
    let face = try face(
      [note, try WallSample.reply(to: note, by: .b, text)], .note("n"), width: width, tallest: 6)
    #expect(face.lines.count <= 6)
    for line in words(face).dropLast() where width > 3 { #expect(line.cellWidth <= width, "\(line)") }
  }

  @Test(
    "Of a letter: for whom, and what it waits for",
    arguments: [
      (Letter.Opens.day(CivilDate(daysSinceEpoch: 20_863)), ["✉ for @", "opens 14 Feb 2027"]),
      (.day(CivilDate(daysSinceEpoch: 20_778)), ["✉ for @", "may be opened"]),
      (.mood(.hardDay), ["✉ for @", "for a hard day"]),
      (.event("the exam is over"), ["✉ for @", "when: the exam is", "over"]),
    ])
  func letter(opens: Letter.Opens, expected: [String]) throws {
    #expect(words(try face([WallSample.letter("l", opens: opens)], .letter("l"))) == expected)
  }

  @Test("A talk, and answers of one evening")
  func kept() throws {
    let talk = try face([WallSample.talk("t", "A list.", topic: "the move", ago: 9)], .talk("t"))
    #expect(words(talk) == ["the move", "A list."] && talk.label == "talk")
    let answers = [
      WallSample.answer("1", "A kite", ago: 9), WallSample.answer("2", "A boat", by: .b, ago: 9),
      WallSample.answer("3", "A bike", ago: 8),
    ]
    let face = try face(answers, .answers("ordinary-1", WallSample.day(9).date))
    #expect(words(face) == ["What 1?", "@: A kite", "@: A boat"] && face.label == "answers")
  }

  @Test("A day of this year, or of a few months ago, goes by its weekday, others by their year")
  func days() throws {
    let today = TestApp.start.date
    #expect(today.words(on: today) == "Sat 21 Nov")
    #expect(today.adding(days: -299).words(on: CivilDate("2027-01-20") ?? today) == "26 Jan 2026")
    #expect(today.adding(days: -40).words(on: CivilDate("2027-01-20") ?? today) == "Mon 12 Oct")
    #expect(today.adding(days: -600).words(on: today) == "31 Mar 2025")
    #expect(today.adding(days: -800).words(on: today) == "12 Sep 2024")
    #expect(today.adding(days: 90).words(on: today) == "19 Feb 2027")
  }
}
