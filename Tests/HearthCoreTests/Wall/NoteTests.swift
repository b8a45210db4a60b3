import Testing

@testable import HearthCore

@Suite("A note in full")
struct NoteTests {
  private func open(_ records: [Record]) -> TestApp {
    let app = WallSample.wall(records)
    app.walk("<enter>")
    return app
  }

  private func replies(_ app: TestApp) -> [NoteReply] { app.kept(NoteReply.kind).compactMap(NoteReply.init) }

  @Test("Enter opens it, and Escape comes back to it")
  func opening() {
    let app = open([WallSample.note("n"), WallSample.note("m", ago: 1)])
    #expect(app.state.overlay == .note(WallSheet("n")))
    app.walk("jj")
    #expect(app.state.overlay != .note(WallSheet("n")), "it scrolls")
    app.walk("<esc>")
    #expect(app.state.overlay == nil && app.chosen == "n")
  }

  @Test("The heart is the other one’s: the same key gives it and takes it back, and u undoes")
  func heart() {
    let app = open([WallSample.note("n", by: .a)])
    app.walk("F")
    #expect(replies(app).isEmpty)
    #expect(app.state.notice == "The heart for this one is Ben’s to give.")
    app.walk("J")
    #expect(replies(app).map(\.hasHeart) == [true] && replies(app).map(\.author) == [.b])
    app.walk("J")
    #expect(replies(app).map(\.hasHeart) == [false])
    app.walk("uJuJ")
    #expect(replies(app).isEmpty)
  }

  @Test("A heart that was taken back is nothing that could be taken back again")
  func noHeart() {
    let app = TestApp(records: [Note.record(id: "n", .thanks, author: .a, text: "soup", at: TestApp.start)])
    app.walk("4<enter>JJx")
    app.walk("J")
    #expect(app.state.notice == "Nothing here is Ben’s.")
  }

  @Test("A heart leaves the answer’s words as they are")
  func heartAndWords() throws {
    let note = WallSample.note("n", by: .b)
    let app = open([note, try WallSample.reply(to: note, by: .a, "Any time")])
    app.walk("F")
    #expect(replies(app).map(\.text) == ["Any time"] && replies(app).map(\.hasHeart) == [true])
    #expect(replies(app).map(\.id) == [NoteReply.id(of: "n", by: .a)])
  }

  @Test("What both wrote has nobody to answer it")
  func together() {
    let app = open([WallSample.note("n", .win, by: nil)])
    app.walk("FJa")
    #expect(replies(app).isEmpty && app.state.session == nil)
    #expect(app.state.notice == "You two wrote it together.")
  }

  @Test("An answer is the other one’s, and finds what it said before; the note stands above it")
  func answer() throws {
    let note = WallSample.note("n", by: .a, "You made soup.")
    let app = open([note])
    app.walk("aAny time<enter>")
    #expect(app.state.session?.first == .b)
    #expect(app.state.session?.answer(Field.Key.agreed) == .text("You made soup."))
    app.walk("<enter>")
    #expect(replies(app).map(\.text) == ["Any time"] && replies(app).map(\.author) == [.b])
    #expect(app.state.pane == .wall && app.state.overlay == nil)
    app.walk("<enter>J<esc><enter>a")
    #expect(app.state.session?.form.text.text == "Any time")
    app.walk("!<enter><enter>")
    #expect(replies(app).map(\.text) == ["Any time!"] && replies(app).map(\.hasHeart) == [true])
  }

  @Test("Rewriting begins with the words that stand there, and keeps the day")
  func rewrite() throws {
    let app = open([WallSample.note("n", by: .b, "Soup", meaning: "Warmth", ago: 4, keep: .ask)])
    app.walk("eJ")
    #expect(app.state.session?.first == .b && app.state.session?.form.text.text == "Soup")
    app.walk("!<enter>")
    #expect(app.state.session?.form.text.text == "Warmth")
    app.walk("<enter><enter>")
    let note = try #require(app.note("n"))
    #expect(note.text == "Soup!" && note.meaning == "Warmth" && note.author == .b && note.keep == .ask)
    #expect(note.at == WallSample.day(4) && app.kept(Note.kind).count == 1)
  }

