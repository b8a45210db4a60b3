import Testing

@testable import HearthCore

@Suite("What helps each of you")
struct CardsTests {
  private static let cards = [
    card("comfort.a", .comfort, .a, "You are loved."), card("helps.b", .helps, .b, "A walk."),
    card("helps.a", .helps, .a, "Tea.", minute: 1), card("helps.a0", .helps, .a, "Quiet."),
    card("phrase.b", .phrase, .b, "Start again?"),
  ]

  /// On the sheet, with that card chosen.
  private func on(_ id: String) -> TestApp {
    let app = TestApp.mending(Self.cards)
    app.keys("c" + String(repeating: "j", count: Self.order.firstIndex(of: id) ?? 0))
    return app
  }

  private static let order = ["helps.a0", "helps.a", "helps.b", "phrase.b", "comfort.a"]

  private func page(_ app: TestApp) -> CardSheet.Page? {
    if case .cards(let sheet) = app.state.overlay { sheet.page } else { nil }
  }

  @Test("The row and the key lead to the same list: what helps, their words, and what is for hard days")
  func list() {
    let app = TestApp.mending(Self.cards)
    #expect(app.app.cardRows(app.state).map(\.id) == Self.order)
    app.keys("c")
    #expect(page(app) == .list)
    app.keys("<esc>")
    app.choose(.cards)
    app.keys("<enter>Gjj")
    #expect(page(app) == .list)
    guard case .cards(let sheet) = app.state.overlay else { return }
    #expect(sheet.row == 4 && app.app.card(on: sheet, app.state)?.id == "comfort.a")
    app.keys("gk")
    guard case .cards(let top) = app.state.overlay else { return }
    #expect(top.row == 0)
    app.keys("q")
    #expect(app.state.overlay == nil)
  }

  @Test("A new card is asked whose it is, then what it is for; its author sits in the first seat")
  func new() {
    for (key, author) in [("f", PartnerID.a), ("j", .b)] {
      for (row, guide) in ["helps", "comfort", "phrase"].enumerated() {
        let app = TestApp.mending()
        app.walk("cn\(key)" + String(repeating: "j", count: row) + "<enter>")
        #expect(app.step != "whose", "that has just been said")
        #expect(app.state.session?.guide == guide && app.state.session?.first == author)
        app.walk(guide == "comfort" ? key : "")
        app.walk("some words<enter>")
        let card = app.kept(CareCard.kind).first.flatMap(CareCard.init)
        #expect(card?.author == author && card?.sort.rawValue == guide && card?.text == "some words")
        #expect(app.state.notice == "Written. It will be there." && app.state.pane == .mend)
        #expect(page(app) == .list, "where the next one is a key away")
      }
    }
  }

  @Test("Esc leads from every page to the list, and from there out")
  func back() {
    for keys in ["n", "nf", "nj", "x", "G<enter>", "G<enter>F", "G<enter>Fx"] {
      let app = TestApp.mending(Self.cards)
      app.keys("c\(keys)")
      #expect(page(app) != .list, "\(keys)")
      app.keys("<esc>")
      #expect(page(app) == .list, "\(keys)")
      app.keys("<esc>")
      #expect(app.state.overlay == nil && app.effects().isEmpty)
    }
  }

  @Test("A card is rewritten by whoever wrote it, with its words in the field")
  func rewriting() {
    for key in ["<enter>", "e"] {
      let app = on("helps.b")
      app.walk(key + "F")
      #expect(app.state.session == nil && page(app) == .rewriting("helps.b"), "it is not hers")
      app.walk("J")
      #expect(app.state.session?.guide == "helps" && app.state.session?.first == .b)
      #expect(app.state.session?.form.text.text == "A walk.")
      app.walk("<bs>, alone.<enter>")
      let card = app.kept(CareCard.kind).first { $0.id == "helps.b" }.flatMap(CareCard.init)
      #expect(card?.text == "A walk, alone." && card?.author == .b)
      #expect(app.kept(CareCard.kind).count == 5, "it is the same card")
    }
  }

