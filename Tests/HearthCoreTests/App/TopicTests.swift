import Testing

@testable import HearthCore

@Suite("Topics that either has closed")
struct TopicTests {
  private static let library = Library(
    guides: TestLibrary.all.guides,
    decks: [
      Deck(
        id: "ordinary", title: "Ordinary", about: "", theme: "days",
        prompts: [
          Prompt("ordinary-1", depth: 1, "What 1?"),
          Prompt("ordinary-2", depth: 1, "What 2?", topics: ["money"]),
          Prompt("ordinary-3", depth: 1, "What 3?", topics: ["childhood"]),
          Prompt("ordinary-4", depth: 1, "What 4?", topics: ["boats"]),
        ])
    ], feelings: TestLibrary.all.feelings,
    topics: [Topic("childhood", "Being a child", opensWithBoth: true), Topic("money", "Money")])

  private func drawn(_ app: TestApp) -> Set<String> {
    app.walk("1efj<enter>")
    var seen: Set<String> = []
    for _ in 1...8 {
      seen.insert(app.state.session?.question ?? "none")
      app.walk("p")
    }
    app.walk("<esc>")
    return seen
  }

  @Test("One partner's no keeps a topic out of every question; the same key opens it again")
  func closing() {
    let app = TestApp(library: Self.library)
    #expect(drawn(app) == ["ordinary-1", "ordinary-2", "ordinary-4"])
    app.walk("2ojj<space><esc>")
    #expect(app.kept("boundary").map(\.author) == [.b])
    #expect(drawn(app) == ["ordinary-1", "ordinary-4"])
    app.walk("2of")
    #expect(
      app.app.topics.map(\.id) == ["childhood", "money", "boats"], "the couple's own topics are there too")
    app.walk("<down><space><esc>")
    #expect(drawn(app) == ["ordinary-1", "ordinary-4"], "Ana's yes does not open what Ben closed")
    app.walk("2oj<down><space><esc>")
    #expect(!drawn(app).contains("ordinary-2"), "Ana has closed it too, meanwhile")
    app.walk("2of<down><space><esc>")
    #expect(drawn(app).contains("ordinary-2"))
  }

  @Test("What needs both to open it stays closed until both have")
  func opening() {
    let app = TestApp(library: Self.library)
    app.walk("2of<space><esc>")
    #expect(!drawn(app).contains("ordinary-3"))
    app.walk("2oj<space><esc>")
    #expect(drawn(app).contains("ordinary-3"))
  }

  @Test("A closed question is not on the shelf, and not tonight's")
  func hidden() {
    let app = TestApp(library: Self.library)
    app.walk("2ojj<space><esc>l<enter>")
    #expect(
      app.app.talkRows(app.state) == [.begin("ordinary"), .prompt("ordinary-1"), .prompt("ordinary-4")])
  }

  @Test("Nobody's list opens before they say whose it is, and u never opens what somebody closed")
  func whose() {
    let app = TestApp(library: Self.library)
    app.walk("2o<space><enter>")
    #expect(app.kept("boundary").isEmpty)
    app.walk("j<down><space><esc>u")
    #expect(!app.state.memory.isOpen("money", for: .b, in: Self.library))
  }
}
