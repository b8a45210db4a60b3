import Testing

@testable import HearthCore

@Suite("Going back in a guide")
struct GuideBackTests {
  typealias Made = GuideTester

  private static let write = Step("topic", .write(Field("topic", "", .line)), "")

  @Test("Back puts the earlier answer into the field again")
  func prefilled() {
    var guide = Made([Self.write, Made.choice("pick", Option("one", ""), Option("two", "")), Made.end])
    guide.hurry(.insert("tea"), .advance, .digit(2), .advance)
    guide.send(.back, effects: [.moved]) {
      $0.step = "pick"
      $0.trail = [.init(at: "topic", in: $0)]
      $0.form.row = 1
    }
    guide.send(.back, effects: [.moved]) {
      $0.step = "topic"
      $0.trail = []
      $0.form.row = 0
      $0.form.text = TextField("tea")
    }
    guide.send(.back)
  }

  @Test("Back within a step goes to the part before, with what was typed there")
  func parts() {
    let parts = [Field("one", "", .line), Field("two", "", .line)]
    var guide = Made([Made.say("hello"), Step("build", .build(parts), ""), Made.end])
    guide.hurry(.advance, .insert("first part"), .advance)
    guide.send(.back) {
      $0.form.field = 0
      $0.form.text = TextField("first part")
    }
    guide.hurry(.back)
    #expect(guide.session.step == "hello")
  }

  @Test(
    "Nothing leads back past what cannot be taken back",
    arguments: [
      Step("barrier", .consent(otherwise: nil), ""), Step("barrier", .curtain, who: .first, ""),
      Step("barrier", .heat(threshold: 7, decides: false), who: .first, ""),
      Step("barrier", .seal([Field("x", "", .line)]), who: .first, ""), Step("barrier", .reveal([]), ""),
      Step("barrier", .lowest(of: [], field: "x"), ""), Step("barrier", .keep, ""),
      Step("barrier", .schedule(title: "", days: [2]), ""),
    ])
  func barriers(_ barrier: Step) {
    var guide = Made([Made.say("hello"), barrier, Made.end])
    guide.hurry(.advance, .digit(1), .press(.a), .press(.b), .advance)
    #expect(guide.session.step == "end")
    guide.send(.back)
  }

  @Test("Going back gives the seats and the depth back as they were")
  func undone() {
    var guide = Made([
      Made.choice(
        "order", Option("first", ""), Option("second", "", leads: Branch(doing: [.swapSeats, .deeper]))),
      Made.end,
    ])
    guide.hurry(.digit(2), .advance)
    #expect(guide.session.first == .b && guide.session.depth == 2)
    guide.hurry(.back)
    #expect(guide.session.first == .a && guide.session.depth == 1 && guide.session.form.row == 1)
    guide.hurry(.advance)
    #expect(guide.session.first == .b && guide.session.depth == 2, "the same choice means the same again")
  }

  @Test("After changing seats, only the answer of the one who sits there now counts")
  func seats() {
    let want = Option("heard", "")
    let steps = [
      Made.choice("order", Option("first", ""), Option("second", "", leads: Branch(doing: [.swapSeats]))),
      Made.choice("want", want, Option("held", ""), who: .first),
      Made.say("heard", onlyIf: .chose(field: "want", option: "heard")), Made.end,
    ]
    var guide = Made(steps)
    guide.hurry(.advance, .advance)
    #expect(guide.session.step == "heard")
    guide.hurry(.back, .back, .digit(2), .advance, .digit(2), .advance)
    #expect(guide.session.answers[.init("want", .a)] == .option("heard"))
    #expect(guide.session.step == "end", "the new speaker wants to be held")
  }

  @Test("A field is answered by words as well as by a choice, and not by passing it")
  func unanswered() {
    for (answer, step) in [(Answer.text("tea"), "end"), (.number(3), "end"), (.passed, "hello")] {
      let guide = Made(
        [Made.say("hello", onlyIf: .unanswered(field: "topic")), Made.end],
        answers: [AnswerKey("topic"): answer])
      #expect(guide.session.step == step)
    }
  }
}
