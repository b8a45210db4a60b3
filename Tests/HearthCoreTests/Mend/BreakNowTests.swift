import Testing

@testable import HearthCore

@Suite("A break at once")
struct BreakNowTests {
  private func minutes(_ count: Int, _ app: TestApp) { app.now = app.now.adding(seconds: count * 60) }

  @Test("One key on the Hearth and in Mend; after it both keys lead to the first step", arguments: ["", "5"])
  func once(_ pane: String) {
    let app = TestApp(library: MendLibrary.all)
    app.walk("\(pane)b")
    #expect(app.state.session?.guide == "mend" && app.step == "safety")
    #expect(app.state.session?.pause?.until == TestApp.start.adding(seconds: 1200))
    #expect(app.kept("session").count == 1, "it is stored at once")
    app.walk("<esc>")
    #expect(app.state.pane == (pane.isEmpty ? .hearth : .mend))
    #expect(app.state.notice == "The break goes on.", "nothing was begun that could wait")
    let again = app.restarted()
    minutes(20, again)
    again.walk(pane.isEmpty ? "<enter>fj" : "5<enter>fj")
    #expect(again.state.session?.pause == nil && again.step == "safety")
  }

  @Test("While one is on, the key leads to it; once its time has come, a new one begins")
  func twice() {
    let app = TestApp(library: MendLibrary.all)
    app.walk("b")
    let first = app.state.session?.id
    minutes(5, app)
    app.walk("<esc>5b")
    #expect(app.state.session?.id == first && app.state.sessions.count == 1)
    minutes(60, app)
    app.walk("<esc>b")
    #expect(app.state.session?.id != first && app.state.sessions.count == 2)
  }

  @Test("A break in any talk is the one it leads to")
  func inATalk() {
    let app = TestApp(library: MendLibrary.all)
    app.walk("sfj")
    app.keys("<c-r>")
    app.store()
    app.walk("<esc>")
    #expect(app.state.notice == "The break goes on, and what it is about waits.")
    app.walk("b")
    #expect(app.state.session?.guide == "floor" && app.state.sessions.count == 1)
  }

  @Test("t says what time it is now, and its day where that is another one")
  func anotherTime() {
    let app = TestApp(library: MendLibrary.all)
    app.walk("bt")
    #expect(app.state.notice == "Back together: 20:00. t again names another time.")
    app.walk("ttt")
    #expect(app.state.notice == "Back together: Sun 22 Nov, 17:30. t again names another time.")
  }

  @Test(
    "Letting go of a talk says that its words go along, and u brings it back")
  func lettingGo() {
    let app = TestApp.mending()
    for (keys, isMore) in [("b<esc>", true), ("sfj<esc>", false), ("sfjthe cat<enter><esc>", true)] {
      app.walk(keys)
      app.now = app.now.adding(seconds: 1200)
      app.walk("1kkkx")
      let said = app.state.notice
      #expect(
        said
          == (isMore
            ? "Let go, with all that was said in it. u brings it back, T for thirty days."
            : "Let go. u takes it back."),
        "\(keys)")
      app.walk("u")
      #expect(app.state.sessions.count == 1)
      app.walk("x")
    }
  }

  @Test("Where its guide is not there, nothing happens")
  func noGuide() {
    let app = TestApp()
    app.walk("b")
    #expect(app.state.stage == .panes && app.state.sessions.isEmpty)
  }
}

@Suite("What comes along into Mend, and what is said at its end")
struct MendEndingTests {
  private let outlooks = [
    Outlook.record(author: .a, text: "We are both tired.", at: TestApp.start),
    Outlook.record(author: .b, text: "It will pass.", at: TestApp.start),
  ]

