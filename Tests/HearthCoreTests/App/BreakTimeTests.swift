import Testing

@testable import HearthCore

/// A break on the wall clock, and whoever is back from it alone.
@Suite("The time of a break")
struct BreakTimeTests {
  private static let berlin = ZoneTests.berlin

  /// In the middle of a topic, with a break called at that time.
  private static func onBreak(at time: String, zone: Zone = .utc) throws -> TestApp {
    let app = TestApp(now: try #require(Moment(time)), zone: zone)
    app.walk("sfjhalf a wor<c-r>")
    #expect(app.state.session?.pause != nil)
    return app
  }

  private static func minutes(_ app: TestApp, _ minutes: Int) {
    app.now = app.now.adding(seconds: minutes * 60)
  }

  private static func until(_ app: TestApp) throws -> Moment {
    app.state.read(try #require(app.state.session?.pause?.until))
  }

  @Test(
    "It ends at the time that clocks will show then, whatever is done to them in between",
    arguments: [
      // An ordinary evening, and one that goes past midnight.
      ("2026-11-21T19:30:00+01:00", "2026-11-21", "19:50"),
      ("2026-11-21T23:50:00+01:00", "2026-11-22", "00:10"),
      ("2026-12-31T23:59:00+01:00", "2027-01-01", "00:19"),
      // Clocks go back at three, and forward at two.
      ("2026-10-25T02:50:00+02:00", "2026-10-25", "02:10"),
      ("2026-10-25T02:50:00+01:00", "2026-10-25", "03:10"),
      ("2026-03-29T01:50:00+01:00", "2026-03-29", "03:10"),
      ("2026-03-29T03:00:00+02:00", "2026-03-29", "03:20"),
      // A clock that was given, and is no zone's.
      ("2026-11-21T19:30:00Z", "2026-11-21", "19:50"),
    ])
  func wallClock(_ time: String, _ day: String, _ clock: String) throws {
    let app = try Self.onBreak(at: time, zone: Self.berlin)
    let until = try Self.until(app)
    #expect(until.clock == clock && until.date.description == day)
    app.keys("f")
    #expect(app.state.notice == "The break runs until \(clock) at the least.")
    #expect(app.state.session?.form.pressed.isEmpty == true)
    // The night in between makes no minute more or less of it.
    Self.minutes(app, 20)
    app.walk("fj")
    #expect(app.state.session?.pause == nil && app.step == "topic")
  }

  @Test("A longer break over the change of clocks is read right, too")
  func longer() throws {
    let app = try Self.onBreak(at: "2026-10-24T22:00:00+02:00", zone: Self.berlin)
    app.walk("tttt")
    #expect(try Self.until(app).description == "2026-10-25T19:00:00+01:00", "22 hours later")
    let spring = try Self.onBreak(at: "2026-03-28T23:30:00+01:00", zone: Self.berlin)
    spring.walk("ttt")
    #expect(try Self.until(spring).description == "2026-03-29T03:30:00+02:00", "3 hours later")
  }

  @Test("Whoever is back alone, late, agrees another time or leaves; it takes two keys to go on")
  func alone() throws {
    let app = try Self.onBreak(at: "2026-11-21T23:40:00+01:00", zone: Self.berlin)
    Self.minutes(app, 90)
    let late = app.restarted()
    late.walk("<enter>j")
    #expect(late.state.session?.pause != nil && late.state.session?.form.pressed == [.b])
    for (key, clock) in [("t", "01:30"), ("t", "01:40"), ("t", "02:10")] {
      late.walk(key)
      #expect(try Self.until(late).clock == clock && late.state.session?.form.pressed == [])
    }
    // Nobody is held in it: the least of it is long over.
    late.walk("f<esc>")
    #expect(late.state.notice == "The break goes on, and what it is about waits.")
    let again = late.restarted()
    again.walk("<enter>")
    #expect(try Self.until(again).clock == "02:10" && again.state.session?.form.pressed == [])
    again.walk("fj")
    #expect(again.step == "topic" && again.state.session?.form.text.text == "half a wor")
  }

  @Test("Days later there is another time, within a day of now, and the same step behind both keys")
  func daysLater() throws {
    let app = try Self.onBreak(at: "2026-11-21T19:30:00+01:00", zone: Self.berlin)
    Self.minutes(app, 3 * 24 * 60)
    let later = app.restarted()
    later.walk("<enter>")
    for clock in ["19:50", "20:00", "20:30", "22:30", "17:30", "19:50"] {
      later.walk("t")
      #expect(try Self.until(later).clock == clock)
    }
    later.walk("fj")
    #expect(later.step == "topic" && later.state.session?.form.text.text == "half a wor")
  }

  @Test("A clock set back begins the break anew, and holds nobody longer than one")
  func setBack() throws {
    for isRestarted in [false, true] {
      var app = try Self.onBreak(at: "2026-11-21T19:30:00+01:00", zone: Self.berlin)
      Self.minutes(app, -48 * 60)
      if isRestarted {
        app = app.restarted()
        app.walk("<enter>")
      }
      // Before any key: what the screen says is right at once.
      app.send(.tick(app.now, milliseconds: 0))
      #expect(try Self.until(app).description == "2026-11-19T19:50:00+01:00")
      app.walk("t")
      #expect(try Self.until(app).description == "2026-11-19T20:00:00+01:00")
      app.keys("f")
      #expect(app.state.notice == "The break runs until 19:50 at the least.")
      Self.minutes(app, 20)
      app.walk("fj")
      #expect(app.step == "topic" && app.state.session?.form.text.text == "half a wor")
    }
  }

  @Test("The break is on the disk with the words half typed before anyone leaves")
  func stored() throws {
    let app = try Self.onBreak(at: "2026-11-21T19:30:00+01:00")
    let record = try #require(app.kept("session").first)
    #expect(record.body["draft"] == .string("half a wor") && record.body["typing"] == .string("topic"))
  }
}
