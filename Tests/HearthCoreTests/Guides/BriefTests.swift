import Testing

@testable import HearthCore

@Suite("Sealing something for a day, alone")
struct BriefTests {
  typealias Made = GuideTester

  private static let occasion = Brief.Occasion(ritual: "ritual-1", day: CivilDate(daysSinceEpoch: 20_785))
  private static let brought: [AnswerKey: Answer] = [AnswerKey("occurrence"): .text("\(occasion)")]

  private static func guide(_ answers: [AnswerKey: Answer] = [:], opener: PartnerID = .a) -> Made {
    Made(steps, opener: opener, answers: answers)
  }

  private static let steps = [
    Step("to", .curtain, who: .first, ""),
    Step("plan", .seal([Field("plan", "", .page)]), who: .first, ""),
    Step("hint", .write(Field("hint", "", .line)), who: .first, ""),
    Step("seal", .brief(of: "plan", opens: .day, days: [1, 7]), who: .first, "{day}"),
    Made.say("sealed", onlyIf: .answered(field: "when")),
    Made.say("none", onlyIf: .unanswered(field: "when")),
  ]

  @Test(
    "The words go from the sealed answers to the day they are for, and are nowhere else",
    arguments: PartnerID.allCases)
  func sealed(_ opener: PartnerID) {
    var guide = Self.guide(Self.brought, opener: opener)
    guide.hurry(.press(opener), .insert("the lake"), .advance, .insert("warm shoes"), .advance)
    #expect(guide.session.sealed == [.init("plan", opener): .text("the lake")])
    #expect(guide.session.awaitingReveal == ["plan"])
    let day = GuideEffect.laidAway(text: "the lake", hint: "warm shoes", by: opener, days: nil, opens: .day)
    guide.send(.advance, effects: [day, .moved]) {
      $0.sealed = [:]
      $0.awaitingReveal = []
      $0.trail = []
      $0.answers[.init("when", opener)] = .option("then")
      $0.step = "sealed"
      $0.form = Made.fresh
    }
  }

