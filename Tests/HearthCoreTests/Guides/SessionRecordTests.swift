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

  /// What a session had gathered under another version of its guide.
  private static func gathered() throws -> Made {
    let parts = [Field("when", "", .line), Field("need", "", .page)]
    let steps = [
      Made.say("hello"), Made.choice("how", Option("on", "", leads: Branch(doing: [.stay]))),
      Step("day", .write(Field("day", "", .date)), ""), Step("to.mine", .curtain, who: .first, ""),
      Step("mine", .draft(parts), who: .first, ""), Step("said", .say, who: .first, "", lines: ["{=when}"]),
      Made.end,
    ]
    var guide = Made(steps)
    guide.hurry(.advance, .advance, .insert("sunday 20:00"), .advance, .press(.a), .insert("late"), .advance)
    guide.hurry(.insert("half a\nneed"))
    return guide
  }

  @Test("Drafts, days, words half typed and what becomes of the appointment outlive another version")
  func otherVersion() throws {
    let guide = try Self.gathered()
    var record = guide.record(draft: "half a\nneed")
    record.body["typing"] = .string("need@a")
    record.body["version"] = .int(2)
    let session = try #require(guide.engine.restore(record, at: guide.now))
    #expect(session.step == "hello" && session.notice == .guideChanged)
    #expect(session.answers == guide.session.answers && session.answers.count == 3)
    #expect(session.settling == .open && session.unfinished == [.init("need", .a): "half a\nneed"])
    #expect(guide.engine.hasWords(session))
    // Left once more before anyone comes to that field.
    var again = guide
    again.session = session
    try again.leaveAndReturn()
    #expect(again.session.notice == nil && again.session.unfinished == session.unfinished)
    again.hurry(.advance, .advance)
    #expect(again.session.form.text.text == "2026-11-22 20:00", "the day is there to be taken again")
    again.hurry(.advance, .press(.a))
    #expect(again.session.form.text.text == "late")
    again.hurry(.advance)
    #expect(again.session.form.text == TextField("half a\nneed", multiline: true))
    again.hurry(.insert(", whole"), .advance)
    #expect(again.session.answers[.init("need", .a)] == .text("half a\nneed, whole"))
    #expect(again.session.unfinished.isEmpty)
  }

  @Test(
    "Where the steps have other names now, the words find their field; where the fields have, they are kept")
  func otherNames() throws {
    let guide = try Self.gathered()
    var record = guide.record(draft: "half")
    func waiting() throws -> [AnswerKey: String] {
      let session = try #require(guide.engine.restore(record, at: guide.now))
      #expect(session.step == "hello" && session.answers == guide.session.answers)
      return session.unfinished
    }
    record.body["typing"] = .string("need@a")
    record.body["step"] = .string("renamed")
    #expect(try waiting() == [.init("need", .a): "half"])
    record.body["typing"] = .string("wish@a")
    #expect(try waiting() == [.init("wish", .a): "half"])
    // An earlier version of the program did not say which field it was.
    record.body["typing"] = nil
    #expect(try waiting().isEmpty)
    record.body["step"] = .string("mine")
    record.body["version"] = .int(2)
    #expect(try waiting() == [.init("need", .a): "half"])
  }

  @Test("A line half written to be kept of an answer is kept so far, when its guide has changed")
  func otherVersionWhileJotting() throws {
    let deck = Deck(id: "d", title: "", about: "", theme: "", prompts: [Prompt("q", depth: 1, "?")])
    var guide = Made(
      [Made.say("hello"), Step("ask", .question(), who: .second, "{question}")], decks: [deck])
    guide.hurry(.advance, .jot, .insert("half a li"))
    #expect(guide.engine.typing(guide.session) == .init("jot", .b))
    var record = guide.record()
    record.body = guide.session.body(draft: "half a li", in: guide.engine.typing(guide.session))
    record.body["version"] = .int(2)
    let session = try #require(guide.engine.restore(record, at: guide.now))
    #expect(session.jots == [.init(prompt: "q", author: .b, text: "half a li")] && session.step == "hello")
  }

  @Test("Words that go back a field with half of it typed are still in it on the way on")
  func halfTypedOnTheWayBack() throws {
    var guide = Made(Self.steps)
    guide.hurry(.advance, .advance, .insert("said"), .advance, .insert("half"))
    guide.send(.back) {
      $0.unfinished = [.init("more", .b): "half"]
      $0.form.field = 0
      $0.form.text = TextField("said")
    }
    try guide.leaveAndReturn()
    guide.hurry(.advance)
    #expect(guide.session.form.text.text == "half")
    guide.send(.insert("x")) {
      $0.unfinished = [:]
      $0.form.text = TextField("halfx", multiline: true)
    }
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
      Self.steps + [
        Step("again", .schedule(title: "", days: [2]), ""), Step("ask", .question(), ""),
        Step(
          "draft", .draft([Field("energy", "", .date), Field("word", "", .line)]), who: .first, "{=word}"),
      ])
    var record = guide.record(draft: "half")
    let fields =
      record.body.keys.sorted() + ["pause", "question", "queued", "typing", "told", "unfinished", "settling"]
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
        "until", "day", "2026-11-22 20:00", "draft", "jot@a", "open", "released",
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
