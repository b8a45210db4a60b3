import Testing

@testable import HearthCore

@Suite("Searching the wall")
struct WallSearchTests {
  private func wall() throws -> TestApp {
    let soup = WallSample.note("soup", by: .a, "You made soup.", meaning: "I came home.", ago: 1)
    return WallSample.wall([
      soup, try WallSample.reply(to: soup, by: .b, "Bread next time"),
      WallSample.note("cafe", .love, by: .b, "The Café wasn’t open.", ago: 2),
      WallSample.note("win", .win, by: nil, "A lift!", ago: 3),
      WallSample.letter("letter", by: .a, "quince jam", opens: .event("the exam is over"), ago: 4),
      WallSample.talk("talk", "We wrote a list.", topic: "the move", ago: 5),
      WallSample.answer("answer", "A kite", ago: 6),
    ])
  }

  /// As it is typed: what a key leads to is done before the next.
  private func type(_ words: String, _ app: TestApp) { for key in words { app.walk(String(key)) } }

  private func found(_ words: String) throws -> [String] {
    let app = try wall()
    app.walk("/")
    app.send(.paste(words, at: app.now))
    app.store()
    return app.cards
  }

  @Test("Every key narrows, and all words have to occur, wherever they are on the card")
  func narrows() throws {
    let app = try wall()
    #expect(app.cards == ["soup", "cafe", "win", "letter"])
    app.walk("/")
    #expect(app.state.wall.isSearching && app.cards.count == 4)
    app.walk("soup")
    #expect(app.cards == ["soup"])
    app.walk(" home bread ana")
    #expect(app.cards == ["soup"], "in text, meaning, answer and name")
    app.walk("x")
    #expect(app.cards == [] && app.chosen == nil)
    app.walk("<bs><bs>")
    #expect(app.cards == ["soup"])
  }

