import Testing

@testable import HearthCore

@Suite("What was written for the wall is neither lost nor doubled")
struct WallLossTests {
  /// Quit, and started again with only this month at hand; what lies in older ones is read when it is asked for.
  private func restarted(_ app: TestApp, losing lost: Set<String> = []) -> TestApp {
    let all = app.disk.values.filter { !lost.contains($0.id) }
    let here = all.filter { $0.shelf == .standing || $0.shelf == .month(app.now.month) }
    let old = all.filter { !here.contains($0) }
    let again = TestApp(
      records: here, months: Set(old.map(\.at.month)).sorted(), now: app.now, library: app.app.library)
    again.shelved = old
    return again
  }

  private func replies(_ app: TestApp) -> [NoteReply] { app.kept(NoteReply.kind).compactMap(NoteReply.init) }
  private func sessions(_ app: TestApp) -> [Record] { app.kept(Session.recordKind) }

  // MARK: After a restart

  @Test("An answer to an old note, finished after a restart, hangs with it")
  func answer() {
    let app = WallSample.wall([WallSample.note("n", by: .a, "Soup", ago: 200)])
    app.walk("<enter>aAny time<esc>")
    let again = restarted(app)
    #expect(again.state.records["n"] == nil, "its month is not read")
    again.walk("<enter>")
    again.walk("<enter><enter>")
    #expect(replies(again).map(\.text) == ["Any time"] && replies(again).map(\.note) == ["n"])
    #expect(again.state.notice == "It hangs with the note." && sessions(again).isEmpty)
  }

  @Test("An answer whose note is gone by then waits, and says so")
  func noNote() {
    let app = WallSample.wall([WallSample.note("n", by: .a, "Soup", ago: 200)])
    app.walk("<enter>aAny time<esc>")
    let again = restarted(app, losing: ["n"])
    again.walk("<enter>")
    again.walk("<enter><enter>")
    #expect(again.state.notice?.contains("not here any more") == true)
    #expect(again.state.session?.guide == "reply" && replies(again).isEmpty)
    again.walk("<esc>")
    #expect(sessions(again).count == 1)
    #expect(sessions(again).first?.body["answers"]?["text@b"]?["text"]?.string == "Any time")
  }

  @Test("A note rewritten after a restart is the same note: its day, who may have it, and its next revision")
  func rewriting() throws {
    let old = WallSample.note("n", by: .b, "Soup", meaning: "Warmth", ago: 200, keep: .ask)
    let app = WallSample.wall([old])
    app.walk("<enter>eJ!<esc>")
    let again = restarted(app)
    again.walk("<enter>")
    again.walk("<enter><enter><enter>")
    let note = try #require(again.note("n"))
    #expect(note.text == "Soup!" && note.meaning == "Warmth" && note.keep == .ask && note.at == old.at)
    #expect(again.disk["n"]?.revision == 2 && again.kept(Note.kind).count == 1)
  }

  @Test("Where its month can’t be read, the words hang beside it, as private as they were")
  func unreadable() throws {
    let old = WallSample.note("n", by: .b, "Soup", ago: 200, keep: .ask)
    let app = WallSample.wall([old])
    app.walk("<enter>eJ!<esc>")
    let again = restarted(app, losing: ["n"])
    again.walk("<enter>")
    again.walk("<enter><enter><enter>")
    let note = try #require(again.kept(Note.kind).first.flatMap(Note.init))
    #expect(note.id != "n" && note.text == "Soup!" && note.keep == .ask && note.at == old.at)
  }

  // MARK: A power cut between the words and the end of the session

  /// Finishes what the session of that guide has begun, and once more from the session as it was before.
  private func twice(_ app: TestApp, then last: String) throws -> TestApp {
    let session = try #require(sessions(app).first)
    app.walk(last)
    #expect(sessions(app).isEmpty)
    let again = TestApp(
      records: Array(app.disk.values) + [session], now: app.now.adding(seconds: 60), library: app.app.library)
    again.walk("<enter>" + last)
    #expect(sessions(again).isEmpty)
    return again
  }

  @Test("Walked to its end again, a note is the same note")
  func noteTwice() throws {
    let app = WallSample.wall()
    app.walk("tYou sang.<enter>It was light.<enter>")
    let again = try twice(app, then: "<enter>")
    #expect(again.kept(Note.kind).map(\.revision) == [2])
    #expect(again.kept(Note.kind).compactMap(Note.init).map(\.text) == ["You sang."])
  }

  @Test("And so is a card")
  func cardTwice() throws {
    let app = WallSample.wall()
    app.walk("5cnF<enter>A walk<enter>")
    let again = try twice(app, then: "<enter>")
    #expect(again.kept(CareCard.kind).map(\.revision) == [2])
  }

