import Testing

@testable import HearthCore

@Suite("What one of them prepares for the other")
struct SurpriseTests {
  /// A card for the other one’s hard days, half written by the first of them and left.
  private static func begun() -> TestApp {
    let app = TestApp.mending()
    app.walk("cnfj<enter>fYou are loved")
    #expect(app.step == "write" && app.state.session?.form.text.text == "You are loved")
    return app
  }

  private static func left() -> TestApp {
    let app = begun()
    app.walk("<esc>")
    return app
  }

  @Test("On a list it goes by whose it is, and not by what it is")
  func named() {
    let app = SurpriseTests.left()
    #expect(app.state.sessions.map(app.app.waiting) == [.surprise(by: .a)])
    app.walk("1c<space>f<esc>")
    #expect(app.state.sessions.map(app.app.waiting).contains(.guide("Check-in", by: nil)))
  }

  @Test("It is let go by its author’s own key alone, and u brings it back", arguments: ["1", "5"])
  func lettingGo(pane: String) throws {
    let app = SurpriseTests.left()
    let id = try #require(app.state.sessions.first?.id)
    app.walk(pane + "x")
    #expect(app.state.overlay == .letGo(id, scroll: 0) && app.disk[id] != nil)
    for key in ["J", "j", "f", "<enter>", "y", "x"] {
      app.walk(key)
      guard case .letGo(id, _) = app.state.overlay else {
        Issue.record("\(key) closed it")
        continue
      }
      #expect(app.disk[id] != nil, "\(key)")
    }
    app.walk("n")
    #expect(app.state.overlay == nil && app.disk[id] != nil)
    app.walk("xF")
    #expect(app.state.overlay == nil && app.disk[id] == nil && app.state.sessions.isEmpty)
    app.walk("uJ")
    #expect(app.state.sessions.isEmpty, "nor does anybody else bring it back")
    app.walk("F")
    #expect(app.state.sessions.map(\.id) == [id])
  }

  @Test("Nobody needs twenty minutes from writing it: leaving is a key away")
  func noBreak() throws {
    let app = SurpriseTests.begun()
    app.walk("<esc><enter>b")
    #expect(app.state.session?.pause == nil && app.state.notice == "Esc leaves it, and keeps your place.")
  }

  @Test("Any other talk is let go of at once")
  func others() {
    let app = TestApp.mending()
    app.walk("1s<space>fj<esc>x")
    #expect(app.state.overlay == nil && app.state.sessions.isEmpty)
  }

  @Test(
    "Stopped by the shell and gone on with, the words are behind their author’s curtain, before and after")
  func stopped() {
    let app = SurpriseTests.begun()
    app.send(.resumed(at: app.now))
    app.store()
    #expect(app.state.session?.form.veiled == true && app.step == "write")
    app.walk("j")
    #expect(app.state.session?.form.veiled == true)
    app.walk("f")
    #expect(app.state.session?.form.text.text == "You are loved")
    app.keys("<c-z>")
    #expect(app.state.session?.form.veiled == true, "while it stands still nobody can draw the curtain")
    let effects = app.effects()
    #expect(effects.last == .suspend && effects.contains { if case .save = $0 { true } else { false } })
  }

  @Test(
    "So are a card and a nudge that lie open, whatever lies over them", arguments: ["", "?", ":", "<c-x>"])
  func stoppedSheets(over keys: String) {
    let app = TestApp.mending([card("comfort", .comfort, .a, "You are loved.")])
    app.keys("c<enter>F" + keys)
    app.send(.resumed(at: app.now))
    let pages = app.state.overlays.compactMap { overlay in
      if case .cards(let sheet) = overlay { sheet.page } else { nil }
    }
    #expect(pages == [.closed("comfort")])
    app.state(over: [.nudge("n", isOpen: true), .help(scroll: 0)])
    app.send(.resumed(at: app.now))
    #expect(app.state.overlays.first == .nudge("n", isOpen: false))
  }

  @Test("Anywhere else nothing of what is typed is lost")
  func stoppedElsewhere() {
    let app = TestApp.mending()
    app.walk("1s<space>fjhalf a li")
    app.send(.resumed(at: app.now))
    app.walk("ne")
    #expect(app.state.session?.form.text.text == "half a line" && app.step == "topic")
    app.store()
  }
}
