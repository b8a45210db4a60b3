import Testing

@testable import HearthCore

@Suite("What is taken away waits for thirty days")
struct TrashTests {
  private static let soup = Note.record(
    id: "soup", .thanks, author: .a, text: "the soup", at: TestApp.start)

  private func takenDown(_ more: [Record] = []) -> TestApp {
    let app = TestApp(records: [Self.soup] + more)
    app.walk("4<enter>xF")
    return app
  }

  private func sheet(_ app: TestApp) -> TrashSheet? {
    if case .trash(let sheet)? = app.state.overlay { sheet } else { nil }
  }

  @Test("The words are in the list before they leave their place, and nowhere else from then on")
  func order() throws {
    let app = TestApp(records: [Self.soup])
    app.keys("4<enter>xF")
    let effects = app.effects()
    guard case .save(let records)? = effects.first, effects.count == 1 else {
      Issue.record("\(effects)")
      return
    }
    #expect(records.map(\.kind) == [TakenAway.kind] && records[0].author == .a)
    app.send(.saved(records.map(\.id)))
    #expect(app.effects() == [.erase(["soup"])])
    #expect(app.state.wall.count == 0 && app.app.recollection(app.state) == nil)
    let taken = try #require(app.app.takenAway(app.state).first)
    #expect(taken.records == [Self.soup])
    #expect(app.app.lastDay(of: taken, app.state) == TestApp.start.date.adding(days: 30))
  }

  @Test("After a restart its author brings it back, later than any tombstone; and nobody else")
  func restore() throws {
    let app = takenDown().restarted()
    app.walk("T")
    #expect(sheet(app)?.page == .list)
    app.walk("b<enter><space>J")
    #expect(app.disk["soup"] == nil)
    app.walk("F")
    #expect(app.disk["soup"]?.body == Self.soup.body && app.kept(TakenAway.kind).isEmpty)
    let revision = try #require(app.disk["soup"]?.revision)
    #expect(revision == Self.soup.revision + 2, "the tombstone has the one in between")
    app.walk("<esc>uF")
    #expect(app.disk["soup"] == nil && app.kept(TakenAway.kind).count == 1)
  }

  @Test("Esc leads from every question back to the list, and from there out")
  func back() {
    for keys in ["T<enter>", "Tb", "Tx", "T<enter>F", "T<enter>Fx"] {
      let app = takenDown()
      app.walk(keys)
      #expect(sheet(app).map(\.page) != .list, "\(keys)")
      app.walk("<esc>")
      #expect(sheet(app)?.page == .list, "\(keys)")
      app.walk("<esc>")
      #expect(app.state.overlay == nil && app.state.pane == .wall)
    }
  }

  @Test("A card that was only half typed is in the list too, once it is let go of")
  func halfTyped() {
    let app = TestApp.mending()
    app.walk("cnf<enter>some words<esc>1")
    app.walk("x")
    #expect(app.app.takenAway(app.state).count == 1 && app.state.sessions.isEmpty)
    app.walk("Tb")
    #expect(app.state.sessions.count == 1)
  }

