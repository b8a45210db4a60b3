import Testing

@testable import HearthCore

@Suite("Writing for the wall")
struct WallWritingTests {
  @Test("t thanks at once, and the new card is the first there is")
  func thank() {
    let app = WallSample.wall([WallSample.note("old", ago: 3)])
    app.walk("ftYou sang.<enter><enter><enter>")
    #expect(app.state.pane == .wall && app.state.wall.filter == WallFilter())
    #expect(app.cards.count == 2 && app.cards.last == "old" && app.chosen == app.cards.first)
    #expect(app.kept(Note.kind).compactMap(Note.init).map(\.text).contains("You sang."))
  }

  @Test(
    "n offers six kinds, by row or by number",
    arguments: [
      ("jj<enter>", "love"), ("3", "love"), ("6", "ordinary"), ("G<enter>", "ordinary"), ("1", "thanks"),
      ("kk<space>", "thanks"),
    ])
  func kinds(keys: String, guide: String) {
    let app = WallSample.wall()
    app.walk("n" + keys)
    #expect(app.state.session?.guide == guide && app.state.overlay == nil)
    app.walk("<esc>")
    #expect(app.state.pane == .wall)
  }

  @Test("Escape, and a kind whose guide is gone, leave the wall as it was")
  func never() {
    let app = WallSample.wall()
    app.walk("n7n<esc>")
    #expect(app.state.overlay == nil && app.state.session == nil)
    app.walk("n2")
    #expect(app.state.overlay == .newNote(row: 0) && app.state.notice?.contains("guide") == true)
  }

  // MARK: The jar

  @Test("d draws a win, another one the next time, and is told by the seed alone")
  func jar() {
    let wins = (0..<3).map { WallSample.note("win\($0)", .win, ago: $0) }
    let app = WallSample.wall(wins + [WallSample.note("n", ago: 9)])
    var drawn: [String] = []
    for _ in 0..<12 {
      app.walk("d")
      guard case .note(let sheet) = app.state.overlay else { break }
      drawn.append(sheet.id)
      app.walk("<esc>")
    }
    #expect(drawn.count == 12 && Set(drawn) == ["win0", "win1", "win2"])
    #expect(zip(drawn, drawn.dropFirst()).allSatisfy { $0 != $1 })
  }

  @Test("The jar is as deep as the years: a win of an unread month can be drawn")
  func oldWin() {
    let older = (1...200).map { WallSample.note("old\($0)", $0 == 150 ? .win : .thanks, ago: 31 * $0) }
    let app = WallSample.wall(shelved: older)
    #expect(!app.cards.contains("old150"))
    app.walk("d")
    #expect(app.state.overlay == .note(WallSheet("old150")))
    app.walk("<esc>")
    #expect(!app.cards.contains("old150"), "on the wall it waits for the months before it")
  }

  @Test("In the sheet of a drawn win the same key draws another one, and J gives a heart nowhere by chance")
  func drawOn() {
    let app = WallSample.wall((0..<3).map { WallSample.note("win\($0)", .win, by: .a, ago: $0) })
    var drawn: [String] = []
    for _ in 0..<6 {
      app.walk("d")
      guard case .note(let sheet) = app.state.overlay else { break }
      drawn.append(sheet.id)
    }
    #expect(drawn.count == 6 && zip(drawn, drawn.dropFirst()).allSatisfy { $0 != $1 })
    app.walk("<esc>JJ")
    #expect(app.state.overlay == nil && app.kept(NoteReply.kind).isEmpty)
  }

  @Test("On a note that nobody drew, d draws nothing")
  func notDrawn() {
    let app = WallSample.wall([WallSample.note("n"), WallSample.note("win", .win, ago: 9)])
    app.walk("<enter>d")
    #expect(app.state.overlay == .note(WallSheet("n")))
  }

  @Test("An empty jar says so")
  func emptyJar() {
    let app = WallSample.wall([WallSample.note("n")])
    app.walk("d")
    #expect(app.state.overlay == nil && app.state.notice == "No win in the jar yet. n puts one in.")
  }

  // MARK: In one line

  @Test(
    "Thanks in a line say both parts with an arrow between",
    arguments: [
      ("soup -> warmth", "soup", "warmth"), ("soup → warmth", "soup", "warmth"),
      ("soup->warmth", "soup", "warmth"),
      ("soup", "soup", nil), ("soup -> ", "soup", nil), (" -> warmth", "warmth", nil), ("->", "", nil),
      (" a ", " a ", nil),
      ("a -> b -> c", "a", "b -> c"), ("a - b > c", "a - b > c", nil), ("\u{1B}[2J -> x", "\u{1B}[2J", "x"),
    ])
  func line(text: String, did: String, meant: String?) {
    let line = NoteLine(text, .thanks)
    #expect(line.text == did && line.meaning == meant)
  }

  @Test("Elsewhere an arrow is an arrow")
  func arrow() {
    #expect(NoteLine("you -> me", .love).text == "you -> me" && NoteLine("you -> me", .love).meaning == nil)
    let record = NoteLine("you -> me", .thanks).record(author: .b, chance: 7, at: TestApp.start)
    #expect(Note(record)?.author == .b && Note(record)?.text == "you" && Note(record)?.meaning == "me")
  }

  @Test(
    "A partner is called by name or mark, whatever the case",
    arguments: [
      ("ana", PartnerID.a), ("BEN", .b), ("●", .b), ("◆", .a), ("Zoe", nil), ("", nil), ("an", nil),
    ])
  func called(name: String, partner: PartnerID?) { #expect(TestApp.couple.partner(called: name) == partner) }
}
