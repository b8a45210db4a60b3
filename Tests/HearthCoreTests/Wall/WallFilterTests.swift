import Testing

@testable import HearthCore

@Suite("One kind of card, and one of them only")
struct WallFilterTests {
  private func wall() -> TestApp {
    WallSample.wall([
      WallSample.note("thanks", by: .a, ago: 1), WallSample.note("affirmation", .affirmation, by: .b, ago: 2),
      WallSample.note("love", .love, by: .a, ago: 3), WallSample.note("win", .win, by: nil, ago: 4),
      WallSample.note("ordinary", .ordinary, by: .b, ago: 5),
      WallSample.note("opened", .letter, by: .a, ago: 6),
      WallSample.letter("letter", by: .b, opens: .mood(.laugh), ago: 7),
      WallSample.talk("talk", "A list.", ago: 8), WallSample.answer("answer", "A kite", by: .b, ago: 9),
    ])
  }

  @Test("f goes through the kinds, and round to everything again")
  func kinds() {
    let app = wall()
    var shown = [app.cards]
    for _ in WallFilter.Kind.allCases {
      app.walk("f")
      shown.append(app.cards)
    }
    let all = ["thanks", "affirmation", "love", "win", "ordinary", "opened", "letter"]
    #expect(
      shown == [
        all, ["thanks"], ["affirmation"], ["love"], ["win"], ["ordinary"], ["letter", "opened"],
        ["talk", "ordinary-1"], all,
      ])
    #expect(app.state.wall.kind == .all)
  }

  @Test("w goes from one to the other to both; what both wrote is each one’s")
  func whose() {
    let app = wall()
    app.walk("w")
    #expect(app.cards == ["thanks", "love", "win", "opened"])
    app.walk("w")
    #expect(app.cards == ["affirmation", "win", "ordinary", "letter"])
    app.walk("fffffff")
    #expect(app.cards == ["ordinary-1"])
    app.walk("w<esc>")
    #expect(app.state.wall.filter == WallFilter())
  }

  @Test("Filter and words narrow together; Escape takes the words away first, then the rest")
  func together() {
    let app = wall()
    app.walk("ffff/a")
    #expect(app.cards == ["win"])
    app.walk("<enter><esc>")
    #expect(app.state.wall.kind == .wins)
    app.walk("<esc>")
    #expect(app.state.wall.kind == .all && app.state.wall.author == nil)
  }

  @Test("A filter begins at the first card again")
  func first() {
    let app = wall()
    app.walk("Gf")
    #expect(app.chosen == "thanks")
    app.walk("ffffffff")
    #expect(app.chosen == "thanks" && app.state.wall.row == 0)
  }

  @Test("What is sealed is in sight among the sealed, however old, and in its place elsewhere")
  func standing() {
    let old = WallSample.letter("old", opens: .day(TestApp.start.date.adding(days: 9)), ago: 900)
    let months = (1...200).map { WallSample.note("old\($0)", ago: 31 * $0) }
    let app = WallSample.wall([old, WallSample.note("new", ago: 1)], shelved: months)
    #expect(!app.cards.contains("old") || app.cards.count > 29)
    for _ in 0..<6 { app.walk("f") }
    #expect(app.cards == ["old"])
    app.walk("<esc>GGGG")
    let place = app.cards.firstIndex(of: "old")
    #expect(place == 30, "after the notes of the months since")
  }

  @Test("Sorts of a newer version, and notes without words, are no trouble")
  func odd() {
    var newer = WallSample.note("newer", ago: 1)
    newer.body["sort"] = .string("haiku")
    var empty = WallSample.note("empty", ago: 2)
    empty.body["text"] = nil
    var strange = WallSample.note("strange", ago: 3)
    strange.body = ["text": .string(""), "sort": .int(3), "keep": .bool(true), "meaning": .array([])]
    let app = WallSample.wall([newer, empty, strange, WallSample.note("future", ago: -400)])
    #expect(app.cards == ["future", "newer", "strange"])
    app.walk("fff")
    #expect(app.cards == ["newer", "strange"], "they read as love")
    app.walk("<enter>")
    #expect(app.state.overlay == .note(WallSheet("newer")))
  }
}