  @Test("And so are a talk, its lines and its date")
  func talkTwice() throws {
    let app = WallSample.wall()
    app.walk("1sfjthe move<enter><space><space>y")
    app.walk("A list.<c-d>")
    let session = try #require(sessions(app).first)
    // A date in two days, both bring it up; kept for the two of them.
    let rest = "j<enter><enter><enter><enter>"
    app.walk(rest)
    #expect(sessions(app).isEmpty && app.kept(Conversation.kind).count == 1)
    #expect(app.kept(Appointment.kind).count == 1)
    let again = TestApp(
      records: Array(app.disk.values) + [session], now: app.now.adding(seconds: 60), library: app.app.library)
    again.walk("<enter>" + rest)
    #expect(sessions(again).isEmpty)
    #expect(again.kept(Conversation.kind).count == 1 && again.kept(Appointment.kind).count == 1)
    #expect(again.kept(Conversation.kind).map(\.at) == app.kept(Conversation.kind).map(\.at))
  }

  @Test("And so are both halves of a check-in")
  func checkinTwice() throws {
    let app = WallSample.wall()
    app.walk("1c<space>f<space><enter>7<enter>tea<enter>j<space><enter>5<enter>quiet<enter><space>")
    let session = try #require(sessions(app).first)
    app.walk("<enter><enter>")
    #expect(app.kept(CheckIn.kind).count == 2 && sessions(app).isEmpty)
    let again = TestApp(
      records: Array(app.disk.values) + [session], now: app.now.adding(seconds: 60), library: app.app.library)
    again.walk("<enter><enter><enter>")
    #expect(again.kept(CheckIn.kind).count == 2 && sessions(again).isEmpty)
  }

  // MARK: Begun twice

  @Test("A second e goes on with what the first one began; so does a second a")
  func resumed() {
    let app = WallSample.wall([WallSample.note("n", by: .a, "Soup")])
    app.walk("<enter>eF!<esc>")
    app.walk("<enter>eF")
    #expect(app.state.sessions.count == 1 && app.state.session?.form.text.text == "Soup!")
    app.walk("<esc><enter>aAny<esc><enter>a")
    #expect(app.state.sessions.count == 2 && app.state.session?.form.text.text == "Any")
    app.walk("<esc>")
  }

  @Test("Lines stay lines when a note is rewritten, and Enter makes another")
  func lines() throws {
    let app = WallSample.wall([WallSample.note("n", .love, by: .a, "One\nTwo")])
    app.walk("<enter>eF")
    #expect(app.state.session?.form.text.text == "One\nTwo")
    app.walk("<enter>Three<c-d><enter>")
    #expect(app.note("n")?.text == "One\nTwo\nThree")
  }

  // MARK: Only looking

  @Test(
    "A look into a guide leaves nothing, and words do",
    arguments: [
      ("t<esc>", 0), ("n5<esc>", 0), ("n5<enter><esc>", 0), ("n4<esc>", 0), ("tHi<esc>", 1),
      ("tHi<enter><esc>", 1), ("t   <esc>", 0), ("5cnF<enter><esc>", 0),
    ])
  func look(keys: String, left: Int) {
    let app = WallSample.wall()
    app.walk(keys)
    #expect(app.state.sessions.count == left && sessions(app).count == left)
  }

  @Test("So does a look at one’s own note, or at an answer")
  func lookAtNote() throws {
    let note = WallSample.note("n", by: .a, "Soup", meaning: "Warmth")
    let app = WallSample.wall([note, try WallSample.reply(to: note, by: .b, "Any time")])
    app.walk("<enter>eF<esc><enter>eF<enter><esc><enter>a<esc>")
    #expect(app.state.sessions.isEmpty && sessions(app).isEmpty)
    app.walk("<enter>eF!<esc>")
    #expect(app.state.sessions.count == 1 && sessions(app).count == 1)
  }

  @Test("Whoever quits at the first step of it finds no row the next time")
  func quitting() {
    let app = WallSample.wall()
    app.keys("t<c-c>")
    #expect(app.effects() == [.quit])
  }

  @Test("Reading only, it is said before somebody writes")
  func readOnly() {
    let app = WallSample.wall(readOnly: "another window")
    app.walk("t")
    #expect(app.state.session?.guide == "thanks")
    #expect(app.state.notice == "Reading only: nothing of this is kept.")
  }

  @Test("Whoever wrote last, the first partner is asked first")
  func order() {
    let app = WallSample.wall()
    for _ in 0..<3 {
      app.walk("t")
      #expect(app.state.session?.opener == .a)
      app.walk("You sang.<enter><enter><enter>")
    }
    #expect(app.kept(Note.kind).count == 3)
  }

  // MARK: What is seen afterwards

  @Test("The new card is the chosen one, whatever hid it")
  func chosen() throws {
    let app = WallSample.wall(
      (0..<9).map { WallSample.note("n\($0)", .love, ago: $0) } + [WallSample.note("later", ago: -2)])
    app.walk("fff/made<enter>jj1gYou sang.<enter><enter><enter>4")
    let new = try #require(app.kept(Note.kind).compactMap(Note.init).first { $0.text == "You sang." })
    #expect(app.chosen == new.id && app.cards.count == 11)
  }

  @Test("A card that was rewritten or answered stays the chosen one")
  func stillChosen() {
    let app = WallSample.wall((0..<9).map { WallSample.note("n\($0)", by: .a, ago: $0) })
    app.walk("jj")
    let chosen = app.chosen
    app.walk("<enter>eF!<enter><enter><enter>")
    #expect(app.chosen == chosen && chosen != "n0")
    app.walk("<enter>aAny time<enter><enter>")
    #expect(app.chosen == chosen)
  }
}
