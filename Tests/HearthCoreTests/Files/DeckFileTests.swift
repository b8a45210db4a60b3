import Testing

@testable import HearthCore

@Suite("A deck of one's own")
struct DeckFileTests {
  private static let file = "decks/ours.json"

  private static func deck(_ text: String) throws -> Deck {
    try DeckFile(parsing: Array(text.utf8), file: file).deck
  }

  private static let whole = """
    {
      "id": "ours-2", "title": "Ours", "about": "Only ours.", "theme": "us", "minutes": 60,
      "onlyWhenChosen": true, "followUps": ["And?"],
      "prompts": [
        {"id": "cat", "depth": 5, "text": "What would the cat say?", "topics": ["home", "fear"], "followUp": "Why?"},
        "What else?"
      ]
    }
    """

  @Test("All of it, or hardly anything")
  func reads() throws {
    #expect(
      try Self.deck(Self.whole)
        == Deck(
          id: "ours-2", title: "Ours", about: "Only ours.", theme: "us", minutes: 60, onlyWhenChosen: true,
          followUps: ["And?"],
          prompts: [
            Prompt("cat", depth: 5, "What would the cat say?", topics: ["home", "fear"], followUp: "Why?"),
            Prompt("ours-2-964d20d7db24c005", depth: 1, "What else?"),
          ]))
    #expect(
      try Self.deck(#"{"id":"x","title":"X","about":null,"prompts":["Why?"]}"#)
        == Deck(
          id: "x", title: "X", about: "Questions of your own.", theme: "yours",
          prompts: [Prompt("x-c62510025051a8d2", depth: 1, "Why?")]))
  }

  @Test("A question keeps its name, whatever becomes of the others and of its depth")
  func stableIDs() throws {
    let before = try Self.deck(#"{"id":"x","title":"X","prompts":["One?","Two?"]}"#)
    let after = try Self.deck(#"{"id":"x","title":"Y","prompts":["Zero?",{"depth":3,"text":"Two?"}]}"#)
    #expect(before.prompts[1].id == after.prompts[1].id)
    #expect(Set((before.prompts + after.prompts).map(\.id)).count == 3)
  }

  @Test(
    "Every fault is one line that says where and what",
    arguments: [
      (
        #""id": "ours","#, #""id": "Ours","#,
        "2: id has to be 1 to 40 lower-case letters and digits, with - only between them"
      ),
      (
        #""id": "ours","#, #""id": "a--b","#,
        "2: id has to be 1 to 40 lower-case letters and digits, with - only between them"
      ),
      (
        #""id": "ours","#, #""id": "a-","#,
        "2: id has to be 1 to 40 lower-case letters and digits, with - only between them"
      ),
      (#""id": "ours","#, "", "1: id is missing"),
      (
        #""id": "ours","#, #""id": 5,"#,
        "2: id has to be 1 to 40 lower-case letters and digits, with - only between them"
      ),
      (#""title": "Ours","#, "", "1: title is missing"),
      (#""title": "Ours","#, #""title": null,"#, "3: title is missing"),
      (#""title": "Ours","#, #""title": "  ","#, "3: title has to be a text of 1 to 60 characters"),
      (
        #""title": "Ours","#, #""title": "\#(String(repeating: "x", count: 61))","#,
        "3: title has to be a text of 1 to 60 characters"
      ),
      (
        #""title""#, #""tilte": 1, "title""#,
        "3: tilte means nothing in a deck, whose fields are id, title, about, theme, minutes, onlyWhenChosen, followUps, prompts"
      ),
      (#""minutes": 9,"#, #""minutes": 61,"#, "4: minutes has to be a whole number from 1 to 60"),
      (#""minutes": 9,"#, #""minutes": 1.5,"#, "4: minutes has to be a whole number from 1 to 60"),
      (#""minutes": 9,"#, #""onlyWhenChosen": 1,"#, "4: onlyWhenChosen has to be true or false"),
      (#""minutes": 9,"#, #""followUps": "Why?","#, "4: followUps has to be a list of 0 to 100 texts"),
      (#""minutes": 9,"#, #""followUps": [7],"#, "4: followUps[0] has to be a text of 1 to 400 characters"),
      (#""One?","#, #""","#, "6: prompts[0] has to be a text of 1 to 400 characters"),
      (#""One?","#, "5,", "6: prompts[0] has to be a question in braces"),
      (#""depth": 2"#, #""depth": 6"#, "7: prompts[1].depth has to be a whole number from 1 to 5"),
      (
        #""depth": 2"#, #""deep": 2"#,
        "7: prompts[1].deep means nothing in a question, whose fields are id, depth, text, topics, followUp"
      ),
      (#""text": "Two?","#, "", "7: prompts[1].text is missing"),
      (#""text": "Two?","#, #""text": "One?","#, "7: prompts[1] asks the same as prompts[0]"),
      (
        #""id": "two","#, #""id": "two!","#,
        "8: prompts[1].id has to be 1 to 40 lower-case letters and digits, with - only between them"
      ),
      (#""Three?""#, #"{"id": "two", "text": "Three?"}"#, "9: prompts[2].id is also the id of prompts[1]"),
      (
        #""Three?""#, #"{"text": "Three?", "topics": ["?"]}"#,
        "9: prompts[2].topics[0] has to be 1 to 40 lower-case letters and digits, with - only between them"
      ),
    ])
  func faults(_ good: String, _ bad: String, _ words: String) {
    let text = """
      {
        "id": "ours",
        "title": "Ours",
        "minutes": 9,
        "prompts": [
          "One?",
          {"text": "Two?", "depth": 2,
            "id": "two", "topics": []},
          "Three?"
        ]
      }
      """
    expectFault(text.replacing(good, with: bad, maxReplacements: 1), "decks/ours.json, line \(words)")
  }

  @Test(
    "What is no deck at all is told apart",
    arguments: [
      ("[]", "decks/ours.json, line 1: the file has to be a deck in braces"),
      ("\n\n7", "decks/ours.json, line 3: the file has to be a deck in braces"),
      ("", "decks/ours.json, line 1, column 1: the text ends where a value should start"),
      ("{\n\"id\" 1}", "decks/ours.json, line 2, column 6: a colon should follow the field name"),
      (
        #"{"id":"x","title":"X","prompts":[]}"#,
        "decks/ours.json, line 1: prompts has to be a list of 1 to 2000 questions"
      ),
      (
        "{\"\u{1B}[31m\": 1}",
        "decks/ours.json, line 1, column 3: a control character in a string must be escaped"
      ),
      (
        #"{"\u001b[31m": 1}"#,
        "decks/ours.json, line 1: \u{FFFD}[31m means nothing in a deck, whose fields are id, title, about, theme, minutes, onlyWhenChosen, followUps, prompts"
      ),
    ])
  func noDeck(_ text: String, _ words: String) { expectFault(text, words) }

  private func expectFault(_ text: String, _ words: String) {
    do throws(FileFault) {
      let read = try DeckFile(parsing: Array(text.utf8), file: Self.file)
      Issue.record("this was taken: \(read.deck)")
    } catch {
      #expect(error.message == words)
      #expect(!error.message.contains("\n") && "\(error)" == words)
    }
  }

  @Test("Controls in a text are the screen's business")
  func controls() throws {
    let deck = try Self.deck(#"{"id":"x","title":"\u001b[2J","prompts":["a\nb\u0000?"]}"#)
    #expect(deck.title == "\u{1B}[2J" && deck.prompts[0].text == "a\nb\u{0}?")
  }

  @Test("Two thousand questions are the most")
  func many() throws {
    func text(_ count: Int) -> String {
      #"{"id":"x","title":"X","prompts":["# + (0..<count).map { "\"\($0)?\"" }.joined(separator: ",\n") + "]}"
    }
    let deck = try Self.deck(text(2000))
    #expect(deck.prompts.count == 2000 && Set(deck.prompts.map(\.id)).count == 2000)
    expectFault(text(2001), "decks/ours.json, line 1: prompts has to be a list of 1 to 2000 questions")
  }

  @Test("Cut short anywhere, it is refused; with any byte turned, it is a deck or a fault")
  func mutilated() {
    let whole = Array(Self.whole.utf8)
    for length in whole.indices {
      #expect(throws: FileFault.self) { try DeckFile(parsing: Array(whole.prefix(length)), file: Self.file) }
    }
    for position in whole.indices {
      for mask: UInt8 in [0x01, 0x02, 0x20, 0xFF] {
        var bytes = whole
        bytes[position] ^= mask
        guard let deck = try? DeckFile(parsing: bytes, file: Self.file).deck else { continue }
        #expect(deck.prompts.count == 2 && (1...60).contains(deck.minutes) && deck.id.utf8.count <= 40)
        #expect(deck.prompts.allSatisfy { (1...5).contains($0.depth) && !$0.text.isEmpty })
      }
    }
  }
}
