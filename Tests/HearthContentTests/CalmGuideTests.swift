@testable import HearthContent
import Testing

@testable import HearthCore

@Suite("Guides for calm evenings: promises, trials, differences, outlooks, cards")
struct CalmGuideTests {
  private static func appointment(
    _ sort: Appointment.Sort, _ title: String, guide: String, owner: PartnerID? = nil, agreed: String? = nil
  ) -> Record {
    Appointment.record(
      id: "one", title: title, on: Couple.now.date, owner: owner, guide: guide, sort: sort, topic: "mornings",
      agreed: agreed, at: Couple.now)
  }

  @Test("What is parked is there on some day, unless it has a day; without words nothing is parked")
  func parking() {
    let couple = Couple()
    couple.walk("park", ["topic": "the spare key"])
    #expect(couple.agreed.map(\.sort) == [.issue] && couple.agreed.map(\.on) == [nil])
    #expect(couple.agreed.map(\.title) == ["the spare key"] && couple.visited.last == "parked")
    couple.walk("park", ["topic": "the roof", "when": "named", "day": "sunday 20:00", "owner": "b"])
    #expect(couple.agreed.contains { $0.title == "the roof" && $0.time?.minutes == 1200 && $0.owner == .b })
    for plan in [[:], ["topic": "x", "when": Couple.pass]] {
      couple.walk("park", plan)
      #expect(couple.agreed.count == 2 && couple.visited.last == "none", "\(plan)")
    }
  }

  @Test("A promise is its author’s; Enter alone keeps it")
  func promising() {
    let couple = Couple()
    couple.walk("promise", ["whose": "second", "topic": "ring the plumber"])
    #expect(couple.agreed.map(\.sort) == [.promise] && couple.agreed.map(\.owner) == [.b])
    #expect(couple.agreed.map(\.title) == ["ring the plumber"] && couple.agreed.first?.on != nil)
    couple.walk("promise", ["topic": Couple.pass])
    #expect(couple.agreed.count == 1 && couple.visited.last == "none")
  }

