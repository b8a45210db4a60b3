extension Library {
  /// This library, and after its own decks those of a couple. What can't stand beside the others is left out, with a
  /// fault that says why.
  public func adding(_ files: [DeckFile]) -> (library: Library, faults: [FileFault]) {
    // Most houses have none, and every start comes through here.
    guard !files.isEmpty else { return (self, []) }
    var library = self
    var faults: [FileFault] = []
    // Favourites and what was asked are remembered by id alone, whether of a deck or of a question.
    var owners: [String: String] = [:]
    for deck in decks {
      for id in [deck.id] + deck.prompts.map(\.id) { owners[id] = "the built-in deck \"\(deck.title)\"" }
    }
    for file in files {
      if let fault = fault(in: file, among: owners) {
        faults.append(fault)
        continue
      }
      for id in [file.deck.id] + file.deck.prompts.map(\.id) { owners[id] = file.file }
      library.decks.append(file.deck)
    }
    return (library, faults)
  }

  /// The same for guides.
  public func adding(_ files: [GuideFile]) -> (library: Library, faults: [FileFault]) {
    guard !files.isEmpty else { return (self, []) }
    var library = self
    var faults: [FileFault] = []
    var owners: [String: String] = [:]
    for guide in guides { owners[guide.id] = "the built-in guide \"\(guide.title)\"" }
    for file in files {
      if let owner = owners[file.guide.id] {
        faults.append(file.fault(JSONPath()["id"], Library.taken(file.guide.id, owner)))
        continue
      }
      owners[file.guide.id] = file.file
      library.guides.append(file.guide)
    }
    return (library, faults)
  }

  private func fault(in file: DeckFile, among owners: [String: String]) -> FileFault? {
    if Deck.reservedIDs.contains(file.deck.id) {
      return file.fault(
        JSONPath()["id"], "has to be another one: the program uses \"\(file.deck.id)\" itself")
    }
    if let owner = owners[file.deck.id] {
      return file.fault(JSONPath()["id"], Library.taken(file.deck.id, owner))
    }
    for (index, prompt) in file.deck.prompts.enumerated() {
      let path = JSONPath()["prompts"][index]
      if let owner = prompt.id == file.deck.id ? "the deck itself" : owners[prompt.id] {
        return file.fault(path["id"], Library.taken(prompt.id, owner))
      }
      for (number, topic) in prompt.topics.enumerated() where self.topic(topic) == nil {
        let known = topics.map(\.id).joined(separator: ", ")
        return file.fault(path["topics"][number], "has to be one of \(known)")
      }
    }
    return nil
  }

  private static func taken(_ id: String, _ owner: String) -> String {
    "has to be another one: \(owner) has \"\(id)\" already"
  }
}
