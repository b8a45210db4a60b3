import Testing

@testable import HearthCore

@Suite("Lists each goes through alone, and what both would do")
struct BallotTests {
  typealias Made = GuideTester

  static let ideas = ["kite", "owl", "bread"].enumerated().map { number, id in
    Idea(id, theme: "theme \(number % 2)", "A \(id)")
  }

  private static func ballot(_ ideas: Int = 3) -> Field {
    Field("ideas", "", .ballot(ideas: ideas, own: ["own"]))
  }

  static let steps =
    [Step("own", .write(Field("own", "", .line)), "")] + Made.alone(ballot()) + [
      Step("both", .mutual(of: ["first", "second"], field: "ideas"), ""),
      Step("pick", .choose(Field("topic", "", .among("ideas", none: "Not now"))), "", ifPassed: "end"),
      Step("when", .schedule(title: "{=topic}", days: [7]), "{=topic}"), Made.end,
    ]

  private static func engine(_ memory: QuestionMemory = QuestionMemory(), ideas: [Idea] = ideas)
    -> GuideEngine
  {
    let guide = Guide(
      id: "adventures", title: "New", minutes: 1, about: "", why: "", keeps: .conversation, steps: steps)
    return GuideEngine(
      guide: guide, library: Library(guides: [guide], decks: [], feelings: [], adventures: ideas),
      memory: memory)
  }

  private static func session(_ engine: GuideEngine, seed: UInt64 = 3, answers: [AnswerKey: Answer] = [:])
    -> Session
  {
    engine.begin(id: "s", opener: .a, at: Made.start, seed: seed, answers: answers)
  }

  /// Both have sealed a ballot; nil leaves the row blank.
  private static func voted(
    _ first: [Vote?], _ second: [Vote?], own: String = "", answers: [AnswerKey: Answer] = [:]
  ) -> Session {
    let engine = engine()
    var session = session(engine, answers: answers)
    func send(_ event: GuideEvent) { _ = engine.reduce(&session, event, at: Made.start) }
    if !own.isEmpty { send(.insert(own)) }
    send(.advance)
    for (partner, votes) in [(PartnerID.a, first), (.b, second)] {
      send(.press(partner))
      for (row, vote) in votes.enumerated() {
        send(.move(rows: -9, columns: 0))
        send(.move(rows: row, columns: 0))
        if let vote { send(.vote(vote)) }
      }
      send(.move(rows: 99, columns: 0))
      send(.advance)
    }
    return session
  }

  // MARK: The list

  @Test(
    "An answer goes on to the next row, the same one again takes it back, and on leads row by row to the end")
  func voting() {
    let engine = Self.engine()
    var session = Self.session(engine)
    func send(_ events: GuideEvent...) -> [GuideEffect] {
      events.flatMap { engine.reduce(&session, $0, at: Made.start) }
    }
    _ = send(.advance, .press(.a))
    let ids = session.ideas
    #expect(Set(ids) == ["kite", "owl", "bread"])
    #expect(send(.vote(.yes), .vote(.no)).isEmpty && session.form.row == 2)
    #expect(session.form.votes == [ids[0]: .yes, ids[1]: .no])
    #expect(send(.move(rows: -1, columns: 0), .vote(.no)).isEmpty && session.form.row == 1)
    #expect(session.form.votes == [ids[0]: .yes])
    #expect(send(.vote(.maybe)).isEmpty && session.form.votes[ids[1]] == .maybe && session.form.row == 2)
    #expect(send(.vote(.maybe)).isEmpty && session.form.row == 2, "the last row stays")
    #expect(send(.vote(.maybe)).isEmpty && session.form.votes[ids[2]] == nil)
    #expect(send(.move(rows: -2, columns: 0), .advance, .advance).isEmpty && session.step == "first")
    #expect(send(.advance) == [.moved] && session.step == "to.second")
    #expect(session.sealed == [.init("ideas", .a): .ballot([ids[0]: .yes, ids[1]: .maybe])])
  }

  @Test("What they add stands after what was drawn, as it was typed, once")
  func own() {
    let engine = Self.engine()
    var session = Self.session(engine)
    for event in [GuideEvent.insert("a {who} walk"), .advance, .press(.a)] {
      _ = engine.reduce(&session, event, at: Made.start)
    }
    let rows = engine.options(session, Self.ballot())
    #expect(rows.map(\.label).last == "a {who} walk" && rows.allSatisfy(\.isPlain) && rows.count == 4)
    session.answers[.init("own", .b)] = .text("a {who} walk")
    #expect(engine.options(session, Self.ballot()).count == 4)
  }

  @Test("Some of each theme, the same for the same seed, and those on a list before come last")
  func drawing() {
    let many = (0..<40).map { Idea("idea-\($0)", theme: "theme \($0 % 4)", "Do \($0)") }
    var memory = QuestionMemory()
    for idea in many.prefix(38) {
      memory.take(QuestionMemory.Asked.record(idea.id, kept: [], at: Made.start.adding(seconds: -60)))
    }
    let fresh = Self.session(Self.engine(ideas: many))
    #expect(fresh.ideas.count == 3 && Set(fresh.ideas.compactMap { $0.last }).count > 0)
    let themes = fresh.ideas.compactMap { id in many.first { $0.id == id }?.theme }
    #expect(Set(themes).count == 3)
    #expect(fresh.ideas == Self.session(Self.engine(ideas: many)).ideas)
    #expect(fresh.ideas != Self.session(Self.engine(ideas: many), seed: 4).ideas)
    let later = Self.session(Self.engine(memory, ideas: many))
    #expect(Set(later.ideas.prefix(2)) == ["idea-38", "idea-39"] && later.ideas.count == 3)
    let waiting: [AnswerKey: Answer] = [.init("waiting"): .ballot(["idea-38": .yes])]
    #expect(!Self.session(Self.engine(memory, ideas: many), answers: waiting).ideas.contains("idea-38"))
  }

