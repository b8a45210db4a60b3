import Testing

@testable import HearthCore

@Suite("Drawing questions")
struct QuestionTests {
  typealias Made = GuideTester

  private static func deck(_ id: String = "deck", each count: Int, depths: ClosedRange<Int>) -> Deck {
    let prompts = depths.flatMap { depth in
      (1...count).map { Prompt("\(id)-\(depth)-\($0)", depth: depth, "\(id) \(depth) \($0)?") }
    }
    return Deck(id: id, title: id, about: "", theme: "", prompts: prompts)
  }

  private static let ask = Step("ask", .question(), who: .first, "{question}", next: [Branch(to: "ask")])

  @Test("An answered question is told once, and rests")
  func answered() throws {
    var guide = Made(
      [Step("ask", .question(), who: .first, ""), Made.end], decks: [Self.deck(each: 3, depths: 1...1)])
    let question = try #require(guide.session.question)
    guide.send(.advance, effects: [.asked(prompt: question), .moved]) {
      $0.answered = [question]
      $0.trail = [.init(at: "ask", in: $0)]
      $0.step = "end"
    }
    guide.hurry(.back)
    #expect(guide.session.question == question, "going back finds the same question")
    #expect(guide.session.answered.isEmpty, "and takes the answer back")
    guide.hurry(.advance)
    #expect(guide.session.answered == [question], "once")
  }

  @Test("Passing brings another and costs nothing")
  func passing() throws {
    var guide = Made([Self.ask], decks: [Self.deck(each: 3, depths: 1...1)])
    let first = try #require(guide.session.question)
    #expect(guide.hurry(.pass) == [.moved])
    #expect(guide.session.question != first && guide.session.answered.isEmpty && guide.session.step == "ask")
  }

  @Test(
    "None repeats before all have been on the screen, whichever were passed",
    arguments: 1...20 as ClosedRange<UInt64>)
  func noRepeats(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    var guide = Made([Self.ask], decks: [Self.deck(each: 6, depths: 1...1)], seed: seed)
    for _ in 1...3 {
      var seen: [String] = []
      for _ in 1...6 {
        if let question = guide.session.question { seen.append(question) }
        guide.hurry(random.next() % 2 == 0 ? .pass : .advance)
      }
      #expect(Set(seen).count == 6, "\(seen)")
    }
  }

  @Test("After the last one, the one on the screen does not come straight back")
  func noEcho() {
    var guide = Made([Self.ask], decks: [Self.deck(each: 2, depths: 1...1)])
    for _ in 1...20 {
      let before = guide.session.question
      guide.hurry(.pass)
      #expect(guide.session.question != before)
    }
    var only = Made([Self.ask], decks: [Self.deck(each: 1, depths: 1...1)])
    only.hurry(.pass)
    #expect(only.session.question == "deck-1-1", "one question is better than none")
  }

