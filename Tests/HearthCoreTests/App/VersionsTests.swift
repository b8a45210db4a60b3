import Testing

@testable import HearthCore

/// What two laptops changed at the same time is shown, and one of it or all of it is kept.
@Suite struct VersionsTests {
  private static func note(_ text: String, author: PartnerID? = nil) -> Record {
    var record = Note.record(id: "note-1", .win, author: author, text: text, at: TestApp.start)
    record.device = "here"
    return record
  }

  private static func app(author: PartnerID? = nil) -> TestApp {
    let app = TestApp(records: [note("Ours.", author: author)], months: [TestApp.start.month])
    app.send(.contested(["note-1": [Record.Version(note("Theirs.", author: author))]]))
    return app
  }

  private func open(_ app: TestApp) throws {
    let row = try #require(app.rows.firstIndex(of: .contested("note-1")))
    app.keys("<home>" + String(repeating: "j", count: row) + "<enter>")
  }

  @Test func whatNobodyChoseBetweenWaitsOnTheHearth() throws {
    let app = Self.app()
    try open(app)
    #expect(app.state.overlay == .versions(VersionSheet(id: "note-1", isOpen: true)))
    app.keys("<enter>")
    #expect(app.state.overlay == nil)
    #expect(app.rows.contains(.contested("note-1")))
    #expect(app.effects().isEmpty)
  }

  @Test func oneIsKeptAndUndoBringsTheQuestionBack() throws {
    let app = Self.app()
    try open(app)
    app.keys("jy")
    app.store()
    #expect(app.disk["note-1"]?.body["text"] == .string("Theirs."))
    #expect(app.disk["note-1"]?.beside == [])
    #expect(!app.rows.contains(.contested("note-1")))
    app.walk("u")
    #expect(app.disk["note-1"]?.body["text"] == .string("Ours."))
    #expect(app.disk["note-1"]?.beside?.map(\.body["text"]) == [.string("Theirs.")])
  }

  @Test func theOneThatCountsAlreadyCanBeKeptAndUndoneToo() throws {
    let app = Self.app()
    try open(app)
    app.walk("y")
    #expect(app.disk["note-1"]?.body["text"] == .string("Ours."))
    #expect(app.disk["note-1"]?.beside == [])
    app.walk("u")
    #expect(app.disk["note-1"]?.beside?.count == 1)
  }

  @Test func allOfItIsKept() throws {
    let app = Self.app()
    try open(app)
    app.walk("b")
    #expect(app.kept(Note.kind).compactMap { $0.body["text"]?.string }.sorted() == ["Ours.", "Theirs."])
  }

  @Test func ofWhatThereIsOnlyOneTheWordsAreJoined() throws {
    let ours = Outlook.record(author: .a, text: "Ours.", at: TestApp.start)
    let theirs = Outlook.record(author: .a, text: "Theirs.", at: TestApp.start)
    let app = TestApp(records: [ours])
    app.send(.contested([ours.id: [Record.Version(theirs)]]))
    let row = try #require(app.rows.firstIndex(of: .contested(ours.id)))
    app.keys(String(repeating: "j", count: row) + "<enter>b")
    #expect(app.effects().isEmpty)
    app.walk("Fb")
    #expect(app.kept(Outlook.kind).map { $0.body["text"] } == [.string("Ours.\n\nTheirs.")])
  }

  @Test func onlyTheirAuthorOpensThem() throws {
    let app = Self.app(author: .b)
    try open(app)
    app.keys("Fyb")
    #expect(app.state.overlay == .versions(VersionSheet(id: "note-1", isOpen: false)))
    #expect(app.effects().isEmpty)
    app.keys("J")
    #expect(app.state.overlay == .versions(VersionSheet(id: "note-1", isOpen: true)))
    // Whoever brings the screen back may be the other one.
    app.keys("<c-x><enter>")
    #expect(app.state.overlay == .versions(VersionSheet(id: "note-1", isOpen: false)))
  }

  @Test func whatWasTakenBackElsewhereIsNoQuestionAndNoUndo() throws {
    let app = Self.app()
    try open(app)
    app.walk("jy")
    var gone = Self.note("")
    gone.erased = true
    gone = gone.following(app.disk["note-1"]).written(by: "there")
    app.send(.changedOutside(nil, [gone], months: app.state.months))
    #expect(app.state.records["note-1"]?.erased == true)
    app.walk("u")
    #expect(app.state.records["note-1"]?.erased == true)
    #expect(app.state.notice?.hasSuffix("was taken away elsewhere since. It stays away.") == true)
    app.walk("u")
    #expect(app.state.notice == "Nothing to take back.")
  }

  @Test func aFolderThatVanishedIsTold() {
    let app = Self.app()
    app.send(.changedOutside(nil, [], months: []))
    #expect(app.state.trouble?.contains("~/hearth is not there now") == true)
    #expect(!app.state.months.isEmpty)
    #expect(app.state.records["note-1"] != nil)
  }
}
