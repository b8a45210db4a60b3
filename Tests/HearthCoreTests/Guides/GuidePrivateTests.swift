import Testing

@testable import HearthCore

@Suite("Private steps of a guide")
struct GuidePrivateTests {
  typealias Made = GuideTester

  private static let word = Field("word", "", .line)
  private static let energy = Field("energy", "", .scale(low: "", high: ""))

  private static func revealing(_ fields: Field...) -> Made {
    let seal = { (id: String, who: Step.Who) in Step(id, .seal(fields), who: who, "") }
    return Made([
      seal("one", .first), seal("two", .second), Step("open", .reveal(["one", "two"]), ""), Made.end,
    ])
  }

  @Test("An answer stays sealed until the other's is there; then both open at once")
  func sealing() {
    var guide = Self.revealing(Self.word)
    guide.send(.insert("mine")) {
      $0.form.text = TextField("mine", isPrivate: true)
    }
    guide.send(.advance, effects: [.moved]) {
      $0.sealed = [.init("word", .a): .text("mine")]
      $0.awaitingReveal = ["one"]
      $0.step = "two"
      $0.form.text = TextField(isPrivate: true)
    }
    guide.hurry(.insert("yours"))
    guide.send(.advance, effects: [.moved]) {
      $0.sealed = [:]
      $0.awaitingReveal = []
      $0.answers = [.init("word", .a): .text("mine"), .init("word", .b): .text("yours")]
      $0.step = "open"
      $0.form = Made.fresh
    }
    guide.send(.pass)
    guide.send(.advance, effects: [.moved]) { $0.step = "end" }
  }

  @Test("If either passes, or leaves it empty, both stay closed", arguments: PartnerID.allCases)
  func passing(_ partner: PartnerID) {
    for way in [GuideEvent.pass, .advance] {
      var guide = Self.revealing(Self.word)
      if partner == .b { guide.hurry(.insert("said"), .advance) }
      guide.hurry(way)
      if partner == .a { guide.hurry(.insert("said"), .advance) }
      #expect(guide.session.step == "open")
      #expect(guide.session.answers == [.init("word", .a): .passed, .init("word", .b): .passed])
      #expect(guide.session.sealed.isEmpty && guide.session.awaitingReveal.isEmpty)
    }
  }

  @Test("Passing half-way takes back what was sealed before")
  func passingHalfWay() {
    var guide = Self.revealing(Self.word, Self.energy)
    guide.hurry(.insert("mine"), .advance)
    #expect(guide.session.sealed == [.init("word", .a): .text("mine")])
    guide.send(.pass, effects: [.moved]) {
      $0.sealed = [.init("word", .a): .passed, .init("energy", .a): .passed]
      $0.awaitingReveal = ["one"]
      $0.step = "two"
      $0.form.field = 0
    }
  }

  @Test("A reveal opens nothing that only one of them sealed")
  func half() {
    let guide = Made([
      Step("open", .reveal(["later"]), ""), Step("later", .seal([Self.word]), who: .first, ""),
    ])
    #expect(guide.session.answers == [.init("word", .a): .passed, .init("word", .b): .passed])
  }

  @Test("Going back a part finds what was put in there")
  func back() {
    var guide = Self.revealing(Self.word, Self.energy)
    guide.hurry(.insert("mine"), .advance, .digit(4))
    guide.send(.back) {
      $0.form.field = 0
      $0.form.number = nil
      $0.form.text = TextField("mine", isPrivate: true)
    }
  }

  @Test("What is being typed is hidden unless its writer asks to see it")
  func peek() {
    var guide = Self.revealing(Self.word)
    #expect(guide.session.form.text.isPrivate)
    guide.send(.peek) { $0.form.text.isPrivate = false }
    guide.send(.peek) { $0.form.text.isPrivate = true }
  }

  @Test("Coming back finds the curtain drawn, and what was half answered behind it, hidden")
  func resumed() {
    var guide = Self.revealing(Self.word, Self.energy)
    guide.hurry(.insert("mine"), .peek)
    guide.send(.resumed) {
      $0.form.veiled = true
      $0.form.text.isPrivate = true
    }
    guide.send(.press(.b))
    guide.send(.insert("not yours"))
    guide.send(.advance)
    guide.send(.press(.a), after: 3) {
      $0.form.veiled = false
      $0.form.since = Made.start.adding(seconds: 3)
    }
  }

