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