  @Test(
    "A win of both stays both’s when it is rewritten, and one’s own stays one’s own",
    arguments: [nil, PartnerID.b])
  func rewriteWin(author: PartnerID?) throws {
    let app = open([WallSample.note("n", .win, by: author, "A lift")])
    app.walk(author == nil ? "e" : "eJ")
    #expect(app.state.session?.form.text.text == "A lift")
    app.walk("!<enter><enter>")
    let note = try #require(app.note("n"))
    #expect(note.text == "A lift!" && note.author == author)
  }

  @Test("What was sealed stays as it was")
  func sealed() {
    let app = open([WallSample.note("n", .letter)])
    app.walk("e")
    #expect(app.state.session == nil && app.state.notice == "What was sealed stays as it was.")
  }

  @Test("o says who may have it, and says it back")
  func keep() {
    let app = open([WallSample.note("n")])
    app.walk("oF")
    #expect(app.note("n")?.keep == .ask && app.state.overlay == .note(WallSheet("n")))
    app.walk("oF")
    #expect(app.note("n")?.keep == .us)
    app.walk("uF")
    #expect(app.note("n")?.keep == .ask)
  }

  @Test("A guide of their own that is broken is told of, and nothing is lost")
  func noGuide() {
    let app = open([WallSample.note("n", .affirmation)])
    app.walk("e")
    #expect(app.state.overlay == .note(WallSheet("n")) && app.state.session == nil)
    #expect(app.state.notice?.contains("guide") == true)
  }

  // MARK: Taking back

  @Test("Its author takes it down, with what was given back for it; u hangs all of it up again")
  func takeDown() throws {
    let note = WallSample.note("n", by: .a)
    let app = open([note, try WallSample.reply(to: note, by: .b, "Any time", heart: true)])
    app.walk("xF")
    #expect(app.disk.values.map(\.kind) == [TakenAway.kind])
    #expect(app.cards.isEmpty && app.state.overlay == nil)
    app.walk("uF")
    #expect(app.cards == ["n"] && replies(app).map(\.text) == ["Any time"])
    #expect(app.note("n")?.text == "You made soup.")
  }

  @Test("The other one takes back the answer alone")
  func takeBackAnswer() throws {
    let note = WallSample.note("n", by: .a)
    let app = open([note, try WallSample.reply(to: note, by: .b, "Any time")])
    app.walk("xJ")
    #expect(replies(app).isEmpty && app.note("n") != nil)
    #expect(app.state.overlay == .note(WallSheet("n")))
    app.walk("uJ")
    #expect(replies(app).map(\.text) == ["Any time"])
  }

  @Test("Whoever wrote none of it can take nothing; Escape asks no more")
  func notTheirs() {
    let app = open([WallSample.note("n", by: .a)])
    app.walk("xJ")
    #expect(app.note("n") != nil && app.state.notice == "Nothing here is Ben’s.")
    app.walk("<esc>")
    #expect(app.state.overlay == .note(WallSheet("n")))
    app.walk("<esc>")
    #expect(app.state.overlay == nil)
  }

  @Test("Reading only, nothing changes")
  func readOnly() {
    let app = WallSample.wall([WallSample.note("n", by: .a)], readOnly: "another window")
    app.walk("<enter>x")
    #expect(app.state.notice == "Reading only: another window.")
    app.walk("oeaJ")
    #expect(app.note("n") != nil && app.state.session == nil)
  }

  @Test("Gone elsewhere while it is open: it says so, and closes")
  func gone() {
    let app = open([WallSample.note("n")])
    var gone = WallSample.note("n")
    gone.revision = 2
    gone.erased = true
    app.send(.changedOutside(nil, [gone], months: app.state.months))
    app.walk("Jxoea<esc>")
    #expect(app.state.overlay == nil && app.cards.isEmpty)
  }
}