  @Test("Its author says how it stands: done, changed, let go, or still on it")
  func promiseLook() {
    let promise = Appointment.record(
      id: "one", title: "ring the plumber", on: Couple.now.date, owner: .b, guide: "promise-look",
      sort: .promise, topic: "ring the plumber", at: Couple.now)
    func status(_ plan: [String: String]) -> (String?, [Appointment]) {
      let couple = Couple([promise])
      couple.open("one", plan)
      return (couple.disk["one"]?.body["state"]?.string, couple.agreed.filter { $0.id != "one" })
    }
    #expect(status(["look": "done"]).0 == "done")
    #expect(status(["look": "let-go"]).0 == nil)
    #expect(status(["look": "still"]).0 == "open")
    #expect(status(["look": Couple.pass]).0 == "open", "no answer changes nothing")
    let (old, new) = status(["look": "change", "topic": " on Monday"])
    #expect(
      old == nil && new.map(\.title) == ["ring the plumber on Monday"] && new.map(\.owner) == [.b])
    let (kept, none) = status(["look": "change", "when": Couple.pass])
    #expect(kept == "open" && none.isEmpty, "what was not changed to its end stays as it was")
    #expect(
      Guide.promiseLook.steps.flatMap(\.sentences).allSatisfy { sentence in
        ["fail", "broke", "late", "forgot"].allSatisfy { !sentence.lowercased().contains($0) }
      })
  }

  @Test("A trial shows what was agreed, and is kept, changed or stopped")
  func trial() throws {
    let agreed = "What we try: one morning off\nWhat Ana does: sleeps"
    let record = Self.appointment(.trial, "one morning off", guide: "trial", agreed: agreed)
    func after(_ plan: [String: String]) -> Couple {
      let couple = Couple([record])
      couple.open("one", plan)
      #expect(!couple.agreed.contains { $0.id == "one" })
      return couple
    }
    let kept = after(["now": "keep"]).agreed
    #expect(
      kept.map(\.title) == ["one morning off"] && kept.map(\.agreed) == [agreed] && kept[0].sort == .trial)
    let changed = after(["now": "change", "trial": "two mornings"]).agreed
    #expect(changed.map(\.title) == ["two mornings"] && changed.map(\.topic) == ["mornings"])
    #expect(changed.map(\.agreed) == ["What we try: two mornings"])
    #expect(after(["now": "stop"]).agreed.isEmpty && after(["now": Couple.pass]).agreed.isEmpty)

    var walk = try Walker(
      "trial",
      answers: [AnswerKey("agreed"): .text(agreed), AnswerKey("agreed-title"): .text("one morning off")])
    #expect(walk.screen == ["You two tried something.", "“one morning off”", "", agreed])
    walk.go(to: "now")
    #expect(walk.screen.contains("“one morning off”"))
  }

  @Test("A difference comes back with what they understand by then")
  func difference() {
    let record = Self.appointment(
      .difference, "mornings", guide: "difference", agreed: "What we understand now: dark")
    let couple = Couple([record])
    couple.open("one", ["when": "in-180"])
    #expect(couple.agreed.map(\.agreed) == ["What we understand now: dark"])
    #expect(couple.agreed.map(\.on) == [Couple.now.date.adding(days: 180)])
    couple.open(couple.agreed[0].id, ["understand": "quiet", "when": "in-30"])
    // How it was seen before stays beside it.
    #expect(
      couple.agreed.map(\.agreed) == ["What we understand now: dark\nWhat we understand now: quiet"])
    #expect(couple.agreed.map(\.title) == ["mornings"] && couple.agreed.map(\.sort) == [.difference])
  }

  @Test("The third page of each is kept, and comes up again in four months")
  func outlook() {
    let couple = Couple()
    couple.walk(
      "outlook",
      ["friend": "a secret page", "page.first/outlook": "ask first", "page.second/outlook": "breathe"])
    let outlooks = couple.kept(Outlook.kind).compactMap(Outlook.init)
    #expect(
      Set(outlooks.map(\.text)) == ["ask first", "breathe"] && Set(outlooks.map(\.author)) == [.a, .b])
    #expect(couple.agreed.map(\.sort) == [.outlook])
    #expect(couple.agreed.map(\.on) == [Couple.now.date.adding(days: 120)])
    #expect(
      !couple.disk.values.contains { JSONValue.object($0.body).text(.compact).contains("a secret page") })
  }

  @Test("The three cards are their author’s", arguments: CareCard.Sort.written)
  func cards(_ sort: CareCard.Sort) {
    let couple = Couple()
    couple.walk(sort.rawValue, ["whose": "second", "text": "The lamp on."])
    #expect(couple.cards.map(\.sort) == [sort] && couple.cards.map(\.author) == [.b])
    let id = couple.cards[0].id
    couple.walk(
      sort.rawValue, opener: .b,
      brought: [
        AnswerKey("note"): .text(id), AnswerKey("author"): .text("b"),
        AnswerKey("text", .b): .text("The lamp on."),
      ],
      ["text": " And tea."])
    #expect(couple.cards.map(\.text) == ["The lamp on. And tea."] && couple.cards.map(\.id) == [id])
    #expect(couple.visited.contains("to.write") == (sort == .comfort), "a comfort card is a surprise")
  }

  @Test("After a quarrel, a number of four is a break first")
  func calm() throws {
    for (number, waits) in [(3, false), (4, true)] {
      var walk = try Walker("aftermath")
      walk.go(to: "heat.second")
      walk.send(.press(.b), .digit(number), .advance)
      #expect((walk.session.pause != nil) == waits)
    }
  }

  @Test("An apology may be declined, and then what is needed is said")
  func apology() {
    let couple = Couple()
    couple.walk("aftermath", ["answer": "needed"])
    #expect(couple.visited.count { $0 == "own.needed" } == 2)
    couple.walk("aftermath", ["answer": "accept"])
    #expect(!couple.visited.contains("own.needed"))
    couple.walk("aftermath", ["own": Couple.pass])
    #expect(!couple.visited.contains("own.answer"), "nobody is asked to accept what was not said")
  }

  @Test("After a quarrel, what each will do next time is kept as theirs")
  func nextTime() {
    let couple = Couple()
    couple.walk("aftermath", ["topic": "the door", "next.line.first/next": "count to ten"])
    let lines = couple.kept(KeptLine.kind)
    #expect(lines.map(\.author) == [.a] && couple.kept(Conversation.kind).count == 1)
  }

  // MARK: Touch

  @Test("A touch takes both keys, and either may say no")
  func touch() throws {
    let couple = Couple()
    couple.walk("touch", ["offer": "hug"])
    #expect(couple.visited == ["whose", "offer", "yes", "hug", "end"])
    couple.walk("touch", ["offer": "gaze", "yes": Couple.notNow])
    #expect(couple.visited == ["whose", "offer", "yes", "end"])
    couple.walk("touch", ["offer": "hand"])
    #expect(couple.visited == ["whose", "offer", "yes", "hand", "end"])
    #expect(try Walker("touch", closed: [Topic.touch.id]).step == "end")
  }

  // MARK: Words that mend

  @Test("Words that mend are short, blame nobody, and are said once")
  func phrases() {
    let families = Library.builtIn.phrases
    let all = families.flatMap(\.phrases)
    #expect((6...7).contains(families.count) && all.count >= 40 && Set(all).count == all.count)
    for phrase in all {
      #expect((5...60).contains(phrase.count) && !phrase.contains("'"), "\(phrase)")
      #expect(Nudge.blameWord(in: phrase) == nil, "\(phrase)")
      #expect(Words.presuming.isDisjoint(with: Words.of(phrase)), "\(phrase)")
    }
  }
}
