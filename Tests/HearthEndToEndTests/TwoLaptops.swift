import HearthCore
import HearthStore
import Testing

/// Two machines with a home each, of one household.
final class TwoLaptops {
  let first: Home
  let second: Home
  var both: [Home] { [first, second] }

  /// The household begins on the first; the second waits for it to arrive.
  init() throws {
    first = try Home(of: "Ana", "Ben")
    second = try Home()
    try #require(try first.run("sync-setup").status == 0)
  }

  /// As long as somebody has hearth open there.
  @discardableResult
  func at<Answer>(_ home: Home, _ body: (Store) throws -> Answer) throws -> Answer {
    let store = try Store.open(Places(data: home.data, state: home.state, config: home.config))
    defer { store.close() }
    return try body(store)
  }

  /// Words of both, new or on top of what that laptop knows.
  func write(_ text: String, as id: String, on home: Home) throws {
    try at(home) { store in
      let note = Note.record(id: id, .win, author: nil, text: text, at: TwoLaptops.evening)
      try store.save([note.following(TwoLaptops.all(store)[id])])
    }
  }

  func erase(_ id: String, on home: Home) throws { try at(home) { _ = try $0.erase(ids: [id]) } }

  /// What hearth does while it is open: it looks at all of it, and clears up.
  func settle(_ home: Home) throws { try at(home) { try $0.settleEverything() } }

  /// What is on the wall there, by id.
  func wall(_ home: Home) throws -> [String: String] {
    try at(home) { store in
      TwoLaptops.all(store).filter { !$0.value.erased }.compactMapValues { $0.body["text"]?.string }
    }
  }

  /// The other versions of what nobody has chosen between.
  func rivals(_ home: Home) throws -> [String: [String]] {
    try at(home) { store in
      _ = TwoLaptops.all(store)
      return store.rivals.mapValues { $0.compactMap { $0.body["text"]?.string } }
    }
  }

  /// The same on both, or the test fails.
  func expectAgreement(at place: SourceLocation = #_sourceLocation) throws {
    #expect(try wall(first) == wall(second), sourceLocation: place)
    #expect(try rivals(first) == rivals(second), sourceLocation: place)
    for home in both {
      let findings = try at(home) { store in
        _ = TwoLaptops.all(store)
        return store.findings.filter { $0.kind != .exposed }
      }
      #expect(findings.isEmpty, sourceLocation: place)
    }
  }

  static let evening = Moment(date: CivilDate(daysSinceEpoch: 20_778), hour: 19, minute: 30)

  static func all(_ store: Store) -> [String: Record] {
    let records = store.newestStanding + store.months.flatMap { store.newest(month: $0) }
    return Dictionary(records.map { ($0.id, $0) }) { $1 }
  }
}
