import Testing

@testable import HearthCore
@testable import HearthStore

/// What this program does to a home of version 1, and what it leaves alone. As `FormatOneFolderTests`, one suite a version.
@Suite("A home of format 1 is written on, moved and copied without a loss")
struct FormatOneChangesTests {
  let sandbox: Sandbox
  let folder = FormatFolder(1)

  init() throws {
    sandbox = try Sandbox()
    try folder.install(in: sandbox)
  }

  /// Another house, with nobody in it yet.
  private var elsewhere: Places {
    Places(data: "\(sandbox.root)/there", state: "\(sandbox.root)/s", config: sandbox.places.config)
  }

  /// Every line of the data folder, by file.
  private func lines() throws -> [String: [Substring]] {
    try sandbox.contents().filter { $0.key.hasSuffix(".jsonl") && $0.key.hasPrefix("data/") }
      .mapValues { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
  }

  @Test("Every record can be changed, and what is unknown of it stays: in the line, the body and below")
  func editing() throws {
    let store = try Store.open(sandbox.places)
    let before = try lines()
    for record in store.everything() {
      var next = record.following(record)
      next.body["text"] = .string("changed")
      try store.save([next])
    }
    store.close()
    let again = try Store.open(sandbox.places)
    let olds = try FormatFolder(1).everything()
    for record in again.everything() {
      var expected = try #require(olds[record.id])
      expected.body["text"] = .string("changed")
      #expect(record.body == expected.body, "\(record.id)")
      #expect(record.extra == expected.extra && record.at == expected.at, "\(record.id)")
    }
    #expect(again.rivals["note-beside"]?.first?.extra == ["later": .string("kept")])
    #expect(again.rivals["note-beside"]?.first?.body["later"] == .string("kept"))
    for (file, old) in before {
      #expect(try #require(try lines()[file]).starts(with: old), "\(file)")
    }
  }

  @Test("Erasing and compacting leave every line they are not about as it was, the torn one too")
  func rewriting() throws {
    let store = try Store.open(sandbox.places)
    let before = try lines().mapValues(Set.init)
    try store.erase(ids: ["note-1", "note-old", "card-1"])
    try store.compactStanding()
    let gone = ["note-1", "note-old", "card-1"].map { "\"id\":\"\($0)\"" }
    for (file, old) in before {
      let kept = old.filter { line in !gone.contains { line.contains($0) } }
      #expect(Set(try #require(try lines()[file])).isSuperset(of: kept), "\(file)")
    }
    #expect(try !Sandbox.everything(sandbox.places.data).contains("You made the call."))
  }

  @Test("What nobody here knows of the two stays through a change of theirs")
  func household() throws {
    let store = try Store.open(sandbox.places)
    var house = try #require(store.household)
    house.rhythm = .daily
    try store.save(house)
    var expected = try JSONValue(parsing: try folder.bytes("data/household.json")).object ?? [:]
    expected["rhythm"] = .string("daily")
    expected["weekday"] = nil
    let text = try #require(try sandbox.text(sandbox.places.household))
    #expect(try JSONValue(parsing: Array(text.utf8)) == .object(expected))
  }

  @Test("Taken to another house as a file, it means there what it meant here")
  func exporting() throws {
    let store = try Store.open(sandbox.places)
    let here = store.everything().filter { $0.kind != TakenAway.kind }
    let file = HouseFile(household: try #require(store.household), records: here)
    let content = try HouseFile.read(Array(file.text.utf8))
    #expect(content.faults == [])
    let other = try Store.open(elsewhere)
    let plan = try HouseImport(content, over: [], in: nil)
    try other.adopt(plan.records, household: plan.household)
    #expect(other.household?.json == store.household?.json)
    let arrived = other.everything()
    #expect(arrived.map(\.id) == here.map(\.id))
    for (record, old) in zip(arrived, here) {
      #expect(record.body == old.body && record.extra == old.extra && record.at == old.at, "\(old.id)")
      #expect(record.author == old.author && record.kind == old.kind, "\(old.id)")
    }
    let beside = arrived.first { $0.id == "note-beside" }?.beside
    #expect(beside?.first?.extra == ["later": .string("kept")])
  }

  @Test("A backup of then restores to the byte")
  func restoring() throws {
    let bytes = try folder.bytes("ours.hearth")
    let backup = try Backup(parsing: bytes)
    #expect(backup.made == Moment("2026-11-18T22:00:00+01:00") && backup.encoded == bytes)
    let old = try sandbox.contents().filter { $0.key.hasPrefix("data/") }
    guard case .replaced(let kept) = try Restoration(sandbox.places).run(backup, at: november) else {
      Issue.record("what was there was not kept")
      return
    }
    let content = Array(bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 2)[2])
    let names = ["household.json", "journal/couch/2026-11.jsonl", "journal/desk/standing.jsonl"]
    let now = try sandbox.contents()
    #expect(names.flatMap { now["data/\($0)"] ?? [] } == content)
    #expect(Set(now.keys.filter { $0.hasPrefix("data/") }) == Set(names.map { "data/\($0)" }))
    let replaced = try Backup(parsing: try #require(try FileSystem().read(kept)))
    for file in replaced.files { #expect(old["data/\(file.path)"] == file.bytes, "\(file.path)") }
    #expect(replaced.files.count == old.count)
    let store = try Store.open(sandbox.places)
    #expect(store.everything().map(\.id) == ["note-b", "card-b"] && store.household?.rhythm == .daily)
  }

  @Test("An export of then comes in")
  func importing() throws {
    let content = try HouseFile.read(try folder.bytes("ours.json"))
    #expect(content.faults == [])
    let store = try Store.open(elsewhere)
    let plan = try HouseImport(content, over: [], in: nil)
    try store.adopt(plan.records, household: plan.household)
    let all = store.everything()
    #expect(all.map(\.id) == ["ritual-e", "note-e"])
    #expect(all.last?.extra == ["later": .string("kept")])
    #expect(all.last?.body["later"]?["deep"] == .array([.number("1.50")]))
    #expect(all.last.flatMap(Note.init)?.text == "Passed." && all.last?.author == .a)
    #expect(store.rivals["note-e"]?.map(\.text) == ["Passed, at the desk."])
    let house = try #require(store.household?.json)
    #expect(house["later"] == .string("kept") && house["partners"]?["a"]?["later"] == .string("kept"))
  }
}

extension FormatFolder {
  /// The records as they lie there, the newest revisions by id.
  fileprivate func everything() throws -> [String: Record] {
    let sandbox = try Sandbox()
    try install(in: sandbox)
    let all = try Store.open(sandbox.places).everything()
    return Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
  }
}
