import Testing

@testable import HearthCore

@Suite("What both would do, and what becomes of it")
struct AdventureTests {
  private static let library = Library(
    guides: [
      Guide(
        id: "adventures", title: "New", minutes: 1, about: "", why: "", keeps: .conversation,
        steps: BallotTests.steps.dropLast() + [Step("keep", .keep, ""), GuideTester.end])
    ], decks: [], feelings: [], adventures: BallotTests.ideas)

  /// To the choice of one: `a walk` added, both ballots alike.
  private static let found = "2<enter>a walk<enter>fyny<end>m<enter>jyny<end>y<enter><space>"

  private func app(_ records: [Record] = []) -> TestApp { TestApp(records: records, library: Self.library) }

  @Test("Kept, what both would do is on record; a no is nowhere, at no time, and neither is a single yes")
  func kept() throws {
    let app = app()
    app.keys("2<enter>a walk<enter>fyny<end>m<enter>jynn<end>y<enter>")
    let written = app.effects()
    let ideas = try #require(app.state.session?.ideas)
    #expect(!String(describing: written).contains("Vote.no") && app.step == "both")
    app.walk("<space>")
    #expect(app.kept("asked").map { $0.body["prompt"]?.string } == ideas.sorted())
    app.walk("<end><enter>")
    #expect(app.step == "end", "not now, and nothing kept")
    #expect(app.kept("session").allSatisfy { !$0.json.text().contains("\"no\"") })
    app.walk("<space>")
    #expect(app.kept("adventure").isEmpty)
    #expect(app.disk.values.allSatisfy { !$0.json.text().contains("ballot") })
  }

  @Test("Planned, it has a day; ticked off, it is done; let go of, it waits again")
  func planned() throws {
    let app = app()
    app.walk(Self.found)
    let ideas = try #require(app.state.session?.ideas)
    #expect(app.step == "pick" && app.app.adventures(app.state).isEmpty, "not before it is kept")
    app.walk("<enter>j<enter><enter><enter><space>")
    let adventures = app.app.adventures(app.state)
    let yes = adventures.filter { $0.wish == .yes }.map(\.idea)
    #expect(Set(yes) == [ideas[0], ideas[2]] && adventures.count == 3)
    #expect(adventures.first { $0.wish == .maybe }?.title == "a walk")
    #expect(
      Set(adventures.map(\.id)) == [
        "adventure-\(ideas[0])", "adventure-\(ideas[2])", Adventure.id(of: "a walk", isShipped: false),
      ])
    #expect(adventures.filter { $0.status == .planned }.map(\.idea) == [ideas[0]])
    let appointment = try #require(app.kept("appointment").first)
    for (status, wanted) in [("done", Adventure.Status.done), ("released", .open), ("open", .planned)] {
      var changed = appointment
      changed.body["state"] = .string(status)
      let again = self.app(app.disk.values.filter { $0.id != appointment.id } + [changed])
      #expect(again.app.adventures(again.state).first { $0.idea == ideas[0] }?.status == wanted)
    }
  }

  @Test("The next list leaves out what waits, says so, and offers it to be chosen")
  func next() throws {
    let app = app()
    app.walk(Self.found + "<enter>j<enter><enter><enter><space>")
    let planned = try #require(app.app.adventures(app.state).first { $0.status == .planned })
    app.walk("2<enter>")
    let session = try #require(app.state.session)
    let waiting = app.app.adventures(app.state).filter { $0.status == .open }
    #expect(waiting.count == 2 && !waiting.contains { session.ideas.contains($0.idea) })
    #expect(session.ideas.contains(planned.idea), "what has a day may come up again, last")
    let engine = try #require(app.app.engine(session, app.state))
    #expect(
      engine.words(session, "waiting", who: .both) == waiting.map(\.title).sorted().joined(separator: " · "))
    #expect(app.state.sessions.count == 1)
  }

  @Test("Forgotten, neither the list nor the names of what was on it are left")
  func forgotten() {
    let app = app()
    app.walk(Self.found)
    app.walk("<end>k<enter><enter>")
    #expect(app.state.session?.answer("topic") == .option("a walk") && app.step == "keep")
    app.walk("<end><enter>")
    #expect(app.step == "end" && app.compactions == 1)
    #expect(app.state.session?.answers[AnswerKey("ideas")] == nil)
    for record in app.kept("session") {
      #expect(!record.json.text().contains("walk"), "\(record.json.text())")
    }
    app.walk("<space>")
    #expect(app.kept("adventure").isEmpty && app.kept("conversation").isEmpty)
  }

  @Test("Quitting in the middle of a list leaves nothing of it, and it begins again for both")
  func quitting() throws {
    for keys in [
      "2<enter>a walk<enter>fynm", "2<enter>a walk<enter>fynmm<enter>",
      "2<enter>a walk<enter>fynmm<enter>jyyy",
    ] {
      let app = app()
      app.walk(keys)
      let ideas = try #require(app.state.session?.ideas)
      app.keys("<c-c>")
      #expect(!String(describing: app.effects()).contains("votes: [\""))
      #expect(app.disk.values.allSatisfy { !$0.json.text().contains("maybe") })
      let again = app.restarted()
      again.walk("<enter>")
      #expect(again.step == "first" && again.state.session?.ideas == ideas)
      #expect(again.state.session?.form.votes.isEmpty == true && again.state.session?.sealed.isEmpty == true)
    }
  }

  @Test("A record that makes no sense is none; a strange wish is the smaller one")
  func records() {
    var record = Adventure.record(id: "x", idea: "kite", title: "A kite", wish: .no, at: TestApp.start)
    #expect(record.body["wish"] == .string("maybe") && record.shelf == .standing)
    #expect(Adventure(record)?.wish == .maybe && Adventure(record)?.status == .open)
    record.body["title"] = nil
    #expect(Adventure(record) == nil)
  }
}
