import Testing

@testable import HearthCore
@testable import HearthStore

/// What must hold after the next start, whatever the scene and wherever it was cut short.
extension CrashScene {
  /// The start itself, and what the scene asks for.
  func expectWhole(_ sandbox: Sandbox, acknowledged: Int) throws {
    let store = try Store(sandbox.places, calls: Crash.quick)
    try store.settleEverything()
    #expect(store.access == .writable)
    try expectOrder(sandbox)
    try check(sandbox, store, acknowledged)
    try expectLife(sandbox, store)
  }

  /// Nothing of a write in hand is left, and each revision stands in the files of its device once.
  private func expectOrder(_ sandbox: Sandbox) throws {
    let names = try Sandbox.tree(sandbox.root)
    #expect(names.filter { $0.contains(".hearth-") } == [])
    for folder in Set(
      names.filter { $0.hasSuffix(".jsonl") }.map { Path.parent(of: "\(sandbox.root)/\($0)") })
    {
      var seen: Set<String> = []
      for line in try Sandbox.everything(folder).split(separator: "\n") {
        // A line that nobody was told of may be torn.
        guard let record = try? Record(json: JSONValue(parsing: Array(line.utf8))) else { continue }
        let revision = "\(record.id) \(record.revision) \(record.device) \(record.erased)"
        #expect(seen.insert(revision).inserted, "\(revision) is there twice")
      }
    }
  }

  /// It can be written again, beside whatever is torn.
  private func expectLife(_ sandbox: Sandbox, _ store: Store) throws {
    try store.save([moment("after"), standing("after-too")])
    store.close()
    let reopened = try Store(sandbox.places, calls: Crash.quick)
    #expect(Set(reopened.everything().map(\.id)).isSuperset(of: ["after", "after-too"]))
    #expect(reopened.findings.allSatisfy { $0.kind == .badLine } && reopened.findings.count <= badLines)
  }
}