  @Test("Nobody is taken deeper than agreed, even when all the lighter ones are spent")
  func depth() {
    let decks = [Self.deck(each: 2, depths: 1...5)]
    for deeper in 0...4 {
      let steps = [
        Made.say("start", next: [Branch(doing: Array(repeating: .deeper, count: deeper))]), Self.ask,
      ]
      var guide = Made(steps, decks: decks)
      guide.hurry(.advance)
      #expect(
        guide.session.question?.hasPrefix("deck-\(deeper + 1)-") == true, "the depth agreed comes first")
      for _ in 1...30 {
        let depth = guide.session.question.flatMap(guide.engine.library.prompt)?.depth ?? 9
        #expect(depth <= deeper + 1)
        guide.hurry(.pass)
      }
    }
  }

  @Test("Depth stops at five")
  func deepest() {
    var guide = Made(
      [Made.say("start", next: [Branch(doing: Array(repeating: .deeper, count: 9))]), Self.ask],
      decks: [Self.deck(each: 1, depths: 1...5)])
    guide.hurry(.advance)
    #expect(guide.session.depth == 5 && guide.session.question == "deck-5-1")
  }

  @Test("What was answered another evening rests until the deck is spent, the longest first")
  func rested() {
    let asked = ["deck-1-1": 300, "deck-1-2": 100, "deck-1-3": 200].mapValues {
      Moment(seconds: $0, offset: 0)
    }
    var guide = Made([Self.ask], decks: [Self.deck(each: 5, depths: 1...1)], asked: asked)
    var order: [String] = []
    for _ in 1...5 {
      order += [guide.session.question].compactMap { $0 }
      guide.hurry(.pass)
    }
    #expect(Set(order.prefix(2)) == ["deck-1-4", "deck-1-5"])
    #expect(Array(order.dropFirst(2)) == ["deck-1-2", "deck-1-3", "deck-1-1"])
  }

  @Test("A chosen deck is the only one drawn from")
  func chosenDeck() {
    let decks = [Self.deck("one", each: 2, depths: 1...1), Self.deck("two", each: 2, depths: 1...1)]
    var guide = Made([Self.ask], answers: [AnswerKey("deck"): .option("two")], decks: decks)
    for _ in 1...8 {
      #expect(guide.session.question?.hasPrefix("two-") == true)
      guide.hurry(.pass)
    }
  }

  @Test("The one who opens alternates, and the seats come round")
  func opener() {
    let steps = [
      Step("ask", .question(), who: .first, "{who}"),
      Step(
        "answer", .floor(seconds: 1), who: .second, "{who}",
        next: [
          Branch(to: "ask", when: .questionsBelow(3), doing: [.swapSeats]), Branch(doing: [.swapSeats]),
        ]), Made.end,
    ]
    for opener in PartnerID.allCases {
      var guide = Made(steps, opener: opener, decks: [Self.deck(each: 9, depths: 1...1)])
      var openers: [PartnerID] = []
      while guide.session.step != "end" {
        openers.append(guide.session.first)
        guide.hurry(.advance, .advance)
      }
      #expect(openers == [opener, opener.other, opener])
      #expect(guide.session.first == opener.other && guide.session.answered.count == 3)
    }
  }

  @Test("A question put first comes before any drawn one, and is not drawn again")
  func queued() {
    var guide = Made([Made.say("hello"), Self.ask], decks: [Self.deck(each: 3, depths: 1...2)])
    guide.session.queued = "deck-1-2"
    guide.hurry(.advance)
    #expect(guide.session.question == "deck-1-2" && guide.session.queued == nil)
    guide.hurry(.advance, .pass)
    #expect(guide.session.question != "deck-1-2")
  }

  @Test("A question that is gone by the time they come back makes room for another")
  func gone() throws {
    var guide = Made([Self.ask], decks: [Self.deck(each: 3, depths: 1...1)])
    guide.session.question = "from-another-deck"
    try guide.leaveAndReturn()
    #expect(guide.session.question?.hasPrefix("deck-1-") == true)
  }

  @Test("Where no other question is left, passing it is enough for tonight")
  func last() {
    var guide = Made(
      [Self.ask, Made.say("close")], close: "close", decks: [Self.deck(each: 1, depths: 1...1)])
    guide.hurry(.pass)
    #expect(guide.session.step == "close")
  }

  @Test("Only a question that was answered long ago, with a line kept of it, is looked at again")
  func earlier() {
    let day = 24 * 3600
    var memory = QuestionMemory()
    let now = GuideTester.start
    for (prompt, age, isKept) in [("deck-1-1", 61, true), ("deck-1-2", 59, true), ("deck-1-3", 400, false)] {
      let at = now.adding(seconds: -age * day)
      memory.take(QuestionMemory.Asked.record(prompt, kept: isKept ? [at.month] : [], at: at))
    }
    let guide = Guide(
      id: "made-up", title: "", minutes: 1, about: "", why: "", keeps: .conversation,
      steps: [Step("ask", .question(from: .earlier), who: .first, "{question}")])
    let library = Library(guides: [guide], decks: [Self.deck(each: 5, depths: 1...1)], feelings: [])
    let engine = GuideEngine(guide: guide, library: library, memory: memory)
    let session = engine.begin(id: "s", opener: .a, at: now, seed: 1)
    #expect(session.question == "deck-1-1" && session.lastTime == now.adding(seconds: -61 * day))
    #expect(!engine.holds(.nothingEarlier, session))
    memory.take(QuestionMemory.Asked.record("deck-1-1", kept: [], at: now))
    #expect(GuideEngine(guide: guide, library: library, memory: memory).holds(.nothingEarlier, session))
  }

  @Test("Several at once are all different, count as answered together, and pass for another hand")
  func hand() {
    var guide = Made(
      [Step("hand", .hand(3), "Take them along."), Made.end], decks: [Self.deck(each: 7, depths: 1...1)])
    let first = guide.session.hand
    #expect(Set(first).count == 3)
    guide.hurry(.pass)
    let second = guide.session.hand
    #expect(Set(first).isDisjoint(with: second) && second.count == 3)
    guide.hurry(.advance)
    #expect(guide.session.answered == second && guide.session.step == "end")
  }

  @Test("Asking on goes through the question's own follow-up and then its deck's")
  func askingOn() {
    let deck = Deck(
      id: "deck", title: "", about: "", theme: "", followUps: ["And then?", "What else?"],
      prompts: [Prompt("deck-1", depth: 1, "What?", followUp: "Which one?")])
    var guide = Made([Self.ask], decks: [deck])
    #expect(guide.engine.followUp(guide.session) == nil)
    var asked: [String] = []
    for _ in 1...4 {
      guide.hurry(.askOn)
      asked += [guide.engine.followUp(guide.session)].compactMap { $0 }
    }
    #expect(asked == ["Which one?", "And then?", "What else?", "Which one?"])
  }
}
