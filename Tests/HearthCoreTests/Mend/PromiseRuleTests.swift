import Testing

@testable import HearthCore

@Suite("A promise")
struct PromiseRuleTests {
  private func promise(_ owner: PartnerID, days: Int? = 0) -> Record {
    agreed("promise", .promise, days: days, owner: owner)
  }

  @Test(
    "Nobody marks it, lets it go or moves it by a key, on any pane; it is its author’s to say",
    arguments: [PartnerID.a, .b])
  func nobody(_ owner: PartnerID) {
    let name = TestApp.couple[owner].name
    for pane in ["1", "3", "5"] {
      for key in ["d", "x", "v"] {
        let app = TestApp(records: [promise(owner)], library: MendLibrary.all)
        app.keys(pane)
        if pane == "1" { app.keys("j") }
        if pane == "5" { app.choose(.agreed("promise")) }
        app.keys(key)
        #expect(app.state.notice == "It is \(name)’s to say. Enter opens it.", "\(key) on pane \(pane)")
        #expect(app.effects().isEmpty && app.state.overlay == nil)
        #expect(app.appointment("promise")?.status == .open)
      }
    }
  }

  @Test("The same holds where it has no day, and after its day")
  func anyDay() {
    for days in [nil, -30, 300] {
      let app = TestApp.mending([promise(.a, days: days)])
      app.choose(.agreed("promise"))
      for key in ["d", "x", "v"] {
        app.keys(key)
        #expect(app.state.notice == "It is Ana’s to say. Enter opens it.")
      }
      #expect(app.effects().isEmpty)
    }
  }

  @Test("None of these keys is offered for it")
  func notOffered() {
    let app = TestApp.mending([promise(.a)])
    app.choose(.agreed("promise"))
    app.keys(":")
    let offered = Set(app.app.paletteCommands(app.state))
    #expect(offered.isDisjoint(with: [.done, .letGo, .move]) && offered.contains(.open))
  }

  @Test(
    "Enter asks whoever made it, whoever opened last; they say what became of it",
    arguments: [PartnerID.a, .b])
  func asking(_ owner: PartnerID) {
    let app = TestApp.mending([promise(owner)])
    for (keys, status) in [("<end><enter>", Appointment.Status?.some(.open)), ("j<enter>", nil)] {
      app.choose(.agreed("promise"))
      app.walk("<enter>")
      #expect(app.state.session?.guide == "promise-look" && app.state.session?.first == owner)
      app.walk(own(owner) + keys)
      #expect(app.appointment("promise")?.status == status)
    }
    #expect(!app.mend.contains(.agreed("promise")))
  }

  private func own(_ partner: PartnerID) -> String { partner == .a ? "f" : "j" }

  /// That the other one gets nowhere, and whoever made the promise gets in.
  private func isClosed(_ app: TestApp, to owner: PartnerID, at place: SourceLocation = #_sourceLocation) {
    app.walk(own(owner.other) + "<enter><space>\(own(owner.other))<enter>")
    #expect(app.state.session?.form.veiled == true, sourceLocation: place)
    #expect(app.appointment("promise")?.status == .open, sourceLocation: place)
    app.walk(own(owner))
    #expect(app.step == "look" && app.state.session?.form.veiled == false, sourceLocation: place)
  }

  @Test(
    "Whichever way they come to it, and come back to it, it waits for its author’s own key",
    arguments: [PartnerID.a, .b])
  func behindItsKey(_ owner: PartnerID) {
    for way in ["1j<enter>", "3<enter>", "5"] {
      let app = TestApp(records: [promise(owner)], library: MendLibrary.all)
      app.walk(way)
      if way == "5" {
        app.choose(.agreed("promise"))
        app.walk("<enter>")
      }
      isClosed(app, to: owner)
      app.walk("<esc>1kkk<enter>")
      isClosed(app, to: owner)
      let again = app.restarted()
      again.walk("1<enter>")
      isClosed(again, to: owner)
      again.walk("b")
      again.now = again.now.adding(seconds: 1200)
      again.walk("fj")
      isClosed(again, to: owner)
      again.walk("<c-x><c-x>")
      isClosed(again, to: owner)
      again.walk("<enter>")
      #expect(again.appointment("promise")?.status == .done)
    }
  }

  @Test("Only looked at, it leaves nothing waiting")
  func lookedAt() {
    let app = TestApp.mending([promise(.b)])
    app.choose(.agreed("promise"))
    app.walk("<enter><esc>")
    #expect(app.state.sessions.isEmpty && app.kept("session").isEmpty)
  }
}
