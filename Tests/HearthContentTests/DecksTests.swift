@testable import HearthContent
import HearthCore
import Testing

@Suite("Decks")
struct DecksTests {
  static let prompts = BuiltInDecks.all.flatMap(\.prompts)

  @Test("Every deck has six prompts at each of five depths")
  func depths() {
    for deck in BuiltInDecks.all {
      #expect(deck.prompts.count == 30, "\(deck.id)")
      for depth in 1...5 {
        #expect(deck.prompts.count { $0.depth == depth } == 6, "\(deck.id), depth \(depth)")
      }
      #expect(
        deck.prompts.map(\.depth) == deck.prompts.map(\.depth).sorted(), "\(deck.id) goes from easy to deep")
    }
  }

  @Test("Ids are unique and numbered within their deck")
  func ids() {
    #expect(Set(BuiltInDecks.all.map(\.id)).count == BuiltInDecks.all.count)
    for deck in BuiltInDecks.all {
      let expected = (1...deck.prompts.count).map { "\(deck.id)-\($0 < 10 ? "0" : "")\($0)" }
      #expect(deck.prompts.map(\.id) == expected)
    }
  }

  @Test("A deck says in one line what it is good for")
  func titles() {
    for deck in BuiltInDecks.all {
      #expect((1...30).contains(deck.title.count))
      #expect((1...80).contains(deck.about.count) && deck.about.hasSuffix("."))
      #expect(!deck.theme.isEmpty && deck.theme.allSatisfy { $0.isLowercase }, "one word to filter by")
    }
  }

  @Test("A prompt is one short question", arguments: prompts)
  func short(_ prompt: Prompt) {
    #expect(prompt.text.count <= 110, "\(prompt.id) is \(prompt.text.count) long")
    #expect(prompt.text.hasSuffix("?"), "\(prompt.id)")
    #expect(prompt.text.count { $0 == "?" } == 1, "\(prompt.id) asks more than once")
    #expect(prompt.text.first?.isUppercase == true, "\(prompt.id)")
    #expect(
      prompt.text.allSatisfy { $0.isASCII && $0 != "'" || $0 == "’" },
      "\(prompt.id) is plain text with typographic apostrophes")
  }

  @Test("No prompt can be answered with yes or no", arguments: prompts)
  func open(_ prompt: Prompt) {
    let words = Words.of(prompt.text)
    #expect(!Words.closedOpeners.contains(words.first ?? ""), "\(prompt.id)")
    #expect(words.contains { Words.openers.contains($0) }, "\(prompt.id) asks nothing open")
    #expect(
      prompt.text.split(separator: ", ").allSatisfy { part in
        !Words.closedOpeners.contains(Words.of(String(part)).first ?? "")
      }, "\(prompt.id) turns into a closed question half-way")
  }

  @Test("No prompt presumes who is on the couch, and none speaks like a brochure", arguments: prompts)
  func plain(_ prompt: Prompt) {
    let named = Words.ofSeason[String(prompt.id.dropLast("-00".count))] ?? []
    for word in Words.of(prompt.text) {
      #expect(!Words.presuming.contains(word) || named.contains(word), "\(prompt.id) presumes \(word)")
      #expect(!Words.brochure.contains(word), "\(prompt.id) says \(word)")
      #expect(!Words.blaming.contains(word), "\(prompt.id) says \(word)")
    }
  }

  @Test("A deck is allowed a presuming word only where it uses it")
  func seasons() {
    for (id, named) in Words.ofSeason {
      let used = BuiltInDecks.all.filter { $0.id == id }.flatMap(\.prompts).flatMap { Words.of($0.text) }
      #expect(named.isSubset(of: Words.presuming) && named.isSubset(of: used), "\(id)")
    }
  }

  @Test("No two prompts are alike")
  func distinct() {
    let bags = Self.prompts.map { (id: $0.id, words: Words.content(of: $0.text)) }
    for (index, left) in bags.enumerated() {
      for right in bags[(index + 1)...] {
        let shared = left.words.intersection(right.words).count
        let all = left.words.union(right.words).count
        #expect(
          shared * 100 < all * 40, "\(left.id) and \(right.id): \(left.words.intersection(right.words))")
      }
    }
  }

  @Test("Openings vary: no deck leans on one way of asking")
  func openings() {
    for deck in BuiltInDecks.all {
      let starts = Dictionary(grouping: deck.prompts) { Words.of($0.text).prefix(3).joined(separator: " ") }
      for (start, prompts) in starts {
        #expect(prompts.count <= 4, "\(deck.id) opens \(prompts.count) times with \"\(start)\"")
      }
    }
  }

  @Test("Topics come from the fixed list, without repeats")
  func topics() {
    let known = Set(Topic.all.map(\.id))
    for prompt in Self.prompts {
      #expect(known.isSuperset(of: prompt.topics), "\(prompt.id)")
      #expect(Set(prompt.topics).count == prompt.topics.count, "\(prompt.id)")
    }
  }

  @Test("A follow-up is one short question that a listener can ask without a keyboard")
  func followUps() {
    let questions = BuiltInDecks.all.flatMap(\.followUps) + Self.prompts.compactMap(\.followUp)
    for question in questions {
      #expect(question.count <= 70 && question.hasSuffix("?"), "\(question)")
      #expect(question.count { $0 == "?" } == 1, "\(question)")
      let words = Words.of(question)
      #expect(!Words.closedOpeners.contains(words.first ?? ""), "\(question)")
      #expect(Words.presuming.union(Words.brochure).isDisjoint(with: words), "\(question)")
    }
    for deck in BuiltInDecks.all {
      #expect(Set(deck.followUps).count == deck.followUps.count, "\(deck.id)")
      #expect((2...15).contains(deck.minutes), "\(deck.id)")
    }
  }

  @Test("Words that lead to a topic carry its tag")
  func tagged() {
    let telltale: [(Topic, Set<String>)] = [
      (.fear, ["afraid", "fear", "worry", "scared"]), (.body, ["body"]), (.touch, ["touch"]),
      (.death, ["die", "death", "dead"]), (.money, ["money"]), (.work, ["work", "job"]),
      (.family, ["family", "mother", "father", "parents"]),
    ]
    for prompt in Self.prompts {
      let words = Set(Words.of(prompt.text))
      for (topic, signs) in telltale where !words.isDisjoint(with: signs) {
        #expect(prompt.topics.contains(topic.id), "\(prompt.id) is about \(topic.id)")
      }
    }
  }

  @Test("The measure of likeness catches a reworded copy")
  func likeness() {
    let first = Words.content(of: "Which worry do you keep to yourself because it sounds silly?")
    let second = Words.content(of: "What worry sounds so silly that you keep it to yourself?")
    #expect(first.intersection(second).count * 100 >= first.union(second).count * 40)
  }
}

