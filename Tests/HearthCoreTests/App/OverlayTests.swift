import Testing

@testable import HearthCore

@Suite("What lies over the screen")
struct OverlayTests {
  private func palette(_ app: TestApp) -> [Command] { app.app.paletteCommands(app.state) }

  @Test("Help and the help sheet open from everywhere and lead back to the same place")
  func sheets() {
    for place in ["", "2", "s", "sfj<enter>"] {
      let app = TestApp()
      app.walk(place)
      let stage = app.state.stage
      app.keys("?jj")
      #expect(app.state.overlay == .help(scroll: 2))
      app.keys("kkk?")
      #expect(app.state.overlay == nil)
      app.keys("<c-g>j<esc>")
      #expect(app.state.overlay == nil && app.state.stage == stage)
    }
  }

  @Test("The help sheet opens while typing too, and the words stay")
  func whileTyping() {
    let app = TestApp()
    app.walk("sfjtea?")
    app.keys("<f1>")
    #expect(app.state.overlay == .support(scroll: 0))
    app.keys("x<esc>")
    #expect(app.state.session?.form.text.text == "tea?")
  }

  @Test("A hidden screen takes no key but its own")
  func hidden() {
    let app = TestApp()
    app.walk("sfjtea")
    app.keys("<c-x>")
    #expect(app.state.overlay == .hidden)
    for key in ["q", "<esc>", "x", "<space>", "?", ":", "<c-p>", "<c-g>", "<c-c>", "b", "<tab>", "<bs>"] {
      app.keys(key)
      #expect(app.state.overlay == .hidden, "\(key)")
    }
    app.send(.paste("words", at: app.now))
    #expect(app.effects().isEmpty && app.state.session?.form.text.text == "tea")
    app.keys("<c-x>")
    #expect(app.state.overlay == nil && app.state.session?.form.text.text == "tea")
    app.keys("<c-x><enter>")
    #expect(app.state.overlay == nil && app.step == "topic", "the key that shows it does nothing else")
  }

  @Test("What lies over a sheet gives it back, with the words in it", arguments: ["<f1>", "<c-p>", "<c-x>"])
  func overASheet(_ key: String) {
    let app = TestApp()
    app.keys("3nplums\(key)")
    #expect(app.state.overlays.count == 2)
    app.keys(key == "<c-x>" ? key : "\(key)<esc>")
    guard case .ritual(let sheet)? = app.state.overlay else {
      Issue.record("no sheet: \(String(describing: app.state.overlay))")
      return
    }
    #expect(sheet.words.text == "plums" && app.state.overlays.count == 1)
    app.keys("<esc>")
    #expect(app.state.overlay == nil)
  }

  @Test("Help on a sheet speaks of the sheet, and the palette acts on it")
  func aboutASheet() {
    let app = TestApp()
    app.keys("3ntomorrow a walk<enter>?")
    #expect(app.state.overlay == .help(scroll: 0))
    #expect(app.app.chain(app.state.uncovered).contains(.sentence))
    app.keys("<esc>:how you do it<enter>")
    guard case .ritual(let sheet)? = app.state.overlay else {
      Issue.record("no sheet: \(String(describing: app.state.overlay))")
      return
    }
    #expect(sheet.page == .steps)
  }

  @Test("The palette lists what can be done here, narrows by words, and runs it")
  func palette() {
    let app = TestApp()
    app.keys(":")
    #expect(palette(app).contains(.checkin) && palette(app).contains(.quit))
    #expect(
      !palette(app).contains(.undo) && !palette(app).contains(.saveAgain), "nothing to undo, nothing unsaved")
    #expect(!palette(app).contains(.pass) && !palette(app).contains(.down))
    app.keys("Minute")
    #expect(palette(app) == [.checkin])
    app.walk("<enter>")
    #expect(app.state.overlay == nil && app.step == "hello")
    app.keys("<c-p>leave")
    #expect(palette(app) == [.leave])
    app.walk("<enter>")
    #expect(app.state.stage == .panes)
  }

  @Test("Its arrows stay within the list; nothing found runs nothing; Esc leaves it")
  func paletteRows() {
    let app = TestApp()
    app.keys(":<up><down><down>")
    guard case .palette(let two)? = app.state.overlay else { return }
    #expect(two.row == 2)
    app.keys("zzz<down><enter>")
    #expect(palette(app).isEmpty && app.effects().isEmpty && app.state.overlay != nil)
    app.keys("<esc>")
    #expect(app.state.overlay == nil)
  }

  @Test("The palette reaches what a text field leaves no key for, and typing goes on after it")
  func paletteWhileTyping() {
    let app = TestApp()
    app.walk("sfjte")
    app.keys("<c-p><esc>a")
    #expect(app.state.session?.form.text.text == "tea")
    app.keys("<c-p>break<enter>")
    #expect(app.state.session?.pause != nil)
    app.store()
  }

  @Test("Tab and numbers switch panes; the cursor stays on the list")
  func panes() {
    let app = TestApp()
    for pane in AppState.Pane.allCases.dropFirst() + [.hearth] {
      app.keys("<tab>")
      #expect(app.state.pane == pane)
    }
    app.keys("<s-tab>")
    #expect(app.state.pane == AppState.Pane.allCases.last)
    app.keys("2kkk")
    #expect(app.state.pane == .talk && app.app.row(app.state) == 0)
    app.keys("jjjjjjjjjjjj")
    #expect(app.app.row(app.state) == app.app.talkRows(app.state).count - 1)
    app.keys("g1")
    #expect(app.state.pane == .hearth)
    app.keys("2")
    #expect(app.app.row(app.state) == 0)
    app.keys("q")
    #expect(app.effects() == [.quit])
  }

  @Test("Suspending and redrawing reach the terminal")
  func terminal() {
    let app = TestApp()
    app.keys("<c-z><c-l>")
    #expect(app.effects() == [.suspend, .redraw])
  }
}