  @Test("Brought back after the disk would not erase it, it is stored and not erased after all")
  func backAfterAFailure() {
    let app = TestApp(records: [Self.soup])
    app.keys("4<enter>xF")
    for case .save(let records) in app.effects() { app.send(.saved(records.map(\.id))) }
    #expect(app.effects() == [.erase(["soup"])])
    app.send(.eraseFailed(message: "Not erased: no room", ids: ["soup"]))
    app.keys("uF")
    let effects = app.effects()
    #expect(
      effects.contains {
        if case .save(let records) = $0 { records.contains { $0.id == "soup" } } else { false }
      })
    #expect(!effects.contains { if case .erase(let ids) = $0 { ids.contains("soup") } else { false } })
  }

  @Test("A small letter where a capital is meant is told so")
  func capitals() {
    let app = takenDown()
    app.walk("Tx")
    app.walk("f")
    #expect(app.state.notice == "Capital F, so that no slip does it.")
    app.walk("<esc><esc>u")
    app.walk("f")
    #expect(app.state.notice == "Capital F, so that no slip does it.")
    app.walk("F")
    #expect(app.disk["soup"] != nil)
  }

  @Test("Erased now by its author’s key, it is in no list and behind no key")
  func eraseNow() {
    let app = takenDown()
    app.walk("Tx<enter>xy<space>J")
    #expect(app.kept(TakenAway.kind).count == 1)
    app.keys("F")
    guard case .erase(let ids)? = app.effects().first else { return }
    #expect(ids.count == 1 && ids[0].hasPrefix("taken-"))
    #expect(app.app.takenAway(app.state).isEmpty && app.state.notice == ErasedWords.after(WordsElsewhere()))
    app.keys("<esc>uU")
    #expect(app.effects().isEmpty && app.state.overlay == nil)
    #expect(!app.state.records.values.contains { $0.json.text().contains("soup") && !$0.erased })
  }

  @Test("What belongs to both comes back by one key, and is erased by y alone")
  func shared() {
    let app = TestApp()
    app.walk("3nfriday 19:30 soup<enter><enter>xy")
    #expect(app.kept("ritual").isEmpty)
    app.walk("Tb")
    #expect(app.kept("ritual").count == 1 && app.kept(TakenAway.kind).isEmpty)
    app.walk("<esc>xyT<enter>")
    guard case .open? = sheet(app)?.page else {
      Issue.record("\(String(describing: sheet(app)))")
      return
    }
    app.walk("x<enter><space>xFJ")
    #expect(app.kept(TakenAway.kind).count == 1)
    app.walk("y")
    #expect(app.kept(TakenAway.kind).isEmpty)
  }

  @Test(
    "Where another device went on with it, it is not gone; taken away on two, it is erased from both lists")
  func devices() throws {
    let app = takenDown()
    var edited = Self.soup
    edited.revision = 9
    app.send(.changedOutside(nil, [edited], months: []))
    #expect(app.app.takenAway(app.state).isEmpty)
    let other = TakenAway.record(id: "taken-other", of: [Self.soup], at: TestApp.start)
    let both = TestApp(records: Array(takenDown().disk.values) + [other])
    both.keys("TxF")
    #expect(both.effects().first == .erase(both.state.records.keys.filter { $0.hasPrefix("taken") }.sorted()))
  }

  @Test("A talk can go for thirty days instead of for good, with all its lines")
  func talk() {
    let talk = Conversation(
      id: "talk", guide: "floor", title: "One speaks", topic: "rain", summary: nil, keep: .us,
      at: TestApp.start)
    let app = TestApp(records: [talk.record])
    app.walk("2hG<enter>xt")
    #expect(app.disk["talk"] == nil && app.app.keptThings(app.state).isEmpty)
    app.walk("Tb")
    #expect(app.disk["talk"]?.body == talk.record.body)
  }

  @Test("Fields of a newer version survive being taken away and brought back")
  func unknownFields() throws {
    var note = Self.soup
    note.extra = ["mood": .string("warm")]
    note.body["later"] = .string("red")
    let app = TestApp(records: [note])
    app.walk("4<enter>xF")
    let stored = try #require(app.kept(TakenAway.kind).first)
    let line = Array(stored.json.text().utf8)
    let read = try line.withUnsafeBufferPointer { try Record(parsing: $0) }
    #expect(TakenAway(read)?.records.first?.extra == note.extra)
    app.walk("<esc>TbF")
    #expect(app.disk["soup"]?.extra == note.extra && app.disk["soup"]?.body == note.body)
  }

  @Test("A heart taken back leaves nothing to wait")
  func heart() {
    let app = TestApp(records: [Self.soup])
    app.walk("4<enter>JxJ")
    #expect(app.kept(NoteReply.kind).isEmpty && app.kept(TakenAway.kind).isEmpty)
  }
}
