import Testing

@testable import HearthCore

@Suite("Words taken back stay taken back, and each decides over their own")
struct WallConsentTests {
  private let today = TestApp.start.date

  private func open(_ records: [Record]) -> TestApp {
    let app = WallSample.wall(records)
    app.walk("<enter>")
    return app
  }

  private func sessions(_ app: TestApp) -> [Record] { app.kept(Session.recordKind) }

  // MARK: Taken back

  @Test("What was begun over a note goes with it, and comes back with it")
  func rewritingGoes() {
    let app = open([WallSample.note("n", by: .a, "Soup")])
    app.walk("eF!<esc><enter>aAny time<esc>")
    #expect(sessions(app).count == 2)
    app.walk("<enter>xF")
    #expect(
      app.state.sessions.isEmpty && app.disk.values.allSatisfy { ["turn", TakenAway.kind].contains($0.kind) })
    app.walk("uF")
    #expect(app.note("n")?.text == "Soup" && app.state.sessions.count == 2 && sessions(app).count == 2)
  }

  @Test("What was begun over an answer goes with the answer; a heart has no words to go")
  func answerGoes() throws {
    let note = WallSample.note("n", by: .a, "Soup")
    let app = open([note, try WallSample.reply(to: note, by: .b, "Any time")])
    app.walk("a!<esc><enter>xJ")
    #expect(sessions(app).isEmpty && app.state.sessions.isEmpty)
    let hearted = open([note, try WallSample.reply(to: note, by: .b, heart: true)])
    hearted.walk("aAny<esc><enter>xJ")
    #expect(sessions(hearted).count == 1)
  }

  @Test("So does what was begun over a card")
  func cardGoes() {
    let card = CareCard.record(id: "c", .helps, author: .a, text: "A walk", at: WallSample.day(1))
    let app = WallSample.wall([card])
    app.walk("5c<enter>F!<esc>")
    #expect(sessions(app).count == 1)
    app.walk("cxF")
    #expect(app.disk["c"] == nil && sessions(app).isEmpty)
  }

  @Test("A letter that was let open and opened does not come back sealed with u")
  func openedLetter() {
    let app = open([WallSample.letter("l", opens: .day(today.adding(days: 30)))])
    app.walk("oFJ")
    #expect(app.note("note-of-l")?.text == "quince" && app.disk["l"] == nil)
    app.walk("u")
    #expect(app.disk["l"] == nil && app.state.records["l"]?.erased == true)
    #expect(app.state.notice == "Nothing to take back.")
  }

  @Test("What another device undid already is not taken back again")
  func undone() {
    let app = open([WallSample.note("n", by: .a)])
    app.walk("oF")
    var back = WallSample.note("n", by: .a)
    back.revision = 9
    app.send(.changedOutside(nil, [back], months: app.state.months))
    app.walk("u")
    #expect(app.state.notice == "Nothing to take back." && app.disk["n"]?.revision == 2)
  }

  @Test(
    "A letter opened elsewhere goes from here, whatever pane is on the screen", arguments: ["1", "2", "5"])
  func leftovers(pane: String) throws {
    let letter = WallSample.letter("l", opens: .mood(.laugh))
    let note = try #require(Letter(letter)).opened(on: today)
    let app = TestApp(records: [letter, note], library: WallSample.library)
    app.walk(pane)
    #expect(app.disk["l"] == nil && app.disk["note-of-l"] != nil)
  }

  // MARK: Two devices

  @Test("Opened on two devices in different months, it is one note")
  func twoDevices() throws {
    let letter = try #require(Letter(WallSample.letter("l", opens: .mood(.laugh), ago: 90)))
    let one = letter.opened(on: today)
    let other = letter.opened(on: today.adding(days: 40))
    #expect(one.id == other.id && one.shelf == other.shelf)
    #expect(Note(one)?.openedOn == today && Note(one)?.at == letter.at)
  }

  @Test("Its card says when it was sealed and when it was opened")
  func face() throws {
    let letter = try #require(Letter(WallSample.letter("l", opens: .mood(.laugh), ago: 9)))
    let state = TestApp(records: [letter.opened(on: today)]).state
    let card = try #require(state.card(.note("note-of-l")))
    #expect(state.face(of: card, width: 20, tallest: 7).label == "✉ opened 21 Nov")
    #expect(card.at.date == WallSample.day(9).date)
  }

  // MARK: Small letters

  @Test("A small letter opens nothing, and says which one does")
  func smallOpens() {
    let app = open([WallSample.letter("l", by: .a, opens: .mood(.laugh))])
    app.walk("j")
    #expect(app.note("note-of-l") == nil)
    #expect(app.state.notice == "Capital J, so that no slip opens it.")
    app.walk("f")
    #expect(app.state.notice == nil, "it is not hers to open")
    app.walk("xf")
    #expect(app.disk["l"] != nil && app.state.notice == "Capital F, so that no slip does it.")
    app.walk("F")
    #expect(app.disk["l"] == nil)
  }

  @Test("A small letter takes nothing down")
  func smallTakes() {
    let app = open([WallSample.note("n", by: .b)])
    app.walk("xj")
    #expect(app.note("n") != nil && app.state.notice == "Capital J, so that no slip does it.")
    app.walk("f")
    #expect(app.note("n") != nil && app.state.notice == nil)
    app.walk("J")
    #expect(app.note("n") == nil)
  }

  @Test("A small letter gives no heart, and says once which one does")
  func smallHeart() {
    let app = open([WallSample.note("n", by: .a)])
    app.walk("f")
    #expect(app.state.notice == nil)
    app.walk("j")
    #expect(app.kept(NoteReply.kind).isEmpty && app.state.notice == "J, capital: Ben’s heart.")
    app.walk("j")
    #expect(app.state.notice == nil, "they scroll")
  }

  // MARK: Whose words they are

  @Test("Only its author rewrites a note or says who may have it", arguments: ["e", "o"])
  func own(key: String) {
    let app = open([WallSample.note("n", by: .a, "Soup")])
    app.walk(key + "J")
    #expect(app.state.session == nil && app.note("n")?.keep == .us)
    #expect(app.state.notice == "That is for Ana to say.")
    app.walk("<esc>")
    #expect(app.state.overlay == .note(WallSheet("n")))
    app.walk(key + "F")
    #expect(app.state.session != nil || app.note("n")?.keep == .ask)
    app.walk("<esc>")
  }

  @Test("A card is rewritten by its author’s own key")
  func ownCard() {
    let card = CareCard.record(id: "c", .helps, author: .a, text: "A walk", at: WallSample.day(1))
    let app = WallSample.wall([card])
    app.walk("5c<enter>J")
    #expect(app.state.session == nil)
    app.walk("F")
    #expect(app.state.session?.form.text.text == "A walk")
    app.walk(" home<enter><enter>")
    #expect(app.disk["c"].flatMap(CareCard.init)?.text == "A walk home")
    app.walk("uF")
    #expect(app.disk["c"].flatMap(CareCard.init)?.text == "A walk")
  }

  @Test("u brings back the words that stood there before")
  func undoRewriting() {
    let app = open([WallSample.note("n", by: .a, "Soup", meaning: "Warmth")])
    app.walk("eF!<enter><enter><enter>")
    #expect(app.note("n")?.text == "Soup!")
    #expect(app.state.notice == "Rewritten. u brings back the words before.")
    app.walk("uF")
    #expect(app.note("n")?.text == "Soup" && app.state.notice == "Taken back. Ana’s thanks is as it was.")
  }

  @Test("A heart alone has no empty text beside it")
  func heartAlone() throws {
    let reply = try WallSample.reply(to: WallSample.note("n"), by: .b, heart: true)
    #expect(reply.body["text"] == nil && NoteReply(reply)?.hasHeart == true)
  }
}
