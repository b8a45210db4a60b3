import Glibc
import HearthCore
import Testing

@testable import HearthStore

/// What is told to those who sit in front of it, and when it counts as told.
@Suite struct NewsTests {
  let sandbox: Sandbox
  let path: String

  init() throws {
    sandbox = try Sandbox()
    let store = try Store.open(sandbox.places)
    try store.create(household())
    try store.save([moment("a", "soup"), moment("b", "bread"), standing("s")])
    path = "\(sandbox.places.journal)/\(try #require(store.device))/2026-11.jsonl"
    store.close()
  }

  /// As the app has it: with this month read.
  private func opened(_ places: Places? = nil) throws -> Store {
    let store = try Store.open(places ?? sandbox.places)
    _ = store.load(month: november.month)
    return store
  }

  private func lookAgain(_ store: Store) throws {
    #expect(store.changedOutside)
    try store.reload()
    _ = store.newest(month: november.month)
  }

  private func add(_ line: String, to path: String) throws {
    _ = try FileSystem().append(Array("\(line)\n".utf8), to: path)
  }

  // MARK: Bad lines

  @Test func aBadLineMetLaterIsNewsUntilItIsTold() throws {
    let old = "\(Path.parent(of: path))/2025-01.jsonl"
    try add("{\"oops", to: old)
    for _ in 1...2 {
      // Nobody asked: a note from the command line, say.
      let store = try opened()
      #expect(store.takeNews() == [])
      _ = store.load(month: YearMonth(CivilDate(daysSinceEpoch: 20_100)))
      #expect(store.findings.map(\.isNew) == [true])
      store.close()
    }
    let store = try opened()
    _ = store.load(month: YearMonth(CivilDate(daysSinceEpoch: 20_100)))
    #expect(store.takeNews().map(\.line) == [1] && store.takeNews() == [])
    try add("{\"another", to: old)
    #expect(store.changedOutside)
    try store.reload()
    _ = store.newest(month: YearMonth(CivilDate(daysSinceEpoch: 20_100)))
    #expect(store.takeNews().map(\.line) == [2])
    store.close()
    let again = try opened()
    _ = again.load(month: YearMonth(CivilDate(daysSinceEpoch: 20_100)))
    #expect(again.findings.count == 2 && again.takeNews() == [])
    let kept = try sandbox.text(
      "\(sandbox.places.setAside)/\(Path.name(of: Path.parent(of: path)))-2025-01.jsonl")
    #expect(kept == "{\"oops\n{\"another\n", "each is kept once")
  }

  @Test func whoeverOnlyReadsIsToldEachTime() throws {
    try add("{\"oops", to: path)
    let holder = try Store.open(sandbox.places)
    for _ in 1...2 { #expect(try opened().takeNews().count == 1) }
    holder.close()
    #expect(try opened().takeNews().count == 1)
    #expect(try opened().takeNews().count == 0)
  }

  // MARK: Words that are gone

  @Test(arguments: ["", "{\"id\":\"a\",\"ki", "no journal\n"])
  func wordsGoneFromTheirFileAreNamedOnce(left: String) throws {
    let store = try opened()
    try store.save([moment("c", "wine")])
    #expect(store.takeVanished() == [])
    try sandbox.write(left, to: path)
    try lookAgain(store)
    #expect(store.takeVanished() == ["a", "b", "c"] && store.takeVanished() == [])
    try store.save([moment("a", revision: 2), moment("b", revision: 2), moment("c", revision: 2)])
    #expect(store.load(month: november.month).map(\.id) == ["a", "b", "c"])
    try store.reload()
    _ = store.newest(month: november.month)
    #expect(store.takeVanished() == [])
  }

  @Test func soIsARevisionThatIsGone() throws {
    let old = try #require(try sandbox.text(path))
    let store = try opened()
    try store.save([moment("a", "better soup", revision: 2)])
    try sandbox.write(old, to: path)
    try lookAgain(store)
    #expect(store.takeVanished() == ["a"])
  }

  @Test func aFileThatIsGoneAltogetherToo() throws {
    let store = try opened()
    unlink(path)
    try lookAgain(store)
    #expect(store.takeVanished() == ["a", "b"])
  }

  @Test func whatWasTakenBackIsNotGone() throws {
    let store = try opened()
    try store.erase(ids: ["a"])
    // The other laptop takes one back too, and this one clears its own line away.
    let tombstone = Record(
      id: "b", kind: "conversation", at: november, revision: 2, device: "other", erased: true)
    let theirs = "\(sandbox.places.journal)/other/2026-11.jsonl"
    try sandbox.write(tombstone.json.text() + "\n", to: theirs)
    try lookAgain(store)
    try store.settle()
    try store.compactStanding()
    try sandbox.write(try #require(try sandbox.text(path)) + "\n", to: path)
    try lookAgain(store)
    #expect(store.takeVanished() == [])
  }

  @Test func wordsOfTheOtherLaptopAreItsOwnToPutBack() throws {
    let theirs = "\(sandbox.places.journal)/other/2026-11.jsonl"
    var line = moment("d")
    line.device = "other"
    try sandbox.write(line.json.text() + "\n", to: theirs)
    let store = try opened()
    try sandbox.write("", to: theirs)
    try lookAgain(store)
    #expect(store.takeVanished() == [])
  }

  @Test func whatTheOtherLaptopTookInIsNotGone() throws {
    let store = try opened()
    var line = moment("a", "more soup", revision: 2)
    line.device = "other"
    try sandbox.write(line.json.text() + "\n", to: "\(sandbox.places.journal)/other/2026-11.jsonl")
    try sandbox.write("", to: path)
    try lookAgain(store)
    #expect(store.takeVanished() == ["b"])
  }

  @Test func onADiskThatWentAwayNothingIsGone() throws {
    let store = try opened()
    #expect(rename(sandbox.places.data, "\(sandbox.root)/away") == 0)
    try lookAgain(store)
    #expect(store.takeVanished() == [])
    #expect(rename("\(sandbox.root)/away", sandbox.places.data) == 0)
    try lookAgain(store)
    #expect(store.takeVanished() == [])
    // Nor where the file is there and cannot be read.
    let text = try #require(try sandbox.text(path))
    unlink(path)
    try sandbox.makeFolder(path)
    try lookAgain(store)
    #expect(store.takeVanished() == [])
    rmdir(path)
    try sandbox.write(text.split(separator: "\n").first.map { "\($0)\n" } ?? "", to: path)
    try lookAgain(store)
    #expect(store.takeVanished() == ["b"], "it is looked for from what was there before")
  }
}
