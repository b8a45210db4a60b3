import Testing

@testable import HearthCore
@testable import HearthStore

/// What a program of a later version wrote, met by this one.
@Suite("What is of a newer format is read as far as it can be, and never written")
struct NewerFormatTests {
  /// Where in a home of version 1 something of the next one stands.
  enum Place: String, CaseIterable {
    case household = "data/household.json"
    case ownStanding = "data/journal/couch/standing.jsonl"
    case ownMonth = "data/journal/couch/2026-11.jsonl"
    case theirStanding = "data/journal/desk/standing.jsonl"
    case theirMonth = "data/journal/desk/2026-11.jsonl"

    /// Only seen once somebody needs that month.
    var isMonth: Bool { rawValue.contains("2026-11") }
  }

  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try FormatFolder(1).install(in: sandbox)
  }

  /// The last `"v":1` of the file becomes 2.
  private func renew(_ name: String) throws {
    let path = "\(sandbox.root)/\(name)"
    var text = try #require(try sandbox.text(path))
    let version = try #require(text.ranges(of: /"v": ?1/).last)
    text.replaceSubrange(version, with: "\"v\":2")
    try sandbox.write(text, to: path)
  }

  @Test("Nothing is saved, erased, settled, restored over or mended beside it", arguments: Place.allCases)
  func home(place: Place) throws {
    try renew(place.rawValue)
    let before = try sandbox.contents()
    let store = try Store.open(sandbox.places)
    #expect((store.access == .writable) == place.isMonth)
    let tries: [() throws -> Void] = [
      { _ = try store.save([moment("new")]) }, { try store.save(household()) },
      { try store.erase(ids: ["note-desk", "note-gone", "letter-3", "note-beside", "appointment-1"]) },
      { try store.compactStanding() },
    ]
    for work in place.isMonth ? [tries[0], tries[2]] : tries {
      let error = try #require(failure(work))
      #expect(error.message.contains("newer version of hearth-tui (format 2); update this one"))
      #expect(!error.message.contains("\n"))
    }
    try store.settleEverything()
    #expect(store.findings.filter { $0.kind == .newerVersion }.count == 1)
    store.close()
    let told = try Doctor(sandbox.places, at: november, repairs: true).examine()
    #expect(told.contains { $0.kind == .newerVersion } && told.allSatisfy { $0.repair == nil })
    let backup = try Backup(parsing: try #require(try FileSystem().read("\(sandbox.root)/ours.hearth")))
    let error = failure { _ = try Restoration(sandbox.places).run(backup, at: november) }
    #expect(error?.message.contains("newer version of hearth-tui (format 2); update this one") == true)
    #expect(try sandbox.contents() == before)
  }

  @Test("What of it can be read is there")
  func reading() throws {
    try renew(Place.household.rawValue)
    try renew(Place.ownStanding.rawValue)
    let store = try Store.open(sandbox.places)
    #expect(store.household?[.a].name == "Ana")
    #expect(store.everything().count == 27)
  }

  private static let drafts = [
    #"{"ritual":{"day":"2026-11-21","purpose":"new","words":"later"},"v":2}"#,
    #"{"session":{"at":"2026-11-21T19:30:00+01:00","id":"s","kind":"session","rev":1,"v":2},"v":1}"#,
  ]

  @Test("A newer draft is not offered, and stays for the one who wrote it", arguments: drafts)
  func draft(newer: String) throws {
    try sandbox.write(newer, to: sandbox.places.draft)
    let store = try Store.open(sandbox.places)
    #expect(store.takeDraft() == nil)
    #expect(store.findings.map(\.kind) == [.draft])
    let record = Record(id: "session-9", kind: Session.recordKind, at: november)
    try store.layAside(nil)
    #expect(try sandbox.text(sandbox.places.draft) == newer)
    // Somebody types here as well.
    try store.layAside(Draft(.session(record)))
    let aside = try FileSystem().names(in: sandbox.places.setAside)
    #expect(try aside.contains { try sandbox.text("\(sandbox.places.setAside)/\($0)") == newer })
    try store.save([moment("new")])
  }

  @Test("A newer backup and a newer export are refused, in one line")
  func files() throws {
    let backup = FormatFolder.renewed(try FormatFolder(1).text("ours.hearth"))
    #expect(
      failure { _ = try Backup(parsing: Array(backup.utf8)) }?.message.contains("newer version") == true)
    try renew("ours.json")
    let export = try #require(try FileSystem().read("\(sandbox.root)/ours.json"))
    #expect(throws: FormatError.newerVersion(2)) { try HouseFile.read(export) }
  }

  @Test("Erasing leaves a backup of a newer version, which may be the only one, and says so")
  func erasing() throws {
    let folder = BackupFolder(sandbox.places, FileSystem())
    let path = folder.path(of: try #require(try folder.entries().first))
    let newer = FormatFolder.renewed(try #require(try sandbox.text(path)))
    try sandbox.write(newer, to: path)
    let store = try Store.open(sandbox.places)
    try store.erase(ids: ["note-1"])
    #expect(try sandbox.text(path) == newer)
    #expect(store.copies.contains(path))
    store.close()
    let told = try Doctor(sandbox.places, at: november).examine().filter { $0.file == path }
    #expect(told.map(\.kind) == [.backup] && told.allSatisfy(\.isHarmless))
    let again = try Store.open(sandbox.places)
    try again.settleEverything()
    #expect(again.copies.contains(path))
  }
}

extension FormatFolder {
  /// A backup, as a later version would have headed it.
  fileprivate static func renewed(_ backup: String) -> String {
    backup.replacing("\"v\":1}\n{\"files\"", with: "\"v\":2}\n{\"files\"")
  }
}
