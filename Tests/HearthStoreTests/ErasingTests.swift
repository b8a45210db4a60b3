import HearthCore
import Testing

@testable import HearthStore

@Suite struct ErasingTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test func wordsLeaveEveryFile() throws {
    let store = try Store.open(sandbox.places)
    try store.save([
      moment("keep"), moment("m1", "SECRET one"), standing("s1", "SECRET two"), standing("keep-too"),
    ])
    try store.save([moment("m1", "SECRET three", revision: 2)])
    let device = try #require(store.device)
    let path = "\(sandbox.places.journal)/\(device)/2026-11.jsonl"
    let bad = "{\"not\": a record}"
    let before = try #require(try FileSystem().read(path))
    try FileSystem().writeAtomically(before + Array("\(bad)\n".utf8), to: path)

    let tombstones = try store.erase(ids: ["m1", "s1", "nobody"])
    #expect(Set(tombstones.map(\.id)) == ["m1", "s1"])
    #expect(tombstones.first { $0.id == "m1" }?.revision == 3)
    #expect(try !Sandbox.everything(sandbox.root).contains("SECRET"))
    #expect(try sandbox.text(path)?.contains(bad) == true)
    #expect(sandbox.mode(path) == 0o600)
    #expect(store.load(month: november.month).map(\.id) == ["keep"])
    try store.reload()
    #expect(store.standing.map(\.id) == ["keep-too"])
    #expect(try store.erase(ids: ["m1"]) == [])
  }

  @Test func nothingElseChanges() throws {
    let store = try Store.open(sandbox.places)
    try store.save([moment("a")])
    let path = "\(sandbox.places.journal)/\(try #require(store.device))/2026-11.jsonl"
    let before = try #require(try sandbox.text(path)) + "\r\n  \n\u{0}junk\n"
    try FileSystem().writeAtomically(Array(before.utf8), to: path)
    try store.save([moment("m1", "SECRET")])
    let tombstones = try store.erase(ids: ["m1"])
    #expect(try sandbox.text(path) == before + (tombstones.first?.json.text() ?? "") + "\n")
  }

  @Test func otherDeviceErasesItsOwnWords() throws {
    let here = try Store.open(sandbox.places)
    try here.save([moment("m1", "SECRET here"), standing("s1", "SECRET here"), moment("keep")])
    here.close()
    let there = try Store.open(sandbox.otherDevice())
    try there.save([moment("m1", "SECRET there", revision: 2)])
    try there.erase(ids: ["m1", "s1"])
    there.close()
    #expect(try Sandbox.everything(sandbox.root).contains("SECRET here"))
    #expect(try !Sandbox.everything(sandbox.root).contains("SECRET there"))

    let again = try Store.open(sandbox.places)
    try again.settle()
    #expect(try Sandbox.everything(sandbox.root).contains("SECRET here"), "the month was not read yet")
    try again.settleEverything()
    #expect(try !Sandbox.everything(sandbox.root).contains("SECRET"))
    #expect(again.load(month: november.month).map(\.id) == ["keep"])
  }

  @Test func laterWordsOutliveATombstone() throws {
    let there = try Store.open(sandbox.otherDevice())
    try there.save([moment("m1")])
    try there.erase(ids: ["m1"])
    there.close()
    let here = try Store.open(sandbox.places)
    try here.save([moment("m1", "again", revision: 3)])
    try here.settleEverything()
    #expect(here.load(month: november.month).map(\.text) == ["again"])
  }

  @Test func settlingClearsUpAfterACrash() throws {
    let store = try Store.open(sandbox.places)
    try store.save([moment("m1")])
    let leftover = "\(sandbox.places.journal)/\(try #require(store.device))/.hearth-12345678.tmp"
    try sandbox.write("SECRET", to: leftover)
    try store.settle()
    #expect(try sandbox.text(leftover) == nil)
  }

  @Test func aTombstoneOfWordsInTwoVersionsNamesThoseOfItsOwnDevice() throws {
    let store = try Store.open(sandbox.places)
    var record = moment("m1", "SECRET")
    record.beside = [Record.Version(moment("m1", "SECRET").written(by: "other"))]
    try store.save([record])
    try store.reload()
    #expect(store.load(month: november.month).count == 1 && !store.rivals.isEmpty)
    let tombstone = try #require(try store.erase(ids: ["m1"]).first)
    #expect(tombstone.before.contains(1, of: try #require(store.device)))
    let path = "\(sandbox.places.journal)/\(store.device ?? "")/2026-11.jsonl"
    #expect(try sandbox.text(path)?.split(separator: "\n").count == 1)
  }

  @Test func compactionKeepsTheNewest() throws {
    let store = try Store.open(sandbox.places)
    for revision in 1...300 { try store.save([standing("s1", "text \(revision)", revision: revision)]) }
    try store.save([standing("s2")])
    try store.reload()
    #expect(store.supersededLines == 299)
    let before = store.standing
    try store.settle()
    try store.reload()
    #expect(store.standing == before)
    #expect(store.standingLines == 2)
    #expect(
      try sandbox.text("\(sandbox.places.journal)/\(store.device ?? "")/standing.jsonl")?.utf8.count ?? 0
        < 400)
  }

  @Test func oneUnreadableFileDoesNotKeepTheWordsInOthers() throws {
    let store = try Store.open(sandbox.places)
    try store.save([moment("m1", "SECRET")])
    let folder = "\(sandbox.places.journal)/\(try #require(store.device))"
    try sandbox.makeFolder("\(folder)/2026-10.jsonl")
    try sandbox.makeFolder("\(sandbox.places.journal)/other/2026-10.jsonl")
    try store.reload()
    #expect(failure { try store.erase(ids: ["m1"]) } != nil)
    let words = try Sandbox.everything(sandbox.places.journal)
    #expect(!words.contains("SECRET"))
  }
}
