import Testing

@testable import HearthCore

@Suite("What was taken away goes once this machine has seen thirty days go by, whatever its clock says")
struct WaitsTests {
  private static func soup(at moment: Moment = TestApp.start) -> Record {
    Note.record(id: "soup", .thanks, author: .a, text: "the soup", at: moment)
  }

  /// Taken down at the first evening, on a clock that is so many days off; nil: one that stands still.
  private func takenDown(off days: Int? = 0) -> TestApp {
    let now = TestApp.start.adding(seconds: (days ?? 0) * 86_400)
    let app = TestApp(records: [Self.soup(at: now)], now: now, waits: days == nil ? nil : Waits())
    app.walk("4<enter>xF")
    return app
  }

  /// Opened again on a clock that shows that day, counted from the first evening.
  private func evening(_ day: Int, after app: TestApp, readOnly: String? = nil) -> TestApp {
    let later = TestApp(
      TestApp.couple, records: Array(app.disk.values), readOnly: readOnly,
      now: TestApp.start.adding(seconds: day * 86_400), waits: app.waits)
    later.send(.resized(columns: 80))
    later.store()
    return later
  }

  private func evenings(_ days: [Int], after app: TestApp) -> TestApp {
    days.reduce(app) { evening($1, after: $0) }
  }

  private func isThere(_ app: TestApp) -> Bool { !app.kept(TakenAway.kind).isEmpty }

  @Test("Thirty days and no sooner, for those who come every evening, every week and every other week")
  func ordinary() throws {
    for step in [1, 5, 10, 14] {
      let before = evenings(Array(stride(from: step, through: 30, by: step)), after: takenDown())
      #expect(isThere(before), "every \(step) days")
      let taken = try #require(before.app.takenAway(before.state).first)
      #expect(before.app.lastDay(of: taken, before.state) == TestApp.start.date.adding(days: 30))
      let app = evening(31, after: before)
      #expect(!isThere(app), "every \(step) days")
      #expect(evening(31, after: app).waits == Waits(), "nothing is left to count")
    }
  }

  @Test("An app that stays open counts the days as they go by")
  func staysOpen() {
    let app = takenDown()
    for day in 1...31 {
      app.now = TestApp.start.adding(seconds: day * 86_400)
      app.wait(0)
      app.store()
      #expect(isThere(app) == (day <= 30))
    }
  }

  @Test(
    "Taken down while the clock was wrong, it waits thirty days from when the clock is right",
    arguments: [-2500, -40, 4000])
  func wrongAtFirst(off: Int) {
    let app = evenings([0, 0, 1] + Array(2...29), after: takenDown(off: off))
    #expect(isThere(app))
    #expect(!isThere(evenings([30, 31], after: app)))
  }

  @Test("A clock that leaps, and leaps back, costs no more than a day", arguments: [15, 31, 365, 4000, -365])
  func leap(days: Int) {
    let real = evenings(Array(1...29), after: takenDown())
    let wrong = evenings([29 + days, 29 + days, 29 + days], after: real)
    #expect(isThere(wrong))
    #expect(isThere(evening(29, after: wrong)))
    #expect(!isThere(evenings([30, 31], after: evening(29, after: wrong))))
  }

  @Test("What another laptop dated years back begins to wait when this one sees it")
  func otherLaptop() {
    let bag = TakenAway.record(
      id: "taken-old", of: [Self.soup()], at: TestApp.start.adding(seconds: -2500 * 86_400))
    let app = TestApp(waits: Waits())
    app.send(.changedOutside(nil, [bag], months: []))
    #expect(app.app.takenAway(app.state).count == 1)
    #expect(app.effects().allSatisfy { if case .remember = $0 { true } else { false } })
    let here = TestApp(records: [bag], waits: Waits())
    #expect(isThere(evenings(Array(1...31), after: here)))
    #expect(!isThere(evenings(Array(1...32), after: here)))
  }

  @Test("On a clock that stands still nothing is erased or counted, nor where nothing may be written")
  func still() {
    let app = takenDown(off: nil)
    for day in [20, 40, 60, 4000] {
      let later = evening(day, after: app)
      #expect(isThere(later) && later.waits == nil)
    }
    let real = evenings(Array(1...30), after: takenDown())
    let looking = evening(31, after: real, readOnly: "open elsewhere")
    #expect(isThere(looking) && looking.waits == real.waits)
  }

  @Test("Its file says the same again, and one that makes no sense says nothing")
  func file() {
    let waits = evenings([1, 5], after: takenDown()).waits
    #expect(waits != nil && waits.flatMap { Waits(json: $0.json) } == waits)
    #expect(Waits(json: Waits().json) == Waits())
    for text in ["{}", "{\"v\": 2}", "[]", "{\"v\": 0}"] {
      #expect((try? JSONValue(parsing: Array(text.utf8))).flatMap(Waits.init) == nil, "\(text)")
    }
  }

  @Test("Where nothing waits nothing is remembered")
  func nothing() {
    let app = TestApp(waits: Waits())
    app.now = TestApp.start.adding(seconds: 86_400)
    app.wait(0)
    #expect(app.effects().isEmpty)
  }
}
