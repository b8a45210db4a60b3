import Testing

@testable import HearthCore

@Suite("What one of them drafts alone")
struct GuideDraftTests {
  typealias Made = GuideTester

  private static let parts = [
    Field("when", "When …", .line, isKept: true), Field("need", "I need …", .page, isKept: true),
  ]

  private static let steps = [
    Step("to.first", .curtain, who: .first, ""), Step("first", .draft(parts), who: .first, ""),
    Step("to.second", .curtain, who: .second, ""), Step("second", .draft(parts), who: .second, ""),
    Made.say("between"),
    Step("speak", .floor(seconds: 60), who: .first, "{who}", lines: ["When {=when}", "I need {=need}"]),
    Step(
      "answer", .floor(seconds: 60), who: .second, "{who}", lines: ["{=when}", "{=need@first}"],
      next: [Branch(to: "to.first", when: .countBelow(1), doing: [.count])]), Made.end,
  ]

  private static func guide(_ events: GuideEvent...) -> Made {
    var guide = Made(steps, close: "end")
    for event in events { guide.hurry(event) }
    return guide
  }

  /// Both have written both parts.
  private static let written: [GuideEvent] = [
    .press(.a), .insert("it is late"), .advance, .insert("a word"), .advance, .press(.b),
    .insert("you call"), .advance, .insert("time"), .advance,
  ]

  private static func drafted() -> Made {
    var guide = Made(steps, close: "end")
    for event in written { guide.hurry(event) }
    return guide
  }

  private static func lines(_ guide: Made) -> [String] {
    guard let step = guide.engine.guide.step(guide.session.step) else { return [] }
    return step.lines.compactMap { guide.engine.pieces($0, guide.session, who: step.who) }.map { pieces in
      pieces.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    }
  }

  @Test("It is put together in the open, and stored like any other answer")
  func typing() {
    var guide = Self.guide(.press(.a))
    #expect(guide.session.form.text == TextField(), "no dots: nobody else looks on")
    guide.send(.insert("it is late")) { $0.form.text = TextField("it is late") }
    guide.send(.advance, effects: [.moved]) {
      $0.answers = [.init("when", .a): .text("it is late")]
      $0.form.field = 1
      $0.form.text = TextField(multiline: true)
    }
    #expect(guide.record().json.text().contains("it is late"))
  }

  @Test("It is out where a step names it, and only what that step names")
  func naming() {
    var guide = Self.drafted()
    #expect(guide.session.step == "between" && guide.session.told.isEmpty)
    guide.hurry(.advance)
    #expect(Self.lines(guide) == ["When it is late", "I need a word"])
    #expect(guide.session.told == [.init("when", .a), .init("need", .a)])
    guide.hurry(.advance)
    #expect(Self.lines(guide) == ["you call", "a word"])
    #expect(guide.session.told == [.init("when", .a), .init("need", .a), .init("when", .b)])
  }

  @Test("What nobody came to say is kept in no record")
  func untold() {
    var guide = Self.drafted()
    func kept() -> [String] { guide.engine.keptLines(guide.session).map(\.text) }
    #expect(kept() == [])
    #expect(guide.engine.words(guide.session, "when", who: .first) == nil)
    #expect(guide.engine.openAnswers(guide.session).isEmpty)
    guide.hurry(.advance)
    #expect(kept() == ["it is late", "a word"])
    guide.hurry(.wrapUp)
    #expect(guide.session.step == "end" && kept() == ["it is late", "a word"])
    #expect(guide.engine.openAnswers(guide.session).keys.allSatisfy { $0.partner == .a })
  }

  @Test("Written anew, it is its author’s alone until it is named again")
  func rewritten() {
    var guide = Self.drafted()
    guide.hurry(.advance, .advance, .advance, .press(.a))
    #expect(guide.session.step == "first" && guide.session.told.count == 3)
    guide.hurry(.insert(", again"), .advance)
    #expect(guide.session.answers[.init("when", .a)] == .text("it is late, again"))
    #expect(guide.session.told == [.init("need", .a), .init("when", .b)])
    guide.hurry(.pass)
    #expect(guide.session.told == [.init("when", .b)] && guide.session.answers[.init("need", .a)] == nil)
    #expect(guide.engine.keptLines(guide.session).map(\.text) == ["you call"])
  }

