import Testing

@testable import HearthCore

@Suite("What the app stores, undoes and erases")
struct AppSavingTests {
  private static func appointment(_ id: String = "appointment-1", in days: Int = 1) -> Record {
    Appointment.record(
      id: id, title: "the shelf", on: TestApp.start.date.adding(days: days), owner: nil, guide: "floor",
      at: TestApp.start)
  }

  private static func talk(_ id: String = "talk-1", at: Moment = TestApp.start, summary: String? = nil)
    -> Record
  {
    Conversation(
      id: id, guide: "floor", title: "One speaks", topic: "the \(id)", summary: summary, keep: .us, at: at
    ).record
  }

  @Test("The hearth goes from the unfinished to the merely offered")
  func rows() {
    let records = [
      Self.appointment("late", in: -3), Self.appointment("far", in: 8), Self.appointment("soon", in: 7),
    ]
    let app = TestApp(records: records)
    app.walk("sfj<esc>")
    guard case .session? = app.rows.first else {
      Issue.record("\(app.rows)")
      return
    }
    #expect(
      app.rows.dropFirst().prefix(3) == [.checkin(done: false), .appointment("late"), .appointment("soon")])
    #expect(app.rows.count == 5, "and tonight's question")
  }

  @Test("Done and let go take an appointment off, and undo brings it back", arguments: ["d", "x"])
  func undo(_ key: String) {
    let app = TestApp(records: [Self.appointment()])
    app.walk("u")
    #expect(app.state.notice == "Nothing to take back." && app.disk["appointment-1"]?.revision == 1)
    app.walk("j\(key)")
    let settled = app.disk["appointment-1"].flatMap(Appointment.init)
    #expect(settled?.status == (key == "d" ? .done : nil), "what is let go of leaves the files")
    #expect(!app.rows.contains(.appointment("appointment-1")))
    app.walk("u")
    #expect(app.rows.contains(.appointment("appointment-1")))
    #expect(app.disk["appointment-1"]?.body == Self.appointment().body)
    #expect(app.disk["appointment-1"]?.revision == 3, "taking back is a change of its own")
  }

  @Test("On a row that is nothing to tick off, nothing is")
  func nothingToTick() {
    let app = TestApp()
    app.keys("dx")
    #expect(app.effects().isEmpty && app.state.notice == "Nothing to tick off on this row.")
  }

  @Test(
    "An unfinished session let go leaves its place once it is in the list, and comes back whole when taken back"
  )
  func letGo() throws {
    let app = TestApp()
    app.walk("sfjtea<enter><esc>")
    let id = try #require(app.state.sessions.first?.id)
    app.keys("x")
    let effects = app.effects()
    guard case .save(let records)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(effects.count == 1 && records.map(\.kind) == [TakenAway.kind])
    app.send(.saved(records.map(\.id)))
    #expect(app.effects() == [.erase([id])] && app.state.sessions.isEmpty)
    app.walk("u<enter>")
    #expect(app.step == "floor" && app.state.session?.answers[.init("topic")] == .text("tea"))
    #expect(app.disk[id]?.erased == false)
  }

  @Test("What could not be saved is kept, shown, and goes along with the next save")
  func failure() throws {
    let app = TestApp(records: [Self.appointment("one"), Self.appointment("two", in: 2)])
    app.keys("jd")
    app.failToStore()
    #expect(app.state.trouble == "Not saved: disk full" && app.state.unsaved.map(\.id) == ["one"])
    app.keys("d")
    guard case .save(let records)? = app.effects().first else { return }
    #expect(records.map(\.id) == ["one", "two"])
    app.send(.saved(["one"]))
    #expect(app.state.unsaved.map(\.id) == ["two"])
    app.keys("r")
    #expect(app.effects() == [.save(records.suffix(1))])
    app.send(.saved(["two"]))
    app.keys("r")
    #expect(app.effects().isEmpty && app.state.notice == "Everything is saved.")
  }

  @Test("Typed text outlives a failed save, and quitting tries once more")
  func typedText() {
    let app = TestApp()
    app.keys("sfjtea")
    app.failToStore()
    #expect(app.state.session?.form.text.text == "tea")
    app.keys("<esc>")
    app.failToStore()
    app.keys("q")
    let effects = app.effects()
    guard case .save(let records)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    #expect(effects.last == .quit && records.map(\.body["draft"]) == [.string("tea")])
  }

  @Test("A save that fails after its words were erased does not bring them back")
  func erasedWhileFailing() throws {
    let app = TestApp()
    app.keys("sfjsecret<enter>")
    app.failToStore()
    let id = try #require(app.state.session?.id)
    app.keys("<enter>y<c-d><enter>3<enter><enter>")
    let effects = app.effects()
    #expect(!effects.contains(.erase([id])), "not before what was kept is on the disk")
    for case .save(let records) in effects { app.send(.failed(message: "disk full", records: records)) }
    #expect(!app.state.unsaved.contains { $0.id == id }, "the session is over and erased")
    app.keys("r")
    guard case .save(let records)? = app.effects().first else {
      Issue.record("nothing is tried again")
      return
    }
    #expect(!records.contains { $0.id == id })
    app.send(.saved(records.map(\.id)))
    #expect(app.effects() == [.erase([id])])
  }

  @Test("Erasing asks first, only y does it, and Enter least of all")
  func erasing() {
    let app = TestApp(records: [Self.talk()])
    app.keys("2hG<enter>")
    #expect(app.state.overlay == .reading("talk-1", scroll: 0))
    app.keys("x")
    for key in ["<enter>", "<space>", "x", "d", "Y"] {
      app.keys(key)
      #expect(app.state.overlay == .confirmErase("talk-1"), "\(key)")
    }
    app.keys("n")
    #expect(app.state.overlay == nil && app.effects().isEmpty)
    app.keys("<enter>xy")
    #expect(app.effects() == [.erase(["talk-1"])])
    #expect(app.state.overlay == nil && app.app.keptThings(app.state).isEmpty)
    #expect(app.state.records["talk-1"]?.body == [:], "out of memory at once")
  }

  @Test("Erasing a check-in takes both halves")
  func erasingCheckin() {
    let halves = PartnerID.allCases.map { partner in
      CheckIn.record(
        id: "half-\(partner.rawValue)", author: partner, session: "s", answers: ["need": .text("x")],
        keep: .us,
        at: TestApp.start)
    }
    let app = TestApp(records: halves)
    app.keys("2hG<enter>xy")
    #expect(app.effects() == [.erase(["half-a", "half-b"])])
  }

  @Test("Reading only stores nothing and says so instead of pretending")
  func readOnly() {
    let app = TestApp(records: [Self.appointment(), Self.talk()], readOnly: "another window is open")
    app.keys("jdx")
    #expect(app.effects().isEmpty && app.rows.contains(.appointment("appointment-1")))
    #expect(app.state.notice == "Reading only: another window is open.")
    app.keys("2hG<enter>xy")
    #expect(app.effects().isEmpty && app.state.records["talk-1"]?.erased == false)
    app.keys("<esc><esc>1sfjtea<enter><esc>")
    #expect(app.effects().isEmpty)
    app.send(.stopping(app.now))
    app.keys("q")
    #expect(app.effects() == [.quit])
  }

  @Test("Changes from outside come in: the newer revision wins, on every device alike")
  func outside() {
    let app = TestApp(records: [Self.talk()])
    var newer = Self.talk()
    newer.revision = 2
    newer.body["topic"] = .string("from the other laptop")
    var renamed = TestApp.couple
    renamed.first.name = "Anna"
    app.send(.changedOutside(renamed, [newer, Self.appointment()], months: []))
    #expect(app.state.household?.first.name == "Anna")
    #expect(app.app.keptThings(app.state).first?.conversation?.topic == "from the other laptop")
    #expect(app.rows.contains(.appointment("appointment-1")))
    app.send(.changedOutside(nil, [Self.talk()], months: []))
    #expect(app.app.keptThings(app.state).first?.conversation?.topic == "from the other laptop")
    #expect(app.state.household?.first.name == "Anna")
    let (low, high) = (Self.revised("a", by: "laptop-1"), Self.revised("b", by: "laptop-2"))
    for order in [[low, high], [high, low]] {
      app.send(.changedOutside(nil, order, months: []))
      #expect(app.state.records["talk-1"]?.device == "laptop-2")
    }
  }

  private static func revised(_ topic: String, by device: String) -> Record {
    var record = talk()
    record.revision = 3
    record.device = device
    record.body["topic"] = .string(topic)
    return record
  }

  @Test("A session ended elsewhere goes, unless it is on the screen")
  func endedElsewhere() throws {
    for isOpen in [true, false] {
      let app = TestApp()
      app.walk(isOpen ? "sfj" : "sfj<esc>")
      var gone = try #require(app.kept("session").first)
      gone.erased = true
      gone.body = [:]
      gone.revision += 1
      app.send(.changedOutside(nil, [gone], months: []))
      #expect(app.state.sessions.count == (isOpen ? 1 : 0))
    }
  }

  @Test("Older months are read one at a time, newest first, when someone gets to the end")
  func months() throws {
    let names = ["2025-10", "2026-08", "2026-10", "2026-11"]
    let months = names.compactMap { YearMonth($0) }
    try #require(months.count == 4)
    let app = TestApp(months: months)
    app.keys("2h")
    #expect(app.effects() == [.load(months[2])], "an empty shelf does not wait to be asked")
    app.send(
      .loaded(
        months[2],
        [Self.talk("october", at: Moment(date: TestApp.start.date.adding(days: -30), hour: 20, minute: 0))]))
    #expect(app.app.talkRows(app.state).suffix(2) == [.kept("october"), .older(months[1])])
    app.keys("G")
    #expect(app.effects() == [.load(months[1])])
    app.send(.loaded(months[1], []))
    app.keys("G<enter>")
    #expect(app.effects() == [.load(months[0]), .load(months[0])])
    app.send(.loaded(months[0], []))
    app.keys("G")
    #expect(app.effects().isEmpty && app.app.talkRows(app.state).last == .kept("october"))
  }
}