  @Test("Left in the middle of rewriting it, they find the same talk again and no second one")
  func rewritingAgain() {
    let app = on("helps.b")
    app.walk("<enter>J More")
    let id = app.state.session?.id
    app.walk("<esc>cjj<enter>J")
    #expect(app.state.session?.id == id && app.state.sessions.count == 1)
    #expect(app.state.session?.form.text.text == "A walk. More")
  }

  @Test(
    "What is for the other one’s hard days waits for its author’s own key, and closes with a hidden screen")
  func closed() {
    let app = on("comfort.a")
    app.keys("<enter>")
    #expect(page(app) == .closed("comfort.a"))
    for key in ["J", "j", "f"] {
      app.keys(key)
      #expect(page(app) == .closed("comfort.a"), "\(key): not the other one’s key, and no slip")
      #expect(app.state.notice == (key == "f" ? "Capital F, so that no slip opens it." : nil))
    }
    app.keys("F")
    #expect(page(app) == .open("comfort.a"))
    app.keys("<c-x><c-x>")
    #expect(page(app) == .closed("comfort.a"))
    app.walk("Fe")
    #expect(app.state.session?.guide == "comfort" && app.state.session?.first == .a)
    #expect(app.step == "to", "behind a curtain")
    app.walk("f")
    #expect(app.state.session?.form.text.text == "You are loved.")
  }

  @Test("A card goes by its author’s own key alone, and u brings it back")
  func erasing() {
    let app = on("helps.b")
    app.keys("x")
    #expect(page(app) == .takeAway("helps.b"))
    for key in ["F", "j", "f", "<enter>", "<space>", "y"] {
      app.keys(key)
      #expect(page(app) == .takeAway("helps.b") && app.effects().isEmpty, "\(key)")
    }
    app.walk("n")
    #expect(page(app) == .list && app.disk["helps.b"] != nil)
    app.walk("xJ")
    #expect(app.disk["helps.b"] == nil && page(app) == .list)
    #expect(app.state.notice == "Taken away. u brings it back, T lists it for thirty days.")
    #expect(app.app.cardRows(app.state).count == 4)
    app.walk("uJ")
    #expect(app.disk["helps.b"].flatMap(CareCard.init)?.text == "A walk.")
  }

  @Test("The view from outside stands there too: its author takes it away, and both write it anew")
  func outlook() {
    let app = TestApp.mending(
      Self.cards + [Outlook.record(author: .b, text: "Two tired people.", at: TestApp.start)])
    #expect(app.app.cardRows(app.state).map(\.id) == Self.order.dropLast() + ["outlook-b", "comfort.a"])
    app.keys("cjjjj<enter>")
    #expect(page(app) == .rewriting("outlook-b"))
    app.walk("nxF")
    #expect(page(app) == .takeAway("outlook-b") && app.disk["outlook-b"] != nil)
    app.walk("J")
    #expect(app.disk["outlook-b"] == nil)
    app.walk("uJ<enter>J")
    #expect(app.disk["outlook-b"] != nil && app.state.session?.guide == "outlook")
  }

  @Test("An empty list has nothing to open or erase; a reader only erases nothing")
  func nothing() {
    let app = TestApp.mending()
    app.keys("cx<enter>")
    #expect(page(app) == .list && app.state.notice != nil)
    let reader = TestApp(records: Self.cards, readOnly: "open elsewhere", library: MendLibrary.all)
    reader.keys("5cx")
    #expect(page(reader) == .list && reader.state.notice == "Reading only: open elsewhere.")
  }

