import Testing

@testable import HearthCore

@Suite("The shelves of Talk")
struct TalkTests {
  /// On the deck shelf, with the only deck chosen.
  private func onDecks(_ app: TestApp = TestApp()) -> TestApp {
    app.keys("2l")
    #expect(app.state.place == .shelf(.decks))
    return app
  }

  @Test("Left and right go round the shelves, and each keeps its own row")
  func shelves() {
    let app = TestApp()
    app.keys("2jl")
    #expect(app.state.shelf == .decks && app.app.row(app.state) == 0)
    app.keys("ll")
    #expect(app.state.shelf == .kept)
    app.keys("l")
    #expect(app.state.shelf == .guided && app.app.row(app.state) == 1)
    app.keys("<left>")
    #expect(app.state.shelf == .kept)
  }

  @Test("A deck opens on its questions; Escape, q and left close it again")
  func deck() {
    let app = onDecks()
    for key in ["<esc>", "q", "h", "<left>", "<bs>"] {
      app.keys("<enter>")
      #expect(app.state.openDeck == "ordinary")
      #expect(app.app.talkRows(app.state).first == .begin("ordinary"))
      #expect(app.app.talkRows(app.state).count == 5)
      app.keys(key)
      #expect(app.state.openDeck == nil && app.state.shelf == .decks, "\(key)")
    }
    #expect(app.effects().isEmpty)
  }

  @Test("An evening from a deck asks no more which deck; one from a question begins with that question")
  func evening() {
    let app = onDecks()
    app.walk("<enter><enter>fj")
    #expect(app.step == "ask" && app.state.session?.answer("deck") == .option("ordinary"))
    let other = onDecks()
    other.walk("<enter>jjj<enter>fj")
    #expect(other.state.session?.question == "ordinary-3")
  }

  @Test("A question marked not for us is never drawn, and u brings it back")
  func setAside() {
    let app = onDecks()
    app.walk("<enter>jn")
    #expect(app.state.memory.marks["ordinary-1"] == .setAside)
    #expect(app.kept("mark").map(\.id) == ["mark-ordinary-1"])
    app.walk("h<enter>g<enter>fj")
    var seen: Set<String> = []
    for _ in 1...8 {
      seen.insert(app.state.session?.question ?? "")
      app.walk("p")
    }
    #expect(seen == ["ordinary-2", "ordinary-3", "ordinary-4"])
    app.walk("<esc>2u")
    #expect(app.state.memory.marks["ordinary-1"] == nil)
  }

  @Test("Not for us, said in the middle of an evening, brings another question at once")
  func setAsideInGuide() throws {
    let app = onDecks()
    app.walk("<enter><enter>fj")
    let question = try #require(app.state.session?.question)
    app.walk("n")
    #expect(app.state.memory.marks[question] == .setAside)
    #expect(app.state.session?.question != question && app.step == "ask")
    app.walk("f")
    #expect(app.state.memory.marks[try #require(app.state.session?.question)] == .favourite)
  }

  @Test("Favourites are a deck of their own, first on the shelf")
  func favourites() {
    let app = onDecks()
    #expect(app.app.decks(app.state).map(\.id) == ["ordinary"])
    app.walk("<enter>jjfh")
    #expect(app.app.decks(app.state).map(\.id) == ["favourites", "ordinary"])
    app.walk("g<enter>")
    #expect(app.app.talkRows(app.state) == [.begin("favourites"), .prompt("ordinary-2")])
    app.walk("<enter>fj")
    #expect(app.state.session?.question == "ordinary-2")
  }

  @Test("A deck that is not for them goes to the end, and gives no everyday questions")
  func deckSetAside() {
    let app = onDecks()
    #expect(app.app.tonightsQuestion(app.state) != nil)
    app.walk("n")
    #expect(app.state.memory.marks["ordinary"] == .setAside)
    #expect(app.app.tonightsQuestion(app.state) == nil)
    #expect(app.app.decks(app.state).map(\.id) == ["ordinary"], "still there, to be taken back")
    app.walk("n")
    #expect(app.app.tonightsQuestion(app.state) != nil)
  }

  @Test("A filter narrows the shelf and goes round to any again")
  func filters() {
    let app = onDecks()
    app.keys("t")
    #expect(app.state.filter.theme == "days" && app.app.decks(app.state).count == 1)
    app.keys("t")
    #expect(app.state.filter == TalkFilter())
    app.keys("m")
    #expect(app.app.decks(app.state).count == 1, "three questions of five minutes are a quarter of an hour")
    app.keys("mmm")
    #expect(app.state.filter == TalkFilter())
  }

  @Test("Guides are narrowed by how long they take")
  func minutes() {
    let app = TestApp()
    app.keys("2m")
    #expect(app.app.talkRows(app.state) == [.guide("checkin")])
    app.keys("m")
    #expect(app.app.talkRows(app.state) == [.guide("floor"), .guide("checkin")])
  }

  @Test("Something left for some day stands on the guided shelf, is never due, and can be done or let go")
  func leftOpen() {
    let record = Appointment.record(
      id: "appointment-1", title: "the dog", on: nil, owner: nil, guide: "floor", topic: "the dog",
      at: TestApp.start)
    let app = TestApp(records: [record])
    #expect(!app.rows.contains(.appointment("appointment-1")))
    app.keys("2G")
    #expect(app.app.talkRows(app.state).last == .leftOpen("appointment-1"))
    app.walk("<enter>fj")
    #expect(app.state.session?.answer("topic") == .text("the dog"))
    app.walk("<esc>2Gx")
    #expect(app.app.leftOpen(app.state).isEmpty)
    app.walk("u")
    #expect(app.app.leftOpen(app.state).count == 1)
    app.walk("d")
    #expect(app.kept("appointment").isEmpty, "what is done and on no day stands nowhere")
  }
}
