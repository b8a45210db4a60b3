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
    for (keys, status) in [("<end><enter>", Appointment.Status.open), ("j<enter>", .released)] {
      app.choose(.agreed("promise"))
      app.walk("<enter>")
      #expect(app.state.session?.guide == "promise-look" && app.state.session?.first == owner)
      app.walk(keys)
      #expect(app.appointment("promise")?.status == status)
    }
    #expect(!app.mend.contains(.agreed("promise")))
  }
}
