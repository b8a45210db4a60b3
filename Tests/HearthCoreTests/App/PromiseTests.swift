import Testing

@testable import HearthCore

/// What the program promises about questions and words, whichever way one comes to them.
@Suite("Promises about questions and words")
struct PromiseTests {
  private static let library = Library(
    guides: [TestLibrary.floor, TestLibrary.checkin, evening],
    decks: [
      Deck(
        id: "ordinary", title: "Ordinary", about: "", theme: "days",
        prompts: [
          Prompt("ordinary-1", depth: 1, "What 1?"), Prompt("ordinary-2", depth: 1, "What 2?"),
          Prompt("ordinary-3", depth: 3, "What 3?"),
          Prompt("ordinary-4", depth: 1, "What 4?", topics: ["money"]),
        ])
    ], feelings: TestLibrary.all.feelings, topics: [Topic("money", "Money")])

  private static let evening = Guide(
    id: "evening", title: "Evening", minutes: 45, about: "", why: "", keeps: .conversation,
    steps: [
      Step("agree", .consent(otherwise: nil), "?"),
      Step("ask", .question(), who: .first, "{question}", next: [Branch(to: "end", when: .nothingToAsk)]),
      Step("answer", .floor(seconds: 9), who: .second, "{question}"),
      Step(
        "go",
        .choose(
          Field("go", "", .options([Option("d", "", leads: Branch(to: "ask", doing: [.deeper, .deeper]))]))),
        "?"),
      Step("end", .say, "End."),
    ])

  private func app(_ records: [Record] = []) -> TestApp { TestApp(records: records, library: Self.library) }

  @Test("A question they picked waits until both want to go as deep as it goes, and says so once")
  func depth() {
    let app = app()
    app.walk("2l<enter>jjj<enter>fj")
    #expect(app.state.session?.question != "ordinary-3" && app.state.session?.notice == .questionWaits)
    app.walk("<enter><enter><enter>")
    #expect(app.state.session?.depth == 3 && app.state.session?.question == "ordinary-3")
  }

  @Test("A topic closed while an evening waits is closed when they come back to it")
  func closedMeanwhile() {
    let app = app()
    app.walk("2l<enter>G<enter>fj")
    #expect(app.state.session?.question == "ordinary-4")
    app.walk("<esc>2oj<space><esc>1<enter>")
    #expect(app.step == "ask" && app.state.session?.question != "ordinary-4")
  }

  @Test("An old answer on a topic closed since can be read, and not talked about again")
  func closedAnswer() {
    let line = KeptAnswer.record(
      id: "answer-1", prompt: "ordinary-4", author: .a, text: "coins", question: "What 4?", keep: .us,
      at: TestApp.start)
    let app = app([line])
    app.walk("2oj<space><esc>ll<enter>")
    #expect(app.state.overlay == .answers("ordinary-4", scroll: 0))
    app.walk("a")
    #expect(app.state.overlay == .answers("ordinary-4", scroll: 0) && app.state.sessions.isEmpty)
    #expect(app.state.notice == "That question leads to a topic that is closed now.")
  }

  @Test("With everything put away, an evening says so and goes to its end")
  func nothingLeft() {
    let app = app()
    app.walk("2l<enter>jnjnjnjn<esc>1efj")
    #expect(app.step == "ask" && app.state.session?.question == nil)
    app.walk("<enter>")
    #expect(app.step == "end")
  }

  @Test("A guide that was only looked into is stored nowhere, not even for a moment")
  func looking() {
    let app = app()
    app.keys("s")
    #expect(app.effects().isEmpty)
    app.keys("f")
    #expect(app.effects().isEmpty)
    app.keys("<esc>")
    #expect(app.effects().isEmpty && app.state.sessions.isEmpty)
    app.walk("sfj<esc>")
    #expect(app.state.sessions.count == 1, "agreed is begun")
  }

  @Test("A guide that changed keeps what was written when they leave it, or would rather not now")
  func changed() throws {
    for leaving in ["<esc>", "n"] {
      let app = app()
      app.walk("efj<enter>")
      app.walk("atea<enter><esc>")
      var record = try #require(app.kept("session").first)
      record.body["version"] = .int(0)
      let again = self.app([record])
      again.keys("<enter>")
      #expect(again.step == "agree" && again.state.session?.notice == .guideChanged)
      again.keys(leaving)
      again.store()
      #expect(again.state.sessions.first?.jots.map(\.text) == ["tea"], "\(leaving)")
    }
  }

  @Test("Passing a turn to speak leads past what the other would give back")
  func passedTurn() {
    var guide = GuideTester([
      Step("floor", .floor(seconds: 9), who: .first, "", ifPassed: "end"),
      Step("reflect", .reflect(stems: []), who: .first, ""), GuideTester.end,
    ])
    guide.hurry(.pass)
    #expect(guide.session.step == "end")
  }

  @Test("What one wrote in a talk they take back alone; the talk stays")
  func ownLines() {
    let talk = Conversation(
      id: "talk", guide: "floor", title: "Talk", topic: "us", summary: nil, keep: .us, at: TestApp.start)
    let lines = PartnerID.allCases.map { author in
      KeptLine.record(
        id: "line-\(author.rawValue)", author: author, talk: "talk", place: 0,
        line: .init(author: author, label: "Mine", text: "of \(author.rawValue)"), keep: .us,
        at: TestApp.start)
    }
    let app = app([talk.record] + lines)
    app.walk("2h<enter>xF")
    #expect(Set(app.disk.keys) == ["talk", "line-b"])
    #expect(app.state.kept["talk"]?.lines.map(\.author) == [.b])
    app.walk("<enter>xy")
    #expect(app.disk.isEmpty)
  }

  @Test("In one partner's sentence the other one's answer never stands")
  func ownAnswers() {
    let field = Field("want", "", .options([Option("heard", "To be heard"), Option("held", "To be held")]))
    var guide = GuideTester([
      Step("want", .choose(field), who: .first, "", next: [Branch(doing: [.swapSeats])]),
      Step("said", .say, who: .first, "{who} picked “{=want}”."),
    ])
    guide.hurry(.advance)
    #expect(guide.engine.pieces("{who} picked “{=want}”.", guide.session, who: .first) == nil)
  }

  @Test("An appointment brings its topic along, and not its title")
  func topics() {
    let named = Appointment.record(
      id: "appointment-1", title: "the shelf", on: TestApp.start.date, owner: nil, guide: "floor",
      topic: "the shelf", at: TestApp.start)
    let unnamed = Appointment.record(
      id: "appointment-2", title: "One speaks", on: TestApp.start.date, owner: nil, guide: "floor",
      at: TestApp.start)
    let app = app([named, unnamed])
    app.walk("j<enter>fj")
    #expect(app.state.session?.answer("topic") == .text("the shelf"))
    app.walk("<esc>jjj<enter>fj")
    #expect(app.state.session?.answer("topic") == nil)
  }
}
