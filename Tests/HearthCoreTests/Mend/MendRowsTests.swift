import Testing

@testable import HearthCore

@Suite("The Mend pane")
struct MendRowsTests {
  private static let all = [
    agreed("parked", .issue), agreed("raised", .issue, days: 3), agreed("difference", .difference, days: 40),
    agreed("promise", .promise, days: 5, owner: .a), agreed("later", .trial, days: 9),
    agreed("soon", .trial, days: 2, owner: .b), agreed("outlook", .outlook, days: 60),
    agreed("talk", .talk, days: 1),
  ]

  @Test("What waits, then what can be begun, then what was agreed, list by list and the soonest first")
  func order() {
    let app = TestApp.mending(Self.all)
    #expect(
      app.mend == [
        .guide("mend"), .guide("aftermath"), .guide("park"), .guide("promise"), .guide("outlook"),
        .agreed("soon"), .agreed("later"), .agreed("promise"), .agreed("difference"), .agreed("talk"),
        .agreed("raised"), .agreed("parked"), .agreed("outlook"), .cards,
      ])
    app.walk("<enter><enter><esc>")
    #expect(app.state.pane == .mend && app.state.sessions.isEmpty, "only looked into")
    app.walk("<enter><enter>fj<esc>")
    #expect(app.mend.first == .session(app.state.sessions.first?.id ?? "") && app.state.pane == .mend)
  }

  @Test("What is done or let go of is gone from it; what has no day stands here and not in Talk")
  func settled() {
    let app = TestApp.mending(Self.all)
    #expect(app.app.leftOpen(app.state).isEmpty)
    app.choose(.agreed("parked"))
    app.walk("x")
    #expect(!app.mend.contains(.agreed("parked")) && app.appointment("parked") == nil)
    app.walk("u")
    #expect(app.mend.contains(.agreed("parked")))
    app.choose(.agreed("difference"))
    app.walk("d")
    #expect(app.appointment("difference")?.status != .open && !app.mend.contains(.agreed("difference")))
    app.walk("u")
    #expect(app.appointment("difference")?.status == .open)
  }

  @Test("Enter opens the guide of what was agreed, with its name and its lines")
  func opening() {
    let app = TestApp.mending([
      agreed("trial", .trial, days: 0, topic: "evenings", agreed: "no phones\nafter nine")
    ])
    app.choose(.agreed("trial"))
    app.walk("<enter>")
    #expect(app.state.session?.guide == "trial")
    #expect(app.state.session?.answer(Field.Key.topic) == .text("evenings"))
    #expect(app.state.session?.answer(Field.Key.title) == .text("title of trial"))
    #expect(app.state.session?.answer(Field.Key.agreed) == .text("no phones\nafter nine"))
    app.walk("<enter>")
    #expect(app.appointment("trial")?.status == .done && app.state.pane == .mend)
  }

  @Test("v moves it to another day, and gives what is parked its first")
  func moving() {
    let app = TestApp.mending([agreed("trial", .trial, days: 2), agreed("parked", .issue)])
    app.choose(.agreed("trial"))
    app.walk("v+7<enter>")
    #expect(app.appointment("trial")?.on == TestApp.start.date.adding(days: 9) && app.state.overlay == nil)
    app.walk("u")
    #expect(app.appointment("trial")?.on == TestApp.start.date.adding(days: 2))
    app.choose(.agreed("parked"))
    app.walk("vtomorrow<enter>")
    #expect(app.appointment("parked")?.on == TestApp.start.date.adding(days: 1))
    app.walk("u")
    #expect(app.appointment("parked")?.on == nil && app.state.pane == .mend)
  }

  @Test("d, x and v mean nothing on a guide, and say so; x lets go of what was begun")
  func otherRows() {
    let app = TestApp.mending()
    for key in ["d", "x", "v"] {
      app.walk("g\(key)")
      #expect(app.state.notice != nil && app.state.overlay == nil && app.disk.isEmpty, "\(key)")
    }
    app.walk("<enter><enter>fj<esc>gx")
    #expect(app.state.sessions.isEmpty && app.disk.isEmpty)
    app.walk("u")
    #expect(app.state.sessions.count == 1)
  }

  @Test("Nothing changes while it is only read")
  func readOnly() {
    let app = TestApp(records: Self.all, readOnly: "open elsewhere", library: MendLibrary.all)
    app.keys("5")
    app.choose(.agreed("parked"))
    for key in ["d", "x", "v"] {
      app.keys(key)
      #expect(app.state.notice == "Reading only: open elsewhere." && app.state.overlay == nil)
    }
    #expect(app.effects().isEmpty && app.mend.contains(.agreed("parked")))
  }

  @Test("One key parks an issue, one makes a promise; what is said afterwards is true of it")
  func parking() {
    let app = TestApp.mending()
    app.walk("athe dishes<enter><enter>")
    #expect(app.state.notice == "Parked. It is never due.")
    let parked = app.kept(Appointment.kind).compactMap(Appointment.init)
    #expect(parked.map(\.title) == ["the dishes"] && parked.map(\.sort) == [.issue] && parked[0].on == nil)
    app.walk("pcall the plumber<enter><enter>")
    #expect(app.state.notice == "It is on the calendar.")
    let promise = app.kept(Appointment.kind).compactMap(Appointment.init).first { $0.sort == .promise }
    #expect(promise?.owner != nil && promise?.on == TestApp.start.date.adding(days: 7))
    app.walk("anothing much<enter><end><enter>")
    #expect(app.state.notice == nil, "no need, so nothing was agreed")
    #expect(app.kept(Appointment.kind).count == 2)
  }

  @Test("The choice stays on what was chosen while rows come and go above it")
  func identity() throws {
    let app = TestApp.mending(Self.all)
    func chosen() -> MendRow? { app.app.chosenMendRow(app.state) }
    app.choose(.agreed("parked"))
    app.walk("athe dishes<enter><enter>")
    #expect(chosen() == .agreed("parked"))
    app.send(.changedOutside(nil, [agreed("new", .trial, days: 1)], months: []))
    #expect(chosen() == .agreed("parked") && app.mend.contains(.agreed("new")))
    app.walk("x")
    #expect(chosen() != .agreed("parked"))
    app.walk("u")
    #expect(chosen() == .agreed("parked"), "back, and chosen again")
    app.choose(.guide("mend"))
    app.walk("<enter><enter>fj<esc>")
    let begun = try #require(app.state.sessions.first?.id)
    #expect(chosen() == .session(begun), "what was left")
    app.walk("jj")
    #expect(chosen() == .guide("aftermath"))
    app.walk("b")
    app.walk("<esc>")
    // The talk they had left is what they wanted the break from.
    #expect(chosen() == .session(begun) && app.state.sessions.count == 1)
    #expect(app.state.sessions.first?.pause != nil)
  }

  @Test("Without a name it is called as the first thing they wrote together, and else as its guide")
  func unnamed() {
    let line = Field("against", "Us two against …", .line, isKept: true)
    let guide = Guide(
      id: "mend", title: "Something hard", minutes: 1, home: .mend, group: "Hard", about: "", why: "",
      keeps: .dates,
      steps: [
        Step("own", .write(Field("own", "Mine", .line, isKept: true)), who: .first, ""),
        Step("against", .write(line), ""),
        Step("when", .schedule(title: "{=topic}", days: [7], as: .issue), ""),
      ])
    let long = String(repeating: "ö", count: 300)
    for (typed, title) in [
      ("the clutter", "the clutter"), ("", "Something hard"), (long, String(long.prefix(80))),
    ] {
      let app = TestApp(library: Library(guides: [guide], decks: [], feelings: []))
      app.walk("5<enter>mine alone<enter>")
      app.send(.paste(typed, at: app.now))
      app.walk("<enter><enter><enter>")
      #expect(app.kept(Appointment.kind).compactMap(Appointment.init).map(\.title) == [title])
    }
  }

  @Test("A failed save keeps what was parked, and says so")
  func failing() {
    let app = TestApp.mending()
    app.keys("athe dishes<enter><enter>")
    app.failToStore()
    #expect(app.state.trouble == "Not saved: disk full" && app.mend.count == 7)
    app.walk("r")
    #expect(app.kept(Appointment.kind).count == 1)
  }
}