  @Test("What each meant to hold on to comes along into every guide of Mend but the one where it is written")
  func held() {
    for (guide, isHeld) in [("mend", true), ("aftermath", true), ("outlook", false)] {
      let app = TestApp.mending(outlooks)
      app.choose(.guide(guide))
      app.walk("<enter>")
      let held = PartnerID.allCases.map { app.state.session?.answers[AnswerKey(Field.Key.held, $0)] }
      #expect(
        held == (isHeld ? [.text("We are both tired."), .text("It will pass.")] : [nil, nil]), "\(guide)")
    }
    let talk = TestApp(records: outlooks, library: MendLibrary.all)
    talk.walk("sfj")
    #expect(talk.state.session?.answers[AnswerKey(Field.Key.held, .a)] == nil)
  }

  @Test("It is shown when the quarrel begins, and is no reason to keep a session that was only looked into")
  func shown() {
    let app = TestApp.mending(outlooks)
    app.walk("<enter><enter><esc>")
    #expect(app.state.sessions.isEmpty)
    app.walk("<enter><enter>fj")
    #expect(app.step == "held")
  }

  private func words(
    _ guide: String, _ answers: [AnswerKey: Answer], _ ending: Session.Ending = .finished
  ) -> String? {
    let app = App(library: MendLibrary.all)
    guard let guide = app.library.guide(guide) else { return "no guide" }
    let session = GuideEngine(guide: guide, library: app.library).begin(
      id: "session-1", opener: .a, at: TestApp.start, seed: 1, answers: answers)
    let isWritten = answers.values.contains { if case .text("words") = $0 { true } else { false } }
    return app.words(ending, session, isWritten ? .new : .nothing, TestApp(library: MendLibrary.all).state)
  }

  @Test("What is said at the end is what became of it")
  func words() {
    let text = [AnswerKey(Field.Key.text, .a): Answer.text("words")]
    #expect(words("thanks", text) == "It hangs on the Wall.")
    #expect(words("helps", text) == "Written. It will be there.")
    #expect(words("helps", [AnswerKey(Field.Key.text, .a): .passed]) == nil, "nothing was written")
    #expect(words("thanks", [AnswerKey(Field.Key.note): .text("note-1")]) == nil)
    let outlook = [AnswerKey(Field.Key.outlook, .b): Answer.text("words")]
    #expect(words("outlook", outlook) == "Written. It comes back when you next disagree.")
    #expect(words("mend", [:], .declined) == "Not tonight is fine. It will be here.")
    let when = AnswerKey(Field.Key.when)
    let kept = [AnswerKey(Field.Key.keep): Answer.option(Keep.us.rawValue)]
    for (answer, said) in [
      (When.open, "Parked. It is never due."), (When.named, "Parked. It is never due."),
      (When.day(7), "It is on the calendar."), (When.never, "Kept. You will find it under Talk."),
    ] {
      #expect(words("mend", kept.merging([when: .option(answer)]) { $1 }) == said, "\(answer)")
    }
    let day = [AnswerKey(Field.Key.day): Answer.day(TestApp.start.date, nil), when: .option(When.named)]
    #expect(words("park", day) == "It is on the calendar.")
    let forgotten = [
      AnswerKey(Field.Key.keep): Answer.option(Keep.forget.rawValue), when: .option(When.open),
    ]
    #expect(words("mend", forgotten) == "The words are forgotten. What you agreed stays.")
    let nothing = forgotten.merging([when: .option(When.never)]) { $1 }
    #expect(words("mend", nothing) == "The words are forgotten.")
    #expect(words("floor", [when: .option(When.open)])?.contains("Talk") == true)
  }

  @Test("In the thick of it are the steps from the heat on, until something is put on the calendar")
  func heated() {
    let steps = MendLibrary.mend.steps
    let heated = steps.filter(MendLibrary.mend.isHeated).map(\.id)
    #expect(heated.first == "heat.a" && heated.last == "quiet")
    #expect(steps.drop { $0.id != "heat.a" }.prefix { $0.id != "look" }.map(\.id) == heated)
    #expect(MendLibrary.aftermath.steps.filter(MendLibrary.aftermath.isHeated).isEmpty)
    #expect(TestLibrary.floor.steps.filter(TestLibrary.floor.isHeated).isEmpty)
  }
}
