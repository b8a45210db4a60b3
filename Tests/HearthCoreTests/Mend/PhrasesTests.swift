import Testing

@testable import HearthCore

@Suite("Words that mend")
struct PhrasesTests {
  private func texts(_ app: TestApp) -> [String] { app.app.phrases(app.state).map(\.text) }

  /// Where they are among the words; nil when those are not on the screen.
  private func row(_ app: TestApp) -> Int? {
    if case .phrases(let sheet) = app.state.overlay { sheet.row } else { nil }
  }

  /// Every stop on the way through a guide of Mend, and the keys to it from the one before.
  static let stops: [(stop: String, keys: String)] = [
    ("safety", "5<enter>"), ("agree", "<enter>"), ("one key pressed", "f"), ("curtain", "j"),
    ("heat", "f"), ("heat with a number", "3"), ("curtain", "<enter>"), ("heat", "j"), ("topic", "2<enter>"),
    ("half a topic", "the fl"), ("order", "at<enter>"), ("curtain", "<enter>"), ("feelings", "f"),
    ("page", "<enter>"), ("half a page", "more wor"), ("breath", "<c-d>"), ("floor", "<enter>"),
    ("reflect", "<enter>"), ("saying more", "n"), ("reflect", "<enter>"), ("quiet", "y"), ("look", "<enter>"),
    ("owner", "<enter>"), ("keep", "<enter>"), ("end", "<enter>"),
  ]

  /// They are for both to look at: what one of them puts in alone waits behind its curtain then, and is as it was.
  private func isBack(_ app: TestApp, at before: AppState) -> Bool {
    guard let session = app.state.session, session.form.veiled, before.session?.form.veiled == false else {
      return app.state == before
    }
    let who = app.app.engine(session, app.state)?.guide.step(session.step)?.who ?? .first
    app.keys(session.partner(who) == .b ? "j" : "f")
    let (now, then) = (app.state.session?.form, before.session?.form)
    return app.step == before.session?.step && now?.veiled == false && now?.text.text == then?.text.text
      && now?.field == then?.field && now?.words == then?.words
  }

  @Test("They are one key away from every step of a guide of Mend, and lead back to exactly that step")
  func everywhere() {
    let app = TestApp(library: MendLibrary.all)
    for stop in Self.stops {
      app.walk(stop.keys)
      let isTyping = app.app.chain(app.state).contains(.typing)
      for key in isTyping ? ["<c-o>"] : ["w", "<c-o>"] {
        let before = app.state
        app.keys(key)
        #expect(row(app) == 0, "\(stop.stop), \(key)")
        for way in ["<esc>", key] {
          app.keys("jl\(way)")
          #expect(isBack(app, at: before), "\(stop.stop), back by \(way)")
          app.keys(key)
        }
        app.keys("q")
        #expect(isBack(app, at: before), "\(stop.stop)")
        app.store()
      }
      guard isTyping else { continue }
      let text = app.state.session?.form.text.text
      app.keys("w")
      #expect(app.state.session?.form.text.text == "\(text ?? "")w", "a letter where one types")
      app.keys("<bs>")
    }
    #expect(app.step == "end", "the whole way was walked")
  }

  @Test(
    "In a break they are there, and no other key of a step has lost its meaning")
  func noClash() {
    let app = TestApp(library: MendLibrary.all)
    app.walk("5<enter><enter>fjb")
    #expect(app.state.session?.pause != nil)
    app.keys("w")
    #expect(row(app) == 0)
    app.keys("<esc>")
    let taken = Set(Keymap().rows.filter { $0.context == .session }.flatMap(\.keys))
    let mine = Keymap().rows.filter { $0.context == .mending || $0.context == .mendingTyped }.flatMap(\.keys)
    #expect(taken.isDisjoint(with: mine))
    for context in Context.allCases
    where ![.mending, .mendingTyped, .rituals, .wall, .phrases].contains(context) {
      let rows = Keymap().rows.filter { $0.context == context && $0.command != .phrases }
      #expect(rows.allSatisfy { Set($0.keys).isDisjoint(with: mine) }, "\(context)")
    }
    #expect(mine.allSatisfy { TextField.edit(for: $0, multiline: true) == nil || $0 == .character("w") })
  }

  @Test("What lies over a step on a small screen leaves it scrolled as it was")
  func scrolled() {
    let app = TestApp(library: MendLibrary.all)
    app.keys("5<enter>jj")
    #expect(app.state.scroll == 2)
    app.keys("w<esc>")
    #expect(app.state.scroll == 2)
  }

  @Test("Their own come first; a family on a closed topic is left out")
  func families() {
    let app = TestApp.mending([card("mine", .phrase, .b, "Start again?"), card("not", .helps, .a, "Tea.")])
    #expect(
      texts(app) == [
        "Start again?", "Wait a moment.", "Say that again, softer.", "May I hold your hand?",
        "That was my part.",
      ])
    #expect(app.app.phrases(app.state).map(\.author) == [.b, nil, nil, nil, nil])
    app.walk("2of<space><esc>5")
    #expect(texts(app) == ["Start again?", "Wait a moment.", "Say that again, softer.", "That was my part."])
  }

  @Test("Space and the arrows go round; left and right go from family to family")
  func goingThrough() {
    let app = TestApp.mending()
    app.keys("w")
    var seen: [Int] = []
    for key in ["<space>", "j", "<down>", "<space>", "k", "<up>"] {
      app.keys(key)
      seen.append(row(app) ?? -1)
    }
    #expect(seen == [1, 2, 3, 0, 3, 2])
    seen = []
    for key in ["l", "<right>", "l", "h", "<left>", "j", "j", "l"] {
      app.keys(key)
      seen.append(row(app) ?? -1)
    }
    #expect(seen == [3, 0, 2, 0, 3, 0, 1, 2])
    app.keys("<enter>")
    #expect(app.state.overlay == nil)
  }

  @Test("Where there are none, the keys lead nowhere and back")
  func none() {
    let app = TestApp(library: Library(guides: [MendLibrary.mend], decks: [], feelings: []))
    app.keys("5w<space>ljhk")
    #expect(row(app) == 0)
    app.keys("<esc>")
    #expect(app.state.overlay == nil && app.state.pane == .mend)
  }

  @Test("Guides of other panes keep their keys")
  func elsewhere() {
    let app = TestApp(library: MendLibrary.all)
    app.walk("sfj")
    app.keys("w<c-o>")
    #expect(app.state.overlay == nil && app.state.session?.form.text.text == "w")
  }
}
