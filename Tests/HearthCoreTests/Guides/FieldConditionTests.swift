import Testing

@testable import HearthCore

@Suite("Fields that are asked for only when something else was chosen")
struct FieldConditionTests {
  typealias Made = GuideTester

  private static let kind = Field("kind", "", .options([Option("plain", ""), Option("other", "")]))
  private static let what = Field(
    "what", "What?", .line, isKept: true, onlyIf: .chose(field: "kind", option: "other"))
  private static let more = Field("more", "More?", .line, isKept: true)

  private static func guide(_ fields: [Field] = [kind, what, more], who: Step.Who = .both) -> Made {
    Made([Made.say("hello"), Step("parts", .build(fields), who: who, ""), Made.end])
  }

  @Test("One that is left out is gone over, on the way on and on the way back")
  func leftOut() {
    var guide = Self.guide()
    guide.hurry(.advance)
    guide.send(.advance, effects: [.moved]) {
      $0.answers[.init("kind")] = .option("plain")
      $0.form.field = 2
    }
    guide.send(.back) { $0.form.field = 0 }
    guide.hurry(.digit(2))
    guide.send(.advance, effects: [.moved]) {
      $0.answers[.init("kind")] = .option("other")
      $0.form.field = 1
      $0.form.row = 0
    }
    guide.hurry(.advance)
    #expect(guide.session.form.field == 2)
    guide.send(.back) { $0.form.field = 1 }
  }

  @Test("The last one left out ends the step")
  func last() {
    for (row, step) in [(1, "end"), (2, "parts")] {
      var guide = Self.guide([Self.more, Self.kind, Self.what])
      guide.hurry(.advance, .advance, .digit(row), .advance)
      #expect(guide.session.step == step && guide.session.form.field == (row == 1 ? 0 : 2))
    }
  }

  @Test("After a change of mind, what is not asked for any more was not answered")
  func changeOfMind() {
    var guide = Self.guide()
    guide.hurry(.advance, .digit(2), .advance, .insert("a secret"), .advance, .back, .back, .digit(1))
    guide.hurry(.advance, .insert("rest"), .advance)
    #expect(guide.session.step == "end")
    #expect(guide.session.answers == [.init("kind"): .option("plain"), .init("more"): .text("rest")])
    #expect(guide.engine.keptLines(guide.session).map(\.text) == ["rest"])
  }

  @Test("What came along from the start, and what another step asks for, stays")
  func brought() {
    let topic = Field("topic", "", .line, onlyIf: .chose(field: "kind", option: "other"))
    var led = Made(
      [Step("parts", .build([Self.kind, topic]), ""), Made.end],
      answers: [AnswerKey("topic"): .text("the shelf"), AnswerKey("appointment"): .text("appointment-1")])
    led.hurry(.advance)
    #expect(led.session.step == "end" && led.session.answer("topic") == .text("the shelf"))
    var asked = Made([
      Step("first", .write(Field("what", "", .line)), ""), Step("parts", .build([Self.kind, Self.what]), ""),
      Made.end,
    ])
    asked.hurry(.insert("said before"), .advance, .advance)
    #expect(asked.session.step == "end" && asked.session.answer("what") == .text("said before"))
  }

  @Test("Passing in the middle passes what is left, asked for or not")
  func passing() {
    var guide = Self.guide()
    guide.hurry(.advance, .digit(2), .advance, .insert("this"), .advance, .insert("that"), .advance)
    guide.hurry(.back, .digit(1), .advance)
    guide.send(.pass, effects: [.moved]) {
      $0.answers = [.init("kind"): .option("plain")]
      $0.trail.append(.init(at: "parts", in: $0))
      $0.step = "end"
      $0.form = Made.fresh
    }
  }

  @Test("What one of them chose decides nothing about what the other one is asked")
  func ownChoice() {
    for who in [Step.Who.first, .second] {
      let partner = who == .first ? PartnerID.a : .b
      var guide = Made(
        [Step("parts", .build([Self.kind, Self.what, Self.more]), who: who, ""), Made.end],
        answers: [AnswerKey("kind", partner.other): .option("other")])
      guide.hurry(.advance)
      #expect(guide.session.form.field == 2)
    }
  }

  // MARK: Sealed

  private static func sealed() -> Made {
    Made(Made.alone(kind, what) + [Step("open", reveal, ""), Made.end])
  }

  private static let reveal = Step.Kind.reveal(["first", "second"])

  @Test("Behind a curtain one’s own sealed choice decides; what was not asked for opens as passed")
  func seals() {
    var guide = Self.sealed()
    guide.hurry(.press(.a), .digit(2), .advance)
    #expect(guide.session.step == "first" && guide.session.form.field == 1)
    guide.hurry(.insert("mine"), .advance, .press(.b), .advance)
    #expect(guide.session.step == "open", "the first one’s choice asks nothing of the second")
    #expect(
      guide.session.answers == [
        .init("kind", .a): .option("other"), .init("what", .a): .text("mine"),
        .init("kind", .b): .option("plain"), .init("what", .b): .passed,
      ])
    #expect(guide.session.sealed.isEmpty && guide.session.awaitingReveal.isEmpty)
  }

  @Test("Options go by it in the same way")
  func options() {
    let how = Field(
      "how", "",
      .options([Option("a", ""), Option("b", "", onlyIf: .chose(field: "kind", option: "other"))]))
    var guide = Made(Made.alone(Self.kind, how) + [Step("open", Self.reveal, ""), Made.end])
    guide.hurry(.press(.a), .digit(2), .advance)
    #expect(guide.engine.options(guide.session, how).map(\.id) == ["a", "b"])
    guide.hurry(.advance, .press(.b), .advance)
    #expect(guide.session.step == "second" && guide.engine.options(guide.session, how).map(\.id) == ["a"])
  }

  // MARK: Coming back

  @Test("A stored place in a field that is left out comes to the next that is asked for")
  func restored() throws {
    for (row, stored, field) in [(1, 1, 2), (1, 2, 2), (2, 1, 1), (1, 0, 0)] {
      var guide = Self.guide()
      guide.hurry(.advance, .digit(row), .advance)
      var record = guide.record(draft: "half")
      record.body["field"] = .int(stored)
      let session = try #require(guide.engine.restore(record, at: guide.now))
      #expect(session.form.field == field && session.step == "parts", "\(row), \(stored)")
      // Words typed in one field are not the start of another one.
      #expect(session.form.text.text == (stored == field && field > 0 ? "half" : ""), "\(row), \(stored)")
    }
  }

  @Test("With none left to ask for after it, it stays at the step’s beginning")
  func restoredPastTheEnd() throws {
    var guide = Self.guide([Self.kind, Self.what])
    guide.hurry(.advance)
    for stored in [1, 7, -1] {
      var record = guide.record()
      record.body["field"] = .int(stored)
      let session = try #require(guide.engine.restore(record, at: guide.now))
      #expect(session.form.field == 0 && session.step == "parts")
    }
  }
}
