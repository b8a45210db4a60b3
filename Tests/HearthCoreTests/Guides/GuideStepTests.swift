import Testing

@testable import HearthCore

@Suite("Steps of a guide, kind by kind")
struct GuideStepTests {
  typealias Made = GuideTester

  @Test("Say goes on, and the last step ends the guide")
  func say() {
    var guide = Made([Made.say("hello"), Made.end])
    guide.send(.advance, after: 5, effects: [.moved]) {
      $0.step = "end"
      $0.trail = [.init(at: "hello", in: $0)]
      $0.form.since = Made.start.adding(seconds: 5)
    }
    guide.send(.pass)
    guide.send(.advance, effects: [.ended(.finished)]) {
      $0.ending = .finished
      $0.trail += [.init(at: "end", in: $0)]
    }
    guide.send(.advance)
    guide.send(.takeBreak)
  }

  @Test("A consent takes both keys, in any order, and one twice is still one")
  func consent() {
    var guide = Made([Step("agree", .consent(otherwise: nil), "?"), Made.end])
    guide.send(.advance)
    guide.send(.pass)
    guide.send(.press(.b)) { $0.form.pressed = [.b] }
    guide.send(.press(.b))
    guide.send(.press(.a), effects: [.moved]) {
      $0.isAgreed = true
      $0.step = "end"
      $0.form.pressed = []
    }
  }

  @Test("Declining ends it for tonight, or leads elsewhere, and leaves no trace of who")
  func declining() {
    for pressed in [[], [PartnerID.a], [.b]] {
      var guide = Made([Step("agree", .consent(otherwise: nil), "?"), Made.end])
      for partner in pressed { guide.hurry(.press(partner)) }
      guide.send(.decline, effects: [.ended(.declined)]) { $0.ending = .declined }

      var detour = Made([
        Made.say("hello"), Step("agree", .consent(otherwise: "end"), "?"), Made.say("deep"), Made.end,
      ])
      detour.hurry(.advance)
      for partner in pressed { detour.hurry(.press(partner)) }
      detour.send(.decline, effects: [.moved]) {
        $0.step = "end"
        $0.trail = []
        $0.form = Made.fresh
      }
    }
  }

  @Test("A curtain opens for the one it names and for nobody else")
  func curtain() {
    var guide = Made([Step("to", .curtain, who: .second, ""), Made.end])
    #expect(guide.session.form.veiled)
    guide.send(.advance)
    guide.send(.press(.a))
    guide.send(.press(.b), after: 9, effects: [.moved]) {
      $0.step = "end"
      $0.form = FormState(since: Made.start.adding(seconds: 9))
    }
  }

  @Test("A floor, a breath and silence end when they say so, and may be passed")
  func timed() {
    let kinds: [Step.Kind] = [.floor(seconds: 60), .breathe(.slow, times: 3), .quiet(seconds: 30)]
    for kind in kinds {
      for event in [GuideEvent.advance, .pass] {
        var guide = Made([Step("timed", kind, who: .first, ""), Made.end])
        guide.send(.digit(3))
        guide.send(event, after: 200, effects: [.moved]) {
          $0.step = "end"
          $0.trail = [.init(at: "timed", in: $0)]
          $0.form = FormState(since: Made.start.adding(seconds: 200))
        }
      }
    }
  }

  @Test("The part that was missing is still to be said after a restart")
  func missingPart() throws {
    var guide = Made([Step("back", .reflect(stems: ["I heard"]), who: .first, ""), Made.end])
    guide.send(.advance)
    guide.send(.reflected(.no)) { $0.form.sayingMore = true }
    let record = Record(
      id: guide.session.id, kind: "session", at: Made.start, body: guide.session.body(draft: nil))
    let restored = try #require(guide.engine.restore(record, at: Made.start))
    #expect(restored.step == "back" && restored.form.sayingMore)
  }

  @Test("A reflection goes round until the speaker says yes")
  func reflect() {
    var guide = Made([Step("back", .reflect(stems: ["I heard"]), who: .first, ""), Made.end])
    guide.send(.advance)
    guide.send(.reflected(.no)) { $0.form.sayingMore = true }
    guide.send(.advance) { $0.form.sayingMore = false }
    guide.send(.reflected(.partly)) { $0.form.sayingMore = true }
    guide.send(.advance) { $0.form.sayingMore = false }
    guide.send(.reflected(.yes), effects: [.moved]) {
      $0.step = "end"
      $0.trail = [.init(at: "back", in: $0)]
    }
    guide.send(.reflected(.yes))
  }

  @Test("A sentence from parts keeps each part, and an empty one counts as passed")
  func build() {
    let parts = [
      Field("when", "", .line), Field("feel", "", .feelings(atMost: 1)), Field("need", "", .page),
    ]
    var guide = Made([Step("build", .build(parts), who: .second, ""), Made.end])
    guide.send(.insert("the door slams")) { $0.form.text = TextField("the door slams") }
    guide.send(.advance, effects: [.moved]) {
      $0.answers[.init("when", .b)] = .text("the door slams")
      $0.form.field = 1
      $0.form.text = TextField()
    }
    guide.send(.toggle) { $0.form.words = ["happy"] }
    guide.send(.move(rows: 1, columns: 1)) { $0.form.row = 1 }
    guide.send(.toggle)
    guide.send(.move(rows: -1, columns: 0)) { $0.form.row = 0 }
    guide.send(.toggle) { $0.form.words = [] }
    guide.send(.advance, effects: [.moved]) {
      $0.answers[.init("feel", .b)] = .passed
      $0.form.field = 2
      $0.form.text = TextField(multiline: true)
    }
    guide.hurry(.insert("ten\nminutes"))
    guide.send(.advance, effects: [.moved]) {
      $0.answers[.init("need", .b)] = .text("ten\nminutes")
      $0.step = "end"
      $0.trail = [.init(at: "build", in: $0)]
      $0.form = Made.fresh
    }
  }

