import Testing

@testable import HearthCore

/// Notes, letters and the guides that write them, for tests of the wall.
enum WallSample {
  /// That many days before the evening on which tests begin.
  static func day(_ ago: Int, hour: Int = 20) -> Moment {
    Moment(date: TestApp.start.date.adding(days: -ago), hour: hour, minute: 0)
  }

  static func note(
    _ id: String, _ sort: Note.Sort = .thanks, by author: PartnerID? = .a, _ text: String = "You made soup.",
    meaning: String? = nil, ago: Int = 0, keep: Keep = .us
  ) -> Record {
    Note.record(id: id, sort, author: author, text: text, meaning: meaning, keep: keep, at: day(ago))
  }

  /// Thanks.
  static func note(
    _ id: String, _ text: String, by author: PartnerID? = .a, meaning: String? = nil, ago: Int = 0,
    keep: Keep = .us
  ) -> Record {
    note(id, .thanks, by: author, text, meaning: meaning, ago: ago, keep: keep)
  }

  static func letter(
    _ id: String, by author: PartnerID = .a, _ text: String = "quince", opens: Letter.Opens, ago: Int = 3
  ) -> Record {
    Letter.record(id: id, author: author, text: text, opens: opens, at: day(ago))
  }

  static func reply(
    to note: Record, by author: PartnerID, _ text: String? = nil, heart: Bool = false
  ) throws -> Record {
    NoteReply.record(to: try #require(Note(note)), by: author, text: text, hasHeart: heart)
  }

  static func talk(_ id: String, _ summary: String, topic: String? = nil, ago: Int) -> Record {
    Conversation(
      id: id, guide: "floor", title: "One speaks", topic: topic, summary: summary, keep: .us, at: day(ago)
    ).record
  }

  static func answer(_ id: String, _ text: String, by author: PartnerID = .a, ago: Int) -> Record {
    KeptAnswer.record(
      id: id, prompt: "ordinary-1", author: author, text: text, question: "What 1?", keep: .us, at: day(ago))
  }

  /// The guides that the wall leads to, as short as they can be.
  static let library = Library(
    guides: TestLibrary.all.guides + [
      guide("thanks", .thanks, [Field.Key.text, Field.Key.meaning]), guide("reply", .reply, [Field.Key.text]),
      guide("ordinary", .ordinary, [Field.Key.text]), guide("love", .love, [Field.Key.text]), win,
      guide("helps", .helps, [Field.Key.text]),
    ], decks: [TestLibrary.deck], feelings: [])

  private static func guide(_ id: String, _ keeps: Guide.Keeps, _ fields: [String]) -> Guide {
    Guide(
      id: id, title: id, minutes: 1, home: .wall, about: "", why: "", keeps: keeps,
      steps: fields.map { Step($0, .write(Field($0, "", .line)), who: .first, "?") } + [Step("end", .say, "")]
    )
  }

  /// Its words are both’s, whoever’s win it is.
  private static let win = Guide(
    id: "win", title: "win", minutes: 1, home: .wall, about: "", why: "", keeps: .win,
    steps: [
      Step(
        "whose",
        .choose(Field(Field.Key.owner, "", .options([Option("both", "Ours"), Option("first", "Mine")]))),
        "?", onlyIf: .unanswered(field: Field.Key.note)),
      Step(Field.Key.text, .write(Field(Field.Key.text, "", .line)), "?"), Step("end", .say, ""),
    ])

  /// On the wall, with those records at hand and `shelved` in months nobody has read.
  static func wall(
    _ records: [Record] = [], shelved: [Record] = [], readOnly: String? = nil
  ) -> TestApp {
    let app = TestApp(
      records: records, months: Set((records + shelved).map(\.at.month)).sorted(), readOnly: readOnly,
      library: library)
    app.shelved = shelved
    app.walk("4")
    return app
  }
}

extension TestApp {
  /// What hangs on the wall, by name, in its order.
  var cards: [String] { state.wall.cards.map(\.name) }
  var chosen: String? { state.wall.chosenCard?.name }

  func note(_ id: String) -> Note? { disk[id].flatMap(Note.init) }
}
