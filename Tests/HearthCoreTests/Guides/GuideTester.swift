import Testing

@testable import HearthCore

/// Walks a small made-up guide. Every event says what it changes and what it asks for: a difference to either fails.
struct GuideTester {
  let engine: GuideEngine
  var session: Session
  var now = GuideTester.start

  static let start = Moment(date: CivilDate(daysSinceEpoch: 20_778), hour: 19, minute: 30)

  init(
    _ steps: [Step], close: String? = nil, opener: PartnerID = .a, answers: [AnswerKey: Answer] = [:],
    decks: [Deck] = [], asked: [String: Moment] = [:], seed: UInt64 = 1
  ) {
    let guide = Guide(
      id: "made-up", version: 3, title: "Made up", minutes: 1, about: "", why: "", keeps: .conversation,
      close: close, steps: steps)
    let library = Library(guides: [guide], decks: decks, feelings: GuideTester.feelings)
    var memory = QuestionMemory()
    for (prompt, at) in asked { memory.take(QuestionMemory.Asked.record(prompt, kept: [], at: at)) }
    engine = GuideEngine(guide: guide, library: library, memory: memory)
    session = engine.begin(
      id: "session-1", opener: opener, at: GuideTester.start, seed: seed, answers: answers)
  }

  /// The form of a step first seen at the start.
  static let fresh = FormState(since: start)

  static let feelings = [
    FeelingFamily(name: "Glad", words: ["happy", "proud"]), FeelingFamily(name: "Sad", words: ["low"]),
  ]

  /// Sends an event and expects exactly this of it.
  mutating func send(
    _ event: GuideEvent, after seconds: Int = 0, effects expected: [GuideEffect] = [],
    at place: SourceLocation = #_sourceLocation, changes: (inout Session) -> Void = { _ in }
  ) {
    now = now.adding(seconds: seconds)
    var predicted = session
    changes(&predicted)
    let effects = engine.reduce(&session, event, at: now)
    #expect(effects == expected, sourceLocation: place)
    #expect(session == predicted, sourceLocation: place)
  }

  /// Sends events whose single outcomes another test looks at; returns everything they asked for.
  @discardableResult
  mutating func hurry(_ events: GuideEvent...) -> [GuideEffect] {
    events.flatMap { engine.reduce(&session, $0, at: now) }
  }

  func record(draft: String? = nil) -> Record {
    Record(
      id: session.id, kind: Session.recordKind, at: session.startedAt, body: session.body(draft: draft))
  }

  /// Left and come back to.
  mutating func leaveAndReturn(draft: String? = nil) throws {
    session = try #require(engine.restore(record(draft: draft), at: now))
  }
}

extension GuideTester {
  static func choice(_ id: String, _ options: Option..., who: Step.Who = .both, next: [Branch] = []) -> Step {
    Step(id, .choose(Field(id, "", .options(options))), who: who, id, next: next)
  }

  static func say(_ id: String, onlyIf: Condition? = nil, next: [Branch] = []) -> Step {
    Step(id, .say, id, onlyIf: onlyIf, next: next)
  }

  /// Both answer those fields alone; what comes of it is up to the step after.
  static func alone(_ fields: Field...) -> [Step] {
    [
      Step("to.first", .curtain, who: .first, ""), Step("first", .seal(fields), who: .first, ""),
      Step("to.second", .curtain, who: .second, ""), Step("second", .seal(fields), who: .second, ""),
    ]
  }

  static let end = say("end")
}