  @Test(
    "Leaving, hiding and a break draw the curtain; its author’s key alone opens it, with every word there")
  func veiled() throws {
    for part in 0...1 {
      var half = Self.guide(.press(.a))
      if part == 1 { half.hurry(.insert("it is late"), .advance) }
      half.hurry(.insert("half a wor"))
      let open = half.session
      var ways = [half, half, half, half]
      ways[0].hurry(.resumed)
      ways[1].hurry(.takeBreak)
      ways[1].now = Made.start.adding(seconds: 1200)
      ways[1].hurry(.press(.b), .press(.a))
      try ways[2].leaveAndReturn(draft: "half a wor")
      ways[3].hurry(.takeBreak)
      try ways[3].leaveAndReturn(draft: "half a wor")
      ways[3].now = Made.start.adding(seconds: 1200)
      ways[3].hurry(.resumed, .press(.a), .press(.b))
      for var way in ways {
        #expect(way.session.form.veiled && way.session.pause == nil && way.session.step == "first")
        for event in [GuideEvent.press(.b), .back, .advance, .pass, .insert("x"), .resumed] {
          way.send(event)
        }
        way.hurry(.press(.a))
        #expect(!way.session.form.veiled && way.session.form.field == part)
        #expect(way.session.form.text == open.form.text && way.session.answers == open.answers)
      }
    }
  }

  @Test(
    "Going back to it draws the curtain as well")
  func goingBack() {
    var guide = Self.guide(.press(.a), .insert("it is late"), .advance, .advance)
    #expect(guide.session.step == "to.second")
    guide.hurry(.back)
    #expect(guide.session.step == "first" && guide.session.form.veiled)
    guide.send(.press(.b))
    guide.hurry(.press(.a))
    #expect(!guide.session.form.veiled && guide.session.form.text.text == "it is late")
  }

  @Test("What was said of it stays said after leaving")
  func told() throws {
    var guide = Self.drafted()
    guide.hurry(.advance)
    let told = guide.session.told
    try guide.leaveAndReturn()
    #expect(guide.session.told == told && Self.lines(guide) == ["When it is late", "I need a word"])
    // A record that does not say so stands at a step that says it.
    var record = guide.record()
    record.body["told"] = nil
    #expect(guide.engine.restore(record, at: guide.now)?.told == told)
  }

  @Test("Where both may see the screen, a name without a seat is the only one there is, or nobody’s")
  func shared() {
    let both = Step("both", .say, "Both.", lines: ["{=when}"])
    var one = Made(Self.steps.prefix(2) + [both])
    one.hurry(.press(.a), .insert("mine"), .advance, .advance)
    #expect(Self.lines(one) == ["mine"] && one.session.told == [.init("when", .a)])
    var two = Made(Self.steps.prefix(4) + [both])
    for event in Self.written { two.hurry(event) }
    #expect(two.session.step == "both" && Self.lines(two) == [] && two.session.told.isEmpty)
  }

  @Test("It is behind a curtain of its author’s, and a name says whose it is")
  func checked() {
    func faults(_ steps: [Step]) -> [String] {
      let guide = Guide(id: "g", title: "", minutes: 1, about: "", why: "", keeps: .dates, steps: steps)
      return GuideCheck.faults(in: guide).map(\.description)
    }
    let alone = Self.steps.prefix(4).map { Step($0.id, $0.kind, who: $0.who, "?") }
    let say = Step("say", .say, "{=when}")
    #expect(faults(alone.prefix(2) + [say]) == [], "there is only one it could be")
    #expect(
      faults(alone + [say]) == [
        #""say": steps[4].headline says {=when}, which each of them drafts alone: {=when@first} says whose"#
      ])
    let wanted = #"is for one of them alone, and has to come right after a curtain with the same "who""#
    #expect(faults([alone[1]]) == [#""first": steps[0] \#(wanted)"#])
    #expect(faults([alone[0], alone[3]]) == [#""second": steps[1] \#(wanted)"#])
    #expect(
      faults([alone[0], Step("d", .draft(Self.parts), "?")]) == [
        #""d": steps[1].who has to be first or second"#, #""d": steps[1] \#(wanted)"#,
      ])
    let back = Step("s", .say, "?", next: [Branch(to: "first", when: .countBelow(1))])
    #expect(
      faults(alone.prefix(2) + [back]) == [
        #""s": steps[2].next[0].to has to name the curtain before "first", which is for one of them alone"#
      ])
  }
}
