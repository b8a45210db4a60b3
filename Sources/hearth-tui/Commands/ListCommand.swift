import HearthCore
import HearthScreen
import HearthStore

/// `list guides|decks|themes|keys`.
enum ListCommand {
  /// The exit status: 1 when something of the couple's own could not be listed.
  static func run(_ invocation: Invocation) throws(Failure) -> Int32 {
    guard let what = invocation.words.first else {
      throw Failure(usage: "list needs guides, decks, themes or keys")
    }
    let (rows, faults) = try listing(of: what, invocation)
    if invocation.wantsJSON {
      try Output.print(JSONValue.array(rows.map { .object($0.json) }).shownText)
    } else {
      let lines = rows.map { (name: $0.name.printable, detail: $0.detail.printable) }
      let width = lines.map(\.name.cellWidth).max() ?? 0
      for (name, detail) in lines {
        let gap = String(repeating: " ", count: width - name.cellWidth + 2)
        try Output.print(detail.isEmpty ? name : "\(name)\(gap)\(detail)")
      }
    }
    for fault in faults { Output.error(fault) }
    return faults.isEmpty ? 0 : 1
  }

  private struct Row {
    let name: String
    let detail: String
    let json: [String: JSONValue]
  }

  private static func listing(
    of what: String, _ invocation: Invocation
  ) throws(Failure) -> (rows: [Row], faults: [String]) {
    switch what {
    case "guides":
      let own = try OwnLibrary(invocation)
      return (own.library.guides.map(row), own.guideFaults)
    case "decks":
      let own = try OwnLibrary(invocation)
      return (own.library.decks.map(row), own.deckFaults)
    case "themes": return (try themes(invocation), [])
    case "keys": return (Keymap().rows.map(row), [])
    default: throw Failure(usage: "list knows guides, decks, themes and keys, not \(what)")
    }
  }

  private static func row(_ guide: Guide) -> Row {
    Row(
      name: guide.id, detail: "\(guide.title), about \(guide.minutes) minutes",
      json: ["id": .string(guide.id), "title": .string(guide.title), "minutes": .int(guide.minutes)])
  }

  private static func row(_ deck: Deck) -> Row {
    Row(
      name: deck.id, detail: "\(deck.title), \(deck.prompts.count) questions",
      json: ["id": .string(deck.id), "title": .string(deck.title), "prompts": .int(deck.prompts.count)])
  }

  private static func row(_ binding: Binding) -> Row {
    let keys = binding.keys.map(\.label)
    return Row(
      name: binding.command.rawValue, detail: "\(keys.joined(separator: " "))  (\(binding.context.rawValue))",
      json: [
        "command": .string(binding.command.rawValue), "keys": .array(keys.map(JSONValue.string)),
        "context": .string(binding.context.rawValue),
      ])
  }

  private static func themes(_ invocation: Invocation) throws(Failure) -> [Row] {
    do throws(StoreError) {
      return ThemeChoice.names(try Places.of(invocation)).map { name in
        Row(name: name, detail: "", json: ["name": .string(name)])
      }
    } catch {
      throw Failure(error.message)
    }
  }
}
