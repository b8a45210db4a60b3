import Testing

@testable import HearthCore

/// Short guides that go by the names Mend knows.
enum MendLibrary {
  static let all = Library(
    guides: [
      TestLibrary.floor, TestLibrary.checkin, mend, aftermath, park, promise, outlook, look("trial"),
      look("difference"), promiseLook, card("helps", .helps), card("phrase", .phrase), comfort, thanks,
    ], decks: [TestLibrary.deck], feelings: TestLibrary.all.feelings,
    topics: [Topic("touch", "Touch", opensWithBoth: false)],
    phrases: [
      PhraseFamily("Slow down", ["Wait a moment.", "Say that again, softer."]),
      PhraseFamily("Come close", ["May I hold your hand?"], topic: "touch"),
      PhraseFamily("Own a part", ["That was my part."]),
    ])

  /// A step of every kind a guide of Mend may have.
  static let mend = Guide(
    id: "mend", title: "Something hard", minutes: 45, home: .mend, group: "Hard", about: "About.",
    why: "Why.",
    source: "Somewhere.", keeps: .conversation, close: "look",
    steps: [
      Step("safety", .say, "Before you begin."), Step("agree", .consent(otherwise: nil), "?"),
      Step("held", .say, "{=held@first}", onlyIf: .answered(field: Field.Key.held)),
      Step("to.a", .curtain, who: .first, ""),
      Step("heat.a", .heat(threshold: 7, decides: false), who: .first, ""),
      Step("to.b", .curtain, who: .second, ""),
      Step("heat.b", .heat(threshold: 7, decides: true), who: .second, ""),
      Step("topic", .write(Field("topic", "", .line)), "?", onlyIf: .unanswered(field: "topic")),
      Step(
        "order",
        .choose(
          Field("order", "", .options([Option("1", "One"), Option("2", "Two"), Option("3", "Three")]))), "?"),
      Step("to.draft", .curtain, who: .first, ""),
      Step(
        "draft", .draft([Field("feel", "", .feelings(atMost: 2)), Field("need", "", .page)]), who: .first, ""),
      Step("breath", .breathe(.slow, times: 2), "Breathe."),
      Step("floor", .floor(seconds: 60), who: .first, "{who}"),
      Step("back", .reflect(stems: ["One", "Two", "Three"]), who: .first, "{other}"),
      Step("quiet", .quiet(seconds: 60), ""),
      Step("look", .schedule(title: "{=topic}", days: [7], as: .trial), "?"), Step("keep", .keep, "?"),
      Step("end", .say, "That was all."),
    ])

  static let aftermath = Guide(
    id: "aftermath", title: "After a quarrel", minutes: 30, home: .mend, group: "Hard", about: "", why: "",
    keeps: .conversation, steps: [Step("agree", .consent(otherwise: nil), "?"), Step("end", .say, "End.")])

  static let park = agreeing("park", .issue, isOptional: true)
  static let promise = agreeing("promise", .promise)

  private static func agreeing(
    _ id: String, _ sort: Appointment.Sort, isOptional: Bool = false
  ) -> Guide {
    Guide(
      id: id, title: id, minutes: 2, home: .mend, group: "Calm", about: "", why: "", keeps: .dates,
      steps: [
        Step("what", .write(Field("topic", "", .line)), who: .first, "What?"),
        Step(
          "when", .schedule(title: "{=topic}", days: [7], as: sort, isOptional: isOptional), who: .first,
          "When?"),
      ])
  }

  static let outlook = Guide(
    id: "outlook", title: "From outside", minutes: 10, home: .mend, group: "Calm", about: "", why: "",
    keeps: .outlook,
    steps: [
      Step("a", .write(Field("outlook", "", .line)), who: .first, "{=held}"),
      Step("b", .write(Field("outlook", "", .line)), who: .second, ""),
    ])

  private static func look(_ id: String) -> Guide {
    Guide(
      id: id, title: id, minutes: 5, home: .mend, group: "", about: "", why: "", keeps: .dates,
      steps: [Step("look", .say, "{=topic}", lines: ["{=agreed}"])])
  }

  static let promiseLook = Guide(
    id: "promise-look", title: "A promise", minutes: 2, home: .mend, group: "", about: "", why: "",
    keeps: .dates,
    steps: [
      Step("to.look", .curtain, who: .first, ""),
      Step(
        "look",
        .choose(
          Field(
            "became", "",
            .options([
              Option("done", "Done"), Option("release", "Let go", leads: Branch(doing: [.release])),
              Option("stay", "Not yet", leads: Branch(doing: [.stay])),
            ]))), who: .first, "{who}, {=topic}?"),
    ])

  private static func card(_ id: String, _ keeps: Guide.Keeps) -> Guide {
    Guide(
      id: id, title: id, minutes: 2, home: .mend, group: "", about: "", why: "", keeps: keeps,
      steps: [
        Step(
          "whose", .choose(Field("whose", "", .options([Option("first", "{first}")]))), "Whose?",
          onlyIf: .unanswered(field: Field.Key.author)),
        Step("write", .write(Field("text", "", .line)), who: .first, "{who}?"),
      ])
  }

  static let comfort = Guide(
    id: "comfort", title: "comfort", minutes: 2, home: .mend, group: "", about: "", why: "", keeps: .comfort,
    steps: [
      Step("to", .curtain, who: .first, ""),
      Step("write", .draft([Field("text", "", .line)]), who: .first, "{who}?"),
    ])

  private static let thanks = Guide(
    id: "thanks", title: "Thanks", minutes: 2, home: .wall, group: "Wall", about: "", why: "", keeps: .thanks,
    steps: [Step("write", .write(Field("text", "", .line)), who: .first, "{who}?")])
}

extension TestApp {
  /// In the Mend pane.
  static func mending(_ records: [Record] = []) -> TestApp {
    let app = TestApp(records: records, library: MendLibrary.all)
    app.keys("5")
    return app
  }

  var mend: [MendRow] { app.mendRows(state) }

  /// Chooses that row of the Mend pane.
  func choose(_ row: MendRow, at place: SourceLocation = #_sourceLocation) {
    guard let index = mend.firstIndex(of: row) else {
      Issue.record("no row \(row) in \(mend)", sourceLocation: place)
      return
    }
    keys("g" + String(repeating: "j", count: index), at: place)
  }

  func appointment(_ id: String) -> Appointment? { state.records[id].flatMap(Appointment.init) }
}

/// Something agreed on, `days` from the day the tests begin.
func agreed(
  _ id: String, _ sort: Appointment.Sort, days: Int? = nil, time: TimeOfDay? = nil,
  owner: PartnerID? = nil, topic: String? = nil, agreed: String? = nil
) -> Record {
  Appointment.record(
    id: id, title: "title of \(id)", on: days.map { TestApp.start.date.adding(days: $0) }, time: time,
    owner: owner, guide: sort.guide ?? "mend", sort: sort, topic: topic, agreed: agreed,
    at: TestApp.start.adding(seconds: -86_400))
}

func card(_ id: String, _ sort: CareCard.Sort, _ author: PartnerID, _ text: String, minute: Int = 0) -> Record
{
  CareCard.record(
    id: id, sort, author: author, text: text, at: TestApp.start.adding(seconds: minute * 60 - 86_400))
}
