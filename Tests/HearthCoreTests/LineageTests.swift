import Testing

@testable import HearthCore

/// What is left of a record whose revisions come from several devices, in any order.
@Suite struct LineageTests {
  private func record(
    _ device: String, _ text: String, _ revision: Int = 1, seen: [String: Int]? = nil, erased: Bool = false
  ) -> Record {
    Record(
      id: "x", kind: "note", at: TestApp.start, revision: revision, device: device, erased: erased,
      body: ["text": .string(text)], seen: seen.map { Seen($0) })
  }

  /// The same from every order, or the test fails.
  private func fold(_ records: Record...) -> (text: String?, isErased: Bool, rivals: [String]) {
    var outcomes: Set<String> = []
    var last: (text: String?, isErased: Bool, rivals: [String]) = (nil, false, [])
    for order in orders(records) {
      var lineage = Lineage(order[0])
      for record in order.dropFirst() { lineage.add(record) }
      last = (
        lineage.newest.body["text"]?.string, lineage.newest.erased,
        lineage.rivals.compactMap { $0.body["text"]?.string }
      )
      outcomes.insert("\(last)")
    }
    #expect(outcomes.count == 1)
    return last
  }

  private func orders(_ records: [Record]) -> [[Record]] {
    guard records.count > 1 else { return [records] }
    return records.indices.flatMap { index in
      var rest = records
      let first = rest.remove(at: index)
      return orders(rest).map { [first] + $0 }
    }
  }

  @Test func whoeverTypesMoreOftenDoesNotWinUnseen() {
    let outcome = fold(
      record("a", "begun"), record("a", "here", 2, seen: [:]),
      record("b", "there", 2, seen: ["a": 1, "b": 0]), record("b", "there again", 3, seen: ["a": 1]))
    #expect(outcome.text == "there again")
    #expect(outcome.rivals == ["here"])
  }

  @Test func whatWasSeenIsReplaced() {
    let outcome = fold(
      record("a", "begun"), record("a", "here", 2, seen: [:]), record("b", "there", 3, seen: ["a": 2]))
    #expect(outcome.text == "there")
    #expect(outcome.rivals.isEmpty)
  }

  @Test func erasingWinsOverWordsItHadNotSeen() {
    let outcome = fold(
      record("a", "begun"), record("b", "", 2, seen: ["a": 1], erased: true),
      record("a", "changed", 2, seen: [:]), record("a", "and again", 3, seen: [:]))
    #expect(outcome.isErased)
    #expect(outcome.rivals.isEmpty)
  }

  @Test func broughtBackKnowinglyItIsBack() {
    let outcome = fold(
      record("a", "begun"), record("b", "", 2, seen: ["a": 1], erased: true),
      record("a", "back", 3, seen: ["a": 1, "b": 2]))
    #expect(outcome.text == "back")
    #expect(!outcome.isErased)
  }

  @Test func linesThatNameNoDevicesGoByTheirNumber() {
    #expect(fold(record("a", "one"), record("b", "two", 2), record("a", "three", 3)).rivals.isEmpty)
    let outcome = fold(record("a", "one"), record("b", "two", 2), record("a", "other two", 2))
    #expect(outcome.text == "two")
    #expect(outcome.rivals == ["other two"])
  }

  @Test func theSameWordsTwiceAreNoQuestion() {
    #expect(fold(record("a", "tea"), record("b", "tea")).rivals.isEmpty)
  }

  @Test func linesThatClaimToComeAfterEachOtherAreBothThere() {
    let outcome = fold(record("a", "one", 2, seen: ["b": 9]), record("b", "two", 2, seen: ["a": 9]))
    #expect(outcome.text == "two")
    #expect(fold(record("a", "alone", 2, seen: ["a": 9])).text == "alone")
  }

  @Test func aClockThatIsWrongDecidesNothing() {
    var late = record("a", "yesterday’s clock", 2, seen: ["b": 1, "a": 0])
    late.at = Moment(seconds: 0)
    #expect(fold(record("b", "first"), late).text == "yesterday’s clock")
  }

  @Test func comesBackFromItsLine() throws {
    var written = record("a", "mine", 5, seen: ["b": 2, "": 3]).written(by: "a")
    written.seen?.floor = 1
    written.beside = [Record.Version(record("b", "theirs"))]
    let text = written.json.text()
    #expect(text.contains(#""seen":{"*":1,"a":3,"b":2}"#))
    #expect(try Record(json: JSONValue(parsing: Array(text.utf8))) == written)
    #expect(written.following(written).written(by: "a").seen?.devices == ["b": 2])
    for bad in [#"{"a":-1}"#, #"{"a":"1"}"#, "3"] {
      let line = text.replacing(#"{"*":1,"a":3,"b":2}"#, with: bad)
      #expect(throws: FormatError.self) { try Record(json: JSONValue(parsing: Array(line.utf8))) }
    }
  }
}
