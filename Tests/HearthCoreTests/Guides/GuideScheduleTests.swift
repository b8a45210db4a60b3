import Testing

@testable import HearthCore

@Suite("Putting something on the calendar from a guide")
struct GuideScheduleTests {
  typealias Made = GuideTester

  private static let steps = [
    Step("again", .schedule(title: "{=topic} with {a}", days: [2, 7]), ""), Made.end,
  ]

  private static func guide() -> Made { Made(steps, answers: [AnswerKey("topic"): .text("the shelf")]) }

  private static func booked(_ title: String, in days: Int, owner: PartnerID? = nil) -> GuideEffect {
    .booked(.init(title, on: Made.start.date.adding(days: days), owner: owner))
  }

  @Test("A day and an owner put it on the calendar, names as tokens")
  func booked() {
    for (row, owner) in [(1, nil), (2, PartnerID.a), (3, .b)] as [(Int, PartnerID?)] {
      var guide = Self.guide()
      guide.hurry(.digit(3))
      guide.send(.advance, effects: [.moved]) {
        $0.answers[.init("when")] = .option("in-7")
        $0.form.field = 2
        $0.form.row = 0
      }
      guide.hurry(.digit(row))
      let booked = Self.booked("the shelf with {a}", in: 7, owner: owner)
      #expect(guide.hurry(.advance) == [booked, .moved])
      #expect(guide.session.step == "end")
    }
  }

  @Test("Another day, or a time, is typed; then the owner is asked for as ever")
  func named() throws {
    var guide = Self.guide()
    #expect(
      guide.engine.field(guide.session).map { guide.engine.options(guide.session, $0).map(\.id) } == [
        "never", "in-2", "in-7", "named", "open",
      ])
    guide.send(.digit(4)) { $0.form.row = 3 }
    guide.send(.advance, effects: [.moved]) {
      $0.answers[.init("when")] = .option("named")
      $0.form.field = 1
      $0.form.row = 0
      $0.form.text = TextField(limit: 200)
    }
    guide.hurry(.insert("sunday 20:00"), .advance)
    #expect(guide.session.form.field == 2)
    guide.hurry(.digit(3))
    let sunday = Made.start.date.adding(days: 1)
    let booking = GuideEffect.Booking(
      "the shelf with {a}", on: sunday, at: TimeOfDay(hour: 20, minute: 0), owner: .b)
    #expect(guide.hurry(.advance) == [.booked(booking), .moved] && guide.session.step == "end")
  }

  @Test("A day left empty, or passed, is some day; a change of mind takes no day along")
  func unnamed() {
    var empty = Self.guide()
    empty.hurry(.digit(4), .advance, .advance)
    #expect(empty.hurry(.advance) == [.booked(.init("the shelf with {a}", on: nil)), .moved])
    var passed = Self.guide()
    passed.hurry(.digit(4), .advance)
    #expect(passed.hurry(.pass) == [.booked(.init("the shelf with {a}", on: nil)), .moved])
    var changed = Self.guide()
    changed.hurry(.digit(4), .advance, .insert("sunday"), .advance, .back, .back, .digit(3), .advance)
    #expect(changed.session.form.field == 2)
    #expect(changed.hurry(.advance) == [Self.booked("the shelf with {a}", in: 7), .moved])
    #expect(changed.session.answer("day") == nil)
  }

  @Test("A day that is over by the time they come back to it is asked for again")
  func overdue() throws {
    var guide = Self.guide()
    guide.hurry(.digit(4), .advance, .insert("sunday 20:00"), .advance)
    guide.now = Made.start.adding(seconds: 3 * 24 * 3600)
    try guide.leaveAndReturn()
    for way in [GuideEvent.advance, .pass] {
      var late = guide
      #expect(late.hurry(way) == [.moved])
      #expect(late.session.step == "again" && late.session.form.field == 1)
      #expect(late.session.form.fault == "That day is over by now. Name one that is still to come.")
      #expect(late.session.form.text.text == "2026-11-22 20:00")
      late.hurry(.edit(.killToLineStart), .insert("friday"), .advance)
      let friday = try #require(CivilDate("2026-11-27"))
      #expect(late.hurry(.advance).first == .booked(.init("the shelf with {a}", on: friday)))
    }
    guide.session.form.field = 2
    guide.now = Made.start.adding(seconds: 24 * 3600)
    #expect(guide.hurry(.advance).count == 2, "the day itself is not over, whatever the clock says")
  }

  @Test(
    "A promise is its author’s: nobody is asked who brings it up",
    arguments: [Step.Who.first, .second, .both])
  func promise(_ who: Step.Who) {
    let step = Step("promise", .schedule(title: "{=what}", days: [7], as: .promise), who: who, "")
    let author: PartnerID = who == .second ? .a : .b
    var guide = Made(
      [step, Made.end], opener: .b, answers: [AnswerKey("what", author): .text("to call")])
    guide.hurry(.digit(1))
    let booking = GuideEffect.Booking(
      "to call", on: Made.start.date.adding(days: 7), owner: author, as: .promise)
    #expect(guide.hurry(.advance) == [.booked(booking), .moved] && guide.session.step == "end")
  }

  @Test("No need means no owner and no date")
  func noNeed() {
    var guide = Self.guide()
    guide.send(.advance, effects: [.moved]) {
      $0.answers[.init("when")] = .option("never")
      $0.step = "end"
    }
  }

  @Test("Passing the day puts nothing on the calendar, also after going back to it")
  func passed() {
    var guide = Self.guide()
    #expect(guide.hurry(.pass) == [.moved])
    var back = Self.guide()
    back.hurry(.digit(3), .advance, .back)
    #expect(back.session.form.row == 2)
    #expect(back.hurry(.pass) == [.moved])
  }

  @Test("Passing the owner leaves it to both")
  func passedOwner() {
    var guide = Self.guide()
    guide.hurry(.digit(2), .advance)
    let booked = Self.booked("the shelf with {a}", in: 2)
    #expect(guide.hurry(.pass) == [booked, .moved])
  }

  @Test("Without a topic there is no title, and the guide's own will do")
  func untitled() {
    var guide = Made(Self.steps)
    guide.hurry(.digit(2), .advance)
    #expect(guide.hurry(.advance) == [Self.booked("", in: 2), .moved])
  }

  @Test("A date the step does not offer, from a file changed by hand, is no date")
  func strange() throws {
    var guide = Self.guide()
    guide.hurry(.digit(2), .advance)
    var record = guide.record()
    record.body["answers"] = .object(["when": .object(["option": .string("in-\(Int.max)")])])
    guide.session = try #require(guide.engine.restore(record, at: guide.now))
    #expect(guide.session.form.field == 2)
    #expect(guide.hurry(.advance) == [.moved])
  }
}