  // MARK: What both would do

  @Test("Of every pair of answers only what neither declined is left, and who said less is not")
  func pairs() {
    let votes: [Vote?] = [nil, .no, .maybe, .yes]
    for first in votes {
      for second in votes {
        let session = Self.voted([first], [second])
        #expect(session.step == "both" && session.sealed.isEmpty && session.awaitingReveal.isEmpty)
        let lower = min(first ?? .no, second ?? .no)
        let wanted: Answer = lower == .no ? .passed : .ballot([session.ideas[0]: lower])
        #expect(session.answers == [.init("own"): .passed, .init("ideas"): wanted])
        #expect(session == Self.voted([second], [first]), "nobody can tell whose answer was whose")
        let body = JSONValue.object(session.body(draft: nil)).text()
        #expect(!body.contains(#""no""#))
        #expect(body.contains(session.ideas[0]), "what was on the list is no secret")
      }
    }
  }

  @Test("One who passes leaves nothing in common, and it looks like any list with nothing in common")
  func passed() {
    let engine = Self.engine()
    var session = Self.session(engine)
    for event in [
      GuideEvent.advance, .press(.a), .vote(.yes), .pass, .press(.b), .vote(.yes), .move(rows: 9, columns: 0),
      .advance,
    ] { _ = engine.reduce(&session, event, at: Made.start) }
    #expect(session == Self.voted([.no], [.yes]))
  }

  @Test(
    "Before both have answered, nothing of it is in the record, whatever they do; then only what both would")
  func stored() throws {
    let engine = Self.engine()
    var session = Self.session(engine)
    let events: [GuideEvent] = [
      .advance, .press(.a), .vote(.yes), .vote(.no), .vote(.maybe), .takeBreak, .anotherTime, .press(.a),
    ]
    for event in events {
      _ = engine.reduce(&session, event, at: Made.start)
      let record = Record(id: "s", kind: "session", at: Made.start, body: session.body(draft: nil))
      #expect(record.body["answers"]?.object?["ideas"] == nil && !record.json.text().contains("ballot"))
      let back = try #require(engine.restore(record, at: Made.start))
      #expect(back.form.votes.isEmpty && back.sealed.isEmpty && back.ideas == session.ideas)
      if back.step == "first" { #expect(back.form.veiled) }
    }
    var found = Self.voted([.yes, .yes, .no], [.yes, .no, .maybe])
    let record = Record(id: "s", kind: "session", at: Made.start, body: found.body(draft: nil))
    #expect(
      record.body["answers"]?.object?["ideas"]
        == .object(["ballot": .object([found.ideas[0]: .string("yes")])]))
    // As it is restored, no field is being filled in any other way.
    found.trail = []
    #expect(engine.restore(record, at: Made.start)?.answers == found.answers)
  }

  @Test("A no in a file, put there by hand, is not read, and none is ever written")
  func noIsNothing() {
    let votes: [String: Vote] = ["kite": .no, "owl": .yes]
    #expect(Answer.ballot(votes).stored == .object(["ballot": .object(["owl": .string("yes")])]))
    let strange = JSONValue.object([
      "ballot": .object(["a": .string("no"), "b": .string("maybe"), "c": .int(1)])
    ])
    #expect(Answer(stored: strange) == .ballot(["b": .maybe]))
  }

  // MARK: Choosing one of them

  @Test(
    "What both would do is there to choose from, the more willing first, then what waits, then none of them")
  func choosing() {
    let waiting: [AnswerKey: Answer] = [.init("waiting"): .ballot(["sail": .maybe, "A walk": .yes])]
    let engine = Self.engine()
    var session = Self.voted([.maybe, .yes, .yes], [.yes, .yes, .no], answers: waiting)
    let (one, two) = (session.ideas[0], session.ideas[1])
    #expect(
      engine.reduce(&session, .advance, at: Made.start) == session.ideas.map { .asked(prompt: $0) } + [.moved]
    )
    let field = engine.field(session)
    #expect(
      field.map { engine.options(session, $0).map(\.label) } == [
        "A \(two)", "A \(one)", "A walk", "sail", "Not now",
      ])
    #expect(engine.words(session, "waiting", who: .both) == "A walk · sail")
    _ = engine.reduce(&session, .digit(2), at: Made.start)
    #expect(engine.reduce(&session, .advance, at: Made.start) == [.moved] && session.step == "when")
    #expect(session.answers[.init("topic")] == .option(one))
    #expect(engine.plain("{=topic}", session) == "A \(one)")
    _ = engine.reduce(&session, .digit(2), at: Made.start)
    _ = engine.reduce(&session, .advance, at: Made.start)
    #expect(
      engine.reduce(&session, .advance, at: Made.start).first
        == .booked(.init("A \(one)", on: Made.start.date.adding(days: 7))))
  }

  @Test("None of them is a pass")
  func none() {
    let engine = Self.engine()
    for way in [GuideEvent.advance, .pass] {
      var session = Self.voted([.yes], [.yes])
      for event in [GuideEvent.advance, .digit(2), way] {
        _ = engine.reduce(&session, event, at: Made.start)
      }
      #expect(session.step == "end" && session.answers[.init("topic")] ?? .passed == .passed)
    }
  }
}