  @Test(
    "In a break a card of each comes in turn, another each minute; without motion the first of each stands still"
  )
  func inBreak() {
    let app = TestApp.mending(Self.cards)
    let minutes = (0..<5).map { app.app.breakCards(app.state, elapsed: $0 * 60_000 + 59_999).map(\.id) }
    #expect(minutes == [["helps.a0"], ["helps.b"], ["helps.a"], ["helps.a0"], ["helps.b"]])
    #expect(app.app.breakCards(app.state, elapsed: nil).map(\.id) == ["helps.a0", "helps.b"])
    #expect(TestApp.mending().app.breakCards(TestApp.mending().state, elapsed: 0).isEmpty)
  }
}

@Suite("A rough day")
struct RoughDayTests {
  private static let records = [
    card("for.a", .comfort, .b, "You did enough.", minute: 1), card("for.a0", .comfort, .b, "I am here."),
    card("for.b", .comfort, .a, "Come home early."), card("helps.a", .helps, .a, "Tea."),
    Letter.record(
      id: "letter", author: .b, text: "sealed", opens: .mood(.hardDay), at: TestApp.start.adding(seconds: -9)),
    Letter.record(
      id: "letter.b", author: .a, text: "sealed", opens: .mood(.hardDay),
      at: TestApp.start.adding(seconds: -9)),
    Letter.record(
      id: "laugh", author: .b, text: "sealed", opens: .mood(.laugh), at: TestApp.start.adding(seconds: -9)),
  ]

  private func day(_ app: TestApp) -> RoughDay? {
    if case .roughDay(let day) = app.state.overlay { day } else { nil }
  }

  @Test("Whose day it is, they say; then only what the other one wrote for it, and what helps them")
  func whose() throws {
    let app = TestApp(records: Self.records, library: MendLibrary.all)
    app.keys("h")
    #expect(day(app) == RoughDay())
    app.keys("f")
    #expect(day(app)?.partner == .a)
    #expect(app.app.comfort(for: .a, app.state).map(\.id) == ["for.a0", "for.a"])
    #expect(app.app.comfort(for: .b, app.state).map(\.id) == ["for.b"])
    #expect(app.app.helps(of: .a, app.state).map(\.id) == ["helps.a"])
    #expect(app.app.hardDayLetters(for: .a, app.state).map(\.id) == ["letter"])
    app.keys("<space>")
    #expect(day(app)?.row == 1)
    app.keys("j")
    #expect(day(app)?.row == 0)
    app.keys("k")
    #expect(day(app)?.row == 1)
    app.keys("<esc>")
    #expect(app.state.overlay == nil && app.effects().isEmpty)
  }

  @Test("Enter leads to the letter, still sealed, and back; without one it says so")
  func letter() {
    let app = TestApp(records: Self.records, library: MendLibrary.all)
    app.keys("hj<enter>")
    #expect(app.state.overlay == .letter(WallSheet("letter.b")))
    app.keys("<esc>")
    #expect(day(app)?.partner == .b && app.effects().isEmpty)
    let opened = Note.record(
      id: "note-of-letter", .letter, author: .b, text: "sealed", openedOn: TestApp.start.date,
      at: TestApp.start.adding(seconds: -9))
    let elsewhere = TestApp(records: Self.records + [opened], library: MendLibrary.all)
    #expect(elsewhere.app.hardDayLetters(for: .a, elsewhere.state).isEmpty, "opened on another device")
    let none = TestApp(library: MendLibrary.all)
    none.keys("hf<enter><space>k")
    #expect(day(none)?.partner == .a && day(none)?.row == 0)
    none.keys("<enter>")
    #expect(none.state.notice == "No sealed note waits for such a day.")
    none.keys("j")
    #expect(none.state.notice == "That is the only one.")
  }

  @Test("It is in the palette, in Mend too, and where to turn is a key away")
  func ways() {
    let app = TestApp(library: MendLibrary.all)
    app.keys(":rough<enter>")
    #expect(day(app) != nil)
    app.keys("fh")
    #expect(app.state.overlay == .support(scroll: 0))
    app.keys("<esc>")
    #expect(day(app)?.partner == .a)
    app.keys("<esc>5h")
    #expect(day(app) == RoughDay())
  }
}
