import Testing

@testable import HearthCore

@Suite("Own decks and guides in the app")
struct OwnLibraryTests {
  private static func library(headline: String = "What is it?") throws -> Library {
    let guide = """
      {"id": "walk", "title": "A walk", "steps": [
        {"kind": "write", "field": {"key": "topic", "kind": "line"}, "headline": "\(headline)"},
        {"kind": "schedule", "title": "{=topic}", "days": [2], "headline": "Again?"},
        {"kind": "say", "headline": "Home."}]}
      """
    let deck = #"{"id": "ours", "title": "Ours", "prompts": ["Why us?"]}"#
    let decks = [try DeckFile(parsing: Array(deck.utf8), file: "decks/ours.json")]
    let guides = [try GuideFile(parsing: Array(guide.utf8), file: "guides/walk.json")]
    return TestLibrary.all.adding(decks).library.adding(guides).library
  }

  /// Goes to a row of the Talk pane and opens it; of a deck, an evening with it.
  private static func open(_ row: TalkRow, in app: TestApp) throws {
    app.keys("2")
    if case .deck = row { app.keys("l") }
    let index = try #require(app.app.talkRows(app.state).firstIndex(of: row))
    app.walk("gg" + String(repeating: "j", count: index) + "<enter>")
    if case .deck = row { app.walk("<enter>") }
  }

  @Test("A session of a guide that is gone stays in the journal untouched, and comes back with its guide")
  func session() throws {
    let before = TestApp(library: try Self.library())
    try Self.open(.guide("walk"), in: before)
    before.walk("the river<enter><esc>")
    let kept = before.disk

    let without = before.restarted(with: TestLibrary.all)
    #expect(without.state.sessions.isEmpty && without.state.trouble == nil)
    without.walk("jkGgg2jG1")
    without.keys("q")
    #expect(without.effects() == [.quit])
    for (id, record) in kept { #expect(without.disk[id] == record) }

    let again = without.restarted(with: try Self.library())
    #expect(again.state.sessions.map(\.guide) == ["walk"] && again.state.sessions.first?.notice == nil)
    again.walk("<enter>")
    #expect(again.step == "step-2" && again.state.session?.answers[.init("topic")] == .text("the river"))

    let edited = without.restarted(with: try Self.library(headline: "What now?"))
    edited.walk("<enter>")
    #expect(edited.step == "step-1" && edited.state.session?.notice == .guideChanged)
    #expect(edited.state.session?.form.text.text == "the river")
  }

  @Test("An appointment of a guide that is gone says so, and stays")
  func appointment() throws {
    let before = TestApp(library: try Self.library())
    try Self.open(.guide("walk"), in: before)
    before.walk("the river<enter>2<enter><enter><space>")
    let without = before.restarted(with: TestLibrary.all)
    let row = try #require(without.rows.firstIndex { if case .appointment = $0 { true } else { false } })
    without.keys(String(repeating: "j", count: row) + "<enter>")
    #expect(without.effects().isEmpty && without.state.notice?.contains("Its guide is not there") == true)
    let again = without.restarted(with: try Self.library())
    again.walk(String(repeating: "j", count: row) + "<enter>")
    #expect(again.state.session?.guide == "walk" && again.state.session?.form.text.text == "the river")
  }

  @Test("A question of a deck that is gone stays remembered, and another one comes up instead")
  func deck() throws {
    let before = TestApp(library: try Self.library())
    try Self.open(.deck("ours"), in: before)
    before.walk("fj")
    let question = try #require(before.state.session?.question)
    #expect(before.app.library.deck(holding: question)?.id == "ours")
    before.walk("<esc>")

    let without = before.restarted(with: TestLibrary.all)
    #expect(
      without.state.session == nil && without.state.sessions.first?.question?.hasPrefix("ordinary") == true)
    let again = without.restarted(with: try Self.library())
    again.walk("<enter><space>")
    #expect(again.state.memory.asked[question] != nil)
    #expect(again.restarted(with: TestLibrary.all).state.memory.asked[question] != nil)
  }

  @Test("The first thing wrong with a file is said at the start, unless something is worse")
  func faults() {
    #expect(TestApp(libraryFaults: ["a"]).state.trouble == "a")
    let app = TestApp(libraryFaults: ["a", "b", "c"])
    #expect(app.state.trouble == "a (and 2 more)" && app.state.libraryFaults == ["a", "b", "c"])
    app.keys("j")
    #expect(app.state.trouble == nil && app.state.libraryFaults.count == 3)
    var launch = Launch(
      now: TestApp.start, seed: 1, folder: "", household: nil, trouble: "worse", libraryFaults: ["a"])
    #expect(App(library: TestLibrary.all).begin(launch).trouble == "worse")
    launch.trouble = nil
    #expect(App(library: TestLibrary.all).begin(launch).trouble == "a")
  }
}
