import Testing

@testable import HearthCore

@Suite("Answers that are kept, and come back")
struct AnswerTests {
  private static let march = Moment(date: CivilDate(daysSinceEpoch: 20_530), hour: 20, minute: 0)

  private static func line(_ prompt: String, _ author: PartnerID, _ text: String) -> Record {
    KeptAnswer.record(
      id: "answer-\(prompt)-\(author.rawValue)", prompt: prompt, author: author, text: text,
      question: "What?", keep: .us, at: march)
  }

  private static func asked(_ prompt: String, kept: YearMonth? = nil) -> Record {
    QuestionMemory.Asked.record(prompt, kept: kept, at: march)
  }

  @Test("A line kept of an answer is stored when the talk is kept, with its author and its question")
  func keeping() throws {
    let app = TestApp()
    app.walk("e")
    app.walk("fj<enter>")
    let question = try #require(app.state.session?.question)
    app.walk("atea<enter><enter>")
    #expect(app.kept("answer").isEmpty, "nothing is kept before they say so")
    app.walk("<enter>")
    let answer = try #require(app.kept("answer").first.flatMap(KeptAnswer.init))
    #expect(answer.prompt == question && answer.author == .a && answer.text == "tea" && answer.keep == .us)
    #expect(answer.question == app.app.library.prompt(question)?.text)
    #expect(app.state.memory.asked[question]?.month == app.now.month)
    #expect(app.app.library.prompt(question) != nil && app.state.memory.answered == [question])
  }

  @Test("Forget forgets the lines too")
  func forgetting() {
    let app = TestApp()
    app.walk("efj<enter>atea<enter><enter>3<enter>")
    #expect(app.kept("answer").isEmpty && app.kept("conversation").isEmpty && app.state.sessions.isEmpty)
    #expect(app.disk.values.allSatisfy { !$0.json.text().contains("tea") })
  }

  @Test("Escape puts the line aside with its words, a brings them back, an empty line is none")
  func thinkingBetter() {
    let app = TestApp()
    app.walk("efj<enter>atea<esc>")
    #expect(app.state.session?.form.isJotting == false && app.state.session?.jots.isEmpty == true)
    app.walk("a")
    #expect(app.state.session?.form.text.text == "tea")
    app.walk("<enter>")
    #expect(app.state.session?.jots.map(\.text) == ["tea"])
    app.walk("a<bs><bs><bs><enter>")
    #expect(app.state.session?.jots.isEmpty == true)
  }

  @Test("A half-written line survives leaving, a kept one survives a restart")
  func surviving() {
    let app = TestApp()
    app.walk("efj<enter>ate")
    app.send(.stopping(app.now))
    app.store()
    let again = app.restarted()
    again.keys("<enter>")
    #expect(again.state.session?.form.isJotting == true && again.state.session?.form.text.text == "te")
    again.walk("a<enter>")
    let last = again.restarted()
    #expect(last.state.sessions.first?.jots.map(\.text) == ["tea"])
  }

  @Test(
    "Once all are spent, the one that rested longest comes with the month it was answered in, and reads its lines"
  )
  func changed() throws {
    let month = Self.march.month
    let prompts = (1...4).map { "ordinary-\($0)" }
    var records = prompts.map { Self.asked($0, kept: $0 == "ordinary-2" ? month : nil) }
    for index in records.indices where prompts[index] != "ordinary-2" {
      records[index].at = Self.march.adding(seconds: 60)
    }
    let app = TestApp(records: records, months: [month])
    app.keys("efj<enter>")
    #expect(app.state.session?.question == "ordinary-2")
    let effects = app.effects()
    #expect(effects.contains(.load(month)), "the month with its lines is read")
    app.send(.loaded(month, [Self.line("ordinary-2", .a, "the sea"), Self.line("ordinary-2", .b, "bread")]))
    let session = try #require(app.state.session)
    let engine = try #require(app.app.engine(session, app.state))
    func words(_ text: String) -> String? {
      engine.pieces(text, session, who: .first)?.map { piece in
        switch piece {
        case .text(let text): text
        case .partner(let partner): partner.rawValue
        }
      }.joined()
    }
    #expect(words("since {since}") == "since March")
    #expect(words("{then}") == "the sea" && words("{then.other}") == "bread")
    app.walk("p")
    let next = try #require(app.state.session)
    #expect(engine.pieces("{then}", next, who: .first) == nil, "a line with nothing to say is left out")
    #expect(engine.pieces("{since}", next, who: .first) != nil)
  }

  @Test("Coming back to a question after a restart reads its old lines as well")
  func resuming() {
    let month = Self.march.month
    let records = (1...4).map { Self.asked("ordinary-\($0)", kept: month) }
    let app = TestApp(records: records, months: [month])
    app.keys("efj<enter>")
    #expect(app.effects().contains(.load(month)))
    app.keys("<esc>")
    app.store()
    let again = TestApp(records: Array(app.disk.values), months: [month])
    again.keys("<enter>")
    #expect(again.effects().contains(.load(month)))
  }

  @Test("Answers are read by question; each takes back their own words alone")
  func erasing() {
    let app = TestApp(records: [Self.line("ordinary-1", .a, "mine"), Self.line("ordinary-1", .b, "yours")])
    app.send(.loaded(Self.march.month, []))
    app.keys("2ll")
    #expect(app.app.talkRows(app.state) == [.answered("ordinary-1")])
    app.keys("<enter>xj")
    #expect(app.effects() == [.erase(["answer-ordinary-1-b"])])
    #expect(app.state.memory.answers(to: "ordinary-1").map(\.text) == ["mine"])
    app.keys("<enter>xj")
    #expect(app.state.overlay == .confirmEraseAnswers("ordinary-1"), "nothing of Ben's is left to erase")
    app.keys("y")
    #expect(app.effects() == [.erase(["answer-ordinary-1-a"])])
    #expect(app.app.talkRows(app.state).isEmpty)
  }

  @Test("From the answers one can talk about it again")
  func again() {
    let app = TestApp(records: [Self.line("ordinary-3", .a, "mine")])
    app.send(.loaded(Self.march.month, []))
    app.walk("2ll<enter>afj<enter>")
    #expect(app.state.session?.question == "ordinary-3")
  }
}