  // MARK: The lower of two

  private static let nearness = [
    Option("none", ""), Option("near", ""), Option("hug", "", leads: Branch(to: "end")),
  ]

  /// What comes of two rows chosen; nil passes.
  private func lowest(_ first: Int?, _ second: Int?, opener: PartnerID = .a) -> Session {
    let field = Field("touch", "", .options(Self.nearness))
    var guide = Made(
      [
        Step("one", .seal([field]), who: .first, ""), Step("two", .seal([field]), who: .second, ""),
        Step("lower", .lowest(of: ["one", "two"], field: "touch"), "{=touch}"), Made.say("middle"), Made.end,
      ], opener: opener)
    for row in [first, second] {
      if let row { guide.hurry(.digit(row + 1), .advance) } else { guide.hurry(.pass) }
    }
    return guide.session
  }

  @Test("The lower of two answers holds, whoever gave it, and passing counts as the lowest")
  func lower() {
    let rows: [Int?] = [nil, 0, 1, 2]
    for first in rows {
      for second in rows {
        let session = lowest(first, second)
        let lower = Self.nearness[min(first ?? 0, second ?? 0)].id
        #expect(session.step == "lower")
        #expect(session.answers == [.init("touch"): .option(lower)])
        #expect(session.sealed.isEmpty && session.awaitingReveal.isEmpty)
        #expect(session == lowest(second, first), "nobody can tell which answer was whose")
      }
    }
  }

  @Test("The settled answer leads where its option leads")
  func leads() {
    for (row, next) in [(1, "middle"), (2, "end")] {
      let field = Field("touch", "", .options(Self.nearness))
      var guide = Made([
        Step("one", .seal([field]), who: .first, ""), Step("two", .seal([field]), who: .second, ""),
        Step("lower", .lowest(of: ["one", "two"], field: "touch"), ""), Made.say("middle"), Made.end,
      ])
      guide.hurry(.digit(row + 1), .advance, .digit(row + 1), .advance)
      guide.send(.advance, effects: [.moved]) { $0.step = next }
    }
  }

  // MARK: The curtain

  @Test("Behind a curtain there is a way back and a way out, and nothing else")
  func curtain() {
    let steps = [Made.say("hello")] + Made.alone(Self.word) + [Made.say("close")]
    var guide = Made(steps, close: "close")
    guide.hurry(.advance)
    for event in [GuideEvent.advance, .pass, .decline, .digit(3), .insert("x"), .press(.b), .reflected(.yes)]
    {
      guide.send(event)
    }
    guide.send(.back, effects: [.moved]) {
      $0.step = "hello"
      $0.trail = []
      $0.form = Made.fresh
    }
    guide.hurry(.advance)
    guide.send(.wrapUp, effects: [.moved]) {
      $0.trail.append(.init(at: "to.first", in: $0, form: $0.form))
      $0.step = "close"
      $0.form = Made.fresh
    }
  }

  @Test("Enough for tonight leaves nothing half-sealed behind, and does not go over sealed answers")
  func wrapUp() {
    var guide = Made(Made.alone(Self.word, Self.energy) + [Made.say("close")], close: "close")
    guide.hurry(.press(.a), .insert("mine"), .advance)
    guide.send(.wrapUp, effects: [.moved]) {
      $0.trail.append(.init(at: "first", in: $0, form: $0.form))
      $0.step = "close"
      $0.sealed = [:]
      $0.form = Made.fresh
    }
    guide.send(.back, effects: [.moved]) {
      $0.form = $0.trail[0].form ?? Made.fresh
      $0.form.veiled = true
      $0.trail = []
      $0.step = "first"
      $0.sealed = [AnswerKey("word", .a): .text("mine")]
    }
    var sealed = Made(Made.alone(Self.word) + [Made.say("close")], close: "close")
    sealed.hurry(.press(.a), .insert("mine"), .advance)
    sealed.send(.wrapUp)
  }
}
