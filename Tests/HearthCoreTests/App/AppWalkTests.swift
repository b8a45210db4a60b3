import Testing

@testable import HearthCore

@Suite("Guides walked by keys in the app")
struct AppWalkTests {
  @Test("A check-in by keys keeps one record for each of the two")
  func checkin() throws {
    let app = TestApp()
    #expect(app.rows.first == .checkin(done: false))
    app.walk("c<enter>f<space><enter>7<enter>a hug<enter>")
    #expect(app.step == "to.second" && app.kept("checkin").isEmpty)
    app.walk("j<enter>10<enter><enter>")
    #expect(app.step == "open")
    app.walk("<enter><enter><enter>")
    let halves = app.kept("checkin").sorted { ($0.author?.rawValue ?? "") < ($1.author?.rawValue ?? "") }
    try #require(halves.count == 2)
    #expect(halves.map(\.author) == [.a, .b])
    let first = try #require(CheckIn(halves[0]))
    #expect(first.feelings == ["happy"] && first.energy == 7 && first.need == "a hug" && first.keep == .us)
    let second = try #require(CheckIn(halves[1]))
    #expect(second.feelings.isEmpty && second.energy == 10 && second.need == nil)
    #expect(first.session == second.session && first.closeness == nil)
    #expect(app.kept("session").isEmpty, "the session itself is forgotten")
    #expect(app.kept("turn").map(\.body) == [["guide": .string("checkin"), "opener": .string("a")]])
    #expect(app.state.stage == .panes && app.rows.first == .checkin(done: true))
    app.walk("c")
    #expect(app.state.session?.opener == .b, "the other one opens next time")
  }

  @Test("One speaks: a conversation, an appointment, whose turn it was, and no session left")
  func floor() throws {
    let app = TestApp()
    app.walk("sfjthe shelf<enter><enter>n<space>y")
    #expect(app.step == "summary")
    app.walk("We\nfix it<c-d>".replacing("\n", with: "<enter>"))
    app.walk("3<enter>3<enter>")
    let appointment = try #require(app.kept("appointment").first.flatMap(Appointment.init))
    #expect(appointment.title == "the shelf" && appointment.owner == .b && appointment.guide == "floor")
    #expect(appointment.on == app.now.date.adding(days: 7) && appointment.status == .open)
    app.walk("2<enter>")
    let talk = try #require(app.kept("conversation").first.flatMap(Conversation.init))
    #expect(talk.topic == "the shelf" && talk.summary == "We\nfix it" && talk.keep == .ask)
    let asked = try #require(app.kept("appointment").first.flatMap(Appointment.init))
    #expect(appointment.keep == nil && asked.keep == .ask && asked.title == "the shelf")
    #expect(app.kept("session").count == 1 && app.kept("turn").isEmpty)
    app.walk("<enter>")
    #expect(app.kept("session").isEmpty && app.kept("turn").count == 1 && app.state.sessions.isEmpty)
    #expect(app.disk.count == 3)
  }

  @Test("Forgetting keeps none of the words")
  func forget() {
    let app = TestApp()
    app.walk("sfjsecret<enter><enter>ysecret too<c-d><enter>3<enter><enter>")
    #expect(app.kept("conversation").isEmpty && app.kept("session").isEmpty)
    #expect(app.disk.values.map(\.kind) == ["turn"])
    let bodies = app.state.records.values.map { JSONValue.object($0.body).text }
    #expect(bodies.allSatisfy { !$0.contains("secret") }, "out of memory too")
  }

  @Test("An agreed date comes back, leads to its talk with its topic, and is done after it")
  func appointment() throws {
    let app = TestApp()
    app.walk("sfjthe shelf<enter><enter>y<c-d>2<enter><enter>3<enter><enter>")
    let id = try #require(app.kept("appointment").first?.id)
    #expect(app.rows.contains(.appointment(id)))
    app.walk("j<enter>fj")
    #expect(app.step == "topic" && app.state.session?.form.text.text == "the shelf")
    app.walk("<enter><enter>y<c-d><enter>3<enter><enter>")
    #expect(app.disk[id].flatMap(Appointment.init)?.status == .done)
    #expect(!app.rows.contains(.appointment(id)))
  }

  @Test("Not tonight leaves nothing and says so kindly")
  func declined() {
    let app = TestApp()
    app.walk("sn")
    #expect(app.state.stage == .panes && app.disk.isEmpty && app.state.sessions.isEmpty)
    #expect(app.state.notice == "Not tonight is fine. It will be here.")
  }

  @Test("Tonight's question opens the evening, and rests once answered")
  func question() throws {
    let app = TestApp()
    let prompt = try #require(app.app.tonightsQuestion(app.state)?.id)
    #expect(app.rows.last == .question(prompt))
    app.walk("G<enter>fj<enter>")
    #expect(app.step == "ask" && app.state.session?.question == prompt)
    app.walk("<enter>")
    #expect(app.state.memory.asked.mapValues(\.at) == [prompt: app.now])
    #expect(app.kept("asked").map(\.id) == ["asked-\(prompt)"])
  }

  @Test("Leaving keeps the place, the half-typed words too, over a restart")
  func leaving() throws {
    let app = TestApp()
    app.walk("sfjhalf a wor")
    app.keys("<esc>")
    let effects = app.effects()
    guard case .save(let records)? = effects.first, effects.count == 1 else {
      Issue.record("\(effects)")
      return
    }
    #expect(records.map(\.body["draft"]) == [.string("half a wor")])
    app.send(.saved(records.map(\.id)))
    #expect(app.state.stage == .panes && app.rows.first == records.first.map { .session($0.id) })

    let again = TestApp(TestApp.couple, records: records)
    again.walk("<enter>")
    #expect(again.step == "topic" && again.state.session?.form.text.text == "half a wor")
    again.walk("d<enter>")
    #expect(again.state.session?.answers[.init("topic")] == .text("half a word"))
  }

  @Test("Stopping stores what is being typed, but never on a private step")
  func stopping() {
    let app = TestApp()
    app.walk("sfjhalf")
    app.send(.stopping(app.now))
    app.store()
    #expect(app.kept("session").first?.body["draft"] == .string("half"))

    let secret = TestApp()
    secret.walk("c<enter>f<space><enter>7<enter>my secret")
    #expect(secret.state.session?.form.text.text == "my secret")
    secret.send(.stopping(secret.now))
    secret.store()
    #expect(secret.disk.values.allSatisfy { !JSONValue.object($0.body).text.contains("secret") })
    let back = secret.restarted()
    back.walk("<enter>")
    #expect(back.step == "first" && back.state.session?.form.veiled == true)
  }

  @Test("A break holds the keys back until its time, and says when")
  func pause() {
    let app = TestApp()
    app.walk("sfj<enter>b")
    #expect(app.state.session?.pause != nil)
    app.keys("f")
    #expect(app.state.notice == "The break runs until 19:50 at the least.")
    app.walk("t")
    app.now = app.now.adding(seconds: 1200)
    app.walk("fj")
    #expect(app.state.session?.pause == nil && app.step == "floor")
  }
}

extension JSONValue {
  var text: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