/// Plain word lists the prompts are read against.
enum Words {
  static let openers: Set<String> = ["what", "which", "how", "when", "where", "who", "whose", "why"]

  static let closedOpeners: Set<String> = [
    "do", "does", "did", "are", "is", "am", "was", "were", "have", "has", "had", "can", "could", "would",
    "will",
    "should", "shall", "may", "might", "must", "don't", "isn't", "aren't", "won't",
  ]

  static let presuming: Set<String> = [
    "wife", "husband", "spouse", "boyfriend", "girlfriend", "fiance", "bride", "groom", "marriage", "married",
    "marry", "wedding", "honeymoon", "divorce", "kid", "kids", "child", "children", "son", "daughter", "baby",
    "pregnant", "mother", "father", "mum", "mom", "dad", "parents", "in-laws", "grandparents", "church",
    "god",
    "pray", "prayer", "faith", "religion", "blessing", "mortgage", "salary", "rent", "wage", "savings",
    "wealth",
    "job", "boss", "office", "career", "colleague", "colleagues", "sex", "orgasm", "he", "she", "him", "her",
    "his",
    "hers", "man", "woman", "men", "women", "dog", "cat", "pet", "pets", "house", "car", "garden", "illness",
    "diagnosis", "healthy", "childhood", "christmas",
  ]

  /// What a deck for a hard season may name: the couple chose it for that.
  static let ofSeason: [String: Set<String>] = ["illness": ["illness"], "arrival": ["child"]]

  static let brochure: Set<String> = [
    "journey", "space", "hold", "safe", "grow", "growth", "cherish", "connection", "connect", "intimacy",
    "intimate",
    "nurture", "vulnerable", "vulnerability", "authentic", "soul", "soulmate", "partner", "relationship",
    "love",
    "amazing", "special", "perfect", "truly", "deeply", "heal", "healing", "process", "boundaries", "trauma",
  ]

  static let blaming: Set<String> = [
    "always", "never-ending", "fault", "wrong-doing", "ignore", "ignored", "betray",
  ]

  /// Too common to tell two prompts apart.
  static let filler: Set<String> = [
    "a", "about", "an", "and", "are", "as", "at", "be", "been", "by", "did", "do", "does", "for", "from",
    "had",
    "has", "have", "how", "i", "if", "in", "is", "it", "its", "me", "more", "most", "not", "of", "on", "one",
    "or",
    "our", "so", "than", "that", "the", "there", "thing", "things", "this", "to", "us", "was", "we", "were",
    "what",
    "when", "where", "which", "who", "why", "will", "with", "would", "you", "your", "yours", "yourself",
    "two",
  ]

  static func of(_ text: String) -> [String] {
    text.lowercased().replacing("’", with: "'").split { !($0.isLetter || $0 == "'" || $0 == "-") }.map(
      String.init)
  }

  static func content(of text: String) -> Set<String> { Set(of(text)).subtracting(filler) }
}
