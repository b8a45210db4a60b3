import Testing

@testable import HearthCore

@Suite("The screen hides itself")
struct RestingTests {
  private func app(_ keys: String = "") -> TestApp {
    let app = TestApp(hidesAfter: 600)
    app.walk(keys)
    return app
  }

  private func wake(_ app: TestApp) -> Int? { Motion.wake(app.state, app.app, reduced: true) }

  /// Seconds without a key after which it hides.
  private func patience(_ app: TestApp) -> Int? { app.app.restWait(app.state).map { $0 / 1000 } }

  @Test("After ten minutes without a key, by one timer, and Enter gives back what was there")
  func pane() {
    let app = app("4")
    #expect(wake(app) == 600_000)
    app.wait(599_000)
    #expect(app.state.overlay == nil && wake(app) == 1000)
    app.now = app.now.adding(seconds: 599)
    app.keys("j")
    #expect(wake(app) == 600_000, "a key begins it anew")
    app.wait(600_000)
    #expect(app.state.overlay == .hidden && app.state.isResting && wake(app) == nil)
    app.keys("q")
    #expect(app.state.overlay == .hidden)
    app.keys("<enter>")
    #expect(app.state.overlay == nil && app.state.pane == .wall)
    #expect(wake(app) == 600_000)
  }

  @Test("Hidden by its key it is empty, and stays so")
  func byKey() {
    let app = app("<c-x>")
    #expect(!app.state.isResting && wake(app) == nil)
    app.keys("<enter>")
    app.wait(600_000)
    #expect(app.state.isResting)
    app.keys("<enter><c-x>")
    #expect(app.state.overlay == .hidden && !app.state.isResting)
  }

  @Test("Two who talk press no key: a guide is left alone for an hour, and a break for as long as it is")
  func guide() {
    let app = app("sfj")
    #expect(patience(app) == 3600)
    app.walk("<enter>")
    #expect(app.step == "floor" && patience(app) == 3660, "and for the time that was set")
    app.keys("?")
    #expect(patience(app) == 3660, "whatever lies over it")
    app.keys("?b")
    #expect(app.state.session?.pause != nil && patience(app) == nil)
    app.store()
  }

  @Test("What one of them opened with their own key closes after three minutes, to open by the same key")
  func own() {
    let app = app("c<enter>f<space><enter>7<enter>a secret")
    #expect(app.state.session?.form.veiled == false && patience(app) == 180)
    app.wait(180_000)
    #expect(app.state.overlay == .hidden)
    app.now = app.now.adding(seconds: 180)
    app.walk("<enter>")
    #expect(app.state.session?.form.veiled == true && patience(app) == 3600)
    app.walk("f")
    #expect(app.state.session?.form.text.text == "a secret")
  }

  @Test(
    "So does a sheet that asked for a key, and lies closed afterwards",
    arguments: [
      AppState.Overlay.nudge("n", isOpen: true), .roughDay(RoughDay(partner: .b)),
      .topics(TopicSheet(partner: .a)),
      .cards(CardSheet(page: .open("c"))),
    ])
  func sheets(overlay: AppState.Overlay) {
    let app = app()
    app.state(over: [overlay, .help(scroll: 0)])
    #expect(patience(app) == 180)
    app.wait(180_000)
    app.keys("<enter>")
    #expect(app.state.overlays.first != overlay && patience(app) == 600)
  }

  @Test("Never, where they want it so, where it is hidden, and before anybody lives there")
  func never() {
    #expect(patience(TestApp()) == nil && wake(TestApp()) == nil)
    let first = TestApp(nil, hidesAfter: 600)
    #expect(patience(first) == nil)
    let soon = TestApp(hidesAfter: 60)
    soon.keys("sfj")
    #expect(patience(soon) == 3600)
    soon.store()
  }

  @Test(
    "It hides in its time, however the clock on the wall is set meanwhile",
    arguments: [-7200, -300, 300, 7200])
  func clock(setBy seconds: Int) {
    let app = app()
    app.wait(300_000)
    app.now = app.now.adding(seconds: seconds)
    for (still, left) in [(300_000, 300_000), (599_000, 1000)] {
      app.wait(still)
      #expect(app.state.overlay == nil && wake(app) == left)
    }
    app.wait(600_000)
    #expect(app.state.overlay == .hidden)
  }

  @Test("A tick of a clock that does not say how long it was still hides nothing")
  func unknown() {
    let app = app()
    app.wait(599_000)
    app.send(.tick(app.now.adding(seconds: 86_400), milliseconds: 0))
    #expect(app.state.overlay == nil && wake(app) == 1000)
  }

  @Test("Words half typed are still there")
  func typing() {
    let app = app("3nfriday 19:30 sou")
    app.wait(600_000)
    #expect(app.state.overlay == .hidden)
    app.walk("<enter>")
    guard case .ritual(let sheet)? = app.state.overlay else {
      Issue.record("\(String(describing: app.state.overlay))")
      return
    }
    #expect(sheet.words.text == "friday 19:30 sou")
  }
}
