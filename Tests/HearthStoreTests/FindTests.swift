import HearthCore
import Testing

@testable import HearthStore

@Suite struct FindTests {
  let sandbox: Sandbox
  let months: [YearMonth]

  /// A note in each of four months, the newest without the word.
  init() throws {
    sandbox = try Sandbox()
    let store = try Store.open(sandbox.places)
    try store.create(household())
    let texts = ["soup", "a kite", "soup", "another Kite"]
    for (index, text) in texts.enumerated() { try store.save([FindTests.note("n\(index)", text, index)]) }
    months = texts.indices.map { FindTests.day($0).month }
    store.close()
  }

  private static func day(_ monthsAgo: Int) -> Moment {
    Moment(date: november.date.adding(days: -31 * monthsAgo), hour: 20, minute: 0)
  }

  private static func note(_ id: String, _ text: String, _ monthsAgo: Int, kind: String = "note") -> Record {
    Record(
      id: id, kind: kind, author: .a, at: day(monthsAgo),
      body: ["text": .string(text), "sort": .string("thanks")])
  }

  private func search(_ words: String, kinds: [String] = ["note"]) -> JournalSearch {
    JournalSearch.of(words, kinds: kinds)
  }

  @Test func theFirstMonthThatHoldsIt() throws {
    let store = try Store.open(sandbox.places)
    #expect(store.month(holding: search("kite"), among: months) == months[1])
    #expect(store.month(holding: search("kite"), among: months.reversed()) == months[3])
    #expect(store.month(holding: search("kite"), among: [months[0], months[2]]) == nil)
    #expect(store.month(holding: search(""), among: months) == months[0])
    #expect(store.month(holding: search("kite"), among: []) == nil)
    #expect(store.month(holding: search("kite", kinds: ["conversation"]), among: months) == nil)
  }

  @Test func wordsOfTwoDevicesAreOneMonth() throws {
    let other = try Store.open(sandbox.otherDevice())
    try other.save([FindTests.note("r", "a red one", 1, kind: "reply")])
    other.close()
    let store = try Store.open(sandbox.places)
    #expect(store.month(holding: search("red kite"), among: months) == months[1])
  }

  @Test func whatIsErasedIsNotFound() throws {
    let store = try Store.open(sandbox.places)
    try store.erase(ids: ["n1"])
    #expect(store.month(holding: search("kite"), among: months) == months[3])
  }

  @Test func aFileThatCannotBeReadCostsOnlyItself() throws {
    let store = try Store.open(sandbox.places)
    let device = try #require(store.device)
    try sandbox.makeFolder("\(sandbox.places.journal)/\(device)/\(months[1]).sync-conflict.jsonl")
    try sandbox.write(
      "\"note\" \"text\": \"a kite\" no record\n", to: "\(sandbox.places.journal)/\(device)/2020-01.jsonl")
    try store.reload()
    #expect(store.month(holding: search("kite"), among: months) == months[1])
    let old = try #require(YearMonth("2020-01"))
    #expect(
      store.month(holding: search("kite"), among: [old]) == old, "it may be there, for all that bytes say")
    #expect(store.load(month: old) == [])
  }

  @Test func lookingIsNoReading() throws {
    let store = try Store.open(sandbox.places)
    _ = store.month(holding: search("kite"), among: months)
    let file = "\(sandbox.places.journal)/\(try #require(store.device))/\(months[3]).jsonl"
    _ = try FileSystem().append(Array("{}\n".utf8), to: file)
    #expect(!store.changedOutside, "what is not on the screen need not be watched")
  }
}
