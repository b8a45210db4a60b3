import Testing

@testable import HearthCore

/// What becomes of something agreed once the guide it led to has been walked.
@Suite("What a guide makes of the appointment that led to it")
struct SettlingTests {
  private static let outcome = Field(
    "outcome", "",
    .options([
      Option("kept", "It worked"), Option("dropped", "Let it go", leads: Branch(doing: [.release])),
      Option("longer", "Longer", leads: Branch(doing: [.stay])),
    ]))

  private static func guide(version: Int = 1, consent: Bool) -> Guide {
    let ask = Step("ask", .consent(otherwise: "later"), "?")
    return Guide(
      id: "trial", version: version, title: "A trial", minutes: 5, about: "", why: "", keeps: .dates,
      steps: (consent ? [ask] : []) + [
        Step("how", .choose(outcome), "?"), Step("note", .write(Field("rest", "", .line)), "?"),
        Step("end", .say, ".", next: [Branch(to: "last")]),
        Step("later", .say, ".", next: [Branch(doing: [.release])]), Step("last", .say, "."),
      ])
  }

  private static func app(version: Int = 1, consent: Bool = false) -> TestApp {
    let record = Appointment.record(
      id: "appointment-1", title: "the phones", on: TestApp.start.date, owner: nil, guide: "trial",
      sort: .trial, at: TestApp.start)
    return TestApp(records: [record], library: library(version: version, consent: consent))
  }

  private static func library(version: Int = 1, consent: Bool = false) -> Library {
    Library(guides: [guide(version: version, consent: consent)], decks: [], feelings: [])
  }

  private static func status(_ app: TestApp) -> Appointment.Status? {
    app.disk["appointment-1"].flatMap(Appointment.init)?.status
  }

  @Test(
    "Done, let go of or left open, as was chosen, also where nobody is asked for consent",
    arguments: [("1", Appointment.Status.done), ("2", nil), ("3", .open)])
  func outcomes(_ key: String, _ status: Appointment.Status?) {
    for consent in [false, true] {
      let app = Self.app(consent: consent)
      app.walk("j<enter>\(consent ? "fj" : "")\(key)<enter>")
      #expect(Self.status(app) == .open, "nothing before the end")
      app.walk("<enter><space><space>")
      #expect(app.state.session == nil && Self.status(app) == status)
      if let status { #expect(app.disk["appointment-1"]?.revision == (status == .open ? 1 : 2)) }
    }
  }

  @Test("A change of mind on the way back counts")
  func back() {
    var guide = GuideTester([Step("how", .choose(Self.outcome), "?"), GuideTester.end])
    guide.hurry(.digit(2), .advance)
    #expect(guide.session.settling == .released)
    guide.hurry(.back)
    #expect(guide.session.settling == nil && guide.session.form.row == 1)
    guide.hurry(.digit(1), .advance)
    #expect(guide.session.settling == nil)
  }

  @Test("It outlives a restart, and another version of the guide", arguments: [1, 2])
  func restarted(_ version: Int) {
    let app = Self.app()
    app.walk("j<enter>2<enter>half<esc>")
    let again = app.restarted(with: Self.library(version: version))
    again.walk("<enter>")
    #expect(again.state.session?.settling == .released)
    #expect(again.state.session?.notice == (version == 1 ? nil : .guideChanged))
    #expect(again.step == (version == 1 ? "note" : "how"))
    again.walk(version == 1 ? "" : "<enter>")
    #expect(again.state.session?.form.text.text == "half", "and so do the words half typed")
    again.walk("<enter><space><space>")
    #expect(Self.status(again) == nil && again.disk["appointment-1"]?.body.isEmpty != false)
  }

  @Test("Where both were asked and one would rather not, only what the guide says then becomes of it")
  func declined() {
    let app = Self.app(consent: true)
    app.walk("j<enter>n<space>")
    #expect(app.step == "last" && Self.status(app) == .open)
    app.walk("<space>")
    #expect(Self.status(app) == nil && app.kept("turn").isEmpty)
  }

  @Test("One that was erased meanwhile is not brought back")
  func erased() {
    let app = Self.app()
    app.walk("j<enter><enter><enter>")
    var gone = app.disk["appointment-1"]
    gone?.erased = true
    gone?.body = [:]
    gone?.revision += 1
    app.send(.changedOutside(nil, [gone].compactMap { $0 }, months: []))
    app.walk("<space><space>")
    #expect(app.state.session == nil && app.state.records["appointment-1"]?.erased == true)
    #expect(app.disk["appointment-1"]?.revision == 1, "nothing was written over it")
  }
}
