import Testing

@testable import HearthCore

@Suite("Words that were saved and are gone from the files are saved again")
struct VanishedTests {
  private static let soup = Note.record(
    id: "soup", .thanks, author: .a, text: "the soup", at: TestApp.start)

  @Test("As they are, on top of what was there; it is said, and is nothing to take back")
  func again() throws {
    let app = TestApp(records: [Self.soup])
    app.send(.vanished(["soup"]))
    #expect(app.state.trouble?.contains("took words out") == true)
    app.store()
    #expect(app.disk["soup"]?.body == Self.soup.body && app.disk["soup"]?.revision == 2)
    app.keys("u")
    #expect(app.state.notice == "Nothing to take back." && app.effects().isEmpty)
  }

  @Test("Not what was taken back, nobody knows, waits to be saved anyway, or may not be written")
  func not() {
    let app = TestApp(records: [Self.soup])
    app.walk("4<enter>xF")
    app.send(.vanished(["soup", "nobody"]))
    #expect(app.state.trouble == nil && app.effects().isEmpty)
    let full = TestApp(records: [Self.soup])
    full.send(.vanished(["soup"]))
    full.failToStore()
    full.send(.vanished(["soup"]))
    #expect(full.effects().isEmpty && full.state.trouble == "Not saved: disk full")
    let looking = TestApp(records: [Self.soup], readOnly: "open elsewhere")
    looking.send(.vanished(["soup"]))
    #expect(looking.effects().isEmpty)
  }
}