  @Test("With an occasion there is its day to choose and no other; without one, days ahead")
  func days() {
    for (answers, rows) in [(Self.brought, ["then", "never"]), ([:], ["in-1", "in-7", "never"])] {
      var guide = Self.guide(answers)
      guide.hurry(.press(.a), .insert("x"), .advance, .advance)
      let field = guide.engine.field(guide.session)
      #expect(field.map { guide.engine.options(guide.session, $0).map(\.id) } == rows)
    }
    var guide = Self.guide()
    guide.hurry(.press(.a), .insert("x"), .advance, .advance, .digit(2))
    #expect(
      guide.hurry(.advance) == [
        .laidAway(text: "x", hint: nil, by: .a, days: 7, opens: .day), .moved,
      ])
  }

  @Test("The day is said in words")
  func words() {
    let guide = Self.guide(Self.brought)
    #expect(guide.engine.plain("until {day}", guide.session) == "until Saturday 28 November")
    #expect(Self.guide().engine.pieces("until {day}", Self.guide().session) == nil)
  }

  @Test("Thrown away, nothing is left of it")
  func thrownAway() {
    var guide = Self.guide(Self.brought)
    guide.hurry(.press(.a), .insert("the lake"), .advance, .advance, .digit(2))
    guide.send(.advance, effects: [.moved]) {
      $0.sealed = [:]
      $0.awaitingReveal = []
      $0.trail = []
      $0.answers[.init("when", .a)] = .passed
      $0.step = "none"
      $0.form = Made.fresh
    }
  }

  @Test("Nothing written is nothing to seal; a word for the other one is")
  func empty() {
    for way in [GuideEvent.pass, .advance] {
      var guide = Self.guide(Self.brought)
      guide.hurry(.press(.a), way, .advance)
      #expect(guide.session.step == "none" && guide.session.awaitingReveal.isEmpty)
      var hinting = Self.guide(Self.brought)
      hinting.hurry(.press(.a), way, .insert("warm shoes"), .advance)
      #expect(hinting.session.step == "seal")
      let day = GuideEffect.laidAway(text: "", hint: "warm shoes", by: .a, days: nil, opens: .day)
      #expect(hinting.hurry(.advance) == [day, .moved])
    }
  }

  @Test("The day is not passed by a slip, and what is sealed cannot be gone back to")
  func noSlip() {
    var guide = Self.guide(Self.brought)
    guide.hurry(.press(.a), .insert("the lake"), .advance, .advance)
    guide.send(.pass)
    guide.send(.back, effects: [.moved]) {
      $0.step = "hint"
      $0.trail = []
      $0.form = Made.fresh
    }
    guide.send(.back)
  }

  @Test(
    "At every step before, leaving and a break keep the words out of the record, and a restart asks again")
  func stored() throws {
    var guide = Self.guide(Self.brought)
    let events: [GuideEvent] = [.press(.a), .insert("the lake"), .advance, .insert("warm shoes"), .advance]
    for event in events {
      guide.hurry(event)
      for paused in [false, true] {
        var again = guide
        if paused { again.hurry(.takeBreak) }
        #expect(!again.record().json.text().contains("lake"))
        try again.leaveAndReturn()
        #expect(again.session.sealed.isEmpty && again.session.form.text.text != "the lake")
        if again.session.step == "plan" { #expect(again.session.form.veiled) }
      }
    }
    try guide.leaveAndReturn()
    #expect(guide.session.step == "plan" && guide.session.notice == .sealedAnswersGone)
    #expect(guide.session.occasion == Self.occasion)
    guide.hurry(.press(.a), .insert("the pond"), .advance)
    #expect(guide.session.form.text.text == "warm shoes", "what was open is still there")
  }

  @Test("An occasion is a ritual and a day, and nothing looser")
  func occasions() {
    #expect(Brief.Occasion("ritual-1/2026-11-28") == Self.occasion)
    #expect(Brief.Occasion("a/b/2026-11-28")?.ritual == "a/b")
    for text in ["", "/2026-11-28", "ritual-1", "ritual-1/", "ritual-1/2026-02-30"] {
      #expect(Brief.Occasion(text) == nil, "\(text)")
    }
  }

  @Test("It opens from its day on; the record carries all of it, and half a record is none")
  func record() throws {
    let record = Brief.record(
      id: Brief.id(of: Self.occasion), ritual: "ritual-1", day: Self.occasion.day, author: .b,
      text: "the lake", hint: "shoes", opens: .author, at: Made.start)
    #expect(record.id == "brief-ritual-1-2026-11-28" && record.shelf == .standing)
    let brief = try #require(Brief(record))
    #expect(brief.ritual == "ritual-1" && brief.author == .b && brief.text == "the lake")
    #expect(brief.hint == "shoes" && brief.opens == .author)
    #expect(!brief.isOpen(on: brief.day.adding(days: -1)) && brief.isOpen(on: brief.day))
    #expect(brief.isOpen(on: brief.day.adding(days: 40)))
    for (field, value) in [("day", JSONValue.string("soon")), ("text", .null)] {
      var broken = record
      broken.body[field] = value
      #expect(Brief(broken) == nil)
    }
    var strange = record
    strange.body["opens"] = .string("moonrise")
    #expect(Brief(strange)?.opens == .author, "rather to one than to two")
    strange.erased = true
    #expect(Brief(strange) == nil)
  }

  // MARK: In the program

  private static let library = Library(
    guides: [
      Guide(
        id: "plan-date", title: "Plan", minutes: 5, about: "", why: "", keeps: .conversation,
        steps: [Made.say("welcome")] + steps)
    ], decks: [], feelings: [])

  @Test("The one who plans is the one the calendar names, and what comes of it is one record of the day")
  func planned() throws {
    let app = App(library: Self.library)
    let turn = Record(id: "turn-plan-date", kind: "turn", at: Made.start, body: ["opener": .string("b")])
    var state = app.begin(
      Launch(now: Made.start, seed: 1, folder: "~", household: TestApp.couple, records: [turn]))
    #expect(app.begin(&state, guide: "plan-date", opener: .b, answers: Self.brought) == [])
    #expect(state.session?.first == .b && state.session?.occasion == Self.occasion)
    var saved: [Record] = []
    for key in Key.sequence("<space>jthe lake<c-d>warm shoes<enter><enter>") ?? [] {
      for effect in app.reduce(&state, .key(key, at: Made.start)) {
        guard case .save(let records) = effect else { continue }
        saved += records
        _ = app.reduce(&state, .saved(records.map(\.id)))
      }
    }
    for record in saved where record.kind != Brief.kind { #expect(!record.json.text().contains("lake")) }
    let briefs = saved.filter { $0.kind == Brief.kind }
    #expect(briefs.map(\.id) == ["brief-ritual-1-2026-11-28"] && briefs.first?.author == .b)
    let brief = try #require(app.brief(of: "ritual-1", on: Self.occasion.day, state))
    #expect(brief.text == "the lake" && brief.hint == "warm shoes" && brief.opens == .day)
    #expect(app.briefs(state) == [brief] && state.session?.step == "sealed")
  }

  @Test("Sealed again it takes the place of the first, and undo brings that back")
  func sealedAgain() throws {
    let app = TestApp(library: Self.library)
    var state = app.state
    for words in ["the lake", "the pond"] {
      _ = app.app.begin(&state, guide: "plan-date", opener: .b, answers: Self.brought)
      for key in Key.sequence("<space>j\(words)<c-d><enter><enter>") ?? [] {
        for case .save(let records) in app.app.reduce(&state, .key(key, at: Made.start)) {
          _ = app.app.reduce(&state, .saved(records.map(\.id)))
        }
      }
      #expect(app.app.brief(of: "ritual-1", on: Self.occasion.day, state)?.text == words)
    }
    for key in Key.sequence("<esc>uJ") ?? [] { _ = app.app.reduce(&state, .key(key, at: Made.start)) }
    #expect(app.app.brief(of: "ritual-1", on: Self.occasion.day, state)?.text == "the lake")
  }

  @Test("Looked into and left, nothing is begun; sealed and quit, nothing of it is on the disk")
  func left() throws {
    let app = TestApp(library: Self.library)
    app.walk("2<enter>")
    #expect(app.step == "welcome")
    app.keys("<esc>")
    #expect(app.effects().isEmpty && app.state.sessions.isEmpty)
    app.walk("<enter><space>fthe lake<c-d><esc><enter>")
    #expect(app.step == "hint")
    app.walk("warm")
    app.keys("<c-c>")
    let quitting = app.effects()
    #expect(quitting.last == .quit && !String(describing: quitting).contains("lake"))
    #expect(app.disk.values.allSatisfy { !$0.json.text().contains("lake") })
    let again = app.restarted()
    again.walk("<enter>f")
    #expect(again.step == "plan" && again.state.session?.form.text.isEmpty == true)
    again.walk("a pond<c-d><enter>j<enter>")
    let brief = try #require(again.app.briefs(again.state).first)
    #expect(brief.text == "a pond" && brief.hint == nil && brief.ritual == nil)
    #expect(brief.day == TestApp.start.date.adding(days: 7) && again.kept("brief").count == 1)
  }
}
