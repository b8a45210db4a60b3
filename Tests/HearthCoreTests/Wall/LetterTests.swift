import Testing

@testable import HearthCore

@Suite("Notes that are sealed")
struct LetterTests {
  private let today = TestApp.start.date

  private func open(_ opens: Letter.Opens, by author: PartnerID = .a, readOnly: String? = nil) -> TestApp {
    let app = WallSample.wall([WallSample.letter("l", by: author, opens: opens)], readOnly: readOnly)
    app.walk("<enter>")
    #expect(app.state.overlay == .letter(WallSheet("l")))
    return app
  }

  @Test("It opens on its day and not before, by its reader’s key alone")
  func day() {
    let app = open(.day(today.adding(days: 1)))
    app.walk("J")
    #expect(app.note("note-of-l") == nil && app.state.notice == "It opens Sun 22 Nov, and not before.")
    app.now = app.now.adding(seconds: 86_400)
    app.walk("F")
    #expect(app.note("note-of-l") == nil && app.state.notice == "Ben opens it, when it is time.")
    app.walk("J")
    #expect(app.note("note-of-l")?.text == "quince")
  }

  @Test(
    "Opened it hangs on the wall as a note of its author, and the letter is gone once that is on the disk")
  func opened() throws {
    let app = open(.mood(.hardDay), by: .b)
    app.keys("F")
    #expect(app.disk["l"] != nil)
    app.store()
    let note = try #require(app.note("note-of-l"))
    #expect(note.sort == .letter && note.author == .b && note.openedOn == today)
    #expect(note.at == WallSample.day(3) && app.disk["l"] == nil)
    #expect(app.state.overlay == .note(WallSheet("note-of-l")))
    #expect(app.cards == ["note-of-l"])
  }

  @Test("On a full disk the letter stays where it is; once there is room, all of it goes on")
  func fullDisk() {
    let app = open(.event("the exam is over"))
    app.keys("J")
    app.failToStore()
    #expect(app.disk["l"] != nil && app.cards == ["note-of-l"])
    app.walk("<esc>r")
    #expect(app.disk["l"] == nil && app.note("note-of-l")?.text == "quince")
  }

  @Test("Reading only, it stays sealed")
  func readOnly() {
    let app = open(.mood(.laugh), readOnly: "another window")
    app.walk("J")
    #expect(app.state.overlay == .letter(WallSheet("l")) && app.cards == ["l"])
  }

  @Test("Its author takes it back unread, nobody else; u seals it again")
  func takeBack() {
    let app = open(.mood(.proud))
    app.walk("xJ")
    #expect(app.disk["l"] != nil && app.state.notice == "That is for Ana to say.")
    app.walk("F")
    #expect(app.disk["l"] == nil && app.cards.isEmpty && app.note("note-of-l") == nil)
    app.walk("uF")
    #expect(app.cards == ["l"] && app.disk["l"].flatMap(Letter.init)?.text == "quince")
  }

  @Test("Its author lets it open before its day; the other one can’t")
  func release() {
    let app = open(.day(today.adding(days: 30)))
    app.walk("oJ")
    #expect(app.disk["l"].flatMap(Letter.init)?.opens == .day(today.adding(days: 30)))
    app.walk("F")
    #expect(app.disk["l"].flatMap(Letter.init)?.opens == .day(today))
    #expect(app.note("note-of-l") == nil, "it is still the other one’s to open")
    app.walk("o")
    #expect(app.state.notice == "It may be opened already.")
    app.walk("J")
    #expect(app.note("note-of-l") != nil)
  }

  @Test("Taking a release back seals it until its day again")
  func undoRelease() {
    let app = open(.day(today.adding(days: 30)))
    app.walk("oFuJ")
    #expect(app.note("note-of-l") == nil)
  }

  @Test("Escape leaves a question first, then the letter")
  func escape() {
    let app = open(.mood(.laugh))
    app.walk("x<esc>")
    #expect(app.state.overlay == .letter(WallSheet("l")))
    app.walk("<esc>")
    #expect(app.state.overlay == nil && app.cards == ["l"])
  }

  @Test("Opened on another device: it looks sealed nowhere, and goes from here too")
  func elsewhere() throws {
    let letter = WallSample.letter("l", opens: .mood(.laugh))
    let note = try #require(Letter(letter)).opened(on: today)
    let app = WallSample.wall([letter, note])
    #expect(app.cards == ["note-of-l"] && app.disk["l"] == nil)
  }

  // MARK: On the hearth

  @Test("One whose day has come is a row of the hearth, and Enter goes to it")
  func hearth() {
    let app = TestApp(
      records: [
        WallSample.letter("due", opens: .day(today)),
        WallSample.letter("late", opens: .day(today.adding(days: -9)), ago: 20),
        WallSample.letter("soon", opens: .day(today.adding(days: 1))),
        WallSample.letter("mood", opens: .mood(.hardDay)), WallSample.letter("event", opens: .event("now")),
      ], library: WallSample.library)
    let letters = app.rows.compactMap { if case .letter(let id) = $0 { id } else { nil } }
    #expect(letters == ["late", "due"])
    app.keys(String(repeating: "j", count: app.rows.firstIndex(of: .letter("due")) ?? 0))
    app.walk("<enter>J")
    #expect(app.note("note-of-due") != nil && app.state.pane == .hearth)
    app.walk("<esc>")
    #expect(!app.rows.contains(.letter("due")))
  }
}
