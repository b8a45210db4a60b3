import Testing

@testable import HearthCore

@Suite("What was agreed, on a day and at a time")
struct AppointmentTests {
  private static let evening = TimeOfDay(hour: 20, minute: 0)

  private static func record(
    _ id: String = "appointment-1", in days: Int? = 1, at time: TimeOfDay? = evening,
    sort: Appointment.Sort = .talk
  ) -> Record {
    Appointment.record(
      id: id, title: "the shelf", on: days.map { TestApp.start.date.adding(days: $0) }, time: time,
      owner: nil,
      guide: "floor", sort: sort, at: TestApp.start)
  }

  private static func stored(_ app: TestApp) -> Appointment? {
    app.disk["appointment-1"].flatMap(Appointment.init)
  }

  @Test("It stands on the calendar at its time, among what else is on that day")
  func calendar() {
    let day = TestApp.start.date.adding(days: 1)
    let early = Ritual(id: "r-1", title: "tea", start: day, time: TimeOfDay(hour: 8, minute: 0))
    let late = Ritual(id: "r-2", title: "walk", start: day, time: TimeOfDay(hour: 21, minute: 0))
    let records = [
      early.record(at: TestApp.start), late.record(at: TestApp.start), Self.record(),
      Self.record("appointment-2", at: nil),
    ]
    let calendar = RitualCalendar(records, today: TestApp.start.date)
    #expect(
      calendar.occurrences(on: day).map(\.id) == [
        "appointment-2", "r-1/\(day)", "appointment-1", "r-2/\(day)",
      ])
    #expect(calendar.occurrences(on: day).map(\.time?.hour) == [nil, 8, 20, 21])
  }

  @Test("A time that the clocks leave out on its day is an hour later")
  func gap() throws {
    let day = try #require(CivilDate("2026-03-29"))
    let record = Appointment.record(
      id: "appointment-1", title: "x", on: day, time: TimeOfDay(hour: 2, minute: 30), owner: nil,
      guide: "floor",
      at: TestApp.start)
    let calendar = RitualCalendar([record], today: day, zone: ZoneTests.berlin)
    #expect(calendar.occurrences(on: day).map(\.time) == [TimeOfDay(hour: 3, minute: 30)])
  }

  @Test("On the hearth those of one day go by the clock, those at no time first")
  func hearth() {
    let morning = TimeOfDay(hour: 9, minute: 0)
    let app = TestApp(records: [
      Self.record("appointment-1"), Self.record("appointment-2", at: morning),
      Self.record("appointment-3", at: nil),
      Self.record("appointment-4", in: 0),
    ])
    #expect(
      app.app.appointments(app.state).map(\.id) == [
        "appointment-4", "appointment-3", "appointment-2", "appointment-1",
      ])
  }

  @Test(
    "v moves it, and keeps the time, changes it, or takes it off",
    arguments: [
      ("friday", "2026-11-27", "20:00"), ("21:15", "2026-11-22", "21:15"), ("+2", "2026-11-24", "20:00"),
      ("monday 7:30", "2026-11-23", "07:30"), ("monday all day", "2026-11-23", nil),
    ])
  func moving(_ typed: String, _ day: String, _ time: String?) {
    let app = TestApp(records: [Self.record()])
    app.walk("jv\(typed)<enter>")
    #expect(Self.stored(app)?.on?.description == day && Self.stored(app)?.time?.description == time)
    #expect(app.state.notice == "Moved. u takes it back.")
    app.walk("u")
    #expect(app.disk["appointment-1"]?.body == Self.record().body)
  }

  @Test("One at no time gets one by v; a length it cannot have, and that is said")
  func givingATime() {
    let app = TestApp(records: [Self.record(at: nil)])
    app.walk("jv20:00-22:00<enter>")
    guard case .ritual(let sheet) = app.state.overlay else {
      Issue.record("the sheet is closed")
      return
    }
    #expect(sheet.fault == "What you agreed begins and has no end. Write the day, and a time.")
    app.walk("<esc>v20:00<enter>")
    #expect(Self.stored(app)?.time == Self.evening)
  }

  @Test("A sort of a newer version is kept, and leads to the guide it names")
  func newerSort() throws {
    var record = Self.record()
    record.body["sort"] = .string("lantern")
    let app = TestApp(records: [record])
    #expect(app.rows.contains(.appointment("appointment-1")))
    app.walk("jvfriday<enter>")
    #expect(app.disk["appointment-1"]?.body["sort"] == .string("lantern"))
    let row = try #require(app.rows.firstIndex(of: .appointment("appointment-1")))
    app.walk("kkkkkkkk" + String(repeating: "j", count: row) + "<enter>")
    #expect(app.state.session?.guide == "floor")
  }

  @Test("A time that makes no sense is none")
  func strangeTime() {
    for time in [JSONValue.string("25:00"), .int(20), .null, .string("8 pm")] {
      var record = Self.record()
      record.body["time"] = time
      let appointment = Appointment(record)
      #expect(appointment?.on != nil && appointment?.time == nil)
    }
  }

  // MARK: Made by a guide

  private static func library(_ sort: Appointment.Sort) -> Library {
    let guide = Guide(
      id: "mend", title: "Mend", minutes: 5, about: "", why: "", keeps: .conversation,
      steps: [
        Step("idea", .write(Field("idea", "", .line, isKept: true)), "?"),
        Step("again", .schedule(title: "{=idea}", days: [7], as: sort), "?"), Step("keep", .keep, "?"),
      ])
    return Library(guides: [TestLibrary.floor, guide], decks: [], feelings: [])
  }

  /// Walked to its end: an idea, Sunday at eight, and that row of what to keep.
  private static func walked(_ sort: Appointment.Sort, keep: Int) throws -> (TestApp, Record) {
    let app = TestApp(library: library(sort))
    // Where what was agreed must not be lost by a key, days stand first, and nothing stands before them.
    let named = sort == .talk ? 3 : 2
    app.walk("2j<enter>phones out<enter>\(named)<enter>sunday 20:00<enter>")
    if sort != .promise { app.walk("2<enter>") }
    #expect(app.step == "keep")
    app.walk("\(keep)<enter>")
    return (app, try #require(app.kept("appointment").first))
  }

  @Test(
    "Its day leads to the guide of its sort, or back to where it was made",
    arguments: [
      (Appointment.Sort.talk, "mend"), (.trial, "trial"), (.difference, "difference"), (.issue, "mend"),
      (.promise, "promise-look"), (.outlook, "outlook"),
    ])
  func guide(_ sort: Appointment.Sort, _ guide: String) throws {
    let (_, record) = try Self.walked(sort, keep: 1)
    let made = try #require(Appointment(record))
    #expect(made.title == "phones out" && made.guide == guide && made.sort == sort && made.owner == .a)
    #expect(made.on == TestApp.start.date.adding(days: 1) && made.time == Self.evening)
    #expect(made.agreed == "? phones out" && made.keep == .us)
  }

  @Test("A hundred thousand characters pasted for a day are refused in a line; what was there stays")
  func enormous() {
    let app = TestApp(library: Self.library(.talk))
    app.walk("2j<enter>phones out<enter>3<enter>some day")
    for _ in 1...2 {
      app.send(.paste(String(repeating: "sunday ", count: 15_000), at: app.now))
      #expect(app.state.trouble == "That is more than fits here. What you had is still there.")
      #expect(app.state.session?.form.text.text == "some day")
      // Also while something is said about what was typed before.
      app.walk("<enter>")
      #expect(app.state.session?.form.fault != nil)
    }
  }

  @Test("What the two say of the words goes for it, whichever guide its day leads to")
  func keeping() throws {
    for sort in [Appointment.Sort.talk, .trial] {
      let (app, record) = try Self.walked(sort, keep: 3)
      #expect(record.body["keep"] == .string("forget") && record.body["agreed"] == nil, "\(sort)")
      #expect(app.kept("conversation").isEmpty && record.body["session"] != nil)
    }
  }
}