  @Test(
    "Case, accents and kinds of apostrophe make no difference",
    arguments: ["CAFE", "café", "cafe\u{301}", "wasn't", "WASN’T", "ÖPEN", "café ben"])
  func folded(words: String) throws { #expect(try found(words) == ["cafe"]) }

  @Test("Talks and answers come in with the first word")
  func talks() throws {
    #expect(try found("list") == ["talk"])
    #expect(try found("MOVE wrote") == ["talk"])
    #expect(try found("kite ana") == ["ordinary-1"])
    #expect(try found("what 1") == ["ordinary-1"])
  }

  @Test("Of a letter only what anyone may read is found, never its words")
  func letters() throws {
    #expect(try found("exam") == ["letter"])
    #expect(try found("quince") == [])
    #expect(try found("jam") == [])
  }

  @Test("Where the search is a name, nothing is counted: that would be a count of what one of them did")
  func uncounted() throws {
    let app = try wall()
    #expect(app.app.cardCount(app.state) == 4)
    for words in ["ana", "Be", "soup ANA"] {
      app.walk("/")
      type(words, app)
      #expect(!app.cards.isEmpty && app.app.cardCount(app.state) == nil, "\(words)")
      app.walk("<esc>")
    }
    app.walk("/soup")
    #expect(app.app.cardCount(app.state) == 1)
    app.walk("<esc>w")
    #expect(app.app.cardCount(app.state) == nil)
  }

  @Test("A letter is a letter while searching; Enter keeps the search, Escape ends it")
  func keys() throws {
    let app = try wall()
    app.walk("/jqG4<enter>")
    #expect(app.state.wall.query.text == "jqG4" && app.state.pane == .wall)
    #expect(!app.state.wall.isSearching)
    app.walk("/<c-u>a lift<enter>")
    #expect(app.cards == ["win"])
    app.walk("<esc>")
    #expect(app.cards.count == 4 && app.state.wall.query.isEmpty)
    app.walk("/soup<esc>")
    #expect(app.cards.count == 4 && !app.state.wall.isSearching)
    app.keys("<esc>")
    #expect(app.state.notice == "Everything is here already.")
  }

  @Test("Arrows choose among the hits without leaving the field")
  func arrows() throws {
    let app = try wall()
    app.walk("/a<down>")
    #expect(app.state.wall.isSearching && app.state.wall.row > 0)
  }

  @Test("A paste of a hundred thousand letters is refused, and nothing typed is lost")
  func paste() throws {
    let app = try wall()
    app.walk("/soup")
    app.send(.paste(String(repeating: "x", count: 100_000), at: app.now))
    #expect(app.state.wall.query.text == "soup" && app.state.trouble != nil)
    #expect(app.cards == ["soup"])
  }

  @Test("Blanks and marks alone leave nothing out", arguments: [" ", "   ", "\u{301}"])
  func blank(words: String) throws { #expect(try found(words).count == 4) }

  // MARK: Months that were not read

  /// A note a month for three hundred months; one of the oldest has a kite.
  private func years() -> TestApp {
    let older = (1...300).map { WallSample.note("old\($0)", $0 == 290 ? "A kite." : "Soup.", ago: 31 * $0) }
    return WallSample.wall([WallSample.note("new", "Soup.", ago: 1)], shelved: older)
  }

  @Test("Older months come in until there is more than a screen can show, newest first and without gaps")
  func months() {
    let older = (1...200).map { WallSample.note("old\($0)", ago: 31 * $0) }
    let app = WallSample.wall([WallSample.note("new", ago: 1)], shelved: older)
    #expect(app.cards == ["new"] + (1..<App.screenful).map { "old\($0)" })
    #expect(app.app.mayHaveMore(app.state))
    app.walk("G")
    #expect(app.cards.count > App.screenful && app.cards.count < 200)
    for _ in 0..<6 { app.walk("G") }
    #expect(app.cards.count == 201 && app.chosen == "old200")
    #expect(!app.app.mayHaveMore(app.state))
  }

  @Test("A search goes through every month, and reads only those with a hit")
  func everyMonth() {
    let app = years()
    let read = app.state.monthsRead.count
    type("/kite", app)
    #expect(app.cards == ["old290"] && !app.app.mayHaveMore(app.state))
    #expect(app.state.monthsRead.count == read + 1)
  }

  @Test("A query that only grows is never looked for twice; another one is, in what is still unread")
  func once() {
    let app = years()
    let before = app.looked.count
    type("/k", app)
    let looked = app.looked.dropFirst(before).map(\.count)
    #expect(looked.count == 2 && looked[0] > looked[1], "on from the hit, not from the start")
    type("ite", app)
    #expect(app.looked.count == before + 2 && app.cards == ["old290"])
    let read = app.state.monthsRead
    type("s", app)
    #expect(app.looked.count == before + 2 && app.cards.isEmpty)
    app.walk("<c-u>")
    type("tree", app)
    #expect(app.looked.count > before + 2 && app.cards.isEmpty)
    #expect(app.looked.dropFirst(before + 2).allSatisfy { read.isDisjoint(with: $0) })
  }

  @Test("Keys that come faster than months are read are all right in the end")
  func fast() {
    let app = years()
    app.walk("/tree<bs><bs><bs><bs>kite")
    #expect(app.cards == ["old290"] && !app.app.mayHaveMore(app.state))
  }

  @Test("After a search the wall has no gaps: what was read for it waits for the months before it")
  func noGaps() {
    let app = years()
    app.walk("/kite")
    #expect(app.cards == ["old290"])
    app.walk("<esc>")
    #expect(!app.cards.contains("old290") && app.cards.count >= App.screenful)
    #expect(app.cards == ["new"] + (1..<app.cards.count).map { "old\($0)" })
  }

  @Test("A name is on the card and not in the file, and is found all the same")
  func names() {
    let app = years()
    app.walk("/ana kite")
    #expect(app.cards == ["old290"])
  }

  @Test("What another window writes into a month that was passed over is looked for again")
  func changedOutside() {
    let app = years()
    app.walk("/kite")
    app.shelved.append(WallSample.note("late", "Another kite.", ago: 31 * 200))
    app.send(.changedOutside(nil, [], months: app.state.months))
    app.store()
    #expect(app.cards == ["late", "old290"])
  }
}
