import HearthContent
import Testing

@testable import HearthCore
@testable import HearthScreen

/// What is said about what is being typed, and what of it is nobody else's to see.
@Suite struct GuideFieldTests {
  private static let sizes = [(40, 12), (80, 24), (200, 60)].map { Size(columns: $0.0, rows: $0.1) }

  private static let guide = Guide(
    id: "made-up", title: "Made up", minutes: 1, about: "", why: "", keeps: .dates,
    steps: [
      Step("day", .write(Field("day", "Which day?", .date)), "When?"),
      Step("to.mine", .curtain, who: .first, "Only for {who}."),
      Step("mine", .draft([Field("mine", "Mine?", .line)]), who: .first, "{who}?"),
      Step("said", .say, "Said.", lines: ["{=mine@first}"]),
    ])

  /// The state after those events, on a screen of that size.
  private func looks(_ size: Size, _ events: [GuideEvent], in guide: Guide = guide) -> Onlooker {
    let app = App(library: Library(guides: [guide], decks: [], feelings: []))
    var state = app.begin(
      Launch(now: Walk.start, seed: 1, folder: "~", household: Walk.household("Ana", "Ben")))
    _ = app.begin(&state, guide: "made-up")
    for event in events { _ = app.send(&state, event, to: state.sessions[0].id) }
    return Onlooker(buffer: Renderer(app: app).render(state, size: size))
  }

  @Test func aDayIsReadBackWhileItIsTyped() {
    for size in Self.sizes {
      let typed = looks(size, [.insert("sunday 20:00")])
      #expect(typed.letters.contains("Sunday22November,20:00"))
      #expect(typed.faults.isEmpty)
      let half = looks(size, [.insert("sunday 20:")])
      #expect(!half.letters.contains("November"))
      let fault = looks(size, [.insert("yesterday"), .advance])
      #expect(fault.letters.contains(Onlooker.letters("That day is over. Name one that is still to come.")))
      #expect(fault.letters.contains("yesterday"))
      let again = looks(size, [.insert("yesterday"), .advance, .edit(.deleteBack)])
      #expect(!again.letters.contains("over"))
    }
  }

  @Test func blameIsPointedOutWhereSomethingIsMindedAndNotInPraise() {
    for (isComplaint, isSaid) in [(true, true), (false, false)] {
      let guide = Guide(
        id: "made-up", title: "Made up", minutes: 1, about: "", why: "", keeps: .dates,
        steps: [
          Step("say", .write(Field("say", "", .line, isComplaint: isComplaint)), "Say it."),
          Step("end", .say, "Said."),
        ])
      let shown = looks(Size(columns: 80, rows: 24), [.insert("you are always so patient")], in: guide)
      #expect(shown.letters.contains("landsasblame") == isSaid)
    }
  }

  @Test func theQuestionStaysInSightAboveALongList() {
    let options = (1...20).map { Option("o\($0)", "The answer number \($0)") }
    let guide = Guide(
      id: "made-up", title: "Made up", minutes: 1, about: "", why: "", keeps: .dates,
      steps: [
        Step("pick", .choose(Field("pick", "", .options(options))), "Which of all these?"),
        Step("end", .say, "Said."),
      ])
    for size in Self.sizes {
      for row in [0, 1, 9, 19] {
        let shown = looks(size, [.move(rows: row, columns: 0)], in: guide).letters
        #expect(shown.contains("Whichofallthese?") && shown.contains("Theanswernumber\(row + 1)"))
      }
    }
  }

  @Test func aDraftIsBeforeItsAuthorAlone() {
    let typing: [GuideEvent] = [.pass, .press(.a), .insert("zqxj")]
    for size in Self.sizes {
      #expect(looks(size, typing).letters.contains("zqxj"))
      for covered: [GuideEvent] in [
        [.resumed], [.takeBreak], [.takeBreak, .resumed], [.resumed, .press(.b)],
        [.resumed, .insert("zqxj")],
        [.advance, .back],
      ] {
        let screen = looks(size, typing + covered).letters
        let isOut = covered.first == .advance
        #expect(!screen.contains("zqxj"), "\(covered)")
        #expect(isOut || !screen.contains("Mine?"))
      }
      #expect(looks(size, typing + [.advance]).letters.contains("zqxj"), "now it is said")
    }
  }

  @Test func theHearthSaysTheTimeOfWhatWasAgreed() {
    for (days, words) in [
      (0, "today at 20:00"), (1, "tomorrow at 20:00"), (-1, "whenever it suits (Fri 20 Nov)"),
    ] {
      let record = Appointment.record(
        id: "appointment-1", title: "the shelf", on: Walk.start.date.adding(days: days),
        time: TimeOfDay(hour: 20, minute: 0), owner: .b, guide: "floor", at: Walk.start)
      let walk = Walk(Walk.household("Ana", "Ben"), records: [record])
      let screen = Onlooker(
        buffer: Renderer(app: walk.app).render(walk.state, size: Size(columns: 80, rows: 24)))
      #expect(screen.letters.contains(Onlooker.letters("the shelf, \(words) ● Ben")))
    }
  }
}
