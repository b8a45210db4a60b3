import Testing

@testable import HearthCore

@Suite("Moving on the wall")
struct WallMoveTests {
  /// Three columns at 80; the second card of the first row is tall.
  private func wall() -> TestApp {
    let long = "A long note. " + String(repeating: "It goes on and on. ", count: 6)
    return WallSample.wall(
      (0..<9).map { WallSample.note("n\($0)", $0 == 1 ? long : "Short.", ago: $0) })
  }

  @Test("Newest first, and the first is chosen")
  func order() {
    let app = wall()
    #expect(app.cards == (0..<9).map { "n\($0)" })
    #expect(app.chosen == "n0")
  }

  @Test(
    "Letters and arrows go to the card that hangs there",
    arguments: [("l", "h", "j", "k"), ("<right>", "<left>", "<down>", "<up>")])
  func sides(right: String, left: String, down: String, up: String) {
    let app = wall()
    app.keys(right)
    #expect(app.chosen == "n1")
    app.keys(right)
    #expect(app.chosen == "n2")
    app.keys(right)
    #expect(app.chosen == "n2", "there is none")
    app.keys(down)
    #expect(app.chosen == "n4", "n3 hangs below n0, n4 below n2")
    app.keys(up + left)
    #expect(app.chosen == "n1")
    app.keys(left + down)
    #expect(app.chosen == "n3")
  }

  @Test("There and back again to the side ends where it began, beside a tall card too")
  func thereAndBack() {
    let app = wall()
    app.keys("jj")
    let begun = app.chosen
    app.keys("l")
    #expect(app.chosen == "n1", "the tall one is beside three")
    app.keys("h")
    #expect(app.chosen == begun)
    app.keys("llhh")
    #expect(app.chosen == begun)
  }

  @Test("First and last, by letter and by name")
  func ends() {
    let app = wall()
    for (last, first) in [("G", "g"), ("<end>", "<home>")] {
      app.keys(last)
      #expect(app.chosen == "n8")
      app.keys(first)
      #expect(app.chosen == "n0")
    }
    app.keys("<pagedown><pageup>")
    #expect(app.chosen == "n0")
  }

  @Test("A wider screen has another card below")
  func resized() {
    let app = wall()
    app.send(.resized(columns: 40))
    app.keys("j")
    #expect(app.chosen == "n1")
    app.send(.resized(columns: 200))
    #expect(app.chosen == "n1", "the same card stays chosen")
    app.keys("l")
    #expect(app.chosen == "n2")
  }

  @Test(
    "A note that comes in stays out of the way of the chosen one, and is seen by whoever looks at the first")
  func arriving() {
    let app = wall()
    let new = WallSample.note("new", "New.", ago: 0)
    app.keys("j")
    let chosen = app.chosen
    app.send(.changedOutside(nil, [new], months: [TestApp.start.month]))
    #expect(app.cards.contains("new") && app.chosen == chosen)
    app.keys("g")
    let newest = app.chosen
    app.send(
      .changedOutside(nil, [WallSample.note("newer", "New.", ago: -1)], months: [TestApp.start.month]))
    #expect(app.chosen == "newer" && newest != "newer")
  }

  @Test("An empty wall has nothing to open and nowhere to go")
  func empty() {
    let app = WallSample.wall()
    app.keys("jklhgG<enter>")
    #expect(app.chosen == nil && app.state.overlay == nil)
    #expect(app.state.notice == "Nothing to open here.")
  }
}