  @Test("The word they went to is taken, where none was marked; where they went nowhere, none is")
  func feelings() {
    for (column, expected) in [(0, Answer.passed), (1, .words(["proud"]))] {
      var guide = Made([Step("feel", .choose(Field("feel", "", .feelings(atMost: 2))), ""), Made.end])
      if column > 0 { guide.send(.move(rows: 0, columns: column)) { $0.form.column = column } }
      guide.send(.advance, effects: [.moved]) {
        $0.answers[.init("feel", nil)] = expected
        $0.step = "end"
        $0.trail = [.init(at: "feel", in: $0)]
        $0.form = Made.fresh
      }
    }
  }

  @Test("A list is chosen from with arrows or a number, and an answer may lead its own way")
  func choose() {
    var guide = Made([
      Made.choice("pick", Option("one", "1"), Option("two", "2", leads: Branch(to: "end"))),
      Made.say("middle"), Made.end,
    ])
    guide.send(.move(rows: 5, columns: 0)) { $0.form.row = 1 }
    guide.send(.digit(1)) { $0.form.row = 0 }
    guide.send(.digit(3))
    guide.send(.digit(0))
    guide.send(.digit(2)) { $0.form.row = 1 }
    guide.send(.advance, effects: [.moved]) {
      $0.answers[.init("pick")] = .option("two")
      $0.step = "end"
      $0.trail = [.init(at: "pick", in: $0)]
      $0.form = Made.fresh
    }
  }

  @Test("Rows that do not apply are not there, and steps that do not apply are left out")
  func conditions() {
    var guide = Made([
      Made.choice(
        "pick", Option("no", "", onlyIf: .chose(field: "pick", option: "yes")), Option("yes", "")),
      Made.say("for no", onlyIf: .chose(field: "pick", option: "no")),
      Made.say("for yes", onlyIf: .chose(field: "pick", option: "yes")),
    ])
    guide.hurry(.advance)
    #expect(guide.session.answer("pick") == .option("yes"))
    #expect(guide.session.step == "for yes")
  }

  @Test("A scale takes a digit, ten as 1 and 0, and arrows from the middle; without a number it waits")
  func rate() {
    var guide = Made([
      Step("rate", .rate(Field("energy", "", .scale(low: "", high: ""))), who: .first, ""), Made.end,
    ])
    guide.send(.advance)
    guide.send(.move(rows: 0, columns: 1)) { $0.form.number = 5 }
    guide.send(.move(rows: 0, columns: -1)) { $0.form.number = 4 }
    guide.send(.move(rows: -1, columns: 0)) { $0.form.number = 5 }
    guide.send(.digit(1)) { $0.form.number = 1 }
    guide.send(.digit(0)) { $0.form.number = 10 }
    guide.send(.move(rows: 0, columns: 1))
    guide.send(.digit(0)) { $0.form.number = 0 }
    guide.send(.move(rows: 1, columns: 0))
    guide.send(.advance, effects: [.moved]) {
      $0.answers[.init("energy", .a)] = .number(0)
      $0.step = "end"
      $0.trail = [.init(at: "rate", in: $0)]
      $0.form.number = nil
    }
  }

  @Test("What is written is kept as typed; white space alone is passing")
  func write() {
    for (typed, answer) in [("  ", Answer.passed), (" tea? ", .text(" tea? "))] {
      var guide = Made([Step("write", .write(Field("topic", "", .line)), ""), Made.end])
      guide.send(.insert(typed)) { $0.form.text = TextField(typed) }
      guide.send(.peek)
      guide.send(.advance, effects: [.moved]) {
        $0.answers[.init("topic")] = answer
        $0.step = "end"
        $0.trail = [.init(at: "write", in: $0)]
        $0.form.text = TextField()
      }
    }
  }

  @Test("What to keep is told once, and cannot be passed")
  func keep() {
    for keep in Keep.allCases {
      var guide = Made([Step("keep", .keep, ""), Made.end])
      guide.send(.pass)
      guide.hurry(.digit(Keep.options.firstIndex { $0.id == keep.rawValue }.map { $0 + 1 } ?? 0))
      guide.send(.advance, effects: [.kept(keep), .moved]) {
        $0.answers[.init("keep")] = .option(keep.rawValue)
        $0.step = "end"
        $0.form = Made.fresh
      }
    }
  }

  @Test("Enough for tonight leads to the close, from before it only")
  func wrapUp() {
    var guide = Made([Made.say("a"), Made.say("b"), Made.say("close"), Made.end], close: "close")
    guide.hurry(.advance)
    guide.send(.wrapUp, effects: [.moved]) {
      $0.trail.append(.init(at: "b", in: $0, form: $0.form))
      $0.step = "close"
    }
    guide.send(.wrapUp)
    var short = Made([Made.say("a"), Made.end])
    short.send(.wrapUp)
  }
}
