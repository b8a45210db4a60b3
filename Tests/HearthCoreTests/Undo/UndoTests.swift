import Testing

@testable import HearthCore

@Suite("What was changed is taken back a step at a time, and done again")
struct UndoTests {
  private static func appointment(_ id: String, in days: Int = 1) -> Record {
    Appointment.record(
      id: id, title: "the \(id)", on: TestApp.start.date.adding(days: days), owner: nil, guide: "floor",
      at: TestApp.start)
  }

  private func status(_ id: String, _ app: TestApp) -> Appointment.Status? {
    app.disk[id].flatMap(Appointment.init)?.status
  }

  @Test("Newest first, until nothing more is left; then all of it again")
  func steps() {
    let app = TestApp(records: [Self.appointment("shelf"), Self.appointment("attic", in: 2)])
    app.walk("jdd3n22:00 soup<enter><enter>d")
    app.walk("u")
    app.walk("u")
    #expect(app.state.notice == "Taken back. “soup” is gone again.")
    #expect(app.kept("ritual").isEmpty)
    app.walk("u")
    #expect(app.state.notice == "Taken back. “the attic” is as it was." && status("attic", app) == .open)
    app.walk("u")
    #expect(status("shelf", app) == .open)
    app.walk("u")
    #expect(app.state.notice == "Nothing more to take back.")
    app.walk("UU")
    #expect(status("shelf", app) == .done && status("attic", app) == .done)
    app.walk("U")
    #expect(app.state.notice == "Done again. “soup” is back." && app.kept("ritual").count == 1)
    app.walk("UU")
    #expect(app.state.notice == "Nothing to do again.")
  }

  @Test("Whatever is changed anew, there is nothing to do again")
  func forked() {
    let app = TestApp(records: [Self.appointment("shelf"), Self.appointment("attic", in: 2)])
    app.walk("jdudU")
    #expect(app.state.notice == "Nothing to do again." && status("shelf", app) == .done)
  }

  @Test("What another device wrote since stays, and that is said")
  func outside() {
    let app = TestApp(records: [Self.appointment("shelf")])
    app.walk("jd")
    var newer = Self.appointment("shelf", in: 3)
    newer.revision = 5
    newer.device = "laptop"
    newer.body["title"] = .string("the long shelf")
    app.send(.changedOutside(nil, [newer], months: []))
    app.keys("u")
    #expect(app.effects().isEmpty && app.state.records["shelf"] == newer)
    #expect(app.state.notice == "“the shelf” was changed elsewhere since. It stays as it is.")
    app.keys("u")
    #expect(app.state.notice == "Nothing to take back.")
  }

  @Test("What somebody took back by their own key comes back by it, and by no other")
  func ownKey() {
    let note = Note.record(id: "n", .thanks, author: .a, text: "the soup", at: TestApp.start)
    let app = TestApp(records: [note])
    app.walk("4<enter>xF")
    #expect(app.disk["n"] == nil)
    app.walk("u")
    #expect(app.disk["n"] == nil && app.state.overlay == .takingBack(TakingBack(.undo)))
    app.walk("<enter><space>fj")
    #expect(app.disk["n"] == nil)
    app.walk("J")
    #expect(app.disk["n"] == nil && app.state.notice == "That is for Ana to say.")
    app.walk("n")
    #expect(app.state.overlay == nil && app.disk["n"] == nil)
    app.walk("uF")
    #expect(app.disk["n"]?.body == note.body && app.kept(TakenAway.kind).isEmpty)
    #expect(app.state.notice == "Taken back. Ana’s thanks is back.")
    app.walk("UF")
    #expect(app.disk["n"] == nil && app.kept(TakenAway.kind).count == 1)
  }

  @Test("What both agreed on takes both to take back")
  func both() throws {
    let app = TestApp()
    app.walk("3nfriday 19:30 date night<enter><enter>vsaturday<enter>")
    app.walk("fj")
    let moved = try #require(app.kept("ritual").first)
    app.walk("uF")
    #expect(app.kept("ritual").first == moved, "not by one alone")
    app.walk("F<esc>")
    #expect(app.kept("ritual").first == moved)
    app.walk("uJF")
    #expect(app.kept("ritual").first?.body != moved.body)
    app.walk("u")
    #expect(app.kept("ritual").isEmpty, "to put it there took nobody’s key")
  }

  @Test("All that a talk leaves is one step, for both of them; its asking and turns go along")
  func talk() {
    let app = TestApp()
    app.walk("sfjthe shelf<enter><enter>y<c-d>2<enter><enter><enter><enter>")
    #expect(app.kept("conversation").count == 1 && app.kept("appointment").count == 1)
    app.walk("uFJ")
    #expect(app.kept("conversation").isEmpty && app.kept("appointment").isEmpty)
    app.walk("u")
    #expect(app.state.notice == "Nothing more to take back.")
    app.walk("UFJ")
    #expect(app.kept("conversation").count == 1 && app.kept("appointment").count == 1)
  }

  @Test("What was to be forgotten, or was erased, no key brings back")
  func forgotten() {
    let app = TestApp()
    app.walk("sfjthe shelf<enter><enter>y<c-d><enter>3<enter><enter>")
    app.walk("u")
    #expect(app.state.overlay == nil && app.state.notice?.hasPrefix("Nothing") == true)
    let talk = Conversation(
      id: "talk", guide: "floor", title: "One speaks", topic: "rain", summary: nil, keep: .us,
      at: TestApp.start)
    let other = TestApp(records: [talk.record])
    other.walk("2hG<enter>xyu")
    #expect(other.state.notice == "Nothing to take back." && other.disk["talk"] == nil)
  }

  @Test("What one of them closed only they open again by taking it back")
  func topics() {
    let app = TestApp(library: MendLibrary.all)
    app.walk("2of<space><enter>")
    guard let closed = app.kept("boundary").first else { return }
    app.walk("uJ")
    #expect(app.kept("boundary").first == closed)
    app.walk("F")
    #expect(app.kept("boundary").isEmpty)
  }

  @Test(
    "A change made and taken back while the disk was full is on it in the end, and its words are not lost")
  func fullDisk() throws {
    let app = TestApp(records: [Self.appointment("shelf")])
    app.walk("3nfriday 19:30 soup<enter><enter>xy")
    let taken = try #require(app.kept(TakenAway.kind).first)
    #expect(app.kept("ritual").isEmpty)
    app.keys("u")
    let effects = app.effects()
    #expect(effects.count == 1, "the words leave the list once they are in their place: \(effects)")
    for case .save(let records) in effects { app.send(.failed(message: "disk full", records: records)) }
    app.walk("r")
    #expect(app.kept("ritual").count == 1 && app.disk[taken.id] == nil)
  }
}
