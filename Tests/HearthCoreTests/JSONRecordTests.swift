import HearthCore
import Testing

@Suite struct JSONRecordTests {
  static let line =
    #"{"at":"2026-11-21T19:30:00+01:00","author":"a","body":{"text":"hello"},"device":"00c0ffee","id":"r1","#
    + #""kind":"conversation","mood":[1.50],"rev":3,"v":1}"#

  private func parse(_ line: String) throws(FormatError) -> Record {
    try Array(line.utf8).withUnsafeBufferPointer { buffer throws(FormatError) -> Record in
      try Record(parsing: buffer)
    }
  }

  @Test func comesBackByteForByte() throws {
    let record = try parse(JSONRecordTests.line)
    #expect(record.id == "r1")
    #expect(record.author == .a)
    #expect(record.at.clock == "19:30")
    #expect(record.revision == 3)
    #expect(record.body == ["text": .string("hello")])
    #expect(record.extra == ["mood": .array([.number("1.50")])])
    #expect(record.json.text() == JSONRecordTests.line)
    #expect(try Record(json: record.json) == record)
  }

  @Test func tombstoneHasNoBody() throws {
    let record = Record(
      id: "x", kind: "asked", at: Moment(seconds: 0), device: "d", erased: true,
      body: ["text": .string("secret")])
    #expect(
      record.json.text()
        == #"{"at":"1970-01-01T00:00:00+00:00","body":{},"device":"d","erased":true,"id":"x","kind":"asked","rev":1,"v":1}"#
    )
    #expect(try parse(record.json.text()).erased)
  }

  @Test(arguments: ["id", "kind", "at", "rev", "device", "v"])
  func namesMissingField(_ name: String) throws {
    var fields = try #require(JSONValue(parsing: JSONRecordTests.line).object)
    fields[name] = nil
    #expect(throws: FormatError.field(name, "is missing")) { try parse(JSONValue.object(fields).text()) }
  }

  @Test(arguments: [
    ("id", JSONValue.string("")), ("id", .int(1)), ("kind", .null), ("author", .string("c")),
    ("author", .null),
    ("at", .string("yesterday")), ("at", .string("2026-02-30T10:00")), ("at", .int(0)), ("rev", .int(0)),
    ("rev", .number("1.0")), ("rev", .number("1e400")), ("rev", .int(.max)), ("rev", .string("1")),
    ("device", .int(1)),
    ("erased", .string("yes")), ("body", .array([])), ("v", .int(0)), ("v", .string("1")),
    ("v", .number("99999999999999999999")),
  ])
  func namesWrongField(_ name: String, _ value: JSONValue) throws {
    var fields = try #require(JSONValue(parsing: JSONRecordTests.line).object)
    fields[name] = value
    do throws(FormatError) {
      _ = try parse(JSONValue.object(fields).text())
      Issue.record("\(name) should be refused")
    } catch .field(let field, _) {
      #expect(field == name)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func newerVersionWinsOverFaults() {
    #expect(throws: FormatError.newerVersion(2)) { try parse(#"{"at":7,"v":2}"#) }
  }

  @Test(arguments: [#"{"id":"a","id":"b"}"#, #"{"v":1,"x":1,"x":1}"#, "[]", "1", "{} {}"])
  func refusesWhatIsNoRecord(_ line: String) {
    #expect(throws: FormatError.self) { try parse(line) }
  }
}

@Suite struct JSONHouseholdTests {
  static let text =
    #"{"colour":"x","createdOn":"2026-11-21","partners":{"a":{"glyph":"diamond","name":"Ann","pet":1,"tint":"sea"},"#
    + #""b":{"glyph":"spade","name":"Bo","tint":"rose"}},"rhythm":"weekly","v":1,"weekday":6}"#

  @Test func comesBackByteForByte() throws {
    let household = try Household(json: JSONValue(parsing: JSONHouseholdTests.text))
    #expect(household[.a].name == "Ann")
    #expect(household[.b].glyph == .spade)
    #expect(household.rhythm == .weekly(weekday: 6))
    #expect(household.json.text() == JSONHouseholdTests.text)
  }

  @Test(arguments: [
    ("weekday", JSONValue.int(8), "weekday"), ("rhythm", .string("often"), "rhythm"),
    ("createdOn", .int(1), "createdOn"),
    ("partners", .object([:]), "partners.a"), ("v", .null, "v"),
  ])
  func namesWrongField(_ name: String, _ value: JSONValue, _ expected: String) throws {
    var fields = try #require(JSONValue(parsing: JSONHouseholdTests.text).object)
    fields[name] = value
    do throws(FormatError) {
      _ = try Household(json: .object(fields))
      Issue.record("\(name) should be refused")
    } catch .field(let field, _) {
      #expect(field == expected)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func newerVersionIsReadOnRequest() throws {
    let newer = JSONHouseholdTests.text.replacing(#""v":1"#, with: #""v":9"#)
    let json = try JSONValue(parsing: newer)
    #expect(throws: FormatError.newerVersion(9)) { try Household(json: json) }
    #expect(try Household(json: json, acceptNewer: true)[.a].name == "Ann")
  }
}
