import Testing

@testable import HearthCore

@Suite("The wall while a break is on")
struct WallBreakTests {
  private static func wall() -> TestApp {
    let records = [
      WallSample.talk("flat", "We measured it.", topic: "the  Flat", ago: 1),
      WallSample.talk("dog", "We measured him.", topic: "the dog", ago: 2),
      WallSample.note("note", "You measured twice.", ago: 3),
      agreed("led", .issue, days: 0, topic: "the flat"),
    ]
    let app = TestApp(
      records: records, months: Set(records.map(\.at.month)).sorted(), library: MendLibrary.all)
    app.walk("4")
    return app
  }

  /// From the wall to a break about the flat, and back to the wall.
  private static func takeBreak(_ app: TestApp) {
    app.walk("5")
    app.choose(.agreed("led"))
    app.walk("<enter><enter>fjb<esc>4")
    #expect(app.state.sessions.first?.pause != nil)
  }

  private static let talks = "fffffff"

  @Test("A talk on its topic hangs nowhere, and hangs again when they are back")
  func filtered() {
    let app = WallBreakTests.wall()
    app.walk(WallBreakTests.talks)
    #expect(app.cards == ["flat", "dog"])
    WallBreakTests.takeBreak(app)
    #expect(app.cards == ["dog"] && app.app.cardCount(app.state) == 1)
    app.walk("w")
    app.walk("w")
    app.walk("w")
    #expect(app.cards == ["dog"])
    app.now = app.now.adding(seconds: 1200)
    app.walk("5")
    app.choose(.session(app.state.sessions.first?.id ?? ""))
    app.walk("<enter>fj<esc>4")
    #expect(app.state.sessions.first?.pause == nil && app.cards == ["flat", "dog"])
  }

  @Test("No word finds it, typed before the break or in it")
  func searched() {
    let app = WallBreakTests.wall()
    app.walk("/measured<enter>")
    #expect(app.cards == ["flat", "dog", "note"])
    WallBreakTests.takeBreak(app)
    #expect(app.cards == ["dog", "note"])
    app.walk("<esc>/flat")
    #expect(app.cards == [])
  }

  @Test("Where it is being read when another window calls the break, it is closed")
  func reading() throws {
    let app = WallBreakTests.wall()
    WallBreakTests.takeBreak(app)
    let session = try #require(app.kept(Session.recordKind).first)
    let reader = WallBreakTests.wall()
    reader.walk(WallBreakTests.talks + "<enter>")
    #expect(
      reader.app.keptThing("flat", reader.state) != nil && reader.state.overlay == .reading("flat", scroll: 0)
    )
    reader.send(.changedOutside(nil, [session], months: reader.state.months))
    #expect(reader.app.keptThing("flat", reader.state) == nil && reader.cards == ["dog"])
    reader.walk("x")
    #expect(reader.app.erasable(reader.state).isEmpty)
  }
}
