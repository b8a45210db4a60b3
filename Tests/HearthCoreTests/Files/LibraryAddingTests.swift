import Testing

@testable import HearthCore

@Suite("A library with own decks and guides in it")
struct LibraryAddingTests {
  private static let library = Library(
    guides: TestLibrary.all.guides, decks: TestLibrary.all.decks, feelings: [],
    topics: [Topic("fear", "Fears")])

  private static func deck(_ name: String, _ id: String, prompts: String = "\"Why?\"") throws -> DeckFile {
    let text = "{\"title\": \"T\",\n\"id\": \"\(id)\",\n\"prompts\": [\(prompts)]}"
    return try DeckFile(parsing: Array(text.utf8), file: "decks/\(name).json")
  }

  private static func guide(_ name: String, _ id: String) throws -> GuideFile {
    let text = "{\"id\": \"\(id)\", \"title\": \"T\",\n\"steps\": [{\"kind\": \"say\", \"headline\": \"x\"}]}"
    return try GuideFile(parsing: Array(text.utf8), file: "guides/\(name).json")
  }

  private static func adding(decks: [DeckFile], guides: [GuideFile]) -> (Library, [FileFault]) {
    let (half, deckFaults) = library.adding(decks)
    let (whole, guideFaults) = half.adding(guides)
    return (whole, deckFaults + guideFaults)
  }

  @Test("They stand after the built-in ones, in the order of their files")
  func order() throws {
    let (library, faults) = Self.adding(
      decks: [
        try Self.deck("a", "zebra"),
        try Self.deck("b", "apple", prompts: #"{"text": "?", "topics": ["fear"]}"#),
      ],
      guides: [try Self.guide("a", "walk"), try Self.guide("b", "apple")])
    #expect(faults.isEmpty)
    #expect(library.decks.map(\.id) == ["ordinary", "zebra", "apple"])
    #expect(library.guides.map(\.id) == ["floor", "checkin", "evening", "walk", "apple"])
    #expect(
      library.topics == Self.library.topics
        && Self.adding(decks: [], guides: []).0 == Self.library)
  }

  @Test("An id that is taken leaves only its own file out, and says who has it")
  func taken() throws {
    let (library, faults) = Self.adding(
      decks: [
        try Self.deck("1", "ordinary"), try Self.deck("2", "ours"), try Self.deck("3", "ours"),
        try Self.deck("4", "favourites"), try Self.deck("5", "any"), try Self.deck("6", "ordinary-1"),
        try Self.deck("7", "x", prompts: "\"Why?\",\n{\"id\": \"ordinary-2\", \"text\": \"?\"}"),
        try Self.deck("8", "y", prompts: #"{"id": "ours", "text": "?"}"#),
        try Self.deck("9", "z", prompts: #"{"id": "z", "text": "?"}"#),
        try Self.deck("a", "w", prompts: #"{"text": "?", "topics": ["fears"]}"#), try Self.deck("b", "last"),
      ],
      guides: [try Self.guide("1", "floor"), try Self.guide("2", "walk"), try Self.guide("3", "walk")])
    #expect(library.decks.map(\.id) == ["ordinary", "ours", "last"])
    #expect(library.guides.map(\.id) == ["floor", "checkin", "evening", "walk"])
    #expect(
      faults.map(\.message) == [
        #"decks/1.json, line 2: id has to be another one: the built-in deck "Ordinary" has "ordinary" already"#,
        #"decks/3.json, line 2: id has to be another one: decks/2.json has "ours" already"#,
        #"decks/4.json, line 2: id has to be another one: the program uses "favourites" itself"#,
        #"decks/5.json, line 2: id has to be another one: the program uses "any" itself"#,
        #"decks/6.json, line 2: id has to be another one: the built-in deck "Ordinary" has "ordinary-1" already"#,
        #"decks/7.json, line 4: prompts[1].id has to be another one: the built-in deck "Ordinary" has "ordinary-2" already"#,
        #"decks/8.json, line 3: prompts[0].id has to be another one: decks/2.json has "ours" already"#,
        #"decks/9.json, line 3: prompts[0].id has to be another one: the deck itself has "z" already"#,
        "decks/a.json, line 3: prompts[0].topics[0] has to be one of fear",
        #"guides/1.json, line 1: id has to be another one: the built-in guide "One speaks" has "floor" already"#,
        #"guides/3.json, line 1: id has to be another one: guides/2.json has "walk" already"#,
      ])
  }
}
