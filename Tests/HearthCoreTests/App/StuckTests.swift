import Testing

@testable import HearthCore

@Suite("Where the key that goes on does not")
struct StuckTests {
  private func says(_ words: String, _ app: TestApp, keys: [String] = ["<space>", "<enter>"]) {
    for key in keys {
      let session = app.state.session
      app.keys(key)
      #expect(app.state.notice == words && app.state.session == session, "\(key)")
    }
  }

  @Test("It says which keys a step waits for: both, one of them, the speaker’s, or a number")
  func keys() {
    let app = TestApp.mending()
    app.walk("<enter><enter>")
    says("F and J: each of you presses your own.", app)
    app.walk("fj")
    says("F, when you have it.", app)
    app.walk("f")
    says("A number first: 0 to 10.", app)
    app.walk("3<enter>")
    says("J, when you have it.", app)
    app.walk("j3<enter>money<enter><enter>fp<enter><enter>")
    #expect(app.step == "back")
    says("Ana answers: y, m or n.", app)
    app.walk("n<enter>y")
    #expect(app.step == "quiet" && app.state.notice == nil)
  }

  @Test("Where it is typed, or goes on, nothing is said")
  func silent() {
    let app = TestApp.mending()
    app.walk("athe<space>dishes")
    #expect(app.state.notice == nil && app.state.session?.form.text.text == "the dishes")
    app.walk("<enter>")
    #expect(app.state.notice == nil && app.step == "when")
  }
}

@Suite("Enough for tonight, and back again")
struct WrappedUpTests {
  private static let library = Library(
    guides: [
      Guide(
        id: "floor", title: "Talk", minutes: 5, about: "", why: "", keeps: .conversation, close: "rest",
        steps: [
          Step("agree", .consent(otherwise: nil), "?"),
          Step("to.write", .curtain, who: .first, ""),
          Step("write", .draft([Field("need", "", .line)]), who: .first, ""),
          Step("breathe", .say, "Breathe."), Step("more", .write(Field("more", "", .line)), "?"),
          Step("say", .floor(seconds: 60), who: .first, "{=need}"),
          Step("rest", .write(Field(Field.Key.summary, "", .line)), "Enough?"),
          Step("end", .say, "That was all."),
        ])
    ], decks: [], feelings: [])

  private func begun() -> TestApp {
    let app = TestApp(library: Self.library)
    app.walk("sfjfa walk<enter>")
    return app
  }

  @Test("Backspace at the close leads back to the step, and nothing of what was written is lost")
  func back() {
    let app = begun()
    app.walk("<enter>sea<enter>")
    #expect(app.step == "say")
    app.walk("W")
    #expect(app.step == "rest" && app.state.notice == "Backspace goes back to where you were.")
    app.walk("x<bs>")
    #expect(app.step == "rest", "a letter is taken back first")
    app.walk("<bs>")
    #expect(app.step == "say" && app.state.session?.first == .a)
    #expect(app.state.session?.answers[AnswerKey("need", .a)] == .text("a walk"))
    #expect(app.state.session?.answer("more") == .text("sea"))
    app.walk("<bs>")
    #expect(app.step == "more", "and from there as before")
    app.walk("<enter>W<enter><enter>")
    #expect(app.state.sessions.isEmpty)
  }

  @Test("In a round, whose turn it was and what was counted are as they were")
  func places() {
    var guide = GuideTester(
      [
        Step("one", .say, "", next: [Branch(to: "two", doing: [.swapSeats, .count, .deeper])]),
        Step("two", .rate(Field("n", "", .scale(low: "", high: ""))), ""), GuideTester.say("close"),
        GuideTester.end,
      ], close: "close")
    guide.hurry(.advance, .digit(4))
    let before = guide.session
    guide.hurry(.wrapUp)
    #expect(guide.session.step == "close")
    guide.send(.back, effects: [.moved]) { $0 = before }
    guide.hurry(.wrapUp, .advance)
    #expect(guide.session.step == "end" && !guide.session.trail.isEmpty)
    guide.hurry(.back, .back)
    #expect(guide.session == before)
  }

  @Test(
    "What was written alone and never said is gone at the end, and that is said; what was said is not meant")
  func untold() {
    let said = begun()
    said.walk("<enter><enter>W<enter><enter>")
    #expect(said.state.sessions.isEmpty && said.state.notice == nil, "it stood there to be said")
    let unsaid = begun()
    unsaid.walk("W<enter>")
    #expect(unsaid.state.sessions.first?.answers[AnswerKey("need", .a)] == .text("a walk"), "until the end")
    unsaid.walk("<enter>")
    #expect(unsaid.state.notice == "What was written alone and not said is gone.")
    let empty = TestApp(library: Self.library)
    empty.walk("sfjf<enter>W<enter><enter>")
    #expect(empty.state.sessions.isEmpty && empty.state.notice == nil, "nothing was written")
  }

  @Test("A card is written alone in order to be kept, not said: nothing of it is gone")
  func card() {
    let app = TestApp.mending()
    app.walk("cnfj<enter>fbe kind<enter>")
    #expect(app.state.notice == "Written. It will be there.")
  }
}
