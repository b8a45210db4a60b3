import Testing

@testable import HearthCore

@Suite("Sessions that are left and come back to")
struct SessionRecordTests {
  typealias Made = GuideTester

  private static let steps =
    [
      Made.say("hello"), Made.choice("pick", Option("one", ""), Option("two", "")),
      Step("build", .build([Field("what", "", .line), Field("more", "", .page)]), who: .second, ""),
    ] + Made.alone(Field("word", "", .line), Field("energy", "", .scale(low: "", high: ""))) + [
      Step("open", .reveal(["first", "second"]), ""), Made.end,
    ]

  @Test("Half-typed words come back into the field they stood in")
  func draft() throws {
    var guide = Made(Self.steps)
    guide.hurry(.advance, .digit(2), .advance, .insert("said"), .advance, .insert("half\na wor"))
    let before = guide.session
    try guide.leaveAndReturn(draft: "half\na wor")
    #expect(guide.session.step == "build" && guide.session.form == before.form)
    #expect(guide.session.answers == before.answers && guide.session.notice == nil)
  }

  @Test("A draft replaces the answer it was made from")
  func draftOverAnswer() throws {
    var guide = Made([Step("topic", .write(Field("topic", "", .line)), ""), Made.end])
    guide.hurry(.insert("old"), .advance, .back)
    try guide.leaveAndReturn(draft: "new")
    #expect(guide.session.form.text.text == "new")
  }

  @Test("A private step takes no draft and begins behind its curtain")
  func privateDraft() throws {
    var guide = Made([Step("word", .seal([Field("word", "", .line)]), who: .first, ""), Made.end])
    guide.hurry(.insert("mine"))
    try guide.leaveAndReturn(draft: "mine")
    #expect(guide.session.form.text.isEmpty && guide.session.form.veiled)
  }

  @Test("Sealed answers are gone, which is said, and asked for again from the first of them")
  func sealed() throws {
    var guide = Made(Self.steps)
    guide.hurry(.advance, .advance, .advance, .advance, .press(.a), .insert("mine"), .advance)
    guide.hurry(.digit(3), .advance, .press(.b))
    #expect(guide.session.step == "second" && guide.session.awaitingReveal == ["first"])
    try guide.leaveAndReturn()
    #expect(guide.session.step == "first" && guide.session.notice == .sealedAnswersGone)
    #expect(guide.session.sealed.isEmpty && guide.session.awaitingReveal.isEmpty && guide.session.form.veiled)
    guide.hurry(.press(.a))
    #expect(guide.session.notice == .sealedAnswersGone, "said until the step is done")
    guide.hurry(.pass)
    #expect(guide.session.notice == nil)
  }

