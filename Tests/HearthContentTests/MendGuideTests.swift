@testable import HearthContent
import Testing

@testable import HearthCore

@Suite("Something hard between us")
struct MendGuideTests {
  /// Both at their calmest, with something written in most places.
  private static let talk = [
    "topic": "phones in bed", "against": "the light at midnight",
    "draft.first/happened": "it was one o’clock",
    "circle.first/flex": "later", "circle.second/flex": "earlier", "draft.first/need": "the dark",
    "draft.second/own": "I do it, too", "overlap": "the hall",
    "options": "the hall\na box", "trial": "phones in the hall", "does.first": "buys a clock",
    "does.second": "clears the shelf",
  ]

  @Test("It leads from the safety page to a trial on the calendar, and keeps what the two agreed")
  func trial() throws {
    let couple = Couple()
    couple.walk("mend", Self.talk.merging(["look/when": "in-14", "look/owner": "b"]) { $1 })
    let trial = try #require(couple.agreed.first)
    #expect(couple.agreed.count == 1 && trial.sort == .trial && trial.title == "phones in the hall")
    #expect(trial.owner == .b && trial.on == Couple.now.date.adding(days: 14) && trial.guide == "trial")
    #expect(trial.topic == "phones in bed" && trial.keep == .us)
    #expect(
      trial.agreed == """
        Us two against … the light at midnight
        Where they meet: the hall
        What we try: phones in the hall
        What Ben does: buys a clock
        What Ana does: clears the shelf
        """)
    let kept = try #require(couple.kept(Conversation.kind).first)
    #expect(kept.body["topic"] == .string("phones in bed"))
    #expect(couple.visited.first == "safety" && couple.visited.last == "end")
    for record in couple.disk.values where record.kind != Session.recordKind {
      #expect(!JSONValue.object(record.body).text(.compact).contains("one o’clock"), "a draft is no record")
    }
  }

  @Test("Both speak until heard, with their own draft before them, and once each")
  func rounds() throws {
    let couple = Couple()
    couple.walk("mend", Self.talk)
    for step in ["speak", "say.reflect", "feeling", "under", "under.back"] {
      #expect(couple.visited.count { $0 == step } == 2, "\(step)")
    }
    var walk = try Walker("mend")
    walk.go(to: "speak", ["happened": "it was one", "need": "the dark"])
    #expect(walk.screen.contains("What happened: it was one") && walk.session.first == .a)
    walk.send(.pass)
    #expect(walk.step == "swap", "what was not said is not given back")
    walk.send(.advance)
    #expect(walk.step == "speak" && walk.session.first == .b)
    walk.go(to: "another")
    walk.send(.digit(2), .advance)
    #expect(
      walk.step == "speak.again" && walk.session.first == .a
        && !walk.screen.contains("What happened: it was one"))
    walk.go(to: "another")
    walk.send(.advance)
    #expect(walk.step == "under" && walk.session.first == .a)
  }

  @Test("Not now leads to a day for it, and to nothing else")
  func notNow() {
    let couple = Couple()
    couple.walk("mend", ["agree": Couple.notNow, "when": "in-2", "owner": "a"])
    #expect(couple.visited == ["safety", "agree", "later", "end"])
    #expect(couple.agreed.map(\.sort) == [.issue] && couple.agreed.map(\.title) == [Guide.mend.title])
    #expect(couple.agreed.map(\.on) == [Couple.now.date.adding(days: 2)])
    #expect(couple.kept(Conversation.kind).isEmpty)
  }

  @Test("Not now, to something that is parked, leaves it where it was")
  func stays() {
    let parked = Appointment.record(
      id: "p", title: "the key", on: nil, owner: nil, guide: "mend", sort: .issue, topic: "the key",
      at: Couple.now)
    let couple = Couple([parked])
    couple.open("p", ["agree": Couple.notNow])
    #expect(couple.visited == ["safety", "agree", "stays", "end"] && couple.agreed.map(\.id) == ["p"])
    couple.open("p", Self.talk)
    #expect(!couple.visited.contains("topic"), "it has its name")
    #expect(!couple.agreed.contains { $0.id == "p" } && couple.agreed.map(\.topic) == ["the key"])
  }

  @Test("No trial leads to one of two: a difference to live with, or not yet")
  func noTrial() {
    let plan = Self.talk.merging(["small": "no", "understand": "the light is company"]) { $1 }
    let couple = Couple()
    couple.walk("mend", plan.merging(["leave": "difference", "difference/when": "in-90"]) { $1 })
    #expect(couple.agreed.map(\.sort) == [.difference] && couple.agreed.map(\.title) == ["phones in bed"])
    #expect(couple.agreed.first?.agreed?.contains("What we understand now: the light is company") == true)
    #expect(couple.agreed.map(\.on) == [Couple.now.date.adding(days: 90)])

    let other = Couple()
    other.walk("mend", plan.merging(["leave": "not-yet"]) { $1 })
    #expect(other.agreed.map(\.sort) == [.issue] && other.agreed.map(\.on) == [nil], "and never due")
  }

  @Test("A trial that finds no words becomes the other question")
  func wordless() {
    let couple = Couple()
    couple.walk("mend", ["trial": Couple.pass])
    #expect(couple.visited.contains("leave") && !couple.visited.contains("look"))
  }

  @Test("Words that are to be forgotten go from the date as well; what it is about stays")
  func forgotten() throws {
    let couple = Couple()
    couple.walk("mend", Self.talk.merging(["keep": "forget"]) { $1 })
    let trial = try #require(couple.agreed.first)
    #expect(trial.title == "phones in the hall" && trial.agreed == nil && trial.keep == .forget)
    #expect(couple.kept(Conversation.kind).isEmpty)
  }

  @Test(
    "Enough for tonight leads, from anywhere, over a day for it and the floor under their feet to what is kept",
    arguments: ["breath", "speak", "circles", "side"])
  func enough(_ step: String) {
    let couple = Couple()
    couple.walk(
      "mend", [step: Couple.enough, "topic": "phones", "rest/when": "in-3", "flex": "a bit"])
    #expect(couple.visited.contains("rest") && couple.visited.contains("ground"))
    #expect(couple.visited.contains("keep") && couple.visited.contains("thanks"))
    #expect(
      couple.agreed.map(\.sort) == [.issue] && couple.agreed.first?.on == Couple.now.date.adding(days: 3))
  }

  @Test("Someone too stirred up means a break, for both, at the same step")
  func heat() throws {
    var walk = try Walker("mend")
    walk.go(to: "heat.second")
    walk.send(.press(.b), .digit(7), .advance)
    #expect(walk.session.pause != nil && walk.step == "topic")
  }

  @Test("What each wrote in calm is there at the beginning and at the end")
  func held() throws {
    let lines = [AnswerKey("held", .b): Answer.text("ask what the quiet is for")]
    var walk = try Walker("mend", answers: lines)
    for step in ["held", "view"] {
      walk.go(to: step, ["trial": "a week"])
      #expect(walk.screen.contains("Ben: “ask what the quiet is for”") && walk.screen.count == 2, "\(step)")
    }
  }

  @Test("Where touch is closed, nobody is asked how near", arguments: ["mend", "aftermath", "floor"])
  func touch(_ id: String) throws {
    for topics in [[String](), [Topic.touch.id]] {
      var walk = try Walker(id, closed: topics)
      walk.go(to: "thanks")
      walk.send(.advance)
      #expect(walk.step.hasPrefix("touch") == topics.isEmpty, "\(walk.step)")
    }
  }

  @Test("A heated screen offers two ways at most", arguments: [Guide.mend, .aftermath])
  func two(_ guide: Guide) throws {
    let keep = try #require(guide.index(of: "keep"))
    let lists = guide.steps[..<keep].flatMap { step in
      if case .choose(let field) = step.kind { [field] } else { [Field]() }
    }
    #expect(lists.count >= 2)
    for field in lists { #expect(field.options.count <= 2, "\(guide.id): \(field.key)") }
  }

  @Test("Feelings come from the list before anything is typed", arguments: [Guide.mend, .aftermath])
  func feelingsFirst(_ guide: Guide) throws {
    let alone = guide.steps.filter { !$0.fields.isEmpty && $0.isAlone && $0.kind != .keep }
    let first = try #require(alone.flatMap(\.fields).first { $0.key != Field.Key.heat })
    #expect(first.kind == .feelings(atMost: 3) || first.kind == .feelings(atMost: 4))
  }

  @Test("The safety page is the one everybody reads, and it is the first")
  func safety() {
    #expect(Guide.mend.steps.first?.lines == SafetyText.beforeMending)
    #expect(Guide.mend.steps.first?.kind == .say)
  }
}
