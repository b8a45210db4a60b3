/// A deck that a couple wrote themselves.
///
/// ```json
/// {
///   "id": "ours", "title": "Only we would ask",
///   "prompts": [
///     "What did the cat think of today?",
///     {"text": "Which of your fears have I never met?", "depth": 4, "topics": ["fear"]}
///   ]
/// }
/// ```
/// Also: `about`, `theme`, `minutes`, `onlyWhenChosen` and `followUps` of the deck; `id` and `followUp` of a prompt.
public struct DeckFile: Hashable, Sendable {
  public let deck: Deck
  /// The file's name, for messages.
  public let file: String
  /// What it was read from, to find the line of a fault that shows only among other files.
  let bytes: [UInt8]

  /// - Throws: `FileFault` for the first thing that is not as it has to be.
  public init(parsing bytes: [UInt8], file: String) throws(FileFault) {
    self.file = file
    self.bytes = bytes
    deck = try FileFault.locating(in: file, bytes) { reader throws(FieldFault) in
      try DeckFile.deck(reader)
    }
  }

  func fault(_ path: JSONPath, _ reason: String) -> FileFault {
    FileFault(file, bytes, FieldFault(path: path, reason: reason))
  }

  private static let deckFields = [
    "id", "title", "about", "theme", "minutes", "onlyWhenChosen", "followUps", "prompts",
  ]
  private static let promptFields = ["id", "depth", "text", "topics", "followUp"]

  private static func deck(_ reader: FieldReader) throws(FieldFault) -> Deck {
    let fields = try reader.object("a deck", deckFields)
    let id = try fields.need("id").id()
    return Deck(
      id: id, title: try fields.need("title").text(60),
      about: try fields["about"]?.text() ?? "Questions of your own.",
      theme: try fields["theme"]?.text(60) ?? "yours", minutes: try fields["minutes"]?.int(1...60) ?? 5,
      onlyWhenChosen: try fields["onlyWhenChosen"]?.bool() ?? false,
      followUps: try fields["followUps"]?.texts(0...100) ?? [],
      prompts: try prompts(try fields.need("prompts"), of: id))
  }

  private static func prompts(_ reader: FieldReader, of deck: String) throws(FieldFault) -> [Prompt] {
    var prompts: [Prompt] = []
    var ids: [String: Int] = [:]
    var texts: [String: Int] = [:]
    for (index, reader) in try reader.list(1...2000, of: "questions").enumerated() {
      let prompt = try prompt(reader, of: deck)
      // Whoever writes bare questions knows of no ids: the same text comes first.
      if let other = texts.updateValue(index, forKey: prompt.text) {
        throw FieldFault(path: reader.path, reason: "asks the same as prompts[\(other)]")
      }
      if let other = ids.updateValue(index, forKey: prompt.id) {
        throw FieldFault(path: reader.path["id"], reason: "is also the id of prompts[\(other)]")
      }
      prompts.append(prompt)
    }
    return prompts
  }

  private static func prompt(_ reader: FieldReader, of deck: String) throws(FieldFault) -> Prompt {
    if reader.value.string != nil {
      let text = try reader.text()
      return Prompt(id(of: text, in: deck), depth: 1, text)
    }
    let fields = try reader.object("a question", promptFields)
    let text = try fields.need("text").text()
    var topics: [String] = []
    for topic in try fields["topics"]?.list(0...20, of: "topics") ?? [] { topics.append(try topic.id()) }
    return Prompt(
      try fields["id"]?.id() ?? id(of: text, in: deck), depth: try fields["depth"]?.int(1...5) ?? 1, text,
      topics: topics, followUp: try fields["followUp"]?.text())
  }

  /// Made of the question's own words, so that what is remembered of it outlives a change to any other one.
  private static func id(of text: String, in deck: String) -> String {
    "\(deck)-\(String(stableHash(text.utf8), radix: 16))"
  }
}
