/// One row of the table that every key goes through: it feeds dispatch, the footer, `?`, the palette and `list keys`.
public struct Binding: Hashable, Sendable {
  /// May stand in several rows, with other keys in other contexts.
  public let command: Command
  /// Where these keys mean it; elsewhere they may mean something else.
  public let context: Context
  /// In order of preference: the footer names the first.
  public let keys: [Key]
  /// What the footer calls it here; nil keeps it out of the footer.
  public let hint: String?
  /// How the footer names the keys when the first alone would not do: `↑↓`.
  public let shown: String?

  private init(command: Command, context: Context, keys: [Key], hint: String?, shown: String?) {
    self.command = command
    self.context = context
    self.keys = keys
    self.hint = hint
    self.shown = shown
  }

  init(_ command: Command, in context: Context, _ keys: String..., hint: String? = nil, shown: String? = nil)
  {
    self.shown = shown
    self.command = command
    self.context = context
    // A row whose notation is wrong has no keys, and a test rejects rows without keys.
    self.keys = keys.compactMap { Key(notation: $0) }
    self.hint = hint
  }
}

extension Binding {
  /// The keys as the footer names them.
  public var label: String { shown ?? keys.first?.label ?? "" }
}

/// Which key means what, where.
public struct Keymap: Sendable {
  /// Of one context, help and the footer keep this order.
  public let rows: [Binding]

  /// The program's own table, unless given another.
  public init(rows: [Binding] = Binding.table) { self.rows = rows }

  /// What a key asks for: the first context of the chain that knows it wins.
  public func command(for key: Key, in chain: [Context]) -> Command? {
    for context in chain {
      if let row = rows.first(where: { $0.context == context && $0.keys.contains(key) }) {
        return row.command
      }
    }
    return nil
  }

  /// What can be done in a chain of contexts: each command once, with all the keys that still mean it there.
  public func rows(in chain: [Context]) -> [Binding] {
    var taken: Set<Key> = []
    var found: [Binding] = []
    for context in chain {
      let here = rows.filter { $0.context == context }
      for row in here {
        let free = row.keys.filter { !taken.contains($0) }
        guard !free.isEmpty else { continue }
        if let index = found.firstIndex(where: { $0.command == row.command }) {
          found[index] = found[index].adding(free)
        } else {
          found.append(row.with(keys: free))
        }
      }
      taken.formUnion(here.flatMap(\.keys))
    }
    return found
  }
}

extension Binding {
  func adding(_ more: [Key]) -> Binding { with(keys: keys + more) }

  func with(keys: [Key]) -> Binding {
    Binding(command: command, context: context, keys: keys, hint: hint, shown: shown)
  }
}