  @Test("A guide that has changed since begins again, says so, and keeps every answer")
  func olderVersion() throws {
    var guide = Made(Self.steps)
    guide.hurry(.advance, .digit(2), .advance, .insert("said"), .advance)
    var record = guide.record(draft: "half")
    record.body["version"] = .int(2)
    let session = try #require(guide.engine.restore(record, at: guide.now))
    #expect(session.step == "hello" && session.notice == .guideChanged && session.form.text.isEmpty)
    #expect(session.answers == [.init("pick"): .option("two"), .init("what", .b): .text("said")])
    #expect(session.version == 3)
    guide.session = session
    guide.hurry(.advance)
    #expect(
      guide.session.form.row == 1 && guide.session.notice == nil, "the earlier choice is there to take again")
  }

  @Test("A step that is no longer there begins again too")
  func unknownStep() throws {
    let guide = Made(Self.steps)
    var record = guide.record()
    record.body["step"] = .string("gone")
    let session = try #require(guide.engine.restore(record, at: guide.now))
    #expect(session.step == "hello" && session.notice == .guideChanged)
  }

  @Test("What makes no sense is no session", arguments: ["guide", "opener", "step"])
  func missing(_ field: String) {
    let guide = Made(Self.steps)
    var record = guide.record()
    #expect(guide.engine.restore(record, at: guide.now) != nil)
    record.body[field] = .int(1)
    #expect(guide.engine.restore(record, at: guide.now) == nil)
    record.body[field] = .string("nobody-knows-this")
    #expect(guide.engine.restore(record, at: guide.now)?.step == (field == "step" ? "hello" : nil))
    record.body[field] = nil
    #expect(guide.engine.restore(record, at: guide.now) == nil)
  }

  @Test("Answers of every kind come back as they were, whosever they are")
  func answers() {
    let all: [Answer] = [
      .text("a@b \"\n"), .option("x"), .words(["low", ""]), .number(0), .number(10), .passed,
    ]
    for answer in all { #expect(Answer(stored: answer.stored) == answer) }
    for key in [AnswerKey("a"), AnswerKey("a", .b), AnswerKey("a@c"), AnswerKey("a.b", .a)] {
      #expect(AnswerKey(storedName: key.storedName) == key)
    }
    let wrong: [JSONValue] = [
      .null, .string("x"), .object([:]), .object(["passed": .bool(false)]), .object(["number": .int(11)]),
      .object(["number": .int(-1)]), .object(["number": .int(.max)]),
    ]
    for value in wrong { #expect(Answer(stored: value) == nil, "\(value)") }
  }

  @Test(
    "Whatever a record holds, it gives no session or one that works",
    arguments: 1...300 as ClosedRange<UInt64>)
  func fuzz(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let guide = Made(
      Self.steps + [Step("again", .schedule(title: "", days: [2]), ""), Step("ask", .question(), "")])
    var record = guide.record(draft: "half")
    let fields = record.body.keys.sorted() + ["pause", "question", "queued"]
    for _ in 0...random.next() % 4 {
      record.body[fields.randomElement(using: &random) ?? ""] = Noise.value(&random, fields: fields)
    }
    guard var session = guide.engine.restore(record, at: guide.now) else { return }
    #expect(guide.engine.guide.step(session.step) != nil && session.ending == nil && session.sealed.isEmpty)
    #expect((1...5).contains(session.depth))
    for _ in 1...30 {
      let event = Noise.events.randomElement(using: &random) ?? .advance
      _ = guide.engine.reduce(&session, event, at: guide.now.adding(seconds: 1500))
      #expect(session.form.number.map { (0...10).contains($0) } != false)
    }
  }
}

/// What might stand in a file that somebody has written in by hand.
enum Noise {
  static let events: [GuideEvent] = [
    .advance, .advance, .pass, .back, .press(.a), .press(.b), .toggle, .digit(0), .digit(1), .digit(9),
    .insert("x"), .move(rows: 1, columns: 1), .move(rows: -1, columns: -1), .takeBreak, .anotherTime,
    .resumed,
    .wrapUp,
  ]

  static func value(_ random: inout SplitMix, fields: [String], depth: Int = 0) -> JSONValue {
    let words =
      fields + [
        "", "again", "first", "second", "ask", "when", "in-9223372036854775807", "9999-12-31T23:59:59Z",
        "0000-01-01T00:00", "18446744073709551615", "word@a", "energy@b", "number", "option", "since",
        "until",
      ]
    switch random.next() % (depth > 2 ? 4 : 7) {
    case 0: return .null
    case 1: return .bool(random.next() % 2 == 0)
    case 2:
      return .number(
        ["0", "-1", "3", "1e9", "9223372036854775807", "-9223372036854775808"].randomElement(using: &random)
          ?? "0")
    case 3: return .string(words.randomElement(using: &random) ?? "")
    case 4:
      return .array((0..<random.next() % 4).map { _ in value(&random, fields: fields, depth: depth + 1) })
    default:
      var object: [String: JSONValue] = [:]
      for _ in 0..<random.next() % 5 {
        object[words.randomElement(using: &random) ?? ""] = value(&random, fields: fields, depth: depth + 1)
      }
      return .object(object)
    }
  }
}
