import Testing

@testable import HearthCore

/// The clock of these tests shows Saturday, 21 November 2026, half past seven in the evening.
@Suite("Naming a day")
struct DayFieldTests {
  typealias Made = GuideTester

  private static let day = Field("day", "Which day?", .date)

  private static func guide(_ field: Field = day) -> Made {
    Made([Step("when", .write(field), ""), Step("end", .say, "See you {=day}.")])
  }

  private static func date(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  @Test(
    "It is typed as people say it; what was understood is said while it is typed",
    arguments: [
      ("sunday 20:00", "2026-11-22", "20:00", "Sunday 22 November, 20:00"),
      ("tomorrow", "2026-11-22", nil, "Sunday 22 November"),
      ("14 feb", "2027-02-14", nil, "Sunday 14 February"),
      ("21 nov", "2026-11-21", nil, "Saturday 21 November"),
      ("20 nov", "2027-11-20", nil, "Saturday 20 November 2027"),
      ("2028-02-29 7:05", "2028-02-29", "07:05", "Tuesday 29 February 2028, 07:05"),
      ("+2", "2026-11-23", nil, "Monday 23 November"),
      // A time alone is the next one on the clock, to the minute.
      ("19:30", "2026-11-21", "19:30", "Saturday 21 November, 19:30"),
      ("19:29", "2026-11-22", "19:29", "Sunday 22 November, 19:29"),
      ("today 21:00", "2026-11-21", "21:00", "Saturday 21 November, 21:00"),
      // On a Saturday evening, a Saturday morning is that of the week after.
      ("saturday 10:00", "2026-11-28", "10:00", "Saturday 28 November, 10:00"),
      ("saturday 21:00", "2026-11-21", "21:00", "Saturday 21 November, 21:00"),
      ("saturday", "2026-11-21", nil, "Saturday 21 November"),
    ])
  func understood(_ typed: String, _ day: String, _ time: String?, _ words: String) throws {
    var guide = Self.guide()
    guide.hurry(.insert(typed))
    #expect(guide.engine.understood(guide.session, at: guide.now) == words)
    #expect(guide.hurry(.advance) == [.moved])
    let named = Answer.day(try Self.date(day), time.flatMap { TimeOfDay($0) })
    #expect(guide.session.answers == [.init("day"): named])
    #expect(guide.engine.plain("See you {=day}.", guide.session) == "See you \(words).")
  }

  @Test(
    "What is no day to come is said in a line that tells what to do; the words stay",
    arguments: [
      ("yesterday", "That day is over. Name one that is still to come."),
      ("2026-11-20", "That day is over. Name one that is still to come."),
      ("14 feb 2020", "That day is over. Name one that is still to come."),
      ("today 8:00", "That time is over for today. Name a later one, or another day."),
      ("21 nov 19:29", "That time is over for today. Name a later one, or another day."),
      ("all day", "Which day? Such as sunday 20:00, or 14 feb."),
      ("when it suits", "“when” is neither a day nor a time. Write sat 20:00, tomorrow or +2."),
      ("every friday", "“every friday” is more than a day and a time. Leave it out here."),
      ("30 feb", "There is no 30 February. Take another day."),
    ])
  func faults(_ typed: String, _ words: String) {
    var guide = Self.guide()
    guide.hurry(.insert(typed))
    #expect(guide.engine.understood(guide.session, at: guide.now) == nil)
    guide.send(.advance) { $0.form.fault = words }
    guide.send(.edit(.left)) {
      var text = $0.form.text
      text.apply(.left)
      $0.form.text = text
    }
    #expect(guide.session.form.fault == words, "moving about changes nothing")
    guide.hurry(.insert("x"))
    #expect(guide.session.form.fault == nil && guide.session.form.text.text.count == typed.count + 1)
  }

  @Test("Left empty, or passed, it is no day")
  func empty() {
    for way in [GuideEvent.advance, .pass] {
      var guide = Self.guide()
      guide.hurry(.insert("  "), way)
      #expect(guide.session.step == "end" && guide.session.answer("day") ?? .passed == .passed)
      #expect(guide.engine.pieces("See you {=day}.", guide.session) == nil)
    }
  }

  @Test("Going back finds it in the field, to be taken again or changed")
  func back() throws {
    var guide = Self.guide()
    guide.hurry(.insert("sunday 20:00"), .advance, .back)
    #expect(guide.session.form.text == TextField("2026-11-22 20:00", limit: 200))
    #expect(guide.engine.understood(guide.session, at: guide.now) == "Sunday 22 November, 20:00")
    guide.hurry(.advance)
    let answer = guide.session.answer("day")
    #expect(answer == .day(try Self.date("2026-11-22"), TimeOfDay(hour: 20, minute: 0)))
  }

  @Test("Leaving keeps the day, and what is half typed, as it was")
  func leaving() throws {
    var guide = Self.guide()
    guide.hurry(.insert("sund"))
    try guide.leaveAndReturn(draft: "sund")
    #expect(guide.session.form.text == TextField("sund", limit: 200))
    guide.hurry(.insert("ay"), .advance)
    let answers = guide.session.answers
    try guide.leaveAndReturn()
    #expect(guide.session.step == "end" && guide.session.answers == answers && !answers.isEmpty)
  }

  @Test("Days are stored as they are read, and what is none is not read")
  func stored() throws {
    let days: [Answer] = [
      .day(try Self.date("2026-11-22"), nil),
      .day(try Self.date("0001-01-01"), TimeOfDay(hour: 0, minute: 0)),
      .day(try Self.date("9999-12-31"), TimeOfDay(hour: 23, minute: 59)),
    ]
    for day in days { #expect(Answer(stored: day.stored) == day) }
    for text in ["", " ", "soon", "2026-13-01", "2026-02-30 20:00"] {
      #expect(Answer(stored: .object(["day": .string(text)])) == nil, "\(text)")
    }
  }

  @Test("A hundred thousand characters are refused, and what was there stays")
  func enormous() {
    var guide = Self.guide()
    guide.hurry(.insert("sun"))
    guide.send(.insert(String(repeating: "x", count: 100_000)))
    guide.hurry(.insert("x"), .advance)
    let fault = guide.session.form.fault
    #expect(fault != nil)
    guide.send(.insert(String(repeating: "sunday ", count: 15_000)))
    #expect(guide.session.form.fault == fault, "what is wrong is still what is in the field")
  }

  @Test("One from a file that was written in by hand is refused with a line, and is all there")
  func enormousInAFile() throws {
    var guide = Self.guide()
    let text = String(repeating: "sunday ", count: 15_000)
    try guide.leaveAndReturn(draft: text)
    #expect(guide.session.form.text.text == text)
    guide.hurry(.advance)
    #expect(guide.session.form.fault == "That is too long for a day. Write it as sunday 20:00, or 14 feb.")
    #expect(guide.session.form.text.text == text)
  }

  @Test("A sealed one is hidden while it is typed, unless its writer asks to see it")
  func sealed() {
    var guide = Made(Made.alone(Self.day) + [Step("open", .reveal(["first", "second"]), ""), Made.end])
    guide.hurry(.press(.a), .insert("sunday"))
    #expect(guide.session.form.text.isPrivate)
    #expect(guide.engine.understood(guide.session, at: guide.now) == nil, "nor what it means")
    guide.send(.peek) { $0.form.text.isPrivate = false }
    #expect(guide.engine.understood(guide.session, at: guide.now) == "Sunday 22 November")
    guide.hurry(.advance, .press(.b), .insert("monday"), .advance)
    let days = guide.session.answers.values.map { guide.engine.words($0, field: "day") }
    #expect(Set(days) == ["Sunday 22 November", "Monday 23 November"])
  }
}
