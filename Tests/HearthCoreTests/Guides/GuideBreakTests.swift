import Testing

@testable import HearthCore

@Suite("Heat and breaks")
struct GuideBreakTests {
  typealias Made = GuideTester

  private static let heated = [
    Step("one", .heat(threshold: 7, decides: false), who: .first, ""),
    Step("two", .heat(threshold: 7, decides: true), who: .second, ""), Made.end,
  ]

  private func after(_ first: Int?, _ second: Int?) -> Made {
    var guide = Made(Self.heated)
    for number in [first, second] {
      if let number { guide.hurry(.digit(number), .advance) } else { guide.hurry(.pass) }
    }
    return guide
  }

  @Test("Under the threshold it goes on; the numbers are gone")
  func calm() {
    for (first, second) in [(0, 0), (6, 6), (0, 6), (nil, 6), (6, nil), (nil, nil)] as [(Int?, Int?)] {
      let session = after(first, second).session
      #expect(session.step == "end" && session.pause == nil)
      #expect(session.sealed.isEmpty && session.answers.isEmpty && session.awaitingReveal.isEmpty)
      #expect(session == after(0, 0).session, "nothing is left of \(first ?? -1) and \(second ?? -1)")
    }
  }

  @Test("At the threshold or over it all of it pauses, and nothing tells whose number it was")
  func boiling() {
    for (first, second) in [(7, 0), (0, 7), (9, 9), (nil, 8), (8, nil)] as [(Int?, Int?)] {
      let session = after(first, second).session
      #expect(session.pause == .init(since: Made.start, until: Made.start.adding(seconds: 20 * 60)))
      #expect(session.step == "end" && session.sealed.isEmpty && session.answers.isEmpty)
      #expect(session == after(7, 7).session, "nothing is left of \(first ?? -1) and \(second ?? -1)")
    }
  }

  private static func onBreak() -> Made {
    var guide = Made([Made.say("hello"), Step("topic", .write(Field("topic", "", .line)), ""), Made.end])
    guide.hurry(.advance, .insert("half a wor"))
    return guide
  }

  @Test("A break cannot end before it has done its work; then both keys lead to the exact step")
  func minimum() {
    var guide = Self.onBreak()
    guide.send(.takeBreak, after: 5, effects: [.moved]) {
      $0.pause = .init(since: Made.start.adding(seconds: 5), until: Made.start.adding(seconds: 1205))
      $0.form.since = Made.start.adding(seconds: 5)
    }
    for event in [GuideEvent.advance, .pass, .back, .wrapUp, .decline, .takeBreak, .resumed] {
      guide.send(event)
    }
    guide.send(.press(.a))
    guide.send(.press(.b), after: 1199)
    guide.send(.press(.b), after: 1) { $0.form.pressed = [.b] }
    guide.send(.press(.b))
    guide.send(.press(.a), effects: [.moved]) {
      $0.pause = nil
      $0.form.pressed = []
      $0.form.since = Made.start.adding(seconds: 1205)
    }
    #expect(guide.session.form.text.text == "half a wor")
  }

  @Test("Another time goes round from twenty minutes to less than a day, never into the past")
  func anotherTime() {
    var guide = Self.onBreak()
    guide.hurry(.takeBreak)
    for minutes in [30, 60, 180, 22 * 60, 20, 30] {
      guide.send(.anotherTime, effects: [.moved]) {
        $0.pause?.until = Made.start.adding(seconds: minutes * 60)
      }
    }
    for hours in [0, 1, 2, 4, 21, 23, 48] {
      guide.now = Made.start.adding(seconds: hours * 3600 + 1)
      for _ in 0..<6 {
        guide.hurry(.anotherTime)
        let until = guide.session.pause?.until.seconds ?? 0
        #expect(until > guide.now.seconds && until < guide.now.seconds + 24 * 3600)
      }
    }
  }

  @Test("A break lasts beyond the program, even past its time")
  func kept() throws {
    var guide = Self.onBreak()
    guide.hurry(.takeBreak, .anotherTime)
    let pause = guide.session.pause
    guide.now = Made.start.adding(seconds: 60)
    try guide.leaveAndReturn(draft: "half a wor")
    #expect(guide.session.pause == pause && guide.session.step == "topic")
    guide.now = Made.start.adding(seconds: 3 * 24 * 3600)
    try guide.leaveAndReturn(draft: "half a wor")
    guide.hurry(.press(.a), .press(.b))
    #expect(guide.session.pause == nil && guide.session.step == "topic")
    #expect(guide.session.form.text.text == "half a wor")
  }

  @Test("A clock set back by a week holds nobody in a break for a week")
  func clockSetBack() throws {
    let week = 7 * 24 * 3600
    var running = Self.onBreak()
    running.hurry(.takeBreak)
    running.now = Made.start.adding(seconds: -week)
    running.hurry(.press(.a))
    #expect(running.session.pause?.since == running.now)
    running.send(.press(.a), after: 20 * 60 - 1)
    running.now = running.now.adding(seconds: 1)
    running.hurry(.press(.a), .press(.b))
    #expect(running.session.pause == nil)

    var restored = Self.onBreak()
    restored.hurry(.takeBreak)
    restored.now = Made.start.adding(seconds: -week)
    try restored.leaveAndReturn()
    #expect(restored.session.pause == .init(since: restored.now, until: restored.now.adding(seconds: 1200)))
  }

  @Test("A break in a private step draws its curtain")
  func curtainDrawn() {
    var guide = Made([Step("one", .seal([Field("word", "", .line)]), who: .second, ""), Made.end])
    guide.hurry(.insert("mine"), .takeBreak)
    guide.now = Made.start.adding(seconds: 1200)
    guide.hurry(.press(.a), .press(.b))
    #expect(guide.session.pause == nil && guide.session.form.veiled)
    #expect(guide.session.form.text == TextField("mine", isPrivate: true), "its writer finds it, hidden")
  }
}
